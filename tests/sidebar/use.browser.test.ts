// Covers src/sidebar/day in a browser.
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { formatText } from '../../src/formats/text.ts';
import type { DayCells } from '../../src/messages/messages.ts';
import { testInFull } from '../sampling.ts';
import { generate, openOn } from './page-states.ts';
import { CLEAN_ROWS, longSheet, SAMPLE_WRITTEN, sampleSheet, sheetOf, smallSheet } from './sheet-days.ts';
import { type OpenSidebar, SidebarBrowser } from './sidebar-browser.ts';
import { opened } from './walk-state.ts';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

function recordOf(day: DayCells) {
  const record = opened(day).day?.post?.record;
  if (!record) throw new Error('The sheet makes no record.');
  return record;
}

const button = ({ frame }: OpenSidebar, name: string) => frame.getByRole('button', { name, exact: true });
const statusOf = ({ frame }: OpenSidebar) => frame.getByRole('status').innerText();

/** Returns the name of the focused element, or its text if it has no name. */
function readFocus({ frame }: OpenSidebar): Promise<string> {
  return frame.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-label');
    return label ?? (activeElement instanceof HTMLTextAreaElement ? 'Post text' : (activeElement?.textContent ?? ''));
  });
}

/** Reads the clipboard by pasting it elsewhere. */
async function paste({ page, pasteInto }: OpenSidebar): Promise<string> {
  const elsewhere = page.locator('#elsewhere');
  await elsewhere.fill('');
  await elsewhere.focus();
  await pasteInto('#elsewhere');
  return elsewhere.inputValue();
}

/** Goes to the sheet like a user and returns later. */
async function goAndComeBack(sidebar: OpenSidebar, milliseconds = 3000): Promise<void> {
  await sidebar.page.locator('#elsewhere').focus();
  await sidebar.advance(milliseconds);
  await sidebar.frame.locator('#day-title').click();
}

describe('with the keyboard', () => {
  it('Enter makes the post, Tab and Enter copy it', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    const { page, frame } = sidebar;
    expect(await readFocus(sidebar)).toBe('Generate post');
    await page.keyboard.press('Enter');
    await frame.getByText('Post ready').waitFor();
    expect(await readFocus(sidebar)).toBe('Generate post');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await frame.getByText('Copied as Markdown').waitFor();
    expect(await readFocus(sidebar)).toBe('Copy Markdown');
    expect(await paste(sidebar)).toBe(formatMarkdown(recordOf(sampleSheet())));
  });

  it('Tab moves through the whole page in the order of its areas', async () => {
    const sheet = sampleSheet({ D17: '20 mn', K11: '' }, { selectedRows: [[15, 20]], isFiltered: true });
    const sidebar = await browser.open(openOn(sheet));
    await generate(sidebar);
    await button(sidebar, 'Refresh').focus();
    const names: string[] = [];
    for (let step = 0; step < 23; step++) {
      names.push(await readFocus(sidebar));
      await sidebar.page.keyboard.press('Tab');
    }
    expect(names).toEqual([
      'Refresh',
      'More',
      'Whole day, 29',
      'Selected rows, 6',
      'Change…',
      'Go to D17',
      'Publish without row 17',
      'Go to E19',
      'Go to E20',
      'Go to D2:D30',
      'Style: Standard',
      'Post preview',
      'Edit title',
      'Edit intro',
      'Add a sentence…',
      'Edit analysis',
      'Add a sentence…',
      'Settings…',
      'Post text',
      'Generate post',
      'Copy Markdown',
      'More ways to copy',
      expect.anything(),
    ]);
  });

  it('the menu opens with an arrow key, wraps around, and returns the focus on Escape', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    const { page, frame } = sidebar;
    await generate(sidebar);
    const arrow = button(sidebar, 'More ways to copy');
    const focusedItem = () => frame.evaluate(() => document.activeElement?.firstElementChild?.textContent);
    await arrow.focus();
    await page.keyboard.press('ArrowDown');
    expect([await arrow.getAttribute('aria-expanded'), await focusedItem()]).toEqual(['true', 'Copy Markdown']);
    await page.keyboard.press('ArrowUp');
    expect(await focusedItem()).toBe('Download…');
    await page.keyboard.press('Escape');
    expect([await arrow.getAttribute('aria-expanded'), await readFocus(sidebar)]).toEqual([
      'false',
      'More ways to copy',
    ]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await frame.getByText('Copied as text').waitFor();
    expect(await readFocus(sidebar)).toBe('More ways to copy');
    expect(await paste(sidebar)).toBe(formatText(recordOf(sampleSheet())));
    await button(sidebar, 'Copy text').waitFor();
  });

  it('Download… leads to the file types, and the arrow keys lead back', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    const { page, frame } = sidebar;
    await generate(sidebar);
    const focusedItem = () => frame.evaluate(() => document.activeElement?.firstElementChild?.textContent);
    await button(sidebar, 'More ways to copy').press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await focusedItem()).toBe('Download .md');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedItem()).toBe('Download…');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('2026-04-04-leverage-record.json');
    expect(await statusOf(sidebar)).toBe('Downloaded 2026-04-04-leverage-record.json.');
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    expect(JSON.parse(Buffer.concat(chunks).toString('utf8'))).toMatchObject({
      schema: 'leverage-record/1',
      date: '2026-04-04',
    });
    await button(sidebar, 'Download .json').waitFor();
  });

  it('focuses the first blocking notice if copying is blocked', async () => {
    const sidebar = await browser.open(openOn(sampleSheet({ D17: '20 mn' })));
    await generate(sidebar);
    await button(sidebar, 'Copy Markdown').press('Enter');
    expect(await readFocus(sidebar)).toBe('Publish without row 17');
    await sidebar.page.keyboard.press('Space');
    expect(await statusOf(sidebar)).toBe('Nothing blocks copying now.');
    expect(await button(sidebar, 'Publish without row 17').getAttribute('aria-pressed')).toBe('true');
    expect(await readFocus(sidebar)).toBe('Publish without row 17');
  });

  it('starts in the date field on a day without a date, and accepts a typed date', async () => {
    const sidebar = await browser.open(openOn(sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' })));
    const { page, frame } = sidebar;
    expect(await frame.getByLabel('Date of the record').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    await button(sidebar, 'Generate post').press('Enter');
    await frame.getByText('Give the date first').waitFor();
    expect(await frame.getByLabel('Date of the record').getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('04042026');
    expect(await frame.getByRole('heading', { level: 2 }).innerText()).toBe('Saturday, April 4, 2026');
    await generate(sidebar);
    expect(await frame.getByRole('heading', { level: 4 }).innerText()).toBe('Leverage Record: April 04, 2026');
  });

  it('has a blank date field on another tab without a date', async () => {
    const onTab = (tabName: string, sheetId: number) => sampleSheet({ J10: '', K10: '' }, { tabName, sheetId });
    const sidebar = await browser.open(openOn(onTab('Sheet7', 0)));
    const field = sidebar.frame.getByLabel('Date of the record');
    await field.fill('2026-04-04');
    await sidebar.setAnswers({ readDay: [{ reply: onTab('Sheet8', 1) }] });
    await button(sidebar, 'Generate post').click();
    await sidebar.frame.getByText('Now on tab “Sheet8”. Give the date first').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('continues in the list when more notices are shown', async () => {
    const rows = [
      ['Write', 1, 90, 1],
      ['write', 4, 12, 3],
      ['Draw…', 2, 10, 2],
      ['Sort', 0, 10, 2],
      ['Move', 3, 9, 0],
      ['Name', 3, 9],
    ];
    const sidebar = await browser.open(openOn(smallSheet(rows)));
    await button(sidebar, 'Show 2 more').press('Enter');
    expect(await readFocus(sidebar)).toMatch(/^Go to/);
    expect(await sidebar.frame.getByRole('list', { name: 'Notices' }).getByRole('listitem').count()).toBe(6);
  });
});

describe('More', () => {
  const openMore = async (sidebar: OpenSidebar) => {
    await button(sidebar, 'More').focus();
    await sidebar.page.keyboard.press('ArrowDown');
  };
  const focusedItem = ({ frame }: OpenSidebar) => frame.evaluate(() => document.activeElement?.textContent);

  it('opens dialogs', async () => {
    const sidebar = await browser.open(openOn(sampleSheet(), { openDialog: [{ reply: { kind: 'opened' } }] }));
    await openMore(sidebar);
    expect(await focusedItem(sidebar)).toBe('New day…');
    await sidebar.page.keyboard.press('Enter');
    expect(await sidebar.listCalls()).toEqual([{ name: 'openDialog', request: { screen: 'newDay' } }]);
    expect(await readFocus(sidebar)).toBe('More');
  });

  it('opens the help, and Escape closes it', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    await openMore(sidebar);
    await sidebar.page.keyboard.press('End');
    await sidebar.page.keyboard.press('Enter');
    expect(await readFocus(sidebar)).toBe('Help');
    expect(await button(sidebar, 'Generate post').isVisible()).toBe(false);
    await sidebar.page.keyboard.press('Escape');
    expect([await readFocus(sidebar), await button(sidebar, 'Generate post').isVisible()]).toEqual(['More', true]);
    await openMore(sidebar);
    await sidebar.page.keyboard.press('End');
    await sidebar.page.keyboard.press('Enter');
    await button(sidebar, 'Back').click();
    expect(await readFocus(sidebar)).toBe('More');
  });
});

describe('style and day', () => {
  it('are chosen in menus with the keyboard, and the focus returns', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    const { frame, page } = sidebar;
    await generate(sidebar);
    await button(sidebar, 'Style: Standard').press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await button(sidebar, 'Style: Fixed hours').waitFor();
    expect(await frame.getByRole('textbox', { name: 'Post text' }).inputValue()).toContain('240.0h');
    expect(await readFocus(sidebar)).toContain('Fixed hours');
    expect(await sidebar.listCalls()).toHaveLength(1);
  });
});

describe('a change that was written', () => {
  it('is undone by Undo at the end of its line', async () => {
    const sidebar = await browser.open(
      openOn(sheetOf([], { sheetId: 5 }), {
        readDay: [{ reply: sampleSheet() }, { reply: sheetOf([], { sheetId: 5 }) }],
        insertSampleDay: [{ reply: SAMPLE_WRITTEN }],
        undoWrite: [{ reply: { kind: 'undone', message: 'The tab “2026-04-04” is removed again.' } }],
      }),
    );
    await button(sidebar, 'Insert sample day').click();
    await sidebar.frame.getByText('29 tasks').waitFor();
    await button(sidebar, 'Undo').press('Enter');
    await sidebar.frame.getByText('This tab is empty').waitFor();
    expect(await statusOf(sidebar)).toBe('The tab “2026-04-04” is removed again.');
    expect(await button(sidebar, 'Undo').isVisible()).toBe(false);
    const [, , undo] = await sidebar.listCalls();
    expect(undo).toEqual({ name: 'undoWrite', request: { plan: SAMPLE_WRITTEN.undo } });
  });
});

describe('copying', () => {
  it('uses the clipboard API if the event does not work', async () => {
    const sidebar = await browser.open({ ...openOn(sampleSheet()), refusesCopying: true, mayWriteClipboard: true });
    await generate(sidebar);
    await button(sidebar, 'Copy Markdown').click();
    await sidebar.frame.getByText('Copied as Markdown').waitFor();
    expect(await paste(sidebar)).toBe(formatMarkdown(recordOf(sampleSheet())));
  });

  it('selects the text if the browser never replies', async () => {
    const sidebar = await browser.open({ ...openOn(sampleSheet()), refusesCopying: true, mayWriteClipboard: true });
    await sidebar.frame.evaluate(() => {
      Object.assign(navigator.clipboard, { writeText: () => new Promise(() => undefined) });
    });
    await generate(sidebar);
    await button(sidebar, 'Copy Markdown').click();
    await sidebar.advance(2000);
    await sidebar.frame.getByText('did not allow copying').waitFor();
  });

  it('copies rich text with the user’s own keys if the button is not allowed to', async () => {
    const sidebar = await browser.open({ ...openOn(sampleSheet()), refusesCopying: true });
    const { frame, page } = sidebar;
    await generate(sidebar);
    await button(sidebar, 'More ways to copy').click();
    await frame.getByRole('menuitemradio', { name: 'Copy rich text' }).click();
    await frame.getByText('did not allow copying').waitFor();
    expect(await statusOf(sidebar)).toBe(
      'This browser did not allow copying. The text above is selected: press Ctrl+C. The formatting goes along.',
    );
    await page.keyboard.press('Control+C');
    await frame.getByText('Copied as rich text').waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toContain('text/html');
    expect(await paste(sidebar)).toBe(formatText(recordOf(sampleSheet())));
  });

  it('selects the text if nothing works', async () => {
    const sidebar = await browser.open({ ...openOn(sampleSheet()), refusesCopying: true });
    await generate(sidebar);
    await button(sidebar, 'Copy Markdown').click();
    await sidebar.frame.getByText('did not allow copying').waitFor();
    expect(await statusOf(sidebar)).toBe(
      'This browser did not allow copying. The text above is selected: press Ctrl+C.',
    );
    const text = sidebar.frame.getByRole('textbox', { name: 'Post text' });
    const selection = await text.evaluate((area: HTMLTextAreaElement) =>
      document.activeElement === area ? area.value.slice(area.selectionStart, area.selectionEnd) : null,
    );
    expect(selection).toBe(formatMarkdown(recordOf(sampleSheet())));
    await sidebar.page.keyboard.press('Control+C');
    expect(await paste(sidebar)).toBe(selection);
  });
});

describe('typed text', () => {
  const HOSTILE = [
    '<img src=x onerror="document.title=1">',
    '{{ secret }} and {% include x %}',
    'a|b \\| c',
    '</script><script>document.title=1</script>',
    'https://example.com/a//b?c=1&d=2',
    '<!-- gone --> &amp; \u2028 end',
    '$& $1 $` $\u007bx}',
    '\u202etxet\u202c \u{1f600} "quotes" and `ticks`',
  ];
  const sheet = smallSheet(HOSTILE.map((task, i) => [task, 4, 12 + i, 3]));

  it.each([
    ['carried by the page', openOn(sheet)],
    ['asked for', { opening: 'missing' as const, answers: { readDay: [{ reply: sheet }] } }],
  ])('is in the post as typed when it is %s', async (_, options) => {
    const sidebar = await browser.open(options);
    await sidebar.frame.getByText('8 tasks').waitFor();
    await generate(sidebar);
    const shown = await sidebar.frame
      .getByRole('rowheader')
      .evaluateAll((cells) => cells.slice(0, 8).map((cell) => cell.textContent));
    expect(shown).toEqual(HOSTILE);
    const text = await sidebar.frame.getByRole('textbox', { name: 'Post text' }).inputValue();
    expect(text).toBe(formatMarkdown(recordOf(sheet)));
    expect(await sidebar.frame.evaluate(() => [document.title, document.images.length])).toEqual([
      'Leverage Record',
      0,
    ]);
    expect(sidebar.complaints).toEqual([]);
  });
});

describe('the sheet', () => {
  it('selects a cell on request, and gets the keyboard focus', async () => {
    const sidebar = await browser.open(openOn(sampleSheet(), { selectCell: [{ reply: { kind: 'selected' } }] }));
    await button(sidebar, 'Go to E19').click();
    await sidebar.frame.locator('.chip.is-visited').waitFor();
    expect(await sidebar.listCalls()).toEqual([{ name: 'selectCell', request: { sheetId: 0, address: 'E19' } }]);
    expect(await sidebar.frame.evaluate(() => window.control.focusedSheet)).toBe(1);
  });

  it('is read when the user returns, and the post keeps its scroll position', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    await generate(sidebar);
    await button(sidebar, 'Copy Markdown').click();
    await sidebar.frame.getByText('Copied as Markdown').waitFor();
    const scrollTop = await sidebar.frame.locator('#content').evaluate((content) => {
      content.scrollTop = 900;
      return content.scrollTop;
    });
    await sidebar.setAnswers({ readDay: [{ reply: sampleSheet({ D6: 9 }) }] });
    await goAndComeBack(sidebar);
    await sidebar.frame.getByText('has changed').waitFor();
    expect(await statusOf(sidebar)).toBe('D6 has changed. The post has it, your copy does not: copy again.');
    expect(await sidebar.frame.locator('#content').evaluate((content) => content.scrollTop)).toBe(scrollTop);
    // Generate, the copy, for which a reading was due, and the return.
    expect((await sidebar.listCalls()).map(({ name }) => name)).toEqual(['readDay', 'readDay', 'readDay']);
  });

  it('can become clean while Generate post is pressed, and the press makes the post and copies nothing', async () => {
    const sidebar = await browser.open({
      ...openOn(smallSheet([...CLEAN_ROWS, ['Sort the imports', 3, '20 mn']])),
      answers: { readDay: [{ reply: smallSheet(CLEAN_ROWS) }] },
    });
    const { page } = sidebar;
    const press = button(sidebar, 'Generate post');
    const box = await press.boundingBox();
    expect(await button(sidebar, 'Copy Markdown').count()).toBe(0);
    await sidebar.advance(3000);
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10);
    await page.mouse.down();
    await button(sidebar, 'Copy Markdown').waitFor();
    await page.mouse.up();
    await sidebar.frame.getByText('Post ready').waitFor();
    expect((await press.boundingBox())?.x).toBe(box?.x);
    expect(await sidebar.listCalls()).toEqual([
      { name: 'readDay', request: {} },
      { name: 'readDay', request: {} },
    ]);
  });

  it('keeps the focus on a notice that remains, and moves it from a removed notice to the heading', async () => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    await generate(sidebar);
    await button(sidebar, 'Go to E20').focus();
    await sidebar.setAnswers({
      readDay: [{ reply: sampleSheet({ E19: 3 }) }, { reply: sampleSheet({ E19: 3, E20: 3 }) }],
    });
    const comeBack = async () => {
      await sidebar.advance(3000);
      await sidebar.frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    };
    await comeBack();
    await sidebar.frame.getByText('E19 has changed').waitFor();
    expect(await readFocus(sidebar)).toBe('Go to E20');
    await comeBack();
    await sidebar.frame.getByText('E20 has changed').waitFor();
    expect(await readFocus(sidebar)).toBe('1 issue');
  });

  it('gets a sample day if it has no day', async () => {
    const sidebar = await browser.open(
      openOn(sheetOf([], { sheetId: 4 }), {
        readDay: [{ reply: sampleSheet() }],
        insertSampleDay: [{ reply: SAMPLE_WRITTEN }],
      }),
    );
    await button(sidebar, 'Insert sample day').click();
    await sidebar.frame.getByText('29 tasks').waitFor();
    expect(await statusOf(sidebar)).toBe('29 rows added in tab “2026-04-04”.');
    expect(await readFocus(sidebar)).toBe('Generate post');
  });
});

describe('the buttons at the foot', () => {
  const WIDE = 'button { font-family: "DejaVu Sans", Verdana, sans-serif; letter-spacing: 0.8px }';

  it.each([
    ['the font of the computer', 'a {}'],
    ['a wide font', WIDE],
  ])('are whole and side by side in %s', async (_, content) => {
    const sidebar = await browser.open(openOn(sampleSheet()));
    await sidebar.frame.addStyleTag({ content });
    await generate(sidebar);
    const lastWays = ['Copy Markdown', 'Copy rich text', 'Copy text', 'Copy HTML without styles', 'Download .json'];
    for (const way of lastWays) {
      if (way !== 'Copy Markdown') {
        await button(sidebar, 'More ways to copy').click();
        if (way.startsWith('Download')) await sidebar.frame.getByRole('menuitem', { name: 'Download…' }).click();
        await sidebar.frame.getByRole('menuitemradio', { name: way }).click();
        await button(sidebar, way).waitFor();
      }
      const faults = await sidebar.frame.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.buttons button')];
        let end = 16;
        return buttons.flatMap((element) => {
          const { left, right } = element.getBoundingClientRect();
          const isWhole = element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight;
          const isInPlace = left >= end && right <= window.innerWidth - 16;
          end = right;
          return isWhole && isInPlace ? [] : [`${element.textContent} ${left} to ${right}`];
        });
      });
      expect(faults).toEqual([]);
    }
  });
});

it('requests the day if the data block is incomplete', async () => {
  const sidebar = await browser.open({ opening: 'missing', answers: { readDay: [{ reply: smallSheet(CLEAN_ROWS) }] } });
  await sidebar.frame.getByText('2 tasks, read').waitFor();
  expect(await sidebar.listCalls()).toEqual([{ name: 'readDay', request: {} }]);
  expect(await readFocus(sidebar)).toBe('Copy Markdown');
});

it('fills the elements that the file of the page already shows', async () => {
  const { page } = await browser.open(openOn(sampleSheet()));
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      const shown = [...document.querySelectorAll('h2, button.generate, button[aria-label="More"]')];
      if (shown.length < 3) return;
      Object.assign(window, { shown });
      observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const { frame } = await browser.open(openOn(sampleSheet()));
  await frame.getByText('29 tasks, read').waitFor();
  const kept = await frame.evaluate(() =>
    (window as unknown as { shown: Element[] }).shown.map((element) => element.isConnected && element.textContent),
  );
  expect(kept[0]).toBe('Saturday, April 4, 2026');
  expect(kept.slice(1)).toEqual(['', 'Generate post']);
  expect(await frame.locator('[inert]').count()).toBe(0);
});

it.each([
  ['with a day', openOn(sampleSheet())],
  ['without a day', { opening: 'missing' }],
  ['on Help', { opening: { screen: 'help', day: null } }],
] as const)('shows only a message in a browser that cannot unpack the second script (%s)', async (_, options) => {
  const { frame, complaints } = await browser.open({ ...options, isOldBrowser: true });
  await frame.getByRole('alert').filter({ hasText: 'could not start' }).waitFor();
  expect(await frame.locator('#page').innerText()).toBe(
    'The sidebar could not start. Reload the spreadsheet, then open the sidebar again. If it still does not start, update the browser.',
  );
  expect(complaints).toEqual([]);
});

it.each(['ignored', 'refused'] as const)(
  'opens in a frame where scripts that a page adds to itself are %s',
  async (addedScripts) => {
    const { frame, complaints } = await browser.open({ ...openOn(sampleSheet()), addedScripts });
    await frame.getByText('Generating does not change your sheet.').waitFor();
    expect(await frame.getByRole('button', { name: 'Generate post' }).count()).toBe(1);
    expect(complaints).toEqual([]);
  },
);

it('runs what the user clicks in the first frame, as soon as it can', async () => {
  const sidebar = await browser.open({
    ...openOn(sampleSheet()),
    answers: { readDay: [{ reply: sampleSheet() }] },
    firstClick: '.generate',
  });
  await sidebar.frame.getByText('Post ready. All 29 rows are in it.').waitFor();
  expect((await sidebar.listCalls()).map(({ name }) => name)).toEqual(['readDay']);
  expect(sidebar.complaints).toEqual([]);
});

testInFull('opens and generates a day of 10,000 rows', async () => {
  const sheet = longSheet(10_000, { C40: 0, C77: 0 });
  const sidebar = await browser.open({
    opening: 'missing',
    answers: { readDay: [{ reply: sheet }] },
    hasRealClock: true,
  });
  const { frame } = sidebar;
  await frame.getByText('9,998 of 10,000 rows ready').waitFor();
  const changed = longSheet(10_000, { C40: 0, C77: 5 });
  await sidebar.setAnswers({ readDay: [{ reply: changed }] });
  await generate(sidebar);
  await frame.getByText('Post ready').waitFor();
  const box = frame.getByRole('textbox', { name: 'Post text' });
  const text = formatMarkdown(recordOf(changed));
  await frame.waitForFunction(
    (length) => [...document.querySelectorAll('textarea')].some(({ value }) => value.length === length),
    text.length,
  );
  expect(await box.inputValue()).toBe(text);
  expect(await frame.getByText('The text below has all 9,999.').count()).toBe(1);
  expect(await frame.getByRole('button', { name: 'Show 100 more tasks' }).count()).toBe(1);
});
