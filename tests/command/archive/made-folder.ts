import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runArchive } from '../../../src/workbench/command/archive/archive.ts';
import type { LoadDuckDb } from '../../../src/workbench/command/archive/duckdb.ts';
import { runQuery } from '../../../src/workbench/command/archive/query.ts';
import type { CommandResult } from '../../../src/workbench/command/command-result.ts';

export const loadDuckDb: LoadDuckDb = async () => require('@duckdb/node-api');

/** A folder for a test, with files of days in `days` and an archive in `out`. */
export class MadeFolder {
  private readonly root = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  readonly days = join(this.root, 'days');
  readonly out = join(this.root, 'out');

  constructor() {
    mkdirSync(this.days);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  /** Writes a file below the folder of days. */
  write(place: string, content: string | Uint8Array): void {
    const path = join(this.days, place);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  archive(...options: string[]): Promise<CommandResult> {
    return runArchive([this.days, '--out', this.out, ...options], loadDuckDb);
  }

  /** Returns the rows of a statement, as `query` prints them. */
  async query(statement: string): Promise<Record<string, unknown>[]> {
    const { output, messages } = await runQuery([this.out, statement], loadDuckDb);
    if (messages.length > 0) throw new Error(messages.join('\n'));
    return JSON.parse(output);
  }

  /** Returns the rows of a statement that is not in a file. */
  run(sql: string): Promise<Record<string, unknown>[]> {
    const statement = this.path('statement.sql');
    writeFileSync(statement, sql);
    return this.query(statement);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
