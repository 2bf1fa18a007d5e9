import * as z from 'zod/mini';
import type { Style } from '../record/publishing/style.ts';

/*
 * What a style from elsewhere must be. Each field says what it is, for the reference page, and what was expected, for
 * the sentence that refuses another.
 */

const MOST_CHARACTERS = 20_000;
const MOST_DECIMALS = 6;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_DAY = 24;

const text = (what: string, example: string) =>
  z
    .string(`text, like ${JSON.stringify(example)}`)
    .check(z.maxLength(MOST_CHARACTERS, 'no more than 20,000 characters'), z.describe(what));
const choice = <const Values extends readonly string[]>(what: string, values: Values) =>
  z.enum(values, `one of ${values.join(', ')}`).check(z.describe(what));
const flag = (what: string) => z.boolean('true or false').check(z.describe(what));
const decimalsExpected = `a whole number from 0 to ${MOST_DECIMALS}`;
const decimalCount = z.int(decimalsExpected).check(z.gte(0, decimalsExpected), z.lte(MOST_DECIMALS, decimalsExpected));
const hours = (what: string, most: number) => {
  const expected = `a number above 0 and up to ${most}`;
  return z.number(expected).check(z.gt(0, expected), z.lte(most, expected), z.describe(what));
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
    { one: text('Where the figure is printed as 1.', one), many: text('With any other figure.', many) },
    `an object, like ${JSON.stringify({ one, many })}`,
  );

const align = choice('On which side the cells stand.', ['left', 'right']);

const column = object('A column of the task table.', {
  key: choice('What the column shows.', [
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
        'How many digits stand after the decimal mark: a number of them; `entered` as many as the value has; `twoSignificant`, for weeks; `abbreviated`, for tokens in thousands and millions, `150k`. Of no meaning for `#`, the task and the factors.',
      ),
    ),
  unit: unitName(
    'The unit behind the figure, with the space before it. Of no meaning for `#`, the task and the factors.',
    ' hour',
    ' hours',
  ),
  emptyText: text('What stands where a value is not known.', '–'),
});

const statistic = object('A row of the statistics table.', {
  key: choice('What the row shows.', [
    'tasks',
    'humanHours',
    'humanWeeks',
    'aiMinutes',
    'supervisionMinutes',
    'tokens',
    'weightedFactor',
    'weightedSupervisoryFactor',
  ]),
  label: text('What the row is called.', 'Total tasks'),
  decimals: decimalCount.check(
    z.describe(
      'Digits after the decimal mark of hours, minutes and weeks. Averages have `averageDecimals`, counts none.',
    ),
  ),
  trimsZeros: flag('Whether zeros at the end of the decimals are left out.'),
  pattern: text(
    'How the value is written: `{value}`, and of times also `{hours}` `{days}` `{weeks}`, with one decimal each.',
    '{value}h ({days} working days)',
  ),
  patternOfOne: text('The same for a value that is printed as 1.', '{value} hour'),
});

const section = choice('A part of the record.', [
  'aboutAuthor',
  'intro',
  'averages',
  'aboutRecords',
  'taskLog',
  'statistics',
  'analysis',
  'closing',
]);
const heading = text('The heading; empty for none.', 'Task Log');

const language = object('Words and marks of a language.', {
  code: text('Its code.', 'en'),
  months: listOfWords('January to December.', 12),
  weekdays: listOfWords('Sunday to Saturday.', 7),
  smallNumbers: listOfWords('zero to nineteen.', 20),
  tens: listOfWords('twenty to ninety, two empty ones first.', 10),
  hundred: text('The word for 100.', 'hundred'),
  thousand: text('The word for 1,000.', 'thousand'),
  tasks: unitName('The word for a task.', 'task', 'tasks'),
  partPattern: text(
    'What is said beside a figure that leaves tasks out: `{counted}` `{tasks}`.',
    ' ({counted} of {tasks} tasks)',
  ),
  decimalMark: choice('Between a whole number and its decimals.', ['.', ',']),
  thousandsMark: choice('Between groups of three digits; empty for none.', [
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

const sentences = object('The sentences that are made from the figures.', {
  count: text('Opens the intro: `{count}` and `{tasks}`. Empty for none.', '{count} {tasks}.'),
  largestCountInWords: z
    .union([z.null(), z.int(countExpected).check(z.gte(0, countExpected))], countExpected)
    .check(z.describe('A count above it is written in digits; null for words always.')),
  averages: text(
    'The averages: `{factor}` `{supervisory}` `{hours}` `{days}` `{weeks}`.',
    'The average was {factor}, in all {weeks} weeks of work.',
  ),
  averagesWithoutSupervision: text('The same where there is no supervisory average.', 'The average was {factor}.'),
});

/** A whole style. */
export const styleSchema = object('Everything about how a record looks that is not its figures.', {
  id: text('Its short name. The name of a built-in style from which it differs becomes `custom`.', 'my-style'),
  name: text('What it is called in menus.', 'My style'),
  description: text('What it is known by, in a line.', 'One decimal, as entered'),
  language,
  titlePattern: text('The title: `{month}` `{d}` `{dd}` `{yyyy}`.', 'Leverage Record: {month} {dd}, {yyyy}'),
  order: choice('Highest factor first, or as the sheet has them.', ['factor', 'sheet']),
  columns: list('The columns of the task table, left to right.', column, 'a list of columns'),
  factorDecimals: decimalCount.check(z.describe('Digits after the decimal mark of the factors in the task table.')),
  trimsFactorZeros: flag('Whether 80.0x is written 80x there.'),
  averageDecimals: decimalCount.check(
    z.describe('Digits after the decimal mark of the weighted averages, in statistics and sentences.'),
  ),
  statistics: list('The rows of the statistics table.', statistic, 'a list of rows'),
  statisticsColumns: z
    .tuple([z.string('text'), z.string('text')], 'a list of two headings, like ["Metric", "Value"]')
    .check(z.describe('The two headings of the statistics table.')),
  sentences,
  sections: list('The parts of the record, in their order.', section, 'a list of sections'),
  headings: object('Headings of the parts.', {
    aboutAuthor: heading,
    intro: heading,
    averages: heading,
    aboutRecords: heading,
    taskLog: heading,
    statistics: heading,
    analysis: heading,
    closing: heading,
  }),
  fixedTexts: object('The person’s standing texts; a part without its text is left out.', {
    aboutAuthor: text('About the author.', 'Ana builds tools for libraries.'),
    aboutRecords: text('About these records.', 'Every task of a day, with what it would have taken a person.'),
    closing: text('The last words.', 'Write to me about yours.'),
  }),
  hoursPerWeek: hours('Hours of a working week.', HOURS_IN_A_WEEK),
  hoursPerDay: hours('Hours of a working day.', HOURS_IN_A_DAY),
});

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type ReadStyle = DeepReadonly<z.infer<typeof styleSchema>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Holds the schema and the type that the core prints with together: one that differs does not compile. */
export const SCHEMA_IS_TYPE: Same<ReadStyle, Style> = true;

/**
 * What a file with a style may be, as JSON Schema for editors: all may be left out, but the key of a column or row.
 * @param baseIds the styles that a file may name as its base
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
    description: 'The built-in style that gives what is left out.',
  };
  const schema = { type: 'string' as const, description: 'Where this schema stands, for editors.' };
  return { ...whole, properties: { $schema: schema, base, ...whole.properties } };
}
