import fc from 'fast-check';
import type { LeverageRecord } from '../../src/record/publishing/record.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from '../../src/styles/styles.ts';
import { recordOf } from '../make-record.ts';

const WORDS = [
  'Port the invoicing app',
  'WWWWWWWWWW',
  'الفواتير',
  'הזמנות',
  '重写结算服务',
  '予約カレンダー',
  '예약 달력',
  '👩‍👩‍👧‍👦',
  '🇳🇿',
  '👍🏽',
  'ﷺ',
  'ç̂',
  'Ꙭ',
  'ง่าย',
  'iiiiiiiii',
  'List<int> & "more"',
  '{{ x }}',
  'half \ud83d',
  'tab\tand\u0007bell',
];

const words = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 12 })), {
  minLength: 1,
  maxLength: 14,
});

/** Task names and titles of every script, short and long. */
export const anyName = words.map((list) => `t ${list.join(' ')}`);

/** Hours and minutes whose factor is from 0.01 to 100,000. */
const times = fc.record({
  exponent: fc.double({ min: -2, max: 5, noNaN: true }),
  minutes: fc.integer({ min: 1, max: 600 }),
});

const row = fc
  .record({
    name: anyName,
    times,
    isZero: fc.nat(20),
    range: fc.nat(4),
    supervision: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ name, times: { exponent, minutes }, isZero, range, supervision }): Cell[] => {
    const hours = isZero === 0 ? 0 : (10 ** exponent * minutes) / 60;
    const low = Math.floor(hours);
    return [name, range === 0 && low > 0 ? `${low} to ${low * 2} h` : hours, minutes, supervision ?? ''];
  });

/** A day with 1 to 60 tasks, and one of the built-in styles. */
export interface RandomDay {
  readonly rows: readonly (readonly Cell[])[];
  readonly title: string;
  readonly style: string;
}

export const anyDay: fc.Arbitrary<RandomDay> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 60 }),
  title: fc.oneof(fc.constant(''), anyName),
  style: fc.constantFrom(...STYLES.map(({ id }) => id)),
});

export function recordOfDay({ rows, title, style }: RandomDay): LeverageRecord {
  const grid = [['Task', 'Human Est.', 'Claude', 'Sup.'], ...rows];
  return recordOf(grid, title === '' ? {} : { title }, findStyle(style) ?? DEFAULT_STYLE);
}

export const anyWidth = fc.oneof(fc.constantFrom(320, 559, 560, 1200), fc.integer({ min: 320, max: 1200 }));
