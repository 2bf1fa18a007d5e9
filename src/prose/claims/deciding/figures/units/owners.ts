import type { Sentence } from '../../../reading/sentence.ts';
import type { Quantity } from '../../../words/quantity.ts';
import { isWord, textAt } from '../../../words/tokens.ts';
import { isEnd } from '../../shared/signs.ts';
import { isFigureEnd, type UnitReader, withUnit, withUnitOf } from './number-to-read.ts';

const MOST_LINKS = 4;
const MOST_AUTHOR_LEADS = 6;

/** Whether small words lead from the author to the number, and no word follows that it counts. */
function isAfterAuthor({ tokens, language }: Sentence, { start, to }: Quantity): boolean {
  if (!isEnd(tokens, to)) return false;
  // `24 minutes of the machine and me five`
  if (isWord(tokens, start - 1, language.authorObjects)) return true;
  for (let at = start - 1; at >= 0 && at >= start - MOST_AUTHOR_LEADS; at--) {
    if (isWord(tokens, at, language.authors)) return at < start - 1;
    if (!isWord(tokens, at, language.authorLeads)) return false;
  }
  return false;
}

/** Whether the number ends a statement about the machine: `the machine worked 44`. */
function isAfterMachine({ tokens, cues, language }: Sentence, { start }: Quantity): boolean {
  for (let at = start - 1; at >= 0 && at >= start - MOST_LINKS; at--)
    if (!isWord(tokens, at, language.workingVerbs)) return cues.get(at) === 'ai' && at < start - 1;
  return false;
}

/** Reads `it took 16 minutes, and I took eight`. */
export const readOfAuthor: UnitReader = (number) => {
  const { sentence, quantity, timed } = number;
  const { field, isEarly, mentions, unknown } = sentence;
  const isOpening = field === 'intro' && isEarly;
  const isForeign = !isOpening && mentions.length === 0 && unknown.some(({ to }) => to <= quantity.start);
  const isOfAuthor = timed !== undefined && quantity.scale === 1 && !isForeign && isAfterAuthor(sentence, quantity);
  return isOfAuthor ? withUnit(number, timed.unit) : null;
};

/** Reads `I took eight minutes, and the machine worked 44`. */
export const readOfMachine: UnitReader = (number) => {
  const { sentence, quantity, timed } = number;
  const isPlain = quantity.scale === 1 && isFigureEnd(sentence, quantity.to);
  return timed !== undefined && isPlain && isAfterMachine(sentence, quantity) ? withUnit(number, timed.unit) : null;
};

/** Reads `24 minutes to run and nine to check` and `nine of my own`. */
export const readToCheck: UnitReader = (number) => {
  const { sentence, quantity, timed, last } = number;
  const { tokens, cues, language } = sentence;
  const { to, scale } = quantity;
  const isToCheck = isWord(tokens, to, language.destinations) && cues.get(to + 1) === 'supervision';
  const isOfOwn =
    isWord(tokens, to, language.partitives) &&
    isWord(tokens, to + 1, language.authorAdjectives) &&
    isWord(tokens, to + 2, language.ownAdjectives);
  const isAfterTime = timed !== undefined && timed === last && scale === 1;
  return isAfterTime && (isToCheck || isOfOwn) ? withUnitOf(number, timed) : null;
};

/** Reads `eleven of mine` and `eight of my minutes`. */
export const readOfMine: UnitReader = (number) => {
  const { sentence, quantity, timed } = number;
  const { tokens, language } = sentence;
  const { to, scale } = quantity;
  if (scale !== 1 || !isWord(tokens, to, language.partitives)) return null;
  const isLast = isEnd(tokens, to + 2) || isWord(tokens, to + 2, language.clauseWords);
  const isOfMineAlone = timed?.unit === 'minutes' && isWord(tokens, to + 1, language.ownPronouns) && isLast;
  const isOfMyMinutes =
    isWord(tokens, to + 1, language.authorAdjectives) && language.timeUnits[textAt(tokens, to + 2)] === 'minutes';
  return isOfMineAlone || isOfMyMinutes ? withUnit(number, 'minutes') : null;
};
