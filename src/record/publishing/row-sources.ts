import { decimalToNumber } from '../numbers/decimal.ts';
import { amountOf, type Duration } from '../values/duration.ts';
import type { Task } from '../values/task.ts';
import { type Provenance, readProvenance } from './provenance.ts';

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
  return {
    aiMinutes,
    supervisionMinutes: compare(minutesOf(task.supervision), provenance.supervisionMinutes, 'imported'),
    tokens: compare(task.tokens, provenance.tokens, 'imported'),
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

/**
 * One sentence about the AI times; empty if all are typed.
 * @example
 * describeSources([{ aiMinutes: 'imported', supervisionMinutes: 'typed', tokens: 'typed', rule: 'turn-1', options: null }])
 * //=> 'AI time imported from logs by the rule turn-1.'
 */
export function describeSources(sources: readonly RowSource[]): string {
  const imported = sources.filter(({ aiMinutes }) => aiMinutes !== 'typed');
  if (imported.length === 0) return '';
  const rules = [...new Set(imported.flatMap(({ rule }) => rule ?? []))].sort();
  const by = rules.length === 0 ? '' : ` by the rule ${rules.join(' and ')}`;
  const part = imported.length === sources.length ? '' : ` in ${imported.length} of ${sources.length} tasks`;
  return `AI time imported from logs${by}${part}.`;
}
