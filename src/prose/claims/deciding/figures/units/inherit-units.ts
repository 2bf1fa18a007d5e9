import { unitOfLabel } from '../../../reading/complete-units.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { isTime, type QuantityUnit } from '../../../words/quantity.ts';
import { readFactorOfExtreme, readFactorOverTime, readLowest, readRatio } from './factors.ts';
import { readLabeled, readTokens } from './labels.ts';
import { readAfterTask, readForMe, readPart, readRange, readShareOfTime } from './lists.ts';
import type { Figure, NumberToRead, UnitReader } from './number-to-read.ts';
import { readOfAuthor, readOfMachine, readOfMine, readToCheck } from './owners.ts';

/** The order matters: the first reader that knows a number gives it a unit. */
const READERS: readonly UnitReader[] = [
  readFactorOfExtreme,
  readOfAuthor,
  readOfMachine,
  readToCheck,
  readOfMine,
  readLowest,
  readRatio,
  readFactorOverTime,
  readRange,
  readAfterTask,
  readShareOfTime,
  readForMe,
  readPart,
];

function inheritUnit(number: NumberToRead): Figure {
  const { quantity } = number;
  const plain = { quantity, like: null };
  if (quantity.unit !== 'none') return plain;
  const labeled = readTokens(number) ?? readLabeled(number);
  if (labeled !== null || quantity.isFraction) return labeled ?? plain;
  for (const read of READERS) {
    const figure = read(number);
    if (figure !== null) return figure;
  }
  return plain;
}

/** Finds the unit that a label before a colon gives to all numbers after it: `Ranked by factor: sermons 120, letters 90`. */
function findListUnit({ tokens, mentions, language }: Sentence): QuantityUnit | null {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const isLabel = colon > 0 && mentions.every(({ from }) => from > colon);
  const unit = isLabel ? unitOfLabel(tokens, colon, language) : null;
  return unit === 'tasks' || unit === 'tokens' ? null : unit;
}

/** Gives numbers without a unit the unit that the words around them or the figures before them show. */
export function inheritUnits(sentence: Sentence): Figure[] {
  const { quantities } = sentence;
  const listUnit = findListUnit(sentence);
  const read: Figure[] = [];
  quantities.forEach((quantity, index) => {
    const before = read.map((figure) => figure.quantity);
    const last = before[index - 1];
    const next = quantities[index + 1];
    const timed = before.filter(({ unit }) => isTime(unit)).pop();
    const measured = before.filter(({ unit }) => isTime(unit) || unit === 'times').pop();
    read.push(inheritUnit({ sentence, quantity, last, next, timed, measured, listUnit }));
  });
  return read;
}
