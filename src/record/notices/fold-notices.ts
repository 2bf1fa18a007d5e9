import { groupThousands } from '../numbers/group-thousands.ts';
import type { Notice, NoticeCode, Severity } from './sheet-notices.ts';

/** @param rows `40, 77, 121` */
type RowsSentence = (rows: string, count: number) => string;
/** @param where `row 40`, `rows 40, 77` */
type FindsSentence = (where: string, count: number) => string;

/** One sentence for several rows at once, which counts rows; a code that is in neither table never folds. */
const ROWS_FOLDED: Readonly<Partial<Record<NoticeCode, RowsSentence>>> = {
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
  'text-invisible': (rows, count) => `${count} tasks hold an invisible character: rows ${rows}.`,
  'text-cut': (rows, count) => `${count} tasks end in three dots, as if cut off: rows ${rows}.`,
  'published-number-unexpected': (rows, count) => `${count} rows are not numbered one after the other: ${rows}.`,
};

/** @param many what was found, `keys` */
function foldLeaks(many: string): FindsSentence {
  return (where, count) => `${groupThousands(String(count))} ${many} stand in the tasks: ${where}.`;
}

/** One sentence that counts what was found, of which a row may hold several. */
const FINDS_FOLDED: Readonly<Partial<Record<NoticeCode, FindsSentence>>> = {
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
  'rounding-tie': (where, count) =>
    `${count} factors are printed otherwise than their cells show, halves going to the even digit: ${where}.`,
  'published-cell-missing': (where, count) => `${count} cells are missing: ${where}.`,
  'published-factor-differs': (where, count) => `${count} factors are not what their rows give: ${where}.`,
  'published-factor-rounding': (where, count) => `${count} factors are rounded another way: ${where}.`,
  'published-factor-rounded-hours': (where, count) =>
    `${count} factors cannot be recomputed from rounded estimates: ${where}.`,
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

/** The sentence for all of a group, else null: of one row with several cells each stands for itself. */
function foldedSentence(code: NoticeCode, notices: readonly Notice[]): string | null {
  if (notices.length < FEWEST_TO_FOLD) return null;
  const rows = [...new Set(notices.map(({ row }) => row))];
  const named = listRows(rows);
  const ofFinds = FINDS_FOLDED[code]?.(`${rows.length === 1 ? 'row' : 'rows'} ${named}`, notices.length);
  return ofFinds ?? (rows.length === 1 ? null : (ROWS_FOLDED[code]?.(named, rows.length) ?? null));
}

function foldGroup(notices: readonly [Notice, ...Notice[]]): FoldedNotices[] {
  const [{ code, severity }] = notices;
  const message = foldedSentence(code, notices);
  return message === null
    ? notices.map((notice) => ({ code, severity, message: notice.message, notices: [notice] }))
    : [{ code, severity, message, notices }];
}

/** Three or more notices of one kind become one that still names their rows; the order stays. */
export function foldNotices(notices: readonly Notice[]): FoldedNotices[] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const canFold = notice.row !== null && (notice.code in ROWS_FOLDED || notice.code in FINDS_FOLDED);
    const key = canFold ? notice.code : `${groups.size}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [notice]);
    else group.push(notice);
  }
  return [...groups.values()].flatMap(foldGroup);
}
