import type { Sentence } from '../../../reading/sentence.ts';
import type { Quantity } from '../../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../../words/tokens.ts';
import { cueAfter, cueBefore, cueInside, MOST_AFTER } from './cues.ts';
import type { MetricReading } from './metric-reading.ts';

const LONGEST_LOOK_BACK = 12;

/**
 * Whether a factor is followed by words for the author's own time: `245x per minute of my own`,
 * `256x on my own minutes`.
 */
function isOfOwnTime({ tokens, language }: Sentence, end: number): boolean {
  if (!isWord(tokens, end, language.ownTimeStarts)) return false;
  let at = end + 1;
  if (isWord(tokens, at, language.eachOfSeveral)) at += 1;
  if (language.perUnits[textAt(tokens, at)] !== undefined) at += 1;
  if (isWord(tokens, at, language.partitives)) at += 1;
  return isWord(tokens, at, language.authorOwners);
}

/**
 * Whether words for the author's own time are before a factor: `on my own minutes it is about 185x`,
 * `Over my time: 139x`.
 */
function isAfterOwnTime({ tokens, quantities, language }: Sentence, { start }: Quantity): boolean {
  for (let at = start - 1; at >= 0 && at >= start - LONGEST_LOOK_BACK; at--) {
    const isOther = quantities.some(({ unit, to }) => unit === 'times' && to - 1 === at);
    if (isOther || textAt(tokens, at) === ';' || isWord(tokens, at, language.contrasts)) return false;
    // `Per minute of mine it is 185x`
    const isPer = isWord(tokens, at, language.per) && language.perUnits[textAt(tokens, at + 1)] !== undefined;
    if (isPer && isWord(tokens, at + 2, language.partitives) && isWord(tokens, at + 3, language.authorOwners))
      return true;
    if (!isWord(tokens, at, language.ownTimeNouns)) continue;
    const mine = isWord(tokens, at - 1, language.ownAdjectives) ? at - 2 : at - 1;
    if (isWord(tokens, mine, language.authorAdjectives) && isWord(tokens, mine - 1, language.ownTimeLinks)) return true;
  }
  return false;
}

const SUPERVISORY: MetricReading = { metrics: ['supervisoryFactor'], isAttached: true, isShown: true };

/** Whether a cue is a word such as “supervision”, and not “my”: only such words make a factor supervisory. */
const isStrong = ({ cues, tokens, language }: Sentence, at: number): boolean =>
  cues.get(at) === 'supervision' && !isWord(tokens, at, language.authorWords);

/** Returns a sentence with strong cues only. */
const withStrongCues = (sentence: Sentence): Sentence => ({
  ...sentence,
  cues: new Map([...sentence.cues].filter(([at]) => isStrong(sentence, at))),
});

/** Whether a word for the supervision is attached to a factor. */
function isAttached(strong: Sentence, { from, to, start, end }: Quantity): boolean {
  const { tokens, language } = strong;
  if (cueInside(strong, from, to) !== null || cueAfter(strong, end, false) !== null) return true;
  const before = cueBefore(strong, from);
  // `half of all my supervision, 45x`
  const isOfShare =
    before !== null &&
    hasWord(tokens, language.partitives, before.at - MOST_AFTER, before.at) &&
    tokens.slice(before.at, start).some(({ kind }) => kind === 'sign');
  return before !== null && !isOfShare;
}

/** Whether a factor is over the machine's time: `102.5x over my time, 72.4x over the machine's`. */
const isOverMachine = ({ tokens, cues, language }: Sentence, { end }: Quantity): boolean =>
  isWord(tokens, end, language.ownTimeLinks) && [end + 1, end + 2].some((at) => cues.get(at) === 'ai');

/** Whether a factor is the author's: `the machine’s factor is 63.8x, mine is 237x`. */
const isMine = ({ tokens, language }: Sentence, { start }: Quantity): boolean =>
  isWord(tokens, start - 1, language.equals) && isWord(tokens, start - 2, language.ownPronouns);

/** Whether a label for the supervision is at the start of the sentence: `Supervision: a quarter of an hour, 200x.` */
const isLabeled = (sentence: Sentence, { from }: Quantity): boolean =>
  [0, 1].some((at) => isStrong(sentence, at) && textAt(sentence.tokens, at + 1) === ':') &&
  sentence.tokens.slice(0, from).every(({ text }) => text !== ';');

/** Whether the author's own time is the subject: `My time paid back 187 to one.` */
const hasOwnTime = ({ tokens, language }: Sentence): boolean =>
  tokens.some(({ text }, at) => language.authorAdjectives.has(text) && isWord(tokens, at + 1, language.ownTimeNouns));

/** Reads which of the two factors a factor is, by the words around it. */
export function readFactorMetric(sentence: Sentence, quantity: Quantity): MetricReading {
  if (isOverMachine(sentence, quantity)) return { metrics: ['factor'], isAttached: true, isShown: true };
  const isOwnTime =
    isMine(sentence, quantity) || isOfOwnTime(sentence, quantity.end) || isAfterOwnTime(sentence, quantity);
  if (isOwnTime) return { ...SUPERVISORY, isOwnTime };
  // `My best task, 90x`: only words such as “supervision” make a factor supervisory.
  const strong = withStrongCues(sentence);
  if (isAttached(strong, quantity)) return SUPERVISORY;
  if (isLabeled(sentence, quantity))
    return { metrics: ['supervisoryFactor', 'factor'], isAttached: false, isShown: true };
  const isMentioned = hasOwnTime(sentence) || strong.cues.size > 0;
  return { metrics: isMentioned ? ['factor', 'supervisoryFactor'] : ['factor'], isAttached: false, isShown: false };
}
