import { type DurationUnit, UNIT_WORDS } from '../../values/duration-grammar.ts';

/** A longer text is prose, which cannot be a heading. */
export const LONGEST_HEADING = 200;

/** Units that count outside brackets too: `AI minutes`. Days and weeks there are more often a date or a count. */
const OUTSIDE_UNITS: readonly DurationUnit[] = ['hours', 'minutes', 'seconds'];
/** Words that count outside brackets only at the end of a heading: in `Min. estimate` the word is not a unit. */
const LAST_WORDS: readonly string[] = ['h', 'min'];
/** Words that count only in brackets, because they can mean something else, as in `Second estimate`. */
const BRACKET_WORDS = 'm s second sekunde seconde segundo secondo minuto minuut ora'.split(' ');

/** Also the order in which a heading with two units is read. */
export const UNITS_LARGEST_FIRST: readonly DurationUnit[] = UNIT_WORDS.map(([unit]) => unit);

const NOT_IN_WORD = "[^a-zà-ÿ0-9'’]";
const IN_BRACKETS = '[^()\\[\\]]*';

/** Bracketed texts of a heading. */
export const BRACKETS_PATTERN = `[(\\[]${IN_BRACKETS}[)\\]]`;

/** Replaced in order before a unit is searched for: days of a person are not time on a clock, and `h:mm` is hours. */
export const UNIT_REPLACEMENTS: readonly (readonly [pattern: string, replacement: string])[] = [
  ['(person|man|men|staff|team|dev|developer)s?[ -]?(days?|weeks?|months?)', '~'],
  ['hh?:mm?(:ss?)?', 'h'],
  ['mm?:ss?', 'min'],
];

/**
 * Regular expressions for a lower-case heading: `inBrackets` for the whole, `outside` for the heading without its brackets;
 * null for a unit that counts only in brackets. Google Sheets' REGEXMATCH reads them too.
 */
export function unitPatterns(unit: DurationUnit): { readonly inBrackets: string; readonly outside: string | null } {
  const all = UNIT_WORDS.find(([known]) => known === unit)?.[1] ?? [];
  const last = all.filter((word) => LAST_WORDS.includes(word));
  const anywhere = all.filter((word) => !LAST_WORDS.includes(word) && !BRACKET_WORDS.includes(word));
  const atEnd = last.length === 0 ? '' : `|(${last.join('|')})${NOT_IN_WORD}*$`;
  return {
    inBrackets: `[(\\[](${IN_BRACKETS}${NOT_IN_WORD})?(${all.join('|')})(${NOT_IN_WORD}${IN_BRACKETS})?[)\\]]`,
    outside: OUTSIDE_UNITS.includes(unit)
      ? `(^|${NOT_IN_WORD})((${anywhere.join('|')})(${NOT_IN_WORD}|$)${atEnd})`
      : null,
  };
}

const PATTERNS = UNITS_LARGEST_FIRST.map((unit) => {
  const { inBrackets, outside } = unitPatterns(unit);
  return { unit, inBrackets: new RegExp(inBrackets), outside: outside === null ? null : new RegExp(outside) };
});
const BRACKETS = new RegExp(BRACKETS_PATTERN, 'g');
const REPLACEMENTS = UNIT_REPLACEMENTS.map(([pattern, to]) => [new RegExp(pattern, 'g'), to] as const);

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
 * The units in a heading. A unit in brackets has priority over one outside them, and a larger one over a smaller one.
 * @example readHeadingUnits('Claude (hours, measured)').unit //=> 'hours'
 * @example readHeadingUnits('Estimate (person-days)').unit //=> null
 * @example readHeadingUnits('Claude (h or min)').all //=> ['hours', 'minutes']
 */
export function readHeadingUnits(heading: string): HeadingUnits {
  if (heading.length > LONGEST_HEADING) return { unit: null, all: [], isInBrackets: false };
  const text = REPLACEMENTS.reduce((before, [pattern, to]) => before.replace(pattern, to), heading.toLowerCase());
  const bare = text.replace(BRACKETS, ' ');
  const inside = PATTERNS.filter(({ inBrackets }) => inBrackets.test(text)).map(({ unit }) => unit);
  const outside = PATTERNS.filter((pattern) => pattern.outside?.test(bare)).map(({ unit }) => unit);
  const found = inside.length > 0 ? inside : outside;
  const all = UNITS_LARGEST_FIRST.filter((unit) => inside.includes(unit) || outside.includes(unit));
  return { unit: found[0] ?? null, all, isInBrackets: inside.length > 0 };
}

/** The unit in a heading, else null. @example unitInHeading('Claude (in hours)') //=> 'hours' */
export function unitInHeading(heading: string): DurationUnit | null {
  return readHeadingUnits(heading).unit;
}

const OUTSIDE_WORDS = UNITS_LARGEST_FIRST.flatMap((unit) => unitPatterns(unit).outside ?? []).map(
  (pattern) => new RegExp(pattern, 'g'),
);

/** A lower-case heading without its brackets, and without unit words outside them. @example withoutUnits('ai minutes') //=> 'ai ' */
export function withoutUnits(heading: string): string {
  // Two words in a row share the character between them.
  return OUTSIDE_WORDS.reduce((text, pattern) => text.replace(pattern, ' '), heading);
}
