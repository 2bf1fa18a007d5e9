import { describeAnyNotice } from './describe-any-notice.ts';
import { FILE_SEVERITIES } from './files/file-notices.ts';
import { LEAK_SEVERITIES } from './leak-notices.ts';
import {
  makeNoticeOf,
  type Notice,
  type NoticeCode,
  type NoticeFacts,
  type Severities,
  type Severity,
} from './notice.ts';
import { POST_SEVERITIES } from './posts/post-notices.ts';
import { PROSE_SEVERITIES } from './prose/prose-notices.ts';
import { PUBLISHED_SEVERITIES } from './published-notices.ts';
import { RECORDS_SEVERITIES } from './records/records-notices.ts';
import { SETTING_SEVERITIES } from './settings/setting-notices.ts';
import { SHEET_SEVERITIES } from './sheet-notices.ts';
import { TAB_WORDS } from './source-words.ts';

const SEVERITIES: Partial<Severities<NoticeFacts>> = {
  ...SHEET_SEVERITIES,
  ...POST_SEVERITIES,
  ...FILE_SEVERITIES,
  ...SETTING_SEVERITIES,
  ...LEAK_SEVERITIES,
  ...PROSE_SEVERITIES,
  ...RECORDS_SEVERITIES,
  ...PUBLISHED_SEVERITIES,
};

type Reference = {
  readonly [Code in NoticeCode]: {
    readonly when: string;
    readonly example: NoticeFacts[Code];
    readonly row?: number;
  };
};

const DAYS = {
  days: [
    { date: '2026-04-04', rows: 3 },
    { date: '2026-04-02', rows: 1 },
  ],
  older: 0,
};

/**
 * The occasion of each notice, and facts for an example, in the order of the reference page. No pushed file contains
 * it.
 */
const NOTICE_REFERENCE: Reference = {
  'leak-private-term': {
    when: 'The record contains a term of the private list.',
    example: { shown: 'Quillfern', where: 'intro' },
  },
  'leak-private-key': {
    when: 'The record contains the beginning of a private key.',
    example: { shown: '-----BEGIN P…', what: 'a private key', where: 'analysis' },
  },
  'leak-key': {
    when: 'The record contains a well-known kind of key: for a cloud, a model provider or a payment service.',
    example: { shown: 'AKIA…', what: 'an access key of AWS', where: 'task' },
    row: 7,
  },
  'leak-token': {
    when: 'The record contains a well-known kind of token: for a code host, a registry or a chat.',
    example: { shown: 'ghp_…', what: 'a token of GitHub', where: 'analysis' },
  },
  'leak-jwt': {
    when: 'The record contains a signed token (JWT).',
    example: { shown: 'eyJhbGci…', what: 'a signed token (JWT)', where: 'task' },
    row: 12,
  },
  'leak-password': {
    when: 'The record contains a password: in an address, or after a name and an equals sign.',
    example: { shown: 'password=…', what: 'a password', where: 'task' },
    row: 5,
  },
  'leak-email': {
    when: 'The record contains an e-mail address.',
    example: { shown: 'ines@quillfern.example', what: 'an e-mail address', where: 'intro' },
  },
  'leak-ip': {
    when: 'The record contains an IP address that is not the same on every machine.',
    example: { shown: '192.0.2.44', what: 'an IP address', where: 'task' },
    row: 19,
  },
  'leak-home-path': {
    when: 'The record contains a path in a home directory.',
    example: { shown: '/home/ines/books', what: 'a path in a home directory', where: 'task' },
    row: 3,
  },
  'leak-host': {
    when: 'The record contains the name of an internal host.',
    example: { shown: 'build7.corp', what: 'the name of an internal host', where: 'analysis' },
  },
  'table-missing': {
    when: 'None of the first 20 rows has the three headings that a task table needs.',
    example: {},
  },
  'table-of-records': { when: 'The table is the Records tab, which has a row for each published day.', example: {} },
  'table-incomplete': {
    when: 'A row has some of the headings of a task table, but not all that are required.',
    example: { row: 3, has: ['Task', 'Hours'], lacks: ['aiTime'] },
  },
  'human-time-unclear': {
    when: 'A table has a total of human time and AI time, so the human time can be the time that you worked.',
    example: { heading: 'Human Time', ai: 'AI Time', total: 'Total' },
  },
  'sheet-empty': { when: 'All cells are blank.', example: {} },
  'no-task': { when: 'No row of the table is ready to print.', example: { hasRows: true } },
  'date-missing': {
    when: 'Neither a Date cell nor the name of the tab gives the date.',
    example: { tab: 'Sheet7' },
  },
  'date-unreadable': {
    when: 'The Date cell contains something that is not a single date.',
    example: { shown: 'April 4', fault: 'noYear' },
  },
  'row-undated': { when: 'The table has a Date column, and it is blank in a row.', example: {}, row: 7 },
  'row-date-unreadable': {
    when: 'The table has a Date column, and in a row it contains something that is not a single date.',
    example: { shown: '14/04/26', fault: 'shortYear' },
    row: 7,
  },
  'day-missing': {
    when: 'No row of the Date column has the requested date.',
    example: { date: '2026-04-05', ...DAYS },
  },
  'duration-unreadable': {
    when: 'A cell for hours or minutes contains something that is not a duration, such as a range or an approximate time.',
    example: { shown: '20 mn', column: 'aiTime', reason: 'other', instead: null },
    row: 17,
  },
  'duration-negative': {
    when: 'Hours or minutes are less than 0.',
    example: { shown: '-5', column: 'aiTime' },
    row: 8,
  },
  'error-cell': { when: 'A cell of the table shows a spreadsheet error.', example: { shown: '#N/A' }, row: 12 },
  'ai-time-zero': { when: 'The AI time of a task is 0.', example: {}, row: 23 },
  'row-date-only': {
    when: 'A row without times has a date in the task column.',
    example: { shown: '2026-04-14' },
    row: 2,
  },
  'row-unfinished': {
    when: 'A row has no task, no human estimate or no AI time.',
    example: { lacks: ['aiTime'] },
    row: 9,
  },
  'supervision-long': {
    when: 'Supervision took as long as the AI, or longer.',
    example: { supervision: '5m', ai: '4m', isLonger: true },
  },
  'units-mixed': {
    when: 'The factor is less than 1 or more than 5,000, which happens when hours and minutes are swapped.',
    example: { human: '0.5h', ai: '45m' },
  },
  'number-ambiguous': {
    when: 'A number has one point or comma before three digits, and no other time shows whether it is for decimals.',
    example: { shown: '1.426', plain: '1426', isDecimal: true },
  },
  'working-time': {
    when: 'A time is in days or weeks, and the hours per day or week of the style are not 8 and 40.',
    example: { shown: '1d', read: '8h', other: '7h' },
  },
  'task-twice': { when: 'An earlier row has the same task.', example: { first: 12 }, row: 13 },
  'tokens-unreadable': {
    when: 'A Tokens cell contains something that is not a count, or has a point or comma before three digits that other cells have for decimals.',
    example: { shown: 'many', plain: null },
  },
  'tokens-approximate': {
    when: 'A token count has a word for an approximate figure.',
    example: { shown: 'ca. 50k', tokens: 50_000 },
    row: 3,
  },
  'tokens-small': {
    when: 'A token count is below 1,000, and at least three other rows, and all of them, have 10,000 or more: where commas separate thousands, Sheets reads `80.000` as 80.',
    example: { tokens: 80 },
    row: 3,
  },
  'tokens-differ': {
    when: 'The Tokens cell of the day and the sum of the Tokens column differ.',
    example: { label: 11_636_500, sum: 11_600_000 },
  },
  'date-differs': {
    when: 'The date in the tab and the date in the name of the tab differ.',
    example: { date: '2026-04-04', tab: '2026-04-05' },
  },
  'date-column-differs': {
    when: 'The Date cell next to a table and the Date column of the table differ.',
    example: { label: '2026-04-05', date: '2026-04-04' },
  },
  'label-twice': {
    when: 'Two cells next to the table have the same label and different values.',
    example: { label: 'Intro', used: 'K12' },
  },
  'date-ambiguous': {
    when: 'The numbers of the date can be day and month or month and day, and nothing decides which.',
    example: { shown: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
  },
  'row-date-ambiguous': {
    when: 'The date of a row can be day and month or month and day, and no other cell of the column decides which.',
    example: { shown: '03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
    row: 7,
  },
  'date-orders-mixed': {
    when: 'In one date column, some dates start with the day and others with the month.',
    example: { dayFirst: '14/04/2026', monthFirst: '04/15/2026', other: 'A3' },
  },
  'date-order-differs': {
    when: 'The order of --dates contradicts a date of the table.',
    example: { shown: '14/04/2026', given: 'mdy' },
  },
  'label-day-missing': {
    when: 'A label has a date, but no row has it.',
    example: { label: 'Intro', date: '2026-04-14' },
  },
  'label-date-unreadable': {
    when: 'A label such as Intro has a day that is not a date with a year.',
    example: { shown: 'Intro 14/04/26', fault: 'shortYear' },
  },
  'label-date-ambiguous': {
    when: 'A label such as Intro has a date that can have two meanings.',
    example: { shown: 'Intro 03/04/2026', dayFirst: '2026-04-03', monthFirst: '2026-03-04' },
  },
  'date-column-unused': {
    when: 'The table has several date columns. The start of each row counts.',
    example: { heading: 'End Date', used: 'A1' },
  },
  'column-twice': {
    when: 'Two headings of the table mean the same column.',
    example: { heading: 'Hours', used: 'C1' },
  },
  'heading-unit-unknown': {
    when: 'The heading of a time column has something else than a unit of time in brackets.',
    example: { heading: 'Estimate (story points)', shown: 'story points', unit: 'hours' },
  },
  'heading-units-differ': {
    when: 'The heading of a time column has two units.',
    example: { heading: 'Claude (h or min)', units: ['hours', 'minutes'], unit: 'hours' },
  },
  'count-differs': {
    when: 'The intro starts with a number of tasks that differs from the record.',
    example: { shown: 'Twenty-nine tasks', tasks: 28 },
  },
  'placeholder-week': {
    when: 'The title, intro or analysis has `{week factor}`, and the Records tab has no other day of the week, a day twice, or a day without a date or figures.',
    example: { shown: '{week factor}' },
  },
  'placeholder-unclear': {
    when: 'A placeholder in the title, intro or analysis fits no task, or several.',
    example: { shown: '{factor of "booking"}', candidates: ['Move the booking service', 'Write booking tests'] },
  },
  'placeholder-misspelled': {
    when: 'Braces in the title, intro or analysis contain nearly the name of a placeholder.',
    example: { shown: '{wieghted factor}', instead: 'weighted factor' },
  },
  'total-unlike': {
    when: 'A row is named like a total, but a figure is not the sum of its rows.',
    example: { column: 'humanEstimate', shown: '13h', sum: '12h', difference: '1h' },
    row: 31,
  },
  'total-unnamed': {
    when: 'A row is the sum of the rows above it since the last total, of the rows below it, or of all tasks, but is not named like a total.',
    example: {},
    row: 31,
  },
  'total-named-unlike': {
    when: 'A task ends with a word such as total, and its times are as long as those of any row above it, but not their sum.',
    example: {},
    row: 31,
  },
  'tokens-unit': {
    when: 'The Tokens heading contains thousands, millions or billions as a unit.',
    example: { heading: 'Tokens (k)' },
  },
  'leak-product-name': {
    when: 'The title, intro or analysis contains what looks like a product name, and no task mentions it.',
    example: { shown: 'Quillfern', where: 'analysis' },
  },
  'prose-figure-differs': {
    when: 'A figure in the title, intro or analysis differs from that of the day or of the task that the sentence names.',
    example: {
      shown: '654.5x',
      where: 'analysis',
      figure: 'factor',
      actual: '327.3x',
      task: 'Port the invoicing app',
      cells: ['B4'],
    },
  },
  'prose-figure-changed': {
    when: 'A figure agreed with the tasks until cells were edited. Only the sidebar compares two readings.',
    example: { shown: '654.5x', where: 'analysis', actual: '327.3x', cells: ['E19'] },
  },
  'prose-other-task': {
    when: 'A figure is not that of the task that the sentence names, but that of one other task.',
    example: {
      shown: '21 minutes',
      where: 'analysis',
      figure: 'ai',
      actual: '36 minutes',
      task: 'Port the invoicing app',
      otherTask: 'Repair the webhook',
      cells: ['B4', 'B7'],
    },
  },
  'prose-count-differs': {
    when: 'A statement about a number of tasks is not true: “most tasks”, “all but one”, “four rows took less than eight minutes”.',
    example: { shown: 'Most tasks required under 5 minutes', where: 'analysis', count: 12, tasks: 29, withBound: 25 },
  },
  'prose-task-count-differs': {
    when: 'The number of tasks is another one.',
    example: { shown: 'Thirty tasks', where: 'intro', tasks: 29 },
  },
  'prose-order-differs': {
    when: 'A superlative or a comparison does not match the tasks, or the task shares its rank with another one.',
    example: {
      shown: 'longest',
      where: 'analysis',
      task: 'Port the invoicing app',
      actual: '22 minutes',
      otherTask: 'Write 12 specifications',
      otherActual: '990 minutes',
      cells: ['B4', 'B31'],
    },
  },
  'prose-task-text-differs': {
    when: 'A number differs from the one that the task itself gives for the same thing.',
    example: { shown: '48', where: 'analysis', task: 'Property tests, 84 cases', actual: '84', cells: ['B3'] },
  },
  'prose-supervision-exists': {
    when: 'According to the text, a task had no supervision, but the table has some.',
    example: {
      shown: 'no supervision',
      where: 'analysis',
      task: 'Index the manuals',
      actual: '4 minutes',
      cells: ['B7'],
    },
  },
  'prose-date-differs': {
    when: 'The text gives another weekday or date as that of the record.',
    example: { shown: 'Friday', where: 'intro', actual: 'Saturday' },
  },
  'record-differs': {
    when: 'The day has a row in the Records tab, and its figures have changed since they were saved there.',
    example: { figures: [{ figure: 'ai', saved: '90', now: '80' }] },
  },
  'estimate-outside': {
    when: 'The longest estimate of the day is longer than all estimates in the Records tab that have an actual time, or a task of the day has a lower or higher estimate ÷ actual time than all of them. There are at least 20 of them.',
    example: { isRatio: false, shown: '80h', low: '0.5h', high: '40h' },
  },
  'setting-unreadable': {
    when: 'A cell of the Settings tab contains a value that does not work for its setting.',
    example: {
      shown: 'full time',
      label: 'Hours per week',
      expected: 'hours above 0 and up to 168, like 40',
      used: '40',
    },
  },
  'setting-style-missing': {
    when: 'Style is Custom, but there is no custom style.',
    example: { used: 'Standard' },
  },
  'setting-style-faulty': {
    when: 'Style is Custom, and the custom style does not work.',
    example: {
      faults: [{ path: 'columns.2.label', found: '5', expected: 'text, like "Human Est."' }],
      more: 0,
      used: 'Standard',
    },
  },
  'setting-twice': {
    when: 'Two rows of the Settings tab have the same label.',
    example: { label: 'Style', used: 'Settings!B3' },
  },
  'ai-time-beyond-day': {
    when: 'The AI time of the day adds up to more than 24 hours.',
    example: { hours: '26.4' },
  },
  'row-total': { when: 'A row is a total or an average of others.', example: { isTaskOfFormula: false }, row: 31 },
  'supervision-missing': {
    when: 'Some or all tasks have no supervision.',
    example: { rows: 4, tasks: 29 },
  },
  'supervision-zero': { when: 'The supervision of a task is 0.', example: {}, row: 6 },
  'human-estimate-zero': { when: 'The human estimate of a task is 0.', example: {} },
  'factor-differs': {
    when: 'A cell has another factor than the figures of its row give, for example after a change next to a factor that is a value and not a formula.',
    example: { shown: '12.0x', expected: '6.0' },
  },
  'rounding-tie': {
    when: 'A factor is exactly between two printed values, and its cell in the sheet shows the other one.',
    example: { exact: '11.25', printed: '11.2' },
  },
  'heading-unit': {
    when: 'The unit in a heading is not the usual unit of the column.',
    example: { heading: 'Human Est. (min)', unit: 'minutes' },
  },
  'column-assumed': {
    when: 'A time column is recognized by a heading that can mean something else.',
    example: { heading: 'Actual (min)', column: 'aiTime' },
  },
  'column-blank': {
    when: 'Two headings mean the same column, and the first has no values, or less than half of those of the other.',
    example: { heading: 'Task', used: 'Description', hasValues: false },
  },
  'column-choice-missing': {
    when: 'The table does not have a heading that the setting *Columns* or `--columns` gives.',
    example: { role: 'human', heading: 'Manual Time', row: 1 },
  },
  'tables-fenced': {
    when: 'A Markdown text has task tables in code fences next to other task tables.',
    example: { tables: 1 },
  },
  'tables-incomplete': {
    when: 'A text has a table with some headings of a task table next to complete task tables.',
    example: { has: ['Task', 'Human'], lacks: ['aiTime'] },
  },
  'tables-unread': {
    when: 'A text has another table of figures next to complete task tables.',
    example: { has: ['Week', 'Posts', 'Views'], lacks: ['task', 'humanEstimate', 'aiTime'] },
  },
  'columns-unused': {
    when: 'On the command line: a table has other columns that can be tasks or times.',
    example: { headings: ['Review (min)'] },
  },
  'number-mark': {
    when: 'A function with only this cell, or with only some rows, may read a comma or point before three digits otherwise than the post, which sees all cells and the file.',
    example: { shown: '2,125', read: '2.125', because: 'commas' },
  },
  'text-invisible': {
    when: 'A text to be printed contains an invisible or control character.',
    example: { character: 'U+200B' },
  },
  'text-cut': { when: 'A task ends in three dots, like a text that was cut off.', example: { ending: '...' } },
  'rows-filtered': { when: 'A filter is on in the tab.', example: {} },
  'labels-unused': {
    when: 'Labeled cells are next to a table of several days.',
    example: { labels: ['Tokens', 'Intro'], days: 3 },
  },
  'day-newest': {
    when: 'The table has several days, and none was requested.',
    example: { date: '2026-04-04', ...DAYS },
  },
  'rows-other-day': {
    when: 'Some of the selected rows have another date.',
    example: { rows: 2, date: '2026-04-04' },
  },
  'setting-unknown': {
    when: 'A row of the Settings tab has a value, but its label is not a setting.',
    example: { label: 'Huors per week' },
  },
  'setting-newer': {
    when: 'A newer version of the add-on wrote the Settings tab.',
    example: { version: 2 },
  },
  'setting-foreign': {
    when: 'A tab is named Settings, but has neither the headings Setting and Value nor a settings version.',
    example: {},
  },
  'published-table-missing': {
    when: 'A published text has no task table, or none with known headings.',
    example: {},
  },
  'published-table-incomplete': {
    when: 'A text has a table with some columns of a task table, but not with all that a record needs.',
    example: {
      has: ['Task', 'Manual Time', 'Claude'],
      lacks: ['humanEstimate'],
    },
  },
  'published-cell-formula': {
    when: 'In the output of `rows`, a cell starts with `=`, `+`, `-`, `@` or a tab.',
    example: { column: 'Task', shown: '=1+1' },
  },
  'published-closing-left-out': {
    when: 'On the command line: `rows` prints CSV, and the record has a text after its analysis, such as the closing.',
    example: { shown: 'Lessons learned' },
  },
  'published-row-unreadable': {
    when: 'Something in a published table is not a row: cells are missing, or it is cut off.',
    example: { shown: '29Update the website1h8m2m7.', columns: ['Task', 'Human Est.', 'Claude', 'Factor'] },
  },
  'published-row-ambiguous': {
    when: 'A row whose cells run together can be read in several ways, and neither its number nor its arithmetic decides.',
    example: {
      shown: 'Write phase 1216h22m',
      readings: [
        { number: '', task: 'Write phase 1', figures: '216h 22m' },
        { number: '', task: 'Write phase 12', figures: '16h 22m' },
      ],
    },
  },
  'published-number-unexpected': {
    when: 'The row numbers of a published table are not consecutive.',
    example: { number: 21, expected: 2 },
  },
  'published-number-missing': {
    when: 'A row of a numbered table has no number.',
    example: { shown: 'Write the docs', expected: 4 },
  },
  'published-cell-missing': {
    when: 'A published row lacks a cell that its other cells require.',
    example: { task: 'Write the docs', column: 'Claude' },
    row: 3,
  },
  'published-cell-unreadable': {
    when: 'A cell of a published table contains something that is not a figure for its column.',
    example: {
      task: 'Write the docs',
      column: 'Claude',
      shown: '60–30 min',
      why: { reason: 'range-reversed', instead: null },
    },
    row: 3,
  },
  'published-factor-differs': {
    when: 'A published factor, or number of weeks, is not what its row gives.',
    example: { task: 'Write the docs', column: 'Factor', printed: '46.6x', expected: '65.7' },
    row: 3,
  },
  'published-factor-rounding': {
    when: 'A published factor, or number of weeks, differs from what its row gives only by the rounding of the last digit.',
    example: { task: 'Write the docs', column: 'Factor', printed: '116.3x', expected: '116.2' },
    row: 3,
  },
  'published-factor-rounded-hours': {
    when: 'A published factor, or number of weeks, cannot be recomputed because the human estimates are rounded.',
    example: { task: 'Write the docs', column: 'Factor', printed: '3.0x', expected: '2.4' },
    row: 3,
  },
  'published-supervision-missing': {
    when: 'A published table has supervisory factors, but no supervision column to compute them from.',
    example: { column: 'Sup. Factor', count: 29 },
  },
  'published-total': {
    when: 'A row of a published table is the total of the others.',
    example: { shown: 'Total 284h 217m 78.5x' },
  },
  'published-total-unnamed': {
    when: 'A row of a published table is the sum of the rows above or below it, but is not named like a total.',
    example: { shown: 'Backend 12h 6m' },
  },
  'published-total-differs': {
    when: 'A row of a published table is named like a total, but a figure is not the sum of its rows.',
    example: { shown: 'Total 13h 6m', column: 'Human Est.', printed: '13h', sum: '12h' },
  },
  'published-column-unknown': {
    when: 'A published table has a column that a record does not have.',
    example: { heading: 'Project' },
  },
  'published-statistic-differs': {
    when: 'A published statistic does not follow from the rows.',
    example: { label: 'Total Claude minutes', printed: '1,581', expected: '1580' },
  },
  'published-statistic-unchecked': {
    when: 'A published statistic cannot be recomputed from the rows.',
    example: { label: 'Total tokens', figure: null, printed: '11,636,500', reason: 'no-tokens' },
  },
  'published-average-rounding': {
    when: 'A published statistic, or the sentence about the averages, differs from what the rows give only by the rounding of the last digit.',
    example: { label: 'Human-equivalent weeks', printed: '35.7', expected: '35.6' },
  },
  'published-figures-contradict': {
    when: 'The rows do not decide a figure or its bounds, but it is outside of them, or the sentence about the averages has another one.',
    example: { label: 'Total Claude minutes', task: null, printed: '35 (90 to 20)', other: null },
  },
  'published-sentence-differs': {
    when: 'The sentence about the averages has a figure that does not follow from the rows.',
    example: { figure: 'supervisoryFactor', printed: '574.2x', expected: '570.1' },
  },
};

export const NOTICE_CODES = Object.keys(NOTICE_REFERENCE) as readonly NoticeCode[];

/** Makes a notice of any code with the facts of its example. */
export function makeExample(code: NoticeCode): Notice {
  const { example, row = null } = NOTICE_REFERENCE[code];
  return makeNoticeOf(SEVERITIES, code, example, { row });
}

/** Lists the code, severity, occasion and an example of every notice, for the reference. */
export function describeNotices(): { code: NoticeCode; severity: Severity; when: string; example: string }[] {
  return NOTICE_CODES.map((code) => {
    const notice = makeExample(code);
    return {
      code,
      severity: notice.severity,
      when: NOTICE_REFERENCE[code].when,
      example: describeAnyNotice(notice, TAB_WORDS),
    };
  });
}
