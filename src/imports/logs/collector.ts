import {
  type LogEvent,
  type LogNote,
  sessionKey,
  TITLE_RANKS,
  type TitleRank,
  type TokenCounts,
  type TokenRecord,
} from './log-event.ts';
import type {
  DatedName,
  LogReading,
  LogSession,
  ReportSession,
  SessionFacts,
  SkippedPart,
  UnknownRecords,
} from './log-types.ts';
import { truncateTitle } from './title.ts';

/**
 * Whether a name is earlier than another one. Files can be read in any order, so names with the same time need an order
 * too.
 */
function isBefore(at: number, name: string, other: DatedName): boolean {
  return at < other.at || (at === other.at && name < other.name);
}

/** Lists the changes by time. A name that repeats the one before it is not a change. */
function listChanges(names: DatedName[]): DatedName[] {
  names.sort((a, b) => (isBefore(a.at, a.name, b) ? -1 : 1));
  return names.filter(({ name }, place) => name !== names[place - 1]?.name);
}

/** A session during the reading of files. */
export class Session {
  readonly events: LogEvent[] = [];
  readonly notes = new Set<LogNote>();
  folder: DatedName | null = null;
  /** Each change of the branch, in the order in which it was read. */
  readonly branches: DatedName[] = [];
  isCopy = false;
  missingAfter: number | null = null;
  private titleRank = -1;
  private titleAt = 0;
  title: string | null = null;
  file: string | null = null;

  constructor(
    readonly agent: string,
    readonly id: string,
  ) {}

  /**
   * Sets the title. The first prompt takes precedence over later ones; for all other kinds of titles, the latest does.
   */
  setTitle(rank: TitleRank, text: string, at: number): void {
    const place = TITLE_RANKS.indexOf(rank);
    if (place < this.titleRank) return;
    const title = truncateTitle(text);
    if (title === '') return;
    if (place === this.titleRank && this.title !== null) {
      const order = at - this.titleAt || (title < this.title ? -1 : 1);
      if (rank === 'prompt' ? order > 0 : order < 0) return;
    }
    this.title = title;
    this.titleRank = place;
    this.titleAt = at;
  }

  /** Sets facts of the session. The first folder counts. */
  setFacts({ at, folder = null, branch = null }: SessionFacts): void {
    if (folder !== null && (this.folder === null || isBefore(at, folder, this.folder))) {
      this.folder = { at, name: folder };
    }
    if (branch !== null && this.branches[this.branches.length - 1]?.name !== branch) {
      this.branches.push({ at, name: branch });
    }
  }

  lastTime(): number {
    let last = Number.NEGATIVE_INFINITY;
    for (const { at } of this.events) if (at > last) last = at;
    return last;
  }
}

/** The tokens of one message. The same object is used from the first record to the result, because there are many. */
class MessageTokens implements TokenRecord {
  /** Other sessions that contain the message. */
  otherSessions: string[] | null = null;

  constructor(
    readonly id: string,
    public session: string,
    public at: number,
    public input: number,
    public output: number,
    public cacheWrite: number,
    public cacheRead: number,
  ) {}

  /** Adds a record of the message. The largest record counts, at the time of the earliest one. */
  add(session: string, at: number, counts: TokenCounts): void {
    if (totalOf(counts) > totalOf(this)) {
      this.input = counts.input;
      this.output = counts.output;
      this.cacheWrite = counts.cacheWrite;
      this.cacheRead = counts.cacheRead;
    }
    if (at < this.at) this.at = at;
    if (session === this.session || this.otherSessions?.includes(session)) return;
    this.otherSessions = [...(this.otherSessions ?? []), session];
  }
}

const totalOf = ({ input, output, cacheWrite, cacheRead }: TokenCounts) => input + output + cacheWrite + cacheRead;

const kindOrder = { open: 0, work: 1, measured: 2, ask: 3 } as const;

function compareEvents(a: LogEvent, b: LogEvent): number {
  return a.at - b.at || a.line - b.line || kindOrder[a.kind] - kindOrder[b.kind] || a.length - b.length;
}

/** Whether two queued prompts are different ones: the agent can receive several of them at once. */
const areBothQueued = (a: LogEvent, b: LogEvent) =>
  a.queued && b.queued && a.id !== null && b.id !== null && a.id !== b.id;

const isSame = (a: LogEvent | undefined, b: LogEvent) =>
  a?.kind === b.kind && a.typed === b.typed && a.length === b.length && !areBothQueued(a, b);

/**
 * Lists the events by time. Two records of the same moment and kind count once, because they give the same time, except
 * queued prompts.
 */
function listOnce(events: LogEvent[]): LogEvent[] {
  const kept: LogEvent[] = [];
  /** The index of the first event at the time of the last one. */
  let first = 0;
  for (const event of events.sort(compareEvents)) {
    if (kept[first]?.at !== event.at) first = kept.length;
    let place = first;
    while (place < kept.length && !isSame(kept[place], event)) place += 1;
    if (place === kept.length) kept.push(event);
    else if (event.queued) kept[place] = event;
  }
  return kept;
}

/** The contents of all files, until they are grouped by session. */
export class Collector {
  readonly sessions = new Map<string, Session>();
  readonly spawned = new Set<string>();
  private readonly messages = new Map<string, MessageTokens>();
  readonly reports: ReportSession[] = [];
  readonly skipped: SkippedPart[] = [];
  readonly unknownRecords = new Map<string, UnknownRecords>();
  badLines = 0;

  sessionOf(agent: string, id: string): Session {
    const key = sessionKey(agent, id);
    const known = this.sessions.get(key);
    if (known !== undefined) return known;
    const session = new Session(agent, id);
    this.sessions.set(key, session);
    return session;
  }

  addTokens(session: string, record: Omit<TokenRecord, 'session'>): void {
    const { id, at, input, output, cacheWrite, cacheRead } = record;
    const known = this.messages.get(id);
    if (known !== undefined) known.add(session, at, record);
    else this.messages.set(id, new MessageTokens(id, session, at, input, output, cacheWrite, cacheRead));
  }

  /** Ranks sessions by their right to shared records: originals first, then those that ended first. */
  private rankSessions(): Map<string, number> {
    const ranked = [...this.sessions].map(([key, session]) => ({ key, session, last: session.lastTime() }));
    ranked.sort(
      (a, b) => Number(a.session.isCopy) - Number(b.session.isCopy) || a.last - b.last || (a.key < b.key ? -1 : 1),
    );
    return new Map(ranked.map(({ key }, rank) => [key, rank]));
  }

  finish(): LogReading {
    const ranks = this.rankSessions();
    const rankOf = (key: string) => ranks.get(key) ?? Number.POSITIVE_INFINITY;
    const owners = new Map<string, string>();
    for (const { events } of this.sessions.values()) {
      for (const { id, session } of events) {
        const owner = id === null ? undefined : owners.get(id);
        if (id !== null && (owner === undefined || rankOf(session) < rankOf(owner))) owners.set(id, session);
      }
    }
    const tokens = new Map<string, TokenRecord[]>();
    for (const message of this.messages.values()) {
      for (const other of message.otherSessions ?? []) {
        if (rankOf(other) < rankOf(message.session)) message.session = other;
      }
      const own = tokens.get(message.session);
      if (own === undefined) tokens.set(message.session, [message]);
      else own.push(message);
    }
    this.messages.clear();
    const sessions = [...this.sessions].map(([key, session]): LogSession => {
      const own = session.events.filter(({ id }) => id === null || owners.get(id) === key);
      session.events.length = 0;
      return {
        agent: session.agent,
        id: session.id,
        file: session.file ?? '',
        title: session.title,
        project: session.folder?.name ?? null,
        branches: listChanges(session.branches),
        events: listOnce(own),
        tokens: (tokens.get(key) ?? []).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
        tokensMissingAfter: session.missingAfter,
        notes: [...session.notes].sort(),
      };
    });
    return {
      sessions: sessions.sort((a, b) => (sessionKey(a.agent, a.id) < sessionKey(b.agent, b.id) ? -1 : 1)),
      spawned: this.spawned,
      reports: this.reports,
      badLines: this.badLines,
      skipped: this.skipped,
      unknownRecords: [...this.unknownRecords.values()].sort(
        (a, b) => b.count - a.count || (`${a.agent} ${a.kind}` < `${b.agent} ${b.kind}` ? -1 : 1),
      ),
    };
  }
}
