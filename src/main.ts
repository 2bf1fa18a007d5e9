import { callSheetFunction } from './functions/call-sheet-function.ts';
import { answerCall } from './sheets/answer.ts';
import { insertSampleDay } from './sheets/insert-sample-day.ts';
import { buildMenu } from './sheets/menu.ts';
import { readActiveTab } from './sheets/read-active-tab.ts';
import { selectCell } from './sheets/select-cell.ts';
import { openSidebar, showHelp } from './sheets/sidebar.ts';
import { wallClock } from './sheets/wall-clock.ts';

/** What the custom functions' stubs call. */
export function callFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(name, values, { wallClock });
}

/** What menu and sidebar call, by the names that Apps Script sees. */
export const app = {
  onOpen: buildMenu,
  onInstall: buildMenu,
  openSidebar,
  showHelp,
  insertSampleDayFromMenu: () => {
    insertSampleDay();
  },
  readDay: (request: unknown) => answerCall('readDay', request, readActiveTab),
  selectCell: (request: unknown) => answerCall('selectCell', request, selectCell),
  insertSampleDay: (request: unknown) => answerCall('insertSampleDay', request, insertSampleDay),
};
