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
import type { SheetFacts } from './sheet-facts.ts';

/** The severity of each notice. */
export const SHEET_SEVERITIES: Severities<SheetFacts> = {
  'table-missing': ERROR,
  'table-incomplete': ERROR,
  'sheet-empty': ERROR,
  'no-task': ERROR,
  'date-missing': ERROR,
  'date-unreadable': ERROR,
  'row-undated': ERROR,
  'row-date-unreadable': ERROR,
  'day-missing': ERROR,
  'duration-unreadable': ERROR,
  'duration-negative': ERROR,
  'error-cell': ERROR,
  'ai-time-zero': ERROR,
  'total-unlike': ERROR,
  'row-unfinished': WARNING,
  'supervision-long': WARNING,
  'units-mixed': WARNING,
  'number-ambiguous': WARNING,
  'working-time': WARNING,
  'task-twice': WARNING,
  'tokens-unreadable': WARNING,
  'tokens-differ': WARNING,
  'date-differs': WARNING,
  'date-column-differs': WARNING,
  'label-twice': WARNING,
  'column-twice': WARNING,
  'count-differs': WARNING,
  'total-unnamed': WARNING,
  'total-named-unlike': WARNING,
  'tokens-unit': WARNING,
  'ai-time-beyond-day': NOTE,
  'row-total': NOTE,
  'supervision-missing': NOTE,
  'supervision-zero': NOTE,
  'human-estimate-zero': NOTE,
  'rounding-tie': NOTE,
  'heading-unit': NOTE,
  'number-mark': NOTE,
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
  return makeNoticeOf(SHEET_SEVERITIES, code, facts, place);
}
