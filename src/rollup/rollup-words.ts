import type { ComparedWith } from './calibration/compared-estimates.ts';

/** The words of roll-ups, as data. Names of months and days, and the marks in numbers, are those of the style's language. */
export interface RollupWords {
  /** The names of periods. Days are written with `datePattern` or, if another one of the same year follows, `shortDatePattern`. */
  readonly week: string;
  readonly quarter: string;
  readonly range: string;
  readonly datePattern: string;
  readonly shortDatePattern: string;
  readonly monthPattern: string;
  /** The start of the intro: `{count}` `{tasks}` `{days}` `{dayWord}`. */
  readonly opening: string;
  readonly dayWord: readonly [one: string, many: string];
  readonly missing: string;
  /** The end of a long list of missing days. */
  readonly missingMore: string;
  readonly listComma: string;
  readonly listAnd: string;
  readonly comparison: string;
  readonly change: Readonly<Record<'rose' | 'fell' | 'same', string>>;
  readonly bestDays: string;
  readonly longestTask: string;
  readonly headings: Readonly<Record<'days' | 'weeks' | 'longestTasks', string>>;
  readonly columns: Readonly<
    Record<'day' | 'week' | 'days' | 'tasks' | 'supervision' | 'supervised' | 'tokens', string>
  >;
  /** The sentences about compared estimates: `{size}` `{count}` `{tasks}` `{median}` `{low}` `{high}`. */
  readonly calibration: {
    readonly heading: Readonly<Record<ComparedWith, string>>;
    readonly columns: readonly [size: string, tasks: string, median: string, middleHalf: string];
    readonly upTo: string;
    readonly overUpTo: string;
    readonly over: string;
    readonly all: string;
    readonly range: string;
    readonly sentence: string;
    readonly middleHalf: string;
  };
  /** The first row of the statistics. */
  readonly daysWithRecord: string;
}

export const ENGLISH_ROLLUP: RollupWords = {
  week: 'Week {week}, {range}',
  quarter: 'Quarter {quarter} of {yyyy}',
  range: '{from} to {to}',
  datePattern: '{month} {d}, {yyyy}',
  shortDatePattern: '{month} {d}',
  monthPattern: '{month} {yyyy}',
  opening: '{count} {tasks} on {days} {dayWord}.',
  dayWord: ['day', 'days'],
  missing: 'No record for {days}.',
  missingMore: '{count} more days',
  listComma: ', ',
  listAnd: ' and ',
  comparison:
    'Compared with {period} ({count} {tasks} on {days} {dayWord}), the weighted average leverage factor {factor}, and human-equivalent hours {hours}.',
  change: { rose: 'rose from {before} to {now}', fell: 'fell from {before} to {now}', same: 'stayed at {now}' },
  bestDays:
    'The day with the highest weighted average was {best} ({bestFactor}, {bestCount} {bestTasks}); the lowest was {lowest} ({lowestFactor}, {lowestCount} {lowestTasks}).',
  longestTask: '{task} ({date}): {human} in {ai}, {factor}.',
  headings: { days: 'Days', weeks: 'Weeks', longestTasks: 'Longest Tasks' },
  columns: {
    day: 'Day',
    week: 'Week',
    days: 'Days',
    tasks: 'Task count',
    supervision: 'Sup.',
    supervised: 'Supervised',
    tokens: 'Tokens',
  },
  calibration: {
    heading: { actual: 'Estimate ÷ Actual Time', second: 'Estimate ÷ Second Estimate' },
    columns: ['Size of the estimate', 'Compared tasks', 'Median', 'Middle half'],
    upTo: 'Up to {upTo}h',
    overUpTo: 'Over {over}h to {upTo}h',
    over: 'Over {over}h',
    all: 'All sizes',
    range: '{low} to {high}',
    sentence: '{size}: median {median} ({count} {tasks}).',
    middleHalf: '{size}: median {median}, middle half {range} ({count} {tasks}).',
  },
  daysWithRecord: 'Days with a record',
};
