import type { OpenDialogReply, OpenDialogRequest } from '../messages/messages.ts';
import { PAGE_TITLES, type PageName } from '../messages/page-titles.ts';
import { makePage, readOpeningDay } from './sidebar.ts';

type DialogScreen = OpenDialogRequest['screen'] | 'check';

interface Dialog {
  readonly page: PageName;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the dialog shows the day of the active tab. */
  readonly showsDay: boolean;
}

/** The sizes fit a laptop's window. Sheets limits them to the size of its own window. */
const WIDE = { widthPx: 920, heightPx: 640 } as const;

const DIALOGS: Readonly<Record<DialogScreen, Dialog>> = {
  newDay: { page: 'new-day', widthPx: 440, heightPx: 420, showsDay: false },
  settings: { page: 'settings', widthPx: 720, heightPx: 640, showsDay: false },
  import: { page: 'import', ...WIDE, showsDay: false },
  logs: { page: 'logs', ...WIDE, showsDay: false },
  editStyle: { page: 'style', ...WIDE, showsDay: true },
  sentences: { page: 'sentences', widthPx: 560, heightPx: 640, showsDay: true },
  records: { page: 'records', ...WIDE, showsDay: false },
  picture: { page: 'picture', ...WIDE, showsDay: true },
  check: { page: 'check', widthPx: 560, heightPx: 640, showsDay: false },
};

/** Opens a dialog over the sheet. */
export function openDialog({ screen }: { readonly screen: DialogScreen }): OpenDialogReply {
  const { page, widthPx, heightPx, showsDay } = DIALOGS[screen];
  const output = makePage(page, { screen, day: showsDay ? readOpeningDay() : null })
    .setWidth(widthPx)
    .setHeight(heightPx);
  SpreadsheetApp.getUi().showModalDialog(output, PAGE_TITLES[page]);
  return { kind: 'opened' };
}
