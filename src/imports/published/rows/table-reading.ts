import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { totalLabelOf } from '../../../record/reading/total-label.ts';
import { clipText } from '../../../record/values/clip-text.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';

/** A task table as far as it could be read: everything in it is a row or named in a notice. */
export interface TableReading {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly notices: readonly Notice[];
  /** Notices about unreadable parts that were skipped. */
  readonly unreadCount: number;
  /** Totals that are not the sum of the rows of their table, of tables with separate cells. */
  readonly wrongTotals?: readonly WrongTotal[];
}

/** A total that is not the sum of the rows of its table, but can be that of the tables before it as well. */
export interface WrongTotal {
  readonly text: string;
  readonly notice: Notice;
  /** Whether it is the sum with the rows of earlier tables. @param rows of all tables up to its own */
  readonly isSumOf: (rows: readonly PublishedRow[]) => boolean;
}

/** The start of a text, on one line. */
export function quoteStart(text: string): string {
  return clipText(text.trim().replace(/\s+/g, ' '));
}

/** Names what should be a row and is none. */
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
