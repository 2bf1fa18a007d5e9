import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import { IMPORT_SCHEMA } from '../import-schema.ts';
import { isObject, timeOf } from '../json-guards.ts';
import { NOTES } from '../log-event.ts';
import type { RuleOptions } from '../rule/turns.ts';
import { truncateTitle } from '../title.ts';
import { makeReportFormat, optionalText } from './report-session.ts';

const minutes = z.nullable(z.number().check(z.gte(0)));
const count = z.number().check(z.int(), z.gte(0));
const counts = z
  .object({ input: count, output: count, cacheWrite: count, cacheRead: count, total: count })
  .check(
    z.refine(({ input, output, cacheWrite, cacheRead, total }) => input + output + cacheWrite + cacheRead === total),
  );
const noCounts = z.object({ total: z.null() });

/** A row, with the day and the options of its import. */
const row = z.object({
  date: z.string(),
  options: z.unknown(),
  row: z.object({
    task: optionalText,
    aiMinutes: minutes,
    supervisionMinutes: minutes,
    tokens: z.union([counts, noCounts]),
    tokensKnown: z.optional(z.boolean()),
    agent: z.string().check(z.minLength(1)),
    session: z.string().check(z.minLength(1)),
    project: optionalText,
    branch: optionalText,
    from: optionalText,
    to: optionalText,
    rule: z.nullable(z.enum(['turn-1', 'gap-5'])),
    notes: z.array(z.enum(NOTES)),
  }),
});

const ruleOptions = z.object({
  silence: z.union([z.literal('off'), z.number().check(z.gt(0))]),
  asks: z.enum(['on', 'off']),
});

function readOptions(value: unknown): RuleOptions | null {
  const reading = z.safeParse(ruleOptions, value);
  if (!reading.success) return null;
  const { silence, asks } = reading.data;
  return { silence: silence === 'off' ? null : silence, asks: asks === 'on' };
}

/** Returns the date of an import; null for one of all days. */
const dayOf = (date: string) => (/^\d{4}-\d\d-\d\d$/.test(date) ? date : null);

/** The rows that `import --format json` writes. */
export const LEVERAGE_IMPORT: DocumentFormat = makeReportFormat(
  (value) =>
    isObject(value) && value.schema === IMPORT_SCHEMA && Array.isArray(value.rows)
      ? value.rows.map((item: unknown) => ({ date: value.date, options: value.options, row: item }))
      : null,
  row,
  ({ date, options, row: item }) => ({
    agent: item.agent,
    id: item.session,
    title: item.task ? truncateTitle(item.task) || null : null,
    project: item.project ?? null,
    branch: item.branch ?? null,
    from: timeOf(item.from),
    to: timeOf(item.to),
    lastDay: dayOf(date),
    day: dayOf(date),
    tokens: item.tokens.total === null || item.tokensKnown === false ? null : item.tokens,
    aiMinutes: item.aiMinutes,
    supervisionMinutes: item.supervisionMinutes,
    rule: item.rule,
    options: item.rule === 'turn-1' ? readOptions(options) : null,
    notes: item.notes.filter((note) => note !== 'minutes-unknown'),
  }),
);
