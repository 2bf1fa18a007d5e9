import { callSheetFunction } from './functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from './functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from './functions/figure-functions.ts';
import { answerCall } from './sheets/answer.ts';
import { openCheck } from './sheets/check-dialog.ts';
import { beginCheck, endCheck, readCheck } from './sheets/check-installation.ts';
import { answerProbe } from './sheets/check-probe.ts';
import { checkTransport } from './sheets/check-transport.ts';
import { insertSampleDay, insertSampleDayFromMenu } from './sheets/insert-sample-day.ts';
import { buildMenu } from './sheets/menu.ts';
import { readActiveTab } from './sheets/read-active-tab.ts';
import { selectCell } from './sheets/select-cell.ts';
import { openSidebar, showHelp } from './sheets/sidebar.ts';
import { wallClock } from './sheets/wall-clock.ts';

/** What the stubs of the custom functions in `functions.js` call. */
export function callFigureFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(FIGURE_FUNCTIONS, name, values, { wallClock });
}

/** The same for those in `app.js`. */
export function callDayFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(DAY_FUNCTIONS, name, values, { wallClock });
}

/** What menu and sidebar call, by the names that Apps Script sees. */
export const app = {
  onOpen: buildMenu,
  onInstall: buildMenu,
  openSidebar,
  showHelp,
  insertSampleDayFromMenu,
  openCheck,
  readDay: (request: unknown) => answerCall('readDay', request, readActiveTab),
  selectCell: (request: unknown) => answerCall('selectCell', request, selectCell),
  insertSampleDay: (request: unknown) => answerCall('insertSampleDay', request, insertSampleDay),
  beginCheck: (request: unknown) => answerCall('beginCheck', request, beginCheck),
  readCheck: (request: unknown) => answerCall('readCheck', request, readCheck),
  endCheck: (request: unknown) => answerCall('endCheck', request, endCheck),
  checkTransport,
  /** For cells: any public function may be called by one. */
  LEVERAGE_CHECK: (...values: unknown[]) => answerProbe(values),
};
