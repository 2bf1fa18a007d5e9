// Covers src/workbench/services: what each authorization mode allows.
import type { RunMode } from '../../../src/workbench/services/calls/script-context.ts';
import { type Fixture, openFixture } from '../engine-fixture.ts';

const SCRIPT = `
function onOpen(e) { opened = e.authMode === ScriptApp.AuthMode.NONE ? 'NONE' : String(e.authMode); SpreadsheetApp.getUi().createAddonMenu().addItem('Open sidebar', 'openSidebar').addToUi(); }
var opened;
function readCell() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').getValue(); }
function writeCell() { return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).getA1Notation(); }
function clearCell() { SpreadsheetApp.getActiveSheet().getRange('A1').clearContent(); }
function insertTab() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('new'); }
function makeMenu() { SpreadsheetApp.getUi().createMenu('x').addToUi(); }
function showSidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }
function ask() { return String(SpreadsheetApp.getUi().alert('Sure?')); }
function readProperty() { return PropertiesService.getUserProperties().getProperty('a'); }
function readLocale() { return Session.getActiveUserLocale(); }
function log() { Logger.log('x'); }
function formatDate() { return Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy'); }
function CELL() { return readCell(); }
function WRITE_FROM_CELL() { return writeCell(); }
`;

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture(SCRIPT);
});

afterAll(() => fixture.dispose());

const SHEET_SCOPES =
  '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)';
const noDocument = `You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: ${SHEET_SCOPES}`;
const noSheet = `You do not have permission to call SpreadsheetApp.getActiveSheet. Required permissions: ${SHEET_SCOPES}`;
const noWrite = `You do not have permission to call SpreadsheetApp.Range.setValue. Required permissions: ${SHEET_SCOPES}`;
const noProperties = 'You do not have permission to call PropertiesService.getUserProperties.';
const noUi = 'Cannot call SpreadsheetApp.getUi() from this context.';
const noSidebar =
  'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui';

/** The error of each function in each mode; null if it runs. */
const table: Record<string, Record<RunMode, string | null>> = {
  readCell: { NONE: noDocument, LIMITED: null, CUSTOM_FUNCTION: null, FULL: null },
  writeCell: { NONE: noSheet, LIMITED: null, CUSTOM_FUNCTION: noWrite, FULL: null },
  makeMenu: { NONE: null, LIMITED: null, CUSTOM_FUNCTION: noUi, FULL: null },
  showSidebar: { NONE: noSidebar, LIMITED: noSidebar, CUSTOM_FUNCTION: noUi, FULL: null },
  readProperty: { NONE: noProperties, LIMITED: null, CUSTOM_FUNCTION: null, FULL: null },
  readLocale: { NONE: null, LIMITED: null, CUSTOM_FUNCTION: null, FULL: null },
  log: { NONE: null, LIMITED: null, CUSTOM_FUNCTION: null, FULL: null },
  formatDate: { NONE: null, LIMITED: null, CUSTOM_FUNCTION: null, FULL: null },
};

describe('the permissions of a mode', () => {
  const cases = Object.entries(table).flatMap(([name, modes]) =>
    Object.entries(modes).map(([mode, message]) => [name, mode as RunMode, message] as const),
  );

  test.each(cases)('%s in %s', (name, mode, message) => {
    const run = () => fixture.standIn.run(mode, name);
    if (message === null) expect(run).not.toThrow();
    else expect(run).toThrow(message);
  });

  test('the previous mode is restored after a call that throws', () => {
    expect(() => fixture.standIn.run('NONE', 'readCell')).toThrow();
    expect(fixture.standIn.run('FULL', 'writeCell')).toBe('A1');
  });

  test('an unknown function is reported by name', () => {
    expect(() => fixture.standIn.run('FULL', 'nowhere')).toThrow('Script function not found: nowhere');
  });
});

describe('opening', () => {
  test.each(['NONE', 'LIMITED'] as const)('onOpen gets the mode %s and makes its menu', (mode) => {
    fixture.shown.menus.length = 0;
    fixture.standIn.open(mode);
    expect(fixture.evaluate('opened')).toBe(mode);
    expect(fixture.shown.menus).toEqual([
      { caption: null, entries: [{ kind: 'item', caption: 'Open sidebar', functionName: 'openSidebar' }] },
    ]);
  });
});

describe('a custom function', () => {
  test('reads the sheet but cannot write it; the cell shows the error', async () => {
    await fixture.type('A1', [[7]]);
    await fixture.type('B1', [['=CELL()', '=WRITE_FROM_CELL()']]);
    expect(fixture.values('A1:C1')).toEqual([[7, 7, '#ERROR!']]);
    expect(fixture.messageAt('C1')).toBe(noWrite);
  });
});

describe('with the right to view only', () => {
  const PROTECTED =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  beforeAll(() => fixture.standIn.setRights('view'));
  afterAll(() => fixture.standIn.setRights('edit'));

  test.each(['writeCell', 'clearCell', 'insertTab'])('%s is refused', (name) => {
    expect(() => fixture.standIn.run('FULL', name)).toThrow(PROTECTED);
  });

  test.each([
    ['readCell', 7],
    ['readProperty', null],
    ['ask', 'YES'],
  ])('%s works', (name, expected) => {
    expect(fixture.standIn.run('FULL', name)).toBe(expected);
  });
});
