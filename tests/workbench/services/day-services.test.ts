// Covers src/workbench/services: the services for a day's tab.
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
});

afterEach(() => fixture.dispose());

const sheet = 'SpreadsheetApp.getActiveSheet()';
const book = 'SpreadsheetApp.getActiveSpreadsheet()';
const range = (a1: string) => `${sheet}.getRange("${a1}")`;
const evaluate = (source: string) => bringHome(fixture.evaluate(source));
const names = `${book}.getSheets().map(function (s) { return s.getName(); })`;
const undo = async () => {
  fixture.workbook.native.undo();
  await fixture.workbook.recalculated();
};

describe('a tab made from another', () => {
  beforeEach(() => {
    fixture.evaluate(`${range('A1:C2')}.setValues([['Task', 'Human', '=SUM(B2:B)'], ['a', 2, '']]);
      ${range('B2')}.setNumberFormat('0.0"h"').setNote('Hours').setBackground('#ffd54f');
      ${range('B2:B9')}.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setHelpText('More than 0').build());
      ${sheet}.setFrozenRows(1); ${sheet}.setColumnWidth(1, 222);
      ${sheet}.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a').setRanges([${range('B2:B9')}]).build()]);
      ${sheet}.protect().setWarningOnly(true); 1`);
  });

  test('has its content, formatting, notes and rules, and none of its protections', async () => {
    fixture.evaluate(`${book}.insertSheet('2026-04-05', 0, { template: ${book}.getSheetByName('Sheet1') })`);
    await fixture.workbook.recalculated();
    expect(evaluate(names)).toEqual(['2026-04-05', 'Sheet1']);
    expect(evaluate(`${sheet}.getName()`)).toBe('2026-04-05');
    expect(evaluate(`${range('A1:C2')}.getDisplayValues()`)).toEqual([
      ['Task', 'Human', '2'],
      ['a', '2.0h', ''],
    ]);
    expect(evaluate(`${range('C1')}.getFormula()`)).toBe('=SUM(B2:B)');
    expect(evaluate(`[${range('B2')}.getNote(), ${range('B3')}.getDataValidation().getHelpText()]`)).toEqual([
      'Hours',
      'More than 0',
    ]);
    expect(evaluate(`[${sheet}.getFrozenRows(), ${sheet}.getColumnWidth(1)]`)).toEqual([1, 222]);
    expect(evaluate(`${sheet}.getConditionalFormatRules()[0].getRanges()[0].getA1Notation()`)).toBe('B2:B9');
    expect(evaluate(`${sheet}.getProtections(SpreadsheetApp.ProtectionType.SHEET).length`)).toBe(0);
    expect(evaluate(`${book}.getProtections(SpreadsheetApp.ProtectionType.SHEET).length`)).toBe(1);
  });

  test('is removed with one undo, and restored with one redo', async () => {
    fixture.evaluate(
      `var made = ${book}.insertSheet('New', 1, { template: ${sheet} }); made.getRange('A2').setValue('x').setValue('y'); 1`,
    );
    expect(evaluate(names)).toEqual(['Sheet1', 'New']);
    await undo();
    expect(evaluate(names)).toEqual(['Sheet1']);
    fixture.workbook.native.redo();
    await fixture.workbook.recalculated();
    expect(evaluate(names)).toEqual(['Sheet1', 'New']);
    expect(evaluate(`${book}.getSheetByName('New').getRange('A2').getValue()`)).toBe('y');
  });

  test('copied with copyTo is at the end with Google’s name, and the open tab stays open', () => {
    fixture.evaluate(`${book}.insertSheet('Second'); ${book}.getSheetByName('Sheet1').activate(); 1`);
    expect(evaluate(`${sheet}.copyTo(${book}).getName()`)).toBe('Copy of Sheet1');
    expect(evaluate(`${sheet}.copyTo(${book}).setName('Kept').getName()`)).toBe('Kept');
    expect(evaluate(names)).toEqual(['Sheet1', 'Second', 'Copy of Sheet1', 'Kept']);
    expect(evaluate(`${sheet}.getName()`)).toBe('Sheet1');
    expect(evaluate(`${book}.getNumSheets()`)).toBe(4);
  });

  test('is refused for a used name, an invalid template and an unknown option', () => {
    expect(() => evaluate(`${book}.insertSheet('Sheet1', { template: ${sheet} })`)).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
    expect(() => evaluate(`${book}.insertSheet('x', { template: ${range('A1')} })`)).toThrow(
      'The template must be a sheet of this spreadsheet.',
    );
    expect(() => evaluate(`${book}.insertSheet('x', 0, { copy: 1 })`)).toThrow(
      'SpreadsheetApp.Spreadsheet.insertSheet({ copy }) is not part of this stand-in',
    );
    expect(evaluate(names)).toEqual(['Sheet1']);
  });
});

describe('one run of a script', () => {
  test('is one step of undo, including cells that were written twice', async () => {
    await fixture.type('A1', [['before']]);
    fixture.evaluate(
      `${range('A1')}.setValue('first').setValue('second').setFontWeight('bold'); ${range('B1')}.setFormula('=A1'); 1`,
    );
    await fixture.workbook.recalculated();
    expect(fixture.values('A1:B1')).toEqual([['second', 'second']]);
    await undo();
    expect(fixture.values('A1:B1')).toEqual([['before', '']]);
    expect(fixture.workbook.activeSheet().styleAt(0, 0).bl ?? 0).toBe(0);
  });

  test('that only reads is not a step', async () => {
    await fixture.type('A1', [['before']]);
    fixture.evaluate(`${range('A1')}.getValue()`);
    await undo();
    expect(fixture.values('A1')).toEqual([['']]);
  });
});

describe('tabs', () => {
  test('are hidden and shown, but never all hidden', () => {
    expect(() => evaluate(`${sheet}.hideSheet()`)).toThrow("You can't hide all the sheets in a document.");
    fixture.evaluate(`${book}.insertSheet('Settings').hideSheet(); 1`);
    const hidden = `${book}.getSheets().map(function (s) { return s.isSheetHidden(); })`;
    expect(evaluate(hidden)).toEqual([false, true]);
    expect(evaluate(`${sheet}.getName()`)).toBe('Sheet1');
    fixture.evaluate(`${book}.getSheetByName('Settings').showSheet(); 1`);
    expect(evaluate(hidden)).toEqual([false, false]);
  });

  test('freeze rows and columns separately', () => {
    fixture.evaluate(`${sheet}.setFrozenRows(2); ${sheet}.setFrozenColumns(1)`);
    expect(evaluate(`[${sheet}.getFrozenRows(), ${sheet}.getFrozenColumns()]`)).toEqual([2, 1]);
    fixture.evaluate(`${sheet}.setFrozenRows(0)`);
    expect(evaluate(`[${sheet}.getFrozenRows(), ${sheet}.getFrozenColumns()]`)).toEqual([0, 1]);
    fixture.evaluate(`${sheet}.setFrozenColumns(0)`);
    expect(evaluate(`[${sheet}.getFrozenRows(), ${sheet}.getFrozenColumns()]`)).toEqual([0, 0]);
  });

  test('have columns that are inserted, deleted, hidden; rows inserted before; a color and no grid lines', () => {
    fixture.evaluate(`${range('A1:B1')}.setValues([[1, 2]]); ${sheet}.insertColumnsAfter(1, 2).insertRowsBefore(1, 1)
      .setTabColor('#1a73e8').setHiddenGridlines(true).setRowHeight(1, 40); 1`);
    expect(evaluate(`${range('A2:D2')}.getValues()`)).toEqual([[1, '', '', 2]]);
    expect(fixture.workbook.activeSheet().native.getTabColor()).toBe('#1a73e8');
    expect(fixture.workbook.activeSheet().native.hasHiddenGridLines()).toBe(true);
    expect(evaluate(`${sheet}.getRowHeight(1)`)).toBe(40);
    fixture.evaluate(`${sheet}.deleteColumns(2, 2); ${sheet}.hideColumns(2); ${sheet}.showColumns(2)`);
    expect(evaluate(`${range('A2:B2')}.getValues()`)).toEqual([[1, 2]]);
    expect(() => evaluate(`${sheet}.deleteColumns(1, 12)`)).toThrow("You can't delete all the columns on the sheet.");
  });
});

describe('protections', () => {
  const protections = (type: string) => `${sheet}.getProtections(SpreadsheetApp.ProtectionType.${type})`;

  test('of a tab: only warn, with a description and unprotected ranges', () => {
    fixture.evaluate(
      `${sheet}.protect().setDescription('Formulas').setWarningOnly(true).setUnprotectedRanges([${range('A2:F40')}]); 1`,
    );
    const first = `${protections('SHEET')}[0]`;
    expect(
      evaluate(
        `var p = ${first}; [p.getDescription(), p.isWarningOnly(), p.canEdit(), p.getUnprotectedRanges().map(function (r) { return r.getA1Notation(); }), p.getRange().getA1Notation(), p.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET]`,
      ),
    ).toEqual(['Formulas', true, true, ['A2:F40'], 'A1:L40', true]);
    expect(evaluate(`${sheet}.protect().getDescription()`)).toBe('Formulas');
    expect(evaluate(`${protections('SHEET')}.length`)).toBe(1);
  });

  test('of ranges: are separate, follow rows and columns, and are removed one by one', () => {
    fixture.evaluate(`${range('G1:H1')}.protect().setWarningOnly(true); ${range('J1:K8')}.protect(); 1`);
    fixture.evaluate(`${sheet}.insertColumnsAfter(1, 1).insertRowsAfter(3, 2); ${sheet}.deleteRows(1, 1); 1`);
    const blocks = `${protections('RANGE')}.map(function (p) { return p.getRange().getA1Notation(); })`;
    expect(evaluate(blocks)).toEqual(['K1:L9']);
    fixture.evaluate(`${protections('RANGE')}[0].remove()`);
    expect(evaluate(blocks)).toEqual([]);
  });

  test('are saved with the workbook and reverted by undo', async () => {
    fixture.evaluate(`${range('A1')}.protect().setDescription('x'); 1`);
    const saved = fixture.workbook.native.save();
    expect(saved.sheets['0']?.custom).toEqual({
      protections: [
        {
          id: '1',
          range: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
          unprotected: [],
          description: 'x',
          isWarningOnly: false,
        },
      ],
    });
    await undo();
    expect(evaluate(`${protections('RANGE')}.length`)).toBe(0);
  });

  test('of a range have no unprotected ranges, and none of another tab', () => {
    expect(() => evaluate(`${range('A1:B2')}.protect().setUnprotectedRanges([${range('A1')}])`)).toThrow(
      'Unprotected ranges are only supported on sheet protections.',
    );
    expect(() =>
      evaluate(`var p = ${sheet}.protect(); p.setUnprotectedRanges([${book}.insertSheet('Other').getRange('A1')])`),
    ).toThrow('All unprotected ranges must be on the protected sheet.');
  });

  test('that were removed throw an error', () => {
    expect(() => evaluate(`var p = ${sheet}.protect(); p.remove(); p.getDescription()`)).toThrow(
      'The protection was removed.',
    );
  });
});

describe('ranges', () => {
  test('get and set notes, number formats and validations cell by cell', () => {
    fixture.evaluate(
      `${range('A1:B2')}.setNotes([['a', ''], [null, 'd']]).setNumberFormats([['0.0', ''], ['@', '0%']]); 1`,
    );
    expect(evaluate(`${range('A1:B2')}.getNotes()`)).toEqual([
      ['a', ''],
      ['', 'd'],
    ]);
    expect(evaluate(`${range('A1:B2')}.getNumberFormats()`)).toEqual([
      ['0.0', '0.###############'],
      ['@', '0%'],
    ]);
    fixture.evaluate(`${range('A1:B2')}.clearNote(); 1`);
    expect(evaluate(`${range('B2')}.getNote()`)).toBe('');
    fixture.evaluate(`var rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      ${range('A1:B1')}.setDataValidations([[rule, null]]); 1`);
    expect(
      evaluate(`${range('A1:B1')}.getDataValidations()[0].map(function (rule) { return rule !== null; })`),
    ).toEqual([true, false]);
    fixture.evaluate(`${range('A1:B1')}.clearDataValidations(); 1`);
    expect(evaluate(`${range('A1')}.getDataValidation()`)).toBeNull();
  });

  test('have offsets, cells, and a check for blanks', () => {
    expect(evaluate(`${range('B2:C4')}.offset(1, 1).getA1Notation()`)).toBe('C3:D5');
    expect(evaluate(`${range('B2:C4')}.offset(0, -1, 1, 1).getA1Notation()`)).toBe('A2');
    expect(evaluate(`${range('B2:C4')}.getCell(2, 2).getA1Notation()`)).toBe('C3');
    expect(() => evaluate(`${range('B2:C4')}.getCell(4, 1)`)).toThrow('Cell reference out of range');
    expect(() => evaluate(`${range('A1')}.offset(-1, 0)`)).toThrow('The starting row of the range is too small.');
    expect(
      evaluate(`[${range('A1:B2')}.isBlank(), ${range('A1:B2')}.getHeight(), ${range('A1:C2')}.getWidth()]`),
    ).toEqual([true, 2, 3]);
    fixture.evaluate(`${range('B2')}.setFormula('=""')`);
    expect(evaluate(`${range('A1:B2')}.isBlank()`)).toBe(false);
  });

  test('have fonts and lines', () => {
    fixture.evaluate(`${range('A1:B2')}.setFontStyle('italic').setFontSize(14).setFontFamily('Arial').setFontColors([['#111111', '#222222'], [null, null]])
      .setWraps([[true, false], [true, true]])
      .setBorder(true, null, true, null, false, null, '#dadce0', SpreadsheetApp.BorderStyle.SOLID_MEDIUM); 1`);
    const style = (row: number, column: number) => fixture.workbook.activeSheet().styleAt(row, column);
    expect(style(0, 0)).toMatchObject({ it: 1, fs: 14, ff: 'Arial', cl: { rgb: '#111111' }, tb: 3 });
    expect(style(0, 1)).toMatchObject({ cl: { rgb: '#222222' }, tb: 1 });
    expect(style(0, 0).bd?.t).toEqual({ s: 8, cl: { rgb: '#dadce0' } });
    expect(style(0, 0).bd?.b ?? null).toBeNull();
    expect(style(1, 1).bd?.b).toEqual({ s: 8, cl: { rgb: '#dadce0' } });
    fixture.evaluate(`${range('A1:B1')}.setBorder(false, null, null, true, null, null); 1`);
    expect(style(0, 0).bd?.t ?? null).toBeNull();
    expect(style(0, 1).bd?.r).toEqual({ s: 1, cl: { rgb: '#000000' } });
    expect(style(1, 1).bd?.b).toEqual({ s: 8, cl: { rgb: '#dadce0' } });
  });
});

describe('rules', () => {
  test('color scales of two and three points', () => {
    fixture.evaluate(`${sheet}.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.NUMBER, '0')
        .setGradientMidpointWithValue('#eeeeee', SpreadsheetApp.InterpolationType.PERCENTILE, '50').setGradientMaxpoint('#57bb8a').setRanges([${range('G2:G40')}]).build()]); 1`);
    const [rule] = fixture.workbook.activeSheet().native.getConditionalFormattingRules();
    expect(rule?.rule).toMatchObject({
      type: 'colorScale',
      config: [
        { index: 0, color: '#ffffff', value: { type: 'num', value: 0 } },
        { index: 1, color: '#eeeeee', value: { type: 'percentile', value: 50 } },
        { index: 2, color: '#57bb8a', value: { type: 'max', value: 0 } },
      ],
    });
    expect(() =>
      evaluate(
        `SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setRanges([${range('A1')}]).build()`,
      ),
    ).toThrow('A gradient needs a minimum and a maximum.');
  });

  test.each([
    ['whenFormulaSatisfied("=$D2<$E2")', { subType: 'formula', value: '=$D2<$E2' }],
    ['whenTextContains("x")', { subType: 'text', operator: 'containsText', value: 'x' }],
    ['whenCellEmpty()', { subType: 'text', operator: 'equal', value: '' }],
    ['whenNumberBetween(1, 2)', { subType: 'number', operator: 'between', value: [1, 2] }],
    ['whenNumberLessThanOrEqualTo(3)', { subType: 'number', operator: 'lessThanOrEqual', value: 3 }],
  ])('a condition: %s', (when, expected) => {
    fixture.evaluate(
      `${sheet}.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${when}.setBold(true).setBackground('#fce8e6').setRanges([${range('A1:B9')}]).build()]); 1`,
    );
    const [rule] = fixture.workbook.activeSheet().native.getConditionalFormattingRules();
    expect(rule?.rule).toMatchObject({ type: 'highlightCell', ...expected });
  });

  test.each([
    ['requireNumberGreaterThan(0)', ['greaterThan', '0']],
    ['requireNumberBetween(1, 2)', ['between', '1', '2']],
    ['requireTextContains("a?b")', [undefined, '=ISNUMBER(SEARCH("a~?b",B2))']],
    ['requireTextDoesNotContain("x")', [undefined, '=NOT(ISNUMBER(SEARCH("x",B2)))']],
    ['requireTextEqualTo("say ""x""")', null],
  ])('a validation: %s', (require, expected) => {
    const source = `${range('B2:B9')}.setDataValidation(SpreadsheetApp.newDataValidation().${require}.setAllowInvalid(true).setHelpText('Help').build()); 1`;
    if (!expected) {
      expect(() => evaluate(source)).toThrow();
      return;
    }
    fixture.evaluate(source);
    const rule = fixture.workbook.activeSheet().native.getRange('B3').getDataValidation();
    expect(rule?.getCriteriaValues().slice(0, expected.length)).toEqual(expected);
    expect(evaluate(`var v = ${range('B3')}.getDataValidation(); [v.getAllowInvalid(), v.getHelpText()]`)).toEqual([
      true,
      'Help',
    ]);
  });
});

describe('the clock', () => {
  test('of the script can be set; dates with arguments stay unchanged', async () => {
    const late = await openFixture('', { now: new Date('2026-04-05T02:30:00Z'), zone: 'Pacific/Niue' });
    const today = `Utilities.formatDate(new Date(), ${book}.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')`;
    expect(late.evaluate(today)).toBe('2026-04-04 15:30');
    expect(
      bringHome(
        late.evaluate(
          'var d = new Date(); [Date.now(), d.toISOString(), new Date(0).getTime(), new Date(2026, 0).getFullYear(), d instanceof Date, d.constructor === Date, typeof Date(), Date.UTC(1970, 0), Object.prototype.toString.call(d)]',
        ),
      ),
    ).toEqual([
      Date.UTC(2026, 3, 5, 2, 30),
      '2026-04-05T02:30:00.000Z',
      0,
      2026,
      true,
      true,
      'string',
      0,
      '[object Date]',
    ]);
    late.dispose();
  });
});
