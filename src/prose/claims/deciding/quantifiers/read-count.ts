import { compareRatios } from '../../../../record/numbers/rounding.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { approximate, type Quantity, ratioOf, timesNumber } from '../../words/quantity.ts';
import { isWord } from '../../words/tokens.ts';
import type { Context } from '../shared/context.ts';
import { isClauseStart } from '../shared/signs.ts';
import { afterNoun, type Holds, type Quantifier, readNumberWord } from './quantifier.ts';

/**
 * The maximum difference of a share in words and the number of tasks, as a part of all tasks. One task is always
 * allowed.
 */
const SHARE_SLACK = 0.08;
const PERCENT_SLACK = 0.5;

/** Makes a quantifier with a number in it. */
const make = (quantity: Quantity, to: number, holds: Holds): Quantifier => ({
  from: quantity.start,
  to,
  holds,
  quantity,
});

/** Makes the condition that a number of tasks is the written share. */
const holdsShare =
  ({ amount, unit, hedge }: Quantity): Holds =>
  (count, all) => {
    const share = approximate(amount) / (unit === 'percent' ? 100 : 1);
    if (hedge === 'above') return count > share * all;
    if (hedge === 'below') return count < share * all;
    if (hedge === 'about' || hedge === 'nearly' || hedge === 'justOver')
      return Math.abs(count - share * all) <= Math.max(1, all * SHARE_SLACK);
    if (unit === 'percent') return Math.abs((count / all) * 100 - share * 100) <= PERCENT_SLACK;
    return compareRatios(ratioOf(count), timesNumber(amount, all)) === 0;
  };

/** Makes the condition that a number of tasks is the written number. */
const holdsCount =
  ({ amount, hedge }: Quantity): Holds =>
  (count) => {
    const value = approximate(amount);
    if (hedge === 'atLeast') return count >= value;
    if (hedge === 'atMost') return count <= value;
    if (hedge === 'above') return count > value;
    if (hedge === 'below') return count < value;
    return count === value;
  };

/** Reads `half of the tasks` and `half the tasks`. */
function readShare(sentence: Sentence, quantity: Quantity): Quantifier | null {
  const { tokens, language } = sentence;
  const end = afterNoun(sentence, quantity.to);
  const isOfThem = [language.partitives, language.definiteArticles].some((words) => isWord(tokens, quantity.to, words));
  return end !== null && isOfThem ? make(quantity, end, holdsShare(quantity)) : null;
}

/** Makes the condition that a number of tasks is as near to a share as it can be: `one in three`, of seven tasks. */
const holdsRatio =
  (value: number, whole: number): Holds =>
  (count, all) =>
    Math.abs(count * whole - value * all) < (all % whole === 0 ? 1 : whole);

/** Reads `four rows` and `One task in three needed five minutes of me.` */
function readTasks(sentence: Sentence, quantity: Quantity, { facts }: Context): Quantifier {
  const { tokens, language } = sentence;
  const { start, end } = quantity;
  const value = approximate(quantity.amount);
  const whole = isWord(tokens, end, language.ratioLinks) ? readNumberWord(sentence, end + 1) : null;
  if (whole !== null && whole > value && whole < facts.tasks.length)
    return { from: start, to: end + 2, holds: holdsRatio(value, whole) };
  return make(quantity, end, holdsCount(quantity));
}

/**
 * Reads a part of a number of tasks: `one in three tasks`, `two of six tasks`. Whether `two of three tasks` is a share or
 * counts the tasks before it is not known, so it stays open. Undefined for other words.
 */
function readPartOf(sentence: Sentence, quantity: Quantity, { facts }: Context): Quantifier | null | undefined {
  const { tokens, quantities, language } = sentence;
  const { start, end, unit } = quantity;
  const small = isWord(tokens, start - 1, language.partDeterminers) ? 1 : 0;
  const link = start - 1 - small;
  const partEnd = isWord(tokens, link - 1, language.outs) ? link - 1 : link;
  const part = quantities.find(({ to }) => to === partEnd);
  const isPart =
    part?.unit === 'none' &&
    !part.isFraction &&
    Number.isInteger(approximate(part.amount)) &&
    isWord(tokens, link, language.ratioLinks);
  if (unit !== 'tasks' || !isPart) return undefined;
  const [value, whole] = [approximate(part.amount), approximate(quantity.amount)];
  const isOfAll = whole === facts.tasks.length;
  if (value > whole || (!isOfAll && isWord(tokens, link, language.partitives))) return null;
  const to = Math.max(end, part.to);
  return isOfAll ? make(part, to, holdsCount(part)) : { from: part.start, to, holds: holdsRatio(value, whole) };
}

/** Reads `two of them` and `12 of 29 tasks`. */
function readSomeOf(sentence: Sentence, quantity: Quantity, { facts }: Context): Quantifier | null {
  const { to } = quantity;
  const small = isWord(sentence.tokens, to + 1, sentence.language.partDeterminers) ? 1 : 0;
  // `one of the three tasks` on a day with six
  const whole = sentence.quantities.find(({ start, unit }) => start === to + 1 + small && unit === 'tasks');
  if (whole !== undefined && approximate(whole.amount) !== facts.tasks.length) return null;
  const end = afterNoun(sentence, to + 1);
  if (end !== null) return make(quantity, end, holdsCount(quantity));
  const all = readNumberWord(sentence, to + 1 + small);
  return all === facts.tasks.length ? make(quantity, to + 2 + small, holdsCount(quantity)) : null;
}

/**
 * Whether a number is in a second statement without its noun:
 * `Only one job took longer than half an hour, and only two longer than ten minutes.`
 */
const isElliptic = ({ quantities }: Sentence, { to, start }: Quantity): boolean =>
  quantities.some((each) => each.start === to && each.hedge !== null && each.from < each.to && each.from > to) &&
  quantities.some((each) => each.to <= start && each.hedge !== null);

/** Reads a number at the start of a clause: `Three took more than an hour`. */
function readBare(sentence: Sentence, quantity: Quantity): Quantifier | null {
  const { tokens, language } = sentence;
  const { start, to, isInWords } = quantity;
  // `Four more got one minute each.`
  const isMore = isWord(tokens, to, language.more) && isWord(tokens, to + 1, language.havingVerbs);
  if (isMore) return make(quantity, to + 1, holdsCount(quantity));
  const isCount = isWord(tokens, to, language.countVerbs) || isElliptic(sentence, quantity);
  return isCount && isClauseStart(sentence, start) && isInWords ? make(quantity, to, holdsCount(quantity)) : null;
}

/** Reads counts and fractions of tasks: “four rows”, “half of the rows”, “a third of the tasks”, “12 of 29”. */
export function readCount(sentence: Sentence, quantity: Quantity, context: Context): Quantifier | null {
  const { amount, unit, to, isFraction } = quantity;
  if (unit === 'percent' || (isFraction && unit === 'none')) return readShare(sentence, quantity);
  if (isFraction || !Number.isInteger(approximate(amount))) return null;
  const part = readPartOf(sentence, quantity, context);
  if (part !== undefined) return part;
  if (unit === 'tasks') return readTasks(sentence, quantity, context);
  if (unit !== 'none') return null;
  return isWord(sentence.tokens, to, sentence.language.partitives)
    ? readSomeOf(sentence, quantity, context)
    : readBare(sentence, quantity);
}
