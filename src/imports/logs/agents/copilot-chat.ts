import type { DocumentFormat, LineFormat, RecordReader } from '../files/log-format.ts';
import { durationOf, isObject, type JsonObject, listOf, objectOf, textOf, timeOf } from '../json-guards.ts';
import type { LogFile } from '../log-types.ts';

const AGENT = 'copilot-chat';

function readPromptText(message: unknown): string | null {
  return textOf(message) ?? textOf(objectOf(message).text);
}

function readSession(session: JsonObject, file: LogFile): void {
  const sink = file.session(AGENT, textOf(session.sessionId) ?? file.stem);
  const title = textOf(session.customTitle);
  if (title !== null) sink.title('chosen', title, 0);
  listOf(session.requests).forEach((request, index) => {
    const line = index + 1;
    if (!isObject(request)) {
      file.lose(line, 'not-a-record');
      return;
    }
    const at = timeOf(request.timestamp);
    if (at === null) {
      file.lose(line, 'no-time');
      return;
    }
    const id = textOf(request.requestId);
    const key = id === null ? null : `${AGENT}:${id}`;
    sink.open(at, line, key, true);
    const text = readPromptText(request.message);
    if (text !== null) sink.title('prompt', text, at);
    const length = durationOf(objectOf(objectOf(request.result).timings).totalElapsed);
    // The records of a request share an id, so its parts need ids of their own.
    if (length !== null) sink.measured(at + length, length, line, key === null ? null : `${key} end`);
    else sink.note('minutes-unknown');
  });
}

const isSession = (value: unknown): value is JsonObject =>
  isObject(value) &&
  Array.isArray(value.requests) &&
  (typeof value.sessionId === 'string' || 'requesterUsername' in value);

/** The format of older versions of Copilot in VS Code: a session is one JSON object. */
export const COPILOT_CHAT_DOCUMENT: DocumentFormat = {
  recognize: isSession,
  read: (value, file) => readSession(objectOf(value), file),
};

const INITIAL = 0;
const SET = 1;
const PUSH = 2;
const DELETE = 3;

type Container = Record<string | number, unknown>;

/** Finds the container of the last step of a path, or null if the path leads nowhere. */
function findContainer(root: unknown, path: readonly (string | number)[]): Container | null {
  let value = root;
  for (const step of path.slice(0, -1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return null;
    value = (value as Container)[step];
  }
  return typeof value === 'object' && value !== null ? (value as Container) : null;
}

function readPath(value: unknown): readonly (string | number)[] | null {
  const steps = listOf(value);
  const isPath = steps.length > 0 && steps.every((step) => typeof step === 'string' || Number.isSafeInteger(step));
  return isPath && !steps.includes('__proto__') ? (steps as readonly (string | number)[]) : null;
}

/** The journal of a session: a first state and changes to it. */
class JournalReader implements RecordReader {
  private state: unknown = null;

  constructor(private readonly file: LogFile) {}

  read({ kind, k, v, i }: JsonObject, line: number): void {
    if (kind === INITIAL) {
      this.state = v;
      return;
    }
    const path = readPath(k);
    const container = path === null ? null : findContainer(this.state, path);
    const last = path?.[path.length - 1];
    if (container === null || last === undefined) {
      this.file.lose(line, 'not-a-record');
    } else if (kind === SET) {
      container[last] = v;
    } else if (kind === DELETE) {
      delete container[last];
    } else if (kind === PUSH) {
      const list = [...listOf(container[last])];
      const kept = typeof i === 'number' && i >= 0 && i < list.length ? list.slice(0, i) : list;
      container[last] = [...kept, ...listOf(v)];
    } else {
      this.file.unknown(AGENT, `kind ${String(kind)}`);
    }
  }

  end(): void {
    if (isObject(this.state)) readSession(this.state, this.file);
  }
}

/** Makes the format of newer versions of Copilot in VS Code: a journal of changes. */
export function makeCopilotJournalFormat(): LineFormat {
  return {
    recognize: ({ kind, v }) => kind === INITIAL && isObject(v) && (Array.isArray(v.requests) || 'sessionId' in v),
    open: (file) => new JournalReader(file),
  };
}
