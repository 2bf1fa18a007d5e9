import { decimalFromNumber, parseDecimal } from '../record/decimal.ts';
import { addDurations, type Duration, HOURS_IN_WORKING_WEEK, hoursOf, minutesOf } from '../record/duration.ts';
import { factorRatio } from '../record/factor.ts';
import { readNumberText } from '../record/number-text.ts';
import { roundDecimal } from '../record/rounding.ts';
import { ratioToNumber } from '../record/statistics.ts';
import { type Argument, type FunctionContext, isBlankValue, readArgument } from './arguments.ts';
import { computePost, computeStats, computeTable } from './day-functions.ts';
import { type DurationParameter, readArgumentHeadings, readDurationArgument, refuseZero } from './durations.ts';
import { type CellResult, computeFactors, convertEach, readPairs } from './factor-functions.ts';

export interface FunctionParameter {
  readonly name: string;
  /** In the words of Google's documentation comments, as `number|string`. */
  readonly type: string;
  readonly description: string;
  readonly isOptional?: boolean;
}

/** A custom function as data: stubs, help, the reference and the examples' tests are made from it. */
export interface SheetFunction {
  readonly name: string;
  /** One short paragraph, shown while a formula is typed. */
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returnType: string;
  readonly example: { readonly formula: string; readonly values: readonly unknown[]; readonly result: unknown };
  readonly compute: (args: readonly Argument[], context: FunctionContext) => CellResult | CellResult[][];
}

const RANGE_OF_DURATIONS = 'number|string|Array<Array<number|string>>';

const HUMAN_HOURS: DurationParameter & FunctionParameter = {
  name: 'human_hours',
  unit: 'hours',
  example: '1.5h or 1:30',
  type: RANGE_OF_DURATIONS,
  description: 'What it would have taken a person, in hours: a cell, a value or a range such as C1:C.',
};
const AI_MINUTES: DurationParameter & FunctionParameter = {
  name: 'ai_minutes',
  unit: 'minutes',
  example: '20m or 0:20',
  type: RANGE_OF_DURATIONS,
  description: 'What the agent took, in minutes: a cell, a value or a range of the same size.',
};
const SUPERVISION_MINUTES: DurationParameter & FunctionParameter = {
  name: 'supervision_minutes',
  unit: 'minutes',
  example: '5m or 0:05',
  type: RANGE_OF_DURATIONS,
  description: 'What supervising took, in minutes: a cell, a value or a range of the same size.',
};
const VALUE_IN_HOURS: DurationParameter = { name: 'value', unit: 'hours', example: '1.5h or 1:30' };
const VALUE_IN_MINUTES: DurationParameter = { name: 'value', unit: 'minutes', example: '20m or 0:20' };
const TASKS: FunctionParameter = {
  name: 'tasks',
  type: 'Array<Array<number|string>>',
  description: 'The range of the task table with its header row, such as A1:F.',
};

/** A missing argument is blank; its parameter's name goes into every sentence about it. */
function argumentAt(args: readonly Argument[], index: number, name: string): Argument {
  return args[index] ?? readArgument(name, '');
}

type Pair = readonly [DurationParameter, DurationParameter];

function factorsOf(args: readonly Argument[], pair: Pair, heading: string, context: FunctionContext) {
  return computeFactors([argumentAt(args, 0, pair[0].name), argumentAt(args, 1, pair[1].name)], pair, heading, context);
}

/** Σ human time ÷ Σ minutes over the rows that have both; `''` when there is nothing to divide. */
function weightedFactorOf(args: readonly Argument[], pair: Pair, allowsZero: boolean, context: FunctionContext) {
  const humans: Duration[] = [];
  const minutes: Duration[] = [];
  const given = [argumentAt(args, 0, pair[0].name), argumentAt(args, 1, pair[1].name)];
  readPairs(given, pair, context, ([human, time]) => {
    if (time !== null && time !== undefined && !allowsZero) refuseZero(time, pair[1]);
    if (human === null || human === undefined || time === null || time === undefined) return;
    humans.push(human);
    minutes.push(time);
  });
  return ratioToNumber(factorRatio(addDurations(humans), addDurations(minutes))) ?? '';
}

function readHoursPerWeek(argument: Argument): number {
  const value = argument.rows[0]?.[0];
  if (isBlankValue(value)) return HOURS_IN_WORKING_WEEK;
  const hours = typeof value === 'string' ? Number(value) : value;
  if (typeof hours === 'number' && hours > 0 && Number.isFinite(hours)) return hours;
  throw new Error(`hours_per_week is “${String(value)}”. Write a number above 0, such as 40.`);
}

function weeksOf(args: readonly Argument[], context: FunctionContext): CellResult {
  const hoursPerWeek = readHoursPerWeek(argumentAt(args, 1, 'hours_per_week'));
  const humans: Duration[] = [];
  readPairs([argumentAt(args, 0, HUMAN_HOURS.name)], [HUMAN_HOURS], context, ([human]) => {
    if (human !== null && human !== undefined) humans.push(human);
  });
  return humans.length === 0 ? '' : hoursOf(addDurations(humans)) / hoursPerWeek;
}

function convertDurations(
  args: readonly Argument[],
  parameter: DurationParameter,
  convert: (duration: Duration) => number,
  context: FunctionContext,
) {
  const argument = argumentAt(args, 0, parameter.name);
  const { hasHeadings, units } = readArgumentHeadings([argument], [parameter], context);
  return convertEach(argument, hasHeadings, (value) => {
    const duration = readDurationArgument(value, parameter, units[0] ?? parameter.unit, context);
    return duration === null ? '' : convert(duration);
  });
}

function readDecimals(argument: Argument): number {
  const value = argument.rows[0]?.[0];
  if (isBlankValue(value)) return 1;
  const decimals = Number(value);
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 10) return decimals;
  throw new Error(`decimals is “${String(value)}”. Write a whole number from 0 to 10.`);
}

function formatFactor(value: unknown, decimals: number): string {
  const factor =
    typeof value === 'number' && Number.isFinite(value) && value >= 0
      ? decimalFromNumber(value)
      : typeof value === 'string'
        ? readNumberText(value.trim().replace(/ ?[x×]$/i, ''))
        : null;
  if (factor === null)
    throw new Error(`factor is “${String(value)}”, which is no factor. Write a number such as 54.1.`);
  return `${roundDecimal(factor ?? parseDecimal('0'), decimals)}x`;
}

/** All custom functions. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  {
    name: 'LEVERAGE',
    summary:
      'Leverage factor of a task: human time ÷ AI time, unrounded. Give it whole columns in the header row, =LEVERAGE(C1:C, D1:D), and it fills the column and its heading.',
    parameters: [HUMAN_HOURS, AI_MINUTES],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=LEVERAGE(40, 12)', values: [40, 12], result: 200 },
    compute: (args, context) => factorsOf(args, [HUMAN_HOURS, AI_MINUTES], 'Factor', context),
  },
  {
    name: 'SUPERVISORY_LEVERAGE',
    summary:
      'Supervisory leverage factor of a task: human time ÷ time spent supervising, unrounded. Takes whole columns like LEVERAGE.',
    parameters: [HUMAN_HOURS, SUPERVISION_MINUTES],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=SUPERVISORY_LEVERAGE(40, 10)', values: [40, 10], result: 240 },
    compute: (args, context) => factorsOf(args, [HUMAN_HOURS, SUPERVISION_MINUTES], 'Sup. Factor', context),
  },
  {
    name: 'WEIGHTED_LEVERAGE',
    summary:
      'Weighted average leverage factor: the sum of human time ÷ the sum of AI time, never the mean of the factors. Rows that lack either are left out of both sums.',
    parameters: [HUMAN_HOURS, AI_MINUTES],
    returnType: 'number|string',
    example: {
      formula: '=WEIGHTED_LEVERAGE(C1:C, D1:D)',
      values: [
        [['Human Est. (h)'], [240], [1]],
        [['Claude (min)'], [22], [8]],
      ],
      result: 482,
    },
    compute: (args, context) => weightedFactorOf(args, [HUMAN_HOURS, AI_MINUTES], false, context),
  },
  {
    name: 'WEIGHTED_SUPERVISORY_LEVERAGE',
    summary:
      'Weighted average supervisory leverage factor: the sum of human time ÷ the sum of supervision, over the rows that have supervision.',
    parameters: [HUMAN_HOURS, SUPERVISION_MINUTES],
    returnType: 'number|string',
    example: {
      formula: '=WEIGHTED_SUPERVISORY_LEVERAGE(C1:C, E1:E)',
      values: [
        [['Human Est. (h)'], [240], [1]],
        [['Sup. (min)'], [5], ['']],
      ],
      result: 2880,
    },
    compute: (args, context) => weightedFactorOf(args, [HUMAN_HOURS, SUPERVISION_MINUTES], true, context),
  },
  {
    name: 'HUMAN_WEEKS',
    summary: 'Working weeks in a range of human hours: their sum ÷ the hours of a week.',
    parameters: [
      HUMAN_HOURS,
      {
        name: 'hours_per_week',
        type: 'number',
        description: 'Optional. Hours in a working week; 40 when left out.',
        isOptional: true,
      },
    ],
    returnType: 'number|string',
    example: { formula: '=HUMAN_WEEKS(C1:C)', values: [[['Human Est. (h)'], [240], [80]]], result: 8 },
    compute: weeksOf,
  },
  {
    name: 'DURATION_HOURS',
    summary: 'A duration in hours. A plain number means hours.',
    parameters: [
      {
        name: 'value',
        type: RANGE_OF_DURATIONS,
        description: 'A duration such as 90m, 1h 30m, 1:30 or 2d, or a range of them.',
      },
    ],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=DURATION_HOURS("1h 30m")', values: ['1h 30m'], result: 1.5 },
    compute: (args, context) => convertDurations(args, VALUE_IN_HOURS, hoursOf, context),
  },
  {
    name: 'DURATION_MINUTES',
    summary: 'A duration in minutes. A plain number means minutes.',
    parameters: [
      {
        name: 'value',
        type: RANGE_OF_DURATIONS,
        description: 'A duration such as 1.5h, 8.6m or 0:45:30, or a range of them.',
      },
    ],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=DURATION_MINUTES("1.5h")', values: ['1.5h'], result: 90 },
    compute: (args, context) => convertDurations(args, VALUE_IN_MINUTES, minutesOf, context),
  },
  {
    name: 'LEVERAGE_TEXT',
    summary: 'A factor as a record prints it, with halves rounded to the even digit: 35.65 becomes 35.6x.',
    parameters: [
      { name: 'factor', type: 'number|Array<Array<number>>', description: 'A factor, or a range of them.' },
      {
        name: 'decimals',
        type: 'number',
        description: 'Optional. Digits after the point; 1 when left out.',
        isOptional: true,
      },
    ],
    returnType: 'string|Array<Array<string>>',
    example: { formula: '=LEVERAGE_TEXT(35.65)', values: [35.65], result: '35.6x' },
    compute: (args) => {
      const argument = argumentAt(args, 0, 'factor');
      const decimals = readDecimals(argumentAt(args, 1, 'decimals'));
      const first = argument.rows[0]?.[0];
      const hasHeading = argument.isRange && typeof first === 'string' && /^[^\d]+$/.test(first);
      return convertEach(argument, hasHeading, (value) => formatFactor(value, decimals));
    },
  },
  {
    name: 'LEVERAGE_STATS',
    summary: 'The statistics of a day as the record prints them: totals and weighted averages, with their labels.',
    parameters: [TASKS],
    returnType: 'Array<Array<string>>',
    example: {
      formula: '=LEVERAGE_STATS(A1:F)',
      values: [
        [
          ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens'],
          ['Port the reports', 40, 12, 10, 88000],
        ],
      ],
      result: [
        ['Metric', 'Value'],
        ['Total tasks', '1'],
        ['Total human-equivalent hours', '40.0'],
        ['Total Claude minutes', '12'],
        ['Total supervisory minutes', '10'],
        ['Total tokens', '88,000'],
        ['Weighted average leverage factor', '200.0x'],
        ['Weighted average supervisory leverage factor', '240.0x'],
      ],
    },
    compute: (args, context) => computeStats(argumentAt(args, 0, TASKS.name), context),
  },
  {
    name: 'LEVERAGE_TABLE',
    summary: 'The task table of a day as the record prints it, highest factor first.',
    parameters: [TASKS],
    returnType: 'Array<Array<string>>',
    example: {
      formula: '=LEVERAGE_TABLE(A1:F)',
      values: [
        [
          ['Task', 'Human Est.', 'Claude', 'Sup.'],
          ['Port the reports', 40, 12, 10],
        ],
      ],
      result: [
        ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor'],
        ['1', 'Port the reports', '40h', '12m', '10m', '200.0x', '240.0x'],
      ],
    },
    compute: (args, context) => computeTable(argumentAt(args, 0, TASKS.name), context),
  },
  {
    name: 'LEVERAGE_POST',
    summary: 'The whole post of a day as text, for small days; the sidebar has no limit of size.',
    parameters: [
      TASKS,
      { name: 'date', type: 'string|Date', description: 'The day, such as 2026-04-04.' },
      {
        name: 'format',
        type: 'string',
        description: 'Optional. markdown, text or json; markdown when left out.',
        isOptional: true,
      },
    ],
    returnType: 'string',
    example: {
      formula: '=LEVERAGE_POST(A1:F, "2026-04-04", "text")',
      values: [
        [
          ['Task', 'Human Est.', 'Claude'],
          ['Port the reports', 40, 12],
        ],
        '2026-04-04',
        'text',
      ],
      result: [
        'Leverage Record: April 04, 2026',
        '',
        'One task.',
        '',
        'The weighted average leverage factor was 200.0x. In human terms, this was 1.0 weeks of work.',
        '',
        'Task Log',
        '',
        '   Human Est. · Claude · Sup. · Factor · Sup. Factor',
        '1. Port the reports',
        '   40h · 12m · – · 200.0x · –',
        '',
        'Aggregate Statistics',
        '',
        'Total tasks: 1',
        'Total human-equivalent hours: 40.0',
        'Total Claude minutes: 12',
        'Total supervisory minutes: –',
        'Total tokens: –',
        'Weighted average leverage factor: 200.0x',
        'Weighted average supervisory leverage factor: –',
        '',
      ].join('\n'),
    },
    compute: (args, context) =>
      computePost(argumentAt(args, 0, TASKS.name), args[1]?.rows[0]?.[0], args[2]?.rows[0]?.[0], context),
  },
];
