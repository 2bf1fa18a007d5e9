import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import type { ImportRow } from '../import-day.ts';
import { timeOf } from '../json-guards.ts';
import type { LogFile } from '../log-collection.ts';
import type { LogNote, TokenCounts } from '../log-event.ts';
import type { RuleOptions } from '../rule/turns.ts';

/** Figures that most reports do not have. */
interface RuleFigures {
  readonly branch: string | null;
  readonly supervisionMinutes: number | null;
  /** The rule that gave the minutes; null without minutes. */
  readonly rule: ImportRow['rule'];
  /** The options of the rule; null if it has none, or if they are unknown. */
  readonly options: RuleOptions | null;
  /** The day that all figures belong to, like `2026-04-04`; null for those of a whole session. */
  readonly day: string | null;
}

const NO_RULE: RuleFigures = { branch: null, supervisionMinutes: null, rule: null, options: null, day: null };

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

/** A count of tokens; a missing one is 0. */
export const tokenCount = z._default(z.number().check(z.int(), z.gte(0)), 0);
export const optionalText = z.optional(z.nullable(z.string()));

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads when a session was last active: a time, or only the day. */
export function readLastActivity(text: string | null | undefined): Pick<ReportSession, 'to' | 'lastDay'> {
  return { to: timeOf(text), lastDay: typeof text === 'string' && DAY.test(text) ? text : null };
}

/**
 * Makes a format for a list of sessions. A session that does not match the schema is reported with its place in the
 * list.
 * @param find the list in the document, null if the document has another format
 */
export function makeReportFormat<Schema extends z.core.$ZodType>(
  find: (value: unknown) => readonly unknown[] | null,
  schema: Schema,
  convert: (session: z.infer<Schema>) => Omit<ReportSession, 'file' | keyof RuleFigures> & Partial<RuleFigures>,
): DocumentFormat {
  return {
    recognize: (value) => find(value) !== null,
    read: (value: unknown, file: LogFile) => {
      (find(value) ?? []).forEach((item, index) => {
        const reading = z.safeParse(schema, item);
        if (reading.success) file.report({ ...NO_RULE, ...convert(reading.data), file: file.name });
        else file.lose(index + 1, 'bad-report');
      });
    },
  };
}
