import type { JsonObject } from '../json-guards.ts';
import type { LogFile } from '../log-types.ts';

/** Reads the records of one file. */
export interface RecordReader {
  /** @param line the number of the line, from 1 */
  readonly read: (record: JsonObject, line: number) => void;
  /** Called once, after the last record. */
  readonly end: () => void;
}

/** One agent's log with a record on each line. */
export interface LineFormat {
  /** Whether the record belongs to this format. The content decides, never the name of the file. */
  readonly recognize: (record: JsonObject) => boolean;
  readonly open: (file: LogFile) => RecordReader;
  /** The id of the session that begins with this record, for sessions that others can be forked from. */
  readonly sessionIdOf?: (record: JsonObject) => string | null;
  /** The ids of sessions that others were forked from, and that no file so far contains. */
  readonly listMissingParents?: () => readonly string[];
  /** Called once, after the last file. */
  readonly finish?: () => void;
}

/** A log or report that is one JSON value. */
export interface DocumentFormat {
  readonly recognize: (value: unknown) => boolean;
  readonly read: (value: unknown, file: LogFile) => void;
}

/** All formats. They share state across files, so every collection needs its own. */
export interface LogFormats {
  readonly lines: readonly LineFormat[];
  readonly documents: readonly DocumentFormat[];
}
