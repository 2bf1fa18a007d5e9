// Covers src/record/notices: the sentences.

import { describeAnyNotice } from '../../../src/record/notices/describe-any-notice.ts';
import { describeGroup, groupNotices } from '../../../src/record/notices/describe-notice.ts';
import type { NoticeCode, Severity } from '../../../src/record/notices/notice.ts';
import { makeExample, NOTICE_CODES } from '../../../src/record/notices/notice-reference.ts';
import { makePublishedNotice } from '../../../src/record/notices/published-notices.ts';
import { makeSettingNotice } from '../../../src/record/notices/settings/setting-notices.ts';
import { FILE_WORDS, TAB_WORDS, TEXT_WORDS } from '../../../src/record/notices/source-words.ts';

/** Returns the sentence for three notices with the same code in rows 4, 5 and 6; null where they are not grouped. */
function describeThree(code: NoticeCode): string | null {
  const notice = makeExample(code);
  const three = [4, 5, 6].map((row) => ({ ...notice, place: { ...notice.place, row } }));
  const [group] = groupNotices(three);
  return group === undefined || group.notices.length === 1 ? null : describeGroup(group, TAB_WORDS);
}

/** By code: the severity, the sentence for the example in the reference, and the sentence for three in rows 4, 5 and 6. */
type Sentences = Readonly<Partial<Record<NoticeCode, readonly [Severity, one: string, three?: string]>>>;

const SHEETS: Sentences = {
  'table-missing': ['error', 'No task table found in the first 20 rows. Add the headings Task, Human Est. and Claude.'],
  'table-incomplete': [
    'error',
    'Row 3 has Task and Hours, but no heading for AI time. Add Claude, AI or Agent, or press Choose columns… to choose your own heading.',
  ],
  'table-of-records': ['error', 'These are records of days, not the tasks of a day. Select the tab of a day.'],
  'record-differs': ['note', 'The day has changed since it was saved to Records: AI minutes 90, now 80.'],
  'estimate-outside': ['note', 'The estimate is 80h. Your Records have 0.5h to 40h.'],
  'sheet-empty': ['error', 'The tab is empty. Add the headings Task, Human Est. and Claude.'],
  'no-task': ['error', 'No row is ready yet. A row needs a task, a human estimate and AI time.'],
  'date-ambiguous': ['error', '“03/04/2026” can be 2026-04-03 or 2026-03-04. Write one of them.'],
  'row-date-ambiguous': [
    'error',
    '“03/04/2026” can be 2026-04-03 or 2026-03-04. Write one of them. Row 7 is left out.',
    '3 rows have a date with two meanings and are left out: 4, 5, 6. Write dates like 2026-04-04.',
  ],
  'date-orders-mixed': [
    'error',
    '“14/04/2026” starts with the day, but “04/15/2026” in A3 with the month. Write all dates like 2026-04-04.',
  ],
  'date-order-differs': ['error', '“14/04/2026” starts with the day, but --dates is mdy.'],
  'date-column-unused': ['note', '“End Date” also contains dates. The dates of the rows are those below A1.'],
  'date-missing': ['error', 'No date found: add a Date cell or name the tab like 2026-04-04.'],
  'date-unreadable': ['error', '“April 4” is not a date with a year. Write it like 2026-04-04.'],
  'row-undated': [
    'error',
    'No date. Write one in every row, like 2026-04-04. Row 7 is left out.',
    '3 rows have no date and are left out: 4, 5, 6. Write a date in every row, like 2026-04-04.',
  ],
  'row-date-unreadable': [
    'error',
    '“14/04/26” has a year of two digits. Write it like 2026-04-04. Row 7 is left out.',
    '3 rows have no readable date and are left out: 4, 5, 6. Write dates like 2026-04-04.',
  ],
  'day-missing': ['error', 'No row has the date 2026-04-05. The table has 2026-04-04 (3 rows), 2026-04-02 (1 row).'],
  'duration-unreadable': [
    'error',
    '“20 mn” is not a duration. Write 20m or 0:20. Row 17 is left out.',
    '3 rows have an unreadable duration and are left out: 4, 5, 6. Write times like 1.5h, 20m or 0:20.',
  ],
  'duration-negative': [
    'error',
    '“-5” is negative. Write 20m or 0:20. Row 8 is left out.',
    '3 rows have a negative duration and are left out: 4, 5, 6. Write times like 1.5h, 20m or 0:20.',
  ],
  'error-cell': [
    'error',
    'The cell shows the error #N/A. Fix it. Row 12 is left out.',
    '3 rows have an error cell and are left out: 4, 5, 6.',
  ],
  'ai-time-zero': [
    'error',
    'AI time is 0, so there is no factor. Row 23 is left out.',
    '3 rows have an AI time of 0 and are left out: 4, 5, 6.',
  ],
  'row-date-only': [
    'error',
    '“2026-04-14” is a day, not a task. Write the date in every row, in a column with the heading Date. Row 2 is left out.',
    '3 rows have only a date and are left out: 4, 5, 6.',
  ],
  'row-unfinished': [
    'warning',
    'No AI time yet. Row 9 is left out.',
    '3 rows are unfinished and are left out: 4, 5, 6.',
  ],
  'supervision-long': [
    'warning',
    'Supervision (5m) is longer than the AI time (4m).',
    '3 rows have supervision that is not shorter than AI time: 4, 5, 6.',
  ],
  'units-mixed': [
    'warning',
    'Human estimate 0.5h, AI time 45m: are hours and minutes mixed up?',
    '3 rows may have hours and minutes mixed up: 4, 5, 6.',
  ],
  'number-ambiguous': [
    'warning',
    '“1.426” is read as a decimal. For thousands, write 1426.',
    '3 rows have a point or comma before three digits that has two meanings: 4, 5, 6.',
  ],
  'working-time': [
    'warning',
    '“1d” is read as 8h, but with your hours per day and week it is 7h. Write 8h or 7h.',
    '3 rows have days or weeks that are not as long as in your settings: 4, 5, 6.',
  ],
  'task-twice': [
    'warning',
    'Row 13 has the same task as row 12.',
    '3 rows repeat the task of an earlier row: 4, 5, 6.',
  ],
  'tokens-unreadable': [
    'warning',
    '“many” is not a token count. Write 150000 or 150k. It is not in the total.',
    '3 rows have an unreadable token count: 4, 5, 6. Write 150000 or 150k.',
  ],
  'tokens-approximate': [
    'note',
    '“ca. 50k” is published as 50,000. Only times can be approximate.',
    '3 rows have an approximate token count, which is published without its mark: 4, 5, 6.',
  ],
  'tokens-small': [
    'warning',
    'A token count of 80 is small next to the other rows. For thousands, write 80k.',
    '3 rows have a token count that is small next to the other rows: 4, 5, 6.',
  ],
  'tokens-differ': [
    'warning',
    'Tokens is 11,636,500, but its column adds up to 11,600,000. The record uses 11,636,500.',
  ],
  'date-differs': ['warning', 'The date is 2026-04-04, but the tab is named “2026-04-05”. The record uses 2026-04-04.'],
  'date-column-differs': [
    'warning',
    'The Date cell has “2026-04-05”, but the Date column has 2026-04-04. The record uses 2026-04-04.',
  ],
  'label-twice': ['warning', 'A second Intro has another value. The one in K12 is used.'],
  'label-day-missing': ['warning', 'Intro of 2026-04-14 is not used, because no row has this date.'],
  'label-date-unreadable': ['warning', '“Intro 14/04/26” has a year of two digits. Write it like 2026-04-04.'],
  'label-date-ambiguous': ['warning', '“Intro 03/04/2026” can be 2026-04-03 or 2026-03-04. Write one of them.'],
  'column-twice': ['warning', '“Hours” means the same as C1, which is used.'],
  'human-time-unclear': [
    'error',
    'Next to “AI Time” and “Total”, “Human Time” can be the time that you worked or an estimate. Press Choose columns… and choose it as Supervision or as Human estimate.',
  ],
  'heading-unit-unknown': [
    'warning',
    '“story points” in “Estimate (story points)” is not a unit of time. Plain numbers below it are read as hours.',
  ],
  'heading-units-differ': [
    'warning',
    '“Claude (h or min)” has 2 units: hours and minutes. Plain numbers below it are read as hours.',
  ],
  'column-assumed': ['note', '“Actual (min)” is read as the AI time.'],
  'column-blank': ['note', '“Task” has no values. “Description” is used.'],
  'column-choice-missing': [
    'note',
    'Row 1 has no heading “Manual Time”, which the setting Columns gives for human. The headings are used as recognized.',
  ],
  'tables-fenced': ['warning', 'A task table in a code fence is not read. To read it, remove the fence.'],
  'tables-unread': [
    'note',
    'The table with “Week”, “Posts” and “Views” is not read, because it has no heading for task text, human estimate or AI time.',
  ],
  'tables-incomplete': [
    'warning',
    'The table with “Task” and “Human” is not read, because it has no heading for AI time.',
  ],
  'columns-unused': ['note', 'Not used: “Review (min)”.'],
  'count-differs': ['warning', 'The intro starts with “Twenty-nine tasks”, but the record has 28.'],
  'placeholder-week': [
    'error',
    '{week factor} needs another day of its week in the Records tab, and each day once with a date and figures.',
  ],
  'placeholder-unclear': [
    'error',
    '{factor of "booking"} fits several tasks: “Move the booking service”, “Write booking tests”.',
  ],
  'placeholder-misspelled': [
    'warning',
    '{wieghted factor} is not a placeholder. For the figure, write {weighted factor}.',
  ],
  'total-unlike': [
    'error',
    'The total of human estimates is 13h, but its rows add up to 12h, a difference of 1h. Row 31 is left out.',
  ],
  'total-unnamed': [
    'warning',
    'Row 31 is the sum of the rows above it. It counts as a task. If it is a total, name it Total.',
    '3 rows are sums of the rows above them and count as tasks: 4, 5, 6.',
  ],
  'total-named-unlike': [
    'warning',
    'Row 31 is named like a total, but is not the sum of the rows above it. It counts as a task.',
  ],
  'tokens-unit': [
    'warning',
    '“Tokens (k)” has a unit, but plain numbers below it are single tokens. Write 150000 or 150k.',
  ],
  'ai-time-beyond-day': ['note', 'AI time adds up to 26.4 h, more than a day. Parallel agents?'],
  'row-total': ['note', 'Row 31 is a total, not a task.', '3 rows are totals, not tasks: 4, 5, 6.'],
  'supervision-missing': ['note', 'No supervision in 4 rows: not in the supervisory average.'],
  'supervision-zero': [
    'note',
    'Supervision is 0, so there is no supervisory factor.',
    '3 rows have a supervision of 0 and no supervisory factor: 4, 5, 6.',
  ],
  'human-estimate-zero': [
    'note',
    'Human estimate is 0, so the factor is 0.0x.',
    '3 rows have a human estimate of 0, so their factor is 0.0x: 4, 5, 6.',
  ],
  'factor-differs': [
    'warning',
    'The cell has 12.0x, but the figures of its row give 6.0x.',
    '3 rows have another factor than their figures give: 4, 5, 6.',
  ],
  'rounding-tie': [
    'note',
    '11.25 is printed as 11.2x, rounded half to even.',
    '3 rows have a factor that is rounded half to even and differs from its cell: 4, 5, 6.',
  ],
  'number-mark': [
    'note',
    '“2,125” is read as 2.125, because other cells have decimal commas.',
    '3 rows have a point or comma before three digits that other cells or the file explain: 4, 5, 6.',
  ],
  'heading-unit': ['note', 'Plain numbers below “Human Est. (min)” are read as minutes.'],
  'text-invisible': [
    'note',
    'Invisible character in the text: U+200B.',
    '3 rows have an invisible character in the task: 4, 5, 6.',
  ],
  'text-cut': [
    'note',
    'The task ends in “...”. Was it cut off?',
    '3 rows have a task that ends in three dots and may be cut off: 4, 5, 6.',
  ],
  'rows-filtered': ['note', 'A filter is on. The post includes rows whether or not it hides them.'],
  'labels-unused': ['note', 'Not used, because the table has 3 days: Tokens and Intro.'],
  'day-newest': ['note', 'This is the newest day, 2026-04-04. The table has 2026-04-04 (3 rows), 2026-04-02 (1 row).'],
  'rows-other-day': ['note', 'Selected but not in the post: 2 rows with a date other than 2026-04-04.'],
};

const SETTINGS: Sentences = {
  'setting-unreadable': [
    'warning',
    '“full time” does not work as Hours per week. Write hours above 0 and up to 168, like 40. 40 is used for now.',
  ],
  'setting-style-missing': ['warning', 'Style is Custom, but Custom style is blank. Standard is used for now.'],
  'setting-style-faulty': [
    'warning',
    'The custom style does not work. columns.2.label is 5. Expected text, like "Human Est.". Standard is used for now.',
  ],
  'setting-twice': ['warning', 'Style appears again. The value in Settings!B3 is used.'],
  'setting-unknown': ['note', '“Huors per week” is not a setting. This row is ignored.'],
  'setting-newer': [
    'note',
    'A newer version of the add-on (2) wrote these settings. Unknown settings are kept but not used.',
  ],
  'setting-foreign': ['note', 'The tab “Settings” has no headings Setting and Value, so no settings are read from it.'],
};

const LEAKS: Sentences = {
  'leak-private-term': [
    'error',
    '“Quillfern” is on your private list. It appears in the intro.',
    '3 terms of your private list appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-private-key': [
    'error',
    '“-----BEGIN P…” looks like a private key. It appears in the analysis.',
    '3 private keys appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-key': [
    'error',
    '“AKIA…” looks like an access key of AWS. It appears in row 7.',
    '3 keys appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-token': [
    'error',
    '“ghp_…” looks like a token of GitHub. It appears in the analysis.',
    '3 tokens appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-jwt': [
    'error',
    '“eyJhbGci…” looks like a signed token (JWT). It appears in row 12.',
    '3 signed tokens appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-password': [
    'error',
    '“password=…” looks like a password. It appears in row 5.',
    '3 passwords appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-email': [
    'error',
    '“ines@quillfern.example” looks like an e-mail address. It appears in the intro.',
    '3 e-mail addresses appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-ip': [
    'error',
    '“192.0.2.44” looks like an IP address. It appears in row 19.',
    '3 IP addresses appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-home-path': [
    'error',
    '“/home/ines/books” looks like a path in a home directory. It appears in row 3.',
    '3 home directory paths appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-host': [
    'error',
    '“build7.corp” looks like the name of an internal host. It appears in the analysis.',
    '3 internal host names appear in the tasks: rows 4, 5, 6.',
  ],
  'leak-product-name': ['warning', '“Quillfern” appears in the analysis but not in any task. OK to publish?'],
  'prose-figure-differs': [
    'warning',
    '“654.5x” in the analysis does not match the tasks. The factor of “Port the invoicing app” is 327.3x.',
  ],
  'prose-figure-changed': ['warning', 'E19 changed: “654.5x” is now 327.3x.'],
  'prose-other-task': [
    'warning',
    '“21 minutes” in the analysis does not match the tasks. The AI time of “Port the invoicing app” is 36 minutes. The written figure is that of “Repair the webhook”.',
  ],
  'prose-count-differs': [
    'warning',
    '“Most tasks required under 5 minutes” in the analysis does not match the tasks. It is true for 12 of 29, or 25 with the limit itself included.',
  ],
  'prose-task-count-differs': [
    'warning',
    '“Thirty tasks” in the intro does not match the tasks. The day has 29 tasks.',
  ],
  'prose-order-differs': [
    'warning',
    '“longest” in the analysis does not match the tasks. “Port the invoicing app” has 22 minutes, “Write 12 specifications” has 990 minutes.',
  ],
  'prose-task-text-differs': [
    'warning',
    '“48” in the analysis does not match the task “Property tests, 84 cases”, which has 84.',
  ],
  'prose-supervision-exists': [
    'warning',
    '“no supervision” in the analysis does not match the tasks. “Index the manuals” has 4 minutes of supervision.',
  ],
  'prose-date-differs': [
    'warning',
    '“Friday” in the intro does not match the date of the record. The record is for Saturday.',
  ],
};

const PUBLISHED: Sentences = {
  'published-table-missing': [
    'error',
    'No task table found. It needs headings such as Task, Human Est. and Claude, on one line or one per line.',
  ],
  'published-table-incomplete': [
    'error',
    'The table with Task, Manual Time and Claude has no heading for human estimate. Add Human Est., Human, Estimate or Hours.',
  ],
  'published-cell-formula': [
    'warning',
    'Task starts like a formula: “=1+1”. To write it as text, use --formulas text.',
  ],
  'published-closing-left-out': [
    'note',
    'The text after the analysis, from “Lessons learned” on, is not in the output. To get it, use --format json.',
  ],
  'published-row-unreadable': [
    'error',
    '“29Update the website1h8m2m7.” is not a row with Task, Human Est., Claude and Factor. It is left out.',
  ],
  'published-row-ambiguous': [
    'error',
    '“Write phase 1216h22m” can be read as “Write phase 1” with 216h 22m, or as “Write phase 12” with 16h 22m. It is left out. Separate its cells with tabs.',
  ],
  'published-number-unexpected': ['warning', 'Row 21 appears where row 2 was expected.'],
  'published-number-missing': ['warning', '“Write the docs” has no number where row 4 was expected.'],
  'published-cell-missing': ['warning', 'Row 3 has no value under Claude.'],
  'published-cell-unreadable': [
    'warning',
    'Row 3 has “60–30 min” under Claude, which is a range that starts with the larger time. Write the smaller time first. It is kept as published.',
  ],
  'published-factor-differs': [
    'warning',
    'Row 3 has 46.6x under Factor, but its figures give 65.7. It is kept as published.',
  ],
  'published-factor-rounding': ['note', 'Row 3 has 116.3x under Factor, a different rounding of 116.2.'],
  'published-factor-rounded-hours': ['note', 'Row 3 has 3.0x under Factor, but its rounded estimate gives 2.4.'],
  'published-supervision-missing': [
    'note',
    'Sup. Factor cannot be recomputed in 29 rows: the table has no supervision.',
  ],
  'published-total-unnamed': [
    'warning',
    '“Backend 12h 6m” is the sum of the rows above it. It counts as a task. If it is a total, name it Total.',
  ],
  'published-total-differs': [
    'error',
    '“Total 13h 6m” is a total, but its Human Est. is 13h and its rows add up to 12h. It is left out.',
  ],
  'published-total': ['note', '“Total 284h 217m 78.5x” is a total, not a task. It is left out.'],
  'published-column-unknown': ['note', 'The column “Project” is not part of a record. It is left out.'],
  'published-statistic-differs': ['warning', 'Total Claude minutes is 1,581, but the rows give 1580.'],
  'published-statistic-unchecked': [
    'note',
    'Total tokens is 11,636,500, which cannot be recomputed: the rows have no tokens.',
  ],
  'published-average-rounding': ['note', 'Human-equivalent weeks is 35.7, a different rounding of 35.6.'],
  'published-figures-contradict': [
    'warning',
    'Total Claude minutes is 35 (90 to 20), which is not between its own bounds.',
  ],
  'published-sentence-differs': [
    'warning',
    'The sentence about the averages has 574.2x for the supervisory leverage, but the rows give 570.1.',
  ],
};

describe.each([
  ['sheets', SHEETS],
  ['settings', SETTINGS],
  ['leaks', LEAKS],
  ['published records', PUBLISHED],
] as const)('the sentences about %s', (_, sentences) => {
  const codes = Object.keys(sentences) as NoticeCode[];

  it.each(codes)('%s', (code) => {
    const notice = makeExample(code);
    const three = describeThree(code);
    expect([notice.severity, describeAnyNotice(notice, TAB_WORDS), ...(three === null ? [] : [three])]).toEqual(
      sentences[code],
    );
  });
});

it('every code has its sentence in these tables', () => {
  const listed = Object.keys({ ...SHEETS, ...SETTINGS, ...LEAKS, ...PUBLISHED });
  expect(listed.sort()).toEqual([...NOTICE_CODES].sort());
});

describe('the errors of a custom style that are not listed', () => {
  it.each([
    [0, 'The custom style does not work. order is "size". Expected one of factor, sheet. Standard is used for now.'],
    [
      1,
      'The custom style does not work. order is "size". Expected one of factor, sheet. There is 1 more error. Standard is used for now.',
    ],
    [
      2,
      'The custom style does not work. order is "size". Expected one of factor, sheet. There are 2 more errors. Standard is used for now.',
    ],
  ])('are counted: %i', (more, sentence) => {
    const faults = [{ path: 'order', found: '"size"', expected: 'one of factor, sheet' }];
    const notice = makeSettingNotice(
      'setting-style-faulty',
      { faults, more, used: 'Standard' },
      { cell: 'Settings!B4' },
    );
    expect(describeAnyNotice(notice, TAB_WORDS)).toBe(sentence);
  });
});

it('states that an import computes factors that differ, and adds unreadable times as published', () => {
  const sentenceOf = (code: NoticeCode) => describeAnyNotice(makeExample(code), TEXT_WORDS);
  expect(sentenceOf('published-factor-differs')).toBe(
    'Row 3 has 46.6x under Factor, but its figures give 65.7. It is computed from the figures instead.',
  );
  expect(sentenceOf('published-cell-unreadable')).toBe(
    'Row 3 has “60–30 min” under Claude, which is a range that starts with the larger time. Write the smaller time first. It is added as published.',
  );
  const other = makePublishedNotice(
    'published-cell-unreadable',
    { task: 'Port', column: 'Factor', shown: 'n.a.', why: null },
    { row: 3 },
  );
  expect([describeAnyNotice(other, TEXT_WORDS), describeAnyNotice(other, FILE_WORDS)]).toEqual([
    'Row 3 has “n.a.” under Factor, which is not a figure for that column. Check it in the new tab.',
    'Row 3 has “n.a.” under Factor, which is not a figure for that column. It is kept as published.',
  ]);
});

it('states that an import adds a row that a post skips, but neither a row without a date nor a total', () => {
  const sentenceOf = (code: NoticeCode) => describeAnyNotice(makeExample(code), TEXT_WORDS);
  expect(sentenceOf('duration-unreadable')).toBe(
    '“20 mn” is not a duration. Write 20m or 0:20. Row 17 is added, but a post skips it.',
  );
  expect(sentenceOf('row-undated')).toBe('No date. Write one in every row, like 2026-04-04. Row 7 is left out.');
  expect(sentenceOf('total-unlike')).toMatch(/Row \d+ is left out\.$/);
});
