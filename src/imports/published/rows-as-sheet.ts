import { formatDecimal } from '../../record/numbers/decimal.ts';
import type { Cell, Grid } from '../../record/values/cell.ts';
import { amountOf } from '../../record/values/duration.ts';
import { findTableTraits } from './rows/check-rows.ts';
import { isBlankFigure, joinCounts, readPrintedTokens } from './rows/printed-cells.ts';
import type { PublishedDay, PublishedRow } from './rows/published-day.ts';
import { readRowDurations, type TableTraits } from './rows/row-arithmetic.ts';

/**
 * The headings of the sample day. Factors are not included, because formula columns compute them from the other cells.
 */
const HEADER = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'] as const;

/** Converts a cell to a number if that is exact, else returns the cell as published. */
function asNumber(digits: string | null, cell: string): Cell {
  if (digits === null) return cell;
  const number = Number(digits);
  return String(number) === digits ? number : cell;
}

/** The headings of the texts about an estimate, which only some records have. */
export const DETAIL_COLUMNS = [
  ['basis', 'Basis'],
  ['estimated', 'Estimated at'],
] as const;

/** Lists the columns of those texts that a published day has. */
export const listDetails = ({ columns }: PublishedDay) =>
  DETAIL_COLUMNS.filter(([key]) => columns.some((column) => column.key === key));

function rowAsCells(row: PublishedRow, traits: TableTraits): Cell[] {
  const { human, ai, supervision } = readRowDurations(row, traits);
  const durations = [
    { duration: human, unit: 'hours', cell: row.humanEstimate },
    { duration: ai, unit: 'minutes', cell: row.aiTime },
    { duration: supervision, unit: 'minutes', cell: row.supervision },
  ] as const;
  const times = durations.map(({ duration, unit, cell }): Cell => {
    // A number cell cannot have bounds.
    const amount = duration === null || duration.bounds !== undefined ? null : amountOf(duration, unit);
    return asNumber(amount === null ? null : formatDecimal(amount), isBlankFigure(cell) ? '' : cell);
  });
  const tokens = row.tokens === '' ? null : readPrintedTokens(row.tokens, traits.marks);
  const tokenCell: Cell = tokens === null ? row.tokens : tokens.tokens;
  return [asNumber(/^\d+$/.test(row.number) ? row.number : null, row.number), row.task, ...times, tokenCell];
}

type LabelOfDay = readonly [label: 'Date' | 'Title' | 'Tokens' | 'Intro' | 'Analysis', value: Cell];

/** A published day as the cells of a new tab, and the texts next to its table. */
export interface SheetDay {
  /** Header and rows. Texts must be written as plain text, because a task can begin with `=`. */
  readonly grid: Grid;
  /** The labels to the right of the table. */
  readonly labels: readonly LabelOfDay[];
}

/** The remark next to a figure that does not include all tasks: two counts in brackets. */
const PART_OF_TASKS = /\(\D{0,20}(\d{1,6})\D{1,20}(\d{1,6})\D{0,20}\)$/;

interface TotalTokens {
  readonly tokens: number;
  /** The tasks that they include, such as `2 of 4 tasks`; null for all tasks. */
  readonly part: string | null;
}

/** Finds the printed total of tokens; null without one, or if the rows' own tokens add up to it. */
export function findTotalTokens({ statistics, rows }: PublishedDay, { marks }: TableTraits): TotalTokens | null {
  const shown = statistics.find(([label]) => /token/i.test(label))?.[1] ?? '';
  const total = readPrintedTokens(shown.split(' (')[0] ?? '', marks)?.tokens ?? null;
  const ofRows = rows.flatMap(({ tokens }) => (tokens === '' ? [] : (readPrintedTokens(tokens, marks)?.tokens ?? [])));
  if (total === null || (ofRows.length > 0 && total === ofRows.reduce((sum, tokens) => sum + tokens, 0))) return null;
  const [, counted, tasks] = PART_OF_TASKS.exec(joinCounts(shown)) ?? [];
  return { tokens: total, part: counted === undefined ? null : `${counted} of ${tasks} tasks` };
}

/**
 * Lists the texts of the whole day in a published record, as labels and values of a day's tab.
 * @example labelsOfDay(samplePublished)[0][0] //=> 'Date'
 */
export function labelsOfDay(day: PublishedDay): LabelOfDay[] {
  const total = findTotalTokens(day, findTableTraits(day, null));
  const tokens = total?.part ? `${total.tokens} (${total.part})` : total?.tokens;
  const labels: readonly LabelOfDay[] = [
    ['Date', day.date ?? ''],
    ['Title', day.title],
    ['Tokens', tokens ?? ''],
    ['Intro', day.intro],
    ['Analysis', day.analysis],
  ];
  return labels.filter(([, value]) => value !== '');
}

/**
 * Returns the cells for a tab of a published day. Durations are numbers in their column's unit if that is exact, else
 * text.
 * @example rowsAsSheet(samplePublished).grid[1][2] //=> 240
 */
export function rowsAsSheet(day: PublishedDay): SheetDay {
  const traits = findTableTraits(day, null);
  const details = listDetails(day);
  const header = [...HEADER, ...details.map(([, label]) => label)];
  const rows = day.rows.map((row) => [...rowAsCells(row, traits), ...details.map(([key]) => row[key])]);
  return { grid: [header, ...rows], labels: labelsOfDay(day) };
}
