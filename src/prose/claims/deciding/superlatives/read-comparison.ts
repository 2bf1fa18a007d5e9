import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import type { Extreme } from './decide-extreme.ts';

/** The maximum number of words in a comparison. */
export const LONGEST_COMPARISON = 8;

/** Whether a word is an activity of the author: `supervised`, but not `me`. */
const isSupervising = ({ tokens, cues, language }: Sentence, at: number) =>
  cues.get(at) === 'supervision' && !isWord(tokens, at, language.authorWords);

/** A comparison before a place: the token where it begins, and its metric. */
interface Comparison {
  readonly from: number;
  readonly extreme: Extreme;
}

/** Whether the author, or an activity of the author, is the subject of a comparison: `I spent longer on it than`. */
function isOfAuthor(sentence: Sentence, at: number): { isMine: boolean; isSupervised: boolean } {
  const { tokens, cues, clauses, language } = sentence;
  const before = tokens.flatMap((_, index) => (index < at && clauses[index] === clauses[at] ? [index] : []));
  return {
    // `took me longer than`
    isMine: cues.get(at - 1) === 'supervision' || before.some((index) => isWord(tokens, index, language.authors)),
    isSupervised: before.some((index) => isSupervising(sentence, index)),
  };
}

/** Reads a word that compares without “more”: `longer`, `faster`. */
function readComparative(sentence: Sentence, at: number, cue: Metric | null, comparative: Extreme): Extreme {
  const { isMine, isSupervised } = isOfAuthor(sentence, at);
  const { metric, end } = comparative;
  if (metric === 'ai')
    return isMine || isSupervised || cue === 'supervision' ? { metric: 'supervision', end } : comparative;
  return cue === 'supervision' ? { metric: 'supervisoryFactor', end } : comparative;
}

/**
 * Returns the metric of “more” or “less”: `needed less of the machine than`, `took more hours than`; null if it is
 * unknown.
 */
function metricOfAmount(sentence: Sentence, at: number, than: number, cue: Metric | null): Metric | null {
  const { tokens, language } = sentence;
  if (cue !== null) return cue;
  if (hasWord(tokens, language.comparedTimes, at + 1, than))
    return isOfAuthor(sentence, at).isMine ? 'supervision' : 'ai';
  return hasWord(tokens, language.comparedHours, at + 1, than) ? 'human' : null;
}

/** Reads a comparison that ends before a place: `needed less of the machine than`. */
export function readComparison(sentence: Sentence, than: number, first = 0): Comparison | null {
  const { tokens, cues, clauses, language } = sentence;
  let cue: Metric | null = null;
  for (let at = than - 1; at >= Math.max(first, than - LONGEST_COMPARISON); at--) {
    const text = textAt(tokens, at);
    if (clauses[at] !== clauses[than - 1]) return null;
    const end = language.amounts[text];
    const comparative = language.comparativeWords[text];
    if (comparative !== undefined) return { from: at, extreme: readComparative(sentence, at, cue, comparative) };
    if (end !== undefined) {
      const metric = metricOfAmount(sentence, at, than, cue);
      return metric === null ? null : { from: at, extreme: { metric, end } };
    }
    // The first cue after the comparison.
    cue = cues.get(at) ?? cue;
  }
  return null;
}
