import type { LineFormat, RecordReader } from '../files/log-format.ts';
import {
  countOf,
  folderName,
  isObject,
  type JsonObject,
  listOf,
  nameKind,
  objectOf,
  textOf,
  timeOf,
} from '../json-guards.ts';
import type { LogFile, SessionSink } from '../log-types.ts';

const AGENT = 'pi';
const SILENT_TYPES = new Set<unknown>([
  'model_change',
  'thinking_level_change',
  'branch_summary',
  'custom',
  'custom_message',
  'label',
]);

function readText(content: unknown): string | null {
  if (typeof content === 'string') return textOf(content);
  const block = listOf(content)
    .map(objectOf)
    .find(({ type }) => type === 'text');
  return block === undefined ? null : textOf(block.text);
}

class PiReader implements RecordReader {
  private session: SessionSink | null = null;

  constructor(private readonly file: LogFile) {}

  read(record: JsonObject, line: number): void {
    const { type } = record;
    if (type === 'session') {
      this.readStart(record);
      return;
    }
    this.session ??= this.file.session(AGENT, this.file.stem);
    if (type === 'session_info') {
      const name = textOf(record.name);
      if (name !== null) this.session.title('chosen', name, line);
    } else if (type === 'message' || type === 'compaction') {
      this.readMessage(record, this.session, line);
    } else if (!SILENT_TYPES.has(type)) {
      this.file.unknown(AGENT, textOf(type) ?? 'a record without a type');
    }
  }

  private readStart(record: JsonObject): void {
    if (this.session !== null) return;
    this.session = this.file.session(AGENT, textOf(record.id) ?? this.file.stem);
    this.session.facts({ at: timeOf(record.timestamp) ?? 0, folder: folderName(textOf(record.cwd)) });
    if (textOf(record.branchedFrom) !== null || textOf(record.parentSession) !== null) this.session.markCopy();
  }

  private readMessage(record: JsonObject, session: SessionSink, line: number): void {
    const message = objectOf(record.message);
    const at = timeOf(record.timestamp) ?? timeOf(message.timestamp);
    if (at === null) {
      this.file.lose(line, 'no-time');
      return;
    }
    // An id has only 8 characters. Together with the time, it is unique.
    const id = textOf(record.id) === null ? null : `${AGENT}:${textOf(record.id)} ${at}`;
    if (record.type === 'compaction' || message.role === 'toolResult' || message.role === 'bashExecution') {
      session.work(at, line, id);
    } else if (message.role === 'user') {
      session.open(at, line, id, true);
      const text = readText(message.content);
      if (text !== null) session.title('prompt', text, at);
    } else if (message.role === 'assistant') {
      session.work(at, line, id);
      this.readTokens(message, session, at, id, line);
    } else {
      this.file.unknown(AGENT, nameKind('message', message.role, 'role'));
    }
  }

  private readTokens(message: JsonObject, session: SessionSink, at: number, id: string | null, line: number): void {
    const { usage } = message;
    if (usage === undefined || usage === null) return;
    const counts = objectOf(usage);
    const input = countOf(counts.input);
    const output = countOf(counts.output);
    const cacheWrite = countOf(counts.cacheWrite);
    const cacheRead = countOf(counts.cacheRead);
    if (!isObject(usage) || input === null || output === null || cacheWrite === null || cacheRead === null) {
      this.file.lose(line, 'bad-tokens');
      return;
    }
    session.tokens({ at, id: id ?? `${session.key} ${at} ${input} ${output}`, input, output, cacheWrite, cacheRead });
  }

  end(): void {
    this.session = null;
  }
}

/** Makes the format of pi: a record on each line. Branches copy the records of the session that they start from. */
export function makePiFormat(): LineFormat {
  return {
    recognize: ({ type, id, cwd, message }) =>
      (type === 'session' && typeof id === 'string' && typeof cwd === 'string') ||
      (type === 'message' && isObject(message) && typeof message.role === 'string'),
    open: (file) => new PiReader(file),
  };
}
