import type { Duration } from '../../../record/values/duration.ts';
import type { Totals } from '../../../record/values/statistics.ts';
import { secondsOf } from './nanoseconds.ts';

/** A row of the result of a statement: values by their columns. Sums can be numbers, big integers or text with digits. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** The sums that the statistics need. Bounds and supervision are optional. */
const NEEDED = ['tasks', 'human_ns', 'ai_ns', 'tokens', 'tasks_with_tokens'];

/** Whether a row has the sums from which statistics follow. */
export function hasSums(columns: readonly string[]): boolean {
  return NEEDED.every((name) => columns.includes(name));
}

/** Reads a whole number; null for an unknown one. DuckDB and BigQuery return large sums as text. */
function readWhole(value: unknown): bigint | null {
  if (value === null || value === undefined) return null;
  return BigInt(typeof value === 'number' || typeof value === 'bigint' ? value : String(value));
}

/**
 * Converts the exact sums of a row to totals, for `averageTotals`.
 * @param row has the columns of the statements in `sql/`
 */
export function totalsOfSums(row: ResultRow): Totals {
  const whole = (name: string) => readWhole(row[name]);
  const count = (name: string) => Number(whole(name) ?? 0n);
  const time = (name: string): Duration | null => {
    const [value, low, high] = [whole(`${name}_ns`), whole(`${name}_low_ns`), whole(`${name}_high_ns`)];
    if (value === null) return null;
    const seconds = secondsOf(value);
    if (low === null || high === null || count(`${name}_ranges`) === 0) return { seconds };
    return { seconds, bounds: { low: secondsOf(low), high: secondsOf(high) } };
  };
  const nothing: Duration = { seconds: secondsOf(0n) };
  const tokens = whole('tokens');
  return {
    tasks: count('tasks'),
    human: time('human') ?? nothing,
    ai: time('ai') ?? nothing,
    supervision: time('supervision'),
    tasksWithSupervision: count('tasks_with_supervision'),
    supervisedHuman: time('supervised_human') ?? nothing,
    tokens: tokens === null ? null : Number(tokens),
    tasksWithTokens: count('tasks_with_tokens'),
  };
}
