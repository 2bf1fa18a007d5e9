import type { Sentence } from '../../reading/sentence.ts';
import type { Metric } from '../../words/language.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';

/** The metrics that a figure can be about: the expected one first. */
export interface MetricReading {
  readonly metrics: readonly [Metric, ...Metric[]];
  /** Whether a word shows which metric it is, and is attached to the figure. */
  readonly isAttached: boolean;
  /** Whether a word shows which metric it is. */
  readonly isShown: boolean;
  /** Whether a factor is one of the author’s own time: `on my minutes it is 185x`. */
  readonly isOwnTime?: boolean;
}

const MOST_AFTER = 4;

function cueAfter({ tokens, cues, language }: Sentence, end: number, isLong: boolean): Metric | null {
  for (let index = end; index < end + MOST_AFTER; index++) {
    const cue = cues.get(index);
    // `21 hours of my evenings`
    const isOwners = isLong && isWord(tokens, index, language.authorAdjectives) && cues.get(index + 1) === undefined;
    if (cue !== undefined) return isOwners ? null : cue;
    if (!isWord(tokens, index, language.metricLinks)) return null;
  }
  return null;
}

function cueInside({ cues }: Sentence, from: number, to: number): Metric | null {
  for (let index = from; index < to; index++) {
    const cue = cues.get(index);
    if (cue !== undefined) return cue;
  }
  return null;
}

const LONGEST_LOOK_BACK = 12;
const NEAR = 4;
/** `245x per minute of my own`, `256x on my own minutes` */
function isOfOwnTime({ tokens, language }: Sentence, end: number): boolean {
  if (!isWord(tokens, end, language.ownTimeStarts)) return false;
  let at = end + 1;
  if (isWord(tokens, at, language.eachOfSeveral)) at += 1;
  if (language.perUnits[textAt(tokens, at)] !== undefined) at += 1;
  if (isWord(tokens, at, language.partitives)) at += 1;
  return isWord(tokens, at, language.authorOwners);
}

/** `on my own minutes it is about 185x`, `Over my time: 139x` */
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

const MOST_OF_SUBJECT = 2;

/** Whether the subject of a verb is the supervision. */
function isAfterSupervision({ cues, tokens, language }: Pick<Sentence, 'cues' | 'tokens' | 'language'>, verb: number) {
  for (let at = verb - 1; at >= Math.max(0, verb - MOST_OF_SUBJECT); at--) {
    const isPhrase = cues.get(at) === 'supervision' && isWord(tokens, at - 1, language.partitives);
    if (isWord(tokens, at, language.authorWords)) return isPhrase && at === verb - MOST_OF_SUBJECT;
    if (cues.get(at) === 'supervision') return true;
    if (!isWord(tokens, at, language.pronouns)) return false;
  }
  return false;
}

/** The nearest cue before a figure in its clause or, across “and” or a sign, with nothing but small words between. */
function cueBefore(
  { cues, clauses, quantities, tokens, language }: Sentence,
  from: number,
): { cue: Metric; isNear: boolean; isOwn: boolean; at: number } | null {
  for (let index = from - 1; index >= 0 && index >= from - LONGEST_LOOK_BACK; index--) {
    const cue = cues.get(index);
    // In `12 minutes of review for 40 hours`, the review belongs to the minutes.
    const isTaken = quantities.some(
      ({ end, unit }) =>
        unit !== 'none' && end <= index && index <= end + 1 && end <= from && isWord(tokens, end, language.partitives),
    );
    // `Prompting took 21 minutes`, `Of me it took 21 minutes`: what the verb is of.
    const isVerb = cue === 'ai' && isWord(tokens, index, language.havingVerbs);
    if (isVerb && isAfterSupervision({ cues, tokens, language }, index)) continue;
    if (cue !== undefined) {
      const isNear = clauses[index] === clauses[from] || from - index <= NEAR;
      const isOwn = isWord(tokens, index, language.authorWords);
      // `The rota made me sigh: nine minutes`: in another clause, the author's own words show nothing for certain.
      return isTaken ? null : { cue, isNear: isNear && !(isOwn && clauses[index] !== clauses[from]), isOwn, at: index };
    }
    // `from 1 to 6 minutes`
    const isRange = isWord(tokens, index + 1, language.destinations) && index + 2 === from;
    if (!isRange && quantities.some((quantity) => quantity.to - 1 === index)) return null;
    if (clauses[index] !== clauses[from] && tokens[index]?.text === ';') return null;
  }
  return null;
}

const MOST_BEFORE_SUPERVISING = 2;

/** `My review of the kiosk took five minutes`, `Checking the kiosk took five minutes`: what the verb is of. */
function isOfSupervising({ tokens, cues, clauses, language }: Sentence, from: number): boolean {
  const first = clauses.indexOf(clauses[from] ?? 0);
  for (let at = first; at <= first + MOST_BEFORE_SUPERVISING && at < from; at++) {
    if (cues.get(at) !== 'supervision' || isWord(tokens, at, language.authorWords)) continue;
    return [language.partitives, language.recipients, language.definiteArticles, language.objectPronouns].some(
      (words) => isWord(tokens, at + 1, words),
    );
  }
  return false;
}

const hasHumanWould = ({ tokens, clauses, language }: Sentence, from: number): boolean =>
  tokens.some(({ text }, index) => clauses[index] === clauses[from] && language.estimates.has(text));

/** Which metric a time, a factor or a count of tokens is about, by the words around it. */
export function readMetric(sentence: Sentence, quantity: Quantity): MetricReading {
  const { unit, from, to, end } = quantity;
  const { language } = sentence;
  const inside = cueInside(sentence, from, to);
  const after = cueAfter(sentence, end, unit !== 'minutes' && unit !== 'times');
  const nearest = cueBefore(sentence, from);
  const cue = nearest?.cue ?? null;
  const isNear = nearest?.isNear ?? false;
  if (unit === 'tokens') return { metrics: ['tokens'], isAttached: true, isShown: true };
  if (unit === 'times') {
    // “My best task, 90x”: only words such as “supervision” make a factor supervisory.
    const isStrong = (index: number) =>
      sentence.cues.get(index) === 'supervision' && !isWord(sentence.tokens, index, language.authorWords);
    const strong = { ...sentence, cues: new Map([...sentence.cues].filter(([index]) => isStrong(index))) };
    // `102.5x over my time, 72.4x over the machine's`
    const isOverMachine =
      isWord(sentence.tokens, end, language.ownTimeLinks) &&
      [end + 1, end + 2].some((at) => sentence.cues.get(at) === 'ai');
    if (isOverMachine) return { metrics: ['factor'], isAttached: true, isShown: true };
    const before = cueBefore(strong, from);
    // `half of all my supervision, 45x`
    const isOfShare =
      before !== null &&
      hasWord(sentence.tokens, language.partitives, before.at - MOST_AFTER, before.at) &&
      sentence.tokens.slice(before.at, quantity.start).some(({ kind }) => kind === 'sign');
    const near = [cueInside(strong, from, to), cueAfter(strong, end, false), isOfShare ? null : before?.cue];
    // `the machine’s factor is 63.8x, mine is 237x`
    const isMine =
      isWord(sentence.tokens, quantity.start - 1, language.equals) &&
      isWord(sentence.tokens, quantity.start - 2, language.ownPronouns);
    const isOwn = isMine || isOfOwnTime(sentence, end) || isAfterOwnTime(sentence, quantity);
    if (near.includes('supervision') || isOwn)
      return { metrics: ['supervisoryFactor'], isAttached: true, isShown: true, isOwnTime: isOwn };
    // `My time paid back 187 to one.`
    const isOwnTime = sentence.tokens.some(
      ({ text }, at) => language.authorAdjectives.has(text) && isWord(sentence.tokens, at + 1, language.ownTimeNouns),
    );
    // `Supervision: a quarter of an hour, 200x.`
    const isLabeled =
      [0, 1].some((at) => isStrong(at) && textAt(sentence.tokens, at + 1) === ':') &&
      sentence.tokens.slice(0, from).every(({ text }) => text !== ';');
    if (isLabeled) return { metrics: ['supervisoryFactor', 'factor'], isAttached: false, isShown: true };
    const isMentioned = isOwnTime || [...strong.cues.values()].includes('supervision');
    return { metrics: isMentioned ? ['factor', 'supervisoryFactor'] : ['factor'], isAttached: false, isShown: false };
  }
  const attached = [inside, after].find((each) => each === 'human' || each === 'ai' || each === 'supervision');
  const isLong = unit === 'days' || unit === 'weeks';
  // `25 min staff`: nobody estimates human work in minutes.
  const isShortHuman = unit === 'minutes' && (attached === 'human' || (attached === undefined && cue === 'human'));
  if (isShortHuman) return { metrics: ['human', 'supervision', 'ai'], isAttached: false, isShown: false };
  // `That would be 83 hours for me alone.`
  const isForMe = attached === 'supervision' && (isLong || (unit === 'hours' && hasHumanWould(sentence, from)));
  if (isForMe) return { metrics: ['human', 'supervision'], isAttached: false, isShown: true };
  if (attached !== undefined && attached !== null) return { metrics: [attached], isAttached: true, isShown: true };
  const isHuman = hasHumanWould(sentence, from);
  // `They would have kept me eight working days.`, `I put them at 44 hours`, but not `I spent two hours on it`
  if (nearest?.isOwn === true && (isHuman || isLong || unit === 'hours')) {
    const isSpent = !isHuman && !isLong && hasWord(sentence.tokens, language.spendingVerbs, nearest.at, from);
    return {
      metrics: isSpent ? ['supervision', 'human'] : ['human', 'supervision'],
      isAttached: false,
      isShown: isHuman,
    };
  }
  if (cue === 'supervision')
    return { metrics: isNear ? ['supervision'] : ['supervision', 'ai'], isAttached: false, isShown: true };
  if (isLong) return { metrics: ['human'], isAttached: false, isShown: isHuman };
  if (cue === 'human' || isHuman) return { metrics: ['human', 'ai'], isAttached: false, isShown: true };
  if (cue === 'ai' && isOfSupervising(sentence, from))
    return { metrics: ['supervision', 'ai'], isAttached: false, isShown: true };
  const isAuthors = cue === 'ai' && hasWord(sentence.tokens, language.authors, 0, from);
  if (isAuthors) return { metrics: ['supervision', 'ai'], isAttached: false, isShown: false };
  if (cue === 'ai' && unit === 'hours') return { metrics: ['ai', 'human'], isAttached: false, isShown: true };
  if (cue === 'ai') return { metrics: isNear ? ['ai'] : ['ai', 'supervision'], isAttached: false, isShown: true };
  if (isTime(unit) && unit !== 'hours') return { metrics: ['ai', 'supervision'], isAttached: false, isShown: false };
  return { metrics: ['human', 'ai', 'supervision'], isAttached: false, isShown: false };
}
