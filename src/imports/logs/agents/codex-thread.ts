import { countOf, isObject } from '../json-guards.ts';
import type { LogFile, SessionSink } from '../log-types.ts';

const AGENT = 'codex';
/**
 * A fork writes its parent's history at once. Without the parent, events in this number of milliseconds after the start
 * are history.
 */
const HISTORY_WRITTEN_WITHIN = 1000;
/** The maximum depth of spawned threads, because a damaged log can contain a cycle. */
const MOST_GENERATIONS = 50;

/** The counters of a thread, which only grow. */
export interface Totals {
  /** Including cached tokens. */
  readonly input: number;
  readonly cached: number;
  readonly cacheWrite: number;
  /** Including reasoning. */
  readonly output: number;
}

/** Reads the counters; null if they are missing or damaged. */
export function readTotals(value: unknown): Totals | null {
  if (!isObject(value) || (value.input_tokens === undefined && value.output_tokens === undefined)) return null;
  const input = countOf(value.input_tokens);
  const cached = countOf(value.cached_input_tokens);
  const cacheWrite = countOf(value.cache_write_input_tokens);
  const output = countOf(value.output_tokens);
  if (input === null || cached === null || cacheWrite === null || output === null) return null;
  return cached + cacheWrite > input ? null : { input, cached, cacheWrite, output };
}

const keyOf = ({ input, cached, cacheWrite, output }: Totals) => `${input} ${cached} ${cacheWrite} ${output}`;

/** Returns the tokens added between two counters. After a reset, the counters begin at zero. */
function subtract(now: Totals, before: Totals): Totals {
  const grew =
    now.input >= before.input &&
    now.cached >= before.cached &&
    now.cacheWrite >= before.cacheWrite &&
    now.output >= before.output;
  if (!grew) return now;
  return {
    input: now.input - before.input,
    cached: now.cached - before.cached,
    cacheWrite: now.cacheWrite - before.cacheWrite,
    output: now.output - before.output,
  };
}

const ZERO: Totals = { input: 0, cached: 0, cacheWrite: 0, output: 0 };

/** Finds the tokens that a record adds. @param before the counters before it, null if they are unknown */
function findGrowth(total: Totals | null, last: Totals | null, before: Totals | null): Totals {
  if (total === null) return last ?? ZERO;
  return before === null ? (last ?? total) : subtract(total, before);
}

interface ThreadStart {
  readonly id: string | null;
  readonly at: number | null;
  readonly forkedFrom: string | null;
  readonly spawnedBy: string | null;
  readonly isSubAgent: boolean;
  readonly folder: string | null;
  readonly branch: string | null;
}

/** `prompt`: typed. `mirror`: the same prompt in the conversation, which counts only if no `prompt` was logged. */
interface ThreadEvent {
  readonly kind: 'open' | 'work' | 'measured' | 'ask' | 'prompt' | 'mirror';
  readonly at: number;
  readonly line: number;
  readonly length?: number;
  readonly title?: string | null;
}

interface ThreadTotals {
  readonly at: number;
  readonly line: number;
  /** Null in early versions, which log only `last`. */
  readonly total: Totals | null;
  readonly last: Totals | null;
}

/**
 * One file of Codex. It is reported after all files, because the parent is needed to recognize the history of a fork.
 */
export class CodexThread {
  private meta: ThreadStart | null = null;
  private readonly events: ThreadEvent[] = [];
  private readonly totals: ThreadTotals[] = [];
  private readonly turns = new Map<string, number>();
  private name: { readonly text: string; readonly at: number } | null = null;
  private folder: string | null = null;
  private branch: string | null = null;

  constructor(private readonly file: LogFile) {}

  get id(): string {
    return this.meta?.id ?? this.file.stem;
  }

  /** The thread that this one was forked from or spawned by. */
  get parentId(): string | null {
    return this.meta?.forkedFrom ?? this.meta?.spawnedBy ?? null;
  }

  /** Starts a thread. The first start is the thread's own; others are part of the history of a fork. */
  start(start: ThreadStart): void {
    if (this.meta !== null) return;
    this.meta = start;
    this.folder = start.folder;
    this.branch = start.branch;
  }

  setFolder(folder: string | null, branch: string | null): void {
    this.folder ??= folder;
    this.branch ??= branch;
  }

  setTitle(text: string | null, at: number): void {
    if (text !== null) this.name = { text: text.slice(0, 500), at };
  }

  add(event: ThreadEvent): void {
    const { title } = event;
    // Only the beginning of a prompt can become a title.
    this.events.push(title === undefined || title === null ? event : { ...event, title: title.slice(0, 500) });
  }

  addTotals(totals: ThreadTotals): void {
    this.totals.push(totals);
  }

  startTurn(id: string | null, line: number): void {
    if (id !== null) this.turns.set(id, line);
  }

  /** Returns the longer of two copies of a thread. */
  longer(other: CodexThread): CodexThread {
    return this.events.length >= other.events.length ? this : other;
  }

  /** Finds the last line that repeats the parent's history; 0 if none does. */
  private findHistoryEnd(parent: CodexThread | undefined): number {
    if (this.parentId === null) return 0;
    let end = 0;
    if (parent === undefined) {
      const { at } = this.meta ?? { at: null };
      if (at === null) return 0;
      for (const record of [...this.events, ...this.totals]) {
        if (record.at - at <= HISTORY_WRITTEN_WITHIN) end = Math.max(end, record.line);
      }
      return this.totals.some(({ line }) => line <= end) || this.countTurns(end) > 1 ? end : 0;
    }
    const known = new Set(parent.totals.map(({ total }) => (total === null ? null : keyOf(total))));
    for (const [turn, line] of this.turns) if (parent.turns.has(turn)) end = Math.max(end, line);
    for (const { total, line } of this.totals) {
      if (total === null || !known.has(keyOf(total))) break;
      end = Math.max(end, line);
    }
    return end;
  }

  private countTurns(until: number): number {
    return [...this.turns.values()].filter((line) => line <= until).length;
  }

  /** Finds the session of the thread that spawned this one, or of an earlier ancestor. */
  private findRoot(threads: ReadonlyMap<string, CodexThread>): string {
    let id = this.id;
    let thread: CodexThread | undefined = this;
    for (let generation = 0; generation < MOST_GENERATIONS; generation++) {
      const parent: string | null = thread?.meta?.spawnedBy ?? null;
      if (parent === null) return id;
      id = parent;
      thread = threads.get(parent);
    }
    return id;
  }

  /** Reports the thread's own events and tokens. */
  report(threads: ReadonlyMap<string, CodexThread>): void {
    const isSubAgent = this.meta?.isSubAgent ?? false;
    const root = this.findRoot(threads);
    if (root !== this.id) this.file.spawned(AGENT, this.id);
    const session = this.file.session(AGENT, root);
    const parent = this.parentId === null ? undefined : threads.get(this.parentId);
    const historyEnd = this.findHistoryEnd(parent === this ? undefined : parent);
    this.reportTokens(session, historyEnd);
    if (this.parentId !== null && parent === undefined) session.note('fork-parent-missing');
    if (isSubAgent) return;
    session.facts({ at: this.meta?.at ?? 0, folder: this.folder, branch: this.branch });
    if (this.name !== null) session.title('chosen', this.name.text, this.name.at);
    this.reportEvents(session, historyEnd);
  }

  private reportTokens(session: SessionSink, historyEnd: number): void {
    let before: Totals | null = this.parentId === null ? ZERO : null;
    for (const { at, line, total, last } of this.totals) {
      const isRepeated = total !== null && before !== null && keyOf(before) === keyOf(total);
      if (line > historyEnd && !isRepeated) {
        const { input, cached, cacheWrite, output } = findGrowth(total, last, before);
        const id = `${AGENT}:${this.id} ${at} ${keyOf(total ?? last ?? ZERO)}`;
        session.tokens({ at, id, input: input - cached - cacheWrite, output, cacheWrite, cacheRead: cached });
      }
      before = total ?? before;
    }
  }

  private reportEvents(session: SessionSink, historyEnd: number): void {
    const own = this.events.filter(({ line }) => line > historyEnd);
    const promptKind = own.some(({ kind }) => kind === 'prompt') ? 'prompt' : 'mirror';
    for (const { kind, at, line, length = 0, title = null } of own) {
      if (kind === 'work') session.work(at, line, null);
      else if (kind === 'open') session.open(at, line, null, false);
      else if (kind === 'measured') session.measured(at, length, line, null);
      else if (kind === 'ask') session.ask(at, length, line, null);
      else if (kind === promptKind) {
        session.open(at, line, null, true);
        if (title !== null) session.title('prompt', title, at);
      }
    }
  }
}
