import { type ImportDay, importDay } from '../../../src/imports/logs/import-day.ts';
import { collectLogs } from '../../../src/imports/logs/log-collection.ts';
import { makeLogFormats } from '../../../src/imports/logs/log-formats.ts';
import type { ImportRow, LogReading } from '../../../src/imports/logs/log-types.ts';
import { ALL_TIME, dayInZone } from '../../../src/imports/logs/rule/days.ts';
import { PLAIN_RULE_OPTIONS, type RuleOptions } from '../../../src/imports/logs/rule/turns.ts';
import { calendarOf } from '../../../src/imports/logs/rule/zone-dates.ts';
import { parseIsoDate } from '../../../src/record/values/calendar-date.ts';

/** The texts of files by their names. */
export type LogTexts = Readonly<Record<string, string | Uint8Array>>;

const encoder = new TextEncoder();

/** Reads files in this order. @param chunk the bytes that are passed on at once */
export function readLogs(files: LogTexts, chunk = 1 << 20): LogReading {
  const logs = collectLogs(makeLogFormats);
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const file = logs.open(name);
    for (let at = 0; at < bytes.length; at += chunk) file.push(bytes.subarray(at, at + chunk));
    file.end();
  }
  return logs.finish();
}

/** Chooses the day of a zone. */
export function chooseDay(date: string, zone = 'UTC') {
  const day = parseIsoDate(date);
  const dateAt = calendarOf(zone, Intl.DateTimeFormat);
  if (day === null || dateAt === null) throw new Error(`${date} in ${zone} is not a day.`);
  return { interval: dayInZone(day, dateAt), date };
}

export interface ImportChoice extends Partial<RuleOptions> {
  /** Null for all days. */
  readonly date?: string | null;
  readonly zone?: string;
}

/** Returns the rows of files under the plain rule, unless options are given. */
export function importLogs(files: LogTexts, { date = null, zone = 'UTC', ...options }: ImportChoice = {}): ImportDay {
  const choice = date === null ? { interval: ALL_TIME, date } : chooseDay(date, zone);
  return importDay(readLogs(files), choice, { ...PLAIN_RULE_OPTIONS, ...options });
}

const round = (minutes: number | null) => (minutes === null ? null : Math.round(minutes * 1e6) / 1e6);

/** Returns the figures that most tests compare. */
export function showRow({ task, session, aiMinutes, supervisionMinutes, tokens, prompts, queued }: ImportRow) {
  const figures = [round(aiMinutes), round(supervisionMinutes), tokens.total, prompts, queued];
  return [session, task, ...figures];
}

/** Returns the rows as `[session, title, AI minutes, supervision, tokens, prompts, queued]`. */
export function rowsOf(files: LogTexts, choice: ImportChoice = {}) {
  return importLogs(files, choice).rows.map(showRow);
}
