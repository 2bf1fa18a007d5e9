import { DAY_SENTENCES } from './describe-notice.ts';
import type { Notice, NoticeFacts } from './notice.ts';
import { describeWith, type NoticeSource, type Sentences } from './notice-sentence.ts';
import { PUBLISHED_SENTENCES } from './published-sentences.ts';

const ALL_SENTENCES: Sentences<NoticeFacts> = { ...DAY_SENTENCES, ...PUBLISHED_SENTENCES };

/** The sentence for any notice, for what reads published records back. */
export function describeAnyNotice(notice: Notice, source: NoticeSource): string {
  return describeWith(ALL_SENTENCES, notice, source);
}
