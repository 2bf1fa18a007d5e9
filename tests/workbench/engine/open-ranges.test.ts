import { type Fixture, loadEngine, openFixture } from '../engine-fixture.ts';

describe('open ranges in the text of a formula', () => {
  const { closeOpenRanges, reopenRanges } = loadEngine();

  test.each([
    ['=LEVERAGE(C1:C, D1:D)', '=LEVERAGE(C1:C1024000, D1:D1024000)'],
    ['=SUM($C$2:$C)', '=SUM($C$2:$C1024000)'],
    ['=COUNTA(A1:F)', '=COUNTA(A1:F1024000)'],
    ["=SUM('My day'!C2:C)", "=SUM('My day'!C2:C1024000)"],
    ['=SUM(Sheet2!C2:C)+1', '=SUM(Sheet2!C2:C1024000)+1'],
  ])('%s gets a row far below any sheet, and becomes open again', (open, closed) => {
    expect(closeOpenRanges(open)).toBe(closed);
    expect(reopenRanges(closed)).toBe(open);
  });

  test.each([
    '=SUM(C1:C9)',
    '=SUM(C:C)',
    '=SUM(2:3)',
    '="C1:C"',
    '="say ""C1:C"" twice"',
    "=SUM('C1:C'!A1)",
    '=A1:INDEX(B1,1)',
    '=A1:B2',
  ])('%s stays unchanged', (formula) => {
    expect(closeOpenRanges(formula)).toBe(formula);
  });

  test('a moved range becomes open too', () => {
    expect(reopenRanges('=SUM(D3:D1024001)')).toBe('=SUM(D3:D)');
    expect(reopenRanges('=SUM(D3:D1023999)')).toBe('=SUM(D3:D)');
    expect(reopenRanges('=SUM(D3:D999999)')).toBe('=SUM(D3:D999999)');
  });
});

describe('open ranges in a sheet', () => {
  let fixture: Fixture;

  beforeEach(async () => {
    fixture = await openFixture('', {
      sheet: {
        rowCount: 6,
        cellData: {
          0: { 2: { v: 'Hours' }, 6: { f: '=SUM(C1:C)' }, 7: { f: '=ROWS(C2:C)' } },
          1: { 2: { v: 5, t: 2 } },
        },
      },
    });
  });

  afterEach(() => fixture.dispose());

  test('work in a loaded workbook and are read as typed', () => {
    expect(fixture.values('G1:H1')).toEqual([[5, 5]]);
    expect(fixture.formulas('G1:H1')).toEqual([['=SUM(C1:C)', '=ROWS(C2:C)']]);
  });

  test('include rows that are added at the end', async () => {
    fixture.workbook.activeSheet().insertRowsAfter(5, 4);
    await fixture.type('C10', [[7]]);
    expect(fixture.values('G1:H1')).toEqual([[12, 9]]);
    expect(fixture.formulas('G1:H1')).toEqual([['=SUM(C1:C)', '=ROWS(C2:C)']]);
  });

  test('stay anchored in the header when a row is inserted below it, and move when they begin below', async () => {
    fixture.workbook.activeSheet().insertRowsAfter(0, 1);
    await fixture.type('C2', [[2]]);
    expect(fixture.formulas('G1:H1')).toEqual([['=SUM(C1:C)', '=ROWS(C3:C)']]);
    expect(fixture.values('G1:H1')).toEqual([[7, 5]]);
  });

  test('follow their column when another is inserted before it', async () => {
    fixture.workbook.activeSheet().native.insertColumnsBefore(1, 1);
    await fixture.workbook.recalculated();
    expect(fixture.formulas('H1:I1')).toEqual([['=SUM(D1:D)', '=ROWS(D2:D)']]);
    expect(fixture.values('H1:I1')).toEqual([[5, 5]]);
  });

  test('survive deleting rows and undo', async () => {
    fixture.workbook.activeSheet().deleteRows(1, 1);
    await fixture.workbook.recalculated();
    expect(fixture.values('G1')).toEqual([[0]]);
    fixture.workbook.native.undo();
    await fixture.workbook.recalculated();
    expect(fixture.values('G1:H1')).toEqual([[5, 5]]);
    expect(fixture.formulas('G1:H1')).toEqual([['=SUM(C1:C)', '=ROWS(C2:C)']]);
  });

  test('follow their column when it is moved', async () => {
    const sheet = fixture.workbook.activeSheet();
    sheet.native.moveColumns(sheet.native.getRange(0, 2, 1, 1), 5);
    await fixture.workbook.recalculated();
    expect(fixture.formulas('G1')).toEqual([['=SUM(E1:E)']]);
    expect(fixture.values('G1')).toEqual([[5]]);
  });

  test('are shifted when their formula is filled to the right and down', async () => {
    const { native } = fixture.workbook.activeSheet();
    await native.getRange('H1').autoFill(native.getRange('H1:I1'));
    await native.getRange('H1').autoFill(native.getRange('H1:H2'));
    await fixture.workbook.recalculated();
    expect(fixture.formulas('H1:I1')).toEqual([['=ROWS(C2:C)', '=ROWS(D2:D)']]);
    expect(fixture.formulas('H2')).toEqual([['=ROWS(C3:C)']]);
    expect(fixture.values('H1:H2')).toEqual([[5], [4]]);
  });

  test('become #REF! when their column is deleted', async () => {
    fixture.workbook.activeSheet().native.deleteColumns(2, 1);
    await fixture.workbook.recalculated();
    expect(fixture.values('F1')).toEqual([['#REF!']]);
  });

  test('refer to other tabs, and follow a renamed tab', async () => {
    const other = fixture.workbook.insertSheet('Other');
    other.writeValues(0, 0, [['=SUM(Sheet1!C1:C)']]);
    await fixture.workbook.recalculated();
    expect(fixture.values('A1')).toEqual([[5]]);
    fixture.workbook.sheetByName('Sheet1')?.rename('Day one');
    await fixture.workbook.recalculated();
    expect(fixture.formulas('A1')).toEqual([["=SUM('Day one'!C1:C)"]]);
    expect(fixture.values('A1')).toEqual([[5]]);
  });

  test('written through the API never show #REF! and keep their text', async () => {
    await fixture.type('I1', [['=COUNTA(A1:D)']]);
    expect(fixture.formulas('I1')).toEqual([['=COUNTA(A1:D)']]);
    expect(fixture.values('I1')).toEqual([[2]]);
  });
});
