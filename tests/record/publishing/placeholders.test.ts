// Covers src/record/publishing/placeholders.ts, src/prose/claims/misspelled-placeholders.ts and placeholders in the check of prose.

import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { DAY_FUNCTIONS } from '../../../src/functions/day-functions.ts';
import { noticeProse } from '../../../src/prose/claims/notice-prose.ts';
import { readProse } from '../../../src/prose/claims/read-prose.ts';
import { noticeProductNames } from '../../../src/prose/notice-product-names.ts';
import { EMPTY_PRIVATE_LIST } from '../../../src/prose/private-list.ts';
import { applyPrivateList, publishDay } from '../../../src/prose/publish-day.ts';
import { applyFix } from '../../../src/prose/replace-span.ts';
import { describeNotice } from '../../../src/record/notices/describe-notice.ts';
import { TAB_WORDS } from '../../../src/record/notices/source-words.ts';
import { fillPlaceholders, placeInSource } from '../../../src/record/publishing/placeholders.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { computeStatistics } from '../../../src/record/values/statistics.ts';
import { standard } from '../../../src/styles/standard.ts';

const DATE = { year: 2026, month: 4, day: 4 };
const gridOf = (intro: string, analysis = ''): Cell[][] => [
  ['Task', 'Human Est.', 'Claude', 'Sup.', '', 'Intro', intro],
  ['Port the invoicing app', 240, 22, 5, '', 'Analysis', analysis],
  ['Move the booking service', 80, 15, 3],
  ['Write booking tests', 1001.5, 55, 2],
];
const read = (intro: string, analysis = '') => readDay(gridOf(intro, analysis), { tabName: '2026-04-04' });

function publish(intro: string, analysis = '') {
  const options = {
    date: DATE,
    style: standard,
    otherNotices: [],
    checkProse: noticeProse,
    checkNames: noticeProductNames,
    write: formatMarkdown,
  };
  const { post, notices } = publishDay(applyPrivateList(read(intro, analysis), EMPTY_PRIVATE_LIST), options);
  return { text: post?.text ?? '', messages: notices.map((notice) => describeNotice(notice, TAB_WORDS)), notices };
}

const { day } = read('');
const tasks = day?.tasks ?? [];
const SOURCE = { tasks, statistics: computeStatistics(tasks, null), style: standard };

describe('a placeholder', () => {
  it.each([
    ['{tasks} tasks', '3 tasks'],
    ['{total hours} hours', '1,321.5 hours'],
    ['{total weeks} weeks', '33 weeks'],
    ['{total minutes} minutes', '92 minutes'],
    ['{total supervision} minutes', '10 minutes'],
    ['{weighted factor}', '861.8x'],
    ['{ Supervisory  Factor }', '7929.0x'],
    ['{longest task}', 'Write booking tests'],
    ['{factor of "invoicing"}', '654.5x'],
    ['{Factor of “Invoicing port”}', '654.5x'],
    ['{hours of "booking service"} hours', '80 hours'],
    ['{minutes of "booking service"}', '15'],
    ['{supervision of "booking service"}', '3'],
    ['{supervisory factor of "booking service"}', '1600.0x'],
    [
      '/users/{id} and {factor} and {factor of} and {total factor}',
      '/users/{id} and {factor} and {factor of} and {total factor}',
    ],
  ])('%s is filled', (text, filled) => {
    expect(fillPlaceholders(text, SOURCE).text).toBe(filled);
  });

  it('is filled in every format, and in LEVERAGE_POST', () => {
    expect(publish('{total hours} hours, the best task at {factor of "tests"}.').text).toContain(
      'Three tasks. 1,321.5 hours, the best task at 1092.5x.',
    );
    const call = DAY_FUNCTIONS.LEVERAGE_POST;
    const post = call?.([gridOf('{total hours} hours.'), '2026-04-04'], { wallClock: () => '' } as never);
    expect(post).toContain('Three tasks. 1,321.5 hours.');
    expect(() => call?.([gridOf('{hours of "booking"}'), '2026-04-04'], { wallClock: () => '' } as never)).toThrow(
      '{hours of "booking"} fits several tasks: “Move the booking service”, “Write booking tests”.',
    );
  });

  it('that fits no task or several is an error with the candidates, and stays', () => {
    const { text, messages, notices } = publish('{factor of "booking"} and {factor of "tracker"}');
    expect(text).toContain('{factor of "booking"} and {factor of "tracker"}');
    expect(messages).toEqual([
      '{factor of "booking"} fits several tasks: “Move the booking service”, “Write booking tests”.',
      'No task has the words of {factor of "tracker"}.',
    ]);
    expect(notices.map(({ severity, place }) => [severity, place.cell, place.span])).toEqual([
      ['error', 'G1', [0, 21]],
      ['error', 'G1', [26, 47]],
    ]);
  });

  it('that is misspelled is a warning; other braces are text', () => {
    expect(publish('{wieghted factor}, {total hour}, {factors of "tests"}, {id}, {user}, {a: 1}').messages).toEqual([
      '{wieghted factor} is not a placeholder. For the figure, write {weighted factor}.',
      '{total hour} is not a placeholder. For the figure, write {total hours}.',
      '{factors of "tests"} is not a placeholder. For the figure, write {factor of "…"}.',
    ]);
  });
});

it('knows the place in the source of a place in the filled text', () => {
  const text = 'At {weighted factor}, {tasks} tasks took 92 minutes.';
  const filled = fillPlaceholders(text, SOURCE);
  const sourceOf = (shown: string) => {
    const from = filled.text.indexOf(shown);
    return text.slice(...placeInSource([from, from + shown.length], filled));
  };
  expect(filled.text).toBe('At 861.8x, 3 tasks took 92 minutes.');
  expect(
    ['At', '861.8x', '8x', 'At 861.8x, 3', '3 tasks', 'tasks', '92 minutes', 'took 92 minutes.'].map(sourceOf),
  ).toEqual([
    'At',
    '{weighted factor}',
    '{weighted factor}',
    'At {weighted factor}, {tasks}',
    '{tasks} tasks',
    'tasks',
    '92 minutes',
    'took 92 minutes.',
  ]);
});

describe('the check of prose', () => {
  it('reads filled placeholders, and corrects the author’s text', () => {
    const analysis = 'Weighted {weighted factor}, and the invoicing app took 24 minutes.';
    const { day: written, table } = read('', analysis);
    if (written === null || table === null) throw new Error('There is no day.');
    const { findings, statements } = readProse({
      day: written,
      date: DATE,
      style: standard,
      columns: table.columns,
      before: null,
    });
    expect(statements.map(({ quote, cells }) => [quote, cells])).toEqual([
      ['861.8x', ['B2:B4', 'C2:C4']],
      ['24 minutes', null],
    ]);
    const [first] = findings;
    expect(first?.notice.place.span).toEqual([analysis.indexOf('24'), analysis.indexOf('24') + 10]);
    expect(first?.fix && applyFix(analysis, first.fix)).toBe(analysis.replace('24', '22'));
  });
});
