import fc from 'fast-check';
import type { Cell, Grid } from '../../../src/record/values/cell.ts';

const word = fc.constantFrom(
  'Port',
  'tests',
  'API',
  'sync',
  'über',
  'docs,',
  '(draft)',
  'C++',
  'a/b',
  '–',
  'naïve',
  'R&D',
  '測試',
);
/** Texts that look like cells: numbers, units, factors, dashes. */
const figure = fc.constantFrom(
  '12',
  '6',
  '0',
  '05',
  '3.5',
  '1,200',
  'v2',
  '5m',
  '3 hours',
  '40 min',
  '20min',
  '1h',
  '10x',
  '0.8w',
  '150k',
  '2026-04-04',
  '1:20:00',
  '99.5x',
  '17',
  '101',
  '100%',
  '–',
  '7.',
  '$3',
);
const spaces = [' ', ' ', ' ', ' ', '-', ': ', ' | ', '**', '  ', '\\', '\u2028', '\u2029'];

/** Makes a task that begins and ends with any text, mostly figures. */
function makeTask(separators: readonly string[]): fc.Arbitrary<string> {
  const parts = fc.array(fc.tuple(fc.oneof(word, figure, figure), fc.constantFrom(...separators)), {
    minLength: 1,
    maxLength: 5,
  });
  return parts.map((pairs) => {
    const text = pairs.map(([part, separator], i) => (i === 0 ? part : separator + part)).join('');
    // A task with only dashes looks blank to a reader of the record.
    return /^[–\s-]*$/.test(text) ? `${text} docs`.trim() : text;
  });
}

const hours = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1, max: 80 }).map((quarters) => quarters / 4),
  fc.constantFrom<Cell>(0.1, 0.75, 12, 16, 1, '80m', '1:20:00', 2.5),
);
const minutes = fc.oneof(fc.integer({ min: 1, max: 990 }), fc.constantFrom(8.6, 0.5, 12.25, 2, 5));
const supervision = fc.oneof(minutes, fc.integer({ min: 1, max: 30 }), fc.constant(''), fc.constant(0));
const tokens = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1000, max: 9_999_999 }),
  fc.integer({ min: 1, max: 999 }).map((k) => k * 1000),
);

function makeGrid(task: fc.Arbitrary<string>, maxLength = 35): fc.Arbitrary<Grid> {
  return fc
    .array(fc.tuple(task, hours, minutes, supervision, tokens), { minLength: 1, maxLength })
    .map((rows): Grid => [['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'], ...rows]);
}

/** A day's rows under the usual headings. */
export const days = makeGrid(makeTask(spaces));

/** Days with line breaks in tasks, which can look like the ends of rows in a page's text. */
export const daysWithBreaks = makeGrid(makeTask([...spaces, '\n']));

/** Tasks in the form in which people write them: some start or end with a number, none is only a figure. */
export const usualDays = makeGrid(
  fc.constantFrom(
    '17 routes with paging and checks',
    '6 service files (ledger, tax) in plain SQL',
    'Ledger and reports, phase 12',
    'Booking tests: plan, unit, integration',
    'Scores stuck at 0.0 after 500 answers',
    'Figures brought up to date',
    'Port the shop, 252 files, 27.7K lines',
    'Review that took 5m',
  ),
  12,
);
