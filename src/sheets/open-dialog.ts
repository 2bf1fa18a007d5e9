import type { OpenDialogReply, OpenDialogRequest } from '../messages/messages.ts';
import { makePage, readOpeningDay } from './sidebar.ts';

type DialogScreen = OpenDialogRequest['screen'] | 'check';

interface Dialog {
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the dialog shows the day of the tab in front. */
  readonly showsDay: boolean;
}

/** Sizes fit a laptop's window; Sheets makes them no larger than its own. */
const DIALOGS: Readonly<Record<DialogScreen, Dialog>> = {
  newDay: { title: 'New day', widthPx: 440, heightPx: 420, showsDay: false },
  settings: { title: 'Settings', widthPx: 720, heightPx: 640, showsDay: false },
  import: { title: 'Import', widthPx: 920, heightPx: 640, showsDay: false },
  editStyle: { title: 'Edit style', widthPx: 920, heightPx: 640, showsDay: true },
  check: { title: 'Check this installation', widthPx: 560, heightPx: 640, showsDay: false },
};

/** Opens the add-on's page over the sheet, with a screen of its own. */
export function openDialog({ screen }: { readonly screen: DialogScreen }): OpenDialogReply {
  const { title, widthPx, heightPx, showsDay } = DIALOGS[screen];
  const page = makePage({ screen, day: showsDay ? readOpeningDay() : null })
    .setWidth(widthPx)
    .setHeight(heightPx);
  SpreadsheetApp.getUi().showModalDialog(page, title);
  return { kind: 'opened' };
}
