// Covers src/functions/durations.ts and src/record/reading/time-cells.ts: a function and a post never differ silently.
import fc from 'fast-check';
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import { taskAsData } from '../../src/record/publishing/task-data.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { hoursOf, minutesOf } from '../../src/record/values/duration.ts';
import { propertyRuns } from '../sampling.ts';

const call = (name: string, ...values: unknown[]) =>
  callSheetFunction(FIGURE_FUNCTIONS, name, values, { wallClock: () => '' }) as number[][];
const time = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2,125', '1.426', '3,500h', '7.250') },
  { weight: 2, arbitrary: fc.constantFrom('7', '90', '1h 30m', 'PT1.426H') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('16-40', '1,5-2,125h', '1.5–2.125 h', '24h (16-40)', '~2,125h', '24 ± 12,5%'),
  },
  { weight: 1, arbitrary: fc.constantFrom('1,5', '8.5', '0,125', '0.125', '1.234,5', '1,234.5', '2,5h') },
);
const days = fc
  .array(fc.tuple(time, time, time), { minLength: 1, maxLength: 6 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.nat(rows.length - 1), fc.integer({ min: 1, max: rows.length })));

describe('a time in a function of any range and in a post', () => {
  it('is the same, or a notice of the post is about its cell', () => {
    fc.assert(
      fc.property(days, ([rows, first, count]) => {
        const grid = [['Task', 'Human', 'AI', 'Sup.'], ...rows.map((row, i) => [`task ${i}`, ...row])];
        const { day, notices } = readDay(grid, { tabName: '2026-04-04' });
        const noticed = new Set(
          notices.filter(({ code }) => code.startsWith('number-')).map(({ place }) => place.cell),
        );
        const range = rows.slice(first, first + count);
        const part = (column: number) => range.map((row) => [row[column]]);
        const listOf = (found: number | number[][]) => (Array.isArray(found) ? found.map(([value]) => value) : [found]);
        const human = listOf(call('DURATION_HOURS', part(0)));
        const ai = listOf(call('DURATION_MINUTES', part(1)));
        const factors = listOf(call('LEVERAGE', part(0), part(1)));
        const ranges = call('LEVERAGE_RANGE', part(0), part(1));
        const supervisory = listOf(call('SUPERVISORY_LEVERAGE', part(0), part(2)));
        for (const [i] of range.entries()) {
          const row = first + i + 2;
          const task = day?.tasks.find((known) => known.row === row);
          if (task === undefined || task.supervision === null) throw new Error(`Row ${row} is not read.`);
          const hours = hoursOf(task.human);
          const isNoticed = (...columns: string[]) => columns.some((column) => noticed.has(`${column}${row}`));
          if (!isNoticed('B')) expect(human[i]).toBe(hours);
          if (!isNoticed('C')) expect(ai[i]).toBe(minutesOf(task.ai));
          if (!isNoticed('B', 'C')) expect(factors[i]).toBeCloseTo((hours * 60) / minutesOf(task.ai), 6);
          const bounds = taskAsData(task, 1, true);
          if (!isNoticed('B', 'C')) {
            expect(ranges[i]?.[0]).toBeCloseTo(bounds.factorLow ?? 0, 6);
            expect(ranges[i]?.[1]).toBeCloseTo(bounds.factorHigh ?? 0, 6);
          }
          if (!isNoticed('B', 'D')) expect(supervisory[i]).toBeCloseTo((hours * 60) / minutesOf(task.supervision), 6);
        }
      }),
      propertyRuns(1000),
    );
  });
});
