import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import { timeOf } from '../json-guards.ts';
import type { LogFile, ReportSession, RuleFigures } from '../log-types.ts';

const NO_RULE: RuleFigures = { branch: null, supervisionMinutes: null, rule: null, options: null, day: null };

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
