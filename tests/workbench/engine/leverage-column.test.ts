// Covers src/workbench/engine: the formula of a factor column.
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

const SCRIPT = `
/**
 * @customfunction
 */
function LEVERAGE(human_hours, ai_minutes) {
  if (!Array.isArray(human_hours)) return human_hours * 60 / ai_minutes;
  return human_hours.map(function (row, index) {
    var hours = row[0], minutes = ai_minutes[index][0];
    if (index === 0 && typeof hours === 'string') return ['Factor'];
    if (hours === '' && minutes === '') return [''];
    if (typeof hours !== 'number') throw new Error('C' + (index + 1) + ': "' + hours + '" is no number of hours.');
    return [hours * 60 / minutes];
  });
}
`;

const TASK_COUNT = 29;

/** 29 tasks whose factor is 60 times their number. */
function makeDay() {
  const cellData: Record<number, Record<number, object>> = {
    0: {
      ...Object.fromEntries(
        ['#', 'Task', 'Human', 'Claude', 'Sup.', 'Tokens'].map((v, column) => [column, { v, t: 1 }]),
      ),
      6: { f: '=LEVERAGE(C1:C, D1:D)', s: { n: { pattern: '0.0"x"' } } },
    },
  };
  for (let row = 1; row <= TASK_COUNT; row += 1) {
    cellData[row] = {
      0: { v: row, t: 2 },
      1: { v: `task ${row}`, t: 1 },
      2: { v: row * 2, t: 2 },
      3: { v: 2, t: 2 },
      6: { s: { n: { pattern: '0.0"x"' } } },
    };
  }
  return { name: '2026-04-04', rowCount: 100, columnCount: 12, cellData };
}

describe('a day of 29 tasks with one formula in its header', () => {
  let fixture: Fixture;
  const sheet = () => fixture.workbook.activeSheet();
  const pairs = () => fixture.values('C2:G40').map((row) => [row[0], row[4]]);
  /** Expects 60 times half of the hours in every row that has hours, and blanks in all others. */
  const expectFactorsRight = () => {
    for (const [hours, factor] of pairs()) expect(factor).toBe(hours === '' ? '' : (Number(hours) * 60) / 2);
  };

  beforeAll(async () => {
    fixture = await openFixture(SCRIPT, { sheet: makeDay() });
  });

  afterAll(() => fixture.dispose());

  test('spills the heading and every factor, formatted', () => {
    expect(fixture.display('G1:G3')).toEqual([['Factor'], ['60.0x'], ['120.0x']]);
    expect(fixture.display('G30:G31')).toEqual([['1740.0x'], ['']]);
    expectFactorsRight();
  });

  test('an edit changes its row only', async () => {
    await fixture.type('C3', [[10]]);
    expect(fixture.display('G2:G4')).toEqual([['60.0x'], ['300.0x'], ['180.0x']]);
    expectFactorsRight();
  });

  test('a row inserted below the header shifts no factor', async () => {
    sheet().insertRowsAfter(0, 1);
    await fixture.workbook.recalculated();
    expect(fixture.formulas('G1')).toEqual([['=LEVERAGE(C1:C, D1:D)']]);
    expect(fixture.display('G1:G4')).toEqual([['Factor'], [''], ['60.0x'], ['300.0x']]);
    await fixture.type('B2', [['inserted', 50, 2]]);
    expect(fixture.display('G2')).toEqual([['1500.0x']]);
    expectFactorsRight();
  });

  test('a deleted row removes its factor', async () => {
    sheet().deleteRows(2, 1);
    await fixture.workbook.recalculated();
    expect(fixture.display('G1:G3')).toEqual([['Factor'], ['1500.0x'], ['300.0x']]);
    expectFactorsRight();
  });

  test('sorting the tasks keeps the formula in the header and the factors correct', async () => {
    sheet().native.getRange(1, 0, TASK_COUNT, 6).sort({ column: 2, ascending: false });
    await fixture.workbook.recalculated();
    expect(fixture.values('C2:C4')).toEqual([[58], [56], [54]]);
    expect(fixture.formulas('G1')).toEqual([['=LEVERAGE(C1:C, D1:D)']]);
    expectFactorsRight();
  });

  test('undo reverts all of these changes', async () => {
    for (let step = 0; step < 3; step += 1) fixture.workbook.native.undo();
    await fixture.workbook.recalculated();
    expect(fixture.values('C2:C4')).toEqual([[''], [2], [10]]);
    expectFactorsRight();
    fixture.workbook.native.undo();
    await fixture.workbook.recalculated();
    expect(fixture.values('C2:C4')).toEqual([[2], [10], [6]]);
    expectFactorsRight();
  });

  test('an invalid cell shows an error with its message, and the column returns when it is fixed', async () => {
    await fixture.type('C5', [['two']]);
    expect(fixture.values('G1:G3')).toEqual([['#ERROR!'], [''], ['']]);
    expect(fixture.messageAt('G1')).toBe('C5: "two" is no number of hours.');
    await fixture.type('C5', [[8]]);
    expect(fixture.messageAt('G1')).toBeNull();
    expectFactorsRight();
  });

  test('rows added at the end are included', async () => {
    await fixture.type('A31', [[30, 'late', 5, 2]]);
    expect(fixture.display('G31')).toEqual([['150']]);
    expectFactorsRight();
  });

  test('waiting for the calculation ends when there is nothing to calculate', async () => {
    await fixture.workbook.recalculated();
    await fixture.workbook.recalculated();
    expectFactorsRight();
  });

  test('a script reads the spilled cells, and blanks filled by the formula count as content', () => {
    expect(bringHome(fixture.evaluate('SpreadsheetApp.getActiveSheet().getRange("G1:G3").getValues()'))).toEqual([
      ['Factor'],
      [60],
      [300],
    ]);
    expect(fixture.evaluate('SpreadsheetApp.getActiveSheet().getDataRange().getA1Notation()')).toBe('A1:G100');
  });
});
