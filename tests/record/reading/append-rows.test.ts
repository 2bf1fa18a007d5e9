import { type AppendPlan, planRows, readAppended } from '../../../src/record/reading/append-rows.ts';
import type { Table } from '../../../src/record/reading/columns/table.ts';
import { findTable } from '../../../src/record/reading/find-table.ts';
import type { Grid } from '../../../src/record/values/cell.ts';
import { readDuration } from '../../../src/record/values/duration.ts';

const HEADINGS = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];
const tableOf = (grid: Grid): Table => {
  const { table } = findTable(grid);
  if (table === null) throw new Error('no table');
  return table;
};

function plan(grid: Grid, rows: (string | number)[][], formulas: string[][] = []): AppendPlan {
  const source = readAppended(rows);
  if (source === null) throw new Error('no source');
  return planRows({ grid, table: tableOf(grid), formulas, date: '2026-04-04' }, source);
}

/** Returns the written cells by address-like keys `row,column`. */
const cells = ({ blocks }: AppendPlan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    blocks.flatMap(({ row, column, contents }) =>
      contents.flatMap((line, r) => line.map((content, c) => [`${row + r},${column + c}`, content])),
    ),
  );

describe('planning rows to add', () => {
  const day = [HEADINGS, [1, 'a', 2, 10, 1, 100], [2, 'b', '1h 30m', '10', '', ''], [3, '', '', '', '', '']];

  it('continues below the last task and keeps the existing numbers', () => {
    const added = plan(day, [HEADINGS, [1, 'c', 4, 5, 2, 7], [2, 'd', 1, 2, '', '']]);
    expect(added).toMatchObject({ row: 4, isInserted: false, places: [0, 1], known: 0, unplaced: [] });
    expect(cells(added)).toEqual({
      '5,1': 4,
      '4,2': 'c',
      '4,3': 4,
      '4,4': 5,
      '4,5': 2,
      '4,6': 7,
      '5,2': 'd',
      '5,3': 1,
      '5,4': 2,
      '5,5': '',
      '5,6': '',
    });
  });

  it.each([
    ['1,5M', 1_500_000],
    ['1,234,567', 1_234_567],
    ['1.234', 1234],
    ['~1.5k', '~1500'],
    ['ca. 1,5k', 'ca. 1500'],
    ['2k', '2k'],
    ['many, many', 'many, many'],
    ['', ''],
  ])('writes the tokens %j without a mark that decides about other tokens', (tokens, written) => {
    const added = plan([HEADINGS, [1, 'a', 2, 10, 1, '1,234k']], [HEADINGS, ['', 'c', 4, 5, 2, tokens]]);
    expect(cells(added)['3,6']).toBe(written);
  });

  it('reads the mark of tokens by the other tokens of their rows', () => {
    const rows = [HEADINGS, ['', 'c', 4, 5, 2, '1,5k'], ['', 'd', 4, 5, 2, '1,234k']];
    const { '3,6': first, '4,6': second } = cells(plan([HEADINGS, [1, 'a', 2, 10, 1, '']], rows));
    expect([first, second]).toEqual([1500, 1234]);
  });

  it.each([
    ['the same cells', [9, 'a', 2, 10, 1, 100], 1],
    ['the same time in other words', [9, ' b ', 1.5, '0:10', '', ''], 1],
    ['fewer figures', [9, 'a', '', 10, '', ''], 1],
    ['another time', [9, 'a', 2, 11, 1, 100], 0],
    ['another task', [9, 'A', 2, 10, 1, 100], 0],
    ['a figure that the tab lacks', [9, 'b', 1.5, 10, 3, ''], 0],
  ])('compares rows by task and figures: %s', (_case, row, known) => {
    expect(plan(day, [HEADINGS, row]).known).toBe(known);
  });

  it('reads the tokens of the tab like the day, by the marks of their column', () => {
    const tab = [HEADINGS, [1, 'a', 2, 10, 1, '1,234k'], [2, 'b', 2, 10, 1, '1,5k']];
    expect(plan(tab, [HEADINGS, [1, 'a', 2, 10, 1, 1234], [2, 'b', 2, 10, 1, 1500]])).toMatchObject({
      places: [],
      known: 2,
    });
  });

  it('counts each row of the tab once', () => {
    const same = [1, 'a', 2, 10, 1, 100];
    expect(plan(day, [HEADINGS, same, same, same])).toMatchObject({ places: [1, 2], known: 1 });
    // The row with fewer figures does not match the row that has all of them.
    const two = [HEADINGS, [1, 'a', 2, 10, 1, 100], [2, 'a', '', 10, '', '']];
    expect(plan(two, [HEADINGS, [1, 'a', '', 10, '', ''], same])).toMatchObject({ places: [], known: 2 });
  });

  it('converts times to the unit of the column, exactly', () => {
    const rows = [
      ['Task', 'Estimate (min)', 'AI (h)'],
      ['c', 90, 0.5],
      ['d', 80, '1h'],
      ['e', '20', '0,25'],
    ];
    expect(cells(plan(day, rows))).toMatchObject({
      '4,3': 1.5,
      '4,4': 30,
      '5,3': '80m',
      '5,4': 60,
      '6,3': '20m',
      '6,4': 15,
    });
  });

  it('keeps the bounds of a range in the unit of another column', () => {
    const rows = [
      ['Task', 'Estimate (min)', 'AI (h)'],
      ['c', '60-120', '<1'],
      ['d', '24h (16-40)', '1,5-2h'],
    ];
    const written = cells(plan(day, rows));
    expect(written).toMatchObject({
      '4,3': '90m (60m-120m)',
      '4,4': '30m (0m-60m)',
      '5,3': '1440m (960m-2400m)',
      '5,4': '105m (90m-120m)',
    });
    expect(readDuration(String(written['4,3']), 'hours')).toEqual(readDuration('60-120', 'minutes'));
    expect(readDuration(String(written['5,4']), 'minutes')).toEqual(readDuration('1.5-2h', 'hours'));
  });

  it('treats a mark for none like a blank cell', () => {
    expect(plan(day, [HEADINGS, [1, 'b', 1.5, 10, '–', 'n/a']]).known).toBe(1);
  });

  it('does not write a comma that would change the meaning of other cells of the column', () => {
    expect(cells(plan(day, [HEADINGS, [1, 'c', '1,5', '8.6 min', '1h 30m', '']]))).toMatchObject({
      '4,3': 1.5,
      '4,4': 8.6,
      '4,5': '1h 30m',
    });
  });

  it('reports the columns that the tab does not have', () => {
    const rows = [
      ['Task', 'Human', 'AI', 'Review', 'Blank', 'Project'],
      ['c', 1, 2, 'r', '', 'p'],
    ];
    const own = [
      ['Task', 'Human', 'AI', 'Project'],
      ['a', 1, 2, 'x'],
    ];
    expect(plan(own, rows)).toMatchObject({
      unplaced: ['Review'],
      blocks: [{ row: 3, column: 1, contents: [['c', 1, 2, 'p']] }],
    });
  });

  it('inserts rows if there is content below, and inside a sum that would end above them', () => {
    const total = [HEADINGS, [1, 'a', 2, 10, '', ''], [2, 'b', 2, 10, '', ''], ['', 'Total', 4, 20, '', '']];
    const sums = [[], [], [], ['', '', '=SUM(C2:C3)', '=SUM(D2:D3)', '', '']];
    const row = [HEADINGS, [1, 'c', 1, 2, '', '']];
    expect(plan(total, row, sums)).toMatchObject({ row: 3, isInserted: true });
    expect(plan(total, row)).toMatchObject({ row: 4, isInserted: true });
    const far = [...total.slice(0, 3), [], total[3] ?? []];
    expect(plan(far, row)).toMatchObject({ row: 4, isInserted: false });
    expect(plan(far, row, [[], [], [], [], ['', '', '=SUM(C2:C4)']])).toMatchObject({ row: 4, isInserted: false });
    expect(plan(far, row, [[], [], [], [], ['', '', '=SUM(C2:C3)']])).toMatchObject({ row: 3, isInserted: true });
  });

  it('inserts rows below those of their day, so that no sum of another day includes them', () => {
    const headings = ['Date', 'Task', 'Human', 'Claude'];
    const log = [
      headings,
      ['2026-04-04', 'x', 1, 10],
      ['2026-04-04', 'y', 1, 10],
      ['', 'Total', 2, 20],
      ['2026-04-03', 'a', 1, 15],
      ['2026-04-03', 'b', 1, 15],
      ['', 'Total', 2, 30],
    ];
    const row = [headings, ['', 'new', 1, 5]];
    const sums = [[], [], [], ['', '', '', '=SUM(D2:D3)'], [], [], ['', '', '', '=SUM(D5:D6)']];
    expect(plan(log, row, sums)).toMatchObject({ row: 3, isInserted: true });
    expect(plan(log, row)).toMatchObject({ row: 4, isInserted: true });
    const single = log.filter((_, at) => at !== 2);
    const sumsOfSingle = [[], [], ['', '', '', '=SUM(D2:D2)'], [], [], ['', '', '', '=SUM(D4:D5)']];
    expect(plan(single, row, sumsOfSingle)).toMatchObject({ row: 3, isInserted: true });
    const other = log.map(([date = '', ...cells]) => [date === '2026-04-04' ? '2026-04-05' : date, ...cells]);
    expect(plan(other, row)).toMatchObject({ row: 7, isInserted: true });
  });

  it('copies the formulas of the last task, unless they refer to other rows', () => {
    const own = [
      ['Task', 'Human', 'AI', 'Factor', 'Own'],
      ['a', 1, 2, 30, 5],
    ];
    const formulas = [[], ['', '', '', '=LEVERAGE(B2,C2)', '=E1+1']];
    expect(
      plan(
        own,
        [
          ['Task', 'Human', 'AI'],
          ['b', 1, 2],
          ['c', 1, 2],
        ],
        formulas,
      ).blocks,
    ).toEqual([
      {
        row: 3,
        column: 1,
        contents: [
          ['b', 1, 2],
          ['c', 1, 2],
        ],
      },
      { row: 3, column: 4, contents: [[{ formula: '=LEVERAGE(B3,C3)' }], [{ formula: '=LEVERAGE(B4,C4)' }]] },
    ]);
  });

  it('skips a column that a formula fills', () => {
    const formulas = [['', '', '', '', '', '=ARRAYFORMULA(E1:E)']];
    expect(plan(day, [HEADINGS, [1, 'c', 4, 5, 2, 7]], formulas)).toMatchObject({ unplaced: ['Tokens'] });
  });

  it('starts under the headings of an empty day, and adds the date if rows have one', () => {
    const empty = [
      ['Date', 'Task', 'Human', 'AI'],
      ['', '', '', ''],
    ];
    const dated = [
      ['Date', 'Task', 'Human', 'AI'],
      ['2026-04-03', 'a', 1, 2],
      ['2026-04-04', 'b', 1, 2],
    ];
    const rows = [
      ['Task', 'Human', 'AI'],
      ['a', 1, 2],
      ['b', 1, 2],
    ];
    expect(plan(empty, rows)).toMatchObject({ row: 2, known: 0 });
    expect(plan(dated, rows)).toMatchObject({
      known: 1,
      blocks: [{ row: 4, column: 1, contents: [['2026-04-04', 'a', 1, 2]] }],
    });
  });
});
