import { isObject, type JsonObject } from '../json-guards.ts';
import type { SkipReason } from '../log-event.ts';
import type { LogFile } from '../log-types.ts';
import type { LogFormats, RecordReader } from './log-format.ts';
import { makeLineSplitter } from './split-lines.ts';

/** The bytes of one file, in chunks. */
export interface LogFileReader {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
  /** Whether the rest of the file can be skipped, because it is not a log. */
  readonly isDone: () => boolean;
}

const MEBIBYTE = 1 << 20;
const LONGEST_LINE = 64 * MEBIBYTE;
const LONGEST_DOCUMENT = 64 * MEBIBYTE;
/** The number of lines that are searched for a record of a known agent. */
const LINES_SEARCHED = 1000;
const BYTES_SEARCHED = 4096;

interface BufferedLine {
  readonly line: number;
  readonly record: JsonObject | null;
  readonly fault: SkipReason | null;
}

const SPACES = new Set([0x20, 0x09, 0x0d]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 64 && bytes.every((byte) => SPACES.has(byte));
}

const OPENERS = new Set([0x7b, 0x5b]);
const SKIPPED_BEFORE_JSON = new Set([0x20, 0x09, 0x0d, 0x0a, 0xef, 0xbb, 0xbf]);

/** Whether the first character after spaces and a byte order mark opens an object or a list; null if there is none. */
function beginsLikeJson(bytes: Uint8Array): boolean | null {
  const first = bytes.find((byte) => !SKIPPED_BEFORE_JSON.has(byte));
  return first === undefined ? null : OPENERS.has(first);
}

function parse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Returns the record on the first line of a file, or null. */
export function parseFirstLine(beginning: Uint8Array): JsonObject | null {
  const end = beginning.indexOf(0x0a);
  const value = parse(new TextDecoder().decode(end < 0 ? beginning : beginning.subarray(0, end)))?.value;
  return isObject(value) ? value : null;
}

/**
 * Reads a file of unknown format in constant memory. Lines are buffered until one of them belongs to a known agent. A
 * file without such a line is read as one JSON value.
 */
export function readLogFile(file: LogFile, formats: LogFormats): LogFileReader {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let reader: RecordReader | null = null;
  let buffered: BufferedLine[] = [];
  let document: Uint8Array[] = [];
  let documentLength = 0;
  let isUnknown = false;
  let isDocumentRead = false;
  /** Whether the file begins like one JSON value; null before its first character. */
  let canBeDocument: boolean | null = null;
  let bytesSeen = 0;

  const use = (line: BufferedLine, to: RecordReader) => {
    if (line.fault !== null) file.lose(line.line, line.fault);
    if (line.record !== null) to.read(line.record, line.line);
  };

  const startReading = (opened: RecordReader) => {
    reader = opened;
    for (const line of buffered) use(line, opened);
    buffered = [];
    document = [];
  };

  const search = (line: BufferedLine) => {
    buffered.push(line);
    const { record } = line;
    if (record === null) return;
    const format = formats.lines.find(({ recognize }) => recognize(record));
    if (format !== undefined) {
      startReading(format.open(file));
      return;
    }
    const report = formats.documents.find(({ recognize }) => recognize(record));
    if (report === undefined) return;
    report.read(record, file);
    isDocumentRead = true;
    buffered.pop();
  };

  const readLine = (bytes: Uint8Array | null, line: number) => {
    if (isUnknown || (bytes !== null && isBlank(bytes))) return;
    const parsed = bytes === null ? null : parse(decoder.decode(bytes));
    const value = parsed?.value;
    const fault =
      bytes === null ? 'line-too-long' : parsed === null ? 'not-json' : isObject(value) ? null : 'not-a-record';
    const entry = { line, record: isObject(value) ? value : null, fault } as const;
    if (reader !== null) use(entry, reader);
    else if (buffered.length < LINES_SEARCHED) search(entry);
  };

  const splitter = makeLineSplitter(readLine, LONGEST_LINE);

  const giveUp = (reason: SkipReason) => {
    isUnknown = true;
    buffered = [];
    document = [];
    file.skip(null, reason);
  };

  const keepForDocument = (bytes: Uint8Array) => {
    documentLength += bytes.length;
    canBeDocument ??= beginsLikeJson(bytes);
    if (canBeDocument === false) return;
    if (documentLength <= LONGEST_DOCUMENT) document.push(bytes.slice());
    else document = [];
  };

  const readDocument = () => {
    const text = document.map((bytes) => decoder.decode(bytes, { stream: true })).join('') + decoder.decode();
    const value = parse(text)?.value;
    const report = formats.documents.find(({ recognize }) => recognize(value));
    document = [];
    if (report === undefined) return false;
    report.read(value, file);
    return true;
  };

  return {
    push(bytes) {
      if (isUnknown) return;
      if (reader === null && bytesSeen < BYTES_SEARCHED && bytes.subarray(0, BYTES_SEARCHED - bytesSeen).includes(0)) {
        giveUp('binary');
        return;
      }
      bytesSeen += bytes.length;
      splitter.push(bytes);
      if (reader === null) keepForDocument(bytes);
      if (reader !== null) return;
      if (documentLength > LONGEST_DOCUMENT) giveUp('file-too-long');
      else if (buffered.length >= LINES_SEARCHED && canBeDocument === false) giveUp('not-a-log');
    },
    end() {
      if (isUnknown || bytesSeen === 0) return;
      splitter.end();
      if (reader !== null) {
        (reader as RecordReader).end();
      } else if (isDocumentRead) {
        for (const { line, fault } of buffered) file.lose(line, fault ?? 'not-a-record');
      } else if (!readDocument() && buffered.length > 0) {
        file.skip(null, 'not-a-log');
      }
    },
    isDone: () => isUnknown,
  };
}
