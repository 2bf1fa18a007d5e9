import fc from 'fast-check';
import type { Style } from '../../../src/record/publishing/style.ts';
import { addDays, type CalendarDate } from '../../../src/record/values/calendar-date.ts';
import { durationFromAmount } from '../../../src/record/values/duration.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import { propertyRuns } from '../../sampling.ts';
import type { OracleTask } from './sentence-oracle.ts';

const FIRST =
  'Ledger Catalogue Roster Parser Voucher Glossary Timetable Boiler Orchard Ferry Quarry Museum Harbour Recipe Tariff Turbine Choir Violin Archive Postcode Warranty Census Aquarium Pension Meadow'.split(
    ' ',
  );
const SECOND =
  'import, test suite, migration, letters, dashboard, forecast, rewrite, checklist, labels, rota, reconciliation, survey digest'.split(
    ', ',
  );
const TAILS = ['', '', '', ': first draft', ', 48 pages', ' for 12 branches', ' (second half)', ' with a preview'];
const ORDERS = ['Fix the', 'Write a', 'Rename the', 'Update the'];

const text = fc
  .tuple(
    fc.constantFrom(...FIRST),
    fc.constantFrom(...SECOND),
    fc.constantFrom(...TAILS),
    fc.nat(19),
    fc.constantFrom(...ORDERS),
  )
  .map(
    ([first, second, tail, kind, start]) =>
      `${kind === 0 ? `${start} ${first.toLowerCase()}` : first} ${second}${tail}`,
  );
const hours = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(2, 4, 8, 16, 24, 40) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 240 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 80 }).map((each) => each / 4) },
);
const minutes = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(3, 5, 8, 10, 12, 20) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 90 }).map((each) => each / 2) },
);
const supervision = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 30 }));

const task = fc.record({ task: text, hours, minutes, supervision, tokens: fc.integer({ min: 500, max: 2_000_000 }) });
const day = fc
  .record({
    tasks: fc.uniqueArray(task, { minLength: 1, maxLength: 16, selector: ({ task: name }) => name.split(' ')[0] }),
    isSupervised: fc.nat(9),
    hasTokens: fc.boolean(),
    date: fc.integer({ min: 0, max: 2000 }),
    style: fc.constantFrom(...STYLES),
  })
  .map(({ tasks, isSupervised, hasTokens, date, style }) => ({
    // Some days have supervision for all tasks, some for a few, some for none.
    tasks: tasks.map(
      (each, index): OracleTask => ({
        ...each,
        supervision: isSupervised === 0 || (isSupervised === 1 && index % 3 === 0) ? null : each.supervision,
        tokens: hasTokens ? each.tokens : null,
      }),
    ),
    date: addDays({ year: 2026, month: 1, day: 1 }, date),
    style,
  }));

/** Figures of which there are so few that most days have equal ones, and days where all tasks are equal. */
const tied = fc
  .record({
    hours: fc.subarray([4, 8, 16, 24], { minLength: 1 }),
    minutes: fc.subarray([6, 6.5, 12, 24], { minLength: 1 }),
    supervision: fc.subarray([0, 1, 2, 10], { minLength: 1 }),
  })
  .chain((few) =>
    fc.tuple(
      day,
      fc.array(
        fc.record({
          hours: fc.constantFrom(...few.hours),
          minutes: fc.constantFrom(...few.minutes),
          supervision: fc.constantFrom(...few.supervision),
          tokens: fc.constantFrom(1000, 2000),
        }),
        { minLength: 16, maxLength: 16 },
      ),
    ),
  )
  .map(([each, figures]) => ({
    ...each,
    tasks: each.tasks.map(
      (known, index): OracleTask => ({
        ...known,
        ...figures[index],
        supervision: known.supervision === null ? null : (figures[index]?.supervision ?? null),
        tokens: known.tokens === null ? null : (figures[index]?.tokens ?? null),
      }),
    ),
  }));

export interface RandomDay {
  readonly tasks: readonly OracleTask[];
  readonly date: CalendarDate;
  readonly style: Style;
}

/** Converts a random day to the input of the product. */
export const toDay = ({ tasks, date }: Omit<RandomDay, 'style'>) => ({
  date,
  totalTokens: null,
  tasks: tasks.map((each, index) => ({
    task: each.task,
    human: durationFromAmount(each.hours, 'hours'),
    ai: durationFromAmount(each.minutes, 'minutes'),
    supervision: each.supervision === null ? null : durationFromAmount(each.supervision, 'minutes'),
    tokens: each.tokens,
    row: index + 2,
    cell: `A${index + 2}`,
    basis: null,
    estimated: null,
  })),
});

/** Days with 1 to 16 tasks: some with supervision for all of them, some for a few, some for none. */
export const RANDOM_DAYS: readonly RandomDay[] = fc.sample(day, propertyRuns(10, 1000));

/** Days of which most have tasks with equal estimates, times, supervision or factors. */
export const TIED_DAYS: readonly RandomDay[] = fc.sample(tied, propertyRuns(200, 2000));
