import fc from 'fast-check';
import type { Style } from '../../src/record/publishing/style.ts';
import { parseStyle } from '../../src/styles/parse-style.ts';
import { STYLES } from '../../src/styles/styles.ts';

const words = fc
  .array(
    fc.constantFrom('Figure', 'of work', 'Zeit (h)', '–', '|', 'R&D', '<b>', '12', '測試', 'x', ' ', '"q"', '\\', '%'),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(' '));

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const pattern = (places: readonly string[]) =>
  fc.tuple(words, fc.constantFrom(...places), words).map(([before, place, after]) => `${before}{${place}}${after}`);
const decimals = fc.nat(6);
const hours = fc.constantFrom(35, 37.5, 40, 7.25, 8, 1, 24, 33.3);

const digitsOf = (key: string) =>
  fc.oneof(
    decimals,
    fc.constantFrom(
      ...(key === 'weeks' ? ['twoSignificant'] : key === 'tokens' ? ['entered', 'abbreviated'] : ['entered']),
    ),
  );

const columnOf = (key: string) =>
  fc.record({
    key: fc.constant(key),
    label: maybe(words),
    align: maybe(fc.constantFrom('left', 'right')),
    digits: maybe(digitsOf(key)),
    unit: maybe(fc.record({ one: words, many: words })),
    emptyText: maybe(words),
  });

const COLUMNS = [
  'number',
  'task',
  'humanEstimate',
  'aiTime',
  'supervision',
  'weeks',
  'tokens',
  'factor',
  'supervisoryFactor',
];
const columns = fc.shuffledSubarray(COLUMNS).chain((keys) => {
  const all = keys.includes('task') ? keys : [...keys, 'task'];
  return fc.tuple(...all.map(columnOf));
});

const STATISTICS = [
  'tasks',
  'humanHours',
  'humanWeeks',
  'aiMinutes',
  'supervisionMinutes',
  'tokens',
  'weightedFactor',
  'weightedSupervisoryFactor',
];
const TIMES = ['humanHours', 'aiMinutes', 'supervisionMinutes'];
const statisticOf = (key: string) =>
  fc.record({
    key: fc.constant(key),
    label: maybe(words),
    decimals: maybe(decimals),
    trimsZeros: maybe(fc.boolean()),
    pattern: maybe(pattern(TIMES.includes(key) ? ['value', 'hours', 'days', 'weeks'] : ['value'])),
    patternOfOne: maybe(pattern(['value'])),
  });
const statistics = fc.shuffledSubarray(STATISTICS).chain((keys) => fc.tuple(...keys.map(statisticOf)));

const SECTIONS = ['aboutAuthor', 'intro', 'averages', 'aboutRecords', 'taskLog', 'statistics', 'analysis', 'closing'];

const files = fc.record({
  base: fc.constantFrom(...STYLES.map(({ id }) => id)),
  id: maybe(fc.constantFrom('mine', 'standard', 'custom')),
  columns: maybe(columns),
  statistics: maybe(statistics),
  sections: maybe(fc.shuffledSubarray(SECTIONS)),
  statisticsColumns: maybe(fc.tuple(words, words)),
  order: maybe(fc.constantFrom('factor', 'sheet')),
  factorDecimals: maybe(decimals),
  averageDecimals: maybe(decimals),
  trimsFactorZeros: maybe(fc.boolean()),
  hoursPerWeek: maybe(hours),
  hoursPerDay: maybe(hours.filter((count) => count <= 24)),
  language: maybe(
    fc.record({
      decimalMark: maybe(fc.constantFrom('.', ',')),
      thousandsMark: maybe(fc.constantFrom(',', '.', ' ', '\u00a0', '\u202f', '’', "'", '')),
      tasks: maybe(fc.record({ one: words, many: words })),
      hundred: maybe(words),
      thousand: maybe(words),
      partPattern: maybe(pattern(['counted', 'tasks'])),
    }),
  ),
  sentences: maybe(
    fc.record({
      count: maybe(fc.oneof(fc.constant(''), pattern(['count', 'tasks']))),
      largestCountInWords: maybe(fc.oneof(fc.constant(null), fc.nat(20))),
      averages: maybe(pattern(['factor', 'supervisory', 'hours', 'days', 'weeks'])),
      averagesWithoutSupervision: maybe(pattern(['factor', 'hours', 'days', 'weeks'])),
    }),
  ),
  headings: maybe(fc.record({ taskLog: words, analysis: words })),
  fixedTexts: maybe(fc.record({ closing: words })),
});

/** Removes undefined fields, which the JSON of a style file cannot have. */
const asStyle = (file: unknown): Style | null => {
  const reading = parseStyle(JSON.parse(JSON.stringify(file)));
  return 'style' in reading ? reading.style : null;
};

/** Arbitrary styles: custom styles close to a built-in one, custom styles unlike any, and built-in ones with other hours. */
export const customStyles: fc.Arbitrary<Style> = fc.oneof(
  files.map(asStyle).filter((style) => style !== null),
  fc
    .tuple(
      fc.constantFrom(...STYLES),
      hours,
      hours.filter((count) => count <= 24),
    )
    .map(([style, hoursPerWeek, hoursPerDay]) => ({ ...style, hoursPerWeek, hoursPerDay })),
);
