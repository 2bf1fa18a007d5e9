import type { Notice } from '../../notices/notice.ts';
import type { NeededColumn } from '../../notices/sheet-facts.ts';
import { makeNotice } from '../../notices/sheet-notices.ts';
import { cellAddress } from '../../values/a1.ts';
import { type Grid, isBlankCell } from '../../values/cell.ts';
import { COLUMN_ROLES, type ColumnChoice, type ColumnRole, KEY_OF_ROLE } from './column-choice.ts';
import { headsEstimateTimes } from './estimate-times.ts';
import { foldHeading } from './fold-heading.ts';
import type { ColumnKey } from './heading-words.ts';
import { type HeadingCell, readHeadings } from './headings.ts';

/** The columns that a table needs. */
export const NEEDED_COLUMNS: readonly NeededColumn[] = ['task', 'humanEstimate', 'aiTime'];

/** The headings of a row, each with the column it is used for or could be used for. */
export interface ColumnAssignment {
  /** A heading that loses its column to the user's choice, or to a clearer one, has no key. */
  readonly headings: readonly HeadingCell[];
  /** The heading of each column. */
  readonly used: ReadonlyMap<ColumnKey, HeadingCell>;
  /** The chosen date column. */
  readonly date: HeadingCell | null;
  /** Roles whose chosen heading is in the row. */
  readonly chosen: ReadonlySet<ColumnRole>;
  /** About headings without values that another heading replaces. */
  readonly notices: readonly Notice[];
}

/** Assigns the chosen headings to their columns, and removes these columns from all other headings. */
function applyChoice(
  headings: readonly HeadingCell[],
  choice: ColumnChoice,
): Pick<ColumnAssignment, 'headings' | 'date' | 'chosen'> {
  const roleOf = new Map<string, ColumnRole>();
  for (const role of COLUMN_ROLES) {
    const heading = choice[role];
    if (heading !== undefined) roleOf.set(foldHeading(heading), role);
  }
  const roles = headings.map(({ text }) => roleOf.get(foldHeading(text)) ?? null);
  const chosen = new Set(roles.flatMap((role) => role ?? []));
  const taken = new Set<ColumnKey>([...chosen].flatMap((role) => (role === 'date' ? [] : KEY_OF_ROLE[role])));
  const date = headings[roles.indexOf('date')] ?? null;
  return {
    date: date === null ? null : { ...date, key: null },
    chosen,
    headings: headings.map((heading, place) => {
      const role = roles[place] ?? null;
      if (role === 'date') return { ...heading, key: null };
      if (role !== null) return { ...heading, key: KEY_OF_ROLE[role], isWeak: false };
      return heading.key !== null && taken.has(heading.key) ? { ...heading, key: null } : heading;
    }),
  };
}

/** Lists the headings adjacent to one of them, in order. */
export function listNeighbors(headings: readonly HeadingCell[], { column }: HeadingCell): HeadingCell[] {
  const headed = new Map(headings.map((heading) => [heading.column, heading]));
  let first = column;
  while (headed.has(first - 1)) first -= 1;
  const run: HeadingCell[] = [];
  for (let next = headed.get(first); next !== undefined; next = headed.get(next.column + 1)) run.push(next);
  return run;
}

/** Counts the rows of tasks in which a column has a value. A row of a task has a value in another needed column. */
function countValues(grid: Grid, headerRow: number, column: number, others: readonly number[]): number {
  return grid.slice(headerRow).filter((cells) => {
    const isFilled = (of: number) => !isBlankCell(cells[of - 1]);
    return isFilled(column) && others.some((other) => other !== column && isFilled(other));
  }).length;
}

/** Assigns *Estimated* next to a human estimate to the time of the estimate, if its cells are such times. */
function settleEstimateTimes(grid: Grid, headerRow: number, headings: readonly HeadingCell[]): readonly HeadingCell[] {
  if (headings.filter(({ key }) => key === 'humanEstimate').length < 2) return headings;
  return headings.map((heading) =>
    heading.key === 'humanEstimate' && headsEstimateTimes(grid, headerRow, heading.column, heading.text)
      ? { ...heading, key: 'estimated' }
      : heading,
  );
}

/**
 * Assigns a heading of a row to each column: the chosen one, or else the first that names it. If that one has no
 * values, or less than half as many as another one, the next is used. A weak heading is used only if no other fits.
 */
export function assignColumns(grid: Grid, headerRow: number, choice: ColumnChoice): ColumnAssignment {
  const { headings: named, date, chosen } = applyChoice(readHeadings(grid[headerRow - 1] ?? []), choice);
  const headings = chosen.has('human') ? named : settleEstimateTimes(grid, headerRow, named);
  const used = new Map<ColumnKey, HeadingCell>();
  const notices: Notice[] = [];
  const keys = new Set(headings.flatMap(({ key }) => key ?? []));
  for (const key of keys) {
    const named = headings.filter((heading) => heading.key === key);
    const first = named.find(({ isWeak }) => !isWeak) ?? named[0];
    if (first === undefined) continue;
    const run = listNeighbors(headings, first).filter((heading) => heading.key === key);
    if (run.length === 1) {
      used.set(key, first);
      continue;
    }
    const others = headings.flatMap((other) =>
      other.key !== null && other.key !== key && NEEDED_COLUMNS.some((needed) => needed === other.key)
        ? other.column
        : [],
    );
    const ranked = [first, ...run.filter(({ isWeak }) => !isWeak), ...run];
    const values = ranked.map(({ column }) => countValues(grid, headerRow, column, others));
    const most = Math.max(...values);
    const filled = ranked[values.findIndex((count) => count * 2 >= most)] ?? first;
    used.set(key, filled);
    if (filled === first) continue;
    const facts = { heading: first.text, used: filled.text, hasValues: values[0] !== 0 };
    notices.push(makeNotice('column-blank', facts, { cell: cellAddress(headerRow, first.column), quote: first.text }));
  }
  const isUsed = (heading: HeadingCell) => heading.key !== null && used.get(heading.key)?.column === heading.column;
  return {
    headings: headings.map((heading) => (heading.isWeak && !isUsed(heading) ? { ...heading, key: null } : heading)),
    used,
    date,
    chosen,
    notices,
  };
}
