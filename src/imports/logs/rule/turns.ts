import type { LogEvent } from '../log-event.ts';
import { type Interval, subtractIntervals, totalLength, uniteIntervals } from './intervals.ts';

/** Options of the rule `turn-1`. */
export interface RuleOptions {
  /** The maximum minutes of a silence that count in a turn; null for no maximum. */
  readonly silence: number | null;
  /** Whether waits for the user's answer are subtracted from the AI time. */
  readonly asks: boolean;
}

/** The default options. */
export const DEFAULT_RULE_OPTIONS: RuleOptions = { silence: 60, asks: true };
/** The rule without options. */
export const PLAIN_RULE_OPTIONS: RuleOptions = { silence: null, asks: false };

/** A period of work from the event that started the agent to its last action. */
export interface Turn {
  readonly from: number;
  /** The times at which the agent acted, in order. */
  readonly work: readonly number[];
  /** The durations that the agent measured. They replace the times. */
  readonly measured: readonly Interval[];
  /** Whether a duration that the agent measured is left out, because it is longer than the session. */
  readonly isTooLong: boolean;
  /** Waits for an answer or a permission that was refused. */
  readonly asks: readonly Interval[];
}

export interface Turns {
  readonly turns: readonly Turn[];
  /** Times of work without a start, whose duration is unknown. */
  readonly unopened: readonly number[];
}

const MINUTE = 60_000;
/** The maximum difference between the times of a log and a measured duration. */
const ROUGHLY = 1000;
const LONGEST_MEASURED = 24 * 60 * MINUTE;

/**
 * Divides a session into turns. A turn begins with the last start event before work, and ends with the last work before
 * the next start event. A measured duration that begins more than a minute before the first start event, or has more than
 * a day, is left out.
 * @param events by time
 */
export function findTurns(events: readonly LogEvent[]): Turns {
  const turns: Turn[] = [];
  const unopened: number[] = [];
  let from: number | null = null;
  let work: number[] = [];
  let measured: Interval[] = [];
  let asks: Interval[] = [];
  let isTooLong = false;
  let start: number | null = null;
  const close = () => {
    if (work.length > 0 || measured.length > 0) {
      turns.push({ from: from ?? measured[0]?.from ?? 0, work, measured, isTooLong, asks });
    }
    work = [];
    measured = [];
    isTooLong = false;
    asks = [];
  };
  for (const { kind, at, length } of events) {
    if (kind === 'open') {
      close();
      from = at;
      start ??= at;
    } else if (kind === 'measured') {
      if (length > LONGEST_MEASURED || (start !== null && at - length < start - MINUTE)) isTooLong = true;
      else measured.push({ from: at - length, to: at });
    } else if (kind === 'ask') {
      asks.push({ from: at - length, to: at });
    } else if (from === null) {
      unopened.push(at);
    } else {
      work.push(at);
    }
  }
  close();
  return { turns, unopened };
}

/** Lists the periods of a turn in which the agent worked or was silent for no longer than the limit. */
function listWork({ from, work }: Turn, silence: number | null): Interval[] {
  const last = work[work.length - 1] ?? from;
  if (silence === null) return [{ from, to: last }];
  const most = silence * MINUTE;
  const stretches: Interval[] = [];
  let before = from;
  for (const at of work) {
    stretches.push({ from: before, to: Math.min(at, before + most) });
    before = at;
  }
  return uniteIntervals(stretches);
}

/**
 * Returns the AI time of a turn. A measured duration that already excludes the waits is not shortened again.
 * @returns intervals without overlaps
 */
export function timeTurn(turn: Turn, { silence, asks }: RuleOptions): Interval[] {
  if (turn.measured.length === 0) {
    const time = listWork(turn, silence);
    return asks ? subtractIntervals(time, turn.asks) : time.filter(({ from, to }) => to > from);
  }
  const time = uniteIntervals(turn.measured);
  if (!asks || turn.asks.length === 0) return time;
  const last = turn.measured.reduce((latest, { to }) => Math.max(latest, to), turn.from);
  const span = last - turn.from;
  const isAlreadyOut = totalLength(time) + totalLength(uniteIntervals(turn.asks)) <= span + ROUGHLY;
  return isAlreadyOut ? time : subtractIntervals(time, turn.asks);
}

/** Returns the longest silence in a turn that the agent did not measure, in milliseconds. */
export function longestSilence({ from, work, measured }: Turn): number {
  if (measured.length > 0) return 0;
  let longest = 0;
  let before = from;
  for (const at of work) {
    longest = Math.max(longest, at - before);
    before = at;
  }
  return longest;
}
