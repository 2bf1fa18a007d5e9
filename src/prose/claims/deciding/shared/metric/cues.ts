import type { Sentence } from '../../../reading/sentence.ts';
import { hasEnding } from '../../../words/stem.ts';
import type { Metric } from '../../../words/terms.ts';
import { isWord, textAt } from '../../../words/tokens.ts';

export const MOST_AFTER = 4;

export function cueAfter({ tokens, cues, language }: Sentence, end: number, isLong: boolean): Metric | null {
  for (let index = end; index < end + MOST_AFTER; index++) {
    const cue = cues.get(index);
    // `21 hours of my evenings`
    const isOwners = isLong && isWord(tokens, index, language.authorAdjectives) && cues.get(index + 1) === undefined;
    if (cue !== undefined) return isOwners ? null : cue;
    if (!isWord(tokens, index, language.metricLinks)) return null;
  }
  return null;
}

export function cueInside({ cues }: Sentence, from: number, to: number): Metric | null {
  for (let index = from; index < to; index++) {
    const cue = cues.get(index);
    if (cue !== undefined) return cue;
  }
  return null;
}

const LONGEST_LOOK_BACK = 12;

const NEAR = 4;

const MOST_OF_SUBJECT = 2;

/** Whether the subject of a verb is the supervision. */
function isAfterSupervision({ cues, tokens, language }: Sentence, verb: number) {
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_OF_SUBJECT); at--) {
    const isPhrase = cues.get(at) === 'supervision' && isWord(tokens, at - 1, language.partitives);
    if (isWord(tokens, at, language.authorWords)) return isPhrase && at === verb - MOST_OF_SUBJECT;
    if (cues.get(at) === 'supervision') return true;
    if (!isWord(tokens, at, language.pronouns)) return false;
  }
  return false;
}

/** Finds the nearest cue before a figure in its clause or, across “and” or a sign, with only small words between. */
export function cueBefore(
  sentence: Sentence,
  from: number,
): { cue: Metric; isNear: boolean; isOwn: boolean; at: number } | null {
  const { cues, clauses, quantities, tokens, language } = sentence;
  for (let index = from - 1; index >= 0 && index >= from - LONGEST_LOOK_BACK; index--) {
    const cue = cues.get(index);
    // In `12 minutes of review for 40 hours`, the review belongs to the minutes.
    const isTaken = quantities.some(
      ({ end, unit }) =>
        unit !== 'none' && end <= index && index <= end + 1 && end <= from && isWord(tokens, end, language.partitives),
    );
    // `Prompting took 21 minutes`, `Of me it took 21 minutes`: the verb is about the supervision.
    const isVerb = cue === 'ai' && isWord(tokens, index, language.havingVerbs);
    // `Human estimates ran from four hours to forty.`
    const isOfHumans = cues.get(index - 1) === 'human' && hasEnding(textAt(tokens, index - 1), language.pluralEndings);
    if (isVerb && (isOfHumans || isAfterSupervision(sentence, index))) continue;
    if (cue !== undefined) {
      const isNear = clauses[index] === clauses[from] || from - index <= NEAR;
      const isOwn = isWord(tokens, index, language.authorWords);
      // `The rota made me sigh: nine minutes`: words for the author in another clause are not certain.
      return isTaken ? null : { cue, isNear: isNear && !(isOwn && clauses[index] !== clauses[from]), isOwn, at: index };
    }
    // `from 1 to 6 minutes`
    const isRange = isWord(tokens, index + 1, language.destinations) && index + 2 === from;
    if (!isRange && quantities.some((quantity) => quantity.to - 1 === index)) return null;
    if (clauses[index] !== clauses[from] && tokens[index]?.text === ';') return null;
  }
  return null;
}
