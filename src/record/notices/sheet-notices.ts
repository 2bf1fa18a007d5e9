import {
  ERROR,
  makeNoticeOf,
  type Notice,
  type NoticeFacts,
  type NoticePlace,
  type Severities,
  WARNING,
} from './notice.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** The severity of each notice that is not a note. Notes are not in it, because the server has no space for them. */
export const SHEET_SEVERITIES: Partial<Severities<SheetFacts>> = {
  'table-missing': ERROR,
  'table-of-records': ERROR,
  'table-incomplete': ERROR,
  'human-time-unclear': ERROR,
  'sheet-empty': ERROR,
  'no-task': ERROR,
  'date-missing': ERROR,
  'date-unreadable': ERROR,
  'date-ambiguous': ERROR,
  'date-orders-mixed': ERROR,
  'date-order-differs': ERROR,
  'row-undated': ERROR,
  'row-date-unreadable': ERROR,
  'row-date-ambiguous': ERROR,
  'day-missing': ERROR,
  'duration-unreadable': ERROR,
  'duration-negative': ERROR,
  'error-cell': ERROR,
  'ai-time-zero': ERROR,
  'total-unlike': ERROR,
  'row-date-only': ERROR,
  'row-unfinished': WARNING,
  'supervision-long': WARNING,
  'units-mixed': WARNING,
  'number-ambiguous': WARNING,
  'task-twice': WARNING,
  'tokens-unreadable': WARNING,
  'tokens-differ': WARNING,
  'date-differs': WARNING,
  'date-column-differs': WARNING,
  'label-twice': WARNING,
  'label-day-missing': WARNING,
  'label-date-unreadable': WARNING,
  'label-date-ambiguous': WARNING,
  'column-twice': WARNING,
  'heading-unit-unknown': WARNING,
  'heading-units-differ': WARNING,
  'count-differs': WARNING,
  'placeholder-week': ERROR,
  'placeholder-unclear': ERROR,
  'total-unnamed': WARNING,
  'total-named-unlike': WARNING,
  'tokens-unit': WARNING,
};

/**
 * Makes a notice about a sheet.
 * @example makeNotice('ai-time-zero', {}, { cell: 'D23', row: 23 }).severity //=> 'error'
 */
export function makeNotice<Code extends keyof SheetFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(SHEET_SEVERITIES, code, facts, place);
}
