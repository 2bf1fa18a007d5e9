// Covers src/record/values/duration-range.ts, statistics.ts and src/record/publishing/task-data.ts: bounds equal the least and the most of all corners.
import fc from 'fast-check';
import { recordAsData } from '../../../src/formats/json.ts';
import { recomputeData } from '../../../src/formats/recompute-record.ts';
import { verifyData } from '../../../src/formats/verify-record.ts';
import type { Style } from '../../../src/record/publishing/style.ts';
import { standard } from '../../../src/styles/standard.ts';
import {
  addFractions,
  divideFractions,
  type Fraction,
  fractionOfNumber,
  fractionOfText,
  nearestDouble,
} from '../../exact-fractions.ts';
import { recordOf, rowsOf } from '../../make-record.ts';
import { describeInTab } from '../../record-data.ts';
import { propertyRuns } from '../../sampling.ts';

const STYLE: Style = { ...standard, order: 'sheet', bounds: 'columns' };

/** A time as written in a cell, with its exact value and ends in the unit of the column. */
interface Written {
  readonly text: string;
  readonly value: Fraction;
  readonly ends: readonly [Fraction, Fraction];
}

const tenths = (count: number) => String(count / 10);
const fraction = (count: number) => fractionOfText(tenths(count));
const HALF = fractionOfText('0.5');
const multiply = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });

/** Times from tenths of the unit. @param least the least value of the lower end, in tenths */
const times = (unit: string, least: number): fc.Arbitrary<Written> =>
  fc
    .tuple(
      fc.constantFrom('plain', 'value', 'range', 'deviation', 'about', 'limit'),
      fc.nat(900),
      fc.nat(300),
      fc.nat(300),
    )
    .map(([form, first, second, third]): Written => {
      const [low, value, high] = [least + first, least + first + second, least + first + second + third];
      const ends = [fraction(low), fraction(high)] as const;
      switch (form) {
        case 'plain':
          return {
            text: `${tenths(value + 1)}${unit}`,
            value: fraction(value + 1),
            ends: [fraction(value + 1), fraction(value + 1)],
          };
        case 'value':
          return { text: `${tenths(value)}${unit} (${tenths(low)}-${tenths(high)})`, value: fraction(value), ends };
        case 'range':
          return {
            text: `${tenths(low)} to ${tenths(high)} ${unit}`,
            value: multiply(addFractions(...ends), HALF),
            ends,
          };
        case 'deviation':
          return {
            text: `${tenths(value)}${unit} ± ${tenths(second)}`,
            value: fraction(value),
            ends: [fraction(low), fraction(value + second)],
          };
        case 'about':
          return {
            text: `~${tenths(value)} ${unit}`,
            value: fraction(value),
            ends: [
              multiply(fraction(value), fractionOfText('0.75')),
              multiply(fraction(value), fractionOfText('1.25')),
            ],
          };
        default:
          return {
            text: `<${tenths(high + 1)}${unit}`,
            value: multiply(fraction(high + 1), HALF),
            ends: [fraction(0), fraction(high + 1)],
          };
      }
    })
    .filter(({ value }) => value.top > 0n);

const days = fc.array(
  fc.record({ human: times('h', 0), ai: times('m', 1), supervision: fc.option(times('m', 0), { nil: null }) }),
  { minLength: 1, maxLength: 3 },
);

const compare = (a: Fraction, b: Fraction) =>
  a.top * b.bottom < b.top * a.bottom ? -1 : a.top * b.bottom > b.top * a.bottom ? 1 : 0;
const sum = (all: readonly Fraction[]) => all.reduce(addFractions, fractionOfNumber(0));
const perMinute = (hours: Fraction, minutes: Fraction) =>
  divideFractions(multiply(hours, fractionOfNumber(60)), minutes);

/** Lists every choice of one end for each time. */
function corners(all: readonly Written[]): Fraction[][] {
  return all.reduce<Fraction[][]>(
    (chosen, { ends }) => chosen.flatMap((before) => ends.map((end) => [...before, end])),
    [[]],
  );
}

/** Returns the least and the most of a quotient of sums over all corners; null for the most where a divisor is 0. */
function bruteBounds(human: readonly Written[], minutes: readonly Written[]): [number, number | null] {
  let low: Fraction | null = null;
  let high: Fraction | null = null;
  let isOpen = false;
  for (const hours of corners(human)) {
    for (const divisors of corners(minutes)) {
      const divisor = sum(divisors);
      if (divisor.top === 0n) {
        isOpen = true;
        continue;
      }
      const quotient = perMinute(sum(hours), divisor);
      if (low === null || compare(quotient, low) < 0) low = quotient;
      if (high === null || compare(quotient, high) > 0) high = quotient;
    }
  }
  if (low === null || high === null) throw new Error('No corner has a quotient.');
  return [nearestDouble(low), isOpen ? null : nearestDouble(high)];
}

function roundHalfEven({ top, bottom }: Fraction, decimals: number): string {
  const scaled = top * 10n ** BigInt(decimals);
  const [whole, rest] = [scaled / bottom, scaled % bottom];
  const isUp = 2n * rest > bottom || (2n * rest === bottom && whole % 2n === 1n);
  const digits = String(whole + (isUp ? 1n : 0n)).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
}

describe('the bounds of a day', () => {
  it('are the least and the most of all corners, and verify', () => {
    fc.assert(
      fc.property(days, (rows) => {
        const grid = [
          ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)'],
          ...rows.map(({ human, ai, supervision }, i) => [`Task ${i}`, human.text, ai.text, supervision?.text ?? '']),
        ];
        const record = recordOf(grid, {}, STYLE);
        expect(record.tasks).toHaveLength(rows.length);
        const data = recordAsData(record, describeInTab);
        const hasRange = rows.some((row) =>
          [row.human, row.ai, row.supervision].some(
            (time) => time !== null && compare(time.ends[0], time.ends[1]) !== 0,
          ),
        );
        expect(data.schema).toBe(hasRange ? 'leverage-record/2' : 'leverage-record/1');
        expect(verifyData(data, STYLE)).toEqual([]);
        const { tasks, statistics, printed } = data;
        expect(recomputeData(data, STYLE)).toMatchObject({ tasks, statistics, printed });
        if (!hasRange) return;
        for (const [i, { human, ai, supervision }] of rows.entries()) {
          const task = tasks[i];
          if (task === undefined) throw new Error('A task is missing.');
          expect([task.humanHours, task.humanHoursLow, task.humanHoursHigh]).toEqual(
            [human.value, ...human.ends].map(nearestDouble),
          );
          expect([task.aiMinutes, task.aiMinutesLow, task.aiMinutesHigh]).toEqual(
            [ai.value, ...ai.ends].map(nearestDouble),
          );
          expect([task.factorLow, task.factorHigh]).toEqual(bruteBounds([human], [ai]));
          const ofSupervision = supervision === null ? [null, null] : bruteBounds([human], [supervision]);
          expect([task.supervisoryFactorLow, task.supervisoryFactorHigh]).toEqual(ofSupervision);
        }
        const [humans, ais] = [rows.map(({ human }) => human), rows.map(({ ai }) => ai)];
        expect([statistics.weightedFactorLow, statistics.weightedFactorHigh]).toEqual(bruteBounds(humans, ais));
        const sums = corners(humans).map(sum).sort(compare);
        const ends = [sums[0], sums[sums.length - 1]].flatMap((end) => end ?? []);
        expect([statistics.humanHoursLow, statistics.humanHoursHigh]).toEqual(ends.map(nearestDouble));
        const supervised = rows.flatMap(({ human, supervision }) =>
          supervision === null ? [] : [{ human, supervision }],
        );
        if (supervised.length > 0) {
          const bounds = bruteBounds(
            supervised.map(({ human }) => human),
            supervised.map(({ supervision }) => supervision),
          );
          expect([statistics.weightedSupervisoryFactorLow, statistics.weightedSupervisoryFactorHigh]).toEqual(bounds);
        }
        const [low, high] = ends.map((end) => roundHalfEven(end, 1).replace(/\B(?=(\d{3})+(?!\d))/g, ','));
        const total = rowsOf(record, 'statistics')[1]?.[1] ?? '';
        if (low !== high || humans.some(({ ends: [a, b] }) => compare(a, b) !== 0)) {
          expect(total.slice(total.indexOf(' '))).toBe(` (${low} to ${high})`);
        }
      }),
      propertyRuns(150, 10_000),
    );
  });
});
