/*
 * The grammar of durations as data. The reader, the data validation of a day's cells, the plain formulas and
 * docs/durations.md follow it.
 */

export type DurationUnit = 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

export const SECONDS_IN_MINUTE = 60;
export const SECONDS_IN_HOUR = 60 * SECONDS_IN_MINUTE;
export const HOURS_IN_WORKING_DAY = 8;
export const HOURS_IN_WORKING_WEEK = 40;

export const SECONDS_IN_UNIT: Readonly<Record<DurationUnit, number>> = {
  weeks: HOURS_IN_WORKING_WEEK * SECONDS_IN_HOUR,
  days: HOURS_IN_WORKING_DAY * SECONDS_IN_HOUR,
  hours: SECONDS_IN_HOUR,
  minutes: SECONDS_IN_MINUTE,
  seconds: 1,
};

/** The shortest name of each unit, for a value of 0 under a heading with that unit. */
export const UNIT_SIGNS: Readonly<Record<DurationUnit, string>> = {
  weeks: 'w',
  days: 'd',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
};

/** The words for each unit in cells and headings, lower case: English first, then words of other languages. The largest unit is first. */
export const UNIT_WORDS: readonly (readonly [DurationUnit, words: readonly string[]])[] = (
  [
    ['weeks', 'w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken'],
    ['days', 'd day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen'],
    ['hours', 'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur uren'],
    ['minutes', 'm min mins minute minutes minuten minuto minutos minuti minuut'],
    [
      'seconds',
      's sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondo secondi seconden',
    ],
  ] as const
).map(([unit, words]) => [unit, words.split(' ')]);

/** The letters of those words. */
export const LETTER = 'a-zí';

/** Words and signs that can be between two parts: `1 hour and 30 minutes`. */
export const JOINING_WORDS: readonly string[] = 'and und et y e en &'.split(' ');

/** The marks of a number; a space of these kinds separates thousands. */
export const NUMBER_MARKS = ".,'\u2019\u00a0\u202f";

/** The reason why a text with a clear meaning is not read. */
export type UnreadableReason =
  | 'limit'
  | 'iso-days'
  | 'range-reversed'
  | 'range-outside'
  | 'range-negative'
  | 'range-unit'
  | 'range-date'
  | 'range-clock'
  | 'date'
  | 'other';

/** Splits a list of words at commas. */
const listWords = (words: string): readonly string[] => words.split(',');

/** The beginning of an approximate time, in the languages of the headings. */
export const APPROXIMATE_WORDS = listWords(
  '~,≈,ca.,ca,circa,about,approx.,approx,around,etwa,ungefähr,environ,unos,unas,cerca de,ongeveer',
);
/** The beginning of a limit without a lower end. Such a time is a range from 0 to the limit. */
export const UPPER_LIMIT_WORDS = listWords(
  '<,<=,≤,under,up to,less than,at most,unter,bis zu,weniger als,höchstens,moins de,menos de,meno di,minder dan,hooguit',
);
/** The beginning of a limit without an upper end, which is not read. */
export const LOWER_LIMIT_WORDS = listWords(
  '>,>=,≥,over,more than,at least,über,mehr als,plus de,más de,mais de,più di,meer dan',
);
/** The dashes between the ends of a range, with or without spaces. */
export const RANGE_DASHES = '-‐‑‒–—−';
/** The words between the ends of a range, with spaces. */
export const RANGE_WORDS = listWords('to,bis,à,a,tot');
/** The sign before the distance of the bounds from a value. */
export const PLUS_MINUS = listWords('±,+/-,+/–,+/−,+-,+ / -');
/** The brackets around the bounds of a value. */
export const RANGE_BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;
/** The default distance of the bounds of an approximate time from its value, in percent. */
export const APPROXIMATE_PERCENT = 25;

/** Marks for "no figure", in lower case. */
export const NONE_MARKS: readonly string[] = '– — − - -- --- n/a n.a. na none null'.split(' ');
/** The marks for "no figure" as a pattern, which Google Sheets reads too. */
export const NONE_PATTERN = NONE_MARKS.join('|').replace(/\./g, '[.]');
const NONE_MARK = new RegExp(`^(?:${NONE_PATTERN})$`, 'i');

/**
 * Whether a text is a mark for "no figure", which means the same as a blank cell.
 * @example isNoneMark('N/A') //=> true
 */
export function isNoneMark(text: string): boolean {
  return NONE_MARK.test(text);
}
