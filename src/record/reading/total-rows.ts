import {
  addDecimals,
  approximateDecimal,
  compareDecimals,
  DECIMAL_ZERO,
  type Decimal,
  DecimalSum,
  differenceOf,
  isZero,
} from '../numbers/decimal.ts';
import type { TotalLabel } from './total-label.ts';

/** A figure of a row, and how far its text may be from the exact value because it is rounded. */
export interface Amount {
  readonly value: Decimal;
  readonly slack: Decimal;
}

/** The figures of a row, column by column: null for a blank cell, `unreadable` for a cell that is not a figure. */
export type Amounts = readonly (Amount | 'unreadable' | null)[];

/**
 * A row below the headings, with the fields for the search for totals. The first two amounts are those that every task
 * needs.
 */
export interface SummedRow {
  readonly label: TotalLabel | null;
  readonly hasTask: boolean;
  /** Read only if a double is not precise enough. */
  readonly amounts: Amounts;
  /** With a double near the first amount, if the row has a task without a label, and every amount that it needs. */
  readonly plain?: { readonly near: number } | null | undefined;
}

/** A column of a total whose figure is not the sum of its rows. */
export interface WrongSum {
  readonly column: number;
  readonly value: Decimal;
  readonly sum: Decimal;
}

/**
 * The kind of a row. `wrongTotal`: named as a total, but a column is not the sum. `likeTotal`: not named as a total,
 * but the sum of the rows above, or of those below if it `isAbove` them. `namedLikeTotal`: the name can be that of a
 * group’s total, but the figures are not a sum.
 */
export type RowKind =
  | { readonly kind: 'task' | 'total' | 'average' | 'likeTotal' | 'namedLikeTotal'; readonly isAbove?: true }
  | { readonly kind: 'wrongTotal'; readonly wrong: WrongSum };

/** The kind of a row that is not a total. */
export const TASK: RowKind = { kind: 'task' };

const isFigure = (amount: Amounts[number] | undefined): amount is Amount =>
  typeof amount === 'object' && amount !== null;

const hasAmount = (amounts: Amounts) => amounts.some((amount) => amount !== null);

const findFirst = (amounts: Amounts) => amounts.findIndex((amount) => amount !== null);

/** Whether the first two amounts are figures. */
function isComplete([human, ai]: Amounts): boolean {
  return isFigure(human) && isFigure(ai);
}

/** Half a thousandth of a second: less than any typed time, and more than the rounding of a spreadsheet’s own sums. */
const EXACT: Decimal = { coefficient: 5, scale: 4 };

/** Sums of each column over a run of rows. */
interface Sums {
  readonly values: readonly Decimal[];
  readonly slacks: readonly Decimal[];
  /** Rows with a figure. */
  readonly rows: number;
  /** Rows with both figures that a task needs. */
  readonly completeRows: number;
}

const EMPTY: Sums = { values: [], slacks: [], rows: 0, completeRows: 0 };
const columnOf = (decimals: readonly Decimal[], column: number) => decimals[column] ?? DECIMAL_ZERO;

const subtractSums = (to: Sums, from: Sums): Sums => ({
  values: to.values.map((value, column) => differenceOf(value, columnOf(from.values, column))),
  slacks: to.slacks.map((slack, column) => differenceOf(slack, columnOf(from.slacks, column))),
  rows: to.rows - from.rows,
  completeRows: to.completeRows - from.completeRows,
});

/** Compares an amount with a column’s sum: 0 if they differ by no more than rounding explains. */
function compareWithSum(amount: Amount, sums: Sums, column: number): number {
  const sum = columnOf(sums.values, column);
  const slack = addDecimals(addDecimals(amount.slack, EXACT), columnOf(sums.slacks, column));
  return compareDecimals(differenceOf(amount.value, sum), slack) <= 0 ? 0 : compareDecimals(amount.value, sum);
}

function findWrong(amounts: Amounts, sums: Sums): WrongSum | null {
  for (const [column, amount] of amounts.entries()) {
    if (!isFigure(amount) || compareWithSum(amount, sums, column) === 0) continue;
    return { column, value: amount.value, sum: columnOf(sums.values, column) };
  }
  return null;
}

const isSum = (amounts: Amounts, sums: Sums) => findWrong(amounts, sums) === null;

type IsEnough = (sums: Sums) => boolean;
const hasAnyRow: IsEnough = ({ rows }) => rows > 0;
/**
 * Whether a sum has at least two rows. A single equal row above can be the same task again, so a row without a label
 * needs a sum of two or more to look like a total.
 */
const hasSeveralRows: IsEnough = ({ completeRows }) => completeRows > 1;

/** The sums of a table up to a row, and the starts of groups of rows: at the top, and below each total. */
class RunningSums {
  /** Rows that are not in the sums yet: most tables never need exact sums. */
  private pending: SummedRow[] = [];
  private values: DecimalSum[] = [];
  private slacks: DecimalSum[] = [];
  private rows = 0;
  private completeRows = 0;
  private starts: Sums[] = [EMPTY];
  /** Doubles near the sums of the first column: of all rows, and of the rows above the last start. */
  private nearAll = 0;
  private nearStart = 0;
  private nearSlack = 0;

  add(row: SummedRow): void {
    this.pending.push(row);
    if (row.plain) {
      this.rows += 1;
      this.completeRows += 1;
      this.nearAll += row.plain.near;
      return;
    }
    const { amounts } = row;
    if (hasAmount(amounts)) this.rows += 1;
    if (isComplete(amounts)) this.completeRows += 1;
    const [first] = amounts;
    if (!isFigure(first)) return;
    this.nearAll += approximateDecimal(first.value);
    this.nearSlack += approximateDecimal(first.slack);
  }

  /** Adds up the rows that were added since the sums were last used. */
  private addPending(): void {
    for (const { amounts } of this.pending) {
      for (let column = 0; column < amounts.length; column++) {
        if (column === this.values.length) this.addColumn();
        const amount = amounts[column];
        if (!isFigure(amount)) continue;
        this.values[column]?.add(amount.value);
        if (!isZero(amount.slack)) this.slacks[column]?.add(amount.slack);
      }
    }
    this.pending = [];
  }

  private addColumn(): void {
    this.values.push(new DecimalSum());
    this.slacks.push(new DecimalSum());
  }

  copy(): RunningSums {
    this.addPending();
    const { values, slacks, starts } = this;
    const copies = { values: values.map((sum) => sum.copy()), slacks: slacks.map((sum) => sum.copy()) };
    return Object.assign(new RunningSums(), this, copies, { starts: [...starts], pending: [] });
  }

  get all(): Sums {
    this.addPending();
    const { rows, completeRows } = this;
    const total = (sum: DecimalSum) => sum.total();
    return { values: this.values.map(total), slacks: this.slacks.map(total), rows, completeRows };
  }

  private get start(): Sums {
    return this.starts[this.starts.length - 1] ?? EMPTY;
  }

  /** The sums since the last total. */
  get group(): Sums {
    return subtractSums(this.all, this.start);
  }

  /**
   * Whether the first figure of a complete row (a double near it) is so far from the sum of all rows, and from the sum
   * since the last total, that it is neither. The error of doubles is far below a millionth.
   */
  isFarFrom(amount: number, slack: number): boolean {
    const rest = this.nearAll - amount;
    const margin = 1 + this.nearAll * 1e-6 + this.nearSlack + slack;
    const ofGroup = rest - this.nearStart;
    return (rest > margin || rest < -margin) && (ofGroup > margin || ofGroup < -margin);
  }

  get completeRowsOfGroup(): number {
    return this.completeRows - this.start.completeRows;
  }

  startGroup(): void {
    if (this.rows === this.start.rows) return;
    this.starts.push(this.all);
    this.nearStart = this.nearAll;
  }

  /**
   * Whether amounts are the sum of the rows since any earlier start. Sums only grow, so a binary search finds the
   * start.
   */
  hasSum(amounts: Amounts, isEnough: IsEnough): boolean {
    const column = findFirst(amounts);
    const amount = amounts[column];
    if (!isFigure(amount)) return false;
    const { all } = this;
    const since = (start: number) => subtractSums(all, this.starts[start] ?? EMPTY);
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareWithSum(amount, since(middle), column) < 0) low = middle + 1;
      else high = middle;
    }
    for (let start = low; start < this.starts.length; start++) {
      const sums = since(start);
      if (compareWithSum(amount, sums, column) !== 0) return false;
      if (isEnough(sums) && isSum(amounts, sums)) return true;
    }
    return false;
  }
}

const hasUnreadable = (amounts: Amounts) => amounts.some((amount) => amount === 'unreadable');

/** Finds the wrong column of a total, compared with the sum that is nearest to its first figure. */
function explainWrong(amounts: Amounts, candidates: readonly Sums[]): WrongSum | null {
  const column = findFirst(amounts);
  const amount = amounts[column];
  if (!isFigure(amount)) return null;
  const distance = (sums: Sums) => differenceOf(amount.value, columnOf(sums.values, column));
  const [nearest = EMPTY] = candidates
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => compareDecimals(distance(a), distance(b)));
  return findWrong(amounts, nearest);
}

/** The largest amount of each column in the group of rows that is being read. */
class GroupMaximum {
  private pending: SummedRow[] = [];
  private most: Decimal[] = [];

  add(row: SummedRow): void {
    this.pending.push(row);
  }

  reset(): void {
    this.pending = [];
    this.most = [];
  }

  /** Whether amounts are at least the largest of each column: a sum is never less than one of its rows. */
  isReachedBy(amounts: Amounts): boolean {
    for (const row of this.pending) {
      for (const [column, amount] of row.amounts.entries()) {
        if (!isFigure(amount)) continue;
        if (compareDecimals(amount.value, columnOf(this.most, column)) > 0) this.most[column] = amount.value;
      }
    }
    this.pending = [];
    return amounts.every(
      (amount, column) =>
        amount === null || (amount !== 'unreadable' && compareDecimals(amount.value, columnOf(this.most, column)) >= 0),
    );
  }
}

/** Classifies the rows of a table from top to bottom. */
class TotalFinder {
  /** The sums of the tasks, without those that may be totals. */
  private readonly sureTasks = new RunningSums();
  /** The sums of all tasks. The same object until a task may be a total. */
  private allTasks = this.sureTasks;
  private readonly groupMaximum = new GroupMaximum();
  private readonly open: { readonly place: number; readonly amounts: Amounts; readonly groups: readonly Sums[] }[] = [];
  readonly kinds: RowKind[] = [];

  private endGroup(kind: RowKind): void {
    this.kinds.push(kind);
    this.sureTasks.startGroup();
    if (this.allTasks !== this.sureTasks) this.allTasks.startGroup();
    this.groupMaximum.reset();
  }

  private addTask(kind: RowKind, row: SummedRow): void {
    this.kinds.push(kind);
    this.sureTasks.add(row);
    if (this.allTasks !== this.sureTasks) this.allTasks.add(row);
    this.groupMaximum.add(row);
  }

  private addLikeTotal(row: SummedRow): void {
    if (this.allTasks === this.sureTasks) this.allTasks = this.sureTasks.copy();
    this.allTasks.add(row);
    this.endGroup({ kind: 'likeTotal' });
  }

  private hasSum(amounts: Amounts, isEnough: IsEnough): boolean {
    return this.sureTasks.hasSum(amounts, isEnough) || this.allTasks.hasSum(amounts, isEnough);
  }

  private addNamed(amounts: Amounts): void {
    if (!hasAmount(amounts)) this.endGroup({ kind: 'total' });
    else if (hasUnreadable(amounts)) this.endGroup({ kind: 'task' });
    else {
      if (!this.hasSum(amounts, hasAnyRow)) {
        const groups = [this.sureTasks.group, this.sureTasks.all, this.allTasks.all];
        this.open.push({ place: this.kinds.length, amounts, groups });
      }
      this.endGroup({ kind: 'total' });
    }
  }

  private isFarFromSums(amount: number, slack: number): boolean {
    return (
      this.sureTasks.isFarFrom(amount, slack) &&
      (this.allTasks === this.sureTasks || this.allTasks.isFarFrom(amount, slack))
    );
  }

  /** Whether the amounts of a complete row add up at least two rows: those above since the last total, or all. */
  private addsUpRows(amounts: Amounts): boolean {
    const first = amounts[0] as Amount;
    if (this.isFarFromSums(approximateDecimal(first.value), approximateDecimal(first.slack))) return false;
    return [this.sureTasks.group, this.sureTasks.all, this.allTasks.all].some(
      (sums) => hasSeveralRows(sums) && isSum(amounts, sums),
    );
  }

  add(row: SummedRow): void {
    if (row.plain && this.isFarFromSums(row.plain.near, 0)) {
      this.addTask(TASK, row);
      return;
    }
    const { label, hasTask, amounts } = row;
    if (label === 'average') this.kinds.push({ kind: 'average' });
    else if (label === 'total' || (label === 'group' && !hasTask)) this.addNamed(amounts);
    else if (hasUnreadable(amounts) || !hasAmount(amounts)) this.addTask(TASK, row);
    else if (label === 'group' && this.hasSum(amounts, hasSeveralRows)) this.endGroup({ kind: 'total' });
    else if (!hasTask && isComplete(amounts) && this.addsUpRows(amounts)) this.endGroup({ kind: 'task' });
    else if (isComplete(amounts) && label === 'group' && this.hasSum(amounts, hasAnyRow)) this.addLikeTotal(row);
    else if (isComplete(amounts) && label === null && this.addsUpRows(amounts)) this.addLikeTotal(row);
    else {
      const isSuspect =
        label === 'group' && this.sureTasks.completeRowsOfGroup > 1 && this.groupMaximum.isReachedBy(amounts);
      this.addTask(isSuspect ? { kind: 'namedLikeTotal' } : TASK, row);
    }
  }

  /** Checks the totals that are not the sum of rows above. A total above its rows adds up all of them; others are wrong. */
  finish(): RowKind[] {
    for (const { place, amounts, groups } of this.open) {
      const wholes = [this.sureTasks.all, this.allTasks.all];
      if (wholes.some((sums) => sums.rows > 0 && isSum(amounts, sums))) continue;
      const wrong = explainWrong(amounts, [...groups, ...wholes]);
      if (wrong !== null) this.kinds[place] = { kind: 'wrongTotal', wrong };
    }
    return this.kinds;
  }
}

function classify(rows: readonly SummedRow[]): RowKind[] {
  const finder = new TotalFinder();
  for (const row of rows) finder.add(row);
  return finder.finish();
}

/** A double near the first amount of a complete row. */
const nearOf = ({ plain, amounts }: SummedRow) => plain?.near ?? approximateDecimal((amounts[0] as Amount).value);
/** A text that is equal for rows with the same first two amounts. */
const timesOf = (row: SummedRow) => `${nearOf(row)} ${approximateDecimal((row.amounts[1] as Amount).value)}`;

/**
 * Finds the sums of groups in rows that are all in groups, each of which ends in its sum. Among such groups, the sum of a
 * single row is a sum too, unless other rows have the same times. One group must have more rows.
 * @returns the sums; none if a row belongs to no group
 */
function findGroupSums(rows: readonly SummedRow[]): ReadonlySet<SummedRow> {
  const found = new Set<SummedRow>();
  const singles = new Set<string>();
  for (let end = rows.length - 1; end >= 0; ) {
    const last = rows[end] as SummedRow;
    const [first] = last.amounts;
    let rest = nearOf(last) - approximateDecimal((first as Amount).slack);
    let start = end;
    // Half a second is more than the error of doubles.
    while (start > 0 && rest > 0.5) rest -= nearOf(rows[--start] as SummedRow);
    const sums = new RunningSums();
    for (const row of rows.slice(start, end)) sums.add(row);
    if (start === end || !isSum(last.amounts, sums.all)) return new Set();
    if (end - start === 1) singles.add(timesOf(last));
    found.add(last);
    end = start - 1;
  }
  const times = rows.map(timesOf).sort();
  const isUnsure = times.some((one, i) => singles.has(one) && one === times[i + 2]);
  return isUnsure || rows.length <= 2 * found.size ? new Set() : found;
}

type SumOfRows = Exclude<RowKind, { kind: 'wrongTotal' }>;
export const isSumOfRows = ({ kind }: RowKind): boolean => kind === 'total' || kind === 'likeTotal';

/**
 * Finds the totals among the rows of a table. A total adds up the rows above it since the previous total, or since an earlier
 * one, or all rows of the table. A row that adds up none of these can add up the rows below it in the same way. The time is
 * n log n in the number of rows, and the sums are exact.
 * @param read reads the figures of a row
 * @returns the kind of each row, in order
 */
export function findTotals<Row>(rows: readonly Row[], read: (row: Row) => SummedRow): readonly RowKind[] {
  const summed = rows.map(read);
  const kinds = classify(summed);
  /** The rows that can be totals of those below, from the last one up. */
  const open: number[] = [];
  for (let place = kinds.length - 1; place >= 0; place--) {
    const kind = kinds[place] as RowKind;
    if (kind === TASK || !(isSumOfRows(kind) || kind.kind === 'average')) open.push(place);
  }
  classify(open.map((place) => summed[place] as SummedRow)).forEach((kind, i) => {
    if (isSumOfRows(kind)) kinds[open[i] as number] = { ...(kind as SumOfRows), isAbove: true };
  });
  const tasks = summed.filter((row, place) => {
    const { kind } = kinds[place] as RowKind;
    const isCounted = row.hasTask && (kind === 'task' || kind === 'likeTotal');
    return isCounted && (row.plain || (isComplete(row.amounts) && !hasUnreadable(row.amounts)));
  });
  const mark = (kind: RowKind) => {
    const sums = findGroupSums(tasks);
    if (sums.size === 0) return;
    const ofTasks = new RunningSums();
    for (const row of tasks) if (!sums.has(row)) ofTasks.add(row);
    summed.forEach((row, place) => {
      if (sums.has(row)) kinds[place] = kind;
      else if (kinds[place]?.kind === 'wrongTotal' && isSum(row.amounts, ofTasks.all)) kinds[place] = { kind: 'total' };
    });
  };
  mark({ kind: 'likeTotal' });
  tasks.reverse();
  mark({ kind: 'likeTotal', isAbove: true });
  return kinds;
}
