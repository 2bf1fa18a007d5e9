import {
  APPROXIMATE_WORDS,
  JOINING_WORDS,
  LETTER,
  NONE_PATTERN,
  NUMBER_MARKS,
  PLUS_MINUS,
  RANGE_BRACKETS,
  RANGE_DASHES,
  RANGE_WORDS,
  UNIT_WORDS,
  UPPER_LIMIT_WORDS,
} from '../../record/values/duration-grammar.ts';

/*
 * The grammar of durations as patterns for REGEXMATCH in Google Sheets (RE2), for texts in lower case.
 */

const either = (words: readonly string[]) => `(${words.join('|')})`;

const wordsOf = (unit: string) => either(UNIT_WORDS.find(([known]) => known === unit)?.[1] ?? []);
const NUMBER = `[0-9]+([${NUMBER_MARKS}][0-9]+)*[.,]?`;
const PART = `${NUMBER} ?${either(UNIT_WORDS.flatMap(([, words]) => words))}`;
const SEPARATOR = `([.]?, |,|[.] | |)(${either(JOINING_WORDS.slice(0, -1))} |& ?)?`;
const PARTS = `[.,]?${PART}(${SEPARATOR}${PART})*(([.]? )?[0-5]?[0-9]|[.])?`;
const CLOCK = `[0-9]{1,6}:[0-5][0-9]((:[0-5][0-9]([.][0-9]{1,9})?)?( ?${wordsOf('hours')}[.]?)?| ?${wordsOf('minutes')}[.]?)`;
const ISO = 'p(0d)?t([0-9.,]+h([0-9.,]+m)?([0-9.,]+s)?|[0-9.,]+m([0-9.,]+s)?|[0-9.,]+s)';
const literal = (text: string) => text.replace(/[.+]/g, '[$&]');
const START = either([...APPROXIMATE_WORDS, ...UPPER_LIMIT_WORDS].map(literal));
const OPEN = RANGE_BRACKETS.map(([open]) => `[${open}]`);
const CLOSE = '( ?([)]|\\]))?';
const SIGNS = [...OPEN, `[${RANGE_DASHES}]`, ...PLUS_MINUS.map(literal)];
const BETWEEN = `( ?${either(SIGNS)} ?| ${either(RANGE_WORDS)} )`;
/** A pattern for any numbers with words. It does not compare two times. */
const TIME = `([.,]?[0-9][0-9${NUMBER_MARKS}:]*( ?[${LETTER}]+[.,]?)? ?)+`;
const RANGE = `(${START} ?${TIME}|${TIME}${BETWEEN}+${TIME})(${BETWEEN}+${TIME})?%?${CLOSE}`;

/**
 * A pattern for all durations and few other texts, because it does not compare units. It is used by data validations
 * that only warn.
 */
export const DURATION_CHECK = `[.,]?${NUMBER}|${PARTS}|${CLOCK}|${ISO}|${RANGE}`;

/** A blank cell, or a mark for "no figure". */
export const BLANK_CHECK = `(${NONE_PATTERN})?`;
