import { closeSync, openSync, readSync } from 'node:fs';
import { collectLogs, type LogCollection } from '../../../imports/logs/log-collection.ts';
import { makeLogFormats } from '../../../imports/logs/log-formats.ts';
import type { LogReading } from '../../../imports/logs/log-types.ts';
import type { FoundFile } from './list-files.ts';

const CHUNK = 1 << 20;
/** The first record of a session can contain the instructions of the agent. */
const BEGINNING = 1 << 18;
const STANDARD_INPUT = 0;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));
const PAUSE_MILLISECONDS = 10;

/** Reads a file in chunks. A chunk is valid only during the call. @param onChunk returns whether to continue */
function readChunks(file: number, chunk: Uint8Array, onChunk: (bytes: Uint8Array) => boolean): void {
  for (;;) {
    const length = readChunk(file, chunk);
    if (length === 0 || !onChunk(chunk.subarray(0, length))) return;
  }
}

/** Reads a chunk. Standard input can be temporarily empty or closed. */
function readChunk(file: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(PAUSE, 0, 0, PAUSE_MILLISECONDS);
    }
  }
}

class FileReader {
  private readonly chunk = new Uint8Array(CHUNK);

  constructor(private readonly logs: LogCollection) {}

  /** @returns whether the file was read to its end */
  private use(path: string, run: (file: number) => void): boolean {
    let file: number | null = null;
    try {
      file = path === '-' ? STANDARD_INPUT : openSync(path, 'r');
      run(file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return false;
    } finally {
      if (file !== null && file !== STANDARD_INPUT) closeSync(file);
    }
  }

  read(path: string, name: string): void {
    const reader = this.logs.open(name);
    const isRead = this.use(path, (file) => {
      readChunks(file, this.chunk, (bytes) => {
        reader.push(bytes);
        return !reader.isDone();
      });
    });
    if (isRead) reader.end();
    else this.logs.skipFile(name, 'unreadable');
  }

  findSessionId(path: string): string | null {
    let id: string | null = null;
    this.use(path, (file) => {
      const length = readSync(file, this.chunk, 0, BEGINNING, 0);
      id = this.logs.findSessionId(this.chunk.subarray(0, length));
    });
    return id;
  }
}

/**
 * Reads older sessions that sessions of the day were forked from. The beginnings of files show which ones contain them.
 */
function readParents(reader: FileReader, logs: LogCollection, older: readonly FoundFile[], nameOf: NameOf): void {
  if (older.length === 0 || logs.listMissingParents().size === 0) return;
  const byId = new Map<string, FoundFile>();
  for (const file of older) {
    const id = reader.findSessionId(file.path);
    if (id !== null) byId.set(id, file);
  }
  for (;;) {
    const missing = [...logs.listMissingParents()].flatMap((id) => {
      const file = byId.get(id);
      byId.delete(id);
      return file ?? [];
    });
    if (missing.length === 0) return;
    for (const { path } of missing) reader.read(path, nameOf(path));
  }
}

export type NameOf = (path: string) => string;

export interface FilesReading {
  readonly reading: LogReading;
  /** The number of files that were not read, because they have not changed since the day began. */
  readonly older: number;
}

/**
 * Reads logs in constant memory.
 * @param since files in folders that last changed before this time are not read; in milliseconds since 1970
 * @param nameOf returns the name of a file in messages
 */
export function readFiles(
  files: readonly FoundFile[],
  unreadable: readonly string[],
  since: number,
  nameOf: NameOf,
): FilesReading {
  const logs = collectLogs(makeLogFormats);
  const reader = new FileReader(logs);
  const isOlder = ({ changed, isNamed }: FoundFile) => !isNamed && changed < since;
  const older = files.filter(isOlder);
  for (const path of unreadable) logs.skipFile(nameOf(path), 'unreadable');
  for (const file of files) if (!isOlder(file)) reader.read(file.path, nameOf(file.path));
  readParents(reader, logs, older, nameOf);
  return { reading: logs.finish(), older: older.length };
}
