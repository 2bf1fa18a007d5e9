import {
  addDecimals,
  approximateDecimal,
  type Decimal,
  decimalFromNumber,
  multiplyDecimals,
  parseDecimal,
} from '../../../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../../../record/numbers/rounding.ts';
import { SECONDS_IN_HOUR, SECONDS_IN_MINUTE } from '../../../record/values/duration.ts';
import type { ClaimLanguage, Hedge } from './language.ts';
import { phraseAt } from './phrases.ts';
import { hasEnding } from './stem.ts';
import type { TimeUnit, Token } from './terms.ts';
import { isWord, textAt } from './tokens.ts';

export type QuantityUnit = TimeUnit | 'times' | 'percent' | 'tokens' | 'tasks' | 'none';

/** A number in a sentence with its unit and the words that change its meaning. */
export interface Quantity {
  /** As written, in the unit. */
  readonly amount: Ratio;
  /** Digits after the point, as written. */
  readonly decimals: number;
  /** The value of one in the written number: `1.4K` has 1000. */
  readonly scale: number;
  readonly unit: QuantityUnit;
  readonly hedge: Hedge | null;
  /** A fraction or multiple in words: `half`, `twice`, `a week and a half`. */
  readonly isFraction: boolean;
  readonly isInWords: boolean;
  /** Two units, such as `2 hours and 24 minutes`: the amount is in the smaller one. */
  readonly isCompound: boolean;
  /** The tokens of the number and its unit, without the hedge; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token after the number, where the unit begins. */
  readonly numberTo: number;
  /** The first token of the hedge, or of the number. */
  readonly start: number;
  /** The token after the unit and after a hedge that follows it. */
  readonly end: number;
}

const ONE = parseDecimal('1');
export const ratioOf = (numerator: number, denominator = 1): Ratio => ({
  numerator: decimalFromNumber(numerator),
  denominator: decimalFromNumber(denominator),
});
export const ratioOfDecimal = (numerator: Decimal): Ratio => ({ numerator, denominator: ONE });
export const timesNumber = ({ numerator, denominator }: Ratio, factor: number): Ratio => ({
  numerator: multiplyDecimals(numerator, decimalFromNumber(factor)),
  denominator,
});
export const overNumber = ({ numerator, denominator }: Ratio, divisor: number): Ratio => ({
  numerator,
  denominator: multiplyDecimals(denominator, decimalFromNumber(divisor)),
});

/** A ratio as a number in floating point. */
export const approximate = ({ numerator, denominator }: Ratio): number =>
  approximateDecimal(numerator) / approximateDecimal(denominator);

export const addRatios = (a: Ratio, b: Ratio): Ratio => ({
  numerator: addDecimals(multiplyDecimals(a.numerator, b.denominator), multiplyDecimals(b.numerator, a.denominator)),
  denominator: multiplyDecimals(a.denominator, b.denominator),
});

/** Whether a number in words or digits is one. */
export const isOne = (number: string, { numbers }: ClaimLanguage): boolean =>
  number === '1' || numbers[number.toLowerCase()] === 1;

/** Returns the seconds in a unit of time. */
export function secondsInUnit(unit: TimeUnit, hoursPerWeek: number): number {
  const hours = { days: hoursPerWeek / 5, weeks: hoursPerWeek };
  if (unit === 'seconds') return 1;
  if (unit === 'minutes') return SECONDS_IN_MINUTE;
  return unit === 'hours' ? SECONDS_IN_HOUR : hours[unit] * SECONDS_IN_HOUR;
}

const TIME_UNITS: readonly string[] = ['seconds', 'minutes', 'hours', 'days', 'weeks'];
export const isTime = (unit: QuantityUnit): unit is TimeUnit => TIME_UNITS.includes(unit);

interface NumberReading {
  readonly amount: Ratio;
  readonly decimals: number;
  readonly scale: number;
  readonly isFraction: boolean;
  readonly isInWords: boolean;
  readonly suffix: string;
  readonly to: number;
}

/**
 * Reads a time that is given by its distance from another one: `a minute short of an hour`, `two minutes past the
 * hour`; null for other times.
 */
function readOffset(part: Quantity | undefined, whole: Quantity): Quantity | null {
  const { hedge, from, start } = whole;
  const sizes = { seconds: 1, minutes: SECONDS_IN_MINUTE, hours: SECONDS_IN_HOUR };
  const sizeOf = ({ unit }: Quantity) =>
    unit === 'seconds' || unit === 'minutes' || unit === 'hours' ? sizes[unit] : 0;
  if (part === undefined || hedge === null || part.end !== start || from === start) return null;
  const [small, large] = [sizeOf(part), sizeOf(whole)];
  const isApart = part.hedge === null && small > 0 && large > small && !part.isFraction;
  const isLess = hedge === 'below' || hedge === 'nearly';
  // `It ran for twelve minutes over two hours.`
  const isMore = (hedge === 'above' || hedge === 'justOver') && compareRatios(whole.amount, ratioOf(1)) <= 0;
  if (!isApart || !(isLess || isMore)) return null;
  const amount = addRatios(timesNumber(whole.amount, large / small), timesNumber(part.amount, isLess ? -1 : 1));
  return { ...part, amount, decimals: 0, isCompound: true, to: whole.to, end: whole.end };
}

/** The next smaller unit of each unit of time. */
export const SMALLER: Readonly<Partial<Record<QuantityUnit, TimeUnit>>> = {
  weeks: 'days',
  days: 'hours',
  hours: 'minutes',
  minutes: 'seconds',
};

const LONGEST_HEDGE = 5;
const MOST_ADJECTIVES = 2;

/** Reads the numbers of sentences in one language. */
export class QuantityReader {
  /** Words that a number in words begins with. */
  private readonly firstWords: ReadonlySet<string>;

  constructor(private readonly language: ClaimLanguage) {
    const { numbers, tens, scales, fractions, multiples, articles } = language;
    this.firstWords = new Set([
      ...[numbers, tens, scales, fractions, multiples].flatMap((each) => Object.keys(each)),
      ...articles,
    ]);
  }

  /** Lists all quantities of a sentence, in order, none within another. */
  list(tokens: readonly Token[]): Quantity[] {
    const quantities: Quantity[] = [];
    let at = 0;
    while (at < tokens.length) {
      const quantity = this.readAt(tokens, at);
      const offset = quantity === null ? null : readOffset(quantities[quantities.length - 1], quantity);
      if (offset !== null) quantities[quantities.length - 1] = offset;
      else if (quantity !== null) quantities.push(quantity);
      at = quantity === null ? at + 1 : quantity.end;
    }
    return quantities;
  }

  private readAt(tokens: readonly Token[], at: number): Quantity | null {
    const first = tokens[at];
    if (first?.kind !== 'number' && !this.firstWords.has(first?.text ?? '')) return null;
    const found = this.readDigits(tokens, at) ?? this.readFraction(tokens, at) ?? this.readWords(tokens, at);
    if (found === null) return null;
    const whole = this.readAgain(tokens, found);
    // `ten and a half days`
    const part = whole.isFraction ? null : this.readAndPart(tokens, whole.to);
    const number =
      part === null ? whole : { ...whole, amount: addRatios(whole.amount, part.amount), isFraction: true, to: part.to };
    const { amount, decimals, scale, isFraction, isInWords } = number;
    const { unit, to } = this.readUnit(tokens, number);
    if (isInWords && unit === 'none' && isFraction === false && at + 1 === number.to && this.isArticle(tokens, at))
      return null;
    const more = isTime(unit) ? this.readSmaller(tokens, to, unit, amount) : null;
    const half = more === null && isTime(unit) ? this.readAndPart(tokens, to) : null;
    const end = more?.to ?? half?.to ?? to;
    // `past the half hour`
    const isVerb = isWord(tokens, at - 2, this.language.hedgeVerbs);
    const the = (isFraction || isVerb) && isWord(tokens, at - 1, this.language.definiteArticles) ? 1 : 0;
    const before = this.hedgeBefore(tokens, at - the);
    const after = phraseAt(tokens, end, this.language.hedgesAfter);
    const later = after ?? this.hedgeAfterOf(tokens, end) ?? this.exactlyAfter(tokens, end);
    const plus = tokens[end]?.text === '+' && tokens[end]?.start === tokens[end - 1]?.end;
    const sum = more?.amount ?? (half === null ? amount : addRatios(amount, half.amount));
    return {
      amount: sum,
      decimals: more === null ? decimals : 0,
      scale,
      unit: more?.unit ?? unit,
      hedge: before?.hedge ?? (plus ? 'atLeast' : (later?.meaning ?? null)),
      isFraction: isFraction || half !== null,
      isInWords,
      isCompound: more !== null,
      from: at,
      to: end,
      numberTo: number.to,
      start: before?.start ?? at,
      end: end + (after?.length ?? 0) + (plus ? 1 : 0),
    };
  }

  /** `five minutes of supervision or less` */
  private hedgeAfterOf(tokens: readonly Token[], end: number): { meaning: Hedge } | null {
    if (!isWord(tokens, end, this.language.partitives)) return null;
    for (let at = end + 2; at <= end + 1 + MOST_ADJECTIVES; at++) {
      const found = phraseAt(tokens, at, this.language.hedgesAfter);
      if (found !== null && found.length > 1) return found;
    }
    return null;
  }

  /** `Two working weeks, flat.` */
  private exactlyAfter(tokens: readonly Token[], end: number): { meaning: Hedge } | null {
    const found = textAt(tokens, end) === ',' ? phraseAt(tokens, end + 1, this.language.hedgesAfter) : null;
    if (found?.meaning !== 'exactly') return null;
    const next = tokens[end + 1 + found.length];
    return next === undefined || next.kind === 'sign' ? found : null;
  }

  private isArticle(tokens: readonly Token[], at: number): boolean {
    return isWord(tokens, at, this.language.articles);
  }

  private readDigits(tokens: readonly Token[], at: number): NumberReading | null {
    const token = tokens[at];
    if (token?.kind !== 'number') return null;
    const { scales } = this.language;
    const point = token.text.indexOf('.');
    const decimals = point === -1 ? 0 : token.text.length - point - 1;
    const next = tokens[at + 1];
    const isScaled = token.suffix === '' && next?.kind === 'word' && scales[next.text] !== undefined;
    const scale = scales[token.suffix] ?? (isScaled ? (scales[next?.text ?? ''] ?? 1) : 1);
    const suffix = scales[token.suffix] === undefined ? token.suffix : '';
    const hasHalf = tokens[at + 1]?.text === '½';
    const amount = ratioOfDecimal(parseDecimal(token.text));
    return {
      amount: hasHalf ? addRatios(amount, ratioOf(1, 2)) : amount,
      decimals,
      scale,
      isFraction: hasHalf,
      isInWords: false,
      suffix,
      to: at + 1 + (isScaled || hasHalf ? 1 : 0),
    };
  }

  /** Skips the same number in digits: `six (6) tasks`. */
  private readAgain(tokens: readonly Token[], number: NumberReading): NumberReading {
    const { to, isInWords } = number;
    if (!isInWords || tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') return number;
    const digits = this.readDigits(tokens, to + 1);
    return digits === null || digits.suffix !== '' ? number : { ...digits, to: to + 3 };
  }

  /** Reads `half`, `a third`, `two thirds`, `three-quarters`. */
  private readFraction(tokens: readonly Token[], at: number): NumberReading | null {
    const { fractions, numbers, multiples } = this.language;
    const word = textAt(tokens, at);
    const next = textAt(tokens, at + 1);
    if (multiples[word] === undefined && fractions[word] === undefined && fractions[next] === undefined && next !== '-')
      return null;
    const base = { decimals: 0, scale: 1, isFraction: true, isInWords: true, suffix: '' };
    if (multiples[word] !== undefined && tokens[at]?.kind === 'word')
      return { ...base, amount: ratioOf(multiples[word] ?? 1), suffix: 'times', to: at + 1 };
    const isHalf = fractions[word] === 2;
    const scaleAfter = this.language.articles.has(next) ? this.language.scales[textAt(tokens, at + 2)] : undefined;
    // `half a dozen` is six, `half a million` is rounded.
    if (isHalf && scaleAfter !== undefined && scaleAfter < 100)
      return { ...base, isFraction: false, amount: ratioOf(scaleAfter, 2), to: at + 3 };
    if (isHalf && scaleAfter !== undefined) return { ...base, amount: ratioOf(1, 2), scale: scaleAfter, to: at + 3 };
    if (isHalf) return { ...base, amount: ratioOf(1, 2), to: at + 1 };
    const count = this.language.articles.has(word) ? 1 : numbers[word];
    const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
    const denominator = fractions[textAt(tokens, at + 1 + hyphen)];
    if (count === undefined || denominator === undefined || (denominator > 2 && count >= denominator)) return null;
    // “A third” can be an ordinal. Before “of”, it is a fraction.
    const isOrder = !isWord(tokens, at + 2 + hyphen, this.language.fractionEnds);
    if (this.language.articles.has(word) && denominator > 2 && isOrder) return null;
    return { ...base, amount: ratioOf(count, denominator), to: at + 2 + hyphen };
  }

  private readWords(tokens: readonly Token[], at: number): NumberReading | null {
    const { numbers, tens, scales, articles } = this.language;
    const base = { decimals: 0, scale: 1, isFraction: false, isInWords: true, suffix: '' };
    const first = tokens[at];
    if (first?.kind !== 'word') return null;
    if (articles.has(first.text)) {
      const next = textAt(tokens, at + 1);
      if (scales[next] !== undefined && next.length > 1) {
        // `a hundred and forty`
        const rest = isWord(tokens, at + 2, this.language.conjunctions) ? this.readWords(tokens, at + 1) : null;
        const isWhole = rest !== null && rest.to > at + 2;
        return isWhole ? rest : { ...base, amount: ratioOf(scales[next] ?? 1), to: at + 2 };
      }
      // Only “an hour”, “a single minute”, “a full day”: other articles do not count anything.
      let noun = at + 1;
      while (noun <= at + MOST_ADJECTIVES && isWord(tokens, noun, this.language.exactAdjectives)) noun += 1;
      const word = textAt(tokens, noun);
      const unit = this.language.timeUnits[word];
      const isLoose = unit === 'seconds' || (unit === 'days' && noun === at + 1);
      if (unit === undefined || word.length < 3 || isLoose) return null;
      return { ...base, amount: ratioOf(1), to: at + 1 };
    }
    // `five and twenty minutes`
    const ones = numbers[first.text] ?? 0;
    const old =
      isWord(tokens, at + 1, this.language.conjunctions) && ones > 0 && ones < 10
        ? tens[textAt(tokens, at + 2)]
        : undefined;
    if (old !== undefined) return { ...base, amount: ratioOf(old + ones), to: at + 3 };
    let total = 0;
    let group = 0;
    let index = at;
    let wasTen = false;
    let found = false;
    // `hundred and forty-five`
    const isAndNext = (at: number) => {
      const [and, next] = [textAt(tokens, at + 1), textAt(tokens, at + 2)];
      return this.language.conjunctions.has(and) && (numbers[next] ?? tens[next]) !== undefined;
    };
    for (; index < tokens.length; index++) {
      const text = textAt(tokens, index);
      if (found && text === '-' && numbers[textAt(tokens, index + 1)] !== undefined) continue;
      if (
        found &&
        this.language.conjunctions.has(text) &&
        group >= 100 &&
        (numbers[textAt(tokens, index + 1)] ?? tens[textAt(tokens, index + 1)]) !== undefined
      )
        continue;
      const ten = tens[text];
      const number = numbers[text];
      const scale = text.length === 1 ? undefined : scales[text];
      if (ten !== undefined && (!found || group % 100 === 0)) {
        group += ten;
        wasTen = true;
      } else if (number !== undefined && (!found || (wasTen && number < 10) || (group >= 100 && group % 100 === 0))) {
        group += number;
        wasTen = false;
      } else if (scale !== undefined && (found || isAndNext(index))) {
        if (scale < 1000) group = Math.max(1, group) * scale;
        else {
          total += group * scale;
          group = 0;
        }
        wasTen = false;
      } else break;
      found = true;
    }
    if (!found) return null;
    // “One” counts only before a unit.
    return { ...base, amount: ratioOf(total + group), to: index };
  }

  private readUnit(
    tokens: readonly Token[],
    { suffix, to, isFraction }: NumberReading,
  ): { unit: QuantityUnit; to: number } {
    if (suffix !== '') {
      const unit = this.unitOf(suffix, true);
      return { unit: unit ?? 'none', to };
    }
    let index = to;
    if (tokens[index]?.text === '-') index += 1;
    // `half of an hour`, `a third of an hour`
    if (isWord(tokens, index, this.language.partitives) && this.isArticle(tokens, index + 1)) index += 2;
    else if (isFraction && this.isArticle(tokens, index)) index += 1;
    const percent = phraseAt(tokens, index, this.language.percentPhrases);
    if (percent !== null) return { unit: 'percent', to: index + percent.length };
    for (let adjectives = 0; adjectives <= MOST_ADJECTIVES; adjectives++) {
      const token = tokens[index];
      const unit = token === undefined ? null : this.unitOf(token.text, false);
      if (unit !== null) return { unit, to: index + 1 };
      if (token?.kind !== 'word') break;
      // A task noun can follow other words: `9 shop tasks`.
      const isTasksAhead = [1, 2].some((ahead) => {
        const next = tokens[index + ahead];
        return next?.kind === 'word' && this.language.taskNouns.has(next.text) && ahead + adjectives <= MOST_ADJECTIVES;
      });
      // `124.5 staff hours`
      const ahead = textAt(tokens, index + 1);
      const isUnitAhead =
        ahead.length > 4 &&
        hasEnding(ahead, this.language.pluralEndings) &&
        this.language.timeUnits[ahead] !== undefined;
      const isBound = this.language.stopWords.has(token.text) && !this.language.unitAdjectives.has(token.text);
      const isAdjective = isTasksAhead || isUnitAhead || this.language.unitAdjectives.has(token.text);
      if (this.language.partitives.has(token.text) || isBound || !isAdjective) break;
      index += 1;
      if (tokens[index]?.text === '-') index += 1;
    }
    return { unit: 'none', to };
  }

  private unitOf(text: string, isAttached: boolean): QuantityUnit | null {
    const { timeUnits, timesWords, percentWords, tokenWords, taskNouns } = this.language;
    if (timesWords.has(text)) return 'times';
    if (percentWords.has(text)) return 'percent';
    if (tokenWords.has(text)) return 'tokens';
    if (taskNouns.has(text)) return 'tasks';
    // A letter is a unit only if it is attached to its number.
    return isAttached || text.length > 1 || this.language.letterUnits.has(text) ? (timeUnits[text] ?? null) : null;
  }

  /** Reads the smaller unit in `2 hours and 24 minutes`, `1h 30m`. */
  private readSmaller(tokens: readonly Token[], at: number, unit: TimeUnit, amount: Ratio) {
    // `two weeks, two days`
    const isJoint = isWord(tokens, at, this.language.conjunctions) || (unit === 'weeks' && textAt(tokens, at) === ',');
    const next = isJoint ? at + 1 : at;
    const number = this.readDigits(tokens, next) ?? this.readWords(tokens, next);
    if (number === null) return null;
    // `one machine hour and a minute`, but not `an hour and a minute of me`
    const isArticle = number.isInWords && this.isArticle(tokens, next);
    const isOwn =
      isWord(tokens, number.to + 1, this.language.ownerLinks) && isWord(tokens, number.to + 2, this.language.owners);
    if (isArticle && (next === at || isOwn)) return null;
    const unitBefore = tokens[at - 1];
    // `1h04`, `1 h 18 of machine time`
    const after = tokens[number.to];
    const isBare =
      next === at &&
      number.suffix === '' &&
      tokens[next]?.text.length === 2 &&
      this.language.hourSigns.has(unitBefore?.kind === 'number' ? unitBefore.suffix : (unitBefore?.text ?? '')) &&
      (unitBefore?.end === tokens[next]?.start || after?.kind !== 'word' || this.language.partitives.has(after.text));
    const smaller = isBare ? { unit: 'minutes' as const, to: number.to } : this.readUnit(tokens, number);
    const { unit: part, to } = smaller;
    // The length of a day is a setting.
    const size = unit === 'weeks' ? 5 : 60;
    if (!isTime(part) || SMALLER[unit] !== part || unit === 'days' || to - number.to > 1) return null;
    // `152 hours and 84 minutes` are two times.
    if (compareRatios(number.amount, ratioOf(size)) >= 0) return null;
    return { amount: addRatios(timesNumber(amount, size), number.amount), unit: part, to };
  }

  /** Reads `and a half`, `and a quarter`, `and three quarters`; null if there is none. */
  private readAndPart(tokens: readonly Token[], at: number): { amount: Ratio; to: number } | null {
    if (!isWord(tokens, at, this.language.conjunctions)) return null;
    const first = textAt(tokens, at + 1);
    const hyphen = tokens[at + 2]?.text === '-' ? 1 : 0;
    const { fractions, numbers, articles } = this.language;
    const denominator = fractions[textAt(tokens, at + 2 + hyphen)];
    const count = articles.has(first) ? 1 : numbers[first];
    if (denominator === undefined || count === undefined || count >= denominator || denominator > 4) return null;
    return { amount: ratioOf(count, denominator), to: at + 3 + hyphen };
  }

  private hedgeBefore(tokens: readonly Token[], at: number): { hedge: Hedge; start: number } | null {
    for (let length = LONGEST_HEDGE; length >= 1; length--) {
      const isSum = isWord(tokens, at - length - 1, this.language.sumVerbs);
      const found = at < length || (isSum && length === 2) ? null : phraseAt(tokens, at - length, this.language.hedges);
      if (found?.length === length) return { hedge: found.meaning, start: at - length };
    }
    return null;
  }
}
