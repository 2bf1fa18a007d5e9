import type { LogReading } from '../../../imports/logs/log-types.ts';
import { type DateAt, dayInZone } from '../../../imports/logs/rule/days.ts';
import type { RuleOptions } from '../../../imports/logs/rule/turns.ts';
import { timeDay } from '../../../imports/logs/time-day.ts';
import { parseIsoDate } from '../../../record/values/calendar-date.ts';

/** A day with its number of sessions. */
export interface DayCount {
  /** Like `2026-04-04`. */
  readonly date: string;
  readonly sessions: number;
}

/** Zones differ from UTC by whole quarters of an hour, so that no midnight is inside of one. */
const QUARTER_OF_AN_HOUR = 900_000;

/** Lists the dates at which a reading has a time, the newest first. */
function listDates({ sessions, reports }: LogReading, dateAt: DateAt): string[] {
  const quarters = new Set<number>();
  const add = (at: number | null) => at !== null && quarters.add(Math.floor(at / QUARTER_OF_AN_HOUR));
  for (const { events, tokens } of sessions) {
    for (const { at } of events) add(at);
    for (const { at } of tokens) add(at);
  }
  for (const { from, to } of reports) {
    add(from);
    add(to);
  }
  const dates = [...quarters].map((quarter) => dateAt(quarter * QUARTER_OF_AN_HOUR));
  const ofReports = reports.flatMap(({ day, lastDay }) => [day, lastDay].flatMap((date) => date ?? []));
  return [...new Set([...dates, ...ofReports])].sort().reverse();
}

/**
 * Lists the newest days on which logs and reports have sessions.
 * @param most the maximum number of days
 */
export function listDaysWithSessions(
  reading: LogReading,
  dateAt: DateAt,
  options: RuleOptions,
  most: number,
): DayCount[] {
  const days: DayCount[] = [];
  for (const date of listDates(reading, dateAt)) {
    const day = parseIsoDate(date);
    if (day === null) continue;
    const { sessions } = timeDay(reading, { date, interval: dayInZone(day, dateAt) }, options);
    if (sessions.length > 0) days.push({ date, sessions: sessions.length });
    if (days.length === most) break;
  }
  return days;
}
