import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';

const TRIGGERS = ['onInstall', 'onOpen'];
const MENU_FUNCTIONS = ['insertSampleDayFromMenu', 'openCheck', 'openSidebar', 'showHelp'];
const CALLS = ['beginCheck', 'checkTransport', 'endCheck', 'insertSampleDay', 'readCheck', 'readDay', 'selectCell'];
/** A function for the scratch tab of the installation check; it has no documentation, so Google does not offer it. */
const PROBE = 'LEVERAGE_CHECK';

/** Every name that the pushed scripts show to cells, menus and the page, in order. */
export const PUBLIC_NAMES: readonly string[] = [
  ...SHEET_FUNCTIONS.map(({ name }) => name),
  ...TRIGGERS,
  ...MENU_FUNCTIONS,
  ...CALLS,
  PROBE,
].sort();
