import { DAY_SENTENCES } from './describe-notice.ts';
import { FILE_SENTENCES } from './files/file-sentences.ts';
import type { Notice, NoticeFacts } from './notice.ts';
import { describeWith, type Sentences } from './notice-sentence.ts';
import { PUBLISHED_SENTENCES } from './published-sentences.ts';
import type { SourceWords } from './source-words.ts';

const ALL_SENTENCES: Sentences<NoticeFacts> = { ...DAY_SENTENCES, ...FILE_SENTENCES, ...PUBLISHED_SENTENCES };

/** Returns the sentence for any notice, including those of the command line and those about published records that are imported or verified. */
export function describeAnyNotice(notice: Notice, source: SourceWords): string {
  return describeWith(ALL_SENTENCES, notice, source);
}
