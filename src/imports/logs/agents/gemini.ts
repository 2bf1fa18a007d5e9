import type { DocumentFormat, LineFormat, RecordReader } from '../files/log-format.ts';
import { countOf, folderName, isObject, type JsonObject, listOf, objectOf, textOf, timeOf } from '../json-guards.ts';
import type { LogFile, SessionSink } from '../log-types.ts';

const AGENT = 'gemini';
const SILENT_TYPES = new Set<unknown>(['info', 'error', 'warning']);

function readText(content: unknown): string | null {
  if (typeof content === 'string') return textOf(content);
  if (!Array.isArray(content)) return textOf(objectOf(content).text);
  return content.map((part) => (typeof part === 'string' ? part : textOf(objectOf(part).text))).find(Boolean) ?? null;
}

function readTokens(message: JsonObject, session: SessionSink, at: number, file: LogFile, line: number): void {
  const { tokens } = message;
  if (tokens === undefined || tokens === null) return;
  const counts = objectOf(tokens);
  const input = countOf(counts.input);
  const cached = countOf(counts.cached);
  const output = countOf(counts.output);
  const thoughts = countOf(counts.thoughts);
  const tool = countOf(counts.tool);
  const isComplete = input !== null && cached !== null && output !== null && thoughts !== null && tool !== null;
  if (!isComplete || !isObject(tokens) || cached > input) {
    file.lose(line, 'bad-tokens');
    return;
  }
  session.tokens({
    at,
    id: `${session.key} ${textOf(message.id) ?? `${at} ${input} ${output}`}`,
    input: input - cached + tool,
    output: output + thoughts,
    cacheWrite: 0,
    cacheRead: cached,
  });
}

/** Reads a conversation. If messages have the same id, the last one counts. */
class Conversation {
  private readonly messages = new Map<string, { readonly message: JsonObject; readonly line: number }>();
  private id: string | null = null;
  private summary: string | null = null;
  private folder: string | null = null;
  private isSubAgent = false;

  constructor(private readonly file: LogFile) {}

  setFields(fields: JsonObject): void {
    this.id ??= textOf(fields.sessionId);
    this.summary = textOf(fields.summary) ?? this.summary;
    this.folder ??= folderName(textOf(listOf(fields.directories)[0]));
    if (fields.kind === 'subagent') this.isSubAgent = true;
    listOf(fields.messages).forEach((message, index) => {
      if (isObject(message)) this.setMessage(message, index + 1);
      else this.file.lose(index + 1, 'not-a-record');
    });
  }

  setMessage(message: JsonObject, line: number): void {
    // Only the fields for the report are kept, because the results of tools can be large.
    const { id, type, timestamp, tokens } = message;
    const text = type === 'user' ? readText(message.content)?.slice(0, 500) : null;
    const toolTimes = listOf(message.toolCalls).map((call) => timeOf(objectOf(call).timestamp));
    const key = textOf(id) ?? `line ${line}`;
    this.messages.set(key, { message: { id, type, timestamp, tokens, text, toolTimes }, line });
  }

  report(): void {
    const session = this.file.session(AGENT, this.id ?? this.file.stem);
    session.facts({ at: 0, folder: this.folder });
    if (this.summary !== null) session.title('summary', this.summary, 0);
    for (const { message, line } of this.messages.values()) this.reportMessage(session, message, line);
  }

  private reportMessage(session: SessionSink, message: JsonObject, line: number): void {
    const { type } = message;
    const at = timeOf(message.timestamp);
    if (SILENT_TYPES.has(type)) return;
    if (type !== 'user' && type !== 'gemini') {
      this.file.unknown(AGENT, textOf(type) ?? 'a message without a type');
      return;
    }
    if (at === null) {
      this.file.lose(line, 'no-time');
      return;
    }
    if (type === 'gemini') readTokens(message, session, at, this.file, line);
    if (this.isSubAgent) return;
    if (type === 'user') {
      session.open(at, line, null, true);
      const text = textOf(message.text);
      if (text !== null) session.title('prompt', text, at);
    } else {
      session.work(at, line, null);
      for (const time of listOf(message.toolTimes)) if (typeof time === 'number') session.work(time, line, null);
    }
  }
}

class GeminiReader implements RecordReader {
  private readonly conversation: Conversation;

  constructor(private readonly file: LogFile) {
    this.conversation = new Conversation(file);
  }

  read(record: JsonObject, line: number): void {
    if (isObject(record.$set)) this.conversation.setFields(record.$set);
    else if ('$rewindTo' in record) return;
    else if ('sessionId' in record && !('type' in record)) this.conversation.setFields(record);
    else if (typeof record.type === 'string') this.conversation.setMessage(record, line);
    else this.file.unknown(AGENT, 'a record without a type');
  }

  end(): void {
    this.conversation.report();
  }
}

const hasSession = ({ sessionId, projectHash }: JsonObject) =>
  typeof sessionId === 'string' && typeof projectHash === 'string';

/** Makes the format of newer versions of Gemini CLI: a record on each line. */
export function makeGeminiFormat(): LineFormat {
  return {
    recognize: (record) => hasSession(record) && !Array.isArray(record.messages),
    open: (file) => new GeminiReader(file),
  };
}

/** The format of older versions of Gemini CLI: a conversation is one JSON object. */
export const GEMINI_DOCUMENT: DocumentFormat = {
  recognize: (value) => isObject(value) && hasSession(value) && Array.isArray(value.messages),
  read: (value, file) => {
    const conversation = new Conversation(file);
    conversation.setFields(objectOf(value));
    conversation.report();
  },
};
