import type * as DuckDb from '@duckdb/node-api';
import { UnreadableFile } from '../../../imports/unreadable-file.ts';

export type { DuckDBAppender, DuckDBConnection, DuckDBResultReader } from '@duckdb/node-api';

/** DuckDB's package, which is loaded only when it is needed: its program for one system has 68 MB. */
export type DuckDbPackage = Pick<typeof DuckDb, 'DuckDBInstance'>;
export type LoadDuckDb = () => Promise<DuckDbPackage>;

/** The version in package.json, for the sentence about how to install it. */
const VERSION = '1.5.6-r.1';

const MISSING = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

/**
 * The limits of DuckDB, so that its memory does not grow with the number of days. Larger data is stored in its folder.
 */
interface Limits {
  readonly memory: string;
  /** The folder for data that does not fit into the memory. */
  readonly folder: string;
}

/** @throws UnreadableFile with instructions for installing DuckDB, if it is missing */
async function loadPackage(load: LoadDuckDb): Promise<DuckDbPackage> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!MISSING.includes(code ?? '') && !/duckdb/i.test(message)) throw error;
    throw new UnreadableFile(
      `DuckDB is not installed. Run npm install --no-save @duckdb/node-api@${VERSION} in the folder of Leverage Record, and try again.`,
    );
  }
}

/**
 * Runs a function with a database, and closes the database.
 * @param path the file of the database; `:memory:` for none
 */
export async function withDatabase<Result>(
  load: LoadDuckDb,
  path: string,
  { memory, folder }: Limits,
  run: (connection: DuckDb.DuckDBConnection) => Promise<Result>,
): Promise<Result> {
  const { DuckDBInstance } = await loadPackage(load);
  const instance = await DuckDBInstance.create(path, { memory_limit: memory, temp_directory: folder });
  try {
    const connection = await instance.connect();
    try {
      return await run(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Quotes a text as an SQL literal. @example quoteText("Ana's") //=> "'Ana''s'" */
export function quoteText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}
