import fc from 'fast-check';
import { addDays, type CalendarDate, parseIsoDate } from '../../src/record/values/calendar-date.ts';
import { durationFromAmount } from '../../src/record/values/duration.ts';
import type { Task } from '../../src/record/values/task.ts';
import { type DayTotals, totalDay } from '../../src/rollup/day-totals.ts';

export function dateOf(iso: string): CalendarDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`${iso} is not a date.`);
  return date;
}

/** A task of plain figures: hours, minutes, minutes of supervision, tokens. */
export type PlainTask = readonly [human: number, ai: number, supervision: number | null, tokens: number | null];

export function taskOf([human, ai, supervision, tokens]: PlainTask, index: number): Task {
  return {
    task: `Task ${index + 1}`,
    human: durationFromAmount(human, 'hours'),
    ai: durationFromAmount(ai, 'minutes'),
    supervision: supervision === null ? null : durationFromAmount(supervision, 'minutes'),
    tokens,
    basis: null,
    estimated: null,
    row: index + 2,
    cell: `B${index + 2}`,
  };
}

/** Makes a day of plain figures. */
export function dayOf(iso: string, ...tasks: readonly PlainTask[]): DayTotals {
  const date = dateOf(iso);
  return totalDay({
    date,
    title: `Day ${iso}`,
    style: 'standard',
    tasks: tasks.map(taskOf),
    totalTokens: null,
    sums: {},
  });
}

/** Hours or minutes with at most two decimals. */
const amounts = (min: number, max: number) =>
  fc.oneof(
    fc.integer({ min, max }),
    fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4),
    fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100),
  );

export const plainTasks: fc.Arbitrary<PlainTask> = fc.tuple(
  amounts(0, 300),
  amounts(1, 200),
  fc.option(amounts(0, 60), { nil: null }),
  fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: null }),
);

/** Rows of a day that has any. */
export type PlainDay = readonly [iso: string, tasks: readonly PlainTask[]];

/** More than a year of days, some of which have no record. */
export const plainYears: fc.Arbitrary<PlainDay[]> = fc
  .tuple(
    fc.integer({ min: 0, max: 9000 }),
    fc.array(fc.option(fc.array(plainTasks, { minLength: 1, maxLength: 6 }), { nil: null, freq: 4 }), {
      minLength: 365,
      maxLength: 365,
    }),
  )
  .map(([start, days]) =>
    days.flatMap((tasks, i): PlainDay[] => {
      const { year, month, day } = addDays({ year: 2010, month: 1, day: 1 }, start + i);
      const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return tasks === null ? [] : [[iso, tasks]];
    }),
  );
