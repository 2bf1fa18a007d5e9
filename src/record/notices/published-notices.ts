import { makeNoticeOf, type Notice, type NoticeFacts, type NoticeKinds, type NoticePlace } from './notice.ts';
import type { PublishedFacts } from './published-facts.ts';

/** The severity of each notice, and its facts that quote the user. */
export const PUBLISHED_NOTICES: NoticeKinds<PublishedFacts> = {
  'published-table-missing': ['error'],
  'published-row-unreadable': ['error', 'shown', 'columns'],
  'published-row-ambiguous': ['error', 'shown', 'readings.task', 'readings.figures'],
  'published-number-unexpected': ['warning'],
  'published-number-missing': ['warning', 'shown'],
  'published-cell-missing': ['warning', 'task', 'column'],
  'published-cell-unreadable': ['warning', 'task', 'column', 'shown'],
  'published-factor-differs': ['warning', 'task', 'column', 'printed'],
  'published-factor-rounding': ['note', 'task', 'column', 'printed'],
  'published-factor-rounded-hours': ['note', 'task', 'column', 'printed'],
  'published-supervision-missing': ['note', 'column'],
  'published-total': ['note', 'shown'],
  'published-column-unknown': ['note', 'heading'],
  'published-statistic-differs': ['warning', 'label', 'printed'],
  'published-statistic-unchecked': ['note', 'label', 'printed'],
  'published-average-rounding': ['note', 'label', 'printed'],
  'published-sentence-differs': ['warning', 'printed'],
};

/** A notice about a published record that is read back. @example makePublishedNotice('published-table-missing', {}).severity //=> 'error' */
export function makePublishedNotice<Code extends keyof PublishedFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(PUBLISHED_NOTICES, code, facts, place);
}
