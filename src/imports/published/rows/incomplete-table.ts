import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { NEEDED_COLUMNS } from '../../../record/reading/columns/assign-columns.ts';
import { startsLikeFigure } from './printed-cells.ts';
import type { PublishedColumnKey } from './published-day.ts';

type Key = PublishedColumnKey | null;

const LEAST_COLUMNS = 3;
const isTime = (key: Key) => key === 'humanEstimate' || key === 'aiTime';
const isFilled = (cell: string) => cell.trim() !== '';

/** Whether a table has two of the needed headings: for tasks and a time, or for both times next to another column. */
function hasNeeded(keys: readonly Key[], rows: readonly (readonly string[])[]): boolean {
  const needed = new Set(keys.filter((key) => key === 'task' || isTime(key)));
  return rows.length > 1 && needed.size > 1 && (needed.has('task') || keys.length >= LEAST_COLUMNS);
}

/** Whether a row of a table has several figures, like the row of a task. */
function hasFigures(keys: readonly Key[], rows: readonly (readonly string[])[]): boolean {
  const countFigures = (cells: readonly string[]) => cells.filter(startsLikeFigure).length;
  return keys.length >= LEAST_COLUMNS && rows.some((cells) => countFigures(cells) > 1);
}

/**
 * Makes a notice about a table that can have tasks but lacks headings, because other tables are read without it: a warning
 * if it has two of the needed headings, a note if it only has figures. Null for any other table.
 * @param rows the first is the header
 * @param keys the columns that the header names
 * @example noticeIncomplete([['Name', 'Human', 'AI'], ['Port', '4h', '10m']], [null, 'humanEstimate', 'aiTime']).facts.lacks //=> ['task']
 */
export function noticeIncomplete(rows: readonly (readonly string[])[], keys: readonly Key[]): Notice | null {
  const lacks = NEEDED_COLUMNS.filter((needed) => !keys.includes(needed));
  if (lacks.length === 0) return null;
  const has = (rows.find((cells) => cells.some(isFilled)) ?? []).filter(isFilled);
  if (hasNeeded(keys, rows)) return makePublishedNotice('tables-incomplete', { has, lacks });
  return hasFigures(keys, rows) ? makePublishedNotice('tables-unread', { has, lacks }) : null;
}
