import fc from 'fast-check';
import { DAY_FUNCTIONS } from '../../../src/functions/day-functions.ts';
import { makeStatisticsTable } from '../../../src/record/publishing/record.ts';
import { findTable } from '../../../src/record/reading/find-table.ts';
import { findPlain, readTableRows, readTasks } from '../../../src/record/reading/read-tasks.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { computeStatistics } from '../../../src/record/values/statistics.ts';
import { DEFAULT_STYLE } from '../../../src/styles/styles.ts';
import { propertyRuns } from '../../sampling.ts';

const CONTEXT = { wallClock: () => '2026-04-04T00:00:00.000' };
const CLOCK: Cell = { wallClock: '1899-12-30T01:30:00.000', shown: '1:30' };
const DATE: Cell = { wallClock: '2026-04-04T00:00:00.000', shown: '4/4/2026' };

const HEADERS: readonly (readonly Cell[])[] = [
  ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'],
  ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', 'Phase'],
  ['Task', 'Human Est. (min)', 'Claude (h)', 'Sup.', 'Tokens'],
  ['Task', 'Human Est.', 'Claude'],
];

/** Few values, so that sums of rows often equal figures of other rows. */
const amount = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Cell>(1, 2, 3, 4, 0.5, 1.25, 0.1) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(0, -0, -1, 0.1 + 0.2, 1 / 3, 5e-324, 1e21, 1.7e308) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(Number.NaN, Number.POSITIVE_INFINITY) },
);
const time = fc.oneof(
  { weight: 12, arbitrary: amount },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('', '2', '2h', '1.5h', '16-40h', '~30m', '2,125', '1:30', CLOCK) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(' ', '–', 'soon', '-2h', '#N/A', true, DATE) },
);
const tokens = fc.constantFrom<Cell>('', 100, 200, 300, 0, 1.5, -1, 2 ** 53 - 1, '1.2k', '1,234k', ' ', '#REF!', 'n/a');
const task = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Cell>('Port the shop', 'Totally new page', 'Write tests') },
  { weight: 2, arbitrary: fc.constantFrom<Cell>('Backend total', 'Total', '**Subtotal**', 'Average', 'Total rewrite') },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('', ' ', '#N/A', '#1 done', 7, false, DATE, 'Monday') },
);
const phase = fc.constantFrom<Cell>('', '', '', 'A', 'Total', 'Phase A total');

type Step =
  | { readonly kind: 'row'; readonly cells: readonly Cell[] }
  /** A row with the sums of this many rows next to it. */
  | { readonly kind: 'sum'; readonly of: number; readonly isAbove: boolean; readonly task: Cell; readonly off: number };

const steps = fc.array(
  fc.oneof<fc.WeightedArbitrary<Step>[]>(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('row' as const),
        cells: fc.oneof(
          { weight: 3, arbitrary: fc.tuple(task, amount, amount, amount, fc.constantFrom<Cell>('', 100, 200)) },
          { weight: 2, arbitrary: fc.tuple(task, time, time, time, tokens, phase) },
          { weight: 1, arbitrary: fc.constant(['', '', '', '', '', 'A']) },
        ),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('sum' as const),
        of: fc.integer({ min: 1, max: 12 }),
        isAbove: fc.boolean(),
        task,
        off: fc.constantFrom(0, 0, 0, 0.25),
      }),
    },
  ),
  { maxLength: 24 },
);

function makeRows(made: readonly Step[]): Cell[][] {
  const rows = made.map((step): Cell[] => (step.kind === 'row' ? [...step.cells] : [step.task, 0, 0, 0, '']));
  made.forEach((step, place) => {
    if (step.kind === 'row') return;
    const from = step.isAbove ? place + 1 : Math.max(0, place - step.of);
    const added = rows.slice(from, step.isAbove ? place + 1 + step.of : place);
    for (const column of [1, 2, 3, 4]) {
      const numbers = added.flatMap((row) => (typeof row[column] === 'number' ? (row[column] as number) : []));
      const sum = numbers.reduce((total, number) => total + number, 0);
      (rows[place] as Cell[])[column] = column === 1 ? sum + step.off : sum;
    }
  });
  return rows;
}

const tables = fc.tuple(fc.constantFrom(...HEADERS), steps).map(([header, made]) => [header, ...makeRows(made)]);

function readBoth(grid: readonly (readonly Cell[])[]) {
  const { table } = findTable(grid);
  if (table === null) throw new Error('A header row has the headings of a table.');
  return { complete: readTableRows(grid, table), quick: readTableRows(grid, table, findPlain) };
}

describe('rows of plain numbers in random tables', () => {
  it('have the same tasks, totals and notices as with a complete reading, for all rows and for some', () => {
    fc.assert(
      fc.property(tables, fc.func(fc.boolean()), (grid, includesRow) => {
        const { complete, quick } = readBoth(grid);
        const someRows = new Set(grid.map((_, at) => at + 1).filter((row) => includesRow(row)));
        for (const chosen of [null, someRows]) {
          const expected = readTasks(complete, chosen);
          expect(readTasks(quick, chosen)).toEqual(expected);
          const { tasks, notices, rows } = readTasks(quick, chosen, true);
          expect([tasks.length, notices, rows]).toEqual([expected.tasks.length, expected.notices, expected.rows]);
        }
      }),
      propertyRuns(500),
    );
  });

  it('have the same statistics and skipped rows as with a complete reading', () => {
    fc.assert(
      fc.property(tables, (grid) => {
        // In a cell, a date is a Date.
        const values = grid.map((cells) =>
          cells.map((cell) => (typeof cell === 'object' ? new Date(Date.UTC(2026, 3, 4)) : cell)),
        );
        const asRead = values.map((cells) =>
          cells.map(
            (cell): Cell =>
              cell instanceof Date ? { wallClock: CONTEXT.wallClock(), shown: CONTEXT.wallClock() } : (cell as Cell),
          ),
        );
        const { tasks, notices } = readTasks(readBoth(asRead).complete, null);
        const { columns, rows } = makeStatisticsTable(computeStatistics(tasks, null), DEFAULT_STYLE);
        const found = DAY_FUNCTIONS.LEVERAGE_STATS([values], CONTEXT);
        const expected = [columns.map(({ label }) => label), ...rows.map((row) => [...row])];
        expect(found.slice(0, expected.length)).toEqual(expected);
        const [last] = found.slice(expected.length);
        const skipped = last?.[0]?.startsWith('Skipped') ? (last[1] ?? '').split(', ').map(Number) : [];
        const withNotice = new Set(notices.map(({ place }) => place.row));
        expect(skipped.filter((row) => !withNotice.has(row))).toEqual([]);
      }),
      propertyRuns(500),
    );
  });
});
