// Runs in every time zone.
import type { Answer } from '../../../../src/sidebar/server/server.ts';
import { settle } from '../../fake-clock.ts';
import { Rig } from '../../rig.ts';
import { settingsGrid } from '../../settings/settings-grids.ts';
import { CLEAN_ROWS, longSheet, SAMPLE_WRITTEN, sampleSheet, smallSheet } from '../../sheet-days.ts';

describe('opening', () => {
  it('shows the opening data with the browser’s time, without a call', () => {
    const rig = new Rig().open(sampleSheet());
    expect([rig.view?.day.line, rig.readings.length, rig.told]).toEqual(['29 tasks, read at 21:14', 0, ['next step']]);
  });

  it('shows the day and its figures in the first frame, and notices after it', () => {
    const { firstFrame, view } = new Rig().open(sampleSheet());
    expect([firstFrame?.day, firstFrame?.figures, firstFrame?.nextStep]).toEqual([view?.day, view?.figures, 'primary']);
    expect(firstFrame?.notices).toEqual({ heading: '', clean: '', entries: [], more: '', unchecked: '' });
    expect(view?.notices.entries.length).toBe(3);
  });

  it('does not call a day clean in the first frame', () => {
    const { firstFrame, view } = new Rig().open(smallSheet([['Write the guide', 4, 12, 3]]));
    expect(firstFrame?.notices.clean).toBe('');
    expect(view?.notices.clean).not.toBe('');
  });

  it.each([[null], [{ screen: 'day', day: null } as const]])(
    'requests the day when the opening data is %j',
    async (data) => {
      const rig = new Rig();
      rig.controller.start(data);
      expect([rig.status, rig.readings.length]).toEqual(['Reading the sheet…', 1]);
      await rig.answer(sampleSheet());
      expect([rig.view?.day.line, rig.told]).toEqual(['29 tasks, read at 21:14', ['next step']]);
    },
  );

  it('explains why the opening data has no cells', () => {
    const rig = new Rig();
    rig.controller.start({ screen: 'day', day: { kind: 'refused', message: 'Google Sheets is busy.' } });
    expect(rig.view?.banner?.lines).toEqual(['Google Sheets is busy.']);
  });

  it('shows the help without reading', () => {
    const rig = new Rig();
    rig.controller.start({ screen: 'help', day: null });
    rig.controller.comeBack();
    expect([rig.view?.screen, rig.readings.length, rig.told]).toEqual(['help', 0, ['help']]);
  });

  it('reads the day on the return from a help page that was opened directly', async () => {
    const rig = new Rig();
    rig.controller.start({ screen: 'help', day: null });
    rig.controller.closeHelp();
    await rig.answer(sampleSheet());
    expect([rig.view?.screen, rig.view?.day.line]).toEqual(['day', '29 tasks, read at 21:14']);
  });

  it('opens the help and returns to the same place', () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.openHelp();
    expect([rig.view?.screen, rig.told.pop()]).toEqual(['help', 'help']);
    rig.controller.closeHelp();
    expect([rig.view?.screen, rig.told.pop(), rig.readings.length]).toEqual(['day', 'more', 0]);
  });
});

describe('generating', () => {
  it('waits five seconds for the sheet, then uses the last cells', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(4999);
    expect([rig.status, rig.view?.postText]).toEqual(['Reading the sheet…', null]);
    await rig.clock.advance(1);
    expect(rig.status).toBe('Post ready, from the cells as of 21:14.');
    expect(rig.view?.banner?.title).toBe('Cells as of 21:14; the sheet could not be read again.');
  });

  it('uses a late answer', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(60_000);
    await rig.answer(sampleSheet({ E19: 3 }));
    expect([rig.status, rig.view?.banner]).toEqual(['E19 has changed. The post has it.', null]);
    expect(rig.view?.day.line).toBe('29 tasks, read at 21:15');
  });

  it('ignores an answer after a newer call', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    await rig.clock.advance(5000);
    rig.controller.generate();
    await rig.answer(sampleSheet({ E19: 1 }), 0);
    expect(rig.status).toBe('Reading the sheet…');
    await rig.answer(sampleSheet({ E19: 3 }), 1);
    expect(rig.view?.figures?.sums).toContain('147 min of supervision');
  });

  it('reads once even if it is pressed repeatedly', () => {
    const rig = new Rig().open(sampleSheet());
    rig.controller.generate();
    rig.controller.generate();
    expect(rig.readings).toHaveLength(1);
  });

  it('also reads a tab without tasks, and makes the post of the added tasks', async () => {
    const rig = new Rig().open(smallSheet([]));
    await rig.generate(smallSheet([]));
    expect([rig.status, rig.readings.length]).toEqual(['No tasks yet.', 1]);
    await rig.generate(smallSheet(CLEAN_ROWS));
    expect(rig.status).toBe('Post ready. Both rows are in it.');
  });

  it('focuses the date field when the date is missing', async () => {
    const sheet = sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' });
    const rig = new Rig().open(sheet);
    await rig.generate(sheet);
    expect([rig.status, rig.told.pop()]).toEqual(['Give the date first, like 2026-04-04.', 'date field']);
    rig.controller.giveDate('2026-04-04');
    await rig.generate(sheet);
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });

  it('uses the date that was written into the sheet in the meantime', async () => {
    const rig = new Rig().open(sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' }));
    await rig.generate(sampleSheet());
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });
});

describe('returning from the sheet', () => {
  it('reads in the background, once in three seconds', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    await rig.clock.advance(2999);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
    await rig.clock.advance(1);
    expect(rig.readings).toHaveLength(2);
    expect(rig.status).toBe('Post ready. All 29 rows are in it.');
  });

  it('does not read at the end of the three seconds when the user has left again', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.controller.comeBack();
    rig.hasFocus = false;
    await rig.clock.advance(10_000);
    expect(rig.readings).toHaveLength(1);
  });

  it.each([
    ['a day without a post', sampleSheet()],
    ['no table', smallSheet([])],
    ['no date', sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' })],
  ])('reads with %s too', async (_, sheet) => {
    const rig = new Rig().open(sheet);
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
  });

  it('turns the day’s line amber when a background reading fails before the first post', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer({ kind: 'unanswered' });
    expect([rig.view?.day.line, rig.view?.day.isOld, rig.view?.banner]).toEqual(['29 tasks, as of 21:14', true, null]);
  });

  it('is not tried again after a failure until the user requests it', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer({ kind: 'unanswered' });
    expect([rig.view?.day.line, rig.view?.banner]).toEqual(['29 tasks, as of 21:14', null]);
    await rig.clock.advance(60_000);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(2);
    rig.controller.refresh();
    await rig.answer(sampleSheet());
    expect(rig.view?.day.line).toBe('29 tasks, read at 21:15');
  });
});

describe('copying', () => {
  it('starts a reading that is due, so that a change of the last seconds is found', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    await rig.clock.advance(1000);
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
    rig.controller.copy('markdown');
    await settle();
    expect(rig.readings).toHaveLength(2);
    expect(rig.status).toBe('Copied as Markdown, 3,893 characters. Checking the sheet for changes…');
    await rig.answer(sampleSheet({ E19: 25 }));
    expect(rig.status).toBe('E19 has changed. The post has it, your copy does not: copy again.');
    await rig.clock.advance(10_000);
    expect(rig.readings).toHaveLength(2);
  });

  it('copies the Markdown, or the text', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies).toEqual([rig.view?.postText?.text]);
    expect(rig.status).toBe('Copied as Markdown, 3,893 characters.');
    rig.controller.copy('text');
    await settle();
    expect(rig.status).toMatch(/^Copied as text/);
  });

  it('selects the text when the browser refuses', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.generate(sampleSheet());
    rig.canCopy = false;
    rig.controller.copy('markdown');
    await settle();
    expect(rig.told.pop()).toBe('post text');
    expect(rig.status).toBe('This browser did not allow copying. The text above is selected: press Ctrl+C.');
  });

  it('is blocked by an error until the user allows it', async () => {
    const sheet = sampleSheet({ D17: '20 mn' });
    const rig = new Rig().open(sheet);
    await rig.generate(sheet);
    rig.controller.copy('markdown');
    expect([rig.copies, rig.told.pop()]).toEqual([[], 'first stop']);
    expect(rig.status).toBe('Not copied. 1 issue to fix or allow first.');
    rig.controller.allow(rig.view?.notices.entries[0]?.allow?.keys ?? [], true);
    expect(rig.status).toBe('Nothing blocks copying now.');
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies[0]).toContain('Twenty-eight tasks.');
  });
});

describe('other export targets', () => {
  const ready = async (sheet = sampleSheet()) => {
    const rig = new Rig().open(sheet);
    await rig.generate(sheet);
    return rig;
  };

  it('are remembered: the last used one is the blue button', async () => {
    const rig = await ready();
    expect(rig.view?.copying?.button.label).toBe('Copy Markdown');
    rig.controller.copy('rich');
    await settle();
    expect(rig.status).toMatch(/^Copied as rich text, [\d,]+ characters\.$/);
    expect(rig.copies[1]).toContain('<table aria-label="Task Log, April 04, 2026">');
    expect(rig.view?.copying?.button).toEqual({ way: 'rich', label: 'Copy rich text' });
    expect(rig.view?.copying?.clipboard.filter(({ isLast }) => isLast).map(({ way }) => way)).toEqual(['rich']);
    rig.controller.copy(null);
    await settle();
    expect(rig.copies).toHaveLength(4);
    expect(rig.memory.read('way')).toBe('rich');
  });

  it('offer the last used target again, which is read after the first frame', async () => {
    const rig = new Rig();
    rig.memory.write('way', 'rich');
    const readsBefore: string[] = [];
    const { read } = rig.memory;
    jest.spyOn(rig.memory, 'read').mockImplementation((name) => {
      if (rig.firstFrame === null) readsBefore.push(name);
      return read(name);
    });
    await rig.open(sampleSheet()).generate(sampleSheet());
    expect(readsBefore).toEqual([]);
    expect(rig.view?.copying?.button).toEqual({ way: 'rich', label: 'Copy rich text' });
  });

  it('copy HTML with and without a stylesheet', async () => {
    const rig = await ready();
    rig.controller.copy('html');
    await settle();
    rig.controller.copy('bareHtml');
    await settle();
    expect(rig.copies.map((html) => html.includes('<style>'))).toEqual([true, false]);
    expect(rig.status).toMatch(/^Copied as HTML without styles, [\d,]+ characters\.$/);
  });

  it('download files named after the rules of the site in the settings', async () => {
    const settings = settingsGrid({ Site: 'Jekyll', Tags: 'leverage, ai' });
    const rig = await ready(sampleSheet({}, { settings }));
    expect(rig.view?.copying?.files.map(({ label, use }) => [label, use])).toEqual([
      ['Download .md', '_posts/2026-04-04-leverage-record.md'],
      ['Download .html', '_posts/2026-04-04-leverage-record.html'],
      ['Download .json', '2026-04-04-leverage-record.json'],
    ]);
    rig.controller.copy('fileMarkdown');
    const [[name, type, text] = []] = rig.downloads;
    expect([name, type]).toEqual(['2026-04-04-leverage-record.md', 'text/markdown;charset=utf-8']);
    expect(text).toMatch(
      /^---\nlayout: "post"\ntitle: "Leverage Record: April 04, 2026"\n[\s\S]*tags: \["leverage", "ai"\]\n/,
    );
    expect(rig.status).toBe('Downloaded 2026-04-04-leverage-record.md. Save it in _posts.');
  });

  it('report a file that is older than the sheet', async () => {
    const rig = await ready();
    rig.controller.copy('fileHtml');
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer(sampleSheet({ E19: 3 }));
    expect(rig.status).toBe('E19 has changed. The post has it, your file does not: download again.');
  });

  it('select the text when the frame may not download; the keys copy it then', async () => {
    const rig = await ready();
    rig.canCopy = false;
    rig.controller.copy('fileHtml');
    expect(rig.status).toBe('This browser did not allow the download. The text above is selected: press Ctrl+C.');
    expect(rig.view?.postText).toMatchObject({ isForKeys: true, text: expect.stringContaining('<article') });
    rig.onCopied();
    expect(rig.status).toMatch(/^Copied as HTML/);
  });
});

describe('settings of the sheet', () => {
  it('change the post, and a change of them is reported', async () => {
    const withClosing = (text: string) => sampleSheet({}, { settings: settingsGrid({ Closing: text }) });
    const rig = new Rig().open(withClosing('Write to me.'));
    await rig.generate(withClosing('Write to me.'));
    expect(rig.view?.postText?.text).toContain('Write to me.');
    rig.controller.copy('markdown');
    await settle();
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer(withClosing('Write any day.'));
    expect(rig.status).toBe('The settings have changed. The post has it, your copy does not: copy again.');
  });

  it('that are invalid get notices, which lead to their cell', async () => {
    const rig = new Rig().open(sampleSheet({}, { settings: settingsGrid({ 'Hours per week': 'full time' }) }));
    const entry = rig.view?.notices.entries.find(({ chip }) => chip?.address.startsWith('Settings'));
    expect(entry?.chip?.address).toBe('Settings!B3');
    await rig.controller.goTo('Settings!B3');
    expect(rig.told).toContain('selectCell {"sheetId":0,"tabName":"Settings","address":"B3"}');
  });
});

describe('going to a cell', () => {
  it('selects it and moves the focus to the sheet', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.controller.goTo('E19');
    expect(rig.told.slice(1)).toEqual(['selectCell {"sheetId":0,"address":"E19"}', 'sheet']);
    expect(rig.view?.notices.entries[0]?.chip).toEqual({ address: 'E19', isVisited: true });
  });

  it.each([
    [{ kind: 'unanswered' } as const, 'Could not go to E19: Google Sheets did not respond.'],
    [
      { kind: 'refused', message: 'Could not go to E19: its tab is gone. Refresh.' } as const,
      'Could not go to E19: its tab is gone. Refresh.',
    ],
  ])('explains why it failed: %j', async (answer, sentence) => {
    const rig = new Rig().open(sampleSheet());
    rig.answers.selectCell = answer;
    await rig.controller.goTo('E19');
    expect([rig.status, rig.told.includes('sheet')]).toEqual([sentence, false]);
  });
});

describe('the sample day', () => {
  it('is added, read and opened', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    const done = rig.controller.insertSampleDay();
    expect(rig.status).toBe('Adding the sample day…');
    await settle();
    await rig.answer(sampleSheet());
    await done;
    expect(rig.status).toBe('29 rows added in tab “2026-04-04”.');
    expect([rig.view?.day.title, rig.told.pop()]).toEqual(['Saturday, April 4, 2026', 'next step']);
  });

  it.each([
    [{ kind: 'refused', message: 'Another save is under way. Try again in a moment.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('that was not added is reported: %j', async (answer) => {
    const rig = new Rig().open(smallSheet([]));
    rig.answers.insertSampleDay = answer;
    await rig.controller.insertSampleDay();
    expect(rig.status).toBe(
      answer.kind === 'refused'
        ? answer.message
        : 'Google Sheets did not respond. Look for the new tab before you try again.',
    );
  });
});

describe('a new day', () => {
  const written = { ...SAMPLE_WRITTEN, message: 'Tab “2026-11-28” is ready.' };

  it('is created with one press, shown, and moves the focus to the sheet', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    rig.answers.createToday = written;
    const done = rig.controller.createToday();
    expect(rig.status).toBe('Creating the tab…');
    await settle();
    await rig.answer(smallSheet([], { sheetId: 6, tabName: '2026-11-28' }));
    await done;
    expect(rig.told.slice(-2)).toEqual(['createToday {}', 'sheet']);
    expect(rig.view?.status).toMatchObject({ text: 'Tab “2026-11-28” is ready.', tone: 'done' });
    expect(rig.view?.day.line).toBe('“2026-11-28”, read at 21:14');
  });

  it('that has a tab is opened', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    rig.answers.createToday = {
      kind: 'dayOpened',
      message: 'Opened the existing tab “2026-11-28”.',
      tabName: '2026-11-28',
    };
    const done = rig.controller.createToday();
    await settle();
    await rig.answer(smallSheet([], { sheetId: 6, tabName: '2026-11-28' }));
    await done;
    expect([rig.status, rig.told.at(-1)]).toEqual(['Opened the existing tab “2026-11-28”.', 'sheet']);
  });

  it('that is not created is reported', async () => {
    const rig = new Rig().open(smallSheet([]));
    rig.answers.createToday = { kind: 'unanswered' };
    await rig.controller.createToday();
    expect([rig.status, rig.readings.length]).toEqual([
      'Google Sheets did not respond. Look for the new tab before you try again.',
      0,
    ]);
  });
});

describe('a clean day', () => {
  it('has its post on opening, after the first frame, with the focus on Copy Markdown', () => {
    const rig = new Rig().open(smallSheet(CLEAN_ROWS));
    expect([rig.firstFrame?.postText, rig.firstFrame?.preview]).toEqual([null, null]);
    expect(rig.view).toMatchObject({ primary: 'copy', nextStep: 'primary', isGenerating: false, postTurn: 0 });
    expect(rig.status).toBe('Post ready. Both rows are in it.');
  });

  it('has its post as soon as the last issue is fixed', async () => {
    const rig = new Rig().open(smallSheet([...CLEAN_ROWS, ['Sort the imports', 2, '20 mn', 2]]));
    expect([rig.view?.primary, rig.view?.postText]).toEqual(['generate', null]);
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer(smallSheet([...CLEAN_ROWS, ['Sort the imports', 2, 20, 2]]));
    expect([rig.view?.primary, rig.status]).toEqual(['copy', 'Post ready. All 3 rows are in it.']);
  });

  it('in another tab has its post too', async () => {
    const rig = new Rig().open(sampleSheet());
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await rig.answer(smallSheet(CLEAN_ROWS, { sheetId: 3 }));
    expect(rig.status).toBe('Now on tab “2026-04-04”. Post ready. Both rows are in it.');
  });

  it('is made with a date that the user gave', () => {
    const rig = new Rig().open(smallSheet(CLEAN_ROWS, { tabName: 'Log' }));
    expect(rig.view?.primary).toBe('generate');
    rig.controller.giveDate('2026-04-04');
    expect([rig.view?.primary, rig.status]).toEqual(['copy', 'Post ready. Both rows are in it.']);
  });
});

it('moves the focus to the sheet when the table has no rows yet', () => {
  expect(new Rig().open(smallSheet([])).told).toEqual(['sheet']);
});

describe('undo', () => {
  const insert = async (rig: Rig) => {
    const done = rig.controller.insertSampleDay();
    await settle();
    await rig.answer(sampleSheet());
    await done;
  };

  it('is offered at the end of the line until the cells differ from the written ones', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    await insert(rig);
    expect(rig.view?.status).toMatchObject({ text: '29 rows added in tab “2026-04-04”.', hasUndo: true });
    rig.controller.refresh();
    await rig.answer(sampleSheet({ E19: 3 }));
    expect(rig.view?.status.hasUndo).toBe(true);
    rig.controller.refresh();
    await rig.answer(sampleSheet({ K10: '2026-04-05' }));
    expect(rig.view?.status).toMatchObject({ text: '29 rows added in tab “2026-04-04”.', hasUndo: false });
  });

  it('shows the result of the server, and then reads the active tab', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    await insert(rig);
    rig.answers.undoWrite = { kind: 'undone', message: 'The tab “2026-04-04” is removed again.' };
    const done = rig.controller.undo();
    expect(rig.status).toBe('Taking it back…');
    await settle();
    expect(rig.told.at(-1)).toBe(`undoWrite ${JSON.stringify({ plan: SAMPLE_WRITTEN.undo })}`);
    await rig.answer(smallSheet([], { sheetId: 5 }));
    await done;
    expect(rig.view?.status).toMatchObject({ text: 'The tab “2026-04-04” is removed again.', hasUndo: false });
    expect(rig.view?.day.title).toBe('No tasks yet');
  });

  it.each([
    [{ kind: 'refused', message: 'E19 has changed since. Nothing was taken back.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('that was refused is reported, and can be tried again: %j', async (answer) => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    await insert(rig);
    rig.answers.undoWrite = answer;
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text:
        answer.kind === 'refused'
          ? answer.message
          : 'Google Sheets did not respond. Look at the sheet before you try again.',
      hasUndo: true,
    });
  });
});

describe('formulas', () => {
  it('are frozen, which can be undone', async () => {
    const rig = new Rig().open(sampleSheet());
    const undo = { kind: 'restoreCells', sheetId: 0, tabName: '2026-04-04', cells: [] } as const;
    rig.answers.convertFormulas = {
      ...SAMPLE_WRITTEN,
      message: '3 formulas are values now.',
      undo: { ...undo, cells: [] },
    };
    const done = rig.controller.convertFormulas('values');
    expect(rig.status).toBe('Replacing the formulas with values…');
    await settle();
    await rig.answer(sampleSheet());
    await done;
    expect(rig.told).toContain('convertFormulas {"sheetId":0,"to":"values"}');
    expect(rig.view?.status).toMatchObject({ text: '3 formulas are values now.', hasUndo: true });
  });

  it('are not requested twice', async () => {
    const rig = new Rig().open(sampleSheet());
    void rig.controller.convertFormulas('values');
    void rig.controller.convertFormulas('formulas');
    expect(rig.told.filter((line) => line.startsWith('convertFormulas'))).toHaveLength(1);
  });
});

describe('a dialog', () => {
  it('is opened, and the previous line returns', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.answers.openDialog = { kind: 'opened' };
    const done = rig.controller.openDialog('newDay');
    expect(rig.status).toBe('Opening…');
    await done;
    expect([rig.told.at(-1), rig.status]).toEqual([
      'openDialog {"screen":"newDay"}',
      'Generating does not change your sheet.',
    ]);
  });

  it('is followed by one immediate reading when the user returns', async () => {
    const rig = new Rig().open(sampleSheet());
    rig.answers.openDialog = { kind: 'opened' };
    await rig.controller.openDialog('settings');
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
    await rig.answer(sampleSheet());
    rig.controller.comeBack();
    expect(rig.readings).toHaveLength(1);
  });

  it.each([
    [{ kind: 'refused', message: 'Reload the sheet.' } as const, 'Reload the sheet.'],
    [{ kind: 'unanswered' } as const, 'The dialog could not be opened: Google Sheets did not respond.'],
  ])('that did not open is reported: %j', async (answer, sentence) => {
    const rig = new Rig().open(sampleSheet());
    rig.answers.openDialog = answer;
    await rig.controller.openDialog('newDay');
    expect(rig.view?.status).toMatchObject({ tone: 'error', text: sentence });
  });
});

describe('a write of a dialog', () => {
  const lastWrite = { stamp: '2', message: 'Tab “2026-04-03” is ready.', undo: SAMPLE_WRITTEN.undo };

  const openDialog = async () => {
    const rig = new Rig().open(sampleSheet());
    rig.answers.openDialog = { kind: 'opened' };
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite: null };
    await rig.controller.openDialog('newDay');
    await settle();
    return rig;
  };

  it('is shown within four seconds, with Undo, without a return to the page', async () => {
    const rig = await openDialog();
    const { looks } = rig;
    await rig.clock.advance(4000);
    expect([rig.looks, rig.readings.length]).toEqual([looks + 1, 0]);
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 7, lastWrite };
    await rig.clock.advance(4000);
    expect([rig.looks, rig.readings.length]).toEqual([looks + 2, 1]);
    await rig.answer(longSheet(3));
    expect(rig.view?.status).toMatchObject({ text: 'Tab “2026-04-03” is ready.', hasUndo: true });
    expect(rig.view?.day.title).toBe('Friday, April 3, 2026');
    await rig.clock.advance(4000);
    expect([rig.looks, rig.readings.length]).toEqual([looks + 3, 1]);
  });

  it('of the menu is shown within ten seconds, at six calls a minute for 25 minutes at most', async () => {
    const rig = new Rig();
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite: null };
    rig.open(sampleSheet());
    await settle();
    expect(rig.looks).toBe(1);
    const advance = async (seconds: number) => {
      const { looks } = rig;
      for (let i = 0; i < seconds; i++) await rig.clock.advance(1000);
      return rig.looks - looks;
    };
    // The page has the focus, or is not visible.
    expect(await advance(60)).toBe(0);
    rig.isLeft = true;
    expect([await advance(60), rig.readings.length]).toEqual([6, 0]);
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 7, lastWrite };
    expect([await advance(10), rig.readings.length]).toEqual([1, 1]);
    await rig.answer(longSheet(3));
    expect(rig.view?.status).toMatchObject({ text: 'Tab “2026-04-03” is ready.', hasUndo: true });
    expect([await advance(1430), await advance(600)]).toEqual([143, 0]);
    rig.controller.comeBack();
    await rig.answer(longSheet(3));
    expect(await advance(60)).toBe(6);
  });

  it('is polled for until the user returns, and for ten minutes at most', async () => {
    const rig = await openDialog();
    await rig.clock.advance(4000);
    rig.isLeft = false;
    rig.controller.comeBack();
    await rig.answer(sampleSheet());
    const { looks } = rig;
    await rig.clock.advance(20_000);
    expect(rig.looks).toBe(looks);
    await rig.controller.openDialog('import');
    for (let i = 0; i < 200; i++) await rig.clock.advance(4000);
    expect(rig.looks).toBe(looks + 151);
  });

  it('does not replace the line about a post that was made in the meantime', async () => {
    const rig = await openDialog();
    const answers: ((answer: Answer<'lookAtSheet'>) => void)[] = [];
    rig.onLook = () => new Promise((resolve) => answers.push(resolve));
    await rig.clock.advance(4000);
    await rig.generate(sampleSheet());
    expect(rig.status).toMatch(/^Post ready/);
    answers[0]?.({ kind: 'sheetState', sheetId: 0, lastWrite });
    await settle();
    expect(rig.status).toMatch(/^Post ready/);
  });

  it('is not confused with a write of the sidebar', async () => {
    const rig = new Rig().open(smallSheet([], { sheetId: 5 }));
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite };
    const done = rig.controller.insertSampleDay();
    await settle();
    await rig.answer(sampleSheet());
    await done;
    expect(rig.status).toBe('29 rows added in tab “2026-04-04”.');
    rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite: { ...lastWrite, stamp: '3', undo: null } };
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await settle();
    expect(rig.view?.status).toMatchObject({ text: 'Tab “2026-04-03” is ready.', hasUndo: false });
  });
});

it('reads at once when the user returns on another tab', async () => {
  const rig = new Rig().open(sampleSheet());
  rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 7, lastWrite: null };
  rig.controller.comeBack();
  await settle();
  expect(rig.readings).toHaveLength(1);
  await rig.answer(longSheet(3));
  expect(rig.status).toMatch(/^Now on tab “2026-04-03”\./);
});

it.each([
  ['markdown', 'Now on tab “2026-04-03”. Your copy is of “2026-04-04”. Post ready. All 3 rows are in it.'],
  ['fileMarkdown', 'Now on tab “2026-04-03”. Post ready. All 3 rows are in it.'],
] as const)('names the tab of the copy on another one, after %s', async (way, status) => {
  const rig = new Rig().open(sampleSheet());
  await rig.generate(sampleSheet());
  rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 7, lastWrite: null };
  // The user opens another tab and copies before the server has sent its cells.
  rig.controller.comeBack();
  rig.controller.copy(way);
  await settle();
  await rig.answer(longSheet(3));
  expect(rig.status).toBe(status);
  await rig.generate(longSheet(3));
  expect(rig.status).toBe('Post ready. All 3 rows are in it.');
});

it('shows once, after the first copy, how to start the next day', async () => {
  const rig = new Rig().open(sampleSheet());
  await rig.generate(sampleSheet());
  rig.controller.copy('markdown');
  await settle();
  expect(rig.view?.status.hint).toBe('Tip: tomorrow, start with Extensions ▸ Leverage Record ▸ New day.');
  rig.controller.copy('markdown');
  await settle();
  expect(rig.view?.status.hint).toBe('');
});

it('makes the post of another active tab', async () => {
  const rig = new Rig().open(sampleSheet());
  await rig.generate(longSheet(3));
  expect(rig.status).toBe('Now on tab “2026-04-03”. Post ready. All 3 rows are in it.');
  expect(rig.view?.postText).not.toBeNull();
});

it('requests the date of another tab without a date', async () => {
  const rig = new Rig().open(sampleSheet());
  await rig.generate(sampleSheet({ K10: '' }, { tabName: 'Log', sheetId: 3 }));
  expect(rig.told.pop()).toBe('date field');
});
