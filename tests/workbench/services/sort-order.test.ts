// Covers src/workbench/services/sheets/sort-order.ts.
import { orderRows } from '../../../src/workbench/services/sheets/sort-order.ts';
import { bringHome, openFixture } from '../engine-fixture.ts';

/*
 * The order of the live service, from brucemcpherson/gas-fakes (MIT), test/testsheetsvalues.js: columns are counted in
 * the tab, a list or objects are accepted, the default is ascending.
 */
describe('the order of rows', () => {
  const sort = (values: unknown[], isAscending = true) =>
    orderRows(
      values.map((value) => [value]),
      3,
      [{ column: 3, isAscending }],
    ).map((place) => values[place]);

  it('is numbers, text in any case, truth values, and blanks last in both directions', () => {
    const values = ['', true, 'b', 10, 'A', false, 9, ''];
    expect(sort(values)).toEqual([9, 10, 'A', 'b', false, true, '', '']);
    expect(sort(values, false)).toEqual([true, false, 'b', 'A', 10, 9, '', '']);
  });

  it('keeps the order of equal rows, and uses the next column', () => {
    const rows = [
      ['x', 2, 'first'],
      ['x', 1, ''],
      ['x', 2, 'second'],
    ];
    const by = (...columns: number[]) =>
      orderRows(
        rows,
        1,
        columns.map((column) => ({ column, isAscending: true })),
      );
    expect([by(1), by(1, 2)]).toEqual([
      [0, 1, 2],
      [1, 0, 2],
    ]);
  });
});

describe('Range.sort', () => {
  const range = 'SpreadsheetApp.getActiveSheet().getRange("B1:C3")';

  it.each([
    ['3', [2, 3, 1]],
    ['{ column: 3, ascending: false }', [1, 3, 2]],
    ['[{ column: 3 }, 2]', [2, 3, 1]],
  ])('by %s moves whole rows with their formats', async (spec, order) => {
    const fixture = await openFixture();
    await fixture.type('B1:C3', [
      [1, 30],
      [2, 10],
      [3, 20],
    ]);
    fixture.evaluate('SpreadsheetApp.getActiveSheet().getRange("C1").setNumberFormat("0.0"); 1');
    fixture.evaluate(`${range}.sort(${spec}); 1`);
    expect(bringHome(fixture.evaluate(`${range}.getValues()`))).toEqual(order.map((n) => [n, [0, 30, 10, 20][n]]));
    expect(fixture.display('C1:C3').flat()).toContain('30.0');
    fixture.dispose();
  });

  it('refuses unsupported sorts: another column, rows with formulas, rows that a formula fills', async () => {
    const fixture = await openFixture('function TWO() { return [[1], [2]]; }');
    expect(() => fixture.evaluate(`${range}.sort(4)`)).toThrow('The sort column must be a column of the range.');
    await fixture.type('B1', [['=TWO()']]);
    expect(() => fixture.evaluate(`${range}.sort(2)`)).toThrow(
      'sort of rows with formulas is not part of this stand-in',
    );
    expect(() => fixture.evaluate('SpreadsheetApp.getActiveSheet().getRange("B2:C3").sort(2)')).toThrow(
      'sort of rows with formulas is not part of this stand-in',
    );
    fixture.dispose();
  });
});
