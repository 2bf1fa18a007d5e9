import type { Sentence } from '../../../reading/sentence.ts';
import { approximate, isTime, type Quantity } from '../../../words/quantity.ts';
import { hasEnding } from '../../../words/stem.ts';
import { hasOnlyWords, isWord, textAt } from '../../../words/tokens.ts';
import { isFigureEnd, type UnitReader, withUnit, withUnitOf } from './number-to-read.ts';

const MOST_LEADS = 5;
const HOURS_OF_DAY = 25;
const MINUTES_OF_HOUR = 60;
const MOST_TO_WHOLE = 3;

/** Reads `from three minutes to 32`. */
export const readRange: UnitReader = (number) => {
  const { sentence, quantity, last } = number;
  const isRange =
    last !== undefined &&
    isWord(sentence.tokens, last.to, sentence.language.alternatives) &&
    quantity.start === last.to + 1 &&
    // `30 to 1`
    !(last.unit === 'times' && approximate(quantity.amount) === 1) &&
    isFigureEnd(sentence, quantity.to) &&
    (isTime(last.unit) || last.unit === 'times');
  return isRange ? withUnitOf(number, last) : null;
};

/** Whether small words lead from a task to the number, and no word follows that it counts. */
function isAfterTask(sentence: Sentence, { start, to }: Quantity): boolean {
  const { tokens, mentions, language } = sentence;
  const mention = mentions.filter((each) => each.to <= start).pop();
  // `Page 4`
  if (mention === undefined || !isFigureEnd(sentence, to) || isWord(tokens, start - 1, language.idWords)) return false;
  return start - mention.to <= MOST_LEADS && hasOnlyWords(tokens, language.leads, mention.to, start);
}

/** Whether a number is a time of day: `The committee sits at 6.30.` */
function isClock({ tokens, language }: Sentence, { decimals, start, amount }: Quantity): boolean {
  const value = approximate(amount);
  const minutes = Math.round((value % 1) * 100);
  const isPossible = decimals === 2 && value < HOURS_OF_DAY && minutes < MINUTES_OF_HOUR;
  return isPossible && isWord(tokens, start - 1, language.clockLinks);
}

/** Whether a number is part of the name of a task: `Gate 4`. */
const isPartOfName = ({ tokens, mentions, quantities, language }: Sentence, { from }: Quantity): boolean =>
  quantities.length === 1 &&
  mentions.some(({ to }) => to === from && !hasEnding(textAt(tokens, from - 1), language.pluralEndings));

/** Reads `Machine time was 36 minutes at most, supervision 12.` and `The migration took 28 minutes, the search 18.` */
export const readAfterTask: UnitReader = (number) => {
  const { sentence, quantity, measured, listUnit } = number;
  const { tokens, carriedUnit, language } = sentence;
  if (quantity.scale !== 1 || !isAfterTask(sentence, quantity) || isClock(sentence, quantity)) return null;
  if (listUnit !== null && !quantity.isInWords) return withUnit(number, listUnit);
  if (measured !== undefined) return withUnitOf(number, measured);
  const isEquated = isWord(tokens, quantity.start - 1, language.equals);
  const isCarried = !quantity.isInWords && !isPartOfName(sentence, quantity) && !isEquated;
  return carriedUnit !== null && isCarried ? withUnit(number, carriedUnit) : null;
};

/** Whether a number is followed by words such as `four of them`. */
const isOfThem = ({ tokens, language }: Sentence, { to }: Quantity): boolean =>
  isWord(tokens, to, language.partitives) && isWord(tokens, to + 1, language.groupPronouns);

/** Reads `of this, 12 for the alarm`, `ten minutes, four of them for the course` and `6 minutes, 2 each`. */
export const readShareOfTime: UnitReader = (number) => {
  const { sentence, quantity, timed, last } = number;
  const { tokens, mentions, language } = sentence;
  const { from, to } = quantity;
  if (timed === undefined || timed !== last) return null;
  const isNear = (most: number) => mentions.some((each) => each.from > to && each.from <= to + most);
  const isFor =
    (isWord(tokens, to, language.towards) && isNear(2)) || (isWord(tokens, to, language.goings) && isNear(3));
  const isEach = isWord(tokens, to, language.apiece);
  const isWhole = isWord(tokens, from - 1, language.authorAdjectives) && isWord(tokens, from - 2, language.partitives);
  const isOfThemFor = isOfThem(sentence, quantity) && isWord(tokens, to + 2, language.towards);
  return isFor || isEach || isWhole || isOfThemFor ? withUnitOf(number, timed) : null;
};

/** Whether a number is of something: `eleven for me`, `7 of my 20`, but not `four of them`. */
const isOfSomething = (sentence: Sentence, quantity: Quantity): boolean =>
  isWord(sentence.tokens, quantity.to, sentence.language.partitives) && !isOfThem(sentence, quantity);

/** Reads `38 minutes for the machine and eleven for me`. */
export const readForMe: UnitReader = (number) => {
  const { sentence, quantity, timed, last } = number;
  const { tokens, language } = sentence;
  const { to } = quantity;
  const isForMe =
    !isOfSomething(sentence, quantity) &&
    isWord(tokens, to, language.ownerLinks) &&
    isWord(tokens, to + 1, language.owners);
  return isForMe && timed !== undefined && timed === last ? withUnitOf(number, timed) : null;
};

/** Reads `26 minutes, and 7 of my 20` and `5 of my 12 minutes`. */
export const readPart: UnitReader = (number) => {
  const { sentence, quantity, last, next } = number;
  const { tokens, language } = sentence;
  const { to } = quantity;
  if (!isOfSomething(sentence, quantity)) return null;
  // `38 minutes of the machine and eleven of me`
  const owner = isWord(tokens, to + 1, language.definiteArticles) ? to + 2 : to + 1;
  const isOfOwner = isWord(tokens, owner, language.owners);
  const isOfMine = isWord(tokens, to + 1, language.authorAdjectives) && next?.from === to + 2 && next.unit === 'none';
  if ((isOfOwner || isOfMine) && last !== undefined && isTime(last.unit)) return withUnitOf(number, last);
  const isPart = next !== undefined && isTime(next.unit) && next.from - to <= MOST_TO_WHOLE;
  return isPart ? withUnitOf(number, next) : null;
};
