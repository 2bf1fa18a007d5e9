/** The kind of an event in a session. `open`: the agent was started. `work`: the agent acted. */
export type EventKind = 'open' | 'work' | 'measured' | 'ask';

/** One event of a log, the same for every agent. The rule reads only these. */
export interface LogEvent {
  /** The key of a session. See `sessionKey`. */
  readonly session: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  readonly kind: EventKind;
  /** For `open`: whether the user typed the prompt. */
  readonly typed: boolean;
  /** For `open`: whether the prompt waited in a queue while the agent worked. */
  readonly queued: boolean;
  /** Milliseconds up to `at`: the duration that the agent measured, or the wait for an answer. Otherwise 0. */
  readonly length: number;
  /** The number of the line, which decides the order of events at the same time. */
  readonly line: number;
  /** The record's own id. Records with the same id count once, in any number of files. */
  readonly id: string | null;
}

/** The four counts of tokens. Cached tokens are not part of `input`, and reasoning is part of `output`. */
export interface TokenCounts {
  readonly input: number;
  readonly output: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
}

/** The tokens of one message. */
export interface TokenRecord extends TokenCounts {
  readonly session: string;
  /** Milliseconds since 1970 in UTC. */
  readonly at: number;
  /** Records with the same id are one message, and the largest record counts. */
  readonly id: string;
}

/** The ranks of titles. A later one takes precedence over an earlier one. */
export const TITLE_RANKS = ['prompt', 'summary', 'generated', 'agent', 'chosen'] as const;
export type TitleRank = (typeof TITLE_RANKS)[number];

/** The kinds of notes about a row. */
export const NOTES = [
  'minutes-unknown',
  'work-without-prompt',
  'long-silence',
  'silence-shortened',
  'asks-removed',
  'tokens-incomplete',
  'lines-lost',
  'fork-parent-missing',
  'gap-5',
  'span-is-upper-bound',
  'tokens-of-whole-session',
  'minutes-of-other-days',
  'measured-too-long',
  'date-unknown',
] as const;
export type LogNote = (typeof NOTES)[number];

/** The reason why a line or file is not in the figures. */
export type SkipReason =
  | 'not-json'
  | 'not-a-record'
  | 'no-time'
  | 'bad-tokens'
  | 'bad-report'
  | 'line-too-long'
  | 'file-too-long'
  | 'binary'
  | 'not-a-log'
  | 'no-prompt'
  | 'session-read-from-log'
  | 'unreadable'
  | 'more';

/** Returns the key of a session among all agents. @example sessionKey('claude', 'a1') //=> 'claude:a1' */
export function sessionKey(agent: string, id: string): string {
  return `${agent}:${id}`;
}
