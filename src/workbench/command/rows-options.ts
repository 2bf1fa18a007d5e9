import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import { APPROXIMATE_USAGE, readApproximateOption } from './approximate-option.ts';
import { COLUMNS_USAGE, readColumnsOption } from './columns-option.ts';
import { readDateOption, readDatesOption } from './date-options.ts';
import { parseOptions } from './parse-options.ts';
import { UsageError } from './usage-error.ts';

export type RowsFormat = 'csv' | 'json';

export interface RowsOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly format: RowsFormat;
  /** The record to convert: its date, such as `2026-04-04`, or `none` for the record without a date. */
  readonly date: string | null;
  readonly columns: ColumnChoice;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
  /** Whether cells that begin like a formula are written as text. */
  readonly formulasAsText: boolean;
  readonly isStrict: boolean;
}

export const ROWS_USAGE = `Usage: npm run --silent rows -- FILE|- [options]

Converts a published record to rows. The file can be Markdown, HTML or the text of a page. Notices go to standard
error.

  --format csv|json     csv: rows for post, then date, title, tokens, intro and analysis.
                        json: also statistics, the other texts and notices
  --date YYYY-MM-DD     the record to convert, if the text has several. none: the record without a date
  --dates dmy|mdy       whether the day or the month comes first in a --date such as 03/04/2026
${COLUMNS_USAGE}
${APPROXIMATE_USAGE}
  --formulas keep|text  text: adds an apostrophe to cells that start with =, +, -, @ or a tab,
                        so that a spreadsheet does not compute them
  --strict              exit 1 on any warning
`;

/** The word for a record without a date. */
export const NO_DATE = 'none';

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  dates: { type: 'string' },
  columns: { type: 'string' },
  approximate: { type: 'string' },
  formulas: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

function readFormat(value = 'csv'): RowsFormat {
  if (value !== 'csv' && value !== 'json') throw new UsageError(`--format is “${value}”. Write csv or json.`);
  return value;
}

function readFormulas(value = 'keep'): boolean {
  if (value !== 'keep' && value !== 'text') throw new UsageError(`--formulas is “${value}”. Write keep or text.`);
  return value === 'text';
}

function readChosenDate(value: string | undefined, dates: string | undefined): string | null {
  const order = readDatesOption(dates);
  if (value === NO_DATE) return NO_DATE;
  const date = readDateOption(value, order);
  return date === null ? null : formatIsoDate(date);
}

/** @throws UsageError with a sentence */
export function readRowsOptions(args: readonly string[]): RowsOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('No file given. Give a published record, or - for standard input.');
  if (others.length > 0) throw new UsageError(`Only one file at a time. Remove “${others.join(' ')}”.`);
  return {
    file,
    format: readFormat(values.format),
    date: readChosenDate(values.date, values.dates),
    columns: readColumnsOption(values.columns),
    approximatePercent: readApproximateOption(values.approximate),
    formulasAsText: readFormulas(values.formulas),
    isStrict: values.strict ?? false,
  };
}
