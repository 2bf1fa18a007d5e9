import { parseOptions } from '../parse-options.ts';
import { UsageError } from '../usage-error.ts';

export type QueryFormat = 'json' | 'csv';

export interface QueryOptions {
  /** The statement to run on an archive, or the result of a statement that ran elsewhere. */
  readonly source: { readonly archive: string; readonly statement: string } | { readonly result: string };
  readonly format: QueryFormat;
}

export const QUERY_USAGE = `Usage: leverage-record query DIR STATEMENT.sql [options]
       leverage-record query --result FILE.json|- [options]

Runs a statement on an archive in DuckDB, and prints its rows with the statistics that follow from their sums. The
folder sql has statements by person, team, month and week. STATEMENT can be - for standard input.

  --result FILE.json    the result of a statement that ran elsewhere: bq query --format=json
  --format json|csv     json: statistics as in the JSON of a record, and as a record prints them. csv: one line for each row.
                        Default: json

query needs DuckDB, except for --result: npm install --no-save @duckdb/node-api.
`;

const OPTIONS = { result: { type: 'string' }, format: { type: 'string' } } as const;

/** @throws UsageError with a sentence */
export function readQueryOptions(args: readonly string[]): QueryOptions {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const { result, format = 'json' } = values;
  if (format !== 'json' && format !== 'csv') throw new UsageError(`--format is “${format}”. Write json or csv.`);
  const [archive, statement, ...others] = positionals;
  if (result !== undefined) {
    if (archive !== undefined) throw new UsageError(`--result needs no other file. Remove “${positionals.join(' ')}”.`);
    return { source: { result }, format };
  }
  if (archive === undefined || statement === undefined) {
    throw new UsageError('Give the folder of an archive and a statement, such as sql/people-by-month.sql.');
  }
  if (others.length > 0) throw new UsageError(`Only one statement at a time. Remove “${others.join(' ')}”.`);
  return { source: { archive, statement }, format };
}
