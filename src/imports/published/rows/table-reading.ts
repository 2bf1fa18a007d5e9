import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { totalLabelOf } from '../../../record/reading/total-label.ts';
import { truncateText } from '../../../record/values/truncate-text.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';

/** The result of reading a task table: every part of it is a row or reported in a notice. */
export interface TableReading {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly notices: readonly Notice[];
  /** Notices about unreadable parts that were skipped. */
  readonly unreadCount: number;
  /** Totals that are not the sum of the rows of their table, for tables with separate cells. */
  readonly wrongTotals?: readonly WrongTotal[];
}

/** A total that is not the sum of the rows of its table, but can include the tables before it. */
export interface WrongTotal {
  readonly text: string;
  readonly notice: Notice;
  /** Whether it is the sum with the rows of earlier tables. @param rows the rows of all tables up to its own */
  readonly isSumOf: (rows: readonly PublishedRow[]) => boolean;
}

/** Returns the start of a text, on one line. */
export function quoteStart(text: string): string {
  return truncateText(text.trim().replace(/\s+/g, ' '));
}

/** Makes a notice about text that should be a row but is not. */
export function noticeUnreadable(text: string, columns: readonly PublishedColumn[]): Notice {
  const labels = columns.filter(({ key }) => key !== 'number').map(({ label }) => label);
  return makePublishedNotice('published-row-unreadable', { shown: quoteStart(text), columns: labels }, { quote: text });
}

const FIGURE = /^[~<≈]?\d|^[–—-]$/;

/** Whether a line without a row number has the label of a total before its figures. @example isTotalLine('Grand total 284h 217m') //=> true */
export function isTotalLine(text: string): boolean {
  const words = text.trim().split(/\s+/);
  while (words.length > 0 && FIGURE.test(words[words.length - 1] ?? '')) words.pop();
  return totalLabelOf(words.join(' ')) !== null;
}

/** A table that was read from lines, and the line after it. */
export interface TextTable {
  readonly reading: TableReading;
  readonly next: number;
}

/** The lines that end a table: headings, statistics, the title of another record. */
export type IsStop = (line: string) => boolean;
