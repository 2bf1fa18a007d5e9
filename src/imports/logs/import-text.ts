import Papa from 'papaparse';
import { parseDecimal } from '../../record/numbers/decimal.ts';
import { roundRatio } from '../../record/numbers/rounding.ts';
import type { TokenBasis } from '../../record/publishing/provenance.ts';
import type { ImportRow } from './import-day.ts';
import { describeSession } from './import-sentences.ts';

/** How the rows are written. */
export interface RowTextOptions {
  readonly basis: TokenBasis;
  /** The decimal separator that the spreadsheet reads. */
  readonly decimal: '.' | ',';
}

const HEADER = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'] as const;
const DECIMALS = 2;
const MILLISECONDS = 60_000;
/** How a formula can begin. A spreadsheet shows a text after an apostrophe unchanged. */
const FORMULA_START = /^[=+\-@'\t\r]/;
/** What a spreadsheet converts to a number or a date when it is pasted. */
const NUMBER_LIKE = /^[\d.,:/%\s$€£-]+$/;

/**
 * Minutes for a cell: two decimals at most, half to even.
 * @example formatMinutes(7.499833, ',') //=> '7,5'
 */
export function formatMinutes(minutes: number | null, decimal: '.' | ','): string {
  if (minutes === null) return '';
  const numerator = parseDecimal(String(Math.round(minutes * MILLISECONDS)));
  const text = roundRatio({ numerator, denominator: parseDecimal(String(MILLISECONDS)) }, DECIMALS);
  return text.replace(/\.00$|0$/, '').replace('.', decimal);
}

/** The tokens of a row for a cell. @example tokensOnBasis({ tokens: { input: 1, output: 2, cacheWrite: 30, cacheRead: 400, total: 433 } }, 'without-cache') //=> 3 */
export function tokensOnBasis({ tokens }: Pick<ImportRow, 'tokens'>, basis: TokenBasis): number | null {
  if (tokens.total === null) return null;
  if (basis === 'all') return tokens.total;
  const uncached = tokens.input + tokens.output;
  return basis === 'without-cache' ? uncached : uncached + tokens.cacheWrite;
}

/** A task that a spreadsheet keeps as text. @example taskAsText('=SUM(A1)') //=> "'=SUM(A1)" */
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
 * The rows to paste into the sheet: the columns of a day's tab from *Task* to *Tokens*, separated by tabs, without a
 * header. The estimate is empty.
 */
export function rowsAsTsv(rows: readonly ImportRow[], options: RowTextOptions): string {
  return rows.map((row) => `${cellsOf(row, options).join('\t')}\n`).join('');
}

/** The rows as a CSV file with a header, which `post` reads after you fill in the estimates. */
export function rowsAsCsvFile(rows: readonly ImportRow[], options: RowTextOptions): string {
  const table = [[...HEADER], ...rows.map((row) => cellsOf(row, options))];
  return `${Papa.unparse(table, { newline: '\n' })}\n`;
}
