import { unitOfLabel } from '../../reading/complete-units.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { approximate, isTime, type Quantity } from '../../words/quantity.ts';
import { hasEnding } from '../../words/stem.ts';
import { hasOnlyWords, isWord, textAt } from '../../words/tokens.ts';

/** A figure, with the one whose unit it has, if it has none itself. */
export interface Figure {
  readonly quantity: Quantity;
  readonly like: Quantity | null;
}

const MOST_LEADS = 5;
const MOST_LINKS = 4;
const MOST_AUTHOR_LEADS = 6;
const HOURS_OF_DAY = 25;
const MINUTES_OF_HOUR = 60;

/** Gives numbers without a unit the one that the words around them or the figures before them show. */
export function inheritUnits(sentence: Sentence): Figure[] {
  const { quantities, tokens, mentions, unknown, carriedUnit, language } = sentence;
  const read: Figure[] = [];
  // `Ranked by factor: sermons 120, letters 90`
  const colon = tokens.findIndex(({ text }) => text === ':');
  const label = colon > 0 && mentions.every(({ from }) => from > colon) ? unitOfLabel(tokens, colon, language) : null;
  const listUnit = label === 'tasks' || label === 'tokens' ? null : label;
  const textOf = (index: number) => textAt(tokens, index);
  const isAt = (index: number, words: ReadonlySet<string>) => isWord(tokens, index, words);
  const isEnd = (index: number) =>
    tokens[index] === undefined || tokens[index]?.kind === 'sign' || isAt(index, language.figureEnds);
  const isClauseEnd = (index: number) =>
    tokens[index] === undefined || tokens[index]?.kind === 'sign' || isAt(index, language.clauseWords);
  const withUnitOf = (quantity: Quantity, like: Quantity): Figure => ({
    quantity: { ...quantity, unit: like.unit },
    like,
  });

  /** The kind of figure that a word right before the number names. */
  function findLabel({ start }: Quantity): 'factor' | 'average' | null {
    let found: 'average' | null = null;
    for (let at = start - 1; at >= 0 && at >= start - MOST_LINKS - 1; at--) {
      const text = textOf(at);
      // `a safety factor of 12`
      const isOfThing =
        unknown.some((range) => range.to === at && !isAt(at - 1, language.labelLinks)) &&
        !isAt(at - 1, language.factorKinds);
      if (language.cues[text] === 'factor' || language.factorLabels.has(text)) return isOfThing ? null : 'factor';
      if (language.means.has(text) || language.medians.has(text) || language.averageNouns.has(text)) found = 'average';
      if (!language.labelLinks.has(text) && found === null) return null;
    }
    return found;
  }

  /** Whether small words lead from a task to the number, and nothing follows that it counts. */
  function isAfterTask({ start, to }: Quantity): boolean {
    const mention = mentions.filter((each) => each.to <= start).pop();
    // `Page 4`
    if (mention === undefined || !isEnd(to) || isAt(start - 1, language.idWords)) return false;
    return start - mention.to <= MOST_LEADS && hasOnlyWords(tokens, language.leads, mention.to, start);
  }

  const isSingular = (index: number) => !hasEnding(textOf(index), language.pluralEndings);

  /** `The committee sits at 6.30.` */
  function isClock({ decimals, start, amount }: Quantity): boolean {
    const value = approximate(amount);
    const minutes = Math.round((value % 1) * 100);
    return decimals === 2 && value < HOURS_OF_DAY && minutes < MINUTES_OF_HOUR && isAt(start - 1, language.clockLinks);
  }

  /** Whether small words lead from the author to the number, and nothing follows that it counts. */
  function isAfterAuthor({ start, to }: Quantity): boolean {
    if (tokens[to] !== undefined && tokens[to]?.kind !== 'sign') return false;
    // `24 minutes of the machine and me five`
    if (isAt(start - 1, language.authorObjects)) return true;
    for (let at = start - 1; at >= 0 && at >= start - MOST_AUTHOR_LEADS; at--) {
      if (isAt(at, language.authors)) return at < start - 1;
      if (!isAt(at, language.authorLeads)) return false;
    }
    return false;
  }

  /** Whether the number ends a statement about the machine: `the machine worked 44`. */
  function isAfterMachine({ start }: Quantity): boolean {
    for (let at = start - 1; at >= 0 && at >= start - MOST_LINKS; at--) {
      if (!isAt(at, language.workingVerbs)) return sentence.cues.get(at) === 'ai' && at < start - 1;
    }
    return false;
  }

  /** Whether a word such as “ratio” is before a number, but not `the gear ratio` or `the efficiency of the pump`. */
  function isOfRatio(from: number, first: number): boolean {
    let at = from - 1;
    while (at >= first && !isAt(at, language.factorLabels)) at -= 1;
    // `the aggregate rises to 65.3`
    const isLabel = (range: Sentence['unknown'][number]) =>
      range.from === at &&
      (range.to === at + 1 || (range.to === at + 2 && range.to === from - 1 && isAt(range.to, language.destinations)));
    return at >= first && unknown.every((range) => range.to < at || range.from >= from || isLabel(range));
  }

  function inherit(quantity: Quantity, index: number): Figure {
    const plain: Figure = { quantity, like: null };
    if (quantity.unit !== 'none') return plain;
    const { from, to, scale, isFraction, isInWords } = quantity;
    const near = tokens.slice(Math.max(0, from - 4), from);
    if (near.some(({ text }) => language.tokenWords.has(text)) && scale >= 1000 && !isAt(to, language.per))
      return { quantity: { ...quantity, unit: 'tokens' }, like: null };
    const last = read[index - 1]?.quantity;
    const next = quantities[index + 1];
    const timed = read.filter((each) => isTime(each.quantity.unit)).pop()?.quantity;
    const unit = read.filter((each) => isTime(each.quantity.unit) || each.quantity.unit === 'times').pop()?.quantity;
    const label = isEnd(to) && !isFraction ? findLabel(quantity) : null;
    if (label === 'factor' && !isInWords) return { quantity: { ...quantity, unit: 'times' }, like: null };
    if (label === 'average' && unit !== undefined) return withUnitOf(quantity, unit);
    // `On supervision, the median was 4.5`
    const isOfSupervision = label === 'average' && sentence.cues.get(1) === 'supervision' && from > 1;
    if (isOfSupervision && isAt(0, language.ownTimeLinks))
      return { quantity: { ...quantity, unit: 'minutes' }, like: null };
    if (isFraction) return plain;
    // `at the bottom, with 30`
    const place = textOf(from - 2) === ',' ? from - 3 : from - 2;
    const isExtreme = language.topMetrics[textOf(place)] === 'factor' || language.ratioSuperlatives.has(textOf(place));
    if (isExtreme && isAt(from - 1, language.equalStarts) && isEnd(to) && !isInWords && scale === 1)
      return { quantity: { ...quantity, unit: 'times' }, like: null };
    // `it took 16 minutes, and I took eight`
    const isOpening = sentence.field === 'intro' && sentence.isEarly;
    const isForeign = !isOpening && mentions.length === 0 && unknown.some((range) => range.to <= quantity.start);
    if (timed !== undefined && scale === 1 && !isForeign && isAfterAuthor(quantity))
      return { quantity: { ...quantity, unit: timed.unit }, like: null };
    if (timed !== undefined && scale === 1 && isEnd(to) && isAfterMachine(quantity))
      return { quantity: { ...quantity, unit: timed.unit }, like: null };
    // `24 minutes to run and nine to check`, `nine of my own`
    const isToCheck = isAt(to, language.destinations) && sentence.cues.get(to + 1) === 'supervision';
    const isOfOwn =
      isAt(to, language.partitives) && isAt(to + 1, language.authorAdjectives) && isAt(to + 2, language.ownAdjectives);
    if (timed !== undefined && timed === last && scale === 1 && (isToCheck || isOfOwn))
      return withUnitOf(quantity, timed);
    // `eleven of mine`
    const isOfMineAlone = isAt(to, language.partitives) && isAt(to + 1, language.ownPronouns) && isClauseEnd(to + 2);
    if (timed?.unit === 'minutes' && scale === 1 && isOfMineAlone)
      return { quantity: { ...quantity, unit: timed.unit }, like: null };
    // `eight of my minutes`
    const isOfMyMinutes =
      isAt(to, language.partitives) &&
      isAt(to + 1, language.authorAdjectives) &&
      language.timeUnits[textOf(to + 2)] === 'minutes';
    if (scale === 1 && isOfMyMinutes) return { quantity: { ...quantity, unit: 'minutes' }, like: null };
    // `lowest of all at 30`
    const isLowest =
      isAt(from - 1, language.equalStarts) && isAt(from - 2, language.wholeDay) && isAt(from - 3, language.partitives);
    if (isLowest && language.extremes[textOf(from - 4)] !== undefined && isEnd(to) && !isInWords && scale === 1)
      return { quantity: { ...quantity, unit: 'times' }, like: null };
    // `the relation over all is 63.4`
    const isRatio = isOfRatio(from, last?.end ?? 0);
    if (quantity.decimals > 0 && isEnd(to) && isRatio) return { quantity: { ...quantity, unit: 'times' }, like: null };
    // `102.5 over my time, 72.4 over the machine's`
    const isOver = isAt(to, language.ownTimeLinks) && [to + 1, to + 2].some((at) => sentence.cues.has(at));
    if (quantity.decimals > 0 && isOver) return { quantity: { ...quantity, unit: 'times' }, like: null };
    // `from three minutes to 32`
    const isRange = last !== undefined && isAt(last.to, language.alternatives) && quantity.start === last.to + 1;
    if (isRange && isEnd(to) && (isTime(last.unit) || last.unit === 'times')) return withUnitOf(quantity, last);
    // `Machine time was 36 minutes at most, supervision 12.`, `The migration took 28 minutes, the search 18.`
    if (scale === 1 && isAfterTask(quantity) && !isClock(quantity)) {
      if (listUnit !== null && !isInWords) return { quantity: { ...quantity, unit: listUnit }, like: null };
      if (unit !== undefined) return withUnitOf(quantity, unit);
      const isName = quantities.length === 1 && mentions.some((each) => each.to === from && isSingular(from - 1));
      if (carriedUnit !== null && !isInWords && !isName && !isAt(quantity.start - 1, language.equals))
        return { quantity: { ...quantity, unit: carriedUnit }, like: null };
    }
    const isNear = (most: number) => mentions.some((each) => each.from > to && each.from <= to + most);
    const isBeforeTask = (isAt(to, language.towards) && isNear(2)) || (isAt(to, language.goings) && isNear(3));
    const isOfThem = isAt(to, language.partitives) && isAt(to + 1, language.groupPronouns);
    const isEach = isAt(to, language.apiece);
    const isWhole = isAt(from - 1, language.authorAdjectives) && isAt(from - 2, language.partitives);
    // `of this, 12 for the alarm`, `ten minutes, four of them for the course`, `6 minutes, 2 each`
    if ((isBeforeTask || isEach || isWhole) && timed !== undefined && timed === last)
      return withUnitOf(quantity, timed);
    if (isOfThem && timed !== undefined && timed === last && isAt(to + 2, language.towards))
      return withUnitOf(quantity, timed);
    if (!isAt(to, language.partitives) || isOfThem) {
      // `38 minutes for the machine and eleven for me`
      const isForMe = isAt(to, language.ownerLinks) && isAt(to + 1, language.owners);
      return isForMe && timed !== undefined && timed === last ? withUnitOf(quantity, timed) : plain;
    }
    const owner = isAt(to + 1, language.definiteArticles) ? to + 2 : to + 1;
    if (isAt(owner, language.owners) && last !== undefined && isTime(last.unit)) return withUnitOf(quantity, last);
    // `26 minutes, and 7 of my 20`
    const isOfMine = isAt(to + 1, language.authorAdjectives) && next?.from === to + 2 && next.unit === 'none';
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
