import { minutesOf } from '../values/duration.ts';
import { computeStatistics, type Statistics } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { printFactor, printStatistic } from './print-figures.ts';
import type { StatisticKey, Style } from './style.ts';

/** The figures of a task, by the name in a placeholder: `{hours of "login"}`. */
export const TASK_FIGURES: Readonly<Record<string, StatisticKey>> = {
  hours: 'humanHours',
  weeks: 'humanWeeks',
  minutes: 'aiMinutes',
  supervision: 'supervisionMinutes',
  tokens: 'tokens',
  factor: 'weightedFactor',
  'supervisory factor': 'weightedSupervisoryFactor',
};
/** The figures of the day: `{total hours}`. */
export const DAY_FIGURES: Readonly<Record<string, StatisticKey>> = {
  tasks: 'tasks',
  'total hours': 'humanHours',
  'total weeks': 'humanWeeks',
  'total minutes': 'aiMinutes',
  'total supervision': 'supervisionMinutes',
  'total tokens': 'tokens',
  'weighted factor': 'weightedFactor',
  'supervisory factor': 'weightedSupervisoryFactor',
};
export const LONGEST_TASK = 'longest task';
export const WEEK_FACTOR = 'week factor';

const PLACEHOLDER = /\{\s?([a-z ]{2,40}?)\s?(?:["“”]([^{}"“”\n]{1,200})["“”])?\s?\}/gi;
const MOST_CANDIDATES = 5;

/** A placeholder that fits no task or several, or that needs other days. */
export interface PlaceholderFault {
  readonly shown: string;
  /** In the author's text; the end is exclusive. */
  readonly span: readonly [number, number];
  /** The first tasks that it fits; empty for none, and null for a week that is not known. */
  readonly candidates: readonly string[] | null;
}

/** A placeholder and its figure, by their places in the author's text and in the filled one. */
export interface FilledPlace {
  readonly span: readonly [number, number];
  readonly shown: readonly [number, number];
  /** Whether it is the figure of the week and not of the day. */
  readonly isOfWeek: boolean;
  /** Whether it is a figure of one task. */
  readonly isOfTask: boolean;
}

export interface FilledText {
  readonly text: string;
  readonly places: readonly FilledPlace[];
  readonly faults: readonly PlaceholderFault[];
}

/** The data that fills the placeholders of a text. */
export interface PlaceholderSource {
  readonly tasks: readonly Task[];
  readonly statistics: Statistics;
  /** Absent if the week is not known. */
  readonly week?: Statistics | undefined;
  readonly style: Style;
}

/** Returns the words of a text, each between two spaces. */
const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .join('  ')} `;

/** Finds the tasks whose text contains all words. */
function findTasks(words: string, tasks: readonly Task[]): readonly Task[] {
  const wanted = wordsOf(words).trim().split(/\s+/);
  return tasks.filter(({ task }) => {
    const present = wordsOf(task);
    return wanted.every((word) => present.includes(` ${word} `));
  });
}

function print(statistics: Statistics, key: StatisticKey, style: Style): string {
  const pattern = '{value}';
  const statistic = { key, label: '', decimals: 1, trimsZeros: true, pattern, patternOfOne: pattern };
  return printStatistic(statistics, statistic, style);
}

/**
 * Returns the text for a placeholder, the tasks that it fits if that is not exactly one, false for a week that is not
 * known, or null if it is not a placeholder.
 */
function resolve(
  name: string,
  words: string | undefined,
  { tasks, statistics, week, style }: PlaceholderSource,
): string | readonly Task[] | false | null {
  if (words === undefined) {
    const key = DAY_FIGURES[name];
    if (key !== undefined) return print(statistics, key, style);
    if (name === WEEK_FACTOR) return week !== undefined && print(week, 'weightedFactor', style);
    if (name !== LONGEST_TASK) return null;
    const most = tasks.reduce((longest, { ai }) => Math.max(longest, minutesOf(ai)), 0);
    const longest = tasks.filter(({ ai }) => minutesOf(ai) === most);
    return longest.length === 1 ? `${longest[0]?.task}` : longest;
  }
  const key = name.endsWith(' of') && TASK_FIGURES[name.slice(0, -3)];
  if (!key) return null;
  const found = findTasks(words, tasks);
  if (found.length !== 1) return found;
  const ofTask = computeStatistics(found, null);
  return key === 'weightedFactor' ? printFactor(ofTask.weightedFactor, style) : print(ofTask, key, style);
}

/**
 * Fills the placeholders of an author's text with figures of the day, as the style prints them, without units except
 * `x`. Other braces stay unchanged, and so does a placeholder that does not fit exactly one task, which is a fault.
 * @example
 * const source = { tasks: [], statistics: sampleStatistics, style: standard };
 * fillPlaceholders('{total hours} hours for {id}', source).text //=> '1,426 hours for {id}'
 */
export function fillPlaceholders(text: string, source: PlaceholderSource): FilledText {
  const places: FilledPlace[] = [];
  const faults: PlaceholderFault[] = [];
  let moved = 0;
  const filled = text.replace(PLACEHOLDER, (shown: string, name: string, words: string | undefined, from: number) => {
    const key = name.trim().toLowerCase().replace(/\s+/g, ' ');
    const value = resolve(key, words, source);
    const span = [from, from + shown.length] as const;
    if (value === null) return shown;
    if (typeof value !== 'string') {
      faults.push({ shown, span, candidates: value ? value.slice(0, MOST_CANDIDATES).map(({ task }) => task) : null });
      return shown;
    }
    places.push({
      span,
      shown: [from + moved, from + moved + value.length],
      isOfWeek: key === WEEK_FACTOR,
      isOfTask: words !== undefined,
    });
    moved += value.length - shown.length;
    return value;
  });
  return { text: filled, places, faults };
}

/** Converts a place in the filled text to its place in the author's text. A placeholder counts as a whole. */
export function placeInSource(
  [from, to]: readonly [number, number],
  { places }: FilledText,
): readonly [number, number] {
  let [start, end] = [from, to];
  for (const { span, shown } of places) {
    if (shown[1] <= from) start = from + span[1] - shown[1];
    else if (shown[0] <= from) [start] = span;
    if (shown[1] < to) end = to + span[1] - shown[1];
    else if (shown[0] < to) [, end] = span;
  }
  return [start, end];
}
