// Decides whether the words of a sentence are true of a day, from its plain numbers and without the roles of the product.
import type { OracleTask } from './sentence-oracle.ts';

type Truth = (day: DayNumbers) => boolean;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Whether the first values of a descending list are each larger than the next one. */
const areRanked = (values: readonly number[], count: number) =>
  values.length >= count && values.slice(0, count).every((value, rank) => value > (values[rank + 1] ?? -1));

/** The numbers of a day, each list sorted from the largest. Unknown supervision and tokens are left out. */
class DayNumbers {
  constructor(readonly tasks: readonly OracleTask[]) {}

  get hours() {
    return this.sort(({ hours }) => hours);
  }

  get minutes() {
    return this.sort(({ minutes }) => minutes);
  }

  get supervision() {
    return this.sort(({ supervision }) => supervision);
  }

  get tokens() {
    return this.sort(({ tokens }) => tokens);
  }

  get factors() {
    return this.sort(factorOf);
  }

  get supervisoryFactors() {
    return this.sort(({ hours, supervision }) =>
      (supervision ?? 0) === 0 ? null : (hours * 60) / Number(supervision),
    );
  }

  get isSupervised() {
    return this.supervision.length === this.tasks.length;
  }

  /** The factor of the whole day. */
  get factor() {
    return (total(this.hours) * 60) / total(this.minutes);
  }

  private sort(valueOf: (task: OracleTask) => number | null): number[] {
    return this.tasks.flatMap((task) => valueOf(task) ?? []).sort((a, b) => b - a);
  }

  /** The tasks with the highest or lowest value. */
  at(end: 'most' | 'least', valueOf: (task: OracleTask) => number): OracleTask[] {
    const sorted = this.sort(valueOf);
    const value = end === 'most' ? sorted[0] : sorted.at(-1);
    return this.tasks.filter((task) => valueOf(task) === value);
  }
}

function factorOf({ hours, minutes }: OracleTask): number {
  return (hours * 60) / minutes;
}
const hoursOf = ({ hours }: OracleTask) => hours;
const minutesOf = ({ minutes }: OracleTask) => minutes;

/** Whether only one task has the lowest value. */
const isLowestAlone = (values: readonly number[]) =>
  values.length > 0 && (values.length === 1 || (values.at(-1) as number) < (values.at(-2) as number));
const isFirst = ([first, second = -1]: readonly number[]) => first !== undefined && first > second;
const areTied = ([first, second, third = -1]: readonly number[]) =>
  first !== undefined && first === second && first > third;
const isMost = (values: readonly number[]) => isFirst(values) && (values[0] as number) * 2 > total(values);
const areOne = (a: readonly OracleTask[], b: readonly OracleTask[]) =>
  a.length === 1 && b.length === 1 && a[0] === b[0];

/** The task with the highest factor and the one with the lowest, when both are the only ones. */
function endsOf(day: DayNumbers): { top: OracleTask; floor: OracleTask } | null {
  const [top, ...tops] = day.at('most', factorOf);
  const [floor, ...floors] = day.at('least', factorOf);
  const isDecided = top !== undefined && floor !== undefined && top !== floor && tops.length + floors.length === 0;
  return isDecided ? { top, floor } : null;
}
const ofEnds =
  (holds: (top: OracleTask, floor: OracleTask) => boolean): Truth =>
  (day) => {
    const ends = endsOf(day);
    return ends !== null && holds(ends.top, ends.floor);
  };
const median = (values: readonly number[]) =>
  ((values[Math.floor((values.length - 1) / 2)] as number) + (values[Math.floor(values.length / 2)] as number)) / 2;

const rankedHours =
  (count: number): Truth =>
  ({ hours }) =>
    areRanked(hours, count);
const bestAlone: Truth = ({ factors }) => isFirst(factors);
const worstAlone: Truth = ({ factors }) => isLowestAlone(factors);
const largestAlone: Truth = ({ hours }) => isFirst(hours);
const longestAlone: Truth = ({ minutes }) => isFirst(minutes);
const hoursInOne: Truth = ({ hours }) => isMost(hours);
const mostWatchedAlone: Truth = ({ supervision, isSupervised }) => isSupervised && isFirst(supervision);
const supervised: Truth = ({ isSupervised }) => isSupervised;

/** Whether the words of each pattern are true about the order of the tasks. Null for words that only introduce figures. */
export const TRUTHS: Readonly<Record<string, Truth | null>> = {
  'shape-one': ({ tasks }) => tasks.length === 1,
  'shape-one-alone': ({ tasks }) => tasks.length === 1,
  'shape-two': ({ tasks }) => tasks.length === 2,
  'shape-two-minutes': ({ tasks }) => tasks.length === 2,
  'shape-most': hoursInOne,
  'shape-dominated': hoursInOne,
  'shape-large': largestAlone,
  'shape-centre': ({ hours }) => isFirst(hours) && (hours[0] as number) * 4 > total(hours),
  'shape-one-large': hoursInOne,
  'shape-double': rankedHours(2),
  'shape-spread': ({ hours }) => isFirst(hours) && (hours[0] as number) * 2 < total(hours),
  'shape-mixed': ({ hours }) => isFirst(hours) && isLowestAlone(hours),
  'shape-two-most': ({ hours }) =>
    areRanked(hours.slice(1), 1) && ((hours[0] as number) + (hours[1] as number)) * 2 > total(hours),
  'shape-close': ({ hours }) => areRanked(hours.slice(1), 1),
  'shape-three': ({ hours }) => areRanked(hours.slice(2), 1),
  'shape-range': largestAlone,
  'shape-first': rankedHours(3),
  'shape-tied': ({ hours }) => areTied(hours),
  'shape-small': null,
  'shape-big': null,
  'shape-plain-hours': null,
  'shape-plain-minutes': null,
  'standout-led': bestAlone,
  'standout-best': bestAlone,
  'standout-second': ({ factors }) => areRanked(factors, 2),
  'standout-double': ({ factors }) => areRanked(factors, 2) && (factors[0] as number) > 2 * (factors[1] as number),
  'standout-narrow': ({ factors }) => areRanked(factors, 2),
  'standout-three': ({ factors }) => areRanked(factors.slice(2), 1),
  'standout-biggest': (day) => areOne(day.at('most', hoursOf), day.at('most', factorOf)),
  'standout-quickest': (day) => areOne(day.at('least', minutesOf), day.at('most', factorOf)),
  'standout-yield': null,
  'standout-not-biggest': (day) => {
    const [best, ...others] = day.at('most', factorOf);
    return best !== undefined && others.length === 0 && best.hours < (day.hours[0] as number);
  },
  'standout-bound': null,
  'standout-tied': ({ factors }) => areTied(factors),
  'standout-followed': ({ factors }) => areRanked(factors, 3),
  'standout-two': ({ factors }) => factors.length === 2 && isFirst(factors),
  'standout-two-better': ({ factors }) => factors.length === 2 && isFirst(factors),
  'standout-one': ({ tasks }) => tasks.length === 1,
  'standout-one-yield': ({ tasks }) => tasks.length === 1,
  'standout-same': ({ factors }) => factors[0] === factors.at(-1),
  'standout-plain-average': null,
  'standout-plain-hours': null,
  'contrast-same-estimate': ofEnds((top, floor) => top.hours === floor.hours && floor.minutes > top.minutes),
  'contrast-same-minutes': ofEnds((top, floor) => top.minutes === floor.minutes && floor.hours < top.hours),
  'contrast-longer-smaller': ofEnds((top, floor) => floor.minutes > top.minutes && floor.hours < top.hours),
  'contrast-bigger': ofEnds((top, floor) => floor.hours > top.hours && floor.minutes > top.minutes),
  'contrast-smaller-quicker': ofEnds((top, floor) => floor.hours < top.hours && floor.minutes < top.minutes),
  'contrast-yield': ofEnds((top, floor) => factorOf(top) > factorOf(floor)),
  'floor-last': worstAlone,
  'floor-lowest': worstAlone,
  'floor-longest': (day) => areOne(day.at('most', minutesOf), day.at('least', factorOf)),
  'floor-smallest': (day) => areOne(day.at('least', hoursOf), day.at('least', factorOf)),
  'floor-bottom': ({ factors }) => isLowestAlone(factors.slice(0, -1)),
  'floor-even': worstAlone,
  'floor-tied': ({ factors }) => {
    const [first, second, third] = [factors.at(-1), factors.at(-2), factors.at(-3)];
    return first !== undefined && first === second && (third === undefined || third > first);
  },
  'groups-hours': null,
  'groups-minutes': null,
  'groups-share': null,
  'groups-above': null,
  'groups-below': null,
  'groups-two': null,
  'shares-top': ({ factors }) => areRanked(factors.slice(2), 1),
  'shares-largest': ({ hours }) => areRanked(hours.slice(2), 1),
  'shares-largest-percent': ({ hours }) => areRanked(hours.slice(2), 1),
  'shares-longest': null,
  'shares-two': null,
  'shares-two-percent': null,
  'shares-time-work': (day) => {
    const [longest] = day.at('most', minutesOf);
    return longest !== undefined && longest.minutes / total(day.minutes) > longest.hours / total(day.hours);
  },
  'shares-work-time': (day) => {
    const [biggest] = day.at('most', hoursOf);
    return biggest !== undefined && biggest.minutes / total(day.minutes) < biggest.hours / total(day.hours);
  },
  'supervision-bound': supervised,
  'supervision-yield': supervised,
  'supervision-most': mostWatchedAlone,
  'supervision-most-share': supervised,
  'supervision-two': supervised,
  'supervision-share': supervised,
  'supervision-maximum': supervised,
  'supervision-exception': (day) => mostWatchedAlone(day) && areRanked(day.supervision, 1),
  'supervision-average': supervised,
  'supervision-over': (day) =>
    day.isSupervised && day.tasks.filter(({ supervision, minutes }) => (supervision ?? 0) > minutes).length === 1,
  'supervision-factor': (day) => day.isSupervised && isFirst(day.supervisoryFactors),
  'supervision-partial': ({ isSupervised, supervision }) => !isSupervised && supervision.length > 0,
  'supervision-unwatched': longestAlone,
  'supervision-most-second': (day) => day.isSupervised && areRanked(day.supervision, 2),
  'supervision-least': ({ isSupervised, supervision }) => isSupervised && isLowestAlone(supervision),
  'supervision-one': supervised,
  'averages-median-above': ({ factors, factor }) => median(factors) > factor,
  'averages-median-below': ({ factors, factor }) => median(factors) < factor,
  'averages-median-close': null,
  'averages-without-up': longestAlone,
  'averages-without-down': longestAlone,
  'averages-without-share': (day) => {
    const [longest, ...others] = day.at('most', minutesOf);
    return longest !== undefined && others.length === 0 && factorOf(longest) > (day.factors.at(-1) as number);
  },
  'averages-without-top': bestAlone,
  'averages-mean': null,
  'averages-estimate': null,
  'averages-task': null,
  'averages-below': ({ factors, factor }) => factors.some((value) => value < factor),
  'averages-range': ({ factors }) => isFirst(factors) && isLowestAlone(factors),
  'averages-minutes': null,
  'parallel-day': ({ minutes }) => total(minutes) > 24 * 60,
  'parallel-side': ({ minutes }) => total(minutes) > 24 * 60,
  'parallel-overlap': ({ minutes }) => total(minutes) > 24 * 60,
  'time-hours': null,
  'time-longest': ({ minutes }) => isFirst(minutes) && isLowestAlone(minutes),
  'time-longest-share': null,
  'time-longest-most': ({ minutes }) => isMost(minutes),
  'time-bound': null,
  'time-longest-order': ({ minutes }) => areRanked(minutes, 2),
  'time-quickest': ({ minutes }) => isLowestAlone(minutes),
  'time-median': null,
  'time-tokens': ({ tokens, tasks }) => tokens.length === tasks.length,
  'time-tokens-most': ({ tokens, tasks }) => tokens.length === tasks.length && isFirst(tokens),
};

/** Whether the words of a pattern are true of a day. */
export function isTrueOf(id: string, tasks: readonly OracleTask[]): boolean {
  const truth = TRUTHS[id];
  if (truth === undefined) throw new Error(`The pattern “${id}” has no entry in TRUTHS.`);
  return truth === null || truth(new DayNumbers(tasks));
}
