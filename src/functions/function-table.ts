import type { DAY_FUNCTIONS } from './day-functions.ts';
import type { FIGURE_FUNCTIONS } from './figure-functions.ts';
import * as parameters from './parameters.ts';
import type { PERIOD_FUNCTIONS } from './period-functions.ts';

type FunctionName = keyof typeof FIGURE_FUNCTIONS | keyof typeof PERIOD_FUNCTIONS | keyof typeof DAY_FUNCTIONS;

/** The documentation of a parameter. */
export interface FunctionParameter {
  readonly name: string;
  /** The type as in Google's documentation comments, such as `number|string`. */
  readonly type: string;
  readonly description: string;
}

/** A custom function as data: the source of the stubs, the reference and the tests of the examples. It is not pushed. */
export interface SheetFunction {
  readonly name: FunctionName;
  /** One short paragraph, which the spreadsheet shows while the user types a formula. */
  readonly summary: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returnType: string;
  readonly example: { readonly formula: string; readonly values: readonly unknown[]; readonly result: unknown };
}

const RANGE_OF_DURATIONS = 'number|string|Array<Array<number|string>>';

const HUMAN_HOURS: FunctionParameter = {
  name: parameters.HUMAN_HOURS.name,
  type: RANGE_OF_DURATIONS,
  description: 'The time a person would need, in hours: a value, a cell or a range such as C1:C.',
};
const AI_MINUTES: FunctionParameter = {
  name: parameters.AI_MINUTES.name,
  type: RANGE_OF_DURATIONS,
  description: 'The time the agent took, in minutes: a value, a cell or a range of the same size.',
};
const SUPERVISION_MINUTES: FunctionParameter = {
  name: parameters.SUPERVISION_MINUTES.name,
  type: RANGE_OF_DURATIONS,
  description: 'The time you spent supervising, in minutes: a value, a cell or a range of the same size.',
};
const TASKS: FunctionParameter = {
  name: parameters.TASKS.name,
  type: 'Array<Array<number|string>>',
  description: 'The task table including its header row, such as A1:F.',
};

const RECORDS: FunctionParameter = {
  name: parameters.RECORDS.name,
  type: 'Array<Array<number|string>>',
  description: 'The Records tab with its headings, such as Records!A1:M.',
};

/** All custom functions, in the order of the reference. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  {
    name: 'LEVERAGE',
    summary:
      'Leverage factor: human time ÷ AI time, unrounded. In the header row with whole columns, =LEVERAGE(C1:C; D1:D), it fills the column and its heading. A value that it cannot read appears with a question mark, such as 20 mn?.',
    parameters: [HUMAN_HOURS, AI_MINUTES],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=LEVERAGE(40; 12)', values: [40, 12], result: 200 },
  },
  {
    name: 'SUPERVISORY_LEVERAGE',
    summary:
      'Supervisory leverage factor: human time ÷ supervision time, unrounded. Accepts whole columns, like LEVERAGE.',
    parameters: [HUMAN_HOURS, SUPERVISION_MINUTES],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=SUPERVISORY_LEVERAGE(40; 10)', values: [40, 10], result: 240 },
  },
  {
    name: 'LEVERAGE_RANGE',
    summary:
      'Bounds of each leverage factor, in two columns. Without a range such as 24h (16-40), both are the factor.',
    parameters: [
      HUMAN_HOURS,
      AI_MINUTES,
      {
        name: parameters.ABOUT.name,
        type: 'number',
        description: 'Optional. The bounds of a time such as ~30 min, as in Settings. Default: 25%.',
      },
    ],
    returnType: 'Array<Array<number|string>>',
    example: {
      formula: '=LEVERAGE_RANGE("24h (16-40)"; "20-40 min")',
      values: ['24h (16-40)', '20-40 min'],
      result: [[24, 120]],
    },
  },
  {
    name: 'WEIGHTED_LEVERAGE',
    summary:
      'Weighted average leverage factor: sum of human time ÷ sum of AI time, not the mean of the factors. Skips rows without a human estimate or AI time.',
    parameters: [HUMAN_HOURS, AI_MINUTES],
    returnType: 'number|string',
    example: {
      formula: '=WEIGHTED_LEVERAGE(C1:C; D1:D)',
      values: [
        [['Human Est. (h)'], [240], [1]],
        [['Claude (min)'], [22], [8]],
      ],
      result: 482,
    },
  },
  {
    name: 'WEIGHTED_SUPERVISORY_LEVERAGE',
    summary:
      'Weighted average supervisory leverage factor: sum of human time ÷ sum of supervision time. Skips rows without supervision time.',
    parameters: [HUMAN_HOURS, SUPERVISION_MINUTES],
    returnType: 'number|string',
    example: {
      formula: '=WEIGHTED_SUPERVISORY_LEVERAGE(C1:C; E1:E)',
      values: [
        [['Human Est. (h)'], [240], [1]],
        [['Sup. (min)'], [5], ['']],
      ],
      result: 2880,
    },
  },
  {
    name: 'HUMAN_WEEKS',
    summary: 'Working weeks in a range of human hours: sum of hours ÷ hours per week.',
    parameters: [
      HUMAN_HOURS,
      {
        name: parameters.HOURS_PER_WEEK.name,
        type: 'number',
        description: 'Optional. Hours in a working week. Default: 40.',
      },
    ],
    returnType: 'number|string',
    example: { formula: '=HUMAN_WEEKS(C1:C)', values: [[['Human Est. (h)'], [240], [80]]], result: 8 },
  },
  {
    name: 'DURATION_HOURS',
    summary: 'Converts a duration to hours. A plain number means hours.',
    parameters: [
      {
        name: parameters.VALUE_IN_HOURS.name,
        type: RANGE_OF_DURATIONS,
        description: 'A duration such as 90m, 1h 30m, 1:30 or 2d, or a range of durations.',
      },
    ],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=DURATION_HOURS("1h 30m")', values: ['1h 30m'], result: 1.5 },
  },
  {
    name: 'DURATION_MINUTES',
    summary: 'Converts a duration to minutes. A plain number means minutes.',
    parameters: [
      {
        name: parameters.VALUE_IN_MINUTES.name,
        type: RANGE_OF_DURATIONS,
        description: 'A duration such as 1.5h, 8.6m or 0:45:30, or a range of durations.',
      },
    ],
    returnType: 'number|Array<Array<number|string>>',
    example: { formula: '=DURATION_MINUTES("1.5h")', values: ['1.5h'], result: 90 },
  },
  {
    name: 'LEVERAGE_TEXT',
    summary: 'Formats a factor as in a post, rounded half to even: 35.65 becomes 35.6x.',
    parameters: [
      {
        name: parameters.FACTOR.name,
        type: 'number|Array<Array<number>>',
        description: 'A factor, or a range of factors.',
      },
      {
        name: parameters.DECIMALS.name,
        type: 'number',
        description: 'Optional. Decimal places. Default: 1.',
      },
    ],
    returnType: 'string|Array<Array<string>>',
    example: { formula: '=LEVERAGE_TEXT(200; 2)', values: [200, 2], result: '200.00x' },
  },
  {
    name: 'LEVERAGE_PERIOD',
    summary: 'Totals of the Records tab from one day to another.',
    parameters: [
      RECORDS,
      { name: parameters.FROM, type: 'string|Date', description: 'Optional. The first day.' },
      { name: parameters.TO, type: 'string|Date', description: 'Optional. The last day.' },
    ],
    returnType: 'Array<Array<number|string>>',
    example: {
      formula: '=LEVERAGE_PERIOD(Records!A1:M; "2026-04-01"; "2026-04-30")',
      values: [
        [
          ['Date', 'Title', 'Tasks', 'Human hours', 'AI minutes', 'Supervision minutes', 'Supervised hours', 'Tokens'],
          ['2026-03-31', 'Ports', 2, 40, 30, 10, 40, 90000],
          ['2026-04-03', 'Covers', 3, 24, 30, 5, 20, 12000],
          ['2026-04-04', 'Invoices', 1, 6, 15, '', '', ''],
        ],
        '2026-04-01',
        '2026-04-30',
      ],
      result: [
        ['From', '2026-04-01'],
        ['To', '2026-04-30'],
        ['Days', 2],
        ['Tasks', 4],
        ['Human hours', 30],
        ['AI minutes', 45],
        ['Supervision minutes', 5],
        ['Supervised hours', 20],
        ['Tokens', 12000],
        ['Weighted factor', 40],
        ['Supervised factor', 240],
        ['Hours saved', 19.916666666666668],
      ],
    },
  },
  {
    name: 'LEVERAGE_BY_WEEK',
    summary: 'Totals of the Records tab by week, month, quarter or year.',
    parameters: [
      RECORDS,
      {
        name: parameters.UNIT,
        type: 'string',
        description: 'Optional. week (default), sunday-week, month, quarter or year.',
      },
    ],
    returnType: 'Array<Array<number|string>>',
    example: {
      formula: '=LEVERAGE_BY_WEEK(Records!A1:M; "month")',
      values: [
        [
          ['Date', 'Tasks', 'Human hours', 'AI minutes', 'Supervision minutes', 'Supervised hours', 'Tokens'],
          ['2026-03-31', 2, 40, 30, 10, 40, 90000],
          ['2026-04-03', 3, 24, 30, 5, 20, 12000],
        ],
        'month',
      ],
      result: [
        [
          'Period',
          'From',
          'To',
          'Days',
          'Tasks',
          'Human hours',
          'AI minutes',
          'Supervision minutes',
          'Supervised hours',
          'Tokens',
          'Weighted factor',
          'Supervised factor',
          'Hours saved',
        ],
        ['2026-03', '2026-03-01', '2026-03-31', 1, 2, 40, 30, 10, 40, 90000, 80, 240, 39.833333333333336],
        ['2026-04', '2026-04-01', '2026-04-30', 1, 3, 24, 30, 5, 20, 12000, 48, 240, 19.916666666666668],
      ],
    },
  },
  {
    name: 'LEVERAGE_STATS',
    summary: 'Statistics table of a day, as in a post: totals and weighted averages with their labels.',
    parameters: [
      TASKS,
      {
        name: parameters.TOTAL_TOKENS.name,
        type: 'number|string|Array<Array<number|string>>',
        description: 'Optional. The total tokens of the day, or their label and cell, such as J11:K11.',
      },
    ],
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
  },
  {
    name: 'LEVERAGE_TABLE',
    summary: 'Task table of a day, as in a post, highest factor first.',
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
  },
  {
    name: 'LEVERAGE_POST',
    summary: 'Complete post of a day as text, up to 50,000 characters. The sidebar has no limit.',
    parameters: [
      TASKS,
      {
        name: parameters.DATE.name,
        type: 'string|Date',
        description: 'The date, such as 2026-04-04. If the range has a Date column, only rows with this date are used.',
      },
      {
        name: parameters.FORMAT.name,
        type: 'string',
        description:
          'Optional. markdown, html, text or json. Default: markdown. In json, A1 is the first cell of tasks.',
      },
    ],
    returnType: 'string',
    example: {
      formula: '=LEVERAGE_POST(A1:F; "2026-04-04"; "text")',
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
  },
];
