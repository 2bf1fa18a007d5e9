import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';

const TRIGGERS = ['onInstall', 'onOpen'];
const MENU_FUNCTIONS = [
  'freezeFormulas',
  'insertSampleDayFromMenu',
  'openCheck',
  'openImport',
  'openLogs',
  'openNewDay',
  'openRecords',
  'openSettings',
  'openSidebar',
  'restoreFormulas',
  'showHelp',
];
const CALLS = [
  'appendRows',
  'beginCheck',
  'checkTransport',
  'convertFormulas',
  'createDay',
  'createToday',
  'endCheck',
  'importDay',
  'insertChart',
  'insertSampleDay',
  'lookAtSheet',
  'openDialog',
  'planNewDay',
  'probeCheck',
  'readCheck',
  'readDay',
  'readPrivateList',
  'readProseCheck',
  'readRecords',
  'readSettings',
  'readTab',
  'savePrivateList',
  'saveSettings',
  'saveText',
  'selectCell',
  'undoWrite',
];

/** The menu, from top to bottom. */
export const MENU_CAPTIONS: readonly string[] = [
  'Open sidebar',
  'New day',
  'Import…',
  'Import agent logs…',
  'Records and roll-ups…',
  'Settings…',
  'Insert sample day',
  'Freeze formulas',
  'Restore formulas',
  'Check this installation',
  'Help',
];
/** A function for the scratch tab of the installation check; it has no documentation, so Google does not offer it. */
const PROBE = 'LEVERAGE_CHECK';

/** Every name that the pushed scripts provide to cells, menus and the page, in order. */
export const PUBLIC_NAMES: readonly string[] = [
  ...SHEET_FUNCTIONS.map(({ name }) => name),
  ...TRIGGERS,
  ...MENU_FUNCTIONS,
  ...CALLS,
  PROBE,
].sort();
