import type { CellContent, TabCells } from '../../messages/messages.ts';
import { formatDatePattern } from '../../record/publishing/date-pattern.ts';
import { blockAddress } from '../../record/values/a1.ts';
import { compareDates, parseIsoDate } from '../../record/values/calendar-date.ts';
import type { Cell, Grid } from '../../record/values/cell.ts';
import {
  type ComparisonFault,
  describeComparisonFault,
  readComparisons,
} from '../../rollup/calibration/read-compared.ts';
import { type DayTotals, totalDay } from '../../rollup/day-totals.ts';
import { planRecord, type RecordPlan, type RecordsCell, type RecordsContent } from '../../rollup/plan-record.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readDayOfSheet, readSheet } from '../day/read-sheet.ts';
import type { RecordsWrite } from './records-request.ts';

/** The day in a tab, and its cells that cannot be compared. */
export interface TabDay {
  readonly totals: DayTotals;
  readonly faults: readonly ComparisonFault[];
}

/** Computes the sums of the day in a tab; null if no row of that date is ready. */
export function totalTab({ day: cells }: TabCells, isoDate: string): TabDay | null {
  const date = parseIsoDate(isoDate);
  if (date === null) return null;
  const { settings, cells: settingCells } = readSettings(cells.settings);
  const { style } = styleOfSettings(settings, settingCells);
  const { day, table } = readDayOfSheet(cells, readSheet(cells, '').search, date, null);
  if (day === null || table === null || day.tasks.length === 0) return null;
  const title = day.title === '' ? formatDatePattern(style.titlePattern, date, style) : day.title;
  const { tasks, totalTokens, tokenTasks } = day;
  const { compared, faults } = readComparisons(cells.cells, table, tasks);
  const totals = totalDay({ date, title, style: style.id, tasks, totalTokens, tokenTasks, sums: {}, compared });
  return { totals, faults };
}

type Write = Extract<RecordPlan, { kind: 'write' }>;

/** The plan for saving several days to the Records tab. */
export interface RebuildPlan {
  readonly added: number;
  readonly updated: number;
  readonly same: number;
  /** Rows that stay: rows with a wrong figure, edited rows, and several rows with one date. */
  readonly unreadable: readonly number[];
  readonly edited: readonly number[];
  readonly twice: readonly number[];
  /** Null if nothing is to be written. */
  readonly write: RecordsWrite | null;
}

/** Applies a plan to the grid, for the plan of the next day. */
function applyPlan(grid: Grid, { cells }: Write): Cell[][] {
  const next = grid.map((line) => [...line]);
  for (const { row, column, content } of cells) {
    while (next.length < row) next.push([]);
    const line = next[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = typeof content === 'object' ? 0 : content;
  }
  return next;
}

const isFormula = (content: RecordsContent | undefined) => typeof content === 'object';

/**
 * Joins the cells of new rows to blocks, each with only values or only formulas, because formulas without values are
 * written in one call.
 */
function joinRows(rows: readonly ReadonlyMap<number, RecordsContent>[], firstRow: number) {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  const blocks: { column: number; columns: number[]; isOfFormulas: boolean }[] = [];
  for (const column of columns) {
    const isOfFormulas = rows.every((row) => isFormula(row.get(column)));
    const last = blocks[blocks.length - 1];
    const isNext = last !== undefined && last.column + last.columns.length === column;
    if (isNext && last.isOfFormulas === isOfFormulas) last.columns.push(column);
    else blocks.push({ column, columns: [column], isOfFormulas });
  }
  return blocks.map(({ columns: own }) => ({
    address: blockAddress(firstRow, own[0] ?? 1, rows.length, own.length),
    after: rows.map((row) => own.map((column): CellContent => row.get(column) ?? '')),
  }));
}

/** Plans all days in one write. */
export function planRebuild(records: TabCells, days: readonly DayTotals[]): RebuildPlan | 'foreign' {
  let grid: Grid = records.day.cells;
  const known = grid.length;
  const newRows = new Map<number, Map<number, RecordsContent>>();
  const changed: RecordsCell[] = [];
  const counts = { added: 0, updated: 0, same: 0 };
  const [unreadable, edited, twice]: [number[], number[], number[]] = [[], [], []];
  for (const day of [...days].sort((a, b) => compareDates(a.date, b.date))) {
    const plan = planRecord(grid, day);
    if (plan.kind === 'foreign') return 'foreign';
    if (plan.kind === 'same') counts.same += 1;
    else if (plan.kind === 'unreadable') unreadable.push(plan.row);
    else if (plan.kind === 'edited') edited.push(plan.row);
    else if (plan.kind === 'twice') twice.push(...plan.rows);
    else {
      counts[plan.isNew ? 'added' : 'updated'] += 1;
      for (const cell of plan.cells) {
        const { row, column, content } = cell;
        if (row > known) newRows.set(row, (newRows.get(row) ?? new Map()).set(column, content));
        else changed.push(cell);
      }
      grid = applyPlan(grid, plan);
    }
  }
  const rows = [...newRows].sort(([a], [b]) => a - b);
  const firstRow = rows[0]?.[0] ?? known;
  const contents = rows.map(([, cells]) => cells);
  const write =
    rows.length === 0 && changed.length === 0
      ? null
      : { row: firstRow, rows: rows.length, blocks: joinRows(contents, firstRow), changed };
  return { ...counts, unreadable, edited, twice, write };
}

const nounOf = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * Describes the result of a rebuild, and the rows that it did not change.
 * @param read the days of the tabs; null for a tab without a row that is ready
 */
export function describeRebuild(
  { added, updated, same, unreadable, edited, twice }: RebuildPlan,
  read: ReadonlyMap<string, TabDay | null>,
): string {
  const empty = [...read.values()].filter((day) => day === null).length;
  const parts = [
    `${nounOf(added, 'day')} added`,
    ...(updated > 0 ? [`${updated} updated`] : []),
    ...(same > 0 ? [`${same} unchanged`] : []),
    ...(empty > 0 ? [`${empty} without tasks`] : []),
  ];
  const rows = (list: readonly number[]) => `${list.length === 1 ? 'Row' : 'Rows'} ${list.join(', ')}`;
  return [
    `${parts.join(', ')}.`,
    ...(unreadable.length > 0 ? [`${rows(unreadable)} cannot be read: not overwritten.`] : []),
    ...(edited.length > 0 ? [`${rows(edited)} changed by hand: not overwritten.`] : []),
    ...(twice.length > 0 ? [`${rows(twice)} share a date: not updated.`] : []),
    ...[...read].flatMap(([date, day]) =>
      (day?.faults ?? []).map((fault) => `${date}: ${describeComparisonFault(fault)}`),
    ),
  ].join(' ');
}
