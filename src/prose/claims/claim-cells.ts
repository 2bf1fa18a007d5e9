import { compareRatios, type Ratio } from '../../record/numbers/rounding.ts';
import type { ColumnKey } from '../../record/reading/columns/headings.ts';
import type { Table } from '../../record/reading/find-table.ts';
import type { Day } from '../../record/reading/read-day.ts';
import { cellAddress } from '../../record/values/a1.ts';
import type { Task } from '../../record/values/task.ts';
import type { Claim } from './claim.ts';
import type { Metric } from './words/language.ts';
import { ratioOf, ratioOfDecimal } from './words/quantity.ts';

type Columns = Table['columns'];
type ValueColumn = Exclude<Metric, 'factor' | 'supervisoryFactor'>;

/** The columns that a metric is computed from. */
const COLUMNS_OF: Readonly<Record<Metric, readonly ValueColumn[]>> = {
  human: ['human'],
  ai: ['ai'],
  supervision: ['supervision'],
  tokens: ['tokens'],
  factor: ['human', 'ai'],
  supervisoryFactor: ['human', 'supervision'],
};
const KEYS: Readonly<Record<ValueColumn, ColumnKey>> = {
  human: 'humanEstimate',
  ai: 'aiTime',
  supervision: 'supervision',
  tokens: 'tokens',
};

const valueColumns = ({ metrics }: Claim) => [...new Set(metrics.flatMap((metric) => COLUMNS_OF[metric]))];

function valueOf(task: Task, column: ValueColumn): Ratio | null {
  if (column === 'tokens') return task.tokens === null ? null : ratioOf(task.tokens);
  const duration = task[column];
  return duration === null ? null : ratioOfDecimal(duration.seconds);
}

/**
 * The cells that a statement is computed from. A statement about the whole day has a range for each column.
 * Returns `['C2', 'D2']` for a factor, and `['D2:D30']` for the AI time of the day.
 */
export function listCells(claim: Claim, day: Day, columns: Columns): string[] {
  if (claim.kind === 'date') return day.cells.Date === undefined ? [] : [day.cells.Date];
  const keys = valueColumns(claim).map((column) => KEYS[column]);
  const used = keys.length === 0 ? (['task'] as const) : keys;
  const rows = day.tasks.map(({ row }) => row);
  if (claim.tasks.length > 0) {
    const ofTasks = claim.tasks.flatMap((task) => day.tasks[task]?.row ?? []);
    return ofTasks.flatMap((row) => used.flatMap((key) => addressIn(row, columns[key])));
  }
  const first = rows.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = rows.reduce((a, b) => Math.max(a, b), 0);
  return used.flatMap((key) => {
    const [from, to] = [addressIn(first, columns[key]), addressIn(last, columns[key])];
    return from.length === 0 ? [] : [first === last ? `${from}` : `${from}:${to}`];
  });
}

const addressIn = (row: number, column: number | undefined): string[] =>
  column === undefined ? [] : [cellAddress(row, column)];

/** The cells of a statement whose values differ from those of an earlier day. Tasks are the same if their texts are. */
export function listChangedCells(claim: Claim, before: Day, day: Day, columns: Columns): string[] {
  const tasksBefore = new Map(before.tasks.map((task) => [task.task, task]));
  const tasks = claim.tasks.length > 0 ? claim.tasks.flatMap((task) => day.tasks[task] ?? []) : day.tasks;
  const cells = tasks.flatMap((task) => {
    const earlier = tasksBefore.get(task.task);
    if (earlier === undefined) return [task.cell];
    return valueColumns(claim).flatMap((column) => {
      const [a, b] = [valueOf(earlier, column), valueOf(task, column)];
      const isSame = a === null || b === null ? a === b : compareRatios(a, b) === 0;
      return isSame ? [] : addressIn(task.row, columns[KEYS[column]]);
    });
  });
  const isTotal = claim.tasks.length === 0 && claim.metrics.includes('tokens');
  const label = isTotal && before.totalTokens !== day.totalTokens ? (day.cells.Tokens ?? null) : null;
  return label === null ? cells : [...cells, label];
}
