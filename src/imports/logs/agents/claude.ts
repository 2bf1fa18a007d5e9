import type { LineFormat, RecordReader } from '../files/log-format.ts';
import {
  countOf,
  durationOf,
  folderName,
  isObject,
  type JsonObject,
  listOf,
  nameKind,
  objectOf,
  textOf,
  timeOf,
} from '../json-guards.ts';
import type { TitleRank } from '../log-event.ts';
import type { LogFile, SessionSink } from '../log-types.ts';
import { hashText, readPrompt } from './claude-prompts.ts';

const AGENT = 'claude';
const NO_MODEL = '<synthetic>';
const ASKING_TOOLS = ['AskUserQuestion', 'ExitPlanMode'];
const REFUSED_RESULT = 'User rejected tool use';
const REFUSED_CONTENT = "The user doesn't want to ";
const CONTINUED_SESSION = 'This session is being continued from a previous conversation';

/** The field with the title in each kind of title record. */
const TITLES: ReadonlyMap<unknown, readonly [field: string, rank: TitleRank]> = new Map([
  ['custom-title', ['customTitle', 'chosen']],
  ['agent-name', ['agentName', 'agent']],
  ['ai-title', ['aiTitle', 'generated']],
  ['summary', ['summary', 'summary']],
] as const);

/** Records that neither start a turn nor are work. */
const SILENT_TYPES = new Set<unknown>([
  'file-history-snapshot',
  'file-history-delta',
  'last-prompt',
  'mode',
  'permission-mode',
  'pr-link',
  'tag',
  'agent-color',
  'agent-setting',
  'worktree-state',
  'content-replacement',
  'speculation-accept',
  'bridge-session',
  'started',
  'result',
  'attribution-snapshot',
  'marble-origami-commit',
  'marble-origami-snapshot',
  'task-summary',
  'fork-context-ref',
  'relocated',
]);
const SILENT_SUBTYPES = new Set<unknown>([
  'away_summary',
  'local_command',
  'stop_hook_summary',
  'hook',
  'informational',
  'api_error',
  'api_metrics',
  'memory_saved',
  'agents_killed',
  'bridge_status',
  'scheduled_task_fire',
  'permission_retry',
  'thinking',
  'file_snapshot',
  'init',
  'model_refusal_fallback',
]);

interface PendingTool {
  readonly at: number;
  readonly isQuestion: boolean;
}

function isRefusal(block: JsonObject, record: JsonObject): boolean {
  if (record.toolUseResult === REFUSED_RESULT) return true;
  const text = textOf(block.content) ?? textOf(objectOf(listOf(block.content)[0]).text);
  return block.is_error === true && (text?.startsWith(REFUSED_CONTENT) ?? false);
}

/** Whether a record is an answer of an early version, which only has its tokens. */
function isUntypedAnswer({ type, message }: JsonObject): boolean {
  return type === undefined && isObject(message) && isObject(message.usage) && 'input_tokens' in message.usage;
}

const hasContent = ({ content }: JsonObject) => typeof content === 'string' || Array.isArray(content);

class ClaudeReader implements RecordReader {
  private readonly pendingTools = new Map<unknown, PendingTool>();
  private readonly queuedPrompts = new Map<number, number>();
  private readonly titles: (readonly [rank: TitleRank, text: string, line: number])[] = [];
  private firstSession: SessionSink | null = null;
  /** The folder of the last record, and its path. */
  private path: unknown = null;
  private folder: string | null = null;

  constructor(private readonly file: LogFile) {}

  private sessionOf(record: JsonObject): SessionSink {
    return this.file.session(AGENT, textOf(record.sessionId) ?? this.file.stem);
  }

  /**
   * Whether a record belongs to a sub-agent. Such records do not give times, and their tokens belong to its session.
   */
  private isSubAgent({ isSidechain, agentId }: JsonObject): boolean {
    return isSidechain === true || (isSidechain === undefined && typeof agentId === 'string');
  }

  read(record: JsonObject, line: number): void {
    const { type } = record;
    if (type === 'assistant' || isUntypedAnswer(record)) this.readAssistant(record, line);
    else if (type === 'user') this.readUser(record, line);
    else if (type === 'system') this.readSystem(record, line);
    else if (type === 'attachment') this.readAttachment(record, line);
    else if (type === 'queue-operation') this.readQueue(record);
    else if (type === 'progress') this.readProgress(record, line);
    else if (TITLES.has(type)) this.readTitle(record, line);
    else if (!SILENT_TYPES.has(type)) this.file.unknown(AGENT, textOf(type) ?? 'a record without a type');
  }

  /** Returns the session and time of a record; null if it belongs to a sub-agent or has no time. */
  private place(record: JsonObject, line: number): { readonly session: SessionSink; readonly at: number } | null {
    const at = timeOf(record.timestamp);
    if (at === null) this.file.lose(line, 'no-time');
    if (at === null || this.isSubAgent(record)) return null;
    const session = this.sessionOf(record);
    if (this.firstSession === null) {
      this.firstSession = session;
      if (record.sessionKind === 'bg') session.markCopy();
    }
    if (record.cwd !== this.path) {
      this.path = record.cwd;
      this.folder = folderName(textOf(record.cwd));
    }
    session.facts({ at, folder: this.folder, branch: textOf(record.gitBranch) });
    return { session, at };
  }

  private readAssistant(record: JsonObject, line: number): void {
    const { message } = record;
    if (!isObject(message)) {
      this.file.lose(line, 'not-a-record');
      return;
    }
    if (message.model === NO_MODEL) return;
    if (!hasContent(message) && !isObject(message.usage)) this.file.lose(line, 'not-a-record');
    this.readUsage(record, message, line);
    const place = this.place(record, line);
    if (place === null) return;
    place.session.work(place.at, line, textOf(record.uuid));
    for (const block of listOf(message.content)) {
      if (!isObject(block) || block.type !== 'tool_use' || typeof block.id !== 'string') continue;
      const isQuestion = ASKING_TOOLS.includes(String(block.name));
      this.pendingTools.set(block.id, { at: place.at, isQuestion });
    }
  }

  private readUsage(record: JsonObject, message: JsonObject, line: number): void {
    const { usage } = message;
    if (usage === undefined || usage === null) return;
    const at = timeOf(record.timestamp);
    if (at === null) return;
    const counts = objectOf(usage);
    const input = countOf(counts.input_tokens);
    const output = countOf(counts.output_tokens);
    const cacheWrite = countOf(counts.cache_creation_input_tokens);
    const cacheRead = countOf(counts.cache_read_input_tokens);
    const hasCounts = counts.input_tokens !== undefined || counts.output_tokens !== undefined;
    if (!hasCounts || input === null || output === null || cacheWrite === null || cacheRead === null) {
      this.sessionOf(record);
      this.file.lose(line, 'bad-tokens');
      return;
    }
    const session = this.sessionOf(record);
    const own = textOf(record.uuid) ?? `${session.key} ${at} ${input} ${output} ${cacheWrite} ${cacheRead}`;
    const id = `${AGENT}:${textOf(message.id) ?? own}`;
    session.tokens({ at, id, input, output, cacheWrite, cacheRead });
  }

  private readUser(record: JsonObject, line: number): void {
    const { message } = record;
    if (!isObject(message)) {
      this.file.lose(line, 'not-a-record');
      return;
    }
    if (!hasContent(message)) this.file.lose(line, 'not-a-record');
    const place = this.place(record, line);
    if (place === null) return;
    const id = textOf(record.uuid);
    const { session, at } = place;
    const results = listOf(message.content).filter(
      (block): block is JsonObject => isObject(block) && block.type === 'tool_result',
    );
    if (results.length > 0) {
      session.work(at, line, id);
      for (const block of results) this.readToolResult(block, record, place, line);
    } else if (record.isCompactSummary === true) {
      session.work(at, line, id);
    } else if (record.isMeta === true) {
      session.open(at, line, id, false);
    } else if (record.isVisibleInTranscriptOnly !== true) {
      this.readPrompt(record, message.content, place, line);
    }
  }

  private readToolResult(
    block: JsonObject,
    record: JsonObject,
    { session, at }: { readonly session: SessionSink; readonly at: number },
    line: number,
  ): void {
    const tool = this.pendingTools.get(block.tool_use_id);
    this.pendingTools.delete(block.tool_use_id);
    if (tool === undefined || at <= tool.at || !(tool.isQuestion || isRefusal(block, record))) return;
    const uuid = textOf(record.uuid);
    session.ask(at, at - tool.at, line, uuid);
  }

  private readPrompt(
    record: JsonObject,
    content: unknown,
    { session, at }: { readonly session: SessionSink; readonly at: number },
    line: number,
  ): void {
    const { kind, text } = readPrompt(content);
    const id = textOf(record.uuid);
    if (kind === 'nothing') return;
    if (text?.startsWith(CONTINUED_SESSION)) {
      session.work(at, line, id);
      return;
    }
    const source = textOf(record.promptSource);
    const origin = textOf(objectOf(record.origin).kind);
    const isProgram = source === 'system' || source === 'sdk' || (origin !== null && origin !== 'human');
    const isTyped = kind === 'typed' && !isProgram;
    const wasQueued = this.takeQueued(text) || source === 'queued';
    session.open(at, line, id, isTyped, isTyped && wasQueued);
    if (isTyped && text !== null) session.title('prompt', text, at);
  }

  private readSystem(record: JsonObject, line: number): void {
    const { subtype } = record;
    if (subtype === 'turn_duration') {
      const length = durationOf(record.durationMs);
      if (length === null) this.file.lose(line, 'not-a-record');
      const place = this.place(record, line);
      if (place !== null && length !== null) place.session.measured(place.at, length, line, textOf(record.uuid));
    } else if (subtype === 'compact_boundary' || subtype === 'microcompact_boundary') {
      const place = this.place(record, line);
      place?.session.work(place.at, line, textOf(record.uuid));
    } else if (subtype !== undefined && !SILENT_SUBTYPES.has(subtype)) {
      this.file.unknown(AGENT, nameKind('system', subtype, 'subtype'));
    }
  }

  /** Reads a prompt that the agent got while it worked. Other attachments are neither prompts nor work. */
  private readAttachment(record: JsonObject, line: number): void {
    const attachment = objectOf(record.attachment);
    if (attachment.type !== 'queued_command') return;
    const { kind, text } = readPrompt(attachment.prompt);
    if (kind === 'nothing') return;
    const place = this.place(record, line);
    if (place === null) return;
    const mode = textOf(attachment.commandMode);
    const isTyped = kind === 'typed' && (mode === null || mode === 'prompt');
    this.takeQueued(text);
    place.session.open(place.at, line, textOf(record.uuid), isTyped, isTyped);
    if (isTyped && text !== null) place.session.title('prompt', text, place.at);
  }

  /** Reads a record of the queue, which is not a prompt: a prompt counts when the agent gets it. */
  private readQueue({ operation, content }: JsonObject): void {
    const text = textOf(content);
    if (operation === 'enqueue' && text !== null) {
      const hash = hashText(text);
      this.queuedPrompts.set(hash, (this.queuedPrompts.get(hash) ?? 0) + 1);
    } else if (operation === 'popAll') {
      this.queuedPrompts.clear();
    } else if (operation === 'remove') {
      this.takeQueued(text);
    }
  }

  private takeQueued(text: string | null): boolean {
    if (text === null || this.queuedPrompts.size === 0) return false;
    const hash = hashText(text);
    const count = this.queuedPrompts.get(hash) ?? 0;
    if (count > 1) this.queuedPrompts.set(hash, count - 1);
    else this.queuedPrompts.delete(hash);
    return count > 0;
  }

  private readProgress(record: JsonObject, line: number): void {
    const kind = textOf(objectOf(record.data).type);
    if (kind === null || kind.startsWith('hook')) return;
    const place = this.place(record, line);
    place?.session.work(place.at, line, textOf(record.uuid));
  }

  private readTitle(record: JsonObject, line: number): void {
    const [field, rank] = TITLES.get(record.type) ?? ['', 'summary'];
    const text = textOf(record[field]);
    if (text === null) return;
    if (typeof record.sessionId === 'string') this.sessionOf(record).title(rank, text, line);
    else this.titles.push([rank, text, line]);
  }

  end(): void {
    for (const [rank, text, line] of this.titles) this.firstSession?.title(rank, text, line);
  }
}

/**
 * Makes the format of Claude Code: a record on each line, including those of sub-agents, forks and background sessions.
 */
export function makeClaudeFormat(): LineFormat {
  return {
    recognize: (record) =>
      ((record.type === 'user' || record.type === 'assistant') && isObject(record.message)) ||
      (record.type === 'system' && typeof record.subtype === 'string' && typeof record.sessionId === 'string') ||
      isUntypedAnswer(record),
    open: (file) => new ClaudeReader(file),
  };
}
