import type { LeakFacts } from './leak-facts.ts';
import { makeNoticeOf, type Notice, type NoticeFacts, type NoticeKinds, type NoticePlace } from './notice.ts';

const SECRET = ['error', 'shown'] as const;

/** The severity of each notice, and its facts that quote the user. */
export const LEAK_NOTICES: NoticeKinds<LeakFacts> = {
  'leak-private-term': SECRET,
  'leak-private-key': SECRET,
  'leak-key': SECRET,
  'leak-token': SECRET,
  'leak-jwt': SECRET,
  'leak-password': SECRET,
  'leak-email': SECRET,
  'leak-ip': SECRET,
  'leak-home-path': SECRET,
  'leak-host': SECRET,
  'leak-product-name': ['warning', 'shown'],
};

/**
 * A notice about something that may not be meant for others.
 * @example makeLeakNotice('leak-ip', { shown: '192.0.2.44', what: 'an IP address', where: 'task' }, { row: 19 }).severity //=> 'error'
 */
export function makeLeakNotice<Code extends keyof LeakFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(LEAK_NOTICES, code, facts, place);
}
