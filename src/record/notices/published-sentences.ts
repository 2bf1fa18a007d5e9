import { truncateText } from '../values/truncate-text.ts';
import type { NoticePlace } from './notice.ts';
import { listWords, type Sentences } from './notice-sentence.ts';
import type { PublishedFacts, RowReading, SentenceFigure, UncheckedReason } from './published-facts.ts';
import type { NeededColumn } from './sheet-facts.ts';
import { COLUMN_HEADINGS, COLUMN_NAMES } from './sheet-sentences.ts';
import { describeUnreadable } from './unreadable-words.ts';

/** Returns the number of a row, or else its task, for a sentence. */
const nameRow = ({ task }: { readonly task: string }, { row }: NoticePlace) =>
  row === null ? `“${task}”` : `Row ${row}`;

function describeCell(
  facts: { readonly task: string; readonly column: string; readonly printed: string },
  place: NoticePlace,
) {
  return `${nameRow(facts, place)} has ${facts.printed} under ${facts.column}`;
}

function describeReading({ number, task, figures }: RowReading): string {
  const named = number === '' ? `“${task}”` : `row ${number} “${task}”`;
  return figures === '' ? named : `${named} with ${figures}`;
}

const MOST_QUOTED = 4;

/** Quotes the first cells of a row. */
function listQuotes(cells: readonly string[]): string {
  const quoted = cells.slice(0, MOST_QUOTED).map((cell) => `“${truncateText(cell)}”`);
  return listWords(cells.length > MOST_QUOTED ? [...quoted, 'others'] : quoted);
}

const listLacks = (lacks: readonly NeededColumn[]) =>
  listWords(
    lacks.map((column) => COLUMN_NAMES[column]),
    'or',
  );

const describeIncomplete = ({ has, lacks }: PublishedFacts['tables-incomplete']) =>
  `The table with ${listQuotes(has)} is not read, because it has no heading for ${listLacks(lacks)}.`;

const REASONS: Readonly<Record<UncheckedReason, string>> = {
  'no-tokens': 'the rows have no tokens',
  'no-supervision': 'the rows have no supervision',
  'rows-rounded': 'the rows are rounded',
  'bounds-unknown': 'the rows have no bounds',
  'rows-left-out': 'rows were left out',
  'row-incomplete': 'a row has no hours or minutes',
  'label-unknown': 'its label is not known',
};

const FIGURES: Readonly<Record<SentenceFigure, string>> = {
  factor: 'leverage factor',
  supervisoryFactor: 'supervisory leverage',
  humanWeeks: 'weeks',
  factorWithoutLongest: 'factor without the longest task',
  medianFactor: 'median factor',
  topThreeShare: 'share of the three largest estimates',
  cappedFactor: 'factor with a limit of hours per task',
};

/** The sentence for each notice about a published record. */
export const PUBLISHED_SENTENCES: Sentences<PublishedFacts> = {
  'tables-fenced': ({ tables }) =>
    tables === 1
      ? 'A task table in a code fence is not read. To read it, remove the fence.'
      : `${tables} task tables in code fences are not read. To read them, remove the fences.`,
  'tables-incomplete': describeIncomplete,
  'tables-unread': describeIncomplete,
  'published-table-missing': () =>
    'No task table found. It needs headings such as Task, Human Est. and Claude, on one line or one per line.',
  'published-table-incomplete': ({ has, lacks }) =>
    `The table with ${listWords(has)} has no heading for ${listLacks(lacks)}. Add ${listWords(lacks.map((column) => COLUMN_HEADINGS[column]))}.`,
  'published-cell-formula': ({ column, shown }) =>
    `${column} starts like a formula: “${shown}”. To write it as text, use --formulas text.`,
  'published-closing-left-out': ({ shown }) =>
    `The text after the analysis, from “${shown}” on, is not in the output. To get it, use --format json.`,
  'published-row-unreadable': ({ shown, columns }) =>
    `“${shown}” is not a row with ${listWords(columns)}. It is left out.`,
  'published-row-ambiguous': ({ shown, readings }) => {
    const described =
      readings.length === 0
        ? ['one row whose task has a line break', 'a damaged row and a good one']
        : readings.map(describeReading);
    return `“${shown}” can be read as ${described.join(', or as ')}. It is left out. Separate its cells with tabs.`;
  },
  'published-number-unexpected': ({ number, expected }) => `Row ${number} appears where row ${expected} was expected.`,
  'published-number-missing': ({ shown, expected }) => `“${shown}” has no number where row ${expected} was expected.`,
  'published-cell-missing': (facts, place) => `${nameRow(facts, place)} has no value under ${facts.column}.`,
  'published-cell-unreadable': ({ shown, why, ...facts }, place, source) => {
    const { is, write } = describeUnreadable(why ?? { reason: 'other', instead: null }, '20m or 0:20');
    const fault = why === null ? 'not a figure for that column.' : `${is}. Write ${write}.`;
    return `${describeCell({ ...facts, printed: `“${shown}”` }, place)}, which is ${fault} ${source.useOf(why === null ? 'Check it in the new tab.' : 'It is added as published.')}`;
  },
  'published-factor-differs': (facts, place, source) =>
    `${describeCell(facts, place)}, but its figures give ${facts.expected}. ${source.useOf('It is computed from the figures instead.')}`,
  'published-factor-rounding': (facts, place) =>
    `${describeCell(facts, place)}, a different rounding of ${facts.expected}.`,
  'published-factor-rounded-hours': (facts, place) =>
    `${describeCell(facts, place)}, but its rounded estimate gives ${facts.expected}.`,
  'published-supervision-missing': ({ column, count }) =>
    `${column} cannot be recomputed in ${count === 1 ? '1 row' : `${count} rows`}: the table has no supervision.`,
  'published-total': ({ shown }) => `“${shown}” is a total, not a task. It is left out.`,
  'published-total-unnamed': ({ shown, isAbove }) =>
    `“${shown}” is the sum of the rows ${isAbove ? 'below' : 'above'} it. It counts as a task. If it is a total, name it Total.`,
  'published-total-differs': ({ shown, column, printed, sum }) =>
    `“${shown}” is a total, but its ${column} is ${printed} and its rows add up to ${sum}. It is left out.`,
  'published-column-unknown': ({ heading }) => `The column “${heading}” is not part of a record. It is left out.`,
  'published-statistic-differs': ({ label, printed, expected }) =>
    `${label} is ${printed}, but the rows give ${expected}.`,
  'published-statistic-unchecked': ({ label, figure, printed, reason }) => {
    const named = label ?? `The ${figure === null ? 'figure' : FIGURES[figure]} in the sentence about the averages`;
    return `${named} is ${printed}, which cannot be recomputed: ${REASONS[reason]}.`;
  },
  'published-average-rounding': ({ label, printed, expected }) =>
    `${label === null ? 'The sentence about the averages has' : `${label} is`} ${printed}, a different rounding of ${expected}.`,
  'published-figures-contradict': ({ label, task, printed, other }) =>
    `${label === null ? 'The sentence about the averages has' : `${label}${task === null ? '' : ` of “${task}”`} is`} ${printed}, ${other === null ? 'which is not between its own bounds' : `but the sentence about the averages has ${other}`}.`,
  'published-sentence-differs': ({ figure, printed, expected }) =>
    `The sentence about the averages has ${printed} for the ${FIGURES[figure]}, but the rows give ${expected}.`,
};
