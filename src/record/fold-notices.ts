import { groupThousands } from './group-thousands.ts';
import type { Notice, NoticeCode, Severity } from './notices.ts';

type FoldedSentence = (rows: string, count: number) => string;

/** @param many what was found, `keys` */
function foldLeaks(many: string): FoldedSentence {
  return (rows, count) => `${groupThousands(String(count))} ${many} stand in the tasks: rows ${rows}.`;
}

/** One sentence for several rows at once; a code that is not here never folds. */
const FOLDED: Readonly<Partial<Record<NoticeCode, FoldedSentence>>> = {
  'leak-private-term': foldLeaks('terms of your private list'),
  'leak-private-key': foldLeaks('private keys'),
  'leak-key': foldLeaks('keys'),
  'leak-token': foldLeaks('tokens'),
  'leak-jwt': foldLeaks('signed tokens'),
  'leak-password': foldLeaks('passwords'),
  'leak-email': foldLeaks('e-mail addresses'),
  'leak-ip': foldLeaks('IP addresses'),
  'leak-home-path': foldLeaks('paths of home directories'),
  'leak-host': foldLeaks('names of internal hosts'),
  'row-undated': (rows, count) => `${count} rows have no date and are left out: ${rows}.`,
  'row-date-unreadable': (rows, count) =>
    `${count} rows have a date that names no single day and are left out: ${rows}.`,
  'duration-unreadable': (rows, count) =>
    `${count} rows hold something that is not a duration and are left out: ${rows}.`,
  'duration-negative': (rows, count) => `${count} rows hold a negative duration and are left out: ${rows}.`,
  'error-cell': (rows, count) => `${count} rows hold an error cell and are left out: ${rows}.`,
  'ai-time-zero': (rows, count) => `AI time is 0 in ${count} rows, which are left out: ${rows}.`,
  'row-unfinished': (rows, count) => `${count} rows are unfinished and left out: ${rows}.`,
  'supervision-long': (rows, count) => `Supervision is not shorter than AI time in ${count} rows: ${rows}.`,
  'units-mixed': (rows, count) => `Hours and minutes may be mixed up in ${count} rows: ${rows}.`,
  'number-ambiguous': (rows, count) =>
    `${count} rows have a point before three digits, read as a decimal point: ${rows}.`,
  'task-twice': (rows, count) => `${count} rows repeat a task of an earlier row: ${rows}.`,
  'tokens-unreadable': (rows, count) => `${count} rows hold something that is not a count of tokens: ${rows}.`,
  'row-total': (rows, count) => `${count} rows are totals and are not counted: ${rows}.`,
  'supervision-zero': (rows, count) => `Supervision is 0 in ${count} rows, which have no supervisory factor: ${rows}.`,
  'human-estimate-zero': (rows, count) => `Human estimate is 0 in ${count} rows, whose factor is 0.0x: ${rows}.`,
  'rounding-tie': (rows, count) =>
    `${count} factors are printed otherwise than their cells show, halves going to the even digit: rows ${rows}.`,
  'text-invisible': (rows, count) => `${count} tasks hold an invisible character: rows ${rows}.`,
  'text-cut': (rows, count) => `${count} tasks end in three dots, as if cut off: rows ${rows}.`,
  'published-number-unexpected': (rows, count) => `${count} rows are not numbered one after the other: ${rows}.`,
  'published-cell-missing': (rows, count) => `${count} cells are missing: rows ${rows}.`,
  'published-factor-differs': (rows, count) => `${count} factors are not what their rows give: rows ${rows}.`,
  'published-factor-rounding': (rows, count) => `${count} factors are rounded another way: rows ${rows}.`,
  'published-factor-rounded-hours': (rows, count) =>
    `${count} factors cannot be recomputed from rounded estimates: rows ${rows}.`,
};

export interface FoldedNotices {
  readonly code: NoticeCode;
  readonly severity: Severity;
  readonly message: string;
  readonly notices: readonly Notice[];
}

const FEWEST_TO_FOLD = 3;
const MOST_ROWS_NAMED = 12;

/** `40, 77, 121`; of hundreds the first are named and the others counted. */
function listRows(rows: readonly (number | null)[]): string {
  const named = rows.slice(0, MOST_ROWS_NAMED).join(', ');
  const others = rows.length - MOST_ROWS_NAMED;
  return others > 0 ? `${named} and ${groupThousands(String(others))} more` : named;
}

function foldGroup(notices: readonly [Notice, ...Notice[]]): FoldedNotices {
  const [{ code, severity, message }] = notices;
  const folded = FOLDED[code];
  const rows = listRows([...new Set(notices.map(({ row }) => row))]);
  return { code, severity, message: notices.length > 1 && folded ? folded(rows, notices.length) : message, notices };
}

/** Three or more notices of one kind become one that still names their rows; the order stays. */
export function foldNotices(notices: readonly Notice[]): FoldedNotices[] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const key = FOLDED[notice.code] === undefined || notice.row === null ? `${groups.size}` : notice.code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < FEWEST_TO_FOLD ? group.map((notice) => foldGroup([notice])) : [foldGroup(group)],
  );
}
