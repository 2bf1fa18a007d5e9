import type { DocumentFormat } from '../files/log-format.ts';
import { countOf, folderName, isObject, type JsonObject, listOf, objectOf, textOf, timeOf } from '../json-guards.ts';
import type { LogFile, SessionSink } from '../log-types.ts';

const AGENT = 'opencode';
/** The title that OpenCode gives a session before it has one. */
const PLACEHOLDER_TITLE = /^(?:New|Child) session - \d{4}-/;

/** Reads the user's words; null if the program wrote all parts. */
function readPromptText(parts: unknown): string | null {
  const own = listOf(parts)
    .map(objectOf)
    .find((part) => part.type === 'text' && part.synthetic !== true);
  return own === undefined ? null : textOf(own.text);
}

function readTokens(info: JsonObject, session: SessionSink, at: number, file: LogFile, line: number): void {
  const { tokens } = info;
  if (tokens === undefined || tokens === null) return;
  const counts = objectOf(tokens);
  const cache = objectOf(counts.cache);
  const input = countOf(counts.input);
  const output = countOf(counts.output);
  const reasoning = countOf(counts.reasoning);
  const cacheWrite = countOf(cache.write);
  const cacheRead = countOf(cache.read);
  if (
    !isObject(tokens) ||
    input === null ||
    output === null ||
    reasoning === null ||
    cacheWrite === null ||
    cacheRead === null
  ) {
    file.lose(line, 'bad-tokens');
    return;
  }
  const id = `${AGENT}:${textOf(info.id) ?? `${session.key} ${at}`}`;
  session.tokens({ at, id, input, output: output + reasoning, cacheWrite, cacheRead });
}

function readMessage(message: unknown, session: SessionSink, isSubAgent: boolean, file: LogFile, line: number): void {
  const { info: value, parts } = objectOf(message);
  const info = objectOf(value);
  const time = objectOf(info.time);
  const created = timeOf(time.created);
  const id = textOf(info.id);
  if (info.role !== 'user' && info.role !== 'assistant') {
    file.lose(line, 'not-a-record');
    return;
  }
  if (created === null) {
    file.lose(line, 'no-time');
    return;
  }
  if (info.role === 'user') {
    if (isSubAgent) return;
    const text = readPromptText(parts);
    const isTyped = text !== null || listOf(parts).length === 0;
    session.open(created, line, id, isTyped);
    if (text !== null) session.title('prompt', text, created);
    return;
  }
  readTokens(info, session, created, file, line);
  if (isSubAgent) return;
  session.work(created, line, id);
  const completed = timeOf(time.completed);
  if (completed !== null) session.work(completed, line, id);
}

/** A session as `opencode export` writes it. */
export const OPENCODE_DOCUMENT: DocumentFormat = {
  recognize: (value) =>
    isObject(value) &&
    isObject(value.info) &&
    typeof value.info.id === 'string' &&
    Array.isArray(value.messages) &&
    (value.messages.length === 0 || isObject(objectOf(value.messages[0]).info)),
  read: (value, file) => {
    const { info: fields, messages } = objectOf(value);
    const info = objectOf(fields);
    const parent = textOf(info.parentID);
    const session = file.session(AGENT, parent ?? textOf(info.id) ?? file.stem);
    if (parent === null) {
      session.facts({ at: 0, folder: folderName(textOf(info.directory)) });
      const title = textOf(info.title);
      if (title !== null && !PLACEHOLDER_TITLE.test(title)) session.title('generated', title, 0);
    }
    listOf(messages).forEach((message, index) => {
      readMessage(message, session, parent !== null, file, index + 1);
    });
  },
};
