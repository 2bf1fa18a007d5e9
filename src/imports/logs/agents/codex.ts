import type { LineFormat, RecordReader } from '../files/log-format.ts';
import {
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
import type { LogFile } from '../log-types.ts';
import { CodexThread, readTotals } from './codex-thread.ts';

const AGENT = 'codex';
const RECORD_TYPES = new Set<unknown>([
  'session_meta',
  'event_msg',
  'response_item',
  'turn_context',
  'compacted',
  'inter_agent_communication',
  'world_state',
]);

/** Items of the conversation that show that the agent acted. */
const WORK_ITEMS = new Set<unknown>([
  'reasoning',
  'function_call',
  'function_call_output',
  'custom_tool_call',
  'custom_tool_call_output',
  'local_shell_call',
  'local_shell_call_output',
  'web_search_call',
  'image_generation_call',
  'tool_search_call',
  'tool_search_output',
  'mcp_tool_call',
  'mcp_tool_call_output',
  'compaction',
  'context_compaction',
]);
const WORK_EVENTS = new Set<unknown>([
  'agent_message',
  'agent_reasoning',
  'agent_reasoning_raw_content',
  'agent_reasoning_section_break',
  'exec_command_begin',
  'exec_command_end',
  'mcp_tool_call_begin',
  'mcp_tool_call_end',
  'patch_apply_begin',
  'patch_apply_end',
  'web_search_begin',
  'web_search_end',
  'view_image_tool_call',
  'image_generation_end',
  'dynamic_tool_call_request',
  'dynamic_tool_call_response',
  'item_started',
  'item_completed',
  'context_compacted',
  'plan_update',
  'turn_diff',
]);
const SILENT_EVENTS = new Set<unknown>([
  'thread_rolled_back',
  'thread_goal_updated',
  'thread_settings_applied',
  'turn_started',
  'turn_context',
  'session_configured',
  'background_event',
  'stream_error',
  'error',
  'warning',
  'undo_completed',
  'undo_started',
  'entered_review_mode',
  'exited_review_mode',
  'shutdown_complete',
  'mcp_startup_update',
  'mcp_startup_complete',
  'collab_agent_spawn_begin',
  'collab_agent_spawn_end',
  'collab_waiting_begin',
  'collab_waiting_end',
  'collab_close_begin',
  'collab_close_end',
  'collab_agent_interaction_begin',
  'collab_agent_interaction_end',
  'exec_approval_request',
  'apply_patch_approval_request',
  'guardian_assessment',
  'model_reroute',
  'sub_agent_activity',
]);

const ASKING_TOOL = 'request_user_input';
const REFUSED_OUTPUT = 'exec command rejected by user';
/** The beginning of texts that the program writes instead of a prompt. */
const PROGRAM_TEXT =
  /^\s*(?:<(?:environment_context|user_instructions|user_action|turn_aborted|skill|INSTRUCTIONS|permissions instructions|collaboration_mode|subagent_notification|apps_instructions|skills_instructions|plugins_instructions|personality_spec|user_shell_command)\b|# AGENTS\.md)/;

function readMessageText(content: unknown): string | null {
  if (typeof content === 'string') return content;
  const texts = listOf(content).flatMap((block) => textOf(objectOf(block).text) ?? []);
  return texts.find((text) => !PROGRAM_TEXT.test(text)) ?? null;
}

class CodexReader implements RecordReader {
  private readonly thread: CodexThread;
  private readonly pendingCalls = new Map<unknown, { readonly at: number; readonly isQuestion: boolean }>();

  constructor(
    private readonly file: LogFile,
    threads: CodexThread[],
  ) {
    this.thread = new CodexThread(file);
    threads.push(this.thread);
  }

  read(record: JsonObject, line: number): void {
    const { type } = record;
    if (!RECORD_TYPES.has(type)) {
      this.file.unknown(AGENT, textOf(type) ?? 'a record without a type');
      return;
    }
    const { payload } = record;
    if (!isObject(payload)) {
      this.file.lose(line, 'not-a-record');
      return;
    }
    const at = timeOf(record.timestamp);
    if (type === 'session_meta') this.readMeta(payload, at);
    else if (type === 'turn_context') this.thread.setFolder(folderName(textOf(payload.cwd)), null);
    else if (type !== 'event_msg' && type !== 'response_item' && type !== 'compacted') return;
    else if (at === null) this.file.lose(line, 'no-time');
    else if (type === 'event_msg') this.readEvent(payload, at, line);
    else if (type === 'response_item') this.readItem(payload, at, line);
    else this.thread.add({ kind: 'work', at, line });
  }

  private readMeta(payload: JsonObject, at: number | null): void {
    const source = objectOf(payload.source);
    const subagent = source.subagent ?? source.sub_agent;
    const parent = objectOf(objectOf(subagent).thread_spawn).parent_thread_id ?? payload.parent_thread_id;
    this.thread.start({
      id: textOf(payload.id) ?? textOf(payload.session_id),
      at,
      forkedFrom: textOf(payload.forked_from_id),
      spawnedBy: textOf(parent),
      isSubAgent: subagent !== undefined || textOf(parent) !== null,
      folder: folderName(textOf(payload.cwd)),
      branch: textOf(objectOf(payload.git).branch),
    });
  }

  private readEvent(payload: JsonObject, at: number, line: number): void {
    const { type } = payload;
    if (type === 'token_count') {
      this.readTokens(payload, at, line);
    } else if (type === 'user_message') {
      const text = textOf(payload.message);
      if (text === null || !PROGRAM_TEXT.test(text)) this.thread.add({ kind: 'prompt', at, line, title: text });
    } else if (type === 'task_started' || type === 'turn_started') {
      this.thread.startTurn(textOf(payload.turn_id), line);
      this.thread.add({ kind: 'open', at, line });
    } else if (type === 'task_complete' || type === 'turn_complete' || type === 'turn_aborted') {
      this.thread.startTurn(textOf(payload.turn_id), line);
      const length = durationOf(payload.duration_ms);
      if (length !== null) this.thread.add({ kind: 'measured', at, line, length });
      else if (payload.duration_ms !== undefined && payload.duration_ms !== null) this.file.lose(line, 'not-a-record');
    } else if (WORK_EVENTS.has(type)) {
      this.thread.add({ kind: 'work', at, line });
    } else if (type === 'thread_name_updated') {
      this.thread.setTitle(textOf(payload.thread_name), at);
    } else if (!SILENT_EVENTS.has(type)) {
      this.file.unknown(AGENT, nameKind('event_msg', type, 'type'));
    }
  }

  private readTokens({ info }: JsonObject, at: number, line: number): void {
    if (info === null || info === undefined) return;
    const fields = objectOf(info);
    const total = readTotals(fields.total_token_usage);
    const last = readTotals(fields.last_token_usage);
    const hasOnlyLast = fields.total_token_usage === undefined && last !== null;
    if (total === null && !hasOnlyLast) this.file.lose(line, 'bad-tokens');
    else this.thread.addTotals({ at, line, total, last });
  }

  private readItem(payload: JsonObject, at: number, line: number): void {
    const { type, role } = payload;
    if (type === 'message' && role === 'user') {
      const text = readMessageText(payload.content);
      const hasImage = listOf(payload.content).some((block) => objectOf(block).type === 'input_image');
      if ((text !== null && !PROGRAM_TEXT.test(text)) || hasImage) {
        this.thread.add({ kind: 'mirror', at, line, title: text });
      }
    } else if (type === 'message') {
      if (role === 'assistant') this.thread.add({ kind: 'work', at, line });
    } else if (WORK_ITEMS.has(type)) {
      this.thread.add({ kind: 'work', at, line });
      this.readCall(payload, at, line);
    } else if (type !== 'ghost_snapshot' && type !== 'agent_message') {
      this.file.unknown(AGENT, nameKind('response_item', type, 'type'));
    }
  }

  private readCall(payload: JsonObject, at: number, line: number): void {
    const { call_id: id, type } = payload;
    if (typeof id !== 'string') return;
    if (type === 'function_call' || type === 'custom_tool_call') {
      this.pendingCalls.set(id, { at, isQuestion: payload.name === ASKING_TOOL });
      return;
    }
    const call = this.pendingCalls.get(id);
    this.pendingCalls.delete(id);
    if (call === undefined || at <= call.at) return;
    const isRefused = textOf(payload.output)?.startsWith(REFUSED_OUTPUT) ?? false;
    if (call.isQuestion || isRefused) this.thread.add({ kind: 'ask', at, line, length: at - call.at });
  }

  end(): void {
    this.pendingCalls.clear();
  }
}

/** Makes the format of Codex: a record on each line, with counters that accumulate over the thread. */
export function makeCodexFormat(): LineFormat {
  const threads: CodexThread[] = [];
  return {
    recognize: ({ type, payload, timestamp }) =>
      RECORD_TYPES.has(type) && isObject(payload) && typeof timestamp === 'string',
    open: (file) => new CodexReader(file, threads),
    sessionIdOf: ({ type, payload }) => (type === 'session_meta' ? textOf(objectOf(payload).id) : null),
    listMissingParents: () => {
      const known = new Set(threads.map(({ id }) => id));
      return [...new Set(threads.flatMap(({ parentId }) => parentId ?? []))].filter((id) => !known.has(id));
    },
    finish: () => {
      const byId = new Map<string, CodexThread>();
      for (const thread of threads) byId.set(thread.id, byId.get(thread.id)?.longer(thread) ?? thread);
      for (const thread of threads) thread.report(byId);
    },
  };
}
