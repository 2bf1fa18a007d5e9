import { leavesRowOut, type Notice, type NoticeCode, type NoticePlace } from './notice.ts';
import type { SourceWords } from './source-words.ts';

/** The sentence for one notice. It does not mention that its row is left out: `describeWith` adds that. */
type Sentence<Facts> = (facts: Facts, place: NoticePlace, source: SourceWords) => string;

/** A sentence for each code of an area. */
export type Sentences<AreaFacts> = { readonly [Code in keyof AreaFacts]: Sentence<AreaFacts[Code]> };

/** Words for several notices with the same code, to follow their count. A code without words is never grouped. */
export type GroupWords<AreaFacts> = { readonly [Code in keyof AreaFacts]?: string };

/**
 * Returns the sentence for a notice, from the sentences of its area.
 * @throws when the notice belongs to another area
 */
export function describeWith<AreaFacts>(sentences: Sentences<AreaFacts>, notice: Notice, source: SourceWords): string {
  const { code, facts, place } = notice;
  const words = (sentences as Readonly<Record<NoticeCode, Sentence<unknown>>>)[code](facts, place, source);
  return leavesRowOut(notice) ? source.leaveOut(words, place.row, code) : words;
}

/** @example listWords(['Task', 'Hours', 'AI']) //=> 'Task, Hours and AI' */
export function listWords(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
