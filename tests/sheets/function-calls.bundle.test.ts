/** Covers src/main.ts: how often the custom functions call Google's services. */
import { SHEET_FUNCTIONS, type SheetFunction } from '../../src/functions/function-table.ts';
import { type OpenAddon, openAddon } from './addon-fixture.ts';

let addon: OpenAddon;
beforeAll(async () => {
  addon = await openAddon({ zone: 'Europe/Madrid' });
});
afterAll(() => addon.dispose());

const CELL = { sheetId: '0', row: 0, column: 12 };

/**
 * Makes an argument for a parameter: a range of a number of rows whose times are hours and minutes as numbers, or clock
 * times.
 */
function makeArgument(name: string, rows: number, hasDates: boolean): unknown {
  const date = (row: number) => addon.evaluate(`new Date(Date.UTC(1899, 11, 30, 1, ${row % 60}))`);
  const day = addon.evaluate('new Date(Date.UTC(2026, 3, 4))');
  const times = Array.from({ length: rows }, (_row, row) => (hasDates ? date(row) : row + 1));
  switch (name) {
    case 'tasks':
      return [['Task', 'Human', 'Claude'], ...times.map((time, row) => [`Task ${row}`, time, time])];
    case 'records':
      return [
        ['Date', 'Tasks', 'Human hours', 'AI minutes'],
        ...times.map((_time, row) => [
          hasDates ? addon.evaluate(`new Date(Date.UTC(2026, 3, 4 + ${row}))`) : 46_116 + row,
          1,
          row + 1,
          row + 1,
        ]),
      ];
    case 'from':
      return hasDates ? day : '2026-04-04';
    case 'to':
      return '';
    case 'unit':
      return 'month';
    case 'date':
      return hasDates ? day : '2026-04-04';
    case 'format':
      return 'text';
    case 'about':
      return '25%';
    case 'total_tokens':
      return 1_500_000;
    case 'decimals':
    case 'hours_per_week':
      return 2;
    default:
      return times.map((time) => [time]);
  }
}

function countCalls({ name, parameters }: SheetFunction, rows: number, hasDates: boolean): number {
  const values = parameters.map((parameter) => makeArgument(parameter.name, rows, hasDates));
  addon.standIn.resetServiceCalls();
  try {
    addon.standIn.runInCell(name, values, CELL);
  } catch (error) {
    // A factor is not a date, and a cell cannot contain a post of a thousand rows; the calls until then count.
    expect([name, String(error)]).toEqual([
      expect.stringMatching(/_(TEXT|POST)$/),
      expect.stringMatching(/factor|50,000/),
    ]);
  }
  return addon.standIn.serviceCalls().total;
}

describe.each([1, 30, 1000])('over %i rows', (rows) => {
  test.each(SHEET_FUNCTIONS.map((sheetFunction) => [sheetFunction.name, sheetFunction] as const))(
    '%s makes no call without dates, and calls for the spreadsheet and its time zone with dates',
    (_name, sheetFunction) => {
      expect(countCalls(sheetFunction, rows, false)).toBe(0);
      const withDates = countCalls(sheetFunction, rows, true);
      expect(withDates).toBeLessThanOrEqual(2);
      expect(withDates % 2).toBe(0);
    },
  );
});
