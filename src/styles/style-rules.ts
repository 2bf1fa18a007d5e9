import type { Style } from '../record/publishing/style.ts';
import {
  above0,
  choice,
  either,
  flag,
  list,
  listOfWords,
  nothing,
  object,
  pair,
  text,
  type ValueOf,
  visibleText,
  whole,
  words,
} from './rule.ts';

const MOST_DECIMALS = 6;
const HOURS_IN_A_WEEK = 168;
const HOURS_IN_A_DAY = 24;

const decimalsExpected = `a whole number from 0 to ${MOST_DECIMALS}`;
const decimals = whole(MOST_DECIMALS, decimalsExpected);
const countExpected = 'a whole number from 0, or null';
const heading = text('Task Log');

const unitName = (one: string, many: string) =>
  object({ one: text(one), many: text(many) }, `an object, like ${JSON.stringify({ one, many })}`);

const column = object({
  key: choice(
    'number',
    'task',
    'humanEstimate',
    'aiTime',
    'supervision',
    'weeks',
    'tokens',
    'factor',
    'supervisoryFactor',
    'basis',
    'estimated',
  ),
  label: text('Human Est.'),
  align: choice('left', 'right'),
  digits: either(
    `${decimalsExpected}, or entered, twoSignificant or abbreviated`,
    decimals,
    choice('entered', 'twoSignificant', 'abbreviated'),
  ),
  unit: unitName(' hour', ' hours'),
  emptyText: text('–'),
});

const statistic = object({
  key: choice(
    'tasks',
    'humanHours',
    'humanWeeks',
    'aiMinutes',
    'supervisionMinutes',
    'tokens',
    'weightedFactor',
    'weightedSupervisoryFactor',
  ),
  label: visibleText('Total tasks'),
  decimals,
  trimsZeros: flag,
  pattern: text('{value}h ({days} working days)'),
  patternOfOne: text('{value} hour'),
});

const language = object({
  code: text('en'),
  months: listOfWords(12),
  weekdays: listOfWords(7),
  smallNumbers: listOfWords(20),
  tens: listOfWords(10, true),
  hundred: visibleText('hundred'),
  thousand: visibleText('thousand'),
  tasks: unitName('task', 'tasks'),
  work: object({ hours: text(' hours of work'), days: text(' days of work'), weeks: text(' weeks of work') }),
  partPattern: visibleText(' ({counted} of {tasks} tasks)'),
  boundsPattern: visibleText(' ({low} to {high})'),
  lowerBoundPattern: visibleText(' ({low} or more)'),
  estimated: object({ before: text('before the work'), after: text('after the work') }),
  decimalMark: choice('.', ','),
  thousandsMark: choice(',', '.', ' ', '\u00a0', '\u202f', '’', "'", ''),
});

const sentences = object({
  count: text('{count} {tasks}.'),
  largestCountInWords: either(countExpected, nothing, whole(Number.MAX_SAFE_INTEGER, countExpected)),
  averages: text('The average was {factor}, in all {weeks} weeks of work.'),
  averagesWithoutSupervision: text('The average was {factor}.'),
  sensitivity: text('The median was {median}.'),
});

/** The rules for a whole style that comes from a user. `style-descriptions.ts` describes the fields. */
export const STYLE_RULES = object({
  id: text('my-style'),
  name: text('My style'),
  description: text('One decimal, as entered'),
  language,
  titlePattern: visibleText('Leverage Record: {month} {dd}, {yyyy}'),
  order: choice('factor', 'sheet'),
  columns: list('a list of columns', column),
  omitsUnused: flag,
  factorDecimals: decimals,
  trimsFactorZeros: flag,
  averageDecimals: decimals,
  bounds: choice('none', 'sentence', 'columns'),
  sensitivityCap: either('hours above 0, or null', nothing, above0(HOURS_IN_A_WEEK)),
  statistics: list('a list of rows', statistic),
  statisticsColumns: pair('a list of two headings, like ["Metric", "Value"]', words('text')),
  sentences,
  sections: list(
    'a list of sections',
    choice('aboutAuthor', 'intro', 'averages', 'aboutRecords', 'taskLog', 'statistics', 'analysis', 'closing'),
  ),
  headings: object({
    aboutAuthor: heading,
    intro: heading,
    averages: heading,
    aboutRecords: heading,
    taskLog: heading,
    statistics: heading,
    analysis: heading,
    closing: heading,
  }),
  fixedTexts: object({
    aboutAuthor: text('Ana builds tools for libraries.'),
    aboutRecords: text('Every task of a day, with the time a person would need.'),
    scope: text('Only work with agents counts.'),
    tokenBasis: text('Tokens: input and output.'),
    closing: text('Write to me about yours.'),
  }),
  hoursPerWeek: above0(HOURS_IN_A_WEEK),
  hoursPerDay: above0(HOURS_IN_A_DAY),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Fails to compile when the rules and the type that the core prints with differ. */
export const RULES_ARE_TYPE: Same<ValueOf<typeof STYLE_RULES>, Style> = true;
