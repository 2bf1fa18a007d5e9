import { type StatisticsData, statisticsAsData } from '../record/publishing/task-data.ts';
import { formatIsoDate } from '../record/values/calendar-date.ts';
import { ratioToNumber, type Totals } from '../record/values/statistics.ts';
import type { CalibrationRow } from './calibration/calibrate.ts';
import type { ComparedWith } from './calibration/compared-estimates.ts';
import type { Rollup } from './rollup.ts';

export const ROLLUP_SCHEMA = 'leverage-rollup/1';

/** The quotients of estimate and compared time, for the tasks of a size, unrounded. */
export interface CalibrationData {
  /** `actual`: the time that the task took without an agent; `second`: a second estimate. */
  readonly comparedWith: ComparedWith;
  /** The estimates are longer than `overHours` and at most `upToHours`. For all tasks together, they are 0 and null. */
  readonly overHours: number;
  readonly upToHours: number | null;
  readonly tasks: number;
  readonly median: number;
  /** Null for fewer than four tasks. */
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

/** A period as data. */
export interface PeriodData {
  /** `2026-01`, `2026-W05`, `2026-Q1`, `2026`, or `2026-01-04/2026-01-10` for any other range. */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  /** The number of days with a record. */
  readonly days: number;
  /** Days of the calendar without a record, in order. */
  readonly missingDays: readonly string[];
  /** The statistics like in a record, unrounded. Without days, sums are 0 and other figures null. */
  readonly statistics: StatisticsData;
  /** Absent if no estimate is compared. */
  readonly calibration?: readonly CalibrationData[] | undefined;
}

/** Roll-ups as data. */
export interface RollupData {
  readonly schema: typeof ROLLUP_SCHEMA;
  readonly periods: readonly PeriodData[];
}

function hasBounds({ human, ai, supervision }: Totals): boolean {
  return [human, ai, supervision].some((time) => time?.bounds !== undefined);
}

function calibrationAsData(rows: readonly CalibrationRow[]): CalibrationData[] {
  return rows.map(({ median, middleHalf, ...row }) => ({
    ...row,
    median: ratioToNumber(median) ?? 0,
    lowerQuartile: ratioToNumber(middleHalf?.[0] ?? null),
    upperQuartile: ratioToNumber(middleHalf?.[1] ?? null),
  }));
}

/** @param hoursPerWeek the hours of a working week in the style */
export function rollupsAsData(rollups: readonly Rollup[], hoursPerWeek: number): RollupData {
  return {
    schema: ROLLUP_SCHEMA,
    periods: rollups.map(({ period, days, missingDays, statistics, calibration }) => ({
      period: period.id,
      from: formatIsoDate(period.from),
      to: formatIsoDate(period.to),
      days: days.length,
      missingDays: missingDays.map(formatIsoDate),
      statistics: statisticsAsData(statistics, hoursPerWeek, hasBounds(statistics)),
      ...(calibration.length === 0 ? {} : { calibration: calibrationAsData(calibration) }),
    })),
  };
}

/** Formats roll-ups as JSON. */
export function formatRollupJson(rollups: readonly Rollup[], hoursPerWeek: number): string {
  return `${JSON.stringify(rollupsAsData(rollups, hoursPerWeek), null, 2)}\n`;
}
