import Papa from 'papaparse';
import { isWholeDate } from '../../record/values/calendar-date.ts';
import { isErrorText } from '../../record/values/cell.ts';
import { isDayWithoutYear, monthNamed } from '../../record/values/date-words.ts';
import type { TokenBasis } from '../../record/values/task.ts';
import { describeSession } from './import-sentences.ts';
import type { ImportRow } from './log-types.ts';
import { formatMinutes, tokensOnBasis } from './row-figures.ts';

/** Options for writing rows. */
export interface RowTextOptions {
  readonly basis: TokenBasis;
  /** The decimal separator that the spreadsheet reads. */
  readonly decimal: '.' | ',';
}

/** The headings of the file, by which it is recognized. */
export const IMPORT_HEADER = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'] as const;
/** The first character of a formula. A spreadsheet shows a text after an apostrophe unchanged. */
const FORMULA_START = /^[=+\-@'\t\r]/;
/** Text that a spreadsheet converts to a number, a date or a boolean when it is pasted, in the languages of headings. */
const NUMBER_LIKE = /^(?:[^\p{L}]+|[\d.,]+e[+-]?\d+)$/iu;
const BOOLEAN = /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar)$/i;
const MONTH_AND_YEAR = /^(\p{L}{3,10})[. -]{1,2}\d{2,4}$/u;

const isDateLike = (task: string) =>
  isWholeDate(task) || isDayWithoutYear(task) || monthNamed(MONTH_AND_YEAR.exec(task)?.[1] ?? '') > 0;

/**
 * Returns a task that a spreadsheet keeps as text.
 * @example taskAsText('=SUM(A1)') //=> "'=SUM(A1)"
 * @example taskAsText('April 4')  //=> "'April 4"
 */
export function taskAsText(task: string): string {
  const isOther =
    FORMULA_START.test(task) || NUMBER_LIKE.test(task) || BOOLEAN.test(task) || isDateLike(task) || isErrorText(task);
  return isOther ? `'${task}` : task;
}

/** Returns the task of a text that `taskAsText` made. @example taskOfText("'April 4") //=> 'April 4' */
export function taskOfText(text: string): string {
  const task = text.slice(1);
  return text.startsWith("'") && taskAsText(task) === text ? task : text;
}

function cellsOf(row: ImportRow, { basis, decimal }: RowTextOptions): string[] {
  const tokens = tokensOnBasis(row, basis);
  return [
    taskAsText(row.task ?? describeSession(row)),
    '',
    formatMinutes(row.aiMinutes, decimal),
    formatMinutes(row.supervisionMinutes, decimal),
    tokens === null ? '' : String(tokens),
  ];
}

/**
 * Returns the rows to paste into the sheet: the columns of a day's tab from *Task* to *Tokens*, separated by tabs,
 * without a header. The estimate is empty.
 */
export function rowsAsTsv(rows: readonly ImportRow[], options: RowTextOptions): string {
  return rows.map((row) => `${cellsOf(row, options).join('\t')}\n`).join('');
}

/** Returns the rows as a CSV file with a header, which `post` reads after you fill in the estimates. */
export function rowsAsCsvFile(rows: readonly ImportRow[], options: RowTextOptions): string {
  const table = [[...IMPORT_HEADER], ...rows.map((row) => cellsOf(row, options))];
  return `${Papa.unparse(table, { newline: '\n' })}\n`;
}
