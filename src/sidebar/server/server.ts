import {
  type CallName,
  type Indexing,
  parseReply,
  type Refused,
  type ReplyOf,
  type RequestOf,
} from '../../messages/messages.ts';

/** The calls of sidebar and dialogs; the check makes its own. */
export type PageCallName = Exclude<CallName, 'beginCheck' | 'readCheck' | 'endCheck'>;

type PageCalls = { readonly [Name in PageCallName]: (request: RequestOf<Name>) => void };

/** The part of google.script.run that is used. */
export interface ScriptRun extends PageCalls {
  withSuccessHandler(handler: (reply: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

/** A clock and timers, passed in. */
export interface Clock {
  now(): Date;
  startTimer(callback: () => void, milliseconds: number): number;
  stopTimer(timer: number): void;
}

/** The call failed or was too slow. Google's own message is not meant for users. */
export interface Unanswered {
  readonly kind: 'unanswered';
}

export type Answer<Name extends CallName> = ReplyOf<Name> | Refused | Unanswered;

/** The result of a call after the index of tabs is complete. */
export type FinalAnswer<Name extends CallName> = Exclude<Answer<Name>, Indexing>;

/** The time limit of a call. A slower call is not waited for and not shared (assumption: round-trip). */
export const PATIENCE_MILLISECONDS = 5000;
/** The time limit of calls that write or return a page file. */
const LONG_PATIENCE_MILLISECONDS = 30_000;

const PATIENT_CALLS: readonly PageCallName[] = [
  'insertSampleDay',
  'undoWrite',
  'planNewDay',
  'createDay',
  'createToday',
  'saveText',
  'convertFormulas',
  'openDialog',
  'saveSettings',
  'savePrivateList',
  'importDay',
  'readTab',
  'insertChart',
  'appendRows',
  'readRecords',
  'readProseCheck',
];

/** The calls of a page. Their promises are never rejected: every failure is an answer. */
export class Server {
  private reading: { readonly answer: Promise<Answer<'readDay'>>; readonly startedAt: number } | null = null;

  constructor(
    private readonly run: ScriptRun,
    private readonly clock: Clock,
  ) {}

  /**
   * Reads the cells of the active tab. During a reading, returns the same promise. The caller decides how long to wait.
   */
  readDay(): Promise<Answer<'readDay'>> {
    const startedAt = this.clock.now().getTime();
    const isJoinable = this.reading !== null && startedAt - this.reading.startedAt < PATIENCE_MILLISECONDS;
    if (this.reading !== null && isJoinable) return this.reading.answer;
    const answer = this.call('readDay', {}).then((result) => {
      if (this.reading?.answer === answer) this.reading = null;
      return result;
    });
    this.reading = { answer, startedAt };
    return answer;
  }

  /**
   * Makes any other call, with a time limit of five seconds, or thirty if it writes. While the server makes its index
   * of tabs, the call is repeated as long as the index grows.
   */
  async ask<Name extends PageCallName>(name: Name, request: RequestOf<Name>): Promise<FinalAnswer<Name>> {
    const patience = PATIENT_CALLS.includes(name) ? LONG_PATIENCE_MILLISECONDS : PATIENCE_MILLISECONDS;
    for (let done = -1; ; ) {
      const answer = await this.limit(this.call(name, request), patience);
      if (answer.kind !== 'indexing') return answer as FinalAnswer<Name>;
      if (answer.done <= done) return { kind: 'unanswered' };
      done = answer.done;
    }
  }

  private call<Name extends PageCallName>(name: Name, request: RequestOf<Name>): Promise<Answer<Name>> {
    return new Promise((resolve) => {
      const fail = () => resolve({ kind: 'unanswered' });
      try {
        const run: PageCalls = this.run
          .withSuccessHandler((reply) => resolve(parseReply(name, reply)))
          .withFailureHandler(fail);
        run[name](request);
      } catch {
        // Values that cannot be sent throw immediately (assumption: illegal-argument).
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
