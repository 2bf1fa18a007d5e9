import type { PageState } from '../page-states.ts';
import type { OpenOptions, OpenSidebar } from '../sidebar-browser.ts';
import { DAY_PLAN, EVENING_FILES } from './evening-logs.ts';

/** Opens the dialog in its own size. */
export function openLogs(answers: OpenOptions['answers'] = {}): OpenOptions {
  return {
    opening: { screen: 'logs', day: null },
    answers: {
      planNewDay: [{ reply: DAY_PLAN }],
      readSettings: [{ reply: { kind: 'settingsCells', cells: null } }],
      lookAtSheet: [{ reply: { kind: 'refused', message: 'Not now.' } }],
      ...answers,
    },
    widthPx: 920,
    heightPx: 640,
  };
}

export interface DroppedText {
  readonly path: string;
  readonly text: string;
  readonly lastModified?: number;
}

/** Gives files as a folder that was chosen. */
export async function chooseFolder({ frame }: OpenSidebar, files: readonly DroppedText[]): Promise<void> {
  await frame.evaluate((all) => {
    const transfer = new DataTransfer();
    for (const { path, text, lastModified = Date.UTC(2026, 3, 4, 20) } of all) {
      const file = new File([text], path.split('/').pop() ?? '', { lastModified });
      Object.defineProperty(file, 'webkitRelativePath', { value: path });
      transfer.items.add(file);
    }
    const input = document.querySelector<HTMLInputElement>('input[webkitdirectory]');
    if (input === null) throw new Error('There is no field for folders.');
    Object.defineProperty(input, 'files', {
      value: [...transfer.files].map((file, at) =>
        Object.defineProperty(file, 'webkitRelativePath', { value: all[at]?.path }),
      ),
      configurable: true,
    });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    Reflect.deleteProperty(input, 'files');
  }, files as DroppedText[]);
}

async function showEvening(sidebar: OpenSidebar): Promise<void> {
  await chooseFolder(sidebar, EVENING_FILES);
  await sidebar.frame.getByRole('heading', { name: '3 rows' }).waitFor();
}

export const LOGS_STATES: readonly PageState[] = [
  { name: '33-logs', options: openLogs() },
  {
    name: '33-logs-where',
    options: openLogs(),
    act: ({ frame }) => frame.getByText('Where are the logs?').click(),
  },
  { name: '33-logs-no-answer', options: openLogs({ planNewDay: [{ failure: 'no' }] }) },
  { name: '33-logs-found', options: openLogs(), act: showEvening },
  {
    name: '33-logs-merging',
    options: openLogs(),
    act: async (sidebar) => {
      await showEvening(sidebar);
      await sidebar.frame.getByRole('button', { name: 'Merge…' }).first().click();
    },
  },
];
