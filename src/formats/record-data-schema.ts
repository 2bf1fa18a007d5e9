import * as z from 'zod/mini';
import { RECORD_SCHEMA, type RecordData } from './json.ts';

const describe = (text: string) => z.describe(text);
const figure = (text: string) => z.number().check(z.nonnegative(), describe(text));
const knownFigure = (text: string) => z.nullable(figure(text)).check(describe(`${text} Null when it is not known.`));
const texts = (text: string) => z.readonly(z.array(z.string())).check(describe(text));
const rows = (text: string) => z.readonly(z.array(z.readonly(z.array(z.string())))).check(describe(text));

const taskSchema = z.object({
  number: z.int().check(z.positive(), describe('The place in the record, counted from 1.')),
  task: z.string().check(describe('What was done.')),
  humanHours: figure('What it would have taken a person, in hours.'),
  aiMinutes: z.number().check(z.positive(), describe('What the agent took, in minutes.')),
  supervisionMinutes: knownFigure('What supervising took, in minutes.'),
  tokens: knownFigure('Tokens of this task.'),
  factor: figure('Human time ÷ AI time.'),
  supervisoryFactor: knownFigure('Human time ÷ supervision.'),
  cell: z.string().check(describe('The address of the cell that holds the task, such as B2.')),
});

const statisticsSchema = z.object({
  tasks: z.int().check(z.positive(), describe('Count of tasks.')),
  humanHours: figure('The sum of human hours.'),
  aiMinutes: figure('The sum of AI minutes.'),
  supervisionMinutes: knownFigure('The sum of supervision, in minutes.'),
  tokens: knownFigure('The day’s tokens.'),
  weightedFactor: knownFigure('Σ human time ÷ Σ AI time.'),
  weightedSupervisoryFactor: knownFigure('Σ human time ÷ Σ supervision, over the tasks that have supervision.'),
  humanWeeks: figure('Human hours ÷ the hours of a working week.'),
});

const printedSchema = z.object({
  columns: texts('Headings of the task table.'),
  rows: rows('Cells of the task table; an empty one is "".'),
  statistics: rows('Label and value of each statistic.'),
  sentences: texts('Sentences made from the figures.'),
  intro: texts('Paragraphs of the intro.'),
  analysis: texts('Paragraphs of the analysis.'),
});

const noticeSchema = z.object({
  code: z.string().check(describe('One of docs/notices.md; readers pass over codes they do not know.')),
  severity: z.enum(['error', 'warning', 'note']),
  cell: z.nullable(z.string()).check(describe('A cell or range, such as C7.')),
  quote: z.nullable(z.string()).check(describe('The value it is about, as it stands in the cell.')),
  message: z.string(),
});

/** What a record's JSON has to be. The type and this say the same, which the compiler checks below. */
export const recordDataSchema = z.object({
  schema: z.literal(RECORD_SCHEMA),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), describe('The day, as YYYY-MM-DD.')),
  title: z.string(),
  slug: z.string(),
  style: z.string().check(describe('The style’s id.')),
  styleChanges: z
    .optional(z.record(z.string(), z.unknown()))
    .check(
      describe(
        'What is printed otherwise than in a built-in style, as a style file: style.schema.json. Left out where nothing is.',
      ),
    ),
  tasks: z.readonly(z.array(taskSchema)).check(describe('In the order in which they are printed.')),
  statistics: statisticsSchema.check(describe('Figures unrounded, null for unknown.')),
  printed: printedSchema.check(describe('What the record shows, before any format’s escaping.')),
  notices: z.readonly(z.array(noticeSchema)).check(describe('What a person should look at before publishing.')),
});

type ReadData = z.infer<typeof recordDataSchema>;
type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
/** Fails to compile when the schema and `RecordData` part ways. */
export const IS_SCHEMA_OF_RECORD_DATA: IsSame<ReadData, RecordData> = true;

/** The same as JSON Schema, for readers in any language. Fields may be added; readers pass over those they do not know. */
export function makeJsonSchema(): object {
  const schema = z.toJSONSchema(recordDataSchema, { io: 'input' });
  return {
    ...schema,
    title: 'Leverage record',
    description: 'A day of work as a leverage record, from which every figure can be computed again.',
  };
}
