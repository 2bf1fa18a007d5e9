import { decimalToNumber } from '../numbers/decimal.ts';
import { amountOf, type Duration } from '../values/duration.ts';
import type { Task } from '../values/task.ts';
import { type Provenance, readProvenance, type TokenBasis } from './provenance.ts';

/** Where a figure comes from. `measured`: imported, and the agent itself measured durations. */
export type FigureSource = 'typed' | 'imported' | 'measured';

/** Where the figures of a row come from. The estimate is always typed, and factors are always derived. */
export interface RowSource {
  readonly aiMinutes: FigureSource;
  readonly supervisionMinutes: FigureSource;
  readonly tokens: FigureSource;
  /** The rule that gave an imported AI time; null for a typed one. */
  readonly rule: Provenance['rule'];
  readonly options: Provenance['options'];
  /** Which tokens were imported; null for typed ones. */
  readonly basis: TokenBasis | null;
}

/** The note of an AI time cell. */
export interface RowNote {
  /** Counted from 1. */
  readonly row: number;
  readonly note: string;
}

const TYPED: RowSource = {
  aiMinutes: 'typed',
  supervisionMinutes: 'typed',
  tokens: 'typed',
  rule: null,
  options: null,
  basis: null,
};

function minutesOf(duration: Duration | null): number | null {
  const amount = duration === null ? null : amountOf(duration, 'minutes');
  return amount === null ? null : decimalToNumber(amount);
}

function sourceOf(task: Pick<Task, 'ai' | 'supervision' | 'tokens'>, provenance: Provenance): RowSource {
  const imported = provenance.isMeasured ? 'measured' : 'imported';
  // A cell that differs from what was imported was edited, so it is the author's.
  const compare = (now: number | null, before: number | null, source: FigureSource): FigureSource =>
    now !== null && now === before ? source : 'typed';
  const aiMinutes = compare(minutesOf(task.ai), provenance.aiMinutes, imported);
  const tokens = compare(task.tokens, provenance.tokens, 'imported');
  return {
    aiMinutes,
    supervisionMinutes: compare(minutesOf(task.supervision), provenance.supervisionMinutes, 'imported'),
    tokens,
    basis: tokens === 'typed' ? null : provenance.basis,
    rule: aiMinutes === 'typed' ? null : provenance.rule,
    options: aiMinutes === 'typed' ? null : provenance.options,
  };
}

/** The source of each task's figures, in the order of the tasks. */
export function listSources(
  tasks: readonly Pick<Task, 'row' | 'ai' | 'supervision' | 'tokens'>[],
  notes: readonly RowNote[],
): RowSource[] {
  const byRow = new Map(notes.map(({ row, note }) => [row, readProvenance(note)]));
  return tasks.map((task) => {
    const provenance = byRow.get(task.row) ?? null;
    return provenance === null ? TYPED : sourceOf(task, provenance);
  });
}

const TOKENS_COUNTED: Readonly<Record<TokenBasis, string>> = {
  all: 'input, output, cache writes and cache reads',
  'without-cache-reads': 'input, output and cache writes',
  'without-cache': 'input and output',
};

/** The value that all have; undefined if they differ or there are none. */
function findCommon<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

function describeOptions(sources: readonly RowSource[]): string {
  const silence = findCommon(sources.map(({ options }) => (options === null ? undefined : options.silence)));
  const asks = findCommon(sources.map(({ options }) => options?.asks));
  const parts = [
    ...(typeof silence === 'number' ? [`silences up to ${silence} min`] : []),
    ...(asks === true ? ['without waits for answers'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/**
 * The sentences that a record can print about imported figures; empty if the AI times are typed.
 * @example
 * const imported = { aiMinutes: 'imported', supervisionMinutes: 'imported', tokens: 'imported', rule: 'turn-1', options: { silence: 60, asks: true }, basis: 'all' };
 * printSources([imported])
 * //=> 'Minutes: turn-1 (silences up to 60 min, without waits for answers), summed over parallel sessions. Tokens: input, output, cache writes and cache reads.'
 */
export function printSources(sources: readonly RowSource[]): string {
  const imported = sources.filter(({ rule }) => rule !== null);
  if (imported.length === 0) return '';
  const rules = [...new Set(imported.flatMap(({ rule }) => rule ?? []))].sort().join(' and ');
  const part = imported.length === sources.length ? '' : ` of ${imported.length} of ${sources.length} tasks`;
  const basis = findCommon(sources.map((source) => source.basis));
  const ofTokens = basis === undefined || basis === null ? '' : ` Tokens: ${TOKENS_COUNTED[basis]}.`;
  return `Minutes${part}: ${rules}${describeOptions(imported)}, summed over parallel sessions.${ofTokens}`;
}
