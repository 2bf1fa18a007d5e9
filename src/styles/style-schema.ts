import * as z from 'zod/mini';
import type { Style } from '../record/publishing/style.ts';

/*
 * The schema of a style that comes from a user. Each field has a description for the reference page, and the expected
 * value for the error message.
 */

const MAX_CHARACTERS = 20_000;
const MAX_DECIMALS = 6;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_DAY = 24;

const text = (what: string, example: string) =>
  z
    .string(`text, like ${JSON.stringify(example)}`)
    .check(z.maxLength(MAX_CHARACTERS, 'no more than 20,000 characters'), z.describe(what));
const choice = <const Values extends readonly string[]>(what: string, values: Values) =>
  z.enum(values, `one of ${values.join(', ')}`).check(z.describe(what));
const flag = (what: string) => z.boolean('true or false').check(z.describe(what));
const decimalsExpected = `a whole number from 0 to ${MAX_DECIMALS}`;
const decimalCount = z.int(decimalsExpected).check(z.gte(0, decimalsExpected), z.lte(MAX_DECIMALS, decimalsExpected));
const hours = (what: string, max: number) => {
  const expected = `a number above 0 and up to ${max}`;
  return z.number(expected).check(z.gt(0, expected), z.lte(max, expected), z.describe(what));
};
const object = <Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape, expected = 'an object') =>
  z.strictObject(shape, expected).check(z.describe(what));
const list = <Item extends z.core.$ZodType>(what: string, item: Item, expected = 'a list') =>
  z.array(item, expected).check(z.describe(what));
const listOfWords = (what: string, length: number) => {
  const expected = `a list of ${length} words`;
  return z.array(z.string('a word'), expected).check(z.length(length, expected), z.describe(what));
};

const unitName = (what: string, one: string, many: string) =>
  object(
    what,
    { one: text('Used when the printed figure is 1.', one), many: text('Used with any other figure.', many) },
    `an object, like ${JSON.stringify({ one, many })}`,
  );

const align = choice('The alignment of the cells.', ['left', 'right']);

const column = object('A column of the task table.', {
  key: choice('The content of the column.', [
    'number',
    'task',
    'humanEstimate',
    'aiTime',
    'supervision',
    'weeks',
    'tokens',
    'factor',
    'supervisoryFactor',
  ]),
  label: text('The heading.', 'Human Est.'),
  align,
  digits: z
    .union(
      [decimalCount, z.enum(['entered', 'twoSignificant', 'abbreviated'])],
      `${decimalsExpected}, or entered, twoSignificant or abbreviated`,
    )
    .check(
      z.describe(
        'Digits after the decimal mark. A number: exactly that many. `entered`: as many as the value has. `twoSignificant`: for weeks only. `abbreviated`: for tokens only, in thousands and millions such as `150k`. Ignored for `#`, the task and the factors.',
      ),
    ),
  unit: unitName(
    'The unit after the figure, including the space before it. Ignored for `#`, the task and the factors.',
    ' hour',
    ' hours',
  ),
  emptyText: text('The text for an unknown value.', '–'),
});

const statistic = object('A row of the statistics table.', {
  key: choice('The content of the row.', [
    'tasks',
    'humanHours',
    'humanWeeks',
    'aiMinutes',
    'supervisionMinutes',
    'tokens',
    'weightedFactor',
    'weightedSupervisoryFactor',
  ]),
  label: text('The label of the row.', 'Total tasks'),
  decimals: decimalCount.check(
    z.describe(
      'Digits after the decimal mark of hours, minutes and weeks. Averages use `averageDecimals`; counts have none.',
    ),
  ),
  trimsZeros: flag('Whether trailing zeros are removed.'),
  pattern: text(
    'The format of the value: `{value}`, and for times also `{hours}` `{days}` `{weeks}`, each with one decimal.',
    '{value}h ({days} working days)',
  ),
  patternOfOne: text('The same for a value printed as 1.', '{value} hour'),
});

const section = choice('A section of the record.', [
  'aboutAuthor',
  'intro',
  'averages',
  'aboutRecords',
  'taskLog',
  'statistics',
  'analysis',
  'closing',
]);
const heading = text('The heading. Empty for no heading.', 'Task Log');

const language = object('The words and marks of a language.', {
  code: text('The language code.', 'en'),
  months: listOfWords('January to December.', 12),
  weekdays: listOfWords('Sunday to Saturday.', 7),
  smallNumbers: listOfWords('The words from zero to nineteen.', 20),
  tens: listOfWords('The words from twenty to ninety, after two empty ones.', 10),
  hundred: text('The word for 100.', 'hundred'),
  thousand: text('The word for 1,000.', 'thousand'),
  tasks: unitName('The word for a task.', 'task', 'tasks'),
  work: object(
    'The units of `{work}`. Its size decides: from one week it is in weeks, from one day in days, and otherwise in hours.',
    {
      hours: text('The unit below one day, with the space before it.', ' hours of work'),
      days: text('The unit below one week.', ' days of work'),
      weeks: text('The unit from one week.', ' weeks of work'),
    },
  ),
  partPattern: text(
    'The text after a figure that does not include all tasks: `{counted}` `{tasks}`.',
    ' ({counted} of {tasks} tasks)',
  ),
  decimalMark: choice('The mark between a whole number and its decimals.', ['.', ',']),
  thousandsMark: choice('The mark between groups of three digits. Empty for no mark.', [
    ',',
    '.',
    ' ',
    '\u00a0',
    '\u202f',
    '’',
    "'",
    '',
  ]),
});

const countExpected = 'a whole number from 0, or null';

const sentences = object('The sentences built from the figures.', {
  count: text('The start of the intro: `{count}` `{tasks}`. Empty for no sentence.', '{count} {tasks}.'),
  largestCountInWords: z
    .union([z.null(), z.int(countExpected).check(z.gte(0, countExpected))], countExpected)
    .check(z.describe('Counts above this number are written in digits. Null: always in words.')),
  averages: text(
    'The sentence about the averages: `{factor}` `{supervisory}` `{work}` `{hours}` `{days}` `{weeks}`.',
    'The average was {factor}, in all {weeks} weeks of work.',
  ),
  averagesWithoutSupervision: text('The same when there is no supervisory average.', 'The average was {factor}.'),
});

/** A whole style. */
export const styleSchema = object('The format of a record: everything except its figures.', {
  id: text(
    'The short name. If a style differs from the built-in style with the same name, its id becomes `custom`.',
    'my-style',
  ),
  name: text('The name in menus.', 'My style'),
  description: text('A one-line description.', 'One decimal, as entered'),
  language,
  titlePattern: text('The title pattern: `{month}` `{d}` `{dd}` `{yyyy}`.', 'Leverage Record: {month} {dd}, {yyyy}'),
  order: choice('The order of the tasks: highest factor first, or as in the sheet.', ['factor', 'sheet']),
  columns: list('The columns of the task table, left to right.', column, 'a list of columns'),
  omitsUnused: flag('Whether columns and statistics without any value are omitted.'),
  factorDecimals: decimalCount.check(z.describe('Digits after the decimal mark of the factors in the task table.')),
  trimsFactorZeros: flag('Whether trailing zeros are removed there: 80x instead of 80.0x.'),
  averageDecimals: decimalCount.check(
    z.describe('Digits after the decimal mark of the weighted averages, in statistics and sentences.'),
  ),
  statistics: list('The rows of the statistics table.', statistic, 'a list of rows'),
  statisticsColumns: z
    .tuple([z.string('text'), z.string('text')], 'a list of two headings, like ["Metric", "Value"]')
    .check(z.describe('The two headings of the statistics table.')),
  sentences,
  sections: list('The sections of the record, in order.', section, 'a list of sections'),
  headings: object('The headings of the sections.', {
    aboutAuthor: heading,
    intro: heading,
    averages: heading,
    aboutRecords: heading,
    taskLog: heading,
    statistics: heading,
    analysis: heading,
    closing: heading,
  }),
  fixedTexts: object('Your fixed texts. A section without text is omitted.', {
    aboutAuthor: text('The text about the author.', 'Ana builds tools for libraries.'),
    aboutRecords: text('The text about these records.', 'Every task of a day, with the time a person would need.'),
    closing: text('The text at the end.', 'Write to me about yours.'),
  }),
  hoursPerWeek: hours('Hours in a working week.', HOURS_IN_A_WEEK),
  hoursPerDay: hours('Hours in a working day.', HOURS_IN_A_DAY),
});

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type ReadStyle = DeepReadonly<z.infer<typeof styleSchema>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Fails to compile when the schema and `Style` differ. */
export const SCHEMA_IS_TYPE: Same<ReadStyle, Style> = true;

/**
 * Returns the JSON Schema of a style file, for editors. Every field is optional except the key of a column or row.
 * @param baseIds the styles that a file can use as its base
 */
export function makeStyleJsonSchema(baseIds: readonly string[]): z.core.JSONSchema.BaseSchema {
  const whole = z.toJSONSchema(styleSchema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.type !== 'object') return;
      delete jsonSchema.required;
      if (jsonSchema.properties?.key !== undefined) jsonSchema.required = ['key'];
    },
  });
  const base = {
    type: 'string' as const,
    enum: [...baseIds],
    description: 'The built-in style that supplies every omitted field.',
  };
  const schema = { type: 'string' as const, description: 'The path or URL of this schema, for editors.' };
  return { ...whole, properties: { $schema: schema, base, ...whole.properties } };
}
