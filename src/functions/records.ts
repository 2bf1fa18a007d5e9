import { foldHeading } from '../record/reading/columns/fold-heading.ts';
import { type Duration, type DurationUnit, hoursOf, minutesOf } from '../record/values/duration.ts';
import { DurationSum } from '../record/values/duration-sum.ts';
import { factorRatio } from '../record/values/factor.ts';
import { ratioToNumber } from '../record/values/statistics.ts';
import { dayNumber, isoOfDay, PERIOD_UNITS, periodId, startOfPeriod } from '../rollup/day-numbers.ts';
import { RECORDS_HEADINGS as HEADINGS, type RecordsColumnKey } from '../rollup/records-columns.ts';
import {
  type FunctionContext,
  isBlankValue,
  readArgument,
  requireArgument,
  singleValue,
  type Values,
} from './arguments.ts';
import { FROM, RECORDS, TO, UNIT } from './parameters.ts';
import type { CellResult } from './rows.ts';

/** The columns that are added up. A count is added up like hours. */
const FIGURES = ['tasks', 'humanHours', 'aiMinutes', 'supervisionMinutes', 'supervisedHours', 'tokens'] as const;
/** Figures from here on can be blank, and so can their columns be missing. */
const FIRST_OPTIONAL = 3;

const unitOf = (key: RecordsColumnKey): DurationUnit => (key.endsWith('Minutes') ? 'minutes' : 'hours');

/** The headings of the results, after those of the period. */
const RESULTS = [
  'Days',
  ...[...FIGURES, 'weightedFactor' as const, 'supervisedFactor' as const, 'hoursSaved' as const].map(
    (key) => HEADINGS[key],
  ),
];

/** The records of a period: their number, and for each figure its sum and whether a record has it. */
interface PeriodSums {
  days: number;
  readonly sums: readonly DurationSum[];
  readonly known: Record<number, boolean>;
}

const startSums = (): PeriodSums => ({
  days: 0,
  sums: FIGURES.map((key) => new DurationSum(unitOf(key))),
  known: {},
});

/** The number of the day in a cell; null for a blank. @throws an Error with a sentence */
function readDayNumber(value: unknown, name: string, { wallClock }: FunctionContext): number | null {
  if (isBlankValue(value)) return null;
  if (typeof value === 'number' && value >= 2) return Math.floor(value);
  const isCell = typeof value === 'object';
  const text = isCell ? wallClock(value as Date) : String(value).trim();
  const day = dayNumber(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));
  if (isCell || (day >= 2 && isoOfDay(day) === text)) return day;
  throw new Error(`${name} is “${text}”. Write a date such as 2026-04-04.`);
}

/**
 * Reads the rows of the Records tab by their headings, and adds each to a period.
 * @param startOf gives the first day of the period of a day; null for a day that is not asked for
 */
function readRecords(values: Values, context: FunctionContext, startOf: (day: number) => number | null) {
  const { rows } = readArgument(RECORDS.name, requireArgument(values, 0, RECORDS));
  const headings = (rows[0] ?? []).map((heading) => foldHeading(String(heading)));
  const find = (key: RecordsColumnKey, i: number) => {
    const column = headings.indexOf(foldHeading(HEADINGS[key]));
    if (column >= 0 || i >= FIRST_OPTIONAL) return column;
    throw new Error(`${RECORDS.name} has no column ${HEADINGS[key]}.`);
  };
  const dates = find('date', 0);
  const columns = FIGURES.map(find);
  const rowOf = new Map<number, number>();
  const periods = new Map<number, PeriodSums>();
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    const fail = (text: string) => new Error(`Row ${r + 1} of the range: ${text}`);
    const day = readDayNumber(row[dates], `Row ${r + 1} of the range: ${HEADINGS.date}`, context);
    if (day === null) {
      if (columns.every((column) => isBlankValue(row[column]))) continue;
      throw fail(`${HEADINGS.date} is missing.`);
    }
    const other = rowOf.get(day);
    if (other !== undefined) throw fail(`${isoOfDay(day)} is also in row ${other}. Remove one of them.`);
    rowOf.set(day, r + 1);
    const start = startOf(day);
    if (start === null) continue;
    const period = periods.get(start) ?? startSums();
    periods.set(start, period);
    period.days += 1;
    for (let i = 0; i < columns.length; i++) {
      const value = row[columns[i] as number];
      if (typeof value === 'number' && value >= 0 && value <= Number.MAX_VALUE) {
        period.sums[i]?.addRows([[value]], 1, 0, 1);
        period.known[i] = true;
      } else if (i < FIRST_OPTIONAL || !isBlankValue(value)) {
        throw fail(`${HEADINGS[FIGURES[i] as RecordsColumnKey]} is “${String(value ?? '')}”. Write a number.`);
      }
    }
  }
  return periods;
}

/** The results for a period. Sums first, ratios last; what no record has is blank. */
function describePeriod({ days, sums, known }: PeriodSums): CellResult[] {
  const totals = sums.map((sum) => sum.total());
  const figures = FIGURES.map((key, i) => {
    if (i >= FIRST_OPTIONAL && !known[i]) return '';
    return (unitOf(key) === 'hours' ? hoursOf : minutesOf)(totals[i] as Duration);
  });
  const [, human, ai, supervision, supervised] = totals as [Duration, Duration, Duration, Duration, Duration];
  const factorOf = (hours: Duration, minutes: Duration) => ratioToNumber(factorRatio(hours, minutes)) ?? '';
  return [
    days,
    ...figures,
    factorOf(human, ai),
    ...(known[3] && known[4]
      ? [factorOf(supervised, supervision), hoursOf(supervised) - hoursOf(supervision)]
      : ['', '']),
  ];
}

/** The sums of the records from one day to another, as labels and values. */
export function computePeriod(values: Values, context: FunctionContext): CellResult[][] {
  const [from, to] = [FROM, TO].map((name, i) => readDayNumber(singleValue(values[i + 1]), name, context));
  const isAsked = (day: number) => day >= (from ?? day) && day <= (to ?? day);
  const periods = readRecords(values, context, (day) => (isAsked(day) ? 0 : null));
  const ends = [from, to].map((day) => (day ? isoOfDay(day) : ''));
  const results = [...ends, ...describePeriod(periods.get(0) ?? startSums())];
  return ['From', 'To', ...RESULTS].map((heading, i) => [heading, results[i] ?? '']);
}

/** The sums of the records by week, month, quarter or year: a row for each that has a record. */
export function computeByWeek(values: Values, context: FunctionContext): CellResult[][] {
  const given = singleValue(values[1]);
  const asked = isBlankValue(given) ? 'week' : String(given).trim().toLowerCase();
  const unit = PERIOD_UNITS.find((name) => name === asked);
  if (unit === undefined) throw new Error(`${UNIT} is “${asked}”. Write one of ${PERIOD_UNITS.join(', ')}.`);
  let [start, next] = [0, 0];
  const periods = readRecords(values, context, (day) => {
    // Days in order are mostly in the same period.
    if (day < start || day >= next)
      [start, next] = [0, 1].map((later) => startOfPeriod(day, unit, later)) as [number, number];
    return start;
  });
  const rows = [...periods]
    .sort(([a], [b]) => a - b)
    .map(([day, sums]) => [
      periodId(day, unit),
      isoOfDay(day),
      isoOfDay(startOfPeriod(day, unit, 1) - 1),
      ...describePeriod(sums),
    ]);
  return [['Period', 'From', 'To', ...RESULTS], ...rows];
}
