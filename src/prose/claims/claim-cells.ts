import { compareRatios, type Ratio } from '../../record/numbers/rounding.ts';
import type { ColumnKey } from '../../record/reading/columns/heading-words.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import type { Day } from '../../record/reading/read-day.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { highOf, lowOf } from '../../record/values/duration.ts';
import type { Task } from '../../record/values/task.ts';
import type { Claim } from './claim.ts';
import { ratioOf, ratioOfDecimal } from './words/quantity.ts';
import type { Metric } from './words/terms.ts';

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

/** Returns the value of a cell and its bounds; empty for an unknown one. */
function valuesOf(task: Task, column: ValueColumn): Ratio[] {
  if (column === 'tokens') return task.tokens === null ? [] : [ratioOf(task.tokens)];
  const duration = task[column];
  return duration === null ? [] : [duration.seconds, lowOf(duration), highOf(duration)].map(ratioOfDecimal);
}

const addressIn = (row: number, column: number | undefined): string[] =>
  column === undefined ? [] : [cellAddress(row, column)];

/** Finds the cells of statements about a day. Cells of all tasks are computed once. */
export class ClaimCells {
  private readonly ranges = new Map<ColumnKey, string[]>();
  private readonly tasksOfDays = new Map<Day, ReadonlyMap<string, Task>>();
  private readonly changes = new Map<Day, Map<ValueColumn | 'task', string[]>>();

  constructor(
    private readonly day: Day,
    private readonly columns: Columns,
  ) {}

  /**
   * Lists the cells that a statement is computed from. A statement about the whole day has a range for each column:
   * `['C2', 'D2']` for a factor, and `['D2:D30']` for the AI time of the day.
   */
  list(claim: Claim): string[] {
    const { day, columns } = this;
    if (claim.kind === 'date') return day.cells.Date === undefined ? [] : [day.cells.Date];
    const keys = valueColumns(claim).map((column) => KEYS[column]);
    const used = keys.length === 0 ? (['task'] as const) : keys;
    if (claim.tasks.length === 0) return used.flatMap((key) => this.rangeOf(key));
    const rows = claim.tasks.flatMap((task) => day.tasks[task]?.row ?? []);
    return rows.flatMap((row) => used.flatMap((key) => addressIn(row, columns[key])));
  }

  /**
   * Lists the cells of a statement whose values differ from those of an earlier day. Tasks are the same if their texts
   * are.
   */
  listChanged(claim: Claim, before: Day): string[] {
    const { day } = this;
    const columns = valueColumns(claim);
    const compared = columns.length === 0 ? (['task'] as const) : columns;
    if (claim.tasks.length > 0) {
      const tasks = claim.tasks.flatMap((task) => day.tasks[task] ?? []);
      return [...new Set(tasks.flatMap((task) => compared.flatMap((column) => this.compare(task, before, column))))];
    }
    const isTotal = claim.metrics.includes('tokens') && before.totalTokens !== day.totalTokens;
    const label = isTotal ? (day.cells.Tokens ?? null) : null;
    const cells = new Set(compared.flatMap((column) => this.changesOf(before, column)));
    return label === null ? [...cells] : [...cells, label];
  }

  private rangeOf(key: ColumnKey): string[] {
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    let [first, last] = [Number.POSITIVE_INFINITY, 0];
    for (const { row } of this.day.tasks) [first, last] = [Math.min(first, row), Math.max(last, row)];
    const [from, to] = [addressIn(first, this.columns[key]), addressIn(last, this.columns[key])];
    const range = from.length === 0 ? [] : [first === last ? `${from}` : `${from}:${to}`];
    this.ranges.set(key, range);
    return range;
  }

  private changesOf(before: Day, column: ValueColumn | 'task'): string[] {
    const ofDay = this.changes.get(before) ?? new Map<ValueColumn | 'task', string[]>();
    this.changes.set(before, ofDay);
    const found = ofDay.get(column) ?? this.day.tasks.flatMap((task) => this.compare(task, before, column));
    ofDay.set(column, found);
    return found;
  }

  /** Returns the cell of a task if its value differs; the cell of its text if there was no such task. */
  private compare(task: Task, before: Day, column: ValueColumn | 'task'): string[] {
    const tasks = this.tasksOfDays.get(before) ?? new Map(before.tasks.map((earlier) => [earlier.task, earlier]));
    this.tasksOfDays.set(before, tasks);
    const earlier = tasks.get(task.task);
    if (earlier === undefined) return [task.cell];
    if (column === 'task') return [];
    const [old, now] = [valuesOf(earlier, column), valuesOf(task, column)];
    const isSame = old.length === now.length && now.every((value, i) => compareRatios(value, old[i] ?? value) === 0);
    return isSame ? [] : addressIn(task.row, this.columns[KEYS[column]]);
  }
}
