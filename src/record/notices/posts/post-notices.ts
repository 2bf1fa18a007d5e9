import {
  makeNoticeOf,
  NOTE,
  type Notice,
  type NoticeFacts,
  type NoticePlace,
  type Severities,
  WARNING,
} from '../notice.ts';
import type { PostFacts } from './post-facts.ts';

/** The severity of each notice. */
export const POST_SEVERITIES: Severities<PostFacts> = {
  'working-time': WARNING,
  'tokens-small': WARNING,
  'factor-differs': WARNING,
  'rows-filtered': NOTE,
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
