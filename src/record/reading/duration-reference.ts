import { describeNotice } from '../notices/describe-notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { TAB_WORDS } from '../notices/source-words.ts';
import { type Duration, formatDuration, readDuration } from '../values/duration.ts';
import {
  APPROXIMATE_WORDS,
  JOINING_WORDS,
  NONE_MARKS,
  PLUS_MINUS,
  RANGE_DASHES,
  RANGE_WORDS,
  SECONDS_IN_HOUR,
  SECONDS_IN_UNIT,
  UNIT_WORDS,
  UPPER_LIMIT_WORDS,
} from '../values/duration-grammar.ts';

/* The examples of docs/durations.md, written as AI times. No pushed file contains them. */

/** A form of the grammar. */
interface Form {
  readonly form: string;
  readonly rule: string;
  readonly texts: readonly string[];
}

const FORMS: readonly Form[] = [
  {
    form: 'Number',
    rule: 'It has the unit of its column: hours for the human estimate, minutes for AI time and supervision, or the unit in the heading. Decimals have a point or a comma. A number with more than 15 digits is rounded to 15, as in a number cell.',
    texts: ['20', '8.6', '8,6', '.5', '0,125', '1,426.5', '1.426,5', '1,234,567', "1'426", '16.666666666666668'],
  },
  {
    form: 'Number with a unit',
    rule: 'With or without a space, in any case, with or without a point after the unit.',
    texts: ['90m', '1.5h', '1,5 h', '40 min.', '120 hours', '30 sec', '2d', '1w', '2 Stunden', '45 minutos'],
  },
  {
    form: 'Several parts',
    rule: 'From the largest unit to the smallest, each unit at most once. Between two parts there can be a space, a comma, a word or nothing. A comma after a unit separates; it is never a decimal mark. The next part starts with a digit.',
    texts: [
      '1h 30m',
      '1h30m20s',
      '1h,30m',
      '1h, 30m',
      '1 hour and 30 minutes',
      '1h & 30m',
      '1,5h,30m',
      '2d,4h',
      '1 Stunde und 30 Minuten',
      '1 Std., 30 Min.',
    ],
  },
  { form: 'Hours with minutes', rule: 'Minutes directly after the hours need no unit.', texts: ['1h30', '1h 05'] },
  {
    form: 'Clock',
    rule: 'Hours and minutes, or hours, minutes and seconds.',
    texts: ['1:30', '0:20', '0:45:30', '100:00', '1:30 h'],
  },
  { form: 'Clock with minutes', rule: 'Minutes and seconds.', texts: ['18:25 min', '90:00 minutes'] },
  {
    form: 'ISO 8601',
    rule: 'Hours, minutes and seconds. The last number can have decimals.',
    texts: ['PT1H30M', 'PT36H', 'PT0.5H', 'PT90S', 'P0DT1H30M'],
  },
  {
    form: 'Value with bounds',
    rule: 'The bounds are in brackets after the value, which must be between them. A number without a unit has that of the value.',
    texts: ['24h (16-40)', '24h (16h to 40h)', '45 min (30–60)', '1h 30m (1h-2h)', '24h (±8)'],
  },
  {
    form: 'Range',
    rule: 'From the smaller time to the larger one. The exact middle is its value. A number without a unit has that of the second time. Two plain numbers have the unit of the column, unless they can be a date.',
    texts: [
      '16-40h',
      '16–40 h',
      '16h-40h',
      '30 to 60 min',
      '30 bis 60 Min.',
      '30 min - 1h',
      '16-40',
      '2–3',
      '2-3 days',
    ],
  },
  {
    form: 'Value with a deviation',
    rule: 'The distance of both bounds from the value: a time, or a percentage of the value.',
    texts: ['24h ± 8', '24h +/- 8h', '24h ± 25%'],
  },
  {
    form: 'Approximate time',
    rule: 'The bounds are 25% below and above the value, or the percentage in Settings.',
    texts: ['~30 min', 'about 2 hours', 'ca. 45 min', 'environ 30 minutes'],
  },
  {
    form: 'Upper limit',
    rule: 'From 0 to the limit. The exact middle is its value.',
    texts: ['<1 min', '≤ 5 min', 'up to 2h'],
  },
];

const REJECTED: readonly string[] = [
  '>2h',
  '2h+',
  '40-16h',
  '50h (16-40)',
  '24h ± 30h',
  '16h-40',
  '1-2',
  '2026-04',
  '9:00-10:30',
  'P1D',
  'P1DT2H',
  '-5',
  '1h .30m',
  '1h ,30m',
  '1h.,30m',
  '1h.5',
  '1h,30',
  '1:02:03 min',
  '1:60',
  '30m 1h',
  '1 500h',
  '1e3',
  '20 mn',
];

interface Example {
  readonly text: string;
  /** In minutes, or hours, minutes and seconds. */
  readonly value: string;
}

const describeSeconds = (seconds: Duration['seconds']) => formatDuration({ seconds }, 'minutes', ' min');

function describeValue({ seconds, bounds }: Duration): string {
  const range = bounds === undefined ? '' : ` (${describeSeconds(bounds.low)} to ${describeSeconds(bounds.high)})`;
  return describeSeconds(seconds) + range;
}

function readExample(text: string): Example {
  const reading = readDuration(text, 'minutes');
  if (reading.kind !== 'duration') throw new Error(`“${text}” is not a duration.`);
  return { text, value: describeValue(reading.duration) };
}

function readRejected(text: string): { text: string; sentence: string } {
  const reading = readDuration(text, 'minutes');
  const facts = { shown: text, column: 'aiTime' } as const;
  if (reading.kind === 'negative') {
    return { text, sentence: describeNotice(makeNotice('duration-negative', facts), TAB_WORDS) };
  }
  if (reading.kind !== 'unreadable') throw new Error(`“${text}” is read.`);
  const { reason, instead } = reading;
  return {
    text,
    sentence: describeNotice(makeNotice('duration-unreadable', { ...facts, reason, instead }), TAB_WORDS),
  };
}

const describeLength = (seconds: number) =>
  seconds > SECONDS_IN_HOUR ? `${seconds / SECONDS_IN_HOUR} hours` : `${seconds} second${seconds === 1 ? '' : 's'}`;

/**
 * Returns the accepted forms with their values in a minutes column, the rejected texts with their sentences, and the
 * words.
 */
export function describeDurations() {
  return {
    forms: FORMS.map(({ form, rule, texts }) => ({ form, rule, examples: texts.map(readExample) })),
    rejected: REJECTED.map(readRejected),
    units: UNIT_WORDS.map(([unit, words]) => ({ unit, words, length: describeLength(SECONDS_IN_UNIT[unit]) })),
    joiningWords: JOINING_WORDS,
    rangeWords: [...RANGE_DASHES, ...RANGE_WORDS],
    approximateWords: APPROXIMATE_WORDS,
    upperLimitWords: UPPER_LIMIT_WORDS,
    deviationSigns: PLUS_MINUS,
    noneMarks: NONE_MARKS,
  };
}
