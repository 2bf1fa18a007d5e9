import { error, type FactsOf, listWords, makeNoticeOf, type NoticePlace, note, warning } from './notice-kind.ts';
import type { Notice } from './sheet-notices.ts';

/** Notices about a published record that is read back. Their row is the row's number in the record. */
export const PUBLISHED_NOTICES = {
  'published-table-missing': error(
    () =>
      'There is no task table. Its headings are expected on one line or one below another, such as Task, Human Est. and Claude.',
  ),
  'published-table-incomplete': error(
    ({ has, lacks }: { has: readonly string[]; lacks: readonly { what: string; write: string }[] }) =>
      `The table with ${listWords(has)} has no column for ${listWords(
        lacks.map(({ what }) => what),
        'or',
      )}. Name ${listWords(lacks.map(({ write }) => `one ${write}`))}.`,
  ),
  'published-cell-formula': warning(
    ({ place, shown }: { place: string; shown: string }) =>
      `${place} begins like a formula: “${shown}”. A spreadsheet computes it. Write it as text with --formulas text.`,
  ),
  'published-row-unreadable': error(
    ({ shown, columns }: { shown: string; columns: readonly string[] }) =>
      `“${shown}” is no row with ${listWords(columns)}. It is left out.`,
  ),
  'published-row-ambiguous': error(
    ({ shown, readings }: { shown: string; readings: readonly string[] }) =>
      `“${shown}” can be read as ${readings.join(', or as ')}. It is left out. Part its cells by tabs.`,
  ),
  'published-number-unexpected': warning(
    ({ number, expected }: { number: number; expected: number }) =>
      `Row ${number} stands where row ${expected} was expected.`,
  ),
  'published-number-missing': warning(
    ({ shown, expected }: { shown: string; expected: number }) =>
      `“${shown}” has no number where row ${expected} was expected.`,
  ),
  'published-cell-missing': warning(
    ({ row, column }: { row: string; column: string }) => `${row} has nothing under ${column}.`,
  ),
  'published-cell-unreadable': warning(
    ({ row, column, shown }: { row: string; column: string; shown: string }) =>
      `${row} has “${shown}” under ${column}, which is no figure of that column. It is kept as published.`,
  ),
  'published-factor-differs': warning(
    ({ row, column, printed, expected }: { row: string; column: string; printed: string; expected: string }) =>
      `${row} has ${printed} under ${column}; its figures give ${expected}. It is kept as published.`,
  ),
  'published-factor-rounding': note(
    ({ row, column, printed, expected }: { row: string; column: string; printed: string; expected: string }) =>
      `${row} has ${printed} under ${column}, another rounding of ${expected}.`,
  ),
  'published-factor-rounded-hours': note(
    ({ row, column, printed, expected }: Readonly<Record<'row' | 'column' | 'printed' | 'expected', string>>) =>
      `${row} has ${printed} under ${column}; its rounded estimate gives ${expected}.`,
  ),
  'published-supervision-missing': note(
    ({ column, count }: { column: string; count: number }) =>
      `${column} cannot be recomputed in ${count === 1 ? '1 row' : `${count} rows`}: the table has no supervision.`,
  ),
  'published-total': note(({ shown }: { shown: string }) => `“${shown}” is a total and no task. It is left out.`),
  'published-column-unknown': note(
    ({ heading }: { heading: string }) => `The column “${heading}” is none of a record’s and is left out.`,
  ),
  'published-statistic-differs': warning(
    ({ label, printed, expected }: { label: string; printed: string; expected: string }) =>
      `${label} says ${printed}; the rows give ${expected}.`,
  ),
  'published-statistic-unchecked': note(
    ({ label, printed, reason }: { label: string; printed: string; reason: string }) =>
      `${label} says ${printed}, which cannot be recomputed: ${reason}.`,
  ),
  'published-average-rounding': note(
    ({ place, printed, expected }: { place: string; printed: string; expected: string }) =>
      `${place} says ${printed}, another rounding of ${expected}.`,
  ),
  'published-sentence-differs': warning(
    ({ figure, printed, expected }: { figure: string; printed: string; expected: string }) =>
      `The sentence about the averages says ${printed} for the ${figure}; the rows give ${expected}.`,
  ),
} as const;

/** @example makePublishedNotice('published-table-missing', undefined).severity //=> 'error' */
export function makePublishedNotice<Code extends keyof typeof PUBLISHED_NOTICES>(
  code: Code,
  facts: FactsOf<typeof PUBLISHED_NOTICES, Code>,
  place: NoticePlace = {},
): Notice {
  return makeNoticeOf(PUBLISHED_NOTICES, code, facts, place);
}
