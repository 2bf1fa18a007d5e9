import { compareDecimals } from '../record/numbers/decimal.ts';
import { formatDatePattern } from '../record/publishing/date-pattern.ts';
import { printTaskCell } from '../record/publishing/print-cells.ts';
import { describePart } from '../record/publishing/print-figures.ts';
import { groupDigits } from '../record/publishing/print-number.ts';
import { type PrintedColumn, type TableSection, UNKNOWN } from '../record/publishing/record.ts';
import type { Style, StyleColumn, StyleColumnKey } from '../record/publishing/style.ts';
import { type CalendarDate, formatIsoDate } from '../record/values/calendar-date.ts';
import { type Duration, formatDuration, roundDuration } from '../record/values/duration.ts';
import type { Totals } from '../record/values/statistics.ts';
import type { Task } from '../record/values/task.ts';
import { addTotals, type DayTotals } from './day-totals.ts';
import { namePeriod } from './name-periods.ts';
import { countDays, type DateRange, type PeriodUnit } from './periods.ts';
import { groupByPeriod, intersectRanges, type Rollup } from './rollup.ts';
import type { RollupWords } from './rollup-words.ts';

/** The columns of figures of a roll-up: those of the style, and the counts and sums that the statistics need. */
export type RollupColumnKey = 'label' | 'days' | 'tasks' | 'supervised' | StyleColumnKey;

/** A column of the table of days or weeks. The figures in columns of the style have the same format as for a task. */
export interface RollupColumn {
  readonly key: RollupColumnKey;
  readonly label: string;
  /** The style of a column, if the style has it. */
  readonly ofStyle: StyleColumn | null;
}

/** A row of the table: a day, or a week with its days. */
export interface RollupRow {
  readonly label: string;
  readonly days: number;
  readonly totals: Totals;
}

/** The maximum number of days in rows. In a longer period, the rows are weeks. */
export const MOST_DAYS_IN_ROWS = 35;

const TEXT_COLUMNS: readonly StyleColumnKey[] = ['number', 'task', 'basis', 'estimated'];

/** Whether the table of a period has rows of weeks. */
export function hasWeeks(period: DateRange): boolean {
  return countDays(period) > MOST_DAYS_IN_ROWS;
}

/**
 * Prints the date in the pattern of the style's titles.
 * @example printDate({ year: 2026, month: 4, day: 4 }, standard) //=> 'April 04, 2026'
 */
export function printDate(date: CalendarDate, style: Style): string {
  const { titlePattern } = style;
  const [start, end] = [titlePattern.indexOf('{'), titlePattern.lastIndexOf('}')];
  const shown = start === -1 ? '' : formatDatePattern(titlePattern.slice(start, end + 1), date, style);
  return shown === '' ? formatIsoDate(date) : shown;
}

/** Returns the row of a day. */
export function rowOfDay(day: DayTotals, style: Style): RollupRow {
  return { label: printDate(day.date, style), days: 1, totals: day };
}

/** Lists the rows of a roll-up, in order. Weeks at the ends have only the days of the period. */
export function listRows(
  { days, period }: Pick<Rollup, 'days' | 'period'>,
  weekUnit: PeriodUnit,
  style: Style,
  words: RollupWords,
): RollupRow[] {
  if (!hasWeeks(period)) return days.map((day) => rowOfDay(day, style));
  return groupByPeriod(days, weekUnit).map(({ period: week, days: ofWeek }) => ({
    label: namePeriod({ ...week, ...intersectRanges(week, period) }, style, words),
    days: ofWeek.length,
    totals: addTotals(ofWeek),
  }));
}

function isPartlySupervised({ supervision, supervisedHuman, human }: Totals): boolean {
  return supervision !== null && compareDecimals(supervisedHuman.seconds, human.seconds) !== 0;
}

/**
 * Lists the columns of the table: those of the style with figures, and those that the statistics add up, so that a
 * reader can compute each of them from the rows.
 */
export function listColumns(
  rows: readonly { readonly totals: Totals }[],
  ofWeeks: boolean,
  style: Style,
  words: RollupWords,
): RollupColumn[] {
  const { columns: labels } = words;
  const own = style.columns.filter(({ key }) => !TEXT_COLUMNS.includes(key));
  const has = (key: 'supervision' | 'tokens') => rows.some(({ totals }) => totals[key] !== null);
  const isMissing = (key: 'supervision' | 'tokens') => has(key) && !own.some((column) => column.key === key);
  const ai = own.find(({ key }) => key === 'aiTime');
  const human = own.find(({ key }) => key === 'humanEstimate');
  const addColumn = (key: 'supervision' | 'tokens' | 'supervised', label: string, like: StyleColumn | undefined) => ({
    key,
    label,
    ofStyle: {
      key: key === 'supervised' ? ('humanEstimate' as const) : key,
      label,
      align: 'right' as const,
      digits: 'entered' as const,
      unit: like?.unit ?? { one: '', many: '' },
      emptyText: UNKNOWN,
    },
  });
  const isUnused = ({ key }: StyleColumn) =>
    style.omitsUnused &&
    ((key === 'tokens' && !has('tokens')) ||
      ((key === 'supervision' || key === 'supervisoryFactor') && !has('supervision')));
  const figures: RollupColumn[] = own
    .filter((column) => !isUnused(column))
    .map((column) => ({ key: column.key, label: column.label, ofStyle: column }));
  const added = [
    ...(isMissing('supervision') ? [addColumn('supervision', labels.supervision, ai)] : []),
    ...(rows.some(({ totals }) => isPartlySupervised(totals))
      ? [addColumn('supervised', labels.supervised, human)]
      : []),
    ...(isMissing('tokens') ? [addColumn('tokens', labels.tokens, undefined)] : []),
  ];
  const firstFactor = figures.findIndex(({ key }) => key === 'factor' || key === 'supervisoryFactor');
  const place = firstFactor === -1 ? figures.length : firstFactor;
  return [
    { key: 'label', label: ofWeeks ? labels.week : labels.day, ofStyle: null },
    ...(ofWeeks ? [{ key: 'days' as const, label: labels.days, ofStyle: null }] : []),
    { key: 'tasks', label: labels.tasks, ofStyle: null },
    ...figures.slice(0, place),
    ...added,
    ...figures.slice(place),
  ];
}

/** Converts the sums to a task, whose cells the style can print. */
function asTask({ human, ai, supervision, tokens }: Totals): Task {
  return { task: '', human, ai, supervision, tokens, basis: null, estimated: null, row: 0, cell: '' };
}

/**
 * Returns a column that prints a sum and its bounds with all of their digits, if the digits of the style would round one
 * of them: `60.0h`, but `60.25h`.
 */
function withAllDigits(column: StyleColumn, time: Duration, unit: 'hours' | 'minutes', style: Style): StyleColumn {
  if (typeof column.digits !== 'number') return column;
  const isExact = (seconds: Duration['seconds']) => {
    const shown = Number(roundDuration({ seconds }, unit, column.digits as number));
    return String(shown) === formatDuration({ seconds }, unit, '');
  };
  const all = [
    time.seconds,
    ...(time.bounds === undefined || style.bounds === 'none' ? [] : [time.bounds.low, time.bounds.high]),
  ];
  return all.every(isExact) ? column : { ...column, digits: 'entered' };
}

/**
 * Prints one cell of the table, before any format's escaping; `''` for what is not known. Times are exact, factors and
 * weeks rounded.
 */
export function printRollupCell({ label, days, totals }: RollupRow, column: RollupColumn, style: Style): string {
  const { key, ofStyle } = column;
  if (key === 'label') return label;
  if (ofStyle === null) return groupDigits(String(key === 'days' ? days : totals.tasks), style.language);
  const ofTask = asTask(totals);
  const shown: Style = style.bounds === 'none' ? style : { ...style, bounds: 'columns' };
  const { human, supervision, supervisedHuman, tasks, tasksWithSupervision, tasksWithTokens } = totals;
  const print = (task: Task, exact = ofStyle) => printTaskCell(task, 0, exact, shown);
  switch (key) {
    case 'humanEstimate':
      return print(ofTask, withAllDigits(ofStyle, human, 'hours', style));
    case 'aiTime':
      return print(ofTask, withAllDigits(ofStyle, totals.ai, 'minutes', style));
    case 'supervision':
      if (supervision === null) return '';
      return (
        print(ofTask, withAllDigits(ofStyle, supervision, 'minutes', style)) +
        describePart(tasksWithSupervision, tasks, style)
      );
    case 'supervised':
      return supervision === null ? '' : print({ ...ofTask, human: supervisedHuman });
    case 'supervisoryFactor':
      return print({ ...ofTask, human: supervisedHuman });
    case 'tokens':
      return totals.tokens === null ? '' : print(ofTask) + describePart(tasksWithTokens, tasks, style);
    default:
      return print(ofTask);
  }
}

const KEYS: Readonly<Partial<Record<RollupColumnKey, PrintedColumn['key']>>> = {
  label: 'task',
  days: 'count',
  tasks: 'count',
  supervised: 'count',
};

/** Makes the table of days or weeks. */
export function makeRollupTable(
  rollup: Pick<Rollup, 'days' | 'period'>,
  weekUnit: PeriodUnit,
  style: Style,
  words: RollupWords,
): TableSection {
  const ofWeeks = hasWeeks(rollup.period);
  const rows = listRows(rollup, weekUnit, style, words);
  const columns = listColumns(rows, ofWeeks, style, words);
  return {
    kind: 'table',
    id: 'taskLog',
    heading: ofWeeks ? words.headings.weeks : words.headings.days,
    columns: columns.map(({ key, label, ofStyle }) => ({
      key: KEYS[key] ?? (key as StyleColumnKey),
      label,
      align: key === 'label' ? 'left' : 'right',
      emptyText: ofStyle?.emptyText ?? UNKNOWN,
    })),
    rows: rows.map((row) => columns.map((column) => printRollupCell(row, column, style))),
  };
}
