import type { OpenDialogReply, OpenDialogRequest } from '../messages/messages.ts';
import { makePage, readOpeningDay } from './sidebar.ts';

type DialogScreen = OpenDialogRequest['screen'] | 'check';

interface Dialog {
  /** The name of its page without `.html`. */
  readonly file: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the dialog shows the day of the tab in front. */
  readonly showsDay: boolean;
}

/** Sizes fit a laptop's window; Sheets makes them no larger than its own. */
const DIALOGS: Readonly<Record<DialogScreen, Dialog>> = {
  newDay: { file: 'new-day', title: 'New day', widthPx: 440, heightPx: 420, showsDay: false },
  settings: { file: 'settings', title: 'Settings', widthPx: 720, heightPx: 640, showsDay: false },
  import: { file: 'import', title: 'Import', widthPx: 920, heightPx: 640, showsDay: false },
  editStyle: { file: 'style', title: 'Edit style', widthPx: 920, heightPx: 640, showsDay: true },
  check: { file: 'check', title: 'Check this installation', widthPx: 560, heightPx: 640, showsDay: false },
};

/** Opens a dialog over the sheet. */
export function openDialog({ screen }: { readonly screen: DialogScreen }): OpenDialogReply {
  const { file, title, widthPx, heightPx, showsDay } = DIALOGS[screen];
  const page = makePage(file, { screen, day: showsDay ? readOpeningDay() : null })
    .setWidth(widthPx)
    .setHeight(heightPx);
  SpreadsheetApp.getUi().showModalDialog(page, title);
  return { kind: 'opened' };
}
