import type { LeakFacts } from './leak-facts.ts';
import {
  ERROR,
  makeNoticeOf,
  type Notice,
  type NoticeFacts,
  type NoticePlace,
  type Severities,
  WARNING,
} from './notice.ts';

/** The severity of each notice. */
export const LEAK_SEVERITIES: Severities<LeakFacts> = {
  'leak-private-term': ERROR,
  'leak-private-key': ERROR,
  'leak-key': ERROR,
  'leak-token': ERROR,
  'leak-jwt': ERROR,
  'leak-password': ERROR,
  'leak-email': ERROR,
  'leak-ip': ERROR,
  'leak-home-path': ERROR,
  'leak-host': ERROR,
  'leak-product-name': WARNING,
};

/**
 * Makes a notice about text that may be private.
 * @example makeLeakNotice('leak-ip', { shown: '192.0.2.44', what: 'an IP address', where: 'task' }, { row: 19 }).severity //=> 'error'
 */
export function makeLeakNotice<Code extends keyof LeakFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(LEAK_SEVERITIES, code, facts, place);
}
