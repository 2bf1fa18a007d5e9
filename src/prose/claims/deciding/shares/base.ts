import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/terms.ts';
import { isWord, textAt } from '../../words/tokens.ts';

const MOST_WORDS = 5;

/** The whole of a share: `of the machine time`. */
export interface Base {
  readonly metrics: readonly Metric[];
  readonly to: number;
}

/** Reads the whole of a share, in the words from “of”; null without one. */
export function readBase({ tokens, cues, language }: Sentence, at: number): Base | null {
  if (!isWord(tokens, at, language.partitives)) return null;
  let isMine = false;
  for (let index = at + 1; index <= at + MOST_WORDS; index++) {
    const text = textAt(tokens, index);
    const cue = cues.get(index);
    if (language.authorOwners.has(text)) {
      isMine = true;
      if (language.authorAdjectives.has(text)) continue;
    }
    if (isMine) return { metrics: ['supervision'], to: index + 1 };
    if (cue === 'supervision' || cue === 'ai' || cue === 'human' || cue === 'tokens') {
      return {
        metrics: [cue],
        to: language.baseMetrics[textAt(tokens, index + 1)] === undefined ? index + 1 : index + 2,
      };
    }
    const times = language.baseMetrics[text];
    if (times !== undefined) return { metrics: times, to: index + 1 };
    if (!language.baseLinks.has(text)) return null;
  }
  return null;
}
