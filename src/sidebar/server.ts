import { type CallName, parseReply, type Refused, type ReplyOf, type RequestOf } from '../messages/messages.ts';

/** The part of google.script.run that is used. */
export interface ScriptRun {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readDay(request: RequestOf<'readDay'>): void;
  selectCell(request: RequestOf<'selectCell'>): void;
  insertSampleDay(request: RequestOf<'insertSampleDay'>): void;
}

/** A clock and timers, passed in. */
export interface Clock {
  now(): Date;
  startTimer(callback: () => void, milliseconds: number): number;
  stopTimer(timer: number): void;
}

/** Google did not carry the call, or carried it too slowly. Its own words are not for people. */
export interface Unanswered {
  readonly kind: 'unanswered';
}

export type Answer<Name extends CallName> = ReplyOf<Name> | Refused | Unanswered;

/** A call that has not been answered by now is not waited for, nor joined (assumption: round-trip). */
export const PATIENCE_MILLISECONDS = 5000;
/** Inserting writes a whole tab: it may take its time. */
const WRITING_PATIENCE_MILLISECONDS = 30_000;

/** The calls the page makes. Their promises are never rejected: every failure is an answer. */
export class Server {
  private reading: { readonly answer: Promise<Answer<'readDay'>>; readonly startedAt: number } | null = null;

  constructor(
    private readonly run: ScriptRun,
    private readonly clock: Clock,
  ) {}

  /** Reads the cells of the tab in front; a reading under way is joined: the same promise comes back. Its caller decides how long to wait. */
  readDay(): Promise<Answer<'readDay'>> {
    const startedAt = this.clock.now().getTime();
    const isJoinable = this.reading !== null && startedAt - this.reading.startedAt < PATIENCE_MILLISECONDS;
    if (this.reading !== null && isJoinable) return this.reading.answer;
    const answer = this.call('readDay', (run) => run.readDay({})).then((result) => {
      if (this.reading?.answer === answer) this.reading = null;
      return result;
    });
    this.reading = { answer, startedAt };
    return answer;
  }

  /** Selects a cell or range in the sheet. */
  selectCell(request: RequestOf<'selectCell'>): Promise<Answer<'selectCell'>> {
    return this.limit(
      this.call('selectCell', (run) => run.selectCell(request)),
      PATIENCE_MILLISECONDS,
    );
  }

  /** Adds a tab with the sample day and brings it to the front. */
  insertSampleDay(): Promise<Answer<'insertSampleDay'>> {
    return this.limit(
      this.call('insertSampleDay', (run) => run.insertSampleDay({})),
      WRITING_PATIENCE_MILLISECONDS,
    );
  }

  private call<Name extends CallName>(name: Name, start: (run: ScriptRun) => void): Promise<Answer<Name>> {
    return new Promise((resolve) => {
      const fail = () => resolve({ kind: 'unanswered' });
      try {
        start(this.run.withSuccessHandler((reply) => resolve(parseReply(name, reply))).withFailureHandler(fail));
      } catch {
        // What cannot be carried throws at once (assumption: illegal-argument).
        fail();
      }
    });
  }

  private limit<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result | Unanswered> {
    return new Promise((resolve) => {
      const timer = this.clock.startTimer(() => resolve({ kind: 'unanswered' }), milliseconds);
      answer.then((result) => {
        this.clock.stopTimer(timer);
        resolve(result);
      });
    });
  }
}
