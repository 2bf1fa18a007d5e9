import { foldHeading } from '../record/reading/columns/fold-heading.ts';
import {
  addDurations,
  type Duration,
  type DurationUnit,
  durationFromAmount,
  durationOf,
  hoursOf,
  minutesOf,
} from '../record/values/duration.ts';
import { DurationSum } from '../record/values/duration-sum.ts';
import { factorRatio } from '../record/values/factor.ts';
import { ratioToNumber } from '../record/values/statistics.ts';
import {
  dayNumber,
  isDayNumber,
  isoOfDay,
  PERIOD_UNITS,
  type PeriodUnit,
  periodId,
  startOfPeriod,
} from '../rollup/day-numbers.ts';
import { RECORDS_HEADINGS as HEADINGS, type RecordsColumnKey } from '../rollup/records-columns.ts';
import {
  type FunctionContext,
  isBlankValue,
  listRows,
  requireArgument,
  singleValue,
  type Values,
} from './arguments.ts';
import { FROM, RECORDS, TO, UNIT } from './parameters.ts';
import type { CellResult } from './rows.ts';

/** The columns that are added up. A count is added up like hours. */
const FIGURES = ['tasks', 'humanHours', 'aiMinutes', 'supervisionMinutes', 'supervisedHours', 'tokens'] as const;
/** From this index on, figures can be blank, and their columns can be missing. */
const FIRST_OPTIONAL = 3;

/** Later than any day. */
const FAR = 1e9;

/** The indexes of figures. */
const [HUMAN, AI, SUPERVISION, SUPERVISED] = [1, 2, 3, 4] as const;
const unitAt = (i: number): DurationUnit => (i === AI || i === SUPERVISION ? 'minutes' : 'hours');

/** The headings of the results, after those of the period. */
const RESULTS = [
  'Days',
  ...[...FIGURES, 'weightedFactor' as const, 'supervisedFactor' as const, 'hoursSaved' as const].map(
    (key) => HEADINGS[key],
  ),
];

/**
 * Times are added up as whole ten-thousandths, and counts unchanged. The sum of as many rows as a sheet can have is a
 * safe integer.
 */
const DECIMALS = 4;
const partsIn = (i: number) => (i >= HUMAN && i <= SUPERVISED ? 10 ** DECIMALS : 1);

/** The sums of a column, by the place of the period. */
interface ColumnSums {
  readonly parts: number[];
  /** The sum of the numbers that are not whole parts. */
  readonly others: (DurationSum | undefined)[];
  /** The number of records without a number. */
  readonly blanks: number[];
}

/** The records of each period, in the order in which they were found. */
interface PeriodSums {
  readonly starts: readonly number[];
  readonly days: readonly number[];
  readonly columns: readonly ColumnSums[];
}

/** Reads the number of the day in a cell; null for a blank. @throws an Error with a sentence */
function readDayNumber(value: unknown, name: string, { wallClock }: FunctionContext): number | null {
  if (isBlankValue(value)) return null;
  if (isDayNumber(value)) return Math.floor(value);
  const isCell = typeof value === 'object';
  const text = isCell ? wallClock(value as Date) : String(value).trim();
  const day = dayNumber(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10));
  if (isCell || (day >= 2 && isoOfDay(day) === text)) return day;
  throw new Error(`${name} is “${text}”. Write a date such as 2026-04-04.`);
}

const nameRow = (r: number) => `Row ${r + 1} of the range: `;

/**
 * Reads the rows of the Records tab by their headings, and adds each to a period: column by column, because V8
 * interprets the first call, so every operation counts.
 * @param from the first day @param to the last day @param unit the unit of the periods; null for one period
 */
function readRecords(
  values: Values,
  context: FunctionContext,
  from: number,
  to: number,
  unit: PeriodUnit | null,
): PeriodSums {
  const rows = listRows(requireArgument(values, 0, RECORDS));
  const headings = (rows[0] ?? []).map((heading) => foldHeading(String(heading)));
  const find = (key: RecordsColumnKey, i: number) => {
    const column = headings.indexOf(foldHeading(HEADINGS[key]));
    if (column >= 0 || i >= FIRST_OPTIONAL) return column;
    throw new Error(`${RECORDS.name} has no column ${HEADINGS[key]}.`);
  };
  const dates = find('date', 0);
  const columns = FIGURES.map(find);
  const starts: number[] = [];
  const placeOf = new Map<number, number>();
  /** The rows that are added up, as runs of one period: the place of the period, the first row, and the one after the last. */
  const places: number[] = [];
  const firsts: number[] = [];
  const ends: number[] = [];
  let [start, next, latest, isInOrder, end] = [0, 0, 0, true, 0];
  // Days in order are mostly in the same month, so that only its first one needs the calendar.
  let [month, before, length] = ['', 0, 0];
  const readDay = (r: number) => readDayNumber(rows[r]?.[dates], nameRow(r) + HEADINGS.date, context);
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r] as readonly unknown[];
    let text = row[dates];
    if (typeof text === 'object' && text !== null) text = context.wallClock(text as Date).slice(0, 10);
    const isIso = typeof text === 'string' && text.length === 10;
    const iso = isIso ? (text as string) : '';
    const last = iso.charCodeAt(9) - 48;
    let day = (iso.charCodeAt(8) - 48) * 10 + last;
    if (day > 0 && day <= length && last >= 0 && last < 10 && iso.startsWith(month)) day += before;
    else {
      const number = readDay(r);
      if (number === null) {
        if (columns.every((column) => isBlankValue(row[column]))) continue;
        throw new Error(`${nameRow(r)}${HEADINGS.date} is missing.`);
      }
      if (isIso) {
        month = iso.slice(0, 8);
        before = number - day;
        length = dayNumber(+iso.slice(0, 4), +iso.slice(5, 7) + 1, 1) - before - 1;
      }
      day = number;
    }
    if (day > latest) latest = day;
    else isInOrder = false;
    if (day < from || day > to) continue;
    if (day >= next || day < start || r !== end) {
      start = unit === null ? from : startOfPeriod(day, unit, 0);
      next = unit === null ? FAR : startOfPeriod(day, unit, 1);
      const place = placeOf.get(start) ?? starts.push(start) - 1;
      placeOf.set(start, place);
      if (places.push(place) > 1) ends.push(end);
      firsts.push(r);
    }
    end = r + 1;
  }
  ends.push(end);
  if (!isInOrder) {
    const rowOf = new Map<number, number>();
    rows.forEach((_row, r) => {
      const day = r === 0 ? null : readDay(r);
      if (day === null) return;
      const other = rowOf.get(day);
      if (other !== undefined)
        throw new Error(`${nameRow(r)}${isoOfDay(day)} is also in row ${other}. Remove one of them.`);
      rowOf.set(day, r + 1);
    });
  }
  const zeros = () => starts.map(() => 0);
  const days = zeros();
  places.forEach((place, run) => {
    days[place] = (days[place] as number) + (ends[run] as number) - (firsts[run] as number);
  });
  const add = (column: number, i: number): ColumnSums => {
    const [perUnit, parts, blanks, others] = [partsIn(i), zeros(), zeros(), [] as DurationSum[]];
    const headingOf = (figure: number) => HEADINGS[FIGURES[figure] as RecordsColumnKey];
    const addOther = (r: number, value: unknown, place: number) => {
      const isCount = partsIn(i) === 1;
      const fail = (fault: string) => {
        throw new Error(`${nameRow(r)}${headingOf(i)} is ${fault}.`);
      };
      if (typeof value === 'number' && value >= 0 && value <= Number.MAX_VALUE && !(isCount && value % 1)) {
        (others[place] ??= new DurationSum(unitAt(i))).add(durationFromAmount(value, unitAt(i)));
      } else if (i >= FIRST_OPTIONAL && isBlankValue(value)) {
        // A factor of supervised hours without their supervision, or the other way around, would be wrong.
        const pair = column >= 0 && i <= SUPERVISED ? SUPERVISION + SUPERVISED - i : i;
        if (!isBlankValue(rows[r]?.[columns[pair] as number]))
          fail(`missing, but the row has ${headingOf(pair)}. Write both or none`);
        blanks[place] = (blanks[place] as number) + 1;
      } else fail(`“${String(value ?? '')}”. Write a ${isCount ? 'whole ' : ''}number, 0 or more`);
    };
    for (let run = 0; run < places.length; run++) {
      const [place, endOfRun] = [places[run] as number, ends[run] as number];
      let sum = 0;
      for (let r = firsts[run] as number; r < endOfRun; r++) {
        const value = (rows[r] as readonly unknown[])[column] as number;
        // In 32 bits: a value that is larger, has more decimals or is not a number does not convert back to itself.
        const ofValue = (value * perUnit + 0.5) | 0;
        if (ofValue / perUnit === value && ofValue >= 0) sum += ofValue;
        else addOther(r, value, place);
      }
      parts[place] = (parts[place] as number) + sum;
    }
    return { parts, others, blanks };
  };
  return { starts, days, columns: columns.map(add) };
}

/** Returns the results for a period: first sums, then ratios. A figure that no record has is blank. */
function describePeriod({ days, columns }: PeriodSums, place: number): CellResult[] {
  const partsOf = (i: number) => columns[i]?.parts[place] ?? 0;
  const others = (i: number) => columns[i]?.others[place];
  const isKnown = (i: number) => (columns[i]?.blanks[place] ?? 0) < (days[place] ?? 0);
  const durationOfSum = (i: number): Duration => {
    const parts = durationOf({ coefficient: partsOf(i), scale: partsIn(i) === 1 ? 0 : DECIMALS }, unitAt(i));
    return addDurations([parts, ...(others(i) === undefined ? [] : [(others(i) as DurationSum).total()])]);
  };
  const amountOf = (i: number) => {
    // A quotient of two safe integers is rounded once, to the nearest double, like the exact quotient.
    if (others(i) === undefined) return partsOf(i) / partsIn(i);
    return (unitAt(i) === 'hours' ? hoursOf : minutesOf)(durationOfSum(i));
  };
  const factorOf = (hours: number, minutes: number) => {
    const [top, bottom] = [partsOf(hours) * 60, partsOf(minutes)];
    return (others(hours) ?? others(minutes)) === undefined && top <= Number.MAX_SAFE_INTEGER && bottom > 0
      ? top / bottom
      : (ratioToNumber(factorRatio(durationOfSum(hours), durationOfSum(minutes))) ?? '');
  };
  return [
    days[place] ?? 0,
    ...FIGURES.map((_, i) => (i < FIRST_OPTIONAL || isKnown(i) ? amountOf(i) : '')),
    factorOf(HUMAN, AI),
    ...(isKnown(SUPERVISION) && isKnown(SUPERVISED)
      ? [factorOf(SUPERVISED, SUPERVISION), amountOf(SUPERVISED) - hoursOf(durationOfSum(SUPERVISION))]
      : ['', '']),
  ];
}

/** Computes the sums of the records from one day to another, as labels and values. */
export function computePeriod(values: Values, context: FunctionContext): CellResult[][] {
  const [from, to] = [FROM, TO].map((name, i) => readDayNumber(singleValue(values[i + 1]), name, context));
  if (from && to && from > to) throw new Error(`${FROM} is after ${TO}. Swap them.`);
  const periods = readRecords(values, context, from ?? -FAR, to ?? FAR, null);
  const ends = [from, to].map((day) => (day ? isoOfDay(day) : ''));
  const results = [...ends, ...describePeriod(periods, 0)];
  return ['From', 'To', ...RESULTS].map((heading, i) => [heading, results[i] ?? '']);
}

/** Computes the sums of the records by week, month, quarter or year: a row for each that has a record. */
export function computeByWeek(values: Values, context: FunctionContext): CellResult[][] {
  const given = singleValue(values[1]);
  const asked = isBlankValue(given) ? 'week' : String(given).trim().toLowerCase();
  const unit = PERIOD_UNITS.find((name) => name === asked);
  if (unit === undefined) throw new Error(`${UNIT} is “${asked}”. Write one of ${PERIOD_UNITS.join(', ')}.`);
  const periods = readRecords(values, context, -FAR, FAR, unit);
  const rows = periods.starts
    .map((day, place) => [day, place] as const)
    .sort(([a], [b]) => a - b)
    .map(([day, place]) => [
      periodId(day, unit),
      isoOfDay(day),
      isoOfDay(startOfPeriod(day, unit, 1) - 1),
      ...describePeriod(periods, place),
    ]);
  return [['Period', 'From', 'To', ...RESULTS], ...rows];
}
