import { leavesRowOut, type Notice, type NoticeCode, type NoticePlace } from './notice.ts';

/** The source of a reading: a tab of the spreadsheet, a file of the command line, the range of a formula, or a text to import. */
export type NoticeSource = 'tab' | 'file' | 'range' | 'text';

/** The sentence for one notice. It does not mention that its row is left out: `describeWith` adds that. */
type Sentence<Facts> = (facts: Facts, place: NoticePlace, source: NoticeSource) => string;

/** A sentence for each code of an area. */
export type Sentences<AreaFacts> = { readonly [Code in keyof AreaFacts]: Sentence<AreaFacts[Code]> };

/** Words for several notices with the same code, to follow their count. A code without words is never grouped. */
export type GroupWords<AreaFacts> = { readonly [Code in keyof AreaFacts]?: string };

/**
 * Returns the sentence for a notice, from the sentences of its area.
 * @throws when the notice belongs to another area
 */
export function describeWith<AreaFacts>(sentences: Sentences<AreaFacts>, notice: Notice, source: NoticeSource): string {
  const { code, facts, place } = notice;
  const words = (sentences as Readonly<Record<NoticeCode, Sentence<unknown>>>)[code](facts, place, source);
  if (!leavesRowOut(notice)) return words;
  // An import adds such a row, unless it has no date and so no tab, or is a total.
  if (source === 'text' && !/^(row-date|row-undated|total-)/.test(code)) {
    return `${words} Row ${place.row} is added, but a post skips it.`;
  }
  return source === 'range' ? `Row ${place.row} of the range: ${words}` : `${words} Row ${place.row} is left out.`;
}

/** @example listWords(['Task', 'Hours', 'AI']) //=> 'Task, Hours and AI' */
export function listWords(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
