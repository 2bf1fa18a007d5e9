import { type DurationUnit, UNIT_WORDS } from '../../values/duration-grammar.ts';
import { LONGEST_HEADING } from './fold-heading.ts';

/** A day outside brackets is more often a date, so only these words count: `Human days`. */
const PLURAL_DAYS = /..(?:s|n|i|age)$/;
/** Words that count outside brackets only at the end of a heading: in `Min. estimate` the word is not a unit. */
const LAST_WORDS: readonly string[] = ['h', 'min'];
/** Words that count only in brackets, because they can mean something else, as in `Second estimate`. */
const BRACKET_WORDS = 'm s second sekunde seconde segundo secondo minuto minuut ora'.split(' ');

/** Also the order in which the brackets of a heading with two units are read. */
export const UNITS_LARGEST_FIRST: readonly DurationUnit[] = UNIT_WORDS.map(([unit]) => unit);
/**
 * The units that count outside brackets, in this order: `Hours per day` are hours. `Human weeks` is a column of
 * published records.
 */
export const UNITS_OUTSIDE: readonly DurationUnit[] = ['hours', 'minutes', 'seconds', 'days'];

const NOT_IN_WORD = "[^a-zµμà-ÿ0-9'’]";
const IN_BRACKETS = '[^()\\[\\]]*';

/** Bracketed texts of a heading. */
export const BRACKETS_PATTERN = `[(\\[]${IN_BRACKETS}[)\\]]`;

/** The places at which the words of `aiMinutes` and `AIMinutes` are separated before a heading is read. */
export const CAMEL_CASE = ['([a-z])([A-Z])|([A-Z])([A-Z][a-z])', '$1$3 $2$4'] as const;

/**
 * Replaced in order in the lower-case heading before a unit is searched for: days of a person are not time on a clock,
 * `$/h` is a price, and `h:mm` is hours. Text that is not a unit of time becomes `~`.
 */
export const UNIT_REPLACEMENTS: readonly (readonly [pattern: string, replacement: string])[] = [
  [`([$€£%]|\\b(usd|eur|gbp|chf)\\b)${IN_BRACKETS}`, '~'],
  ['(\\b|_)((person|man|men|staff|team|dev(eloper)?)s?[ -]?(day|week)s?|ms|millis[a-z]*|points?|pts|months?)\\b', '~'],
  ['hh?:mm?(:ss?)?', 'h'],
  ['mm?:ss?', 'min'],
];

/**
 * Regular expressions for a lower-case heading: `inBrackets` for the whole, `outside` for the heading without its brackets.
 * Google Sheets' REGEXMATCH reads them too.
 */
export function unitPatterns(unit: DurationUnit): { readonly inBrackets: string; readonly outside: string } {
  const all = UNIT_WORDS.find(([known]) => known === unit)?.[1] ?? [];
  const last = all.filter((word) => LAST_WORDS.includes(word));
  const anywhere = all.filter((word) =>
    unit === 'days' ? PLURAL_DAYS.test(word) : !LAST_WORDS.includes(word) && !BRACKET_WORDS.includes(word),
  );
  const atEnd = last.length === 0 ? '' : `|(${last.join('|')})${NOT_IN_WORD}*$`;
  return {
    inBrackets: `[(\\[](${IN_BRACKETS}${NOT_IN_WORD})?(${all.join('|')})(${NOT_IN_WORD}${IN_BRACKETS})?[)\\]]`,
    outside: `(^|${NOT_IN_WORD})((${anywhere.join('|')})(${NOT_IN_WORD}|$)${atEnd})`,
  };
}

const listPatterns = (units: readonly DurationUnit[], place: 'inBrackets' | 'outside') =>
  units.map((unit) => ({ unit, pattern: new RegExp(unitPatterns(unit)[place]) }));
const INSIDE = listPatterns(UNITS_LARGEST_FIRST, 'inBrackets');
const OUTSIDE = listPatterns(UNITS_OUTSIDE, 'outside');
const BRACKETS = new RegExp(BRACKETS_PATTERN, 'g');
const CAMEL = new RegExp(CAMEL_CASE[0], 'g');
const REPLACEMENTS = UNIT_REPLACEMENTS.map(([pattern, to]) => [new RegExp(pattern, 'g'), to] as const);

/** Returns a heading with spaces between its words. @example separateWords('AIMinutes') //=> 'AI Minutes' */
export function separateWords(heading: string): string {
  return heading.replace(CAMEL, CAMEL_CASE[1]);
}

const replaceInOrder = (heading: string) =>
  REPLACEMENTS.reduce((before, [pattern, to]) => before.replace(pattern, to), heading);

/** The units in a heading. */
export interface HeadingUnits {
  /** The unit of plain numbers below it; null for the usual one of the column. */
  readonly unit: DurationUnit | null;
  /** All units in it, the largest first. */
  readonly all: readonly DurationUnit[];
  /** Whether the unit is in brackets. */
  readonly isInBrackets: boolean;
}

/**
 * Reads the units in a heading. A unit in brackets has priority over one outside them, and a larger one over a smaller
 * one. Outside brackets, days come last.
 * @example readHeadingUnits('Claude (hours, measured)').unit //=> 'hours'
 * @example readHeadingUnits('Estimate (person-days)').unit //=> null
 * @example readHeadingUnits('Claude (h or min)').all //=> ['hours', 'minutes']
 */
export function readHeadingUnits(heading: string): HeadingUnits {
  if (heading.length > LONGEST_HEADING) return { unit: null, all: [], isInBrackets: false };
  const text = replaceInOrder(separateWords(heading).toLowerCase());
  const bare = text.replace(BRACKETS, ' ');
  const inside = INSIDE.filter(({ pattern }) => pattern.test(text)).map(({ unit }) => unit);
  const outside = OUTSIDE.filter(({ pattern }) => pattern.test(bare)).map(({ unit }) => unit);
  const found = [...inside, ...outside];
  const all = UNITS_LARGEST_FIRST.filter((unit) => found.includes(unit));
  return { unit: found[0] ?? null, all, isInBrackets: inside.length > 0 };
}

/** Returns the unit in a heading, else null. @example unitInHeading('Claude (in hours)') //=> 'hours' */
export function unitInHeading(heading: string): DurationUnit | null {
  return readHeadingUnits(heading).unit;
}

/** `mm:ss`: its numbers are minutes, but a cell such as `18:30` is read as hours and minutes. */
export const MINUTE_CLOCK = /(?<![:m])mm?:ss?/i;

/**
 * Whether a heading has several units, or only one that is not of time.
 * @example hasUnclearUnit('Claude (ms)') //=> true
 * @example hasUnclearUnit('Claude (h)')  //=> false
 */
export function hasUnclearUnit(heading: string): boolean {
  const { length } = readHeadingUnits(heading).all;
  return (
    length > 1 ||
    MINUTE_CLOCK.test(heading) ||
    (length === 0 && replaceInOrder(separateWords(heading).toLowerCase()).includes('~'))
  );
}

const WORDS_OUTSIDE = UNITS_OUTSIDE.map((unit) => new RegExp(`(?:\\b(?:in|en|em))?${unitPatterns(unit).outside}`, 'g'));

/**
 * Returns a lower-case heading without the unit words outside its brackets.
 * @example withoutUnits('ai in minutes') //=> 'ai  '
 */
export function withoutUnits(heading: string): string {
  // Two words in a row share the character between them.
  return WORDS_OUTSIDE.reduce((text, pattern) => text.replace(pattern, ' '), replaceInOrder(heading));
}
