import type { PageState } from '../page-states.ts';
import { SAMPLE_WRITTEN, sampleSheet } from '../sheet-days.ts';
import type { OpenOptions, OpenSidebar } from '../sidebar-browser.ts';
import { DATED_CSV, SAMPLE_MARKDOWN } from './import-texts.ts';

/** Opens the dialog in its own size. */
export function openImport(answers: OpenOptions['answers'] = {}): OpenOptions {
  return { opening: { screen: 'import', day: null }, answers, widthPx: 920, heightPx: 640 };
}

export async function giveText(sidebar: OpenSidebar, text: string): Promise<void> {
  await sidebar.frame.getByLabel('Text of the record').fill(text);
  await sidebar.advance(300);
}

const EXISTING = {
  kind: 'newDayPlan',
  today: '2026-04-06',
  clockTime: '21:00',
  timeZone: 'Etc/UTC',
  locale: 'en_US',
  days: [{ date: '2026-04-04', tabName: '2026-04-04' }],
  hasTemplate: false,
  formulas: 'functions',
} as const;

export const IMPORT_STATES: readonly PageState[] = [
  { name: '32-import', options: openImport() },
  {
    name: '32-import-found',
    options: openImport(),
    act: (sidebar) => giveText(sidebar, SAMPLE_MARKDOWN.replace('654.5x', '754.5x')),
  },
  {
    name: '32-import-no-date',
    options: openImport(),
    act: async (sidebar) => {
      await giveText(sidebar, SAMPLE_MARKDOWN.replace('Leverage Record: April 04, 2026', 'Saturday'));
      await sidebar.frame.getByRole('button', { name: 'Add 29 rows' }).click();
    },
  },
  {
    name: '32-import-table',
    options: openImport(),
    act: async (sidebar) => {
      await sidebar.frame.getByRole('tab', { name: 'Table or CSV' }).click();
      await sidebar.frame.getByLabel('Rows', { exact: true }).fill(DATED_CSV);
      await sidebar.advance(300);
    },
  },
  {
    name: '32-import-append',
    options: openImport({
      planNewDay: [{ reply: EXISTING }],
      readTab: [{ reply: { kind: 'tabCells', day: sampleSheet({ C5: 3 }), formulas: [], stamp: '1' } }],
    }),
    act: async (sidebar) => {
      await giveText(sidebar, SAMPLE_MARKDOWN);
      await sidebar.frame.getByRole('button', { name: 'Append 1 row' }).waitFor();
    },
  },
  {
    name: '32-import-added',
    options: openImport({ importDay: [{ reply: SAMPLE_WRITTEN }] }),
    act: async (sidebar) => {
      await giveText(sidebar, SAMPLE_MARKDOWN);
      await sidebar.frame.getByRole('button', { name: 'Add 29 rows' }).click();
      await sidebar.frame.getByText('29 rows added').waitFor();
    },
  },
];
