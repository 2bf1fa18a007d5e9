import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { UnreadableFile } from '../../../imports/unreadable-file.ts';
import { makeStatisticsTable } from '../../../record/publishing/record.ts';
import { statisticsAsData } from '../../../record/publishing/task-data.ts';
import { parseJson } from '../../../record/values/parse-json.ts';
import { averageTotals } from '../../../record/values/statistics.ts';
import { DEFAULT_STYLE } from '../../../styles/styles.ts';
import type { CommandResult } from '../command-result.ts';
import { reportUsage, UsageError } from '../usage-error.ts';
import { PARTITION_COLUMN, SUM_COLUMNS } from './archive-columns.ts';
import { type DuckDBConnection, type DuckDBResultReader, type LoadDuckDb, quoteText, withDatabase } from './duckdb.ts';
import { QUERY_USAGE, type QueryFormat, type QueryOptions, readQueryOptions } from './query-options.ts';
import { hasSums, type ResultRow, totalsOfSums } from './sums-as-totals.ts';
import { TABLES } from './write-archive.ts';

const STANDARD_INPUT = 0;
const MEMORY = '1GB';

const nameOf = (file: string) => (file === '-' ? 'Standard input' : file);

function readText(file: string, expected: string): string {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch {
    throw new UnreadableFile(`${nameOf(file)} cannot be read. Give the path of ${expected}.`);
  }
}

/** Makes the tables of an archive readable by their names. */
export async function openArchive(connection: DuckDBConnection, archive: string): Promise<void> {
  for (const table of Object.keys(TABLES)) {
    const files = quoteText(join(archive, table, '*', '*.parquet'));
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM read_parquet(${files}, hive_partitioning = true, hive_types = {'${PARTITION_COLUMN}': VARCHAR})`,
    );
  }
}

/** Comments, texts and names in quotes. */
const QUOTED_SQL = /--[^\n]*|\/\*[^]*?\*\/|'[^']*'|"[^"]*"|\$(\w*)\$[^]*?\$\1\$/g;

const WHOLE_TYPES = /^(?:BIGINT|HUGEINT|DECIMAL\(\d+,0\))$/;

/** Reads a whole number as a number if it is safe, else as text with its digits. */
function readCount(digits: unknown): unknown {
  const value = Number(digits);
  return digits !== null && Number.isSafeInteger(value) ? value : digits;
}

/** Lists the rows of a result. In JSON, DuckDB writes large whole numbers as text. */
function listRows(reader: DuckDBResultReader): ResultRow[] {
  const names = reader.columnNames();
  const isWhole = names.map((_, index) => WHOLE_TYPES.test(String(reader.columnType(index))));
  return reader
    .getRowsJson()
    .map((cells) =>
      Object.fromEntries(cells.map((cell, index) => [names[index] ?? '', isWhole[index] ? readCount(cell) : cell])),
    );
}

async function runStatement(archive: string, statement: string, load: LoadDuckDb): Promise<ResultRow[]> {
  if (!existsSync(join(archive, 'archive.json'))) {
    throw new UnreadableFile(`${archive} is not an archive. Give a folder that archive wrote.`);
  }
  const sql = readText(statement, 'a file with a statement');
  return await withDatabase(load, ':memory:', { memory: MEMORY, folder: tmpdir() }, async (connection) => {
    await openArchive(connection, archive);
    try {
      // A text that is not a statement fails below, with a better sentence. DuckDB can divide a PIVOT into two.
      const count = await connection.extractStatements(sql).then(
        (found) => found.count,
        () => 1,
      );
      if (count > 1 && /;\s*\S/.test(sql.replace(QUOTED_SQL, '')))
        throw new UnreadableFile(`${nameOf(statement)} has ${count} statements. Give one.`);
      return listRows(await connection.runAndReadAll(sql));
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      const [why = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new UnreadableFile(`${nameOf(statement)} cannot be run: ${why}`);
    }
  });
}

/** Reads the rows of a result in JSON: a list of objects. */
function readResult(file: string): ResultRow[] {
  let value: unknown;
  try {
    value = parseJson(readText(file, 'the result of a statement in JSON'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableFile(`${nameOf(file)} is not valid JSON: ${error.message}.`);
  }
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (Array.isArray(value) && value.every(isRow)) return value as ResultRow[];
  throw new UnreadableFile(`${nameOf(file)} is not a list of rows. Expected the output of bq query --format=json.`);
}

const isSum = (name: string) => SUM_COLUMNS.includes(name);

function statisticsOf(row: ResultRow) {
  const totals = totalsOfSums(row);
  const statistics = averageTotals(totals);
  const hasRanges = [totals.human, totals.ai, totals.supervision].some((time) => time?.bounds !== undefined);
  return {
    statistics: statisticsAsData(statistics, DEFAULT_STYLE.hoursPerWeek, hasRanges),
    printed: makeStatisticsTable(statistics, DEFAULT_STYLE).rows,
  };
}

/** Separates a row into the columns by which a statement groups, and the statistics that follow from its sums. */
function describeRow(row: ResultRow): Readonly<Record<string, unknown>> {
  if (!hasSums(Object.keys(row))) return row;
  const groups = Object.entries(row).filter(([name]) => !isSum(name));
  const asGroup = ([name, value]: [string, unknown]) => [name, name === 'records' ? readCount(value) : value];
  return { ...Object.fromEntries(groups.map(asGroup)), ...statisticsOf(row) };
}

/** Converts a result to a row of a table, with the statistics as columns. */
function flatten({ statistics, printed, ...groups }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...groups, ...(statistics as object | undefined) };
}

function print(rows: readonly ResultRow[], format: QueryFormat): string {
  const described = rows.map(describeRow);
  if (format === 'json') return `${JSON.stringify(described, null, 2)}\n`;
  const flat = described.map(flatten);
  // Rows with ranges have more columns.
  const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  return flat.length === 0 ? '' : `${Papa.unparse(flat, { columns, newline: '\n' })}\n`;
}

async function makeQuery({ source, format }: QueryOptions, load: LoadDuckDb): Promise<CommandResult> {
  const rows =
    'result' in source ? readResult(source.result) : await runStatement(source.archive, source.statement, load);
  return { exitCode: 0, output: print(rows, format), messages: [] };
}

/**
 * Runs `query`: runs a statement on an archive and prints statistics.
 * @param args the arguments after the name of the command
 * @param load loads DuckDB's package
 */
export async function runQuery(args: readonly string[], load: LoadDuckDb): Promise<CommandResult> {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: QUERY_USAGE, messages: [] };
  try {
    return await makeQuery(readQueryOptions(args), load);
  } catch (problem) {
    if (problem instanceof UsageError) return reportUsage(problem, 'query');
    if (problem instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${problem.message}`] };
    throw problem;
  }
}
