import { parseArgs } from 'node:util';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { UsageError } from './usage-error.ts';

export type RowsFormat = 'csv' | 'json';

export interface RowsOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly format: RowsFormat;
  /** The record to convert, such as `2026-04-04`. */
  readonly date: string | null;
  readonly isStrict: boolean;
}

export const ROWS_USAGE = `Usage: npm run --silent rows -- FILE|- [options]

Converts a published record to rows. The file can be Markdown, HTML or the text of a page. Notices go to standard
error.

  --format csv|json     csv: only the rows. json: also date, title, statistics and prose
  --date YYYY-MM-DD     the record to convert, if the text has several
  --strict              exit 1 on any warning
`;

const OPTIONS = {
  format: { type: 'string' },
  date: { type: 'string' },
  strict: { type: 'boolean' },
} as const;

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readFormat(value = 'csv'): RowsFormat {
  if (value !== 'csv' && value !== 'json') throw new UsageError(`--format is “${value}”. Write csv or json.`);
  return value;
}

function readDate(value: string | undefined): string | null {
  if (value === undefined) return null;
  const date: CalendarDate | null = parseIsoDate(value);
  if (date === null) throw new UsageError(`--date is “${value}”. Write a date such as 2026-04-04.`);
  return formatIsoDate(date);
}

/** @throws UsageError with a sentence */
export function readRowsOptions(args: readonly string[]): RowsOptions {
  const { values, positionals } = parseOptions(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('No file given. Give a published record, or - for standard input.');
  if (others.length > 0) throw new UsageError(`Only one file at a time. Remove “${others.join(' ')}”.`);
  return {
    file,
    format: readFormat(values.format),
    date: readDate(values.date),
    isStrict: values.strict ?? false,
  };
}
