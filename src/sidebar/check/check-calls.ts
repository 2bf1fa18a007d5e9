import { type CheckTransportRequest, parseReply, type RequestOf } from '../../messages/messages.ts';
import type { AssumptionId } from '../../platform/assumptions.ts';
import { describeValue } from '../../platform/describe-value.ts';
import type { Answer, Clock } from '../server/server.ts';

/** The part of google.script.run that the check uses. */
export interface CheckRun {
  withSuccessHandler(handler: (reply: unknown) => void): CheckRun;
  withFailureHandler(handler: (error: unknown) => void): CheckRun;
  beginCheck(request: RequestOf<'beginCheck'>): void;
  probeCheck(request: RequestOf<'probeCheck'>): void;
  readCheck(request: RequestOf<'readCheck'>): void;
  endCheck(request: RequestOf<'endCheck'>): void;
  checkTransport(request: CheckTransportRequest): void;
  readProseCheck(request: RequestOf<'readProseCheck'>): void;
}

/** The result of a call. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'threw' | 'unanswered' };

/** The finding of a probe of the calls; null if no call works. */
export type CallFinding = readonly [AssumptionId, string];

const PATIENCE_MILLISECONDS = 10_000;
/** The time limit for adding and removing a tab, and for 500 timed service calls. */
const WRITING_PATIENCE_MILLISECONDS = 30_000;
const ROUND_TRIPS = 3;

interface CallProbe {
  readonly id: AssumptionId;
  readonly request: CheckTransportRequest;
  readonly describe?: (outcome: Outcome) => string | null;
}

const describeText = (outcome: Outcome) =>
  outcome.kind === 'returned' && typeof outcome.value === 'string' ? outcome.value : null;
const describeLength = (outcome: Outcome) =>
  outcome.kind === 'returned' && typeof outcome.value === 'string' ? `${outcome.value.length} characters` : null;
const describeMessage = (outcome: Outcome) => (outcome.kind === 'failed' ? outcome.message : null);

const CALL_PROBES: readonly CallProbe[] = [
  { id: 'nothing-returned', request: { kind: 'nothing' } },
  { id: 'nested-result', request: { kind: 'nested' } },
  { id: 'long-text', request: { kind: 'longText' }, describe: describeLength },
  { id: 'returned-date', request: { kind: 'date' } },
  { id: 'not-finite-on-the-way', request: { kind: 'notANumber' } },
  { id: 'illegal-result', request: { kind: 'function' } },
  { id: 'failure-message', request: { kind: 'failure' }, describe: describeMessage },
  {
    id: 'sent-undefined-property',
    request: { kind: 'sent', sent: { gone: undefined, items: [undefined, 1] } },
    describe: describeText,
  },
  { id: 'illegal-argument', request: { kind: 'sent', sent: new Date(0) }, describe: describeText },
];

/** Describes the result of a call. @example describeOutcome({ kind: 'returned', value: null }) //=> 'null' */
export function describeOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'returned':
      return describeValue(outcome.value, (date) => date.toISOString());
    case 'failed':
      return 'the call fails';
    case 'threw':
      return 'throws at once';
    case 'unanswered':
      return 'no answer';
  }
}

/** The calls that the check makes. Their promises are never rejected. */
export class CheckCalls {
  constructor(
    private readonly run: CheckRun,
    private readonly clock: Clock,
  ) {}

  async begin(): Promise<Answer<'beginCheck'>> {
    const outcome = await this.call((run) => run.beginCheck({}), WRITING_PATIENCE_MILLISECONDS);
    return outcome.kind === 'returned' ? parseReply('beginCheck', outcome.value) : { kind: 'unanswered' };
  }

  async tryServices(request: RequestOf<'probeCheck'>): Promise<Answer<'probeCheck'>> {
    const outcome = await this.call((run) => run.probeCheck(request), WRITING_PATIENCE_MILLISECONDS);
    return outcome.kind === 'returned' ? parseReply('probeCheck', outcome.value) : { kind: 'unanswered' };
  }

  async read(request: RequestOf<'readCheck'>): Promise<Answer<'readCheck'>> {
    const outcome = await this.call((run) => run.readCheck(request), PATIENCE_MILLISECONDS);
    return outcome.kind === 'returned' ? parseReply('readCheck', outcome.value) : { kind: 'unanswered' };
  }

  async end(request: RequestOf<'endCheck'>): Promise<Answer<'endCheck'>> {
    const outcome = await this.call((run) => run.endCheck(request), WRITING_PATIENCE_MILLISECONDS);
    return outcome.kind === 'returned' ? parseReply('endCheck', outcome.value) : { kind: 'unanswered' };
  }

  /** Measures how long a call takes; null if calls do not work. */
  async measureRoundTrip(): Promise<CallFinding | null> {
    const milliseconds: number[] = [];
    for (let trip = 0; trip < ROUND_TRIPS; trip++) {
      const startedAt = this.clock.now().getTime();
      const { kind } = await this.transport({ kind: 'nothing' });
      if (kind !== 'returned') return null;
      milliseconds.push(this.clock.now().getTime() - startedAt);
    }
    const [, middle = 0] = milliseconds.sort((a, b) => a - b);
    return ['round-trip', `${middle} ms`];
  }

  /** Tries the values that calls can send, one after the other. */
  async *probe(): AsyncGenerator<CallFinding> {
    for (const { id, request, describe } of CALL_PROBES) {
      const outcome = await this.transport(request);
      yield [id, describe?.(outcome) ?? describeOutcome(outcome)];
    }
    yield ['file-content', await this.describeFile()];
    yield ['unknown-name', typeof Reflect.get(this.run, 'aNameThatIsNotThere')];
  }

  private async describeFile(): Promise<string> {
    const outcome = await this.call((run) => run.readProseCheck({}), PATIENCE_MILLISECONDS);
    if (outcome.kind !== 'returned') return describeOutcome(outcome);
    const reply = parseReply('readProseCheck', outcome.value);
    if (reply.kind === 'refused') return reply.message;
    const isWhole = reply.html.startsWith('<script>') && reply.html.trimEnd().endsWith('</script>');
    return isWhole ? 'one script element' : `${reply.html.length} other characters`;
  }

  private transport(request: CheckTransportRequest): Promise<Outcome> {
    return this.call((run) => run.checkTransport(request), PATIENCE_MILLISECONDS);
  }

  private call(start: (run: CheckRun) => void, patienceMilliseconds: number): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = this.clock.startTimer(() => resolve({ kind: 'unanswered' }), patienceMilliseconds);
      const finish = (outcome: Outcome) => {
        this.clock.stopTimer(timer);
        resolve(outcome);
      };
      try {
        start(
          this.run
            .withSuccessHandler((value) => finish({ kind: 'returned', value }))
            .withFailureHandler((error) =>
              finish({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
            ),
        );
      } catch {
        finish({ kind: 'threw' });
      }
    });
  }
}
