import type { LineFormat, RecordReader } from '../files/log-format.ts';
import { countOf, folderName, isObject, type JsonObject, objectOf, textOf, timeOf } from '../json-guards.ts';
import type { TokenCounts } from '../log-event.ts';
import type { LogFile, SessionSink } from '../log-types.ts';

const AGENT = 'copilot';
const WORK_TYPES = new Set<unknown>([
  'assistant.message',
  'assistant.reasoning',
  'assistant.turn_start',
  'tool.execution_start',
  'tool.execution_progress',
  'tool.execution_partial_result',
  'tool.execution_complete',
  'session.compaction_complete',
]);
const KNOWN_PREFIXES = ['session.', 'assistant.', 'tool.', 'hook.', 'system.', 'skill.', 'subagent.', 'permission.'];
const KNOWN_TYPES = new Set<unknown>(['abort', 'user.message']);

const ZERO: TokenCounts = { input: 0, output: 0, cacheWrite: 0, cacheRead: 0 };
const FIELDS = ['input', 'output', 'cacheWrite', 'cacheRead'] as const;

/** Reads the counters of all models of a session; null if one is damaged. The log counts cached tokens as input too. */
function readMetrics(metrics: unknown): TokenCounts | null {
  if (!isObject(metrics)) return null;
  let sum = ZERO;
  for (const model of Object.values(metrics)) {
    const { usage } = objectOf(model);
    if (!isObject(usage) || !('inputTokens' in usage || 'outputTokens' in usage)) return null;
    const input = countOf(usage.inputTokens);
    const output = countOf(usage.outputTokens);
    const cacheWrite = countOf(usage.cacheWriteTokens);
    const cacheRead = countOf(usage.cacheReadTokens);
    if (input === null || output === null || cacheWrite === null || cacheRead === null) return null;
    if (cacheWrite + cacheRead > input) return null;
    sum = {
      input: sum.input + input - cacheWrite - cacheRead,
      output: sum.output + output,
      cacheWrite: sum.cacheWrite + cacheWrite,
      cacheRead: sum.cacheRead + cacheRead,
    };
  }
  return sum;
}

/**
 * Returns the tokens added between two counters. Counters accumulate over the resumes of a session and restart at zero
 * after a compaction.
 */
function subtract(now: TokenCounts, before: TokenCounts): TokenCounts {
  if (FIELDS.some((field) => now[field] < before[field])) return now;
  return {
    input: now.input - before.input,
    output: now.output - before.output,
    cacheWrite: now.cacheWrite - before.cacheWrite,
    cacheRead: now.cacheRead - before.cacheRead,
  };
}

class CopilotReader implements RecordReader {
  private session: SessionSink | null = null;
  private before = ZERO;
  private lastMessage: number | null = null;
  private lastShutdown = Number.NEGATIVE_INFINITY;

  constructor(private readonly file: LogFile) {}

  read(record: JsonObject, line: number): void {
    const { type } = record;
    const data = objectOf(record.data);
    const at = timeOf(record.timestamp);
    if (type === 'session.start') this.session ??= this.file.session(AGENT, textOf(data.sessionId) ?? this.file.stem);
    const name = textOf(type) ?? 'a record without a type';
    if (!KNOWN_TYPES.has(type) && !KNOWN_PREFIXES.some((prefix) => name.startsWith(prefix))) {
      this.file.unknown(AGENT, name);
      return;
    }
    this.session ??= this.file.session(AGENT, this.file.stem);
    if (at === null) {
      this.file.lose(line, 'no-time');
      return;
    }
    this.readTimed(record, data, this.session, at, line);
  }

  private readTimed(record: JsonObject, data: JsonObject, session: SessionSink, at: number, line: number): void {
    const { type } = record;
    const id = textOf(record.id);
    const context = objectOf(data.context);
    const isSubAgent =
      textOf(record.agentId) !== null ||
      textOf(data.agentId) !== null ||
      textOf(data.parentAgentTaskId) !== null ||
      textOf(data.parentToolCallId) !== null;
    if (type === 'session.start' || type === 'session.resume') {
      session.facts({ at, folder: folderName(textOf(context.cwd)), branch: textOf(context.branch) });
    } else if (type === 'session.shutdown') {
      this.readShutdown(data, session, at, line);
    } else if (type === 'user.message' && !isSubAgent) {
      session.open(at, line, id, true);
      const text = textOf(data.content);
      if (text !== null) session.title('prompt', text, at);
    } else if (WORK_TYPES.has(type)) {
      if (type === 'assistant.message') this.lastMessage = Math.max(this.lastMessage ?? at, at);
      if (!isSubAgent) session.work(at, line, id);
    }
  }

  private readShutdown(data: JsonObject, session: SessionSink, at: number, line: number): void {
    const counts = readMetrics(data.modelMetrics);
    if (counts === null) {
      if (data.modelMetrics !== undefined) this.file.lose(line, 'bad-tokens');
      return;
    }
    const added = subtract(counts, this.before);
    this.before = counts;
    this.lastShutdown = Math.max(this.lastShutdown, at);
    session.tokens({ at, id: `${session.key} ${at} ${FIELDS.map((field) => counts[field]).join(' ')}`, ...added });
  }

  end(): void {
    if (this.lastMessage !== null && this.lastMessage > this.lastShutdown) {
      this.session?.tokensMissingAfter(this.lastMessage);
    }
  }
}

/** Makes the format of Copilot CLI: a record on each line. Only the end of a session has token counts. */
export function makeCopilotCliFormat(): LineFormat {
  return {
    recognize: ({ type, data }) =>
      typeof type === 'string' && isObject(data) && /^(?:session|user|assistant|tool)\.[a-z_]+$/.test(type),
    open: (file) => new CopilotReader(file),
  };
}
