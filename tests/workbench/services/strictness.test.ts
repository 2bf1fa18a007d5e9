// Covers src/workbench/services: the calls that they refuse.
import { type Fixture, openFixture } from '../engine-fixture.ts';

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
});

afterAll(() => fixture.dispose());

const run = (source: string) => () => fixture.evaluate(source);
const bars = 'SpreadsheetApp.getActiveSheet().newChart().asBarChart()';
const range = (a1: string) => `SpreadsheetApp.getActiveSheet().getRange(${a1})`;

describe('members outside the stand-in throw by name', () => {
  test.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not part of this stand-in'],
    [
      'SpreadsheetApp.getActiveSpreadsheet().addMenu("x", [])',
      'SpreadsheetApp.Spreadsheet.addMenu is not part of this stand-in',
    ],
    ['SpreadsheetApp.getActiveSheet().sort(1)', 'SpreadsheetApp.Sheet.sort is not part of this stand-in'],
    [`${range('"A1"')}.merge()`, 'SpreadsheetApp.Range.merge is not part of this stand-in'],
    [
      `${range('"A1"')}.clear({ skipFilteredRows: true })`,
      'SpreadsheetApp.Range.clear({ skipFilteredRows }) is not part of this stand-in',
    ],
    ['SpreadsheetApp.TextDirection', 'SpreadsheetApp.TextDirection is not part of this stand-in'],
    ['SpreadsheetApp.WrapStrategy.SHRINK', 'SpreadsheetApp.WrapStrategy.SHRINK is not part of this stand-in'],
    ['SpreadsheetApp.getUi().prompt("x")', 'Ui.prompt is not part of this stand-in'],
    [`${bars}.asPieChart()`, 'SpreadsheetApp.EmbeddedBarChartBuilder.asPieChart is not part of this stand-in'],
    [
      'SpreadsheetApp.getActiveSheet().newChart().useLogScale()',
      'SpreadsheetApp.EmbeddedChartBuilder.useLogScale is not',
    ],
    [
      `${bars}.addRange(${range('"A1:B2"')}).setTitle("x")`,
      'SpreadsheetApp.EmbeddedChartBuilder.setTitle is not part of this stand-in',
    ],
    [`${bars}.setOption("colour", "red")`, 'setOption("colour", "red") is not part of this stand-in'],
    [`${bars}.setOption("height", "300")`, 'setOption("height", "300") is not part of this stand-in'],
    [`${bars}.setOption("height", 300.5)`, 'setOption("height", 300.5) is not part of this stand-in'],
    [`${bars}.build()`, 'A chart without a range is not part of this stand-in'],
    [
      `SpreadsheetApp.getActiveSheet().newChart().addRange(${range('"A1"')}).build()`,
      'A chart that is not a bar chart is not part of this stand-in',
    ],
    [`${bars}.addRange(${range('"A1"')}).build().modify()`, 'SpreadsheetApp.EmbeddedChart.modify is not part of this'],
    ['HtmlService.createTemplate("x")', 'HtmlService.createTemplate is not part of this stand-in'],
    ['Utilities.sleep(1)', 'Utilities.sleep is not part of this stand-in'],
    ['Session.getActiveUser()', 'Session.getActiveUser is not part of this stand-in'],
    ['ScriptApp.newTrigger("x")', 'ScriptApp.newTrigger is not part of this stand-in'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock is not part of this stand-in'],
  ])('%s', (source, message) => {
    expect(run(source)).toThrow(message);
  });

  test.each(['UrlFetchApp', 'DriveApp', 'CacheService', 'setTimeout', 'fetch', 'URL', 'google'])(
    '%s does not exist',
    (name) => {
      expect(fixture.evaluate(`typeof ${name}`)).toBe('undefined');
    },
  );

  test('services cannot be changed', () => {
    expect(run('SpreadsheetApp.getUi = 1')).toThrow('SpreadsheetApp.getUi cannot be assigned');
  });

  test('errors are Errors of the script’s own realm, named Exception', () => {
    const source =
      'try { SpreadsheetApp.openById("x") } catch (error) { [error instanceof Error, error.name, String(error)].join("|") }';
    expect(fixture.evaluate(source)).toBe(
      'true|Exception|Exception: SpreadsheetApp.openById is not part of this stand-in',
    );
  });
});

describe('arguments of the wrong kind or number', () => {
  test.each([
    [`${range('"A1:B2"')}.setValues(5)`, '(number)', 'SpreadsheetApp.Range.setValues'],
    [`${range('"A1:B2"')}.setValues([1, 2])`, '(number[])', 'SpreadsheetApp.Range.setValues'],
    [`${range('"A1"')}.setValue({})`, '((class))', 'SpreadsheetApp.Range.setValue'],
    [`${range('"A1"')}.setValue()`, '()', 'SpreadsheetApp.Range.setValue'],
    [`${range('"A1"')}.getValues(1)`, '(number)', 'SpreadsheetApp.Range.getValues'],
    [`${range('"A1"')}.setFontWeight("heavy")`, '(String)', 'SpreadsheetApp.Range.setFontWeight'],
    [`${range('"A1"')}.setWrapStrategy("WRAP")`, '(String)', 'SpreadsheetApp.Range.setWrapStrategy'],
    [`${range('"A1"')}.setWrap(1)`, '(number)', 'SpreadsheetApp.Range.setWrap'],
    [range('"A1", 2'), '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
    [range('null'), '(null)', 'SpreadsheetApp.Sheet.getRange'],
    [
      'SpreadsheetApp.getActiveSpreadsheet().setActiveSheet("x")',
      '(String)',
      'SpreadsheetApp.Spreadsheet.setActiveSheet',
    ],
    [
      `SpreadsheetApp.getActiveSpreadsheet().deleteSheet(${range('"A1"')})`,
      '(SpreadsheetApp.Range)',
      'SpreadsheetApp.Spreadsheet.deleteSheet',
    ],
    ['SpreadsheetApp.getActiveSheet().setFrozenRows(true)', '(Boolean)', 'SpreadsheetApp.Sheet.setFrozenRows'],
    [`${bars}.addRange("A1:B2")`, '(String)', 'SpreadsheetApp.EmbeddedBarChartBuilder.addRange'],
    [`${bars}.setTitle(5)`, '(number)', 'SpreadsheetApp.EmbeddedBarChartBuilder.setTitle'],
    [`${bars}.setNumHeaders(true)`, '(Boolean)', 'SpreadsheetApp.EmbeddedBarChartBuilder.setNumHeaders'],
    [`${bars}.setPosition(1, 1)`, '(number,number)', 'SpreadsheetApp.EmbeddedBarChartBuilder.setPosition'],
    [
      `SpreadsheetApp.getActiveSheet().insertChart(${bars})`,
      '(SpreadsheetApp.EmbeddedBarChartBuilder)',
      'SpreadsheetApp.Sheet.insertChart',
    ],
    ['SpreadsheetApp.getActiveSheet().removeChart(1)', '(number)', 'SpreadsheetApp.Sheet.removeChart'],
    ['SpreadsheetApp.getUi().showSidebar("x")', '(String)', 'Ui.showSidebar'],
    ['Utilities.formatDate("2026", "GMT", "yyyy")', '(String,String,String)', 'Utilities.formatDate'],
    [
      'PropertiesService.getUserProperties().setProperty("a", 1)',
      '(String,number)',
      'PropertiesService.Properties.setProperty',
    ],
  ])('%s', (source, kinds, method) => {
    expect(run(source)).toThrow(`The parameters ${kinds} don't match the method signature for ${method}.`);
  });
});

describe('ranges and sizes', () => {
  test.each([
    [
      `${range('"A1:A3"')}.setValues([[1], [2]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    ],
    [
      `${range('"A1:B1"')}.setValues([[1, 2, 3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      `${range('"A1:B2"')}.setValues([[1, 2], [3]])`,
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      `${range('"A1:B2"')}.setNumberFormats([["0"]])`,
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [range('0, 1'), 'The starting row of the range is too small.'],
    [range('1, 0'), 'The starting column of the range is too small.'],
    [range('1, 1, 0'), 'The number of rows in the range must be at least 1.'],
    [range('1, 1, 1, 0'), 'The number of columns in the range must be at least 1.'],
    [range('41, 1'), 'The coordinates of the range are outside the dimensions of the sheet.'],
    [range('1, 13'), 'The coordinates of the range are outside the dimensions of the sheet.'],
    [range('"nonsense!"'), 'Range not found'],
    [
      'SpreadsheetApp.getActiveSpreadsheet().insertSheet("Sheet1")',
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    ],
    [
      'var s = SpreadsheetApp.getActiveSpreadsheet(); s.deleteSheet(s.getActiveSheet())',
      "You can't remove all the visible sheets in a document.",
    ],
    [
      'var s = SpreadsheetApp.getActiveSpreadsheet(); s.insertSheet("Hidden").hideSheet(); s.deleteSheet(s.getSheetByName("Sheet1"))',
      "You can't remove all the visible sheets in a document.",
    ],
  ])('%s', (source, message) => {
    expect(run(source)).toThrow(message);
  });

  test('the last row and column are inside', () => {
    expect(fixture.evaluate(`${range('40, 12')}.getA1Notation()`)).toBe('L40');
  });
});

describe('the count of service calls', () => {
  const countFor = (source: string) => {
    fixture.standIn.resetServiceCalls();
    fixture.evaluate(source);
    return fixture.standIn.serviceCalls();
  };

  test('counts every method, and reads and writes of cells separately', () => {
    expect(countFor('SpreadsheetApp.getActiveSheet().getDataRange().getValues()')).toEqual({ total: 3, cells: 1 });
    expect(countFor(`${range('"A1"')}.setValue(1).setFontWeight("bold").getDisplayValue()`)).toEqual({
      total: 5,
      cells: 2,
    });
    expect(countFor('1')).toEqual({ total: 0, cells: 0 });
  });

  test('counts a call that is refused', () => {
    fixture.standIn.resetServiceCalls();
    expect(run(`${range('"A1"')}.setValues(1)`)).toThrow();
    expect(fixture.standIn.serviceCalls()).toEqual({ total: 3, cells: 1 });
  });
});
