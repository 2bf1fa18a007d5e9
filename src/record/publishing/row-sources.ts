import { decimalToNumber } from '../numbers/decimal.ts';
import { amountOf, type Duration } from '../values/duration.ts';
import type { FigureSource, Task, TaskSources, TokenBasis } from '../values/task.ts';
import { type Provenance, readProvenance } from './provenance.ts';

/** The note of an AI time cell. */
export interface RowNote {
  /** Counted from 1. */
  readonly row: number;
  readonly note: string;
}

/** Returns the minutes of a cell; null for a range, which an import does not write. */
function minutesOf(duration: Duration | null): number | null {
  const amount = duration === null || duration.bounds !== undefined ? null : amountOf(duration, 'minutes');
  return amount === null ? null : decimalToNumber(amount);
}

function sourcesOf({ ai, supervision, tokens }: Task, provenance: Provenance | null): TaskSources {
  // A cell that differs from the imported figure was edited, so its source is the author.
  const compare = (now: number | null, before: number | null | undefined, source: FigureSource): FigureSource =>
    now !== null && now === before ? source : 'typed';
  const aiMinutes = compare(minutesOf(ai), provenance?.aiMinutes, provenance?.isMeasured ? 'measured' : 'imported');
  const ofSupervision = compare(minutesOf(supervision), provenance?.supervisionMinutes, 'imported');
  const ofTokens = compare(tokens, provenance?.tokens, 'imported');
  const isTimeTyped = aiMinutes === 'typed' && ofSupervision === 'typed';
  const isTyped = isTimeTyped && ofTokens === 'typed';
  return {
    humanHours: 'typed',
    aiMinutes,
    supervisionMinutes: supervision && ofSupervision,
    tokens: tokens === null ? null : ofTokens,
    factor: 'derived',
    supervisoryFactor: supervision && 'derived',
    import:
      provenance === null || isTyped
        ? null
        : {
            agents: [...new Set(provenance.sessions.map((key) => key.split(':')[0] ?? ''))].sort(),
            rule: isTimeTyped ? null : provenance.rule,
            options: isTimeTyped ? null : provenance.options,
            tokenBasis: ofTokens === 'typed' ? null : provenance.basis,
          },
  };
}

/** Adds the sources of their figures to tasks. @param notes all notes of AI time cells */
export function addSources(tasks: readonly Task[], notes: readonly RowNote[]): Task[] {
  const byRow = new Map(notes.map(({ row, note }) => [row, readProvenance(note)]));
  return tasks.map((task) => ({ ...task, sources: sourcesOf(task, byRow.get(task.row) ?? null) }));
}

const TOKENS_COUNTED: Readonly<Record<TokenBasis, string>> = {
  all: 'input, output, cache writes and cache reads',
  'without-cache-reads': 'input, output and cache writes',
  'without-cache': 'input and output',
};

/** Returns the value if all are equal; undefined if they differ or there are none. */
function findCommon<Value>(values: readonly Value[]): Value | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

/** A task whose AI time is imported. */
type ImportedSources = TaskSources & { readonly import: NonNullable<TaskSources['import']> };

function describeOptions(sources: readonly ImportedSources[]): string {
  const silence = findCommon(
    sources.map(({ import: { options } }) => (options === null ? undefined : options.silence)),
  );
  const asks = findCommon(sources.map(({ import: { options } }) => options?.asks));
  const measured = sources.filter(({ aiMinutes }) => aiMinutes === 'measured').length;
  const parts = [
    ...(measured === 0 ? [] : [`${measured === sources.length ? '' : 'partly '}measured by the agent`]),
    ...(typeof silence === 'number' ? [`silences up to ${silence} min`] : []),
    ...(asks === true ? ['without waits for answers'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/**
 * Describes when the estimates were made: `before the work`, with numbers of tasks if not all were made at the same
 * time.
 */
function describeEstimates(tasks: readonly Pick<Task, 'estimated'>[]): string {
  const parts = ['before', 'after'].flatMap((time) => {
    const count = tasks.filter(({ estimated }) => estimated === time).length;
    const part = count === tasks.length ? '' : ` for ${count} of ${tasks.length} tasks`;
    return count === 0 ? [] : [`${time} the work${part}`];
  });
  return parts.length === 0 ? '' : `Hours: estimated ${parts.join(' and ')}.`;
}

/**
 * Prints the sentences that a record can print about the sources of its figures; empty if nothing is imported and no
 * estimate has a time.
 * @example
 * const imported = { agents: ['claude'], rule: 'turn-1', options: { silence: 60, asks: true }, tokenBasis: 'all' };
 * printSources([{ estimated: 'before', sources: { aiMinutes: 'imported', import: imported } }])
 * //=> 'Minutes: turn-1 (silences up to 60 min, without waits for answers), summed over parallel sessions. Tokens: input, output, cache writes and cache reads. Hours: estimated before the work.'
 */
export function printSources(tasks: readonly Pick<Task, 'sources' | 'estimated'>[]): string {
  const imported = tasks.flatMap(({ sources }) =>
    sources?.import?.rule && sources.aiMinutes !== 'typed' ? [sources as ImportedSources] : [],
  );
  const rules = [...new Set(imported.map((sources) => sources.import.rule))].sort().join(' and ');
  const part = imported.length === tasks.length ? '' : ` of ${imported.length} of ${tasks.length} tasks`;
  const basis = findCommon(tasks.map(({ sources }) => sources?.import?.tokenBasis));
  return [
    ...(rules === '' ? [] : [`Minutes${part}: ${rules}${describeOptions(imported)}, summed over parallel sessions.`]),
    ...(rules === '' || !basis ? [] : [`Tokens: ${TOKENS_COUNTED[basis]}.`]),
    describeEstimates(tasks),
  ]
    .join(' ')
    .trimEnd();
}
