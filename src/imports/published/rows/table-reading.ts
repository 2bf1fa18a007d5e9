import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import { clipText } from '../../../record/values/clip-text.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';

/** A task table as far as it could be read: everything in it is a row or named in a notice. */
export interface TableReading {
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  readonly notices: readonly Notice[];
  /** What was left out because it could not be read. */
  readonly unreadCount: number;
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

const TOTAL_NAMES = /^(?:grand )?(?:totals?|sum|average|weighted average)\b:?/i;

/** Whether a text without a row number is a table's last line, which adds up the others. */
export function isTotal(text: string): boolean {
  return TOTAL_NAMES.test(text.trim());
}
