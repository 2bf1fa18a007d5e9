import type { DayChoice, ImportRow, LogReading, RowTokens, SkippedPart, UnknownRecords } from './log-types.ts';
import { uniteIntervals } from './rule/intervals.ts';
import type { RuleOptions } from './rule/turns.ts';
import { minutesOf, sumTokens, type TimedRow, timeDay } from './time-day.ts';

/** The sums of the day. */
export interface ImportTotals {
  /** The sum of the rows. */
  readonly aiMinutes: number | null;
  /** Time in which at least one agent worked; null if a row's minutes have no known place in the day. */
  readonly wallClockMinutes: number | null;
  readonly supervisionMinutes: number | null;
  /** The same for supervision. */
  readonly supervisionWallMinutes: number | null;
  readonly tokens: RowTokens;
  /** The numbers of rows without minutes and without tokens, which the sums do not include. */
  readonly rowsWithoutMinutes: number;
  readonly rowsWithoutTokens: number;
}

/** The rows of a day. */
export interface ImportDay {
  readonly rows: readonly ImportRow[];
  readonly day: ImportTotals;
  readonly badLines: number;
  readonly skipped: readonly SkippedPart[];
  readonly unknownRecords: readonly UnknownRecords[];
}

const sumKnown = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 && values.length > 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

/** Returns the sums of rows. */
export function sumRows(timed: readonly TimedRow[]): ImportTotals {
  const rows = timed.map(({ row }) => row);
  const known = timed.map(({ time }) => time).filter((time) => time !== null);
  const supervised = timed.map(({ supervision }) => supervision).filter((supervision) => supervision !== null);
  const counts = rows.flatMap(({ tokens }) => (tokens.total === null ? [] : [tokens]));
  const aiMinutes = sumKnown(rows.map((row) => row.aiMinutes));
  const supervisionMinutes = sumKnown(rows.map((row) => row.supervisionMinutes));
  return {
    aiMinutes,
    wallClockMinutes:
      aiMinutes === null || known.length < timed.length ? null : minutesOf(uniteIntervals(known.flat())),
    supervisionMinutes,
    supervisionWallMinutes:
      supervisionMinutes === null || supervised.length < timed.length
        ? null
        : minutesOf(uniteIntervals(supervised.flat())),
    tokens: rows.length === 0 ? { input: 0, output: 0, cacheWrite: 0, cacheRead: 0, total: 0 } : sumTokens(counts),
    rowsWithoutMinutes: rows.filter((row) => row.aiMinutes === null).length,
    rowsWithoutTokens: rows.filter(({ tokens }) => tokens.total === null).length,
  };
}

/**
 * Returns the rows of a day by the rule `turn-1`: one for each session, by the time of its first activity.
 * @param reading the result of a collection of logs
 */
export function importDay(reading: LogReading, choice: DayChoice, options: RuleOptions): ImportDay {
  const { sessions, badLines, skipped, unknownRecords } = timeDay(reading, choice, options);
  return { rows: sessions.map(({ row }) => row), day: sumRows(sessions), badLines, skipped, unknownRecords };
}
