import fc from 'fast-check';
import { DECIMAL_ZERO, parseDecimal } from '../../../src/record/numbers/decimal.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { type Amounts, findTotals } from '../../../src/record/reading/total-rows.ts';
import type { Cell } from '../../../src/record/values/cell.ts';

interface Row {
  readonly hours: number;
  readonly minutes: number;
}

const HEADER: Cell[] = ['Phase', 'Task', 'Human Est. (min)', 'Claude', 'Tokens'];
const read = (rows: readonly (readonly Cell[])[]) => readDay([HEADER, ...rows], { tabName: '2026-04-04' });
const sumRow = (phase: Cell, label: Cell, rows: readonly Row[]): Cell[] => [
  phase,
  label,
  rows.reduce((sum, { hours }) => sum + hours, 0),
  rows.reduce((sum, { minutes }) => sum + minutes, 0),
  rows.length * 100,
];

const aRow = fc.record({ hours: fc.integer({ min: 1, max: 2000 }), minutes: fc.integer({ min: 1, max: 500 }) });
const phases = fc.array(fc.array(aRow, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
const labels = fc.constantFrom<(phase: number) => [Cell, Cell]>(
  (phase) => ['', `Phase ${phase} total`],
  () => ['', 'Subtotal'],
  () => ['', '**Zwischensumme**'],
  () => ['Total', ''],
  (phase) => [`Phase ${phase} total`, ''],
);

describe('random days with phases', () => {
  it('have the same tasks and sums with subtotals and a grand total as without them', () => {
    fc.assert(
      fc.property(phases, labels, fc.constantFrom('Grand total', 'Gesamt', 'Total (all)'), (groups, label, grand) => {
        let number = 0;
        const tasksOf = (group: readonly Row[]): Cell[][] =>
          group.map(({ hours, minutes }) => {
            number += 1;
            return ['', `task ${number}`, hours, minutes, 100];
          });
        const plain = groups.map(tasksOf);
        const withTotals = plain.map((tasks, i) => [...tasks, sumRow(...label(i + 1), groups[i] ?? [])]);
        const total = sumRow('', grand, groups.flat());
        const [expected, found] = [read(plain.flat()), read([...withTotals.flat(), total])];
        const named = ({ day }: typeof found) =>
          day?.tasks.map(({ task, human, ai, tokens }) => [task, human, ai, tokens]);
        expect(named(found)).toEqual(named(expected));
        expect(found.notices.filter(({ code }) => code === 'row-total')).toHaveLength(groups.length + 1);
        expect(found.notices.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
    );
  });

  it('report every sum of a group, above or below its rows, if none is named like a total', () => {
    fc.assert(
      fc.property(phases, fc.boolean(), (groups, isAbove) => {
        const timesOf = (rows: readonly Row[]) => sumRow('', '', rows).slice(2, 4).join('/');
        const all = groups.flatMap((group) => [...group.map((row) => timesOf([row])), timesOf(group)]);
        const singles = groups.filter((group) => group.length === 1).length;
        // Only a sum of one row has the times of another row.
        fc.pre(singles < groups.length && new Set(all).size === all.length - singles);
        const tasks = groups.flatMap((group, at) => {
          const rows = group.map(({ hours, minutes }, i): Cell[] => ['', `task ${at}.${i}`, hours, minutes, 100]);
          const sum = sumRow('', `Phase ${at}`, group);
          return isAbove ? [sum, ...rows] : [...rows, sum];
        });
        const { day, notices } = read(tasks);
        const reported = new Set(notices.flatMap(({ code, place }) => (code === 'total-unnamed' ? place.row : [])));
        const isSum = (row: number) => String(tasks[row - 2]?.[1]).startsWith('Phase');
        const sums = tasks.map((_, i) => i + 2).filter(isSum);
        expect(sums.filter((row) => !reported.has(row))).toEqual([]);
        expect(day?.tasks).toHaveLength(tasks.length);
      }),
    );
  });

  it('report a total that is off by a minute, and lose no task', () => {
    fc.assert(
      fc.property(phases, fc.boolean(), (groups, isHigher) => {
        const rows = groups.flat();
        const tasks = rows.map(({ hours, minutes }, i): Cell[] => ['', `task ${i}`, hours, minutes, 100]);
        const total = sumRow('', 'Grand total', rows);
        total[3] = Number(total[3]) + (isHigher ? 1 : -1);
        const { day, notices } = read([...tasks, total]);
        expect(day?.tasks).toHaveLength(rows.length);
        expect(notices.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
          'total-unlike',
        ]);
      }),
    );
  });
});

it('finds the totals of 20,000 rows without comparing each with each', () => {
  const amount = (value: string): Amounts => [
    { value: parseDecimal(value), slack: DECIMAL_ZERO },
    { value: parseDecimal(value), slack: DECIMAL_ZERO },
  ];
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      label: i % 3 === 2 ? ('total' as const) : null,
      hasTask: true,
      amounts: amount(i % 3 === 2 ? '7' : '3.5'),
    }));
  expect(new Set(findTotals(rowsOf(20_000), (row) => row).map(({ kind }) => kind))).toEqual(new Set(['task', 'total']));
});
