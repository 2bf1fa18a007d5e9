import { groupThousands } from '../../../../record/numbers/group-thousands.ts';
import { type Ratio, roundRatio } from '../../../../record/numbers/rounding.ts';
import type { Fix } from '../../claim.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { ClaimLanguage } from '../../words/language.ts';
import { isOne, isTime, overNumber, type Quantity, type QuantityUnit, SMALLER } from '../../words/quantity.ts';
import type { TimeUnit } from '../../words/terms.ts';
import { hasWord } from '../../words/tokens.ts';
import { type Context, unitSize } from './context.ts';

const MOST_DECIMALS = 3;
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const trimZeros = (number: string) => (number.includes('.') ? number.replace(/\.?0{1,9}$/, '') : number);

/** Writes a whole number: below 100 in words, else in digits. */
export function inWords(value: number, { numbers, tens }: ClaimLanguage): string {
  const wordOf = (words: Readonly<Record<string, number>>, wanted: number) =>
    Object.keys(words).find((word) => words[word] === wanted) ?? '';
  if (value > 99) return groupThousands(String(value));
  if (value < 20) return wordOf(numbers, value);
  const ten = wordOf(tens, value - (value % 10));
  return value % 10 === 0 ? ten : `${ten}-${wordOf(numbers, value % 10)}`;
}

/** Writes a number and its unit, in the singular or plural. */
function withUnit(number: string, unit: keyof ClaimLanguage['unitNames'], language: ClaimLanguage): string {
  return number + fitUnit(` ${language.unitNames[unit]}`, number, language);
}

/** Returns the rest of a quantity after its number, with its last word in the singular or plural. */
function fitUnit(tail: string, number: string, language: ClaimLanguage): string {
  const { plurals } = language;
  const [, before = '', last = ''] = /^(.*\s)(\p{L}+)$/su.exec(tail) ?? [];
  const [singular] = Object.entries(plurals).find(([, plural]) => plural === last) ?? [last];
  const plural = plurals[singular];
  return plural === undefined ? tail : `${before}${isOne(number, language) ? singular : plural}`;
}

/** Writes a value in two units, of which the given one is the smaller one. */
function showCompound(value: Ratio, unit: TimeUnit, whole: string, context: Context): string {
  const { language } = context;
  const { written, hourSigns } = language;
  const large = (Object.keys(SMALLER) as TimeUnit[]).find((each) => SMALLER[each] === unit) ?? 'hours';
  const size = unitSize(unit, context);
  const count = unitSize(large, context) / size;
  const total = Number(roundRatio(overNumber(value, size), 0));
  const [first, rest] = [Math.floor(total / count), total % count];
  const [, sign = ''] = /^\d+\s?(\p{L}{1,3})\s?\d/u.exec(whole) ?? [];
  if (hourSigns.has(sign)) {
    const ofMinutes = rest + written.minutes;
    return first === 0 ? ofMinutes : `${first}${written.hours} ${ofMinutes}`;
  }
  const ofRest = rest === 0 && first > 0 ? [] : [withUnit(String(rest), unit, language)];
  const ofFirst = first === 0 ? [] : [withUnit(String(first), large, language)];
  return [...ofFirst, ...ofRest].join(` ${written.both} `);
}

/** Writes a value with a unit in words or digits. The unit is smaller if the value would round to zero. */
function showInUnit(value: Ratio, unit: QuantityUnit, decimals: number, context: Context): string {
  const inUnit = overNumber(value, unitSize(unit, context));
  const smaller = SMALLER[unit];
  const isSmall = Number(roundRatio(inUnit, 1)) < 1;
  if (isSmall && smaller !== undefined) return showInUnit(value, smaller, 0, context);
  const shown = trimZeros(roundRatio(inUnit, decimals));
  if (unit === 'percent' || unit === 'none') return `${roundRatio(overNumber(value, 0.01), 0)} %`;
  return withUnit(groupThousands(shown), unit, context.language);
}

function showDigits(value: Ratio, { decimals, scale, amount }: Quantity, written: string, size: number): string {
  const inUnit = overNumber(value, size * scale);
  let shown = roundRatio(inUnit, decimals);
  const isNothing = (number: string) => Number(number) === 0 || number === roundRatio(amount, decimals);
  for (let more = decimals + 1; isNothing(shown) && more <= decimals + MOST_DECIMALS; more++)
    shown = trimZeros(roundRatio(inUnit, more));
  // An author who writes four digits without a comma wants no commas.
  return /^\d{4}/.test(written) ? shown : groupThousands(shown);
}

/** Writes a value in the author's format: the same style of number, precision and unit. */
export function writeLike(value: Ratio, quantity: Quantity, { text, tokens }: Sentence, context: Context): string {
  const { from, to, numberTo, unit, decimals, isFraction, isInWords, isCompound } = quantity;
  const start = tokens[from]?.start ?? 0;
  const whole = text.slice(start, tokens[to - 1]?.end ?? start);
  const size = unitSize(unit, context);
  if (isCompound && isTime(unit)) return showCompound(value, unit, whole, context);
  if (unit === 'times' && (isFraction || isInWords)) {
    const times = trimZeros(roundRatio(value, 1));
    return isFraction
      ? `${times} ${context.language.unitNames.multiples}`
      : `${times}${text.slice(tokens[numberTo - 1]?.end, tokens[to - 1]?.end)}`;
  }
  if (isFraction) return showInUnit(value, unit, 1, context);
  if (!isInWords) {
    const digits = /^[\d.,]{1,40}/.exec(whole)?.[0] ?? '';
    const number = showDigits(value, quantity, digits, size);
    return number + fitUnit(whole.slice(digits.length), number, context.language);
  }
  const rounded = Number(roundRatio(overNumber(value, size), decimals));
  if (rounded === 0 && SMALLER[unit] !== undefined) return showInUnit(value, unit, 0, context);
  // Adds a decimal if the value rounds to the written number.
  if (roundRatio(quantity.amount, 0) === String(rounded)) return showInUnit(value, unit, 1, context);
  const number = inWords(rounded, context.language);
  return number + fitUnit(text.slice(tokens[numberTo - 1]?.end, tokens[to - 1]?.end), number, context.language);
}

/** Makes a correction that keeps a capital letter at the start. */
export function fixAt({ text, tokens }: Sentence, from: number, to: number, shown: string): Fix {
  const span = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0] as const;
  return { span, text: /^\p{Lu}/u.test(text.slice(span[0])) ? capitalize(shown) : shown };
}

/**
 * The correction of a figure: the value in the author's format. “About” stays; other hedges, which an exact value does not
 * need, go. Null where the hedge is the verb of the sentence, and for `96 human hours and 22 minutes`, which may be two times.
 */
export function fixFigure(value: Ratio, quantity: Quantity, sentence: Sentence, context: Context): Fix | null {
  const { hedge, start, from, to, end, numberTo, isCompound } = quantity;
  const { tokens, language } = sentence;
  if (isCompound && tokens.slice(numberTo, to).some(({ text }) => language.cues[text] !== undefined)) return null;
  const shown = writeLike(value, quantity, sentence, context);
  if (hedge === null || hedge === 'about') return fixAt(sentence, from, to, shown);
  return hasWord(tokens, language.hedgeVerbs, start, from) ? null : fixAt(sentence, start, end, shown);
}
