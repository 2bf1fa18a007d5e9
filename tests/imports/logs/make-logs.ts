/*
 * Logs for tests. Their times are clock times of one day in UTC, like `09:05` or `09:05:30.250`.
 */

export const DAY = '2026-04-04';

/** Returns a time of the day as it appears in a log. */
export function timeAt(clock: string, date = DAY): string {
  const [hours = '00', minutes = '00', seconds = '00.000'] = clock.split(':');
  const whole = seconds.includes('.') ? seconds : `${seconds}.000`;
  return `${date}T${hours}:${minutes}:${whole}Z`;
}

export const toLines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');

export interface Usage {
  readonly input?: number;
  readonly output?: number;
  readonly cacheWrite?: number;
  readonly cacheRead?: number;
}

/** Makes the records of a session of Claude Code. Every record has a uuid of its own. */
export class ClaudeLog {
  readonly records: Record<string, unknown>[] = [];

  constructor(
    readonly session: string,
    private readonly common: Record<string, unknown> = {},
  ) {}

  add(clock: string | null, record: Record<string, unknown>): this {
    this.records.push({
      sessionId: this.session,
      cwd: '/srv/imports',
      gitBranch: 'main',
      isSidechain: false,
      ...(clock === null ? {} : { timestamp: timeAt(clock), uuid: `${this.session}-${this.records.length}` }),
      ...this.common,
      ...record,
    });
    return this;
  }

  prompt(clock: string, content: unknown = 'Sort the imports', more: Record<string, unknown> = {}): this {
    return this.add(clock, { type: 'user', message: { role: 'user', content }, ...more });
  }

  /** Returns an answer with tokens. Without `message`, the message has its own id. */
  answer(clock: string, usage: Usage = {}, message: Record<string, unknown> = {}): this {
    const counts = {
      input_tokens: usage.input ?? 0,
      output_tokens: usage.output ?? 0,
      cache_creation_input_tokens: usage.cacheWrite ?? 0,
      cache_read_input_tokens: usage.cacheRead ?? 0,
    };
    const id = `message-${this.session}-${this.records.length}`;
    return this.add(clock, {
      type: 'assistant',
      message: { id, role: 'assistant', model: 'model-a', content: [], usage: counts, ...message },
    });
  }

  tool(clock: string, id: string, name = 'Bash'): this {
    return this.answer(clock, {}, { content: [{ type: 'tool_use', id, name, input: {} }] });
  }

  result(clock: string, id: string, more: Record<string, unknown> = {}, block: Record<string, unknown> = {}): this {
    const content = [{ type: 'tool_result', tool_use_id: id, content: 'done', ...block }];
    return this.add(clock, { type: 'user', message: { role: 'user', content }, ...more });
  }

  measured(clock: string, minutes: number): this {
    return this.add(clock, { type: 'system', subtype: 'turn_duration', durationMs: minutes * 60_000 });
  }

  get text(): string {
    return toLines(this.records);
  }
}

export interface CodexCounts {
  readonly input: number;
  readonly cached?: number;
  readonly output: number;
}

const countsOf = ({ input, cached = 0, output }: CodexCounts) => ({
  input_tokens: input,
  cached_input_tokens: cached,
  output_tokens: output,
  reasoning_output_tokens: 0,
  total_tokens: input + output,
});

/** Makes the records of a thread of Codex. */
export class CodexLog {
  readonly records: Record<string, unknown>[] = [];
  private total: Required<CodexCounts> = { input: 0, cached: 0, output: 0 };

  constructor(
    readonly id: string,
    clock: string,
    meta: Record<string, unknown> = {},
  ) {
    this.add(clock, 'session_meta', { id, cwd: '/srv/imports', git: { branch: 'main' }, ...meta });
  }

  add(clock: string, type: string, payload: Record<string, unknown>): this {
    this.records.push({ timestamp: timeAt(clock), type, payload });
    return this;
  }

  event(clock: string, type: string, fields: Record<string, unknown> = {}): this {
    return this.add(clock, 'event_msg', { type, ...fields });
  }

  /** Adds a turn, which begins with a typed prompt that the conversation repeats. */
  turn(clock: string, turn: string, text = 'Sort the imports'): this {
    this.event(clock, 'task_started', { turn_id: turn });
    this.add(clock, 'response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
    return this.event(clock, 'user_message', { message: text });
  }

  answer(clock: string): this {
    const content = [{ type: 'output_text', text: 'done' }];
    return this.add(clock, 'response_item', { type: 'message', role: 'assistant', content });
  }

  /** Adds to the counters. */
  tokens(clock: string, added: CodexCounts): this {
    this.total = {
      input: this.total.input + added.input,
      cached: this.total.cached + (added.cached ?? 0),
      output: this.total.output + added.output,
    };
    return this.counters(clock, added);
  }

  /** Repeats the counters without a change. */
  counters(clock: string, last: CodexCounts): this {
    const info = { total_token_usage: countsOf(this.total), last_token_usage: countsOf(last) };
    return this.event(clock, 'token_count', { info });
  }

  /** Copies the history of a thread, with the time of the fork. */
  replay(clock: string, parent: CodexLog): this {
    for (const record of parent.records) this.records.push({ ...record, timestamp: timeAt(clock) });
    this.total = { ...parent.total };
    return this;
  }

  complete(clock: string, turn: string, minutes: number | null = null): this {
    return this.event(clock, 'task_complete', {
      turn_id: turn,
      ...(minutes === null ? {} : { duration_ms: minutes * 60_000 }),
    });
  }

  get text(): string {
    return toLines(this.records);
  }
}
