// Covers src/record/notices: the notices and their reference.

import { describeGroup, describeNotice, groupNotices } from '../../../src/record/notices/describe-notice.ts';
import { makeLeakNotice } from '../../../src/record/notices/leak-notices.ts';
import { type Notice, sortNotices } from '../../../src/record/notices/notice.ts';
import { describeNotices, makeExample, NOTICE_CODES } from '../../../src/record/notices/notice-reference.ts';
import { listQuotedTexts, mapQuotedTexts } from '../../../src/record/notices/quoted-texts.ts';
import { makeNotice } from '../../../src/record/notices/sheet-notices.ts';
import { FILE_WORDS, RANGE_WORDS, TAB_WORDS } from '../../../src/record/notices/source-words.ts';

const leakIn = (row: number) =>
  makeLeakNotice('leak-ip', { shown: 'x', what: 'an IP address', where: 'task' }, { cell: `A${row}`, row });
const zeroAt = (row: number, cell = `D${row}`) => makeNotice('ai-time-zero', {}, { cell, row });
const describeAll = (notices: readonly Notice[]) =>
  groupNotices(notices).map((group) => describeGroup(group, TAB_WORDS));

describe('notices', () => {
  it('are sorted by severity, then by cell', () => {
    const cells = sortNotices([
      makeNotice('row-total', { isTaskOfFormula: false }, { cell: 'B31' }),
      zeroAt(10),
      zeroAt(9, 'AA9'),
      zeroAt(9),
      makeNotice('date-differs', { date: '', tab: '' }, { cell: 'K1' }),
    ]).map(({ place }) => place.cell);
    expect(cells).toEqual(['D9', 'AA9', 'D10', 'K1', 'B31']);
  });

  it('come after notices about private information', () => {
    const codes = sortNotices([
      makeLeakNotice('leak-product-name', { shown: 'x', where: 'intro' }, { cell: 'A1' }),
      zeroAt(1),
      leakIn(9),
    ]).map(({ code }) => code);
    expect(codes).toEqual(['leak-ip', 'ai-time-zero', 'leak-product-name']);
  });

  it('about one row count as several and list it once', () => {
    expect(describeAll([leakIn(3), leakIn(3), leakIn(7)])).toEqual(['3 IP addresses appear in the tasks: rows 3, 7.']);
    expect(describeAll([leakIn(3), leakIn(3), leakIn(3)])).toEqual(['3 IP addresses appear in the tasks: row 3.']);
  });

  it('about several cells of a row count it once if rows are counted', () => {
    const errorAt = (cell: string, row: number) => makeNotice('error-cell', { shown: '#N/A' }, { cell, row });
    expect(describeAll([errorAt('C3', 3), errorAt('D3', 3), errorAt('C7', 7)])).toEqual([
      '2 rows have an error cell and are left out: 3, 7.',
    ]);
    expect(describeAll([errorAt('C3', 3), errorAt('D3', 3), errorAt('E3', 3)])).toEqual(
      Array.from({ length: 3 }, () => 'The cell shows the error #N/A. Fix it. Row 3 is left out.'),
    );
  });

  it('with one code stay separate up to two and are grouped from three on', () => {
    expect(describeAll([zeroAt(40), zeroAt(77)])).toEqual([
      'AI time is 0, so there is no factor. Row 40 is left out.',
      'AI time is 0, so there is no factor. Row 77 is left out.',
    ]);
    const groups = groupNotices([zeroAt(40), zeroAt(77), zeroAt(121)]);
    expect(groups.map(({ notices }) => notices.map(({ place }) => place.cell))).toEqual([['D40', 'D77', 'D121']]);
  });

  it('without a row, or without words for several, are never grouped', () => {
    const twice = makeNotice('label-twice', { label: 'Intro', used: 'K1' }, { cell: 'K2' });
    expect(groupNotices([twice, twice, twice])).toHaveLength(3);
    const unlike = (row: number) =>
      makeNotice('total-unlike', { column: 'aiTime', shown: '2m', sum: '1m', difference: '1m' }, { row });
    expect(groupNotices([unlike(1), unlike(2), unlike(3)])).toHaveLength(3);
  });

  it('list the first twelve rows of ten thousand and count the others', () => {
    expect(describeAll(Array.from({ length: 10_000 }, (_, i) => zeroAt(i + 2)))).toEqual([
      '10,000 rows have an AI time of 0 and are left out: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 9,988 more.',
    ]);
  });

  it('all have a sentence and an occasion', () => {
    for (const { when, example } of describeNotices()) {
      expect(when).toMatch(/^[A-Z].*\.$/);
      expect(example).toMatch(/[.?]$/);
    }
  });
});

describe('the source of a notice', () => {
  const date = makeNotice('date-missing', { tab: 'Sheet7' });
  const zero = zeroAt(5);
  const SOURCES = { tab: TAB_WORDS, file: FILE_WORDS, range: RANGE_WORDS };

  it.each([
    ['tab', date, 'No date found: add a Date cell or name the tab like 2026-04-04.'],
    ['file', date, 'No date found in a Date cell or the file’s name “Sheet7”. Give --date, like 2026-04-04.'],
    ['tab', makeNotice('sheet-empty', {}), 'The tab is empty. Add the headings Task, Human Est. and Claude.'],
    ['file', makeNotice('sheet-empty', {}), 'The file is empty. Add the headings Task, Human Est. and Claude.'],
    ['range', makeNotice('sheet-empty', {}), 'The range is empty. Add the headings Task, Human Est. and Claude.'],
    ['tab', zero, 'AI time is 0, so there is no factor. Row 5 is left out.'],
    ['file', zero, 'AI time is 0, so there is no factor. Row 5 is left out.'],
    ['range', zero, 'Row 5 of the range: AI time is 0, so there is no factor.'],
    [
      'file',
      makeNotice('date-differs', { date: '2026-04-04', tab: '2026-04-05' }),
      'The date is 2026-04-04, but the file is named “2026-04-05”. The record uses 2026-04-04.',
    ],
    [
      'file',
      makeNotice('table-incomplete', { row: 1, has: ['Task'], lacks: ['humanEstimate', 'aiTime'] }),
      'Row 1 has Task, but no heading for human estimate or AI time. Add Human Est. and Claude, or give your own heading with --columns.',
    ],
    [
      'range',
      makeNotice('table-incomplete', { row: 1, has: ['Task', 'Claude'], lacks: ['humanEstimate'] }),
      'Row 1 has Task and Claude, but no heading for human estimate. Add Human Est., Human, Estimate or Hours.',
    ],
    [
      'file',
      makeNotice('human-time-unclear', { heading: 'Human Time', ai: 'AI Time', total: 'Total' }),
      'Next to “AI Time” and “Total”, “Human Time” can be the time that you worked or an estimate. Give --columns supervision="Human Time" or --columns human="Human Time".',
    ],
    [
      'range',
      makeNotice('human-time-unclear', { heading: 'Human Time', ai: 'AI Time', total: 'Total' }),
      'Next to “AI Time” and “Total”, “Human Time” can be the time that you worked or an estimate. Rename it Sup. or Human Est.',
    ],
    [
      'file',
      makeNotice('column-choice-missing', { role: 'human', heading: 'Manual Time', row: 1 }),
      'Row 1 has no heading “Manual Time”, which --columns gives for human. The headings are used as recognized.',
    ],
  ] as const)('shows in its sentence: %s, $code', (source, notice, sentence) => {
    expect(describeNotice(notice, SOURCES[source])).toBe(sentence);
  });
});

/** Lists every text in the facts of a notice. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

describe('the user’s own words', () => {
  /** Facts that are texts, but the product's own: figures, addresses, names and phrases. */
  const OWN_TEXTS: Readonly<Record<string, readonly string[]>> = {
    'table-incomplete': ['aiTime'],
    'record-differs': ['ai', '90', '80'],
    'estimate-outside': ['80h', '0.5h', '40h'],
    'day-missing': ['2026-04-05', '2026-04-04', '2026-04-02'],
    'duration-unreadable': ['aiTime', 'other'],
    'number-mark': ['commas'],
    'working-time': ['8h', '7h'],
    'duration-negative': ['aiTime'],
    'row-unfinished': ['aiTime'],
    'supervision-long': ['5m', '4m'],
    'units-mixed': ['0.5h', '45m'],
    'date-differs': ['2026-04-04'],
    'date-column-differs': ['2026-04-04'],
    'label-twice': ['Intro', 'K12'],
    'label-day-missing': ['Intro', '2026-04-14'],
    'label-date-unreadable': ['shortYear'],
    'label-date-ambiguous': ['2026-04-03', '2026-03-04'],
    'column-twice': ['C1'],
    'heading-unit-unknown': ['hours'],
    'heading-units-differ': ['hours', 'minutes', 'hours'],
    'column-assumed': ['aiTime'],
    'column-choice-missing': ['human'],
    'ai-time-beyond-day': ['26.4'],
    'factor-differs': ['6.0'],
    'rounding-tie': ['11.25', '11.2'],
    'heading-unit': ['minutes'],
    'text-invisible': ['U+200B'],
    'text-cut': ['...'],
    'labels-unused': ['Tokens', 'Intro'],
    'date-ambiguous': ['2026-04-03', '2026-03-04'],
    'row-date-ambiguous': ['2026-04-03', '2026-03-04'],
    'date-orders-mixed': ['A3'],
    'date-order-differs': ['mdy'],
    'date-unreadable': ['noYear'],
    'row-date-unreadable': ['shortYear'],
    'date-column-unused': ['A1'],
    'total-unlike': ['humanEstimate', '13h', '12h', '1h'],
    'published-total-differs': ['13h', '12h'],
    'day-newest': ['2026-04-04', '2026-04-04', '2026-04-02'],
    'rows-other-day': ['2026-04-04'],
    'setting-unreadable': ['Hours per week', 'hours above 0 and up to 168, like 40', '40'],
    'setting-style-missing': ['Standard'],
    'setting-style-faulty': ['text, like "Human Est."', 'Standard'],
    'setting-twice': ['Style', 'Settings!B3'],
    'leak-private-term': ['intro'],
    'leak-private-key': ['a private key', 'analysis'],
    'leak-key': ['an access key of AWS', 'task'],
    'leak-token': ['a token of GitHub', 'analysis'],
    'leak-jwt': ['a signed token (JWT)', 'task'],
    'leak-password': ['a password', 'task'],
    'leak-email': ['an e-mail address', 'intro'],
    'leak-ip': ['an IP address', 'task'],
    'leak-home-path': ['a path in a home directory', 'task'],
    'leak-host': ['the name of an internal host', 'analysis'],
    'leak-product-name': ['analysis'],
    'placeholder-misspelled': ['weighted factor'],
    'tables-incomplete': ['aiTime'],
    'tables-unread': ['task', 'humanEstimate', 'aiTime'],
    'prose-figure-differs': ['analysis', 'factor', '327.3x', 'B4'],
    'prose-figure-changed': ['analysis', '327.3x', 'E19'],
    'prose-other-task': ['analysis', 'ai', '36 minutes', 'B4', 'B7'],
    'prose-count-differs': ['analysis'],
    'prose-task-count-differs': ['intro'],
    'prose-order-differs': ['analysis', '22 minutes', '990 minutes', 'B4', 'B31'],
    'prose-task-text-differs': ['analysis', '84', 'B3'],
    'prose-supervision-exists': ['analysis', '4 minutes', 'B7'],
    'prose-date-differs': ['intro', 'Saturday'],
    'published-table-incomplete': ['humanEstimate'],
    'published-cell-unreadable': ['range-reversed'],
    'published-cell-formula': ['Task'],
    'published-row-ambiguous': ['', ''],
    'published-factor-differs': ['65.7'],
    'published-factor-rounding': ['116.2'],
    'published-factor-rounded-hours': ['2.4'],
    'published-statistic-differs': ['1580'],
    'published-statistic-unchecked': ['no-tokens'],
    'published-average-rounding': ['35.6'],
    'published-sentence-differs': ['supervisoryFactor', '570.1'],
  };

  it.each(NOTICE_CODES)('in %s are declared, and all other texts are the product’s', (code) => {
    const { facts } = mapQuotedTexts(makeExample(code), () => '\u0000');
    const own = listTexts(facts).filter((text) => text !== '\u0000');
    expect(own).toEqual(OWN_TEXTS[code] ?? []);
  });

  it('are listed with the quote', () => {
    const notice = makeNotice('date-differs', { date: '2026-04-04', tab: 'Sheet7' }, { quote: 'April 4' });
    expect(listQuotedTexts(notice)).toEqual(['Sheet7', 'April 4']);
  });
});
