import { type CalendarDate, findDate, formatIsoDate, readDate } from './calendar-date.ts';
import { type Grid, textOfCell } from './cell.ts';
import { type DayLabel, type DayLabels, readDayLabels } from './day-labels.ts';
import { findTable, type Table } from './find-table.ts';
import { groupThousands } from './group-thousands.ts';
import { makeNotice, type Notice, sortNotices } from './notices.ts';
import { readTasks } from './read-tasks.ts';
import type { Task } from './task.ts';
import { noticeTasks } from './task-notices.ts';
import { findInvisible } from './text-checks.ts';
import { readTokens } from './token-count.ts';

/** The tasks of one date, with what stands beside them. Texts are empty where the sheet has none. */
export interface Day {
  /** Null when neither a Date cell nor the tab's name gives one. */
  readonly date: CalendarDate | null;
  readonly title: string;
  readonly intro: string;
  readonly analysis: string;
  /** The day's own total of tokens; null when only the column knows them, or nobody. */
  readonly totalTokens: number | null;
  readonly tasks: readonly Task[];
  /** Rows of the table that hold something and are no totals: the tasks, and the rows that had to be left out. */
  readonly rowCount: number;
  /** Where the words of the day stand, for notices about them. */
  readonly cells: Readonly<Partial<Record<DayLabel, string>>>;
}

export interface DayReading {
  /** Null when there is no task table. */
  readonly day: Day | null;
  readonly notices: readonly Notice[];
  /** Why the day has no date. */
  readonly dateNotice: Notice | null;
  readonly table: Table | null;
}

export interface DayReadingOptions {
  /** The tab's name, which may give the date. */
  readonly tabName: string;
  /** Digits after the point of printed factors. */
  readonly factorDecimals: number;
  /** When given, these rows of the sheet alone make the day, and its Tokens cell, which is for all of them, is not used. */
  readonly onlyRows?: ReadonlySet<number>;
}

interface DateReading {
  readonly date: CalendarDate | null;
  readonly missing: Notice | null;
  readonly warnings: readonly Notice[];
}

function readDateOfDay(labels: DayLabels, tabName: string): DateReading {
  const ofTab = findDate(tabName);
  if (labels.Date === undefined) {
    return { date: ofTab, missing: ofTab === null ? makeNotice('date-missing', { tab: tabName }) : null, warnings: [] };
  }
  const { value, address } = labels.Date;
  const shown = textOfCell(value);
  const date = readDate(value);
  const place = { cell: address, quote: shown };
  if (date === null) return { date, missing: makeNotice('date-unreadable', { shown }, place), warnings: [] };
  const iso = formatIsoDate(date);
  const differs = ofTab !== null && formatIsoDate(ofTab) !== iso;
  return {
    date,
    missing: null,
    warnings: differs ? [makeNotice('date-differs', { date: iso, tab: tabName }, place)] : [],
  };
}

function readTotalTokens(labels: DayLabels, tasks: readonly Task[]): { totalTokens: number | null; notices: Notice[] } {
  if (labels.Tokens === undefined) return { totalTokens: null, notices: [] };
  const { value, address } = labels.Tokens;
  const reading = readTokens(value);
  const quote = textOfCell(value);
  const place = { cell: address, quote };
  if (reading.kind !== 'tokens') {
    return { totalTokens: null, notices: [makeNotice('tokens-unreadable', { shown: quote }, place)] };
  }
  const { tokens: totalTokens } = reading;
  const known = tasks.flatMap(({ tokens }) => tokens ?? []);
  const sum = known.reduce((total, tokens) => total + tokens, 0);
  if (known.length === 0 || sum === totalTokens) return { totalTokens, notices: [] };
  const facts = { label: groupThousands(String(totalTokens)), sum: groupThousands(String(sum)) };
  return { totalTokens, notices: [makeNotice('tokens-differ', facts, place)] };
}

function noticeInvisible(labels: DayLabels): Notice[] {
  return (['Title', 'Intro', 'Analysis'] as const).flatMap((label) => {
    const found = labels[label];
    const character = found === undefined ? null : findInvisible(textOfCell(found.value));
    if (found === undefined || character === null) return [];
    return [makeNotice('text-invisible', { character }, { cell: found.address })];
  });
}

/**
 * Reads a tab's cells as a day. Nothing is dropped without a notice, nothing is guessed.
 * @param grid from cell A1 on
 */
export function readDay(grid: Grid, options: DayReadingOptions): DayReading {
  const { table, notices: tableNotices } = findTable(grid);
  if (table === null) return { day: null, notices: tableNotices, dateNotice: null, table };
  const { onlyRows, tabName, factorDecimals } = options;
  const { labels, notices: labelNotices } = readDayLabels(grid, table);
  const { tasks, notices: taskNotices, rowCount } = readTasks(grid, table, (row) => onlyRows?.has(row) ?? true);
  const { date, missing, warnings } = readDateOfDay(labels, tabName);
  const tokens = onlyRows === undefined ? readTotalTokens(labels, tasks) : { totalTokens: null, notices: [] };
  const textOf = (label: DayLabel) => (labels[label] === undefined ? '' : textOfCell(labels[label].value));
  const cells = Object.fromEntries(Object.entries(labels).map(([label, { address }]) => [label, address]));
  const { totalTokens } = tokens;
  const day: Day = {
    date,
    title: textOf('Title'),
    intro: textOf('Intro'),
    analysis: textOf('Analysis'),
    totalTokens,
    tasks,
    rowCount,
    cells,
  };
  const notices = sortNotices([
    ...tableNotices,
    ...labelNotices,
    ...taskNotices,
    ...warnings,
    ...tokens.notices,
    ...noticeInvisible(labels),
    ...noticeTasks(grid, table, tasks, factorDecimals),
    ...(tasks.length === 0 ? [makeNotice('no-task', { rows: rowCount })] : []),
  ]);
  return { day, notices, dateNotice: missing, table };
}
