import Papa from 'papaparse';
import type { TokenBasis } from '../../record/values/task.ts';
import type { ImportRow } from './import-day.ts';
import { describeSession } from './import-sentences.ts';
import { formatMinutes, tokensOnBasis } from './row-figures.ts';

/** Options for writing rows. */
export interface RowTextOptions {
  readonly basis: TokenBasis;
  /** The decimal separator that the spreadsheet reads. */
  readonly decimal: '.' | ',';
}

const HEADER = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'] as const;
/** The first character of a formula. A spreadsheet shows a text after an apostrophe unchanged. */
const FORMULA_START = /^[=+\-@'\t\r]/;
/** Text that a spreadsheet converts to a number or a date when it is pasted. */
const NUMBER_LIKE = /^[\d.,:/%\s$€£-]+$/;

/** Returns a task that a spreadsheet keeps as text. @example taskAsText('=SUM(A1)') //=> "'=SUM(A1)" */
export function taskAsText(task: string): string {
  return FORMULA_START.test(task) || NUMBER_LIKE.test(task) ? `'${task}` : task;
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
  const table = [[...HEADER], ...rows.map((row) => cellsOf(row, options))];
  return `${Papa.unparse(table, { newline: '\n' })}\n`;
}
