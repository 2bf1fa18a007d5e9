import { splitTabAddress } from '../values/cell.ts';
import type { LEAK_NOTICES } from './leak-notices.ts';
import {
  error,
  type FactsOf,
  listWords,
  makeNoticeOf,
  type NoticePlace,
  note,
  type Severity,
  warning,
} from './notice-kind.ts';
import type { PUBLISHED_NOTICES } from './published-notices.ts';
import type { SETTING_NOTICES } from './setting-notices.ts';

export type { Severity } from './notice-kind.ts';

/** Something a person should look at before publishing. */
export interface Notice {
  readonly code: NoticeCode;
  readonly severity: Severity;
  /** A cell or range such as `C7` or `D2:D30`, in another tab `Settings!B4`; null when it concerns no cell. */
  readonly cell: string | null;
  /** The value the notice is about, as it stands in the cell. */
  readonly quote: string | null;
  readonly message: string;
  /** The table row it concerns, as numbered in the sheet. */
  readonly row: number | null;
}

const HOW_TO_HEAD = 'Head three columns Task, Human Est. and Claude, tasks below.';
const leftOut = (row: number) => `Row ${row} is left out.`;

/**
 * The notices about a sheet, with severity and sentence. Three parts of the catalogue stand apart, as the server makes none of
 * them: `LEAK_NOTICES`, `PUBLISHED_NOTICES` and `SETTING_NOTICES`. Codes are stable: scripts rely on them.
 */
export const NOTICES = {
  'table-missing': error(() => `No row of the first 20 names a task table. ${HOW_TO_HEAD}`),
  'table-incomplete': error(
    ({ row, has, lacks, write }: { row: number; has: string[]; lacks: string; write: string }) =>
      `Row ${row} has ${listWords(has)}, but no column for ${lacks}. Name one ${write}.`,
  ),
  'sheet-empty': error(() => `There is nothing in this sheet. ${HOW_TO_HEAD}`),
  'no-task': error(({ rows }: { rows: number }) =>
    rows === 0
      ? 'The table has no tasks yet. Write one below its headings, with hours and minutes.'
      : 'No row is ready yet. A row needs a task, a human estimate and AI time.',
  ),
  'date-missing': error(
    ({ tab }: { tab: string }) =>
      `No Date cell, and the tab “${tab}” names no single day. Give the date, like 2026-04-04.`,
  ),
  'date-unreadable': error(
    ({ shown }: { shown: string }) => `“${shown}” is no date with a year. Write it like 2026-04-04.`,
  ),
  'row-undated': error(
    ({ row }: { row: number }) => `No date. Write it in every row, like 2026-04-04. ${leftOut(row)}`,
  ),
  'row-date-unreadable': error(
    ({ shown, row }: { shown: string; row: number }) =>
      `“${shown}” is no date with a year. Write it like 2026-04-04. ${leftOut(row)}`,
  ),
  'day-missing': error(
    ({ date, days }: { date: string; days: string }) =>
      `No row is dated ${date}. ${days === '' ? 'No row has a date that can be read.' : `There are ${days}.`}`,
  ),
  'duration-unreadable': error(
    ({ shown, write, row }: { shown: string; write: string; row: number }) =>
      `“${shown}” is not a duration. Write ${write}. ${leftOut(row)}`,
  ),
  'duration-negative': error(
    ({ shown, row }: { shown: string; row: number }) => `“${shown}” is negative. ${leftOut(row)}`,
  ),
  'error-cell': error(({ shown, row }: { shown: string; row: number }) => `The cell shows ${shown}. ${leftOut(row)}`),
  'ai-time-zero': error(({ row }: { row: number }) => `AI time is 0, so there is no factor. ${leftOut(row)}`),
  'row-unfinished': warning(
    ({ lacks, row }: { lacks: string[]; row: number }) => `No ${listWords(lacks, 'or')} yet. ${leftOut(row)}`,
  ),
  'supervision-long': warning(
    ({ supervision, ai, isLonger }: { supervision: string; ai: string; isLonger: boolean }) =>
      `Supervision (${supervision}) is ${isLonger ? 'longer than' : 'as long as'} the AI time (${ai}).`,
  ),
  'units-mixed': warning(
    ({ human, ai }: { human: string; ai: string }) =>
      `A human estimate of ${human} against ${ai} of AI time. Hours and minutes mixed up?`,
  ),
  'number-ambiguous': warning(
    ({ shown, plain }: { shown: string; plain: string }) =>
      `“${shown}” is read with a decimal point, but other cells have decimal commas. Write ${plain} if thousands are meant.`,
  ),
  'task-twice': warning(
    ({ row, first }: { row: number; first: number }) => `Row ${row} has the same task as row ${first}.`,
  ),
  'tokens-unreadable': warning(
    ({ shown }: { shown: string }) =>
      `“${shown}” is not a count of tokens. Write 150000 or 150k. It is not in the total.`,
  ),
  'tokens-differ': warning(
    ({ label, sum }: { label: string; sum: string }) =>
      `Tokens says ${label}, its column adds up to ${sum}. The record prints ${label}.`,
  ),
  'date-differs': warning(
    ({ date, tab }: { date: string; tab: string }) =>
      `Date says ${date}, the tab is named “${tab}”. The record is dated ${date}.`,
  ),
  'date-column-differs': warning(
    ({ label, date }: { label: string; date: string }) =>
      `Date says “${label}”, the Date column ${date}. The record is dated ${date}.`,
  ),
  'label-twice': warning(
    ({ label, used }: { label: string; used: string }) =>
      `${label} stands here again, with another value. The one in ${used} is used.`,
  ),
  'column-twice': warning(
    ({ heading, used }: { heading: string; used: string }) =>
      `“${heading}” names the same column as ${used}. The one in ${used} is used.`,
  ),
  'count-differs': warning(
    ({ shown, tasks }: { shown: string; tasks: string }) => `The intro opens with “${shown}”; the record has ${tasks}.`,
  ),
  'total-unlike': warning(
    ({ row }: { row: number }) =>
      `Row ${row} is named like a total, but its AI time is not the column’s sum: it counts as a task.`,
  ),
  'total-unnamed': warning(
    ({ row }: { row: number }) =>
      `Row ${row} holds the sums of all others, but is not named Total: it counts as a task.`,
  ),
  'tokens-unit': warning(
    ({ heading }: { heading: string }) =>
      `“${heading}” names a unit, but plain numbers below it are single tokens. Write 150000 or 150k.`,
  ),
  'ai-time-beyond-day': note(
    ({ hours }: { hours: string }) => `AI time adds up to ${hours} h, more than a day has. Parallel agents?`,
  ),
  'row-total': note(({ row }: { row: number }) => `Row ${row} is a total and is not counted.`),
  'supervision-missing': note(({ rows, tasks }: { rows: number; tasks: number }) =>
    rows === tasks
      ? 'No row has supervision, so there is no supervisory average.'
      : `${rows} ${rows === 1 ? 'row has' : 'rows have'} no supervision; the supervisory average leaves ${rows === 1 ? 'it' : 'them'} out.`,
  ),
  'supervision-zero': note(({ row }: { row: number }) => `Supervision is 0: row ${row} has no supervisory factor.`),
  'human-estimate-zero': note(() => 'Human estimate is 0: the factor is 0.0x.'),
  'rounding-tie': note(
    ({ exact, printed }: { exact: string; printed: string }) =>
      `${exact} is printed ${printed}: halves go to the even digit.`,
  ),
  'heading-unit': note(
    ({ heading, unit }: { heading: string; unit: string }) =>
      `“${heading}” says ${unit}: plain numbers below it are read as ${unit}.`,
  ),
  'text-invisible': note(
    ({ character }: { character: string }) => `The text holds an invisible character, ${character}.`,
  ),
  'text-cut': note(({ ending }: { ending: string }) => `The task ends in “${ending}”. Was it cut off?`),
  'rows-filtered': note(() => 'A filter is on; any row it hides is in the post.'),
  'labels-unused': note(
    ({ labels, days }: { labels: string[]; days: number }) =>
      `${listWords(labels)} beside the table ${labels.length === 1 ? 'is' : 'are'} not used: the table has ${days} days.`,
  ),
  'day-newest': note(
    ({ date, days }: { date: string; days: string }) => `This is the newest day, ${date}. The table has ${days}.`,
  ),
  'rows-other-day': note(
    ({ rows, date }: { rows: number; date: string }) =>
      `${rows} selected ${rows === 1 ? 'row is' : 'rows are'} not dated ${date}, so not in the post.`,
  ),
} as const;

export type NoticeCode =
  | keyof typeof NOTICES
  | keyof typeof LEAK_NOTICES
  | keyof typeof PUBLISHED_NOTICES
  | keyof typeof SETTING_NOTICES;

/** @example makeNotice('ai-time-zero', { row: 23 }, { cell: 'D23' }).message //=> 'AI time is 0, so there is no factor. …' */
export function makeNotice<Code extends keyof typeof NOTICES>(
  code: Code,
  facts: FactsOf<typeof NOTICES, Code>,
  place: NoticePlace = {},
): Notice {
  return makeNoticeOf(NOTICES, code, facts, place);
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** The tab that was read first, other tabs after it by their names. */
function compareCells(a: string | null, b: string | null): number {
  const parts = (cell: string | null) => {
    const { tabName, address } = splitTabAddress(cell ?? '');
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    return { tab: tabName ?? '', letters, row };
  };
  const { tab: tabA, letters: lettersA, row: rowA } = parts(a);
  const { tab: tabB, letters: lettersB, row: rowB } = parts(b);
  if (tabA !== tabB) return tabA < tabB ? -1 : 1;
  if (rowA !== rowB) return Number(rowA) - Number(rowB);
  return lettersA.length - lettersB.length || (lettersA < lettersB ? -1 : Number(lettersA > lettersB));
}

/** Whether it is about something that may not be meant for others. @example isLeakCode('leak-ip') //=> true */
export function isLeakCode(code: NoticeCode): boolean {
  return code.startsWith('leak-');
}

/** A find that holds the copy until it is mended or allowed. Unlike other errors it leaves no row out. */
export function isStop({ code, severity }: Pick<Notice, 'code' | 'severity'>): boolean {
  return severity === 'error' && isLeakCode(code);
}

const rankOf = (notice: Notice) => (isStop(notice) ? -1 : SEVERITY_ORDER.indexOf(notice.severity));

/** Stops, errors, warnings, notes; within each by cell, top to bottom. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  return [...notices].sort((a, b) => rankOf(a) - rankOf(b) || compareCells(a.cell, b.cell));
}
