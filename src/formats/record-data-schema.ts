import * as z from 'zod/mini';
import { FIGURE_SOURCES, TIME_RULES, TOKEN_BASES } from '../record/values/task.ts';
import { RECORD_SCHEMAS, type RecordData } from './json.ts';

const describe = (text: string) => z.describe(text);
const figure = (text: string) => z.number().check(z.nonnegative(), describe(text));
const knownFigure = (text: string) => z.nullable(figure(text)).check(describe(`${text} Null when it is not known.`));
/** A field that only version 2 has. */
const { optional } = z;
const texts = (text: string) => z.readonly(z.array(z.string())).check(describe(text));
const rows = (text: string) => z.readonly(z.array(z.readonly(z.array(z.string())))).check(describe(text));

const source = (text: string) => z.enum(FIGURE_SOURCES).check(describe(text));
const knownSource = (text: string) => z.nullable(source(text)).check(describe(`${text} Null when it is not known.`));

const importSchema = z.object({
  agents: z
    .readonly(z.array(z.string()))
    .check(describe('The agents whose logs or reports were read, such as claude.')),
  rule: z
    .nullable(z.enum(TIME_RULES))
    .check(describe('The rule that gave the imported times, from docs/logs.md. Null if none is imported.')),
  options: z
    .nullable(
      z.object({
        silence: z.nullable(
          z.number().check(z.nonnegative(), describe('The limit of silences in minutes. Null for none.')),
        ),
        asks: z.boolean().check(describe('Whether waits for answers are left out.')),
      }),
    )
    .check(describe('The options of the rule. Null if they are not known.')),
  tokenBasis: z
    .nullable(z.enum(TOKEN_BASES))
    .check(describe('Which tokens the imported count contains. Null if the tokens are not imported.')),
});

const sourcesSchema = z.object({
  humanHours: source('Where the human hours are from.'),
  aiMinutes: source('Where the AI minutes are from.'),
  supervisionMinutes: knownSource('Where the supervision minutes are from.'),
  tokens: knownSource('Where the tokens are from.'),
  factor: source('Where the factor is from.'),
  supervisoryFactor: knownSource('Where the supervisory factor is from.'),
  import: z.nullable(importSchema).check(describe('How the imported figures were made. Null if none is imported.')),
});

const taskSchema = z.object({
  number: z.int().check(z.positive(), describe('The position in the record, counted from 1.')),
  task: z.string().check(describe('The description of the task.')),
  humanHours: figure('The time a person would need, in hours.'),
  aiMinutes: z.number().check(z.positive(), describe('The time the agent took, in minutes.')),
  supervisionMinutes: knownFigure('The time spent supervising, in minutes.'),
  tokens: knownFigure('The tokens of this task.'),
  factor: figure('Human time ÷ AI time.'),
  supervisoryFactor: knownFigure('Human time ÷ supervision.'),
  cell: z.string().check(describe('The cell that contains the task, such as B2.')),
  humanHoursLow: optional(figure('The lower bound of the human hours.')),
  humanHoursHigh: optional(figure('The upper bound of the human hours.')),
  aiMinutesLow: optional(figure('The lower bound of the AI minutes.')),
  aiMinutesHigh: optional(figure('The upper bound of the AI minutes.')),
  supervisionMinutesLow: optional(knownFigure('The lower bound of the supervision minutes.')),
  supervisionMinutesHigh: optional(knownFigure('The upper bound of the supervision minutes.')),
  factorLow: optional(figure('The lower bound of the human time ÷ the upper bound of the AI time.')),
  factorHigh: optional(
    z
      .nullable(figure('The upper bound of the human time ÷ the lower bound of the AI time.'))
      .check(
        describe('The upper bound of the human time ÷ the lower bound of the AI time. Null when that bound is 0.'),
      ),
  ),
  supervisoryFactorLow: optional(knownFigure('The lower bound of the supervisory factor.')),
  supervisoryFactorHigh: optional(knownFigure('The upper bound of the supervisory factor.')),
  basis: optional(
    z
      .nullable(z.string())
      .check(describe('The basis of the estimate, in the words of the author. Null when it is not known.')),
  ),
  estimated: optional(
    z
      .nullable(z.string())
      .check(describe('When the estimate was made: before or after the work, or a time. Null when it is not known.')),
  ),
  sources: optional(
    sourcesSchema.check(
      describe(
        'Where each figure and its bounds are from: typed by the author, imported from logs by a rule, measured by the agent, or derived from the other figures. Absent if the imports of the day are not known, as for a CSV file.',
      ),
    ),
  ),
});

export const statisticsSchema = z.object({
  tasks: z.int().check(z.positive(), describe('The number of tasks.')),
  humanHours: figure('The sum of human hours.'),
  aiMinutes: figure('The sum of AI minutes.'),
  supervisionMinutes: knownFigure('The sum of supervision, in minutes.'),
  tokens: knownFigure('The tokens of the day.'),
  weightedFactor: knownFigure('Σ human time ÷ Σ AI time.'),
  weightedSupervisoryFactor: knownFigure('Σ human time ÷ Σ supervision, over the tasks that have supervision.'),
  humanWeeks: figure('Human hours ÷ the hours of a working week.'),
  humanHoursLow: optional(figure('The sum of the lower bounds of the human hours.')),
  humanHoursHigh: optional(figure('The sum of the upper bounds of the human hours.')),
  aiMinutesLow: optional(figure('The sum of the lower bounds of the AI minutes.')),
  aiMinutesHigh: optional(figure('The sum of the upper bounds of the AI minutes.')),
  supervisionMinutesLow: optional(knownFigure('The sum of the lower bounds of the supervision minutes.')),
  supervisionMinutesHigh: optional(knownFigure('The sum of the upper bounds of the supervision minutes.')),
  weightedFactorLow: optional(knownFigure('Σ lower human times ÷ Σ upper AI times.')),
  weightedFactorHigh: optional(knownFigure('Σ upper human times ÷ Σ lower AI times.')),
  weightedSupervisoryFactorLow: optional(knownFigure('The lower bound of the weighted supervisory factor.')),
  weightedSupervisoryFactorHigh: optional(knownFigure('The upper bound of the weighted supervisory factor.')),
  humanWeeksLow: optional(figure('The lower bound of the weeks.')),
  humanWeeksHigh: optional(figure('The upper bound of the weeks.')),
});

const recordStatisticsSchema = z.extend(statisticsSchema, {
  factorWithoutLongest: optional(
    figure('The weighted factor without the task with the most AI time. Absent if the style does not print it.'),
  ),
  medianFactor: optional(figure('The median of the factors. Absent if the style does not print it.')),
  topThreeShare: optional(
    figure('The share of the human hours in the three largest estimates. Absent if the style does not print it.'),
  ),
  cappedFactor: optional(
    figure('The weighted factor with a limit of hours per task. Absent if the style does not print it.'),
  ),
});

const printedSchema = z.object({
  columns: texts('The headings of the task table.'),
  rows: rows('The cells of the task table. An empty cell is "".'),
  statistics: rows('The label and value of each statistic.'),
  sentences: texts('The sentences built from the figures.'),
  intro: texts('The paragraphs of the intro.'),
  analysis: texts('The paragraphs of the analysis.'),
});

const noticeSchema = z.object({
  code: z.string().check(describe('A code from docs/notices.md. Readers ignore codes they do not know.')),
  severity: z.enum(['error', 'warning', 'note']),
  cell: z.nullable(z.string()).check(describe('A cell or range, such as C7.')),
  quote: z.nullable(z.string()).check(describe('The value that the notice is about, as in the cell.')),
  field: z
    .optional(z.enum(['title', 'intro', 'analysis']))
    .check(describe("The author's text that the notice is about. Absent when it is about no text.")),
  span: z
    .optional(z.readonly(z.tuple([z.int(), z.int()])))
    .check(describe('Characters in that text as the author wrote it, from 0. The end is exclusive.')),
  facts: z
    .optional(z.record(z.string(), z.unknown()))
    .check(describe('The values in the message. Their names depend on the code. Older records have none.')),
  message: z.string().check(describe('A sentence in English. Its wording can change: compare codes and facts.')),
});

/** The schema of a record's JSON. `IS_SCHEMA_OF_RECORD_DATA` ensures that it equals the type. */
export const recordDataSchema = z.object({
  schema: z
    .enum(RECORD_SCHEMAS)
    .check(describe('Version 2 has bounds, the basis and the time of the estimates, and the sources of the figures.')),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), describe('The day, as YYYY-MM-DD.')),
  title: z.string(),
  slug: z.string(),
  style: z.string().check(describe('The id of the style.')),
  scope: optional(z.string().check(describe('The work that the author counts. Absent without such a text.'))),
  tokenBasis: optional(z.string().check(describe('The tokens that the author counts. Absent without such a text.'))),
  styleChanges: z
    .optional(z.record(z.string(), z.unknown()))
    .check(
      describe(
        'The differences from the built-in style, in the format of style.schema.json. Absent when there are none.',
      ),
    ),
  tasks: z.readonly(z.array(taskSchema)).check(describe('The tasks, in printed order.')),
  statistics: recordStatisticsSchema.check(describe('The statistics, unrounded. Null for an unknown figure.')),
  printed: printedSchema.check(describe('The printed texts, before any escaping.')),
  notices: z.readonly(z.array(noticeSchema)).check(describe('The issues to check before publishing.')),
});

type ReadData = z.infer<typeof recordDataSchema>;
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `RecordData` differ. */
export const IS_SCHEMA_OF_RECORD_DATA: IsSame<ReadData, RecordData> = true;

/** Returns the schema as JSON Schema, for readers in any language. Fields can be added; readers ignore unknown fields. */
export function makeJsonSchema(): object {
  const schema = z.toJSONSchema(recordDataSchema, { io: 'input' });
  return {
    ...schema,
    title: 'Leverage record',
    description: 'The leverage record of one day. Every figure in it can be recomputed.',
  };
}
