import {
  ERROR,
  makeNoticeOf,
  NOTE,
  type Notice,
  type NoticeFacts,
  type NoticeKinds,
  type NoticePlace,
  WARNING,
} from './notice.ts';
import type { SheetFacts } from './sheet-facts.ts';

/** The severity of each notice, and its facts that quote the user. */
export const SHEET_NOTICES: NoticeKinds<SheetFacts> = {
  'table-missing': ERROR,
  'table-incomplete': ['error', 'has'],
  'sheet-empty': ERROR,
  'no-task': ERROR,
  'date-missing': ['error', 'tab'],
  'date-unreadable': ['error', 'shown'],
  'row-undated': ERROR,
  'row-date-unreadable': ['error', 'shown'],
  'day-missing': ERROR,
  'duration-unreadable': ['error', 'shown'],
  'duration-negative': ['error', 'shown'],
  'error-cell': ['error', 'shown'],
  'ai-time-zero': ERROR,
  'row-unfinished': WARNING,
  'supervision-long': WARNING,
  'units-mixed': WARNING,
  'number-ambiguous': ['warning', 'shown', 'plain'],
  'task-twice': WARNING,
  'tokens-unreadable': ['warning', 'shown'],
  'tokens-differ': WARNING,
  'date-differs': ['warning', 'tab'],
  'date-column-differs': ['warning', 'label'],
  'label-twice': WARNING,
  'column-twice': ['warning', 'heading'],
  'count-differs': ['warning', 'shown'],
  'total-unlike': WARNING,
  'total-unnamed': WARNING,
  'tokens-unit': ['warning', 'heading'],
  'ai-time-beyond-day': NOTE,
  'row-total': NOTE,
  'supervision-missing': NOTE,
  'supervision-zero': NOTE,
  'human-estimate-zero': NOTE,
  'rounding-tie': NOTE,
  'heading-unit': ['note', 'heading'],
  'text-invisible': NOTE,
  'text-cut': NOTE,
  'rows-filtered': NOTE,
  'labels-unused': NOTE,
  'day-newest': NOTE,
  'rows-other-day': NOTE,
};

/** A notice about a sheet. @example makeNotice('ai-time-zero', {}, { cell: 'D23', row: 23 }).severity //=> 'error' */
export function makeNotice<Code extends keyof SheetFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(SHEET_NOTICES, code, facts, place);
}
