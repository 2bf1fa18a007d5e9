import { readFileSync } from 'node:fs';
import type { DayCells } from '../../src/messages/messages.ts';
import { settingsGrid } from './settings/settings-grids.ts';
import { CLEAN_ROWS, longSheet, SAMPLE_WRITTEN, sampleSheet, sheetOf, smallSheet } from './sheet-days.ts';
import type { OpenOptions, OpenSidebar } from './sidebar-browser.ts';

/** A state of the page: how it is opened and which actions follow. */
export interface PageState {
  readonly name: string;
  readonly options: OpenOptions;
  readonly act?: (sidebar: OpenSidebar) => Promise<void>;
}

const press = async ({ frame }: OpenSidebar, name: string) => {
  await frame.getByRole('button', { name, exact: true }).click();
};

/** Generates the post, and waits for it. */
export async function generate(sidebar: OpenSidebar): Promise<void> {
  await press(sidebar, 'Generate post');
  await sidebar.frame.getByRole('textbox', { name: 'Post text' }).waitFor();
}

async function scrollTo({ frame }: OpenSidebar, selector: string): Promise<void> {
  await frame
    .locator(selector)
    .first()
    .evaluate((element) => {
      const content = element.closest('.content');
      if (content) content.scrollTop += element.getBoundingClientRect().top - content.getBoundingClientRect().top - 12;
    });
}

/** Makes options for a tab that is opened and read again unchanged. */
export function openOn(day: DayCells, answers: OpenOptions['answers'] = {}): OpenOptions {
  return { opening: { screen: 'day', day }, answers: { readDay: [{ reply: day }], ...answers } };
}

const withErrors = sampleSheet({ D17: '20 mn', D23: 0, D9: '', B31: 'Total', D31: '' });
const longDay = longSheet(160, {
  C40: 0,
  C77: 0,
  C121: 0,
  A13: 'Fix the release notes, part 1',
  A58: 'Fix the release notes, part 1',
  A60: 'Fix the release notes, part 1',
  D19: 99,
  D20: 99,
  D84: 99,
  A162: 'Total',
});

/** The built check of prose. */
export const PROSE_CHECK = { kind: 'proseCheck', html: readFileSync('build/addon/prose-check.html', 'utf8') };
const stale = sampleSheet({ D2: 44 });

export const PAGE_STATES: readonly PageState[] = [
  {
    name: '05-prose-agrees',
    options: openOn(sampleSheet(), { readProseCheck: [{ reply: PROSE_CHECK }] }),
    act: async (sidebar) => {
      await generate(sidebar);
      await sidebar.frame.locator('.figure button').nth(1).focus();
    },
  },
  {
    name: '05-prose-stale',
    options: openOn(sampleSheet(), {
      readDay: [{ reply: sampleSheet() }, { reply: stale }],
      readProseCheck: [{ reply: PROSE_CHECK }],
    }),
    act: async (sidebar) => {
      await generate(sidebar);
      await sidebar.frame.locator('.figure').first().waitFor();
      await press(sidebar, 'Generate post');
      await sidebar.frame.getByText('D2 changed: “654.5x”').waitFor();
    },
  },
  {
    name: '05-prose-typed',
    options: openOn(sampleSheet(), { readProseCheck: [{ reply: PROSE_CHECK }] }),
    act: async (sidebar) => {
      await generate(sidebar);
      await sidebar.frame.locator('.figure').first().waitFor();
      await press(sidebar, 'Edit intro');
      const field = sidebar.frame.getByRole('textbox', { name: 'Intro', exact: true });
      await field.fill('Thirty tasks for {total hour} hours. The course outlines took 1,000 minutes.');
      await sidebar.advance(400);
      await sidebar.frame.getByRole('list', { name: 'Issues in the intro' }).getByRole('listitem').nth(1).waitFor();
    },
  },
  {
    name: '05-prose-unchecked',
    options: openOn(sampleSheet(), { readProseCheck: [{ failure: 'No.' }] }),
    act: async (sidebar) => {
      await generate(sidebar);
      await sidebar.frame.getByText('The texts are not checked').waitFor();
    },
  },
  { name: '01-opening', options: openOn(sampleSheet()) },
  { name: '02-clean-day', options: openOn(smallSheet(CLEAN_ROWS)) },
  {
    name: '03-no-table',
    options: openOn(sheetOf([[], [], ['Task', 'Hours', 'x', '', '', 'Who'], ['Walk', 2]], { tabName: 'Budget' })),
  },
  { name: '03-table-missing', options: openOn(sheetOf([['Rent', 900]], { tabName: 'Budget' })) },
  {
    name: '02-columns',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await press(sidebar, 'Change…');
    },
  },
  {
    name: '03-own-headings',
    options: openOn(
      sheetOf(
        [
          ['What I did', 'Mine', 'Bot (h)', 'Review'],
          ['Port', 4, 0.5, 3],
        ],
        { tabName: 'Log' },
      ),
    ),
  },
  {
    name: '03-human-time',
    options: openOn(
      sheetOf(
        [
          ['Task', 'Human Time', 'AI Time', 'Total'],
          ['Port', 6, 0.5, 6.5],
        ],
        { tabName: 'Log' },
      ),
    ),
    act: async (sidebar) => {
      await press(sidebar, 'Choose columns…');
    },
  },
  { name: '03-sheet-empty', options: openOn(sheetOf([], { tabName: 'Sheet1' })) },
  {
    name: '03-other-days',
    options: openOn(sheetOf([], { tabName: 'Sheet1' })),
    act: (sidebar) => press(sidebar, 'Other days'),
  },
  { name: '03-headings-only', options: openOn(smallSheet([])) },
  {
    name: '03-no-row-ready',
    options: openOn(
      smallSheet([
        ['Write', 4, ''],
        ['Draw', '', 10],
        ['Sort', 1, 0],
      ]),
    ),
  },
  {
    name: '04-unfinished-no-date',
    options: openOn(sampleSheet({ D17: '20 mn', D23: 0, D9: '', K10: '', J10: '' }, { tabName: 'Sheet7' })),
    act: (sidebar) =>
      press(sidebar, 'Generate post').then(() => sidebar.frame.getByText('Give the date first').waitFor()),
  },
  { name: '04-unfinished', options: openOn(withErrors) },
  { name: '05-generated', options: openOn(sampleSheet()), act: generate },
  {
    name: '05-intro-edited',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Edit intro');
      await sidebar.frame.getByRole('textbox', { name: 'Intro', exact: true }).waitFor();
    },
  },
  {
    name: '06-further-down',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await scrollTo(sidebar, '#section-taskLog');
    },
  },
  {
    name: '06-end-of-post',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await scrollTo(sidebar, '#section-statistics');
    },
  },
  {
    name: '06-left-out',
    options: openOn(smallSheet(CLEAN_ROWS)),
    act: async (sidebar) => {
      await generate(sidebar);
      await scrollTo(sidebar, '.left-out');
    },
  },
  {
    name: '07-copied',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
    },
  },
  {
    name: '07-menu',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'More ways to copy');
    },
  },
  {
    name: '07-menu-files',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'More ways to copy');
      await sidebar.frame.getByRole('menuitem', { name: 'Download…' }).click();
    },
  },
  {
    name: '07-downloaded',
    options: openOn(sampleSheet({}, { settings: settingsGrid({ Site: 'Hugo' }) })),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'More ways to copy');
      await sidebar.frame.getByRole('menuitem', { name: 'Download…' }).click();
      await sidebar.frame.getByRole('menuitemradio', { name: 'Download .html' }).click();
    },
  },
  {
    name: '08-copy-refused',
    options: { ...openOn(sampleSheet()), refusesCopying: true },
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
      await sidebar.frame.getByText('did not allow copying').waitFor();
    },
  },
  {
    name: '09-generating',
    options: openOn(sampleSheet(), { readDay: ['never'] }),
    act: (sidebar) => press(sidebar, 'Generate post'),
  },
  {
    name: '10-back-from-edit',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
      await sidebar.setAnswers({ readDay: [{ reply: sampleSheet({ E19: 3 }) }] });
      await sidebar.advance(300_000);
      await sidebar.page.locator('#elsewhere').focus();
      await sidebar.frame.locator('.content h3').first().click();
      await sidebar.frame.getByText('has changed').waitFor();
    },
  },
  {
    name: '11-not-read-again',
    options: openOn(sampleSheet(), { readDay: [{ failure: 'ScriptError' }] }),
    act: generate,
  },
  {
    name: '11-reason-given',
    options: openOn(sampleSheet(), {
      readDay: [{ reply: { kind: 'refused', message: 'The tab “2026-04-04” is gone.' } }],
    }),
    act: async (sidebar) => {
      await press(sidebar, 'Refresh');
      await sidebar.frame.locator('.banner, .is-note').first().waitFor();
    },
  },
  {
    name: '11-never-read',
    options: { opening: 'missing', answers: { readDay: [{ failure: 'ScriptError' }] } },
    act: async (sidebar) => sidebar.frame.locator('.banner').waitFor(),
  },
  {
    name: '12-stopped',
    options: openOn(withErrors),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
    },
  },
  {
    name: '12-one-allowed',
    options: openOn(withErrors),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Publish without row 17');
    },
  },
  {
    name: '13-cells-of-errors',
    options: openOn(
      smallSheet([
        ...CLEAN_ROWS,
        ['Sort the imports', '10-20', 9, 2],
        ['Draft the guide', 3, 'twenty minutes and a bit, without the breaks in between', 2],
        ['Port the shop', 3, 9, 'x'],
      ]),
    ),
  },
  {
    name: '13-long-day',
    options: openOn(longDay),
    act: async ({ frame }) => frame.getByRole('button', { name: '3 cells' }).first().click(),
  },
  {
    name: '14-long-day-generated',
    options: openOn(longDay),
    act: async (sidebar) => {
      await generate(sidebar);
      await sidebar.frame.getByRole('button', { name: /^Show the other/ }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: '15-selected-rows',
    options: openOn(sampleSheet({}, { selectedRows: [[5, 9]] })),
    act: (sidebar) => press(sidebar, 'Selected rows, 5'),
  },
  { name: '16-filtered', options: openOn(sampleSheet({}, { isFiltered: true })) },
  {
    name: '17-other-tab',
    options: openOn(sampleSheet(), { readDay: [{ reply: longDay }] }),
    act: async (sidebar) => {
      await press(sidebar, 'Generate post');
      await sidebar.frame.getByText('Now on tab').waitFor();
    },
  },
  {
    name: '18-partly-supervised',
    options: openOn(smallSheet([...CLEAN_ROWS, ['مراجعة دليل المستخدم', 3, 9, '']])),
    act: generate,
  },
  {
    name: '03-first-evening',
    options: openOn(sheetOf([], { tabName: 'Sheet1', isSpreadsheetEmpty: true })),
  },
  { name: '15-more-menu', options: openOn(sampleSheet()), act: (sidebar) => press(sidebar, 'More') },
  {
    name: '15-written',
    options: openOn(sheetOf([], { sheetId: 4 }), {
      readDay: [{ reply: sampleSheet() }],
      insertSampleDay: [{ reply: SAMPLE_WRITTEN }],
    }),
    act: async (sidebar) => {
      await press(sidebar, 'Insert sample day');
      await sidebar.frame.getByText('29 rows added').waitFor();
    },
  },
  {
    name: '15-undo-refused',
    options: openOn(sheetOf([], { sheetId: 4 }), {
      readDay: [{ reply: sampleSheet() }],
      insertSampleDay: [{ reply: SAMPLE_WRITTEN }],
      undoWrite: [{ reply: { kind: 'refused', message: 'E19 has changed since. Nothing was taken back.' } }],
    }),
    act: async (sidebar) => {
      await press(sidebar, 'Insert sample day');
      await press(sidebar, 'Undo');
      await sidebar.frame.getByText('has changed since').waitFor();
    },
  },
  {
    name: '12-secrets',
    options: openOn(
      smallSheet(
        [
          ['Write the guide', 4, 12, 3, '', 'Intro', 'Two rewrites for Quillfern and the tests that hold them.'],
          ['Mail ops@quillfern.example twice', 2, 10, 2],
          ['Sort the imports', 2, '20 mn', 2],
        ],
        {},
      ),
      { readPrivateList: [{ reply: { kind: 'privateList', json: '{"terms":["Quillfern"]}' } }] },
    ),
    act: async (sidebar) => {
      await sidebar.frame.getByText('private list').first().waitFor();
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
    },
  },
  {
    name: '12-secrets-marked',
    options: openOn(
      smallSheet(
        [
          ['Write the guide', 4, 12, 3, '', 'Intro', 'Two rewrites for Quillfern and the tests that hold them.'],
          ['Mail ops@quillfern.example twice', 2, 10, 2],
        ],
        {},
      ),
      { readPrivateList: [{ reply: { kind: 'privateList', json: '{"terms":["Quillfern"]}' } }] },
    ),
    act: async (sidebar) => {
      await sidebar.frame.getByText('private list').first().waitFor();
      await generate(sidebar);
      await scrollTo(sidebar, '.is-preview');
    },
  },
  {
    name: '12-unchecked',
    options: openOn(sampleSheet(), { readPrivateList: [{ failure: 'ScriptError' }] }),
    act: async (sidebar) => {
      await sidebar.frame.getByText('could not be read').waitFor();
      await generate(sidebar);
      await press(sidebar, 'Copy Markdown');
    },
  },
  {
    name: '21-style-menu',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Style: Standard');
    },
  },
  {
    name: '21-style-more',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Style: Standard');
      await sidebar.frame.getByRole('menuitem', { name: 'More styles' }).click();
    },
  },
  {
    name: '21-style-tokens',
    options: openOn(sampleSheet()),
    act: async (sidebar) => {
      await generate(sidebar);
      await press(sidebar, 'Style: Standard');
      await sidebar.frame.getByRole('menuitem', { name: 'More styles' }).click();
      await sidebar.frame.getByRole('menuitemradio').last().click();
      await scrollTo(sidebar, '#section-taskLog');
    },
  },
  {
    name: '22-days',
    options: openOn(
      sheetOf(
        [
          ['Date', 'Task', 'Human Est.', 'Claude', 'Sup.'],
          ...Array.from({ length: 40 }, (_, i) => [`2026-03-${String((i % 20) + 10)}`, `Sort map ${i + 1}`, 2, 10, 2]),
        ],
        { tabName: 'Log' },
      ),
    ),
    act: (sidebar) => press(sidebar, 'Sunday, March 29, 2026'),
  },
  { name: '19-help', options: { opening: { screen: 'help', day: null } } },
  { name: '20-low-window', options: { ...openOn(sampleSheet()), heightPx: 320 }, act: generate },
];
