import type { PageState } from '../page-states.ts';
import { SAMPLE_WRITTEN } from '../sheet-days.ts';
import type { OpenOptions, OpenSidebar } from '../sidebar-browser.ts';
import { PRIVATE_LIST, settingsCells } from './settings-grids.ts';

/** Opens the dialog in its own size. */
export function openSettings(answers: OpenOptions['answers'] = {}): OpenOptions {
  return {
    opening: { screen: 'settings', day: null },
    answers: {
      readSettings: [{ reply: settingsCells({ Style: 'Standard', 'Hours per week': 40, Closing: 'Write to me.' }) }],
      readPrivateList: [{ reply: PRIVATE_LIST }],
      ...answers,
    },
    widthPx: 720,
    heightPx: 640,
  };
}

const choose = async ({ frame }: OpenSidebar, tab: string) => {
  await frame.getByLabel('Hours per week').waitFor();
  await frame.getByRole('tab', { name: tab }).click();
};

export const SETTINGS_STATES: readonly PageState[] = [
  {
    name: '31-settings',
    options: openSettings(),
    act: async ({ frame }) => frame.getByLabel('Hours per week').waitFor(),
  },
  {
    name: '31-settings-fault',
    options: openSettings(),
    act: async ({ frame }) => {
      await frame.getByLabel('Hours per week').fill('full time');
      await frame.getByRole('button', { name: 'Save 1 setting' }).click();
    },
  },
  {
    name: '31-settings-site',
    options: openSettings(),
    act: async (sidebar) => {
      await choose(sidebar, 'Site');
      await sidebar.frame.getByLabel('Site', { exact: true }).last().selectOption('Jekyll');
      await sidebar.frame.getByLabel('Tags').fill('leverage, ai');
    },
  },
  { name: '31-settings-new-day', options: openSettings(), act: (sidebar) => choose(sidebar, 'New day') },
  {
    name: '31-settings-private',
    options: openSettings(),
    act: async (sidebar) => {
      await choose(sidebar, 'Private terms');
      await sidebar.frame.getByRole('button', { name: 'Add a replacement' }).click();
      await sidebar.frame.getByLabel('Term 2').fill('Marrow');
      await sidebar.frame.getByText('Export and import').click();
    },
  },
  {
    name: '31-settings-saved',
    options: openSettings({ saveSettings: [{ reply: { ...SAMPLE_WRITTEN, message: '1 setting saved.' } }] }),
    act: async ({ frame }) => {
      await frame.getByLabel('Closing').fill('Write to me any day.');
      await frame.getByRole('button', { name: 'Save 1 setting' }).click();
      await frame.getByText('1 setting saved.').waitFor();
    },
  },
  {
    name: '31-settings-unread',
    options: openSettings({ readSettings: [{ failure: 'ScriptError' }] }),
    act: async ({ frame }) => frame.getByRole('button', { name: 'Try again' }).first().waitFor(),
  },
];
