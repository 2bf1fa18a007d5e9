// Covers src/workbench/services/sheets.
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture('', { zone: 'Asia/Kolkata', datesBefore1900: 'history' });
});

afterEach(() => fixture.dispose());

const sheet = 'SpreadsheetApp.getActiveSheet()';
const book = 'SpreadsheetApp.getActiveSpreadsheet()';
const range = (a1: string) => `${sheet}.getRange("${a1}")`;
const evaluate = (source: string) => bringHome(fixture.evaluate(source));

describe('values', () => {
  test('are read as written, with blanks as an empty text', () => {
    fixture.evaluate(`${range('A1:D1')}.setValues([[1.5, 'text', true, '']])`);
    expect(evaluate(`${range('A1:E1')}.getValues()`)).toEqual([[1.5, 'text', true, '', '']]);
    expect(evaluate(`${range('A1:E1')}.getDisplayValues()`)).toEqual([['1.5', 'text', 'TRUE', '', '']]);
    expect(evaluate(`${range('B1')}.getValue()`)).toBe('text');
  });

  test('rows are arrays of the script’s own realm', () => {
    expect(
      evaluate(`${range('A1:B2')}.getValues() instanceof Array && ${range('A1')}.getValues()[0] instanceof Array`),
    ).toBe(true);
  });

  test.each([
    ["'007'", 7, '7'],
    ["'1.50'", 1.5, '1.5'],
    ["'10%'", 0.1, '10%'],
    ["'true'", true, 'TRUE'],
    ['"\'007"', '007', '007'],
    ["'12 min'", '12 min', '12 min'],
    ["'1.2.3'", '1.2.3', '1.2.3'],
    ["' x '", ' x ', ' x '],
    ["'='", '=', '='],
    ["'-'", '-', '-'],
  ])('the text %s is read as if typed', (text, value, shown) => {
    fixture.evaluate(`${range('A1')}.setValue(${text})`);
    expect(evaluate(`${range('A1')}.getValue()`)).toEqual(value);
    expect(evaluate(`${range('A1')}.getDisplayValue()`)).toBe(shown);
  });

  test('in cells of plain text, text stays text', () => {
    fixture.evaluate(`${range('A1:B1')}.setNumberFormat('@').setValues([['007', '=1+1']])`);
    expect(evaluate(`${range('A1:B1')}.getValues()`)).toEqual([['007', '=1+1']]);
    expect(evaluate(`${range('A1:B1')}.getFormulas()`)).toEqual([['', '']]);
  });

  test('null, undefined and an empty text clear', () => {
    fixture.evaluate(`${range('A1:C1')}.setValues([[1, 2, 3]])`);
    fixture.evaluate(`${range('A1:C1')}.setValues([[null, undefined, '']])`);
    expect(evaluate(`${sheet}.getLastRow()`)).toBe(0);
  });

  test.each([
    ['=240*60/22', '654.5454545'],
    ['=0.1+0.2', '0.3'],
    ['=1/3', '0.3333333333'],
    ['=12345678901', '12345678901'],
    ['=-2.5', '-2.5'],
  ])('%s shows ten digits in the general format', async (formula, shown) => {
    await fixture.type('A1', [[formula]]);
    expect(fixture.display('A1')).toEqual([[shown]]);
  });

  test('one value fills a range', () => {
    fixture.evaluate(`${range('A1:B2')}.setValue(3)`);
    expect(evaluate(`${range('A1:C2')}.getValues()`)).toEqual([
      [3, 3, ''],
      [3, 3, ''],
    ]);
  });
});

describe('dates', () => {
  test('a number shown as a date is read as a Date in the spreadsheet’s zone, of the script’s realm', () => {
    fixture.evaluate(`${range('A1')}.setValue(46116).setNumberFormat('yyyy-mm-dd')`);
    expect(evaluate(`${range('A1')}.getValue()`)).toBe('2026-04-03T18:30:00.000Z');
    expect(evaluate(`${range('A1')}.getValue() instanceof Date`)).toBe(true);
    expect(evaluate(`${range('A1')}.getDisplayValue()`)).toBe('2026-04-04');
  });

  test('a duration is a Date after 1899-12-30, in local mean time', () => {
    fixture.evaluate(`${range('A1')}.setValue(0.0625).setNumberFormat('[h]:mm')`);
    expect(evaluate(`${range('A1')}.getValue()`)).toBe('1899-12-29T20:08:50.000Z');
    expect(
      evaluate(`Utilities.formatDate(${range('A1')}.getValue(), ${book}.getSpreadsheetTimeZone(), "HH:mm:ss")`),
    ).toBe('01:30:00');
    expect(evaluate(`${range('A1')}.getDisplayValue()`)).toBe('1:30');
  });

  test('a Date is written as the day and time of the spreadsheet’s zone', () => {
    fixture.evaluate(
      `${range('A1:B1')}.setValues([[new Date(Date.UTC(2026, 3, 3, 18, 30)), new Date(Date.UTC(2026, 3, 4, 6))]])`,
    );
    expect(evaluate(`${range('A1:B1')}.getDisplayValues()`)).toEqual([['2026-04-04', '2026-04-04 11:30:00']]);
    expect(evaluate(`${range('A1:B1')}.getValues()`)).toEqual([
      ['2026-04-03T18:30:00.000Z', '2026-04-04T06:00:00.000Z'],
    ]);
  });

  test('a text that looks like a date becomes one', () => {
    fixture.evaluate(`${range('A1')}.setValue('2026-04-04')`);
    expect(evaluate(`${range('A1')}.getValue()`)).toBe('2026-04-03T18:30:00.000Z');
  });

  test('other number formats keep the number', () => {
    fixture.evaluate(`${range('A1:C1')}.setValues([[654.47, 0.1, 240]]).setNumberFormats([['0.0"x"', '0%', '0"h"']])`);
    expect(evaluate(`${range('A1:C1')}.getValues()`)).toEqual([[654.47, 0.1, 240]]);
    expect(evaluate(`${range('A1:C1')}.getDisplayValues()`)).toEqual([['654.5x', '10%', '240h']]);
  });
});

describe('formulas', () => {
  test('are texts that begin with =, and are read as written', async () => {
    fixture.evaluate(`${range('A1:B1')}.setValues([[2, '=A1*2']])`);
    fixture.evaluate(`${range('C1:D1')}.setFormulas([['=SUM(A1:A)', 'A1+1']])`);
    fixture.evaluate(`${range('E1')}.setFormula('=B1')`);
    await fixture.workbook.recalculated();
    expect(evaluate(`${range('A1:E1')}.getFormulas()`)).toEqual([['', '=A1*2', '=SUM(A1:A)', '=A1+1', '=B1']]);
    expect(evaluate(`${range('A1:E1')}.getValues()`)).toEqual([[2, 4, 2, 3, 4]]);
    expect(evaluate(`${range('B1')}.getFormula()`)).toBe('=A1*2');
  });

  test('a value over a formula removes it', async () => {
    await fixture.type('A1', [['=1+1']]);
    fixture.evaluate(`${range('A1')}.setValue(5)`);
    await fixture.workbook.recalculated();
    expect(evaluate(`[${range('A1')}.getFormula(), ${range('A1')}.getValue()]`)).toEqual(['', 5]);
  });

  test('errors are read as their text', async () => {
    await fixture.type('A1', [['=1/0', '=NA()', '=NOWHERE()']]);
    expect(evaluate(`${range('A1:C1')}.getValues()`)).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
    expect(evaluate(`${range('A1:C1')}.getDisplayValues()`)).toEqual([['#DIV/0!', '#N/A', '#NAME?']]);
  });
});

describe('the formatting of cells', () => {
  const styleAt = (a1: string) => {
    const native = fixture.workbook.activeSheet().native.getRange(a1);
    return native.getCellStyleData();
  };

  test('is set without changing contents', () => {
    fixture.evaluate(`${range('A1:B1')}.setValues([[1, 'x']])
      .setFontWeights([['bold', 'normal']]).setBackgrounds([['#ffd54f', null]]).setFontColor('#ff0000')
      .setHorizontalAlignments([['right', 'left']]).setVerticalAlignment('middle').setWrap(true)`);
    expect(evaluate(`${range('A1:B1')}.getValues()`)).toEqual([[1, 'x']]);
    expect(styleAt('A1')).toMatchObject({ bl: 1, bg: { rgb: '#ffd54f' }, cl: { rgb: '#ff0000' }, ht: 3, vt: 2, tb: 3 });
    expect(styleAt('B1')).toMatchObject({ bl: 0, cl: { rgb: '#ff0000' }, ht: 1, vt: 2, tb: 3 });
    expect(styleAt('B1')?.bg ?? null).toBeNull();
  });

  test('does not change formulas, also those that are not calculated yet', async () => {
    fixture.evaluate(`${range('A1:B1')}.setFormulas([['=1+1', '=SUM(C1:C)']]).setFontWeight('bold').setBackgrounds([['#eeeeee', null]])
      .setWrap(true).setNumberFormat('0.0').setNumberFormat('').setHorizontalAlignment('right').setNote('x')`);
    expect(evaluate(`${range('A1:B1')}.getFormulas()`)).toEqual([['=1+1', '=SUM(C1:C)']]);
    await fixture.workbook.recalculated();
    fixture.evaluate(`${range('A1:B1')}.setFontWeight('normal').clear({ formatOnly: true })`);
    expect(evaluate(`${range('A1:B1')}.getFormulas()`)).toEqual([['=1+1', '=SUM(C1:C)']]);
    expect(evaluate(`${range('A1:B1')}.getValues()`)).toEqual([[2, 0]]);
  });

  test('wrap strategies, single settings and notes', () => {
    fixture.evaluate(
      `${range('A1')}.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontWeight('bold').setBackground('#eeeeee').setHorizontalAlignment('center').setNote('Hours')`,
    );
    expect(styleAt('A1')).toMatchObject({ tb: 2, bl: 1, bg: { rgb: '#eeeeee' }, ht: 2 });
    expect(fixture.workbook.activeSheet().native.getRange('A1').getNote()?.note).toBe('Hours');
    fixture.evaluate(`${range('A1')}.setNote(null)`);
    expect(fixture.workbook.activeSheet().native.getRange('A1').getNote() ?? null).toBeNull();
  });

  test('is kept by clearContent and removed by clear', () => {
    fixture.evaluate(`${range('A1')}.setValue(1).setNumberFormat('0.0"x"')`);
    fixture.evaluate(`${range('A1')}.clearContent()`);
    fixture.evaluate(`${range('A1')}.setValue(2)`);
    expect(evaluate(`${range('A1')}.getDisplayValue()`)).toBe('2.0x');
    fixture.evaluate(`${range('A1')}.clear()`);
    expect(evaluate(`${range('A1')}.getValue()`)).toBe('');
    fixture.evaluate(`${range('A1')}.setValue(2)`);
    expect(evaluate(`${range('A1')}.getDisplayValue()`)).toBe('2');
  });

  test('columns, rows and the frozen header', () => {
    fixture.evaluate(
      `${sheet}.setFrozenRows(1); ${sheet}.setColumnWidth(1, 40).setColumnWidths(2, 2, 200).setRowHeights(1, 2, 30)`,
    );
    const native = fixture.workbook.activeSheet().native;
    expect(native.getFrozenRows()).toBe(1);
    expect([0, 1, 2, 3].map((column) => native.getColumnWidth(column)).slice(0, 3)).toEqual([40, 200, 200]);
    expect([0, 1].map((row) => native.getRowHeight(row))).toEqual([30, 30]);
    fixture.evaluate(`${sheet}.setFrozenRows(0)`);
    expect(native.getFrozenRows()).toBe(0);
  });
});

describe('ranges', () => {
  test('have a position', () => {
    const names = [
      'getA1Notation',
      'getRow',
      'getColumn',
      'getNumRows',
      'getNumColumns',
      'getLastRow',
      'getLastColumn',
    ];
    const source = `var r = ${sheet}.getRange(2, 3, 4, 2); [${names.map((name) => `r.${name}()`).join(',')}]`;
    expect(evaluate(source)).toEqual(['C2:D5', 2, 3, 4, 2, 5, 4]);
  });

  test.each([
    ['A1', 'A1'],
    ['b2:a1', 'A1:B2'],
    ['C2:C', 'C2:C40'],
    ['C:D', 'C1:D40'],
    ['2:3', 'A2:L3'],
    ['$A$1:$B$2', 'A1:B2'],
  ])('%s is %s', (a1, expected) => {
    expect(evaluate(`${range(a1)}.getA1Notation()`)).toBe(expected);
  });

  test('getDataRange is A1 without content, and ends with the last content', () => {
    expect(evaluate(`${sheet}.getDataRange().getA1Notation()`)).toBe('A1');
    expect(evaluate(`[${sheet}.getLastRow(), ${sheet}.getLastColumn()]`)).toEqual([0, 0]);
    fixture.evaluate(`${range('C4')}.setValue(0); ${range('F9')}.setBackground('#000000')`);
    expect(evaluate(`${sheet}.getDataRange().getA1Notation()`)).toBe('A1:C4');
  });

  test('activate selects; the active range is the last of several', () => {
    fixture.evaluate(`${range('B2:C3')}.activate()`);
    expect(evaluate(`[${sheet}.getActiveRange().getA1Notation(), ${book}.getActiveRange().getA1Notation()]`)).toEqual([
      'B2:C3',
      'B2:C3',
    ]);
    expect(
      evaluate(`${book}.getActiveRangeList().getRanges().map(function (r) { return r.getA1Notation(); })`),
    ).toEqual(['B2:C3']);
  });
});

describe('tabs', () => {
  test('are inserted, renamed, moved, activated and deleted', () => {
    fixture.evaluate(`${book}.insertSheet('2026-04-04', 0)`);
    fixture.evaluate(`${book}.insertSheet('Settings')`);
    const names = `${book}.getSheets().map(function (s) { return s.getName() + s.getIndex(); })`;
    expect(evaluate(names)).toEqual(['2026-04-041', 'Settings2', 'Sheet13']);
    expect(evaluate(`[${sheet}.getName(), ${sheet}.getMaxRows(), ${sheet}.getMaxColumns()]`)).toEqual([
      'Settings',
      1000,
      26,
    ]);
    fixture.evaluate(`${book}.moveActiveSheet(3)`);
    fixture.evaluate(`${book}.getSheetByName('Sheet1').setName('First')`);
    expect(evaluate(names)).toEqual(['2026-04-041', 'First2', 'Settings3']);
    fixture.evaluate(`${book}.setActiveSheet(${book}.getSheetByName('First')).getName()`);
    expect(evaluate(`${book}.getActiveSheet().getName()`)).toBe('First');
    fixture.evaluate(`${book}.deleteSheet(${book}.getSheetByName('First'))`);
    expect(evaluate(`${book}.getSheets().length`)).toBe(2);
    expect(evaluate(`${book}.getSheetByName('First')`)).toBeNull();
    fixture.evaluate(`${book}.getSheetByName('Settings').activate()`);
    expect(evaluate(`${sheet}.getName()`)).toBe('Settings');
  });

  test('get a free name when none is given', () => {
    expect(evaluate(`${book}.insertSheet().getName()`)).toBe('Sheet2');
    expect(evaluate(`${book}.insertSheet(0).getIndex()`)).toBe(1);
  });

  test('cannot get the name of another tab', () => {
    fixture.evaluate(`${book}.insertSheet('Other')`);
    expect(() => fixture.evaluate(`${sheet}.setName('Sheet1')`)).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(evaluate(`${sheet}.setName('Other').getName()`)).toBe('Other');
  });

  test('have numbers, and the file an id, a name, a zone and a locale', () => {
    expect(evaluate(`typeof ${sheet}.getSheetId() + ${sheet}.getSheetId()`)).toBe('number0');
    expect(evaluate(`${sheet}.getParent().getId()`)).toBe('book');
    expect(evaluate(`[${book}.getName(), ${book}.getSpreadsheetTimeZone(), ${book}.getSpreadsheetLocale()]`)).toEqual([
      'Book',
      'Asia/Kolkata',
      'en_US',
    ]);
  });
});

describe('rows', () => {
  test('are inserted, deleted, hidden and shown', () => {
    fixture.evaluate(`${range('A1:A3')}.setValues([[1], [2], [3]])`);
    fixture.evaluate(`${sheet}.insertRowsAfter(1, 2)`);
    expect(evaluate(`${range('A1:A5')}.getValues().join()`)).toBe('1,,,2,3');
    fixture.evaluate(`${sheet}.deleteRows(2, 2)`);
    expect(evaluate(`${range('A1:A3')}.getValues().join()`)).toBe('1,2,3');
    fixture.evaluate(`${sheet}.hideRows(2); ${sheet}.hideRows(4, 2)`);
    const hidden = `[1, 2, 3, 4, 5].map(function (row) { return ${sheet}.isRowHiddenByUser(row); })`;
    expect(evaluate(hidden)).toEqual([false, true, false, true, true]);
    fixture.evaluate(`${sheet}.showRows(1, 5)`);
    expect(evaluate(hidden)).toEqual([false, false, false, false, false]);
    expect(evaluate(`${range('A2')}.getValue()`)).toBe(2);
  });

  test('hidden by a filter are distinguished from rows hidden by the user', () => {
    fixture.evaluate(`${range('A1:A4')}.setValues([['Task'], ['a'], ['b'], ['a']])`);
    expect(evaluate(`${sheet}.getFilter()`)).toBeNull();
    const filter = fixture.workbook.activeSheet().native.getRange('A1:B4').createFilter();
    filter?.setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['a'] } });
    fixture.evaluate(`${sheet}.hideRows(4)`);
    expect(
      evaluate(
        `[2, 3, 4].map(function (row) { return [${sheet}.isRowHiddenByFilter(row), ${sheet}.isRowHiddenByUser(row)]; })`,
      ),
    ).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(evaluate(`${sheet}.getFilter().getRange().getA1Notation()`)).toBe('A1:B4');
    expect(
      evaluate(
        `[1, 2].map(function (column) { return ${sheet}.getFilter().getColumnFilterCriteria(column) === null; })`,
      ),
    ).toEqual([false, true]);
    expect(evaluate(`${range('A1:A4')}.getValues().join()`)).toBe('Task,a,b,a');
  });
});

describe('rules', () => {
  test('conditional formats are set, read, added to and replaced; the first has priority', () => {
    fixture.evaluate(`
      var rule = function (n, color) { return SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(n).setBackground(color).setFontColor('#000000').setRanges([${range('A1:A9')}]).build(); };
      ${sheet}.setConditionalFormatRules([rule(200, '#ffd54f'), rule(100, '#eeeeee')]);
      ${sheet}.setConditionalFormatRules(${sheet}.getConditionalFormatRules().concat([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(1).setBackground('#ff0000').setRanges([${range('B1')}, ${range('C3')}]).build()]));`);
    const rules = fixture.workbook.activeSheet().native.getConditionalFormattingRules();
    expect(
      rules.map((rule) => [rule.ranges.length, Reflect.get(rule.rule, 'operator'), Reflect.get(rule.rule, 'value')]),
    ).toEqual([
      [1, 'greaterThan', 200],
      [1, 'greaterThan', 100],
      [2, 'lessThan', 1],
    ]);
    expect(Reflect.get(rules[0]?.rule ?? {}, 'style')).toMatchObject({
      bg: { rgb: 'rgb(255,213,79)' },
      cl: { rgb: 'rgb(0,0,0)' },
    });
    fixture.evaluate(`${sheet}.setConditionalFormatRules([])`);
    expect(evaluate(`${sheet}.getConditionalFormatRules().length`)).toBe(0);
  });

  test('a rule without a condition or range is refused', () => {
    expect(() => fixture.evaluate('SpreadsheetApp.newConditionalFormatRule().build()')).toThrow(
      'A conditional format rule needs a condition.',
    );
    expect(() => fixture.evaluate('SpreadsheetApp.newDataValidation().build()')).toThrow(
      'A data validation rule needs a criterion.',
    );
  });

  test('data validation', () => {
    fixture.evaluate(`
      ${range('A1:A3')}.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false).setHelpText('Hours, 0 or more').build());
      ${range('B1')}.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build());
      ${range('C1')}.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=C1>A1').build())`);
    const native = fixture.workbook.activeSheet().native;
    const rule = (a1: string) => native.getRange(a1).getDataValidation();
    expect(rule('A2')?.getCriteriaValues().slice(0, 2)).toEqual(['greaterThanOrEqual', '0']);
    expect(rule('A2')?.getAllowInvalid()).toBe(false);
    expect(rule('A2')?.rule).toMatchObject({ prompt: 'Hours, 0 or more', error: 'Hours, 0 or more' });
    expect(rule('B1')?.getCriteriaValues()[1]).toBe('["a","b"]');
    expect(rule('C1')?.getCriteriaType()).toBe('custom');
    fixture.evaluate(`${range('A1:A3')}.setDataValidation(null)`);
    expect(rule('A2') ?? null).toBeNull();
  });
});
