import {
  ERROR,
  makeNoticeOf,
  NOTE,
  type Notice,
  type NoticeFacts,
  type NoticePlace,
  type Severities,
  WARNING,
} from './notice.ts';
import type { PublishedFacts } from './published-facts.ts';

/** The severity of each notice. */
export const PUBLISHED_SEVERITIES: Severities<PublishedFacts> = {
  'tables-fenced': WARNING,
  'tables-incomplete': WARNING,
  'tables-unread': NOTE,
  'published-table-missing': ERROR,
  'published-table-incomplete': ERROR,
  'published-cell-formula': WARNING,
  'published-closing-left-out': NOTE,
  'published-row-unreadable': ERROR,
  'published-row-ambiguous': ERROR,
  'published-number-unexpected': WARNING,
  'published-number-missing': WARNING,
  'published-cell-missing': WARNING,
  'published-cell-unreadable': WARNING,
  'published-factor-differs': WARNING,
  'published-factor-rounding': NOTE,
  'published-factor-rounded-hours': NOTE,
  'published-supervision-missing': NOTE,
  'published-total': NOTE,
  'published-total-unnamed': WARNING,
  'published-total-differs': ERROR,
  'published-column-unknown': NOTE,
  'published-statistic-differs': WARNING,
  'published-statistic-unchecked': NOTE,
  'published-average-rounding': NOTE,
  'published-figures-contradict': WARNING,
  'published-sentence-differs': WARNING,
};

/**
 * Makes a notice about a published record that is read back.
 * @example makePublishedNotice('published-table-missing', {}).severity //=> 'error'
 */
export function makePublishedNotice<Code extends keyof PublishedFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(PUBLISHED_SEVERITIES, code, facts, place);
}
