import { LEAK_NOTICES } from './leak-notices.ts';
import type { FactsOf, Severity } from './notice-kind.ts';
import { PUBLISHED_NOTICES } from './published-notices.ts';
import { SETTING_NOTICES } from './setting-notices.ts';
import { NOTICES, type NoticeCode } from './sheet-notices.ts';

const ALL_NOTICES = { ...LEAK_NOTICES, ...NOTICES, ...PUBLISHED_NOTICES, ...SETTING_NOTICES };

type Reference = {
  readonly [Code in NoticeCode]: { readonly when: string; readonly example: FactsOf<typeof ALL_NOTICES, Code> };
};

/** When each notice is given, and facts for an example, in the order of the reference page. Nothing that is pushed reads this. */
const NOTICE_REFERENCE: Reference = {
  'leak-private-term': {
    when: 'A term of the private list stands in the record.',
    example: { shown: 'Quillfern', where: 'the intro' },
  },
  'leak-private-key': {
    when: 'The record holds the beginning of a private key.',
    example: {
      shown: '-----BEGIN P…',
      what: 'a private key',
      where: 'the analysis',
    },
  },
  'leak-key': {
    when: 'The record holds a key of a well-known kind: of a cloud, a model provider, a payment service.',
    example: {
      shown: 'AKIA…',
      what: 'an access key of AWS',
      where: 'row 7',
    },
  },
  'leak-token': {
    when: 'The record holds a token of a well-known kind: of a code host, a registry, a chat.',
    example: {
      shown: 'ghp_…',
      what: 'a token of GitHub',
      where: 'the analysis',
    },
  },
  'leak-jwt': {
    when: 'The record holds a signed token (JWT).',
    example: {
      shown: 'eyJhbGci…',
      what: 'a signed token (JWT)',
      where: 'row 12',
    },
  },
  'leak-password': {
    when: 'The record holds a password: in an address, or behind a name and a sign of equality.',
    example: {
      shown: 'password=…',
      what: 'a password',
      where: 'row 5',
    },
  },
  'leak-email': {
    when: 'The record holds an e-mail address.',
    example: {
      shown: 'ines@quillfern.example',
      what: 'an e-mail address',
      where: 'the intro',
    },
  },
  'leak-ip': {
    when: 'The record holds an IP address that is not the same on every machine.',
    example: {
      shown: '192.0.2.44',
      what: 'an IP address',
      where: 'row 19',
    },
  },
  'leak-home-path': {
    when: 'The record holds a path into a home directory.',
    example: {
      shown: '/home/ines/books',
      what: 'a path in a home directory',
      where: 'row 3',
    },
  },
  'leak-host': {
    when: 'The record holds the name of an internal host.',
    example: {
      shown: 'build7.corp',
      what: 'the name of an internal host',
      where: 'the analysis',
    },
  },
  'table-missing': {
    when: 'No row among the first 20 names the three columns a task table needs.',
    example: undefined,
  },
  'table-incomplete': {
    when: 'A row names some of the columns of a task table, but not all that are needed.',
    example: { row: 3, has: ['Task', 'Hours'], lacks: 'AI time', write: 'Claude, AI or Agent' },
  },
  'sheet-empty': {
    when: 'There is no cell with anything in it.',
    example: undefined,
  },
  'no-task': {
    when: 'The table has no row that is ready to be printed.',
    example: { rows: 2 },
  },
  'date-missing': {
    when: 'Neither a Date cell nor the tab’s name gives the day.',
    example: { tab: 'Sheet7' },
  },
  'date-unreadable': {
    when: 'The Date cell holds something that names no single day.',
    example: { shown: 'April 4' },
  },
  'row-undated': {
    when: 'The table has a Date column, and a row has no date in it.',
    example: { row: 7 },
  },
  'row-date-unreadable': {
    when: 'The table has a Date column, and a row’s date names no single day.',
    example: { shown: '4/5/2026', row: 7 },
  },
  'day-missing': {
    when: 'A day is asked for that no row of the Date column has.',
    example: { date: '2026-04-05', days: '2026-04-04 (3 rows), 2026-04-02 (1 row)' },
  },
  'duration-unreadable': {
    when: 'Hours or minutes hold something that is not a duration.',
    example: { shown: '20 mn', write: '20m or 0:20', row: 17 },
  },
  'duration-negative': {
    when: 'Hours or minutes are below 0.',
    example: { shown: '-5', row: 8 },
  },
  'error-cell': {
    when: 'A cell of the table shows an error of the spreadsheet.',
    example: { shown: '#N/A', row: 12 },
  },
  'ai-time-zero': {
    when: 'The AI time of a task is 0.',
    example: { row: 23 },
  },
  'row-unfinished': {
    when: 'A row lacks its task, its human estimate or its AI time.',
    example: { lacks: ['AI time'], row: 9 },
  },
  'supervision-long': {
    when: 'Supervision took as long as the AI, or longer.',
    example: { supervision: '5m', ai: '4m', isLonger: true },
  },
  'units-mixed': {
    when: 'The factor is below 1 or above 5,000, as when hours and minutes change places.',
    example: { human: '0.5h', ai: '45m' },
  },
  'number-ambiguous': {
    when: 'A point stands before three digits, in a table that writes decimals with a comma.',
    example: { shown: '1.426', plain: '1426' },
  },
  'task-twice': {
    when: 'The same task stands in an earlier row.',
    example: { row: 13, first: 12 },
  },
  'tokens-unreadable': {
    when: 'A Tokens cell holds something that is not a count.',
    example: { shown: 'many' },
  },
  'tokens-differ': {
    when: 'The day’s Tokens cell and the sum of the column differ.',
    example: { label: '11,636,500', sum: '11,600,000' },
  },
  'date-differs': {
    when: 'The Date cell and the tab’s name give different days.',
    example: { date: '2026-04-04', tab: '2026-04-05' },
  },
  'date-column-differs': {
    when: 'The Date cell beside a table and the table’s Date column give different days.',
    example: { label: '2026-04-05', date: '2026-04-04' },
  },
  'label-twice': {
    when: 'Two cells beside the table carry the same label with different values.',
    example: { label: 'Intro', used: 'K12' },
  },
  'column-twice': {
    when: 'Two headings of the table name the same column.',
    example: { heading: 'Hours', used: 'C1' },
  },
  'count-differs': {
    when: 'The intro opens with a number of tasks that is not the record’s.',
    example: { shown: 'Twenty-nine tasks', tasks: '28' },
  },
  'total-unlike': {
    when: 'A row is named like a total, but its AI minutes are not the column’s sum.',
    example: { row: 31 },
  },
  'total-unnamed': {
    when: 'A row holds exactly the human estimate and AI time of all other rows together, under another name than a total’s.',
    example: { row: 31 },
  },
  'tokens-unit': {
    when: 'The heading of the tokens names thousands, millions or billions.',
    example: { heading: 'Tokens (k)' },
  },
  'leak-product-name': {
    when: 'Title, intro or analysis hold what looks like the name of a product, and no task mentions it.',
    example: { shown: 'Quillfern', where: 'the analysis' },
  },
  'setting-unreadable': {
    when: 'A cell of the Settings tab holds something that does not work as its setting.',
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
    example: { faults: 'columns.2.label is 5. Expected text, like "Human Est.".', used: 'Standard' },
  },
  'setting-twice': {
    when: 'Two rows of the Settings tab carry the same label.',
    example: { label: 'Style', used: 'Settings!B3' },
  },
  'ai-time-beyond-day': {
    when: 'The AI time of the day adds up to more than 24 hours.',
    example: { hours: '26.4' },
  },
  'row-total': {
    when: 'A row is a total of the others.',
    example: { row: 31 },
  },
  'supervision-missing': {
    when: 'Some tasks have no supervision, or none has.',
    example: { rows: 4, tasks: 29 },
  },
  'supervision-zero': {
    when: 'The supervision of a task is 0.',
    example: { row: 6 },
  },
  'human-estimate-zero': {
    when: 'The human estimate of a task is 0.',
    example: undefined,
  },
  'rounding-tie': {
    when: 'A factor lies exactly between two printed values, and its cell in the sheet shows the other one.',
    example: { exact: '11.25', printed: '11.2x' },
  },
  'heading-unit': {
    when: 'The unit in a heading is not the column’s usual one.',
    example: { heading: 'Human Est. (min)', unit: 'minutes' },
  },
  'text-invisible': {
    when: 'A text that will be printed holds an invisible or control character.',
    example: { character: 'U+200B' },
  },
  'text-cut': {
    when: 'A task ends in three dots, as texts do that were cut.',
    example: { ending: '...' },
  },
  'rows-filtered': {
    when: 'A filter is on in the tab.',
    example: undefined,
  },
  'labels-unused': {
    when: 'Labelled cells stand beside a table of several days.',
    example: { labels: ['Tokens', 'Intro'], days: 3 },
  },
  'day-newest': {
    when: 'The table has several days and none was asked for.',
    example: { date: '2026-04-04', days: '2026-04-04 (3 rows), 2026-04-02 (1 row)' },
  },
  'rows-other-day': {
    when: 'Some of the selected rows have another date.',
    example: { rows: 2, date: '2026-04-04' },
  },
  'setting-unknown': {
    when: 'A row of the Settings tab has a value, but its label is no setting.',
    example: { label: 'Huors per week' },
  },
  'setting-newer': {
    when: 'A newer version of the add-on wrote the Settings tab.',
    example: { version: 2 },
  },
  'setting-foreign': {
    when: 'A tab is named Settings, but has neither the headings Setting and Value nor a settings version.',
    example: undefined,
  },
  'published-table-missing': {
    when: 'A published text has no task table, or none whose headings are known.',
    example: undefined,
  },
  'published-table-incomplete': {
    when: 'A text has a table with some columns of a task table, but not with all that a record needs.',
    example: {
      has: ['Task', 'Manual Time', 'Claude'],
      lacks: [{ what: 'the human estimate', write: 'Human Est., Human, Estimate or Hours' }],
    },
  },
  'published-cell-formula': {
    when: 'In the output of `rows`, a cell begins with `=`, `+`, `-`, `@` or a tab.',
    example: { place: 'Task', shown: '=1+1' },
  },
  'published-row-unreadable': {
    when: 'Something in a published table is no row: cells are missing, or it is cut off.',
    example: { shown: '29Update the website1h8m2m7.', columns: ['Task', 'Human Est.', 'Claude', 'Factor'] },
  },
  'published-row-ambiguous': {
    when: 'A row whose cells run together can be read in several ways, and neither its number nor its arithmetic decides.',
    example: { shown: 'Write phase 1216h22m', readings: ['“Write phase 1” with 216h', '“Write phase 12” with 16h'] },
  },
  'published-number-unexpected': {
    when: 'The row numbers of a published table do not count up by one.',
    example: { number: 21, expected: 2 },
  },
  'published-number-missing': {
    when: 'A row of a numbered table has no number.',
    example: { shown: 'Write the docs', expected: 4 },
  },
  'published-cell-missing': {
    when: 'A published row lacks a cell that the others of its row call for.',
    example: { row: 'Row 3', column: 'Claude' },
  },
  'published-cell-unreadable': {
    when: 'A cell of a published table holds no figure of its column.',
    example: { row: 'Row 3', column: 'Claude', shown: 'half a day' },
  },
  'published-factor-differs': {
    when: 'A published factor, or weeks, is not what its row gives.',
    example: { row: 'Row 3', column: 'Factor', printed: '46.6x', expected: '65.7' },
  },
  'published-factor-rounding': {
    when: 'A published factor, or weeks, is what its row gives but for the rounding of the last digit.',
    example: { row: 'Row 3', column: 'Factor', printed: '116.3x', expected: '116.2' },
  },
  'published-factor-rounded-hours': {
    when: 'A published factor, or weeks, cannot be recomputed, because the human estimates are rounded.',
    example: { row: 'Row 3', column: 'Factor', printed: '3.0x', expected: '2.4' },
  },
  'published-supervision-missing': {
    when: 'A published table has supervisory factors, but no column for the supervision they are made of.',
    example: { column: 'Sup. Factor', count: 29 },
  },
  'published-total': {
    when: 'A row of a published table is a total of the others.',
    example: { shown: 'Total 284h 217m 78.5x' },
  },
  'published-column-unknown': {
    when: 'A published table has a column that is none of the record’s.',
    example: { heading: 'Project' },
  },
  'published-statistic-differs': {
    when: 'A published statistic does not follow from the rows.',
    example: { label: 'Total Claude minutes', printed: '1,581', expected: '1580' },
  },
  'published-statistic-unchecked': {
    when: 'A published statistic cannot be recomputed from the rows.',
    example: { label: 'Total tokens', printed: '11,636,500', reason: 'the rows have no tokens' },
  },
  'published-average-rounding': {
    when: 'A published statistic, or the sentence about the averages, is what the rows give but for the rounding of the last digit.',
    example: { place: 'Human-equivalent weeks', printed: '35.7', expected: '35.6' },
  },
  'published-sentence-differs': {
    when: 'The sentence about the averages names a figure that does not follow from the rows.',
    example: { figure: 'supervisory leverage', printed: '574.2x', expected: '570.1' },
  },
};

/** Code, severity, occasion and an example of every notice, for the reference. */
export function describeNotices(): { code: NoticeCode; severity: Severity; when: string; example: string }[] {
  return (Object.keys(NOTICE_REFERENCE) as NoticeCode[]).map((code) => {
    const { when, example } = NOTICE_REFERENCE[code];
    const { severity, sentence } = ALL_NOTICES[code] as { severity: Severity; sentence: (facts: unknown) => string };
    return { code, severity, when, example: sentence(example) };
  });
}
