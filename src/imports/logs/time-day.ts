import { type LogNote, sessionKey, type TokenCounts } from './log-event.ts';
import type {
  DayChoice,
  ImportRow,
  LogReading,
  LogSession,
  ReportSession,
  RowTokens,
  SkippedPart,
} from './log-types.ts';
import { PASTED_AGENT } from './reports/pasted-rows.ts';
import { clipIntervals, type Interval, isInIntervals, totalLength, uniteIntervals } from './rule/intervals.ts';
import { listPrompts, type Prompt } from './rule/supervision.ts';
import { findTurns, longestSilence, PLAIN_RULE_OPTIONS, type RuleOptions, type Turn, timeTurn } from './rule/turns.ts';

const MINUTE = 60_000;
const UNKNOWN_TOKENS: RowTokens = { input: null, output: null, cacheWrite: null, cacheRead: null, total: null };

export const minutesOf = (intervals: readonly Interval[]) => totalLength(intervals) / MINUTE;
/** Adds up counts; all null if there are none. */
export function sumTokens(counts: readonly TokenCounts[]): RowTokens {
  if (counts.length === 0) return UNKNOWN_TOKENS;
  const sum = (field: keyof TokenCounts) => counts.reduce((total, record) => total + record[field], 0);
  const [input, output, cacheWrite, cacheRead] = [sum('input'), sum('output'), sum('cacheWrite'), sum('cacheRead')];
  return { input, output, cacheWrite, cacheRead, total: input + output + cacheWrite + cacheRead };
}

/** A row with its place in time. */
export interface TimedRow {
  readonly row: ImportRow;
  /** Null if the minutes have no known place in the day. */
  readonly time: readonly Interval[] | null;
  /** Null if the supervision has no known place in the day. */
  readonly supervision: readonly Interval[] | null;
  /** The options of the rule `turn-1`; null for minutes by another rule, and if they are unknown. */
  readonly options: RuleOptions | null;
}

/** A session of the day. */
export interface TimedSession extends TimedRow {
  /** One row for each branch, if the session worked on several. Their figures add up to those of the session. */
  readonly branches: readonly TimedRow[];
}

/** The sessions of a day, by the time of their first activity. */
export interface TimedDay extends Pick<LogReading, 'badLines' | 'skipped' | 'unknownRecords'> {
  readonly sessions: readonly TimedSession[];
}

function timeTurns(turns: readonly Turn[], options: RuleOptions, day: readonly Interval[]): Interval[] {
  return clipIntervals(uniteIntervals(turns.flatMap((turn) => timeTurn(turn, options))), day);
}

/** Makes notes about the turns that reach into the day. */
function noteTurns(turns: readonly Turn[], { silence, asks }: RuleOptions): LogNote[] {
  const notes: LogNote[] = [];
  if (turns.some(({ isTooLong }) => isTooLong)) notes.push('measured-too-long');
  const longest = turns.reduce((most, turn) => Math.max(most, longestSilence(turn)), 0) / MINUTE;
  if (silence === null && longest > 60) notes.push('long-silence');
  if (silence !== null && longest > silence) notes.push('silence-shortened');
  const asked = (turn: Turn, isOut: boolean) => totalLength(timeTurn(turn, { silence, asks: isOut }));
  const withAsks = turns.filter((turn) => turn.asks.length > 0);
  if (asks && withAsks.some((turn) => asked(turn, true) < asked(turn, false))) notes.push('asks-removed');
  return notes;
}

/** The times that the rows of a session share. */
interface SessionTimes {
  readonly session: LogSession;
  readonly turns: readonly Turn[];
  /** Times of work without a start. */
  readonly unopened: readonly number[];
  readonly prompts: readonly Prompt[];
}

/**
 * Makes the row of a session, or of a part of it; null if the session has nothing in that part.
 * @param day the day, or the part of it that counts, by time and without overlaps
 */
function rowOfSession(
  { session, turns, unopened, prompts }: SessionTimes,
  day: readonly Interval[],
  branch: string | null,
  options: RuleOptions,
): TimedRow | null {
  const { events } = session;
  const isOfDay = (turn: Turn) => timeTurns([turn], PLAIN_RULE_OPTIONS, day).length > 0;
  const turnsOfDay = turns.filter(isOfDay);
  const time = timeTurns(turns, options, day);
  const promptsOfDay = prompts.filter(({ at }) => isInIntervals(at, day));
  const supervision = promptsOfDay.map((prompt) => prompt.supervision);
  const tokens = session.tokens.filter(({ at }) => isInIntervals(at, day));
  const isUnopened = unopened.some((at) => isInIntervals(at, day));
  if (turnsOfDay.length === 0 && promptsOfDay.length === 0 && tokens.length === 0) return null;

  const isMissing =
    session.tokensMissingAfter !== null && session.tokensMissingAfter >= (day[0]?.from ?? Number.POSITIVE_INFINITY);
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
    ...events.filter(({ at }) => isInIntervals(at, day)).map(({ at }) => at),
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
    branch,
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
  return { row, time, supervision, options };
}

const lastBranch = ({ branches }: LogSession) => branches[branches.length - 1]?.name ?? null;

/** Lists the time of each branch within a day. The first branch begins with the session. */
function listBranches({ branches }: LogSession, day: Interval): Map<string, Interval[]> {
  const times = new Map<string, Interval[]>();
  branches.forEach(({ at, name }, place) => {
    const from = Math.max(place === 0 ? Number.NEGATIVE_INFINITY : at, day.from);
    const to = Math.min(branches[place + 1]?.at ?? Number.POSITIVE_INFINITY, day.to);
    if (from >= to) return;
    const known = times.get(name);
    if (known === undefined) times.set(name, [{ from, to }]);
    else known.push({ from, to });
  });
  return times;
}

function timeSession(session: LogSession, { interval: day }: DayChoice, options: RuleOptions): TimedSession | null {
  const times: SessionTimes = { session, ...findTurns(session.events), prompts: listPrompts(session.events) };
  const whole = rowOfSession(times, [day], lastBranch(session), options);
  if (whole === null) return null;
  const branches = [...listBranches(session, day)].flatMap(
    ([branch, part]) => rowOfSession(times, part, branch, options) ?? [],
  );
  return { ...whole, branches: branches.length > 1 ? branches : [] };
}

function isReportOfDay({ from, to, lastDay }: ReportSession, { interval, date }: DayChoice): boolean {
  if (date === null) return true;
  if (to !== null) {
    const start = from ?? to;
    return start < interval.to && (to > interval.from || start >= interval.from);
  }
  if (lastDay !== null) return lastDay === date;
  return from === null || isInIntervals(from, [interval]);
}

/** Makes notes about figures of a report that can include other days. */
function noteOtherDays(
  { from, to, lastDay, day, tokens, agent }: ReportSession,
  isWithin: boolean,
  date: string | null,
) {
  const notes: LogNote[] = [];
  const isOfDay = isWithin || (from === null && to === null && day !== null && day === date);
  if (date !== null && !isOfDay && tokens !== null && agent !== PASTED_AGENT) notes.push('tokens-of-whole-session');
  if (from === null && to === null && lastDay === null) notes.push('date-unknown');
  return notes;
}

function rowOfReport(report: ReportSession, { interval, date }: DayChoice): TimedSession {
  const { from, to, notes } = report;
  const hasSpan = from !== null && to !== null;
  const isWithin = hasSpan && from >= interval.from && to <= interval.to;
  const isDivided = date !== null && hasSpan && !isWithin;
  const aiMinutes = isDivided ? null : report.aiMinutes;
  const supervisionMinutes = isDivided ? null : report.supervisionMinutes;
  const isLeftOut = isDivided && (report.aiMinutes !== null || report.supervisionMinutes !== null);
  const own = notes.filter(
    (note) => (hasSpan || note !== 'span-is-upper-bound') && (!isLeftOut || note !== report.rule),
  );
  const all: LogNote[] = [
    ...(aiMinutes === null && !isLeftOut ? (['minutes-unknown'] as const) : []),
    ...(isLeftOut ? (['minutes-of-other-days'] as const) : []),
    ...own,
    ...noteOtherDays(report, isWithin, date),
  ];
  return {
    row: {
      task: report.title,
      humanHours: null,
      aiMinutes,
      supervisionMinutes,
      tokens: report.tokens === null ? UNKNOWN_TOKENS : sumTokens([report.tokens]),
      agent: report.agent,
      session: report.id,
      project: report.project,
      branch: report.branch,
      from,
      to,
      prompts: null,
      queued: null,
      rule: aiMinutes === null ? null : report.rule,
      variants: { silenceCap60: null, askedTimeTaken: null, measured: false },
      notes: all,
    },
    time: aiMinutes === null ? [] : null,
    supervision: supervisionMinutes === null ? [] : null,
    options: report.options,
    branches: [],
  };
}

/**
 * Lists one row for each session that only reports have, and for all days, one for each day of a session. If several
 * reports have it, the largest counts.
 */
function listReportRows(reports: readonly ReportSession[], known: ReadonlySet<string>, choice: DayChoice) {
  const best = new Map<string, ReportSession>();
  const skipped: SkippedPart[] = [];
  const skip = ({ file }: ReportSession) =>
    skipped.push({ file, line: null, reason: 'session-read-from-log', count: 1 });
  const rank = ({ tokens, aiMinutes, title }: ReportSession) =>
    (tokens === null ? 0 : tokens.input + tokens.output + tokens.cacheWrite + tokens.cacheRead) +
    (aiMinutes ?? 0) / 1e6 +
    (title === null ? 0 : 1e-9);
  const ofDay = reports.filter((session) => isReportOfDay(session, choice));
  const keyOf = ({ agent, id }: ReportSession) => sessionKey(agent, id);
  const whole = new Set(ofDay.filter(({ day }) => day === null).map(keyOf));
  for (const report of ofDay) {
    const isPart = choice.date === null && report.day !== null && !whole.has(keyOf(report));
    const key = isPart ? `${keyOf(report)} ${report.day}` : keyOf(report);
    const other = best.get(key);
    if (known.has(keyOf(report))) skip(report);
    else if (other === undefined || rank(report) > rank(other)) best.set(key, report);
  }
  return { rows: [...best.values()].map((report) => rowOfReport(report, choice)), skipped };
}

function compareRows({ row: a }: TimedRow, { row: b }: TimedRow): number {
  const [from, otherFrom] = [a.from ?? Number.POSITIVE_INFINITY, b.from ?? Number.POSITIVE_INFINITY];
  if (from !== otherFrom) return from < otherFrom ? -1 : 1;
  return sessionKey(a.agent, a.session) < sessionKey(b.agent, b.session) ? -1 : 1;
}

/**
 * Returns the sessions of a day by the rule `turn-1`, with the place of their time.
 * @param reading the result of a collection of logs
 */
export function timeDay(reading: LogReading, choice: DayChoice, options: RuleOptions): TimedDay {
  const ofLogs = reading.sessions.flatMap((session) => timeSession(session, choice, options) ?? []);
  const known = new Set([...reading.spawned, ...reading.sessions.map(({ agent, id }) => sessionKey(agent, id))]);
  const ofReports = listReportRows(reading.reports, known, choice);
  const withRow = new Set(ofLogs.map(({ row }) => sessionKey(row.agent, row.session)));
  const unopened = reading.sessions.filter(
    ({ agent, id, events }) =>
      !withRow.has(sessionKey(agent, id)) &&
      events.some(({ kind, at }) => kind === 'work' && isInIntervals(at, [choice.interval])),
  );
  return {
    sessions: [...ofLogs, ...ofReports.rows].sort(compareRows),
    badLines: reading.badLines,
    skipped: [
      ...reading.skipped,
      ...ofReports.skipped,
      ...unopened.map(({ file }) => ({ file, line: null, reason: 'no-prompt' as const, count: 1 })),
    ],
    unknownRecords: reading.unknownRecords,
  };
}
