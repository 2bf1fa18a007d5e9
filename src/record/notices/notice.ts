import { readFirstCell, splitTabAddress } from '../values/a1.ts';
import type { FileFacts } from './files/file-facts.ts';
import type { LeakFacts } from './leak-facts.ts';
import type { PostFacts } from './posts/post-facts.ts';
import type { ProseFacts, ProsePlace } from './prose/prose-facts.ts';
import type { PublishedFacts } from './published-facts.ts';
import type { RecordsFacts } from './records/records-facts.ts';
import type { SettingFacts } from './settings/setting-facts.ts';
import type { SheetFacts } from './sheet-facts.ts';

export type Severity = 'error' | 'warning' | 'note';

export const ERROR = 'error';
export const WARNING = 'warning';
export const NOTE = 'note';

/** The facts of every notice, by code. Codes are stable: scripts rely on them. */
export interface NoticeFacts
  extends SheetFacts,
    PostFacts,
    FileFacts,
    SettingFacts,
    LeakFacts,
    ProseFacts,
    RecordsFacts,
    PublishedFacts {}

export type NoticeCode = keyof NoticeFacts;

/** The place of a notice. */
export interface NoticePlace {
  /** A cell or range such as `C7` or `D2:D30`, in another tab `Settings!B4`; null when it does not concern a cell. */
  readonly cell: string | null;
  /** The table row it concerns, as numbered in the sheet, the range or the record. */
  readonly row: number | null;
  /** The value it is about, exactly as in the cell. */
  readonly quote: string | null;
  /** The author's text that contains it; absent when it does not concern one. */
  readonly field?: ProsePlace | undefined;
  /** Characters in that text, from 0; the end is exclusive. */
  readonly span?: readonly [number, number] | undefined;
}

/** An issue to review before publishing, as data. `describeNotice` makes its sentence. */
export interface Notice {
  readonly code: NoticeCode;
  readonly facts: NoticeFacts[NoticeCode];
  readonly severity: Severity;
  readonly place: NoticePlace;
}

export type Severities<AreaFacts> = Readonly<Record<keyof AreaFacts, Severity>>;

/** Makes a notice of an area: a note if its code has no severity. The parts of its place that are not given are null. */
export function makeNoticeOf<Code extends NoticeCode>(
  severities: Readonly<Partial<Record<Code, Severity>>>,
  code: Code,
  facts: NoticeFacts[Code],
  { cell = null, row = null, quote = null, ...inText }: Partial<NoticePlace>,
): Notice {
  return { code, facts, severity: severities[code] ?? NOTE, place: { cell, row, quote, ...inText } };
}

const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * Returns a text that sorts like the cell: cells of the tab that was read before those of other tabs, then by row and
 * column.
 */
function sortKey(cell: string | null): string {
  const { tabName, address } = splitTabAddress(cell ?? '');
  const { row, column } = readFirstCell(address) ?? { row: '', column: '' };
  return `${tabName ?? ''}\n${String(row).padStart(8)}${String(column).padStart(5)}`;
}

function compareCells(a: Notice, b: Notice): number {
  const [keyA, keyB] = [sortKey(a.place.cell), sortKey(b.place.cell)];
  return keyA < keyB ? -1 : Number(keyA > keyB);
}

/** Whether it is about text that may be private. @example isLeakCode('leak-ip') //=> true */
export function isLeakCode(code: NoticeCode): boolean {
  return code.startsWith('leak-');
}

/**
 * Whether it is a match that blocks copying until it is fixed or allowed. Unlike other errors, it does not skip a row.
 */
export function isBlockingLeak({ code, severity }: Pick<Notice, 'code' | 'severity'>): boolean {
  return severity === 'error' && isLeakCode(code);
}

/** Whether its row is not in the record. */
export function leavesRowOut({ code, severity, place }: Notice): boolean {
  return place.row !== null && !isLeakCode(code) && (severity === 'error' || code === 'row-unfinished');
}

const rankOf = (notice: Notice) => (isBlockingLeak(notice) ? -1 : SEVERITY_ORDER.indexOf(notice.severity));

/** Sorts notices: blocking matches, errors, warnings, notes; within each by cell, top to bottom. */
export function sortNotices(notices: readonly Notice[]): Notice[] {
  return [...notices].sort((a, b) => rankOf(a) - rankOf(b) || compareCells(a, b));
}
