import { parseArgs } from 'node:util';
import { type CalendarDate, formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { UsageError } from './usage-error.ts';

export type RowsFormat = 'csv' | 'json';

export interface RowsOptions {
  /** `-` is standard input. */
  readonly file: string;
  readonly format: RowsFormat;
  /** Which of several records, `2026-04-04`. */
  readonly date: string | null;
  readonly isStrict: boolean;
}

export const ROWS_USAGE = `Usage: npm run --silent rows -- FILE|- [options]

Reads a published record back into rows: the text of a page, Markdown or HTML. Notices go to standard error.

  --format csv|json     the rows alone, or date, title, statistics and prose as well
  --date YYYY-MM-DD     which record, when the text holds several
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
  if (date === null) throw new UsageError(`--date is “${value}”. Write a day such as 2026-04-04.`);
  return formatIsoDate(date);
}

/** @throws UsageError with a sentence */
export function readRowsOptions(args: readonly string[]): RowsOptions {
  const { values, positionals } = parseOptions(args);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('Which file? Give a published record, or - for standard input.');
  if (others.length > 0) throw new UsageError(`One file at a time: “${others.join(' ')}” is too much.`);
  return {
    file,
    format: readFormat(values.format),
    date: readDate(values.date),
    isStrict: values.strict ?? false,
  };
}
