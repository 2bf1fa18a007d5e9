import {
  addDecimals,
  compareDecimals,
  decimalFromNumber,
  isZero,
  multiplyByWhole,
  multiplyDecimals,
} from '../numbers/decimal.ts';
import { compareRatios, type Ratio, roundRatio } from '../numbers/rounding.ts';
import { addDurations, type Duration, SECONDS_IN_HOUR } from '../values/duration.ts';
import { ratioToNumber } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { printAverage } from './print-figures.ts';
import { fillPattern, setDecimalMark } from './print-number.ts';
import type { LeverageRecord, Section } from './record.ts';
import type { Style } from './style.ts';
import type { SensitivityOf } from './task-data.ts';

/** The dependence of a day's figures on its largest tasks, exact. */
export type Sensitivity = SensitivityOf<Ratio>;

function mapSensitivity<Figure>(sensitivity: Sensitivity, map: (ratio: Ratio) => Figure): SensitivityOf<Figure> {
  const figures = Object.entries(sensitivity).map(([name, ratio]: [string, Ratio]) => [name, map(ratio)]);
  return Object.fromEntries(figures) as SensitivityOf<Figure>;
}

/** With fewer tasks, a single one dominates every figure. */
const FEWEST_TASKS = 5;
const LARGEST_TASKS = 3;

type Times = Pick<Task, 'human' | 'ai'>;

const compareTimes = (a: Duration, b: Duration) => compareDecimals(a.seconds, b.seconds);
const sumOf = (times: readonly Duration[]) => addDurations(times).seconds;

function averageOf(tasks: readonly Times[]): Ratio {
  return { numerator: sumOf(tasks.map(({ human }) => human)), denominator: sumOf(tasks.map(({ ai }) => ai)) };
}

/** Returns the mean of two ratios. */
function middleOf({ numerator: a, denominator: b }: Ratio, { numerator: c, denominator: d }: Ratio): Ratio {
  return {
    numerator: addDecimals(multiplyDecimals(a, d), multiplyDecimals(c, b)),
    denominator: multiplyByWhole(multiplyDecimals(b, d), 2),
  };
}

/**
 * Computes how far a day depends on its largest tasks. A range counts as the value that represents it.
 * @param tasks with AI times above 0
 * @param capHours the most hours that a task counts for, above 0
 * @returns null for fewer than five tasks, and without human time
 * @example
 * const task = (count, length) => ({ human: hours(count), ai: minutes(length) });
 * computeSensitivity([task(40, 10), task(4, 12), task(2, 10), task(1, 6), task(1, 3)], 8)?.topThreeShare //=> factorRatio(hours(46), hours(48))
 */
export function computeSensitivity(tasks: readonly Times[], capHours: number): Sensitivity | null {
  const largest = tasks.map(({ human }) => human).sort((a, b) => compareTimes(b, a));
  const denominator = sumOf(largest);
  const factors = tasks.map((task) => averageOf([task])).sort(compareRatios);
  const half = factors.length / 2;
  const [low, high] = [factors[Math.ceil(half) - 1], factors[Math.floor(half)]];
  if (tasks.length < FEWEST_TASKS || isZero(denominator) || low === undefined || high === undefined) return null;
  const longestFirst = [...tasks].sort((a, b) => compareTimes(b.ai, a.ai) || compareTimes(b.human, a.human));
  const cap = { seconds: multiplyByWhole(decimalFromNumber(capHours), SECONDS_IN_HOUR) };
  return {
    factorWithoutLongest: averageOf(longestFirst.slice(1)),
    medianFactor: middleOf(low, high),
    topThreeShare: { numerator: sumOf(largest.slice(0, LARGEST_TASKS)), denominator },
    cappedFactor: averageOf(tasks.map(({ human, ai }) => ({ human: compareTimes(human, cap) > 0 ? cap : human, ai }))),
  };
}

/** Prints the sentence about the largest tasks. */
function printSensitivity(sensitivity: Sensitivity, style: Style): string {
  const { numerator, denominator } = sensitivity.topThreeShare;
  const percent = { numerator: multiplyByWhole(numerator, 100), denominator };
  return fillPattern(style.sentences.sensitivity, {
    ...mapSensitivity(sensitivity, (factor) => printAverage(factor, style)),
    topThreeShare: setDecimalMark(roundRatio(percent, 1), style.language),
    cap: setDecimalMark(String(style.sensitivityCap), style.language),
  });
}

/**
 * Adds the sentence about the largest tasks to the averages of a record, and its figures to the data, if the style has it and the day
 * has at least five tasks.
 * @param tasks of the record
 */
export function addSensitivity(record: LeverageRecord, tasks: readonly Task[]): LeverageRecord {
  const { printedStyle: style, statistics, sections } = record;
  const sensitivity = style.sensitivityCap === null ? null : computeSensitivity(tasks, style.sensitivityCap);
  if (sensitivity === null) return record;
  const sentence = printSensitivity(sensitivity, style);
  const addTo = (section: Section): Section =>
    section.kind === 'prose' && section.id === 'averages'
      ? { ...section, paragraphs: [...section.paragraphs, sentence] }
      : section;
  return {
    ...record,
    hasDetails: true,
    statistics: { ...statistics, ...mapSensitivity(sensitivity, (ratio) => ratioToNumber(ratio) ?? 0) },
    sections: sections.map(addTo),
  };
}
