import type { ColumnChoice } from '../../../record/reading/columns/column-choice.ts';
import type { DateOrder } from '../../../record/values/calendar-date.ts';
import { APPROXIMATE_USAGE, readApproximateOption } from '../approximate-option.ts';
import { COLUMNS_USAGE, readColumnsOption } from '../columns-option.ts';
import { readDatesOption } from '../date-options.ts';
import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

export interface ArchiveOptions {
  readonly folder: string;
  readonly out: string;
  readonly columns: ColumnChoice;
  readonly dateOrder: DateOrder | null;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
  readonly isStrict: boolean;
  readonly allowsSkipped: boolean;
}

export const ARCHIVE_USAGE = `Usage: npm run --silent archive -- FOLDER --out DIR [options]

Writes the days of a folder as Parquet files, for DuckDB and BigQuery: DIR/records has a row for each day, DIR/tasks has
a row for each task, both partitioned by month. Reads the rows of days as CSV or in a text, published records, and the
JSON of records, recognized by their content. In FOLDER/TEAM/PERSON/…, the first two folders are team and person;
a single folder is a person. Folders named like a year or a month do not count.
If a file has an error, nothing is written. An earlier archive in DIR is replaced when the new one is complete.

  --out DIR             a new or empty folder, or an earlier archive
${COLUMNS_USAGE}
  --dates dmy|mdy       whether dates such as 03/04/2026 start with the day or the month.
                        Default: as other cells of the column show
${APPROXIMATE_USAGE}
  --strict              write nothing if a file has a warning
  --allow-skipped       write the archive even if files or rows were skipped because of errors

archive needs DuckDB: npm install --no-save @duckdb/node-api. query reads an archive: query --help.
`;

const OPTIONS = {
  out: { type: 'string' },
  columns: { type: 'string' },
  dates: { type: 'string' },
  approximate: { type: 'string' },
  strict: { type: 'boolean' },
  'allow-skipped': { type: 'boolean' },
} as const;

/** @throws UsageError with a sentence */
export function readArchiveOptions(args: readonly string[]): ArchiveOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new UsageError('No folder given. Give a folder with the files of days.');
  if (others.length > 0) throw new UsageError(`Only one folder at a time. Remove “${others.join(' ')}”.`);
  if (values.out === undefined || values.out === '') {
    throw new UsageError('No output given. Add --out with the name of a new folder.');
  }
  return {
    folder,
    out: values.out,
    columns: readColumnsOption(values.columns),
    dateOrder: readDatesOption(values.dates),
    approximatePercent: readApproximateOption(values.approximate),
    isStrict: values.strict ?? false,
    allowsSkipped: values['allow-skipped'] ?? false,
  };
}
