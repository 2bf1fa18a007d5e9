import { makeNoticeOf, type Notice, type NoticeFacts, type NoticePlace, type Severities, WARNING } from '../notice.ts';
import type { ProseFacts } from './prose-facts.ts';

/** The severity of each notice. */
export const PROSE_SEVERITIES: Severities<ProseFacts> = {
  'placeholder-misspelled': WARNING,
  'prose-figure-differs': WARNING,
  'prose-figure-changed': WARNING,
  'prose-other-task': WARNING,
  'prose-count-differs': WARNING,
  'prose-task-count-differs': WARNING,
  'prose-order-differs': WARNING,
  'prose-task-text-differs': WARNING,
  'prose-supervision-exists': WARNING,
  'prose-date-differs': WARNING,
};

/**
 * Makes a notice about a statement in prose that the tasks contradict.
 * @example makeProseNotice('prose-date-differs', { shown: 'Friday', where: 'intro', actual: 'Saturday' }, { field: 'intro', span: [0, 6] }).severity //=> 'warning'
 */
export function makeProseNotice<Code extends keyof ProseFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace>,
): Notice {
  return makeNoticeOf(PROSE_SEVERITIES, code, facts, place);
}
