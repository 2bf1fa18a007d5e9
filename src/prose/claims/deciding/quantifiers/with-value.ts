import type { Quantity } from '../../words/quantity.ts';
import type { Metric } from '../../words/terms.ts';
import { type Context, unitSize } from '../shared/context.ts';
import { matchWritten } from '../shared/match-written.ts';

/** Lists the tasks whose own value is the written one. */
export function listWithValue(written: Quantity, metric: Metric, context: Context): readonly number[] {
  const size = unitSize(written.unit, context);
  return context.facts
    .column(metric)
    .flatMap((value, task) => (value !== null && matchWritten(value, written, size) === 'yes' ? [task] : []));
}
