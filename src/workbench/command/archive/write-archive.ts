import { join } from 'node:path';
import { type ArchiveColumn, COLUMN_TYPES, PARTITION_COLUMN, RECORD_COLUMNS, TASK_COLUMNS } from './archive-columns.ts';
import type { ArchiveValue, DayRows } from './day-rows.ts';
import { type DuckDBAppender, type DuckDBConnection, quoteText } from './duckdb.ts';

/** The tables of the archive, which are also the names of their folders. */
export const TABLES = { records: RECORD_COLUMNS, tasks: TASK_COLUMNS } as const;
type TableName = keyof typeof TABLES;

/** In the database, dates are text and times are integers: they get their types when the Parquet files are written. */
const STAGED_TYPES = { text: 'VARCHAR', date: 'VARCHAR', count: 'BIGINT', time: 'BIGINT' } as const;
/** The number of rows that the appender keeps in memory before it writes them to the database. */
const ROWS_IN_MEMORY = 20_000;
/** The columns by which the rows are sorted, so that those of a person are next to each other. */
const ORDER: Readonly<Record<TableName, string>> = {
  records: 'team, person, date',
  tasks: 'team, person, date, number',
};

/** Two files with the same day of a person. */
export interface SameDay {
  readonly date: string;
  /** The file whose day is kept. */
  readonly file: string;
  readonly otherFile: string;
  /** Whether all figures are equal, so that the other file can be skipped. */
  readonly isEqual: boolean;
}

/** The contents of an archive, as counts. */
export interface ArchiveCounts {
  readonly records: number;
  readonly tasks: number;
  readonly people: number;
  readonly firstMonth: string;
  readonly lastMonth: string;
}

const castColumn = ({ name, kind }: ArchiveColumn) => `CAST(${name} AS ${COLUMN_TYPES[kind].parquet}) AS ${name}`;

/** Collects the rows of days in a database on the disk, and writes them as Parquet. */
export class ArchiveWriter {
  private rows = 0;
  private day = 0n;

  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly appenders: Readonly<Record<TableName, DuckDBAppender>>,
  ) {}

  static async open(connection: DuckDBConnection): Promise<ArchiveWriter> {
    for (const [table, columns] of Object.entries(TABLES)) {
      const list = columns.map(({ name, kind }) => `${name} ${STAGED_TYPES[kind]}`);
      await connection.run(`CREATE TABLE ${table} (day BIGINT, ${list.join(', ')})`);
    }
    await connection.run('CREATE TABLE left_out (day BIGINT)');
    const [records, tasks] = [await connection.createAppender('records'), await connection.createAppender('tasks')];
    return new ArchiveWriter(connection, { records, tasks });
  }

  private append(table: TableName, values: readonly ArchiveValue[]): void {
    const appender = this.appenders[table];
    appender.appendBigInt(this.day);
    for (const value of values) {
      if (value === null) appender.appendNull();
      else if (typeof value === 'bigint') appender.appendBigInt(value);
      else appender.appendVarchar(value);
    }
    appender.endRow();
    this.rows += 1;
  }

  add({ record, tasks }: DayRows): void {
    this.append('records', record);
    for (const task of tasks) this.append('tasks', task);
    this.day += 1n;
    if (this.rows < ROWS_IN_MEMORY) return;
    this.flush();
  }

  private flush(): void {
    for (const appender of Object.values(this.appenders)) appender.flushSync();
    this.rows = 0;
  }

  /** Finds days that are in two files. Those with equal figures are in the archive only once. */
  async findSameDays(): Promise<SameDay[]> {
    this.flush();
    const reader = await this.connection.runAndReadAll(`
      WITH firsts AS (
        SELECT team, person, date, MIN(day) AS first FROM records GROUP BY team, person, date HAVING COUNT(*) > 1
      )
      SELECT b.date, a.file, b.file, a.fingerprint = b.fingerprint, b.day
      FROM firsts
      JOIN records AS a ON a.day = firsts.first
      JOIN records AS b ON b.date = firsts.date AND b.team IS NOT DISTINCT FROM firsts.team
        AND b.person IS NOT DISTINCT FROM firsts.person AND b.day <> firsts.first
      ORDER BY b.day`);
    const found = reader.getRows();
    for (const row of found) await this.connection.run(`INSERT INTO left_out VALUES (${row[4]})`);
    return found.map(([date, file, otherFile, equal]) => ({
      date: String(date),
      file: String(file),
      otherFile: String(otherFile),
      isEqual: equal === true,
    }));
  }

  async count(): Promise<ArchiveCounts> {
    this.flush();
    const reader = await this.connection.runAndReadAll(`
      SELECT COUNT(*), COALESCE(SUM(tasks), 0), COUNT(DISTINCT (team, person)), MIN(month), MAX(month)
      FROM records WHERE day NOT IN (SELECT day FROM left_out)`);
    const [records, tasks, people, firstMonth, lastMonth] = reader.getRows()[0] ?? [];
    return {
      records: Number(records),
      tasks: Number(tasks),
      people: Number(people),
      firstMonth: String(firstMonth),
      lastMonth: String(lastMonth),
    };
  }

  /** Writes the Parquet files into a folder, one folder for each table and month. */
  async write(folder: string): Promise<void> {
    for (const appender of Object.values(this.appenders)) appender.closeSync();
    const months = await this.connection.runAndReadAll('SELECT DISTINCT month FROM records ORDER BY month');
    for (const [table, columns] of Object.entries(TABLES)) {
      for (const [month] of months.getRows()) {
        // A sort of one month at a time needs memory for one month.
        await this.connection.run(`
          COPY (
            SELECT ${columns.map(castColumn).join(', ')} FROM ${table}
            WHERE month = ${quoteText(String(month))} AND day NOT IN (SELECT day FROM left_out)
            ORDER BY ${ORDER[table as TableName]}
          ) TO ${quoteText(join(folder, table))}
          (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (${PARTITION_COLUMN}), OVERWRITE_OR_IGNORE)`);
      }
    }
  }
}
