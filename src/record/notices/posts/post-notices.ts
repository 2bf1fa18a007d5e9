import { makeNoticeOf, type Notice, type NoticeFacts, type NoticePlace, type Severities, WARNING } from '../notice.ts';
import type { PostFacts } from './post-facts.ts';

/** The severity of each notice that is not a note. */
export const POST_SEVERITIES: Partial<Severities<PostFacts>> = {
  'working-time': WARNING,
  'tokens-small': WARNING,
  'factor-differs': WARNING,
};

/**
 * Makes a notice that only a post can have.
 * @example makePostNotice('tokens-small', { tokens: 80 }, { cell: 'F3', row: 3 }).severity //=> 'warning'
 */
export function makePostNotice<Code extends keyof PostFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> = {},
): Notice {
  return makeNoticeOf(POST_SEVERITIES, code, facts, place);
}
