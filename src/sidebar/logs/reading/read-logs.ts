import { collectLogs, type LogCollection } from '../../../imports/logs/log-collection.ts';
import { makeLogFormats } from '../../../imports/logs/log-formats.ts';
import type { LogReading } from '../../../imports/logs/log-types.ts';

/** A file that can contain logs. */
export interface LogSource {
  /** The name in messages: the path from the chosen folder. */
  readonly path: string;
  readonly file: Blob & { readonly lastModified: number };
  /** Whether the user gave this file and not a folder that contains it. */
  readonly isNamed: boolean;
}

/** The logs to read. */
export interface LogRequest {
  readonly sources: readonly LogSource[];
  /** Paths of files and folders that cannot be opened. */
  readonly unreadable: readonly string[];
  /** Files in folders that last changed before this time are not read; in milliseconds since 1970. */
  readonly since: number;
}

/** The surroundings of a reading. */
export interface ReadingParts {
  /** Called with numbers of bytes, at most once per read. */
  readonly onProgress: (done: number, total: number) => void;
  /** Lets other tasks of this thread run. */
  readonly rest: () => Promise<void>;
  readonly isStopped: () => boolean;
}

export interface LogResult {
  readonly reading: LogReading;
  /** The number of files that were not read, because they have not changed since the day began. */
  readonly older: number;
}

/** The maximum number of bytes that are parsed without a pause. */
const SLICE = 1 << 17;
/** The first record of a session can contain the instructions of the agent. */
const BEGINNING = 1 << 18;
/** The earliest plausible time of a log. An earlier time is wrong, for example after copying. */
const EARLIEST_CHANGE = Date.UTC(2020, 0, 1);

const isOlder = ({ file, isNamed }: LogSource, since: number) =>
  !isNamed && file.lastModified >= EARLIEST_CHANGE && file.lastModified < since;

class SourceReader {
  private done = 0;
  private total = 0;

  constructor(
    private readonly logs: LogCollection,
    private readonly parts: ReadingParts,
  ) {}

  /** Reads files one after the other, in pieces. */
  async readAll(sources: readonly LogSource[]): Promise<void> {
    this.total += sources.reduce((sum, { file }) => sum + file.size, 0);
    for (const source of sources) {
      const before = this.done;
      await this.read(source);
      // The rest of a file that is not a log is not read.
      this.advance(before + source.file.size - this.done);
    }
  }

  private advance(bytes: number): void {
    this.done += bytes;
    this.parts.onProgress(this.done, this.total);
  }

  private async read({ path, file }: LogSource): Promise<void> {
    const stream = file.stream().getReader();
    const reader = this.logs.open(path);
    try {
      for (;;) {
        const { done, value } = await stream.read();
        if (done || value === undefined || this.parts.isStopped()) break;
        for (let at = 0; at < value.length && !reader.isDone(); at += SLICE) {
          reader.push(value.subarray(at, at + SLICE));
          await this.parts.rest();
        }
        this.advance(value.length);
        if (reader.isDone()) break;
      }
      reader.end();
    } catch (error) {
      // The file was moved or changed after it was chosen.
      if (!(error instanceof DOMException)) throw error;
      this.logs.skipFile(path, 'unreadable');
    } finally {
      await stream.cancel().catch(() => undefined);
    }
  }

  async findSessionId({ file }: LogSource): Promise<string | null> {
    try {
      return this.logs.findSessionId(new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer()));
    } catch {
      return null;
    }
  }
}

/**
 * Reads older sessions that sessions of the day were forked from. The beginnings of files show which ones contain them.
 */
async function readParents(
  reader: SourceReader,
  logs: LogCollection,
  older: readonly LogSource[],
  { isStopped }: ReadingParts,
): Promise<void> {
  if (logs.listMissingParents().size === 0) return;
  const byId = new Map<string, LogSource>();
  for (const source of older) {
    if (isStopped()) return;
    const id = await reader.findSessionId(source);
    if (id !== null) byId.set(id, source);
  }
  for (;;) {
    const missing = [...logs.listMissingParents()].flatMap((id) => {
      const source = byId.get(id);
      byId.delete(id);
      return source ?? [];
    });
    if (missing.length === 0 || isStopped()) return;
    await reader.readAll(missing);
  }
}

/** Reads logs in constant memory. The files are read by name, so that the order of a drop has no effect. */
export async function readLogs({ sources, unreadable, since }: LogRequest, parts: ReadingParts): Promise<LogResult> {
  const logs = collectLogs(makeLogFormats);
  const reader = new SourceReader(logs, parts);
  const sorted = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  const older = sorted.filter((source) => isOlder(source, since));
  for (const path of unreadable) logs.skipFile(path, 'unreadable');
  await reader.readAll(sorted.filter((source) => !isOlder(source, since)));
  await readParents(reader, logs, older, parts);
  return { reading: logs.finish(), older: older.length };
}
