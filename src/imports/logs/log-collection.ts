import { Collector, type Session } from './collector.ts';
import type { DocumentFormat, LineFormat, LogFormats } from './files/log-format.ts';
import { type LogFileReader, parseFirstLine, readLogFile } from './files/read-log-file.ts';
import { type LogEvent, type SkipReason, sessionKey } from './log-event.ts';
import type { LogFile, LogReading, ReportSession, SessionSink } from './log-types.ts';

/** Collects the logs of any number of files, in any order. */
export interface LogCollection {
  /** @param name shown in reports about lines that cannot be used */
  readonly open: (name: string) => LogFileReader;
  /** The ids of sessions that others were forked from, and that no file so far contains. */
  readonly listMissingParents: () => ReadonlySet<string>;
  /** The id of the session that a file with this beginning contains, if others can be forked from it; else null. */
  readonly findSessionId: (beginning: Uint8Array) => string | null;
  /** Lists a file that could not be opened. */
  readonly skipFile: (name: string, reason: SkipReason) => void;
  /** Call it once, after the last file. */
  readonly finish: () => LogReading;
}

const MOST_LISTED_OF_A_FILE = 20;

function makeSessionSink(session: Session, collector: Collector): SessionSink {
  const key = sessionKey(session.agent, session.id);
  const add = (
    kind: LogEvent['kind'],
    at: number,
    line: number,
    id: string | null,
    typed: boolean,
    queued: boolean,
    length: number,
  ) => {
    session.events.push({ session: key, at, kind, typed, queued, length, line, id });
  };
  return {
    key,
    event: ({ kind, at, line, id, typed, queued, length }) => add(kind, at, line, id, typed, queued, length),
    open: (at, line, id, typed, queued = false) => add('open', at, line, id, typed, queued, 0),
    work: (at, line, id) => add('work', at, line, id, false, false, 0),
    measured: (at, length, line, id) => add('measured', at, line, id, false, false, length),
    ask: (at, length, line, id) => add('ask', at, line, id, false, false, length),
    tokens: (record) => collector.addTokens(key, record),
    title: (rank, text, at) => session.setTitle(rank, text, at),
    facts: (facts) => session.setFacts(facts),
    note: (note) => session.notes.add(note),
    tokensMissingAfter: (at) => {
      session.missingAfter = session.missingAfter === null ? at : Math.max(session.missingAfter, at);
    },
    markCopy: () => {
      session.isCopy = true;
    },
  };
}

const MOST_UNKNOWN_NAME = 60;

class CollectedFile implements LogFile {
  readonly stem: string;
  private readonly sinks = new Map<string, SessionSink>();
  /** The session that was requested last. Most records of a file belong to the same session as the previous one. */
  private last: { readonly agent: string; readonly id: string; readonly sink: SessionSink } | null = null;
  private listed = 0;
  private unlisted = 0;
  private isDamaged = false;

  constructor(
    readonly name: string,
    private readonly collector: Collector,
  ) {
    this.stem = (name.split(/[/\\]/).pop() ?? name).replace(/\.[^.]*$/, '');
  }

  session(agent: string, id: string): SessionSink {
    if (this.last?.id === id && this.last.agent === agent) return this.last.sink;
    const sink = this.findSession(agent, id);
    this.last = { agent, id, sink };
    return sink;
  }

  private findSession(agent: string, id: string): SessionSink {
    const key = sessionKey(agent, id);
    const known = this.sinks.get(key);
    if (known !== undefined) return known;
    const session = this.collector.sessionOf(agent, id);
    if (session.file === null || this.name < session.file) session.file = this.name;
    const sink = makeSessionSink(session, this.collector);
    this.sinks.set(key, sink);
    return sink;
  }

  spawned(agent: string, id: string): void {
    this.collector.spawned.add(sessionKey(agent, id));
  }

  lose(line: number, reason: SkipReason): void {
    this.collector.badLines += 1;
    this.isDamaged = true;
    this.skip(line, reason);
  }

  skip(line: number | null, reason: SkipReason): void {
    if (this.listed < MOST_LISTED_OF_A_FILE) {
      this.collector.skipped.push({ file: this.name, line, reason, count: 1 });
      this.listed += 1;
    } else {
      this.unlisted += 1;
    }
  }

  unknown(agent: string, kind: string): void {
    const shown = kind.slice(0, MOST_UNKNOWN_NAME);
    const key = `${agent}:${shown}`;
    const count = (this.collector.unknownRecords.get(key)?.count ?? 0) + 1;
    this.collector.unknownRecords.set(key, { agent, kind: shown, count });
  }

  report(session: ReportSession): void {
    this.collector.reports.push(session);
  }

  finish(): void {
    if (this.unlisted > 0) {
      this.collector.skipped.push({ file: this.name, line: null, reason: 'more', count: this.unlisted });
    }
    if (this.isDamaged) for (const sink of this.sinks.values()) sink.note('lines-lost');
  }
}

/** Makes an empty collection. @param makeFormats the formats to read; see `logFormats` */
export function collectLogs(
  makeFormats: () => { readonly lines: readonly LineFormat[]; readonly documents: readonly DocumentFormat[] },
): LogCollection {
  const collector = new Collector();
  const formats: LogFormats = makeFormats();
  const files: CollectedFile[] = [];
  const addFile = (name: string) => {
    const file = new CollectedFile(name, collector);
    files.push(file);
    return file;
  };
  return {
    open: (name) => readLogFile(addFile(name), formats),
    listMissingParents: () => new Set(formats.lines.flatMap((format) => format.listMissingParents?.() ?? [])),
    findSessionId: (beginning) => {
      const record = parseFirstLine(beginning);
      if (record === null) return null;
      const format = formats.lines.find(({ recognize }) => recognize(record));
      return format?.sessionIdOf?.(record) ?? null;
    },
    skipFile: (name, reason) => addFile(name).skip(null, reason),
    finish() {
      for (const format of formats.lines) format.finish?.();
      for (const file of files) file.finish();
      return collector.finish();
    },
  };
}
