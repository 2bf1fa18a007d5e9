import * as z from 'zod/mini';
import { statisticsSchema } from '../formats/record-data-schema.ts';
import { COMPARED_WITH } from './calibration/compared-estimates.ts';
import { ROLLUP_SCHEMA, type RollupData } from './rollup-data.ts';

const describe = (text: string) => z.describe(text);
const date = (text: string) => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), describe(text));
const PERIOD = /^\d{4}(?:-W\d{2}|-Q[1-4]|-\d{2}(?:-\d{2}\/\d{4}-\d{2}-\d{2})?)?$/;

const ratio = (text: string) => z.number().check(z.nonnegative(), describe(text));
const calibrationSchema = z.object({
  comparedWith: z
    .enum(COMPARED_WITH)
    .check(describe('actual: the time that the task took without an agent. second: a second estimate, made blind.')),
  overHours: z.number().check(z.nonnegative(), describe('The estimates are longer than this, in hours.')),
  upToHours: z
    .nullable(z.number().check(z.positive()))
    .check(describe('The estimates are at most this long, in hours. Null for no end.')),
  tasks: z.int().check(z.positive(), describe('The number of compared tasks.')),
  median: ratio('The median of estimate ÷ what it is compared with.'),
  lowerQuartile: z.nullable(
    ratio('A quarter of the tasks have at most this quotient. Null for fewer than four tasks.'),
  ),
  upperQuartile: z.nullable(ratio('A quarter of the tasks have at least this quotient.')),
});

const periodSchema = z.object({
  period: z
    .string()
    .check(
      z.regex(PERIOD),
      describe('2026-W05 for an ISO week, 2026-01, 2026-Q1, 2026, or 2026-01-04/2026-01-10 for any other range.'),
    ),
  from: date('The first day, as YYYY-MM-DD.'),
  to: date('The last day, as YYYY-MM-DD.'),
  days: z.int().check(z.nonnegative(), describe('The number of days with a record.')),
  missingDays: z
    .readonly(z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))))
    .check(
      describe(
        'The days without a record, in order: of the range that was asked for, else from the first record to the last.',
      ),
    ),
  statistics: z
    .extend(statisticsSchema, {
      tasks: z.int().check(z.nonnegative(), describe('The number of tasks. 0 without a record in the period.')),
    })
    .check(describe('The sums of all tasks and the averages over them, as in a record.')),
  calibration: z
    .optional(z.readonly(z.array(calibrationSchema)))
    .check(describe('How the estimates compare, by their size. Absent if none is compared.')),
});

/** The schema of the JSON of roll-ups. `IS_SCHEMA_OF_ROLLUP_DATA` ensures that it equals the type. */
export const rollupDataSchema = z.object({
  schema: z.literal(ROLLUP_SCHEMA),
  periods: z.readonly(z.array(periodSchema)).check(describe('The periods, in order.')),
});

type ReadData = z.infer<typeof rollupDataSchema>;
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `RollupData` differ. */
export const IS_SCHEMA_OF_ROLLUP_DATA: IsSame<ReadData, RollupData> = true;

/** Returns the schema as JSON Schema, for readers in any language. Fields can be added; readers ignore unknown fields. */
export function makeRollupJsonSchema(): object {
  const schema = z.toJSONSchema(rollupDataSchema, { io: 'input' });
  return {
    ...schema,
    title: 'Leverage roll-up',
    description: 'Leverage records added up by period: sums first, ratios last.',
  };
}
