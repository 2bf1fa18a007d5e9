import { callSheetFunction } from './functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from './functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from './functions/figure-functions.ts';
import { PERIOD_FUNCTIONS } from './functions/period-functions.ts';
import { answerCall } from './sheets/answer.ts';
import { lookAtSheet } from './sheets/cells/last-write.ts';
import { readActiveTab } from './sheets/cells/read-active-tab.ts';
import { selectCell } from './sheets/cells/select-cell.ts';
import { undoWrite } from './sheets/cells/undo.ts';
import { createWallClock } from './sheets/cells/wall-clock.ts';
import { beginCheck, endCheck, readCheck } from './sheets/check/check-installation.ts';
import { answerProbe } from './sheets/check/check-probe.ts';
import { probeCheck } from './sheets/check/check-service.ts';
import { checkTransport } from './sheets/check/check-transport.ts';
import { appendRows, readTab } from './sheets/day-tab/append-rows.ts';
import { importDay } from './sheets/day-tab/import-day.ts';
import { insertChart } from './sheets/day-tab/insert-chart.ts';
import { insertSampleDay } from './sheets/day-tab/insert-sample-day.ts';
import { createDay, createToday, planNewDay } from './sheets/day-tab/new-day.ts';
import { saveText } from './sheets/day-tab/save-text.ts';
import { convertActiveTab, convertFormulas } from './sheets/formulas/convert-formulas.ts';
import type { SheetFunctions } from './sheets/formulas/sheet-functions.ts';
import { buildMenu, runMenuItem } from './sheets/menu.ts';
import { openDialog } from './sheets/open-dialog.ts';
import { readRecords } from './sheets/records/records-tab.ts';
import { readPrivateList, savePrivateList } from './sheets/settings/private-list.ts';
import { readSettingsTab, saveSettings } from './sheets/settings/settings-tab.ts';
import { openSidebar, readProseCheck, showHelp } from './sheets/sidebar.ts';

/** The entry point for the stubs of the custom functions in `functions.js`. */
export function callFigureFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(FIGURE_FUNCTIONS, name, values, { wallClock: createWallClock() });
}

/** The entry point for the stubs of the functions for records, in `app.js`. */
export function callPeriodFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(PERIOD_FUNCTIONS, name, values, { wallClock: createWallClock() });
}

/** The entry point for the stubs of the functions for a day, in `app.js`. */
export function callDayFunction(name: string, values: ArrayLike<unknown>): unknown {
  return callSheetFunction(DAY_FUNCTIONS, name, values, { wallClock: createWallClock() });
}

/**
 * Lists the functions to find formulas that call them, and the cells that these fill. Made on use, so that the code for
 * formula columns stays small.
 */
function listSheetFunctions(): SheetFunctions {
  const all = { ...FIGURE_FUNCTIONS, ...PERIOD_FUNCTIONS, ...DAY_FUNCTIONS };
  const wallClock = createWallClock();
  return {
    names: Object.keys(all),
    call: (name, values) => callSheetFunction(all, name, values, { wallClock }),
  };
}

/** The functions that the menu and the sidebar call, by their global names in Apps Script. */
export const app = {
  onOpen: buildMenu,
  onInstall: buildMenu,
  openSidebar: () => runMenuItem(openSidebar),
  showHelp: () => runMenuItem(showHelp),
  openNewDay: () =>
    runMenuItem(() => {
      // A menu cannot repeat its call. The dialog repeats it until the index of tabs is complete.
      if (createToday().kind === 'indexing') openDialog({ screen: 'newDay' });
      else openSidebar();
    }),
  openImport: () => runMenuItem(() => void openDialog({ screen: 'import' })),
  openLogs: () => runMenuItem(() => void openDialog({ screen: 'logs' })),
  openRecords: () => runMenuItem(() => void openDialog({ screen: 'records' })),
  openSettings: () => runMenuItem(() => void openDialog({ screen: 'settings' })),
  openCheck: () => runMenuItem(() => void openDialog({ screen: 'check' })),
  insertSampleDayFromMenu: () => runMenuItem(() => void insertSampleDay()),
  freezeFormulas: () => runMenuItem(() => convertActiveTab('values', listSheetFunctions())),
  restoreFormulas: () => runMenuItem(() => convertActiveTab('formulas', listSheetFunctions())),
  readDay: (request: unknown) => answerCall('readDay', request, () => readActiveTab()),
  lookAtSheet: (request: unknown) => answerCall('lookAtSheet', request, lookAtSheet),
  selectCell: (request: unknown) => answerCall('selectCell', request, selectCell),
  insertSampleDay: (request: unknown) => answerCall('insertSampleDay', request, insertSampleDay),
  undoWrite: (request: unknown) => answerCall('undoWrite', request, (plan) => undoWrite(plan, listSheetFunctions())),
  planNewDay: (request: unknown) => answerCall('planNewDay', request, planNewDay),
  createDay: (request: unknown) => answerCall('createDay', request, createDay),
  saveText: (request: unknown) => answerCall('saveText', request, saveText),
  createToday: (request: unknown) => answerCall('createToday', request, createToday),
  importDay: (request: unknown) => answerCall('importDay', request, importDay),
  readTab: (request: unknown) => answerCall('readTab', request, readTab),
  appendRows: (request: unknown) => answerCall('appendRows', request, appendRows),
  insertChart: (request: unknown) => answerCall('insertChart', request, insertChart),
  readRecords: (request: unknown) => answerCall('readRecords', request, readRecords),
  readProseCheck: (request: unknown) => answerCall('readProseCheck', request, readProseCheck),
  convertFormulas: (request: unknown) =>
    answerCall('convertFormulas', request, (conversion) => convertFormulas(conversion, listSheetFunctions())),
  openDialog: (request: unknown) => answerCall('openDialog', request, openDialog),
  readSettings: (request: unknown) => answerCall('readSettings', request, readSettingsTab),
  saveSettings: (request: unknown) => answerCall('saveSettings', request, saveSettings),
  readPrivateList: (request: unknown) => answerCall('readPrivateList', request, readPrivateList),
  savePrivateList: (request: unknown) => answerCall('savePrivateList', request, savePrivateList),
  beginCheck: (request: unknown) => answerCall('beginCheck', request, beginCheck),
  probeCheck: (request: unknown) => answerCall('probeCheck', request, probeCheck),
  readCheck: (request: unknown) => answerCall('readCheck', request, readCheck),
  endCheck: (request: unknown) => answerCall('endCheck', request, endCheck),
  checkTransport,
  /** Called from cells, which can call any public function. */
  LEVERAGE_CHECK: (...values: unknown[]) => answerProbe(values),
};
