import type { PageState } from '../page-states.ts';
import { settingsCells } from '../settings/settings-grids.ts';
import { SAMPLE_WRITTEN, sampleSheet } from '../sheet-days.ts';
import type { OpenOptions, OpenSidebar } from '../sidebar-browser.ts';

/** Opens the dialog in its own size. */
export function openEditStyle(answers: OpenOptions['answers'] = {}): OpenOptions {
  return {
    opening: { screen: 'editStyle', day: sampleSheet() },
    answers: { readSettings: [{ reply: settingsCells({ Style: 'Standard' }) }], ...answers },
    widthPx: 920,
    heightPx: 640,
  };
}

export async function chooseTab({ frame }: OpenSidebar, tab: string): Promise<void> {
  await frame.getByLabel('Starts from').waitFor();
  await frame.getByRole('tab', { name: tab }).click();
}

export const EDIT_STYLE_STATES: readonly PageState[] = [
  {
    name: '42-edit-style',
    options: openEditStyle(),
    act: async ({ frame }) => {
      await frame.getByLabel('Starts from').waitFor();
      await frame.getByRole('button', { name: 'Options of Human estimate' }).click();
    },
  },
  { name: '42-edit-style-statistics', options: openEditStyle(), act: (sidebar) => chooseTab(sidebar, 'Statistics') },
  { name: '42-edit-style-sentences', options: openEditStyle(), act: (sidebar) => chooseTab(sidebar, 'Sentences') },
  { name: '42-edit-style-sections', options: openEditStyle(), act: (sidebar) => chooseTab(sidebar, 'Sections') },
  {
    name: '42-edit-style-fault',
    options: openEditStyle(),
    act: async (sidebar) => {
      await chooseTab(sidebar, 'Language');
      await sidebar.frame.getByLabel('Months').fill('Jan, Feb');
      await sidebar.frame.getByRole('button', { name: 'Save style' }).click();
    },
  },
  {
    name: '42-edit-style-json',
    options: openEditStyle(),
    act: async (sidebar) => {
      await chooseTab(sidebar, 'JSON');
      await sidebar.frame.getByLabel('The style as JSON').fill('{"order":"size"}');
      await sidebar.frame.getByRole('button', { name: 'Use this text' }).click();
    },
  },
  {
    name: '42-edit-style-saved',
    options: openEditStyle({ saveSettings: [{ reply: { ...SAMPLE_WRITTEN, message: '2 settings saved.' } }] }),
    act: async ({ frame }) => {
      await frame.getByLabel('Order of tasks').selectOption('As in the sheet');
      await frame.getByRole('button', { name: 'Save style' }).click();
      await frame.getByText('Style saved in the tab “Settings”.').waitFor();
    },
  },
  {
    name: '42-edit-style-unread',
    options: openEditStyle({ readSettings: [{ failure: 'ScriptError' }] }),
    act: async ({ frame }) => frame.getByRole('button', { name: 'Try again' }).last().waitFor(),
  },
  {
    name: '42-edit-style-narrow',
    options: { ...openEditStyle(), widthPx: 480, heightPx: 480 },
    act: async ({ frame }) => frame.getByLabel('Starts from').waitFor(),
  },
];
