import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/terms.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import type { Base } from './base.ts';

/**
 * Finds the other time in a comparison: `Supervision was 28 % of the machine time`, but not in
 * `the longest, 27 % of the tokens`.
 */
export function findOtherTotal({ tokens, cues, language }: Sentence, at: number, { metrics }: Base): Metric | null {
  const isTotal = (index: number) =>
    language.topMetrics[textAt(tokens, index)] === undefined &&
    // `It ran 20 minutes and I checked it for six, a third of all supervision.`
    !isWord(tokens, index, language.havingVerbs) &&
    // `half of the machine time and 40 % of the supervision`
    !hasWord(tokens, language.partitives, index - 2, index);
  const found = [...cues].find(
    ([index, cue]) => index < at && (cue === 'supervision' || cue === 'ai') && !metrics.includes(cue) && isTotal(index),
  );
  return found?.[1] ?? null;
}

/** Whether a share has no task in its clause: a task in a later clause can have another share. */
export const isWithoutTasks = ({ mentions, clauses }: Sentence, at: number, { to }: Base): boolean =>
  mentions.every(({ from }) => from >= to && clauses[from] !== clauses[at]);
