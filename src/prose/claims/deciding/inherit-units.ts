import { unitOfLabel } from '../reading/complete-units.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage } from '../words/language.ts';
import { isTime, type Quantity } from '../words/quantity.ts';

/** A figure, with the one whose unit it has, if it has none itself. */
export interface Figure {
  readonly quantity: Quantity;
  readonly like: Quantity | null;
}

const OWNERS = /^(?:mine|machine|machine's|claude's|claude|me|agent's|agent|human|supervision|prompting|review)$/;
/** Words between a task and its figure: `the species key next at four`, `markers did 80`. */
const LEADS = new Set(
  'second third longest shortest best worst slowest quickest at with did got had made reached managed scored posted clocked hit took needed wanted was is in for only just next another a mere : , - – — ('.split(
    ' ',
  ),
);
const MOST_LEADS = 5;
/** Words between a label and its figure: `a factor of 88.4`, `the weighted factor is 64`. */
const LINKS = new Set(
  'of is was at came comes to a an the figure average factor leverage weighted on in for all only just : , ( ='.split(
    ' ',
  ),
);
const MOST_LINKS = 4;
const TOWARDS = /^(?:for|on|to|into|in|with|from)$/;
const GOING = /^(?:fell|went|belonged|belong|go)$/;

/** Gives numbers without a unit the one that the words around them or the figures before them show. */
export function inheritUnits(sentence: Sentence, language: ClaimLanguage): Figure[] {
  const { quantities, tokens, mentions, carriedUnit } = sentence;
  const read: Figure[] = [];
  // `Ranked by factor: sermons 120, letters 90`
  const colon = tokens.findIndex(({ text }) => text === ':');
  const label = colon > 0 && mentions.every(({ from }) => from > colon) ? unitOfLabel(tokens, colon, language) : null;
  const listUnit = label === 'tasks' || label === 'tokens' ? null : label;
  const textAt = (index: number) => tokens[index]?.text ?? '';
  const isEnd = (index: number) =>
    tokens[index] === undefined || tokens[index]?.kind === 'sign' || /^(?:and|but|while|for|each)$/.test(textAt(index));
  const withUnitOf = (quantity: Quantity, like: Quantity): Figure => ({
    quantity: { ...quantity, unit: like.unit },
    like,
  });

  /** The kind of figure that a word right before the number names. */
  function findLabel({ start }: Quantity): 'factor' | 'average' | null {
    let found: 'average' | null = null;
    for (let at = start - 1; at >= 0 && at >= start - MOST_LINKS - 1; at--) {
      const text = textAt(at);
      if (language.cues[text] === 'factor' || text === 'weighted' || text === 'ratio') return 'factor';
      if (language.means.has(text) || language.medians.has(text) || text === 'average') found = 'average';
      if (!LINKS.has(text) && found === null) return null;
    }
    return found;
  }

  /** Whether small words lead from a task to the number, and nothing follows that it counts. */
  function isAfterTask({ start, to }: Quantity): boolean {
    const mention = mentions.filter((each) => each.to <= start).pop();
    // `Page 4`
    if (mention === undefined || !isEnd(to) || language.idWords.has(textAt(start - 1))) return false;
    const between = tokens.slice(mention.to, start).map(({ text }) => text);
    return between.length <= MOST_LEADS && between.every((text) => LEADS.has(text));
  }

  function inherit(quantity: Quantity, index: number): Figure {
    const plain: Figure = { quantity, like: null };
    if (quantity.unit !== 'none') return plain;
    const { from, to, scale, isFraction, isInWords } = quantity;
    const near = tokens.slice(Math.max(0, from - 4), from);
    if (near.some(({ text }) => text === 'tokens') && scale >= 1000)
      return { quantity: { ...quantity, unit: 'tokens' }, like: null };
    const last = read[index - 1]?.quantity;
    const next = quantities[index + 1];
    const timed = read.filter((each) => isTime(each.quantity.unit)).pop()?.quantity;
    const unit = read.filter((each) => isTime(each.quantity.unit) || each.quantity.unit === 'times').pop()?.quantity;
    const label = isEnd(to) && !isFraction ? findLabel(quantity) : null;
    if (label === 'factor' && !isInWords) return { quantity: { ...quantity, unit: 'times' }, like: null };
    if (label === 'average' && unit !== undefined) return withUnitOf(quantity, unit);
    if (isFraction) return plain;
    // `from three minutes to 32`
    const isRange = last !== undefined && /^(?:to|and|or)$/.test(textAt(last.to)) && quantity.start === last.to + 1;
    if (isRange && isEnd(to) && (isTime(last.unit) || last.unit === 'times')) return withUnitOf(quantity, last);
    // `Machine time was 36 minutes at most, supervision 12.`, `The migration took 28 minutes, the search 18.`
    if (scale === 1 && isAfterTask(quantity)) {
      if (listUnit !== null && !isInWords) return { quantity: { ...quantity, unit: listUnit }, like: null };
      if (unit !== undefined) return withUnitOf(quantity, unit);
      if (carriedUnit !== null && !isInWords && !/^(?:is|was)$/.test(textAt(quantity.start - 1)))
        return { quantity: { ...quantity, unit: carriedUnit }, like: null };
    }
    const isNear = (most: number) => mentions.some((each) => each.from > to && each.from <= to + most);
    const isBeforeTask = (TOWARDS.test(textAt(to)) && isNear(2)) || (GOING.test(textAt(to)) && isNear(3));
    const isOfThem = textAt(to) === 'of' && /^(?:them|those|these|it|which)$/.test(textAt(to + 1));
    const isEach = textAt(to) === 'each';
    const isWhole = textAt(from - 1) === 'my' && textAt(from - 2) === 'of';
    // `of this, 12 for the alarm`, `ten minutes, four of them for the course`, `6 minutes, 2 each`
    if ((isBeforeTask || isEach || isWhole) && timed !== undefined && timed === last)
      return withUnitOf(quantity, timed);
    if (isOfThem && timed !== undefined && timed === last && TOWARDS.test(textAt(to + 2)))
      return withUnitOf(quantity, timed);
    if (textAt(to) !== 'of' || isOfThem) {
      // `38 minutes for the machine and eleven for me`
      const isForMe = /^(?:for|of|from|by)$/.test(textAt(to)) && OWNERS.test(textAt(to + 1));
      return isForMe && timed !== undefined && timed === last ? withUnitOf(quantity, timed) : plain;
    }
    const owner = textAt(to + 1) === 'the' ? to + 2 : to + 1;
    if (OWNERS.test(textAt(owner)) && last !== undefined && isTime(last.unit)) return withUnitOf(quantity, last);
    // `26 minutes, and 7 of my 20`
    const isOfMine = textAt(to + 1) === 'my' && next?.from === to + 2 && next.unit === 'none';
    if (isOfMine && last !== undefined && isTime(last.unit)) return withUnitOf(quantity, last);
    // `5 of my 12 minutes`
    const isPart = next !== undefined && isTime(next.unit) && next.from - to <= 3;
    return isPart ? withUnitOf(quantity, next) : plain;
  }

  quantities.forEach((quantity, index) => {
    read.push(inherit(quantity, index));
  });
  return read;
}
