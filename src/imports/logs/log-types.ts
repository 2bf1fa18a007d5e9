import type { LogEvent, LogNote, SkipReason, TitleRank, TokenCounts, TokenRecord } from './log-event.ts';
import type { Interval } from './rule/intervals.ts';
import type { RuleOptions } from './rule/turns.ts';

/** A name and the time of its first use. */
export interface DatedName {
  readonly at: number;
  readonly name: string;
}

/** Figures that most reports do not have. */
export interface RuleFigures {
  readonly branch: string | null;
  readonly supervisionMinutes: number | null;
  /** The rule that gave the minutes; null without minutes. */
  readonly rule: ImportRow['rule'];
  /** The options of the rule; null if it has none, or if they are unknown. */
  readonly options: RuleOptions | null;
  /** The day that all figures belong to, like `2026-04-04`; null for those of a whole session. */
  readonly day: string | null;
}

/** Tokens of a row, all null if they are unknown. `total` is always the sum of all four. */
export type RowTokens =
  | (TokenCounts & { readonly total: number })
  | { readonly [Field in keyof TokenCounts | 'total']: null };

/** One session of the day. Minutes are not rounded, and null is unknown. */
export interface ImportRow {
  /** The title; null if the log has none. */
  readonly task: string | null;
  /** Always null, because only the user can estimate the work of a person. */
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
  /** AI minutes with each single option; null if unknown. */
  readonly variants: {
    readonly silenceCap60: number | null;
    readonly askedTimeTaken: number | null;
    /** Whether the agent measured a turn of the day. */
    readonly measured: boolean;
  };
  readonly notes: readonly LogNote[];
}

/** The day to import. */
export interface DayChoice {
  readonly interval: Interval;
  /** The date, like `2026-04-04`, for reports that give only a date; null for all days. */
  readonly date: string | null;
}

/** A session in the report of another program. */
export interface ReportSession extends RuleFigures {
  readonly agent: string;
  readonly id: string;
  readonly title: string | null;
  readonly project: string | null;
  /** Milliseconds since 1970, null if unknown. */
  readonly from: number | null;
  readonly to: number | null;
  /** The day of the last activity, like `2026-04-04`, if the report gives no time. */
  readonly lastDay: string | null;
  readonly tokens: TokenCounts | null;
  /** Minutes by the report's own rule; null if the report has only a span. */
  readonly aiMinutes: number | null;
  readonly notes: readonly LogNote[];
  readonly file: string;
}

/** A session from the logs, with every event and message once. */
export interface LogSession {
  readonly agent: string;
  readonly id: string;
  /** The file that contains it; if there are several, the first by name. */
  readonly file: string;
  readonly title: string | null;
  /** The name of the folder in which the agent worked. */
  readonly project: string | null;
  /** The changes of the branch, by time. */
  readonly branches: readonly DatedName[];
  /** The events by time. */
  readonly events: readonly LogEvent[];
  readonly tokens: readonly TokenRecord[];
  /** The time until which the tokens are complete; null if all are complete. */
  readonly tokensMissingAfter: number | null;
  readonly notes: readonly LogNote[];
}

/** A line, or a whole file with the line null, that is not in the figures. */
export interface SkippedPart {
  readonly file: string;
  readonly line: number | null;
  readonly reason: SkipReason;
  /** For `more`: how many further lines of the file were skipped. */
  readonly count: number;
}

/** Records of a kind that no reader knows. */
export interface UnknownRecords {
  readonly agent: string;
  readonly kind: string;
  readonly count: number;
}

/** Everything that was read. */
export interface LogReading {
  readonly sessions: readonly LogSession[];
  /** The keys of sessions whose tokens belong to another one. */
  readonly spawned: ReadonlySet<string>;
  readonly reports: readonly ReportSession[];
  readonly badLines: number;
  readonly skipped: readonly SkippedPart[];
  readonly unknownRecords: readonly UnknownRecords[];
}

/** Facts about a session, reported by a reader. Missing fields are unknown. */
export interface SessionFacts {
  /** The time of these facts, in milliseconds since 1970. */
  readonly at: number;
  readonly folder?: string | null;
  readonly branch?: string | null;
}

/** A file, to which readers report its contents. */
export interface LogFile {
  readonly name: string;
  /** The name of the file without folders and extension, for logs that do not contain the id of their session. */
  readonly stem: string;
  readonly session: (agent: string, id: string) => SessionSink;
  /** Names a session of this file whose tokens belong to the one that spawned it. */
  readonly spawned: (agent: string, id: string) => void;
  /** Counts a line that cannot be used. */
  readonly lose: (line: number, reason: SkipReason) => void;
  /** Lists a part that is skipped but not damaged. */
  readonly skip: (line: number | null, reason: SkipReason) => void;
  readonly unknown: (agent: string, kind: string) => void;
  readonly report: (session: ReportSession) => void;
}

/** A session, to which readers report its events. */
export interface SessionSink {
  readonly key: string;
  readonly event: (event: Omit<LogEvent, 'session'>) => void;
  readonly open: (at: number, line: number, id: string | null, typed: boolean, queued?: boolean) => void;
  readonly work: (at: number, line: number, id: string | null) => void;
  /** @param length milliseconds up to `at` */
  readonly measured: (at: number, length: number, line: number, id: string | null) => void;
  /** @param length milliseconds up to `at` */
  readonly ask: (at: number, length: number, line: number, id: string | null) => void;
  readonly tokens: (record: Omit<TokenRecord, 'session'>) => void;
  /** @param text any text; only the beginning of its first line is kept. @param at orders titles of equal rank */
  readonly title: (rank: TitleRank, text: string, at: number) => void;
  readonly facts: (facts: SessionFacts) => void;
  readonly note: (note: LogNote) => void;
  readonly tokensMissingAfter: (at: number) => void;
  /** Marks a copy of another session, whose shared records count for the other one. */
  readonly markCopy: () => void;
}
