import type { LogReading, LogSession, SkippedPart, UnknownRecords } from './log-collection.ts';
import { type LogNote, sessionKey, type TokenCounts } from './log-event.ts';
import type { ReportSession } from './reports/report-session.ts';
import { clipIntervals, type Interval, totalLength, uniteIntervals } from './rule/intervals.ts';
import { listPrompts } from './rule/supervision.ts';
import { findTurns, longestSilence, PLAIN_RULE_OPTIONS, type RuleOptions, type Turn, timeTurn } from './rule/turns.ts';

/** Tokens of a row, all null if they are unknown. `total` is always the sum of all four. */
export type RowTokens =
  | (TokenCounts & { readonly total: number })
  | { readonly [Field in keyof TokenCounts | 'total']: null };

/** One session of the day. Minutes are not rounded, and null is unknown. */
export interface ImportRow {
  /** The title; null if the log has none. */
  readonly task: string | null;
  /** Only you know what the work would take a person. */
  readonly humanHours: null;
  readonly aiMinutes: number | null;
  readonly supervisionMinutes: number | null;
  readonly tokens: RowTokens;
  readonly agent: string;
  readonly session: string;
  readonly project: string | null;
  readonly branch: string | null;
  /** Milliseconds since 1970 of the first and last activity of the day. */
  readonly from: number | null;
  readonly to: number | null;
  /** Typed prompts of the day, and how many of them were queued; null if unknown. */
  readonly prompts: number | null;
  readonly queued: number | null;
  /** The rule that gave the minutes; null without minutes. */
  readonly rule: 'turn-1' | 'gap-5' | null;
  /** AI minutes with each option by itself; null if unknown. */
  readonly variants: {
    readonly silenceCap60: number | null;
    readonly askedTimeTaken: number | null;
    /** Whether the agent measured a turn of the day. */
    readonly measured: boolean;
  };
  readonly notes: readonly LogNote[];
}

/** The sums of the day. */
export interface ImportTotals {
  /** The sum of the rows. */
  readonly aiMinutes: number | null;
  /** Time in which at least one agent worked; null if a row's minutes have no known place in the day. */
  readonly wallClockMinutes: number | null;
  readonly supervisionMinutes: number | null;
  readonly supervisionWallMinutes: number | null;
  readonly tokens: RowTokens;
  /** How many rows have no minutes, and how many have no tokens: the sums do not include them. */
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

/** The day to import. */
export interface DayChoice {
  readonly interval: Interval;
  /** The date, like `2026-04-04`, for reports that give only a date; null for all days. */
  readonly date: string | null;
}

const MINUTE = 60_000;
const UNKNOWN_TOKENS: RowTokens = { input: null, output: null, cacheWrite: null, cacheRead: null, total: null };

const minutesOf = (intervals: readonly Interval[]) => totalLength(intervals) / MINUTE;
const isIn = (at: number, { from, to }: Interval) => at >= from && at < to;

/** Adds up counts; null if there are none. */
function sumTokens(counts: readonly TokenCounts[]): RowTokens {
  if (counts.length === 0) return UNKNOWN_TOKENS;
  const sum = (field: keyof TokenCounts) => counts.reduce((total, record) => total + record[field], 0);
  const [input, output, cacheWrite, cacheRead] = [sum('input'), sum('output'), sum('cacheWrite'), sum('cacheRead')];
  return { input, output, cacheWrite, cacheRead, total: input + output + cacheWrite + cacheRead };
}

interface TimedRow {
  readonly row: ImportRow;
  /** Null if the minutes have no known place in the day. */
  readonly time: readonly Interval[] | null;
  readonly supervision: readonly Interval[];
}

function timeTurns(turns: readonly Turn[], options: RuleOptions, day: Interval): Interval[] {
  return clipIntervals(uniteIntervals(turns.flatMap((turn) => timeTurn(turn, options))), day);
}

/** Notes about the turns that reach into the day. */
function noteTurns(turns: readonly Turn[], { silence, asks }: RuleOptions): LogNote[] {
  const notes: LogNote[] = [];
  const longest = turns.reduce((most, turn) => Math.max(most, longestSilence(turn)), 0) / MINUTE;
  if (silence === null && longest > 60) notes.push('long-silence');
  if (silence !== null && longest > silence) notes.push('silence-shortened');
  const asked = (turn: Turn, isOut: boolean) => totalLength(timeTurn(turn, { silence, asks: isOut }));
  if (asks && turns.some((turn) => asked(turn, true) < asked(turn, false))) notes.push('asks-removed');
  return notes;
}

function rowOfSession(session: LogSession, { interval: day }: DayChoice, options: RuleOptions): TimedRow | null {
  const { events } = session;
  const { turns, unopened } = findTurns(events);
  const isOfDay = (turn: Turn) => timeTurns([turn], PLAIN_RULE_OPTIONS, day).length > 0;
  const turnsOfDay = turns.filter(isOfDay);
  const time = timeTurns(turns, options, day);
  const prompts = listPrompts(events);
  const promptsOfDay = prompts.filter(({ at }) => isIn(at, day));
  const supervision = clipIntervals(
    prompts.map((prompt) => prompt.supervision),
    day,
  );
  const tokens = session.tokens.filter(({ at }) => isIn(at, day));
  const isUnopened = unopened.some((at) => isIn(at, day));
  if (turnsOfDay.length === 0 && supervision.length === 0 && promptsOfDay.length === 0 && tokens.length === 0)
    return null;

  const isMissing = session.tokensMissingAfter !== null && session.tokensMissingAfter >= day.from;
  const isKnown =
    turnsOfDay.length > 0 || (events.length > 0 && !isUnopened && !session.notes.includes('minutes-unknown'));
  const notes = new Set<LogNote>([
    ...session.notes.filter((note) => note !== 'minutes-unknown'),
    ...noteTurns(turnsOfDay, options),
  ]);
  if (!isKnown || session.notes.includes('minutes-unknown')) notes.add('minutes-unknown');
  if (isKnown && isUnopened) notes.add('work-without-prompt');
  if (isMissing) notes.add('tokens-incomplete');

  const times = [
    ...events.filter(({ at }) => isIn(at, day)).map(({ at }) => at),
    ...time.flatMap(({ from, to }) => [from, to]),
    ...tokens.map(({ at }) => at),
  ];
  const first = times.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, at) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const variant = (changed: Partial<RuleOptions>) =>
    isKnown ? minutesOf(timeTurns(turns, { ...PLAIN_RULE_OPTIONS, ...changed }, day)) : null;
  const row: ImportRow = {
    task: session.title,
    humanHours: null,
    aiMinutes: isKnown ? minutesOf(time) : null,
    supervisionMinutes: events.length > 0 ? minutesOf(supervision) : null,
    tokens: sumTokens(tokens),
    agent: session.agent,
    session: session.id,
    project: session.project,
    branch: session.branch,
    from: times.length > 0 ? first : null,
    to: times.length > 0 ? last : null,
    prompts: events.length > 0 ? promptsOfDay.length : null,
    queued: events.length > 0 ? promptsOfDay.filter(({ queued }) => queued).length : null,
    rule: isKnown ? 'turn-1' : null,
    variants: {
      silenceCap60: variant({ silence: 60 }),
      askedTimeTaken: variant({ asks: true }),
      measured: turnsOfDay.some(({ measured }) => measured.length > 0),
    },
    notes: [...notes],
  };
  return { row, time, supervision };
}

function isReportOfDay({ from, to, lastDay }: ReportSession, { interval, date }: DayChoice): boolean {
  if (date === null) return true;
  if (to !== null) return to >= interval.from && (from ?? to) < interval.to;
  if (lastDay !== null) return lastDay === date;
  return from === null || isIn(from, interval);
}

function rowOfReport(report: ReportSession, choice: DayChoice): TimedRow {
  const { from, to, lastDay, tokens, aiMinutes, notes } = report;
  const { interval, date } = choice;
  const isWithinDay = from !== null && from >= interval.from && to !== null && to < interval.to;
  const all: LogNote[] = [...notes];
  if (from === null || to === null)
    all.splice(0, all.length, ...notes.filter((note) => note !== 'span-is-upper-bound'));
  if (date !== null && !isWithinDay && tokens !== null) all.push('tokens-of-whole-session');
  if (from === null && to === null && lastDay === null) all.push('date-unknown');
  return {
    row: {
      task: report.title,
      humanHours: null,
      aiMinutes,
      supervisionMinutes: null,
      tokens: tokens === null ? UNKNOWN_TOKENS : sumTokens([tokens]),
      agent: report.agent,
      session: report.id,
      project: report.project,
      branch: null,
      from,
      to,
      prompts: null,
      queued: null,
      rule: aiMinutes === null ? null : 'gap-5',
      variants: { silenceCap60: null, askedTimeTaken: null, measured: false },
      notes: aiMinutes === null ? ['minutes-unknown', ...all] : all,
    },
    time: aiMinutes === null ? [] : null,
    supervision: [],
  };
}

/** One row for each session that only reports have. Of several reports about it, the largest counts. */
function listReportRows(reports: readonly ReportSession[], known: ReadonlySet<string>, choice: DayChoice) {
  const best = new Map<string, ReportSession>();
  const skipped: SkippedPart[] = [];
  const skip = ({ file }: ReportSession) =>
    skipped.push({ file, line: null, reason: 'session-read-from-log', count: 1 });
  const rank = ({ tokens, aiMinutes, title }: ReportSession) =>
    (tokens === null ? 0 : tokens.input + tokens.output + tokens.cacheWrite + tokens.cacheRead) +
    (aiMinutes ?? 0) / 1e6 +
    (title === null ? 0 : 1e-9);
  for (const report of reports.filter((session) => isReportOfDay(session, choice))) {
    const key = sessionKey(report.agent, report.id);
    const other = best.get(key);
    if (known.has(key)) skip(report);
    else if (other === undefined || rank(report) > rank(other)) best.set(key, report);
  }
  return { rows: [...best.values()].map((report) => rowOfReport(report, choice)), skipped };
}

const sumKnown = (values: readonly (number | null)[]) => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 && values.length > 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

function sumDay(timed: readonly TimedRow[]): ImportTotals {
  const rows = timed.map(({ row }) => row);
  const known = timed.map(({ time }) => time).filter((time) => time !== null);
  const counts = rows.flatMap(({ tokens }) => (tokens.total === null ? [] : [tokens]));
  const aiMinutes = sumKnown(rows.map((row) => row.aiMinutes));
  const supervisionMinutes = sumKnown(rows.map((row) => row.supervisionMinutes));
  return {
    aiMinutes,
    wallClockMinutes:
      aiMinutes === null || known.length < timed.length ? null : minutesOf(uniteIntervals(known.flat())),
    supervisionMinutes,
    supervisionWallMinutes:
      supervisionMinutes === null ? null : minutesOf(uniteIntervals(timed.flatMap(({ supervision }) => supervision))),
    tokens: rows.length === 0 ? { input: 0, output: 0, cacheWrite: 0, cacheRead: 0, total: 0 } : sumTokens(counts),
    rowsWithoutMinutes: rows.filter((row) => row.aiMinutes === null).length,
    rowsWithoutTokens: rows.filter(({ tokens }) => tokens.total === null).length,
  };
}

function compareRows({ row: a }: TimedRow, { row: b }: TimedRow): number {
  const [from, otherFrom] = [a.from ?? Number.POSITIVE_INFINITY, b.from ?? Number.POSITIVE_INFINITY];
  if (from !== otherFrom) return from < otherFrom ? -1 : 1;
  return sessionKey(a.agent, a.session) < sessionKey(b.agent, b.session) ? -1 : 1;
}

/**
 * The rows of a day by the rule `turn-1`: one for each session, by the time of its first activity.
 * @param reading what a collection of logs found
 */
export function importDay(reading: LogReading, choice: DayChoice, options: RuleOptions): ImportDay {
  const ofLogs = reading.sessions.flatMap((session) => rowOfSession(session, choice, options) ?? []);
  const known = new Set([...reading.spawned, ...reading.sessions.map(({ agent, id }) => sessionKey(agent, id))]);
  const ofReports = listReportRows(reading.reports, known, choice);
  const withRow = new Set(ofLogs.map(({ row }) => sessionKey(row.agent, row.session)));
  const unopened = reading.sessions.filter(
    ({ agent, id, events }) =>
      !withRow.has(sessionKey(agent, id)) &&
      events.some(({ kind, at }) => kind === 'work' && isIn(at, choice.interval)),
  );
  const timed = [...ofLogs, ...ofReports.rows].sort(compareRows);
  return {
    rows: timed.map(({ row }) => row),
    day: sumDay(timed),
    badLines: reading.badLines,
    skipped: [
      ...reading.skipped,
      ...ofReports.skipped,
      ...unopened.map(({ file }) => ({ file, line: null, reason: 'no-prompt' as const, count: 1 })),
    ],
    unknownRecords: reading.unknownRecords,
  };
}
