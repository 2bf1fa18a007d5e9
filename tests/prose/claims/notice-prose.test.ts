// Covers src/prose/claims/notice-prose.ts, src/prose/publish-day.ts.

import { recordAsData } from '../../../src/formats/json.ts';
import { formatMarkdown } from '../../../src/formats/markdown.ts';
import { noticeProse } from '../../../src/prose/claims/notice-prose.ts';
import { noticeProductNames } from '../../../src/prose/notice-product-names.ts';
import { EMPTY_PRIVATE_LIST, type PrivateList } from '../../../src/prose/private-list.ts';
import { applyPrivateList, publishDay } from '../../../src/prose/publish-day.ts';
import { describeNotice } from '../../../src/record/notices/describe-notice.ts';
import { FILE_WORDS, TAB_WORDS } from '../../../src/record/notices/source-words.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { standard } from '../../../src/styles/standard.ts';
import { lineOf } from '../../notice-line.ts';

const DATE = { year: 2026, month: 4, day: 4 };

function publish(intro: string, analysis: string, list: PrivateList = EMPTY_PRIVATE_LIST) {
  const reading = readDay(
    [
      ['Task', 'Human Est.', 'Claude', 'Sup.', '', 'Intro', intro],
      ['Quillfern accounting rewrite', 240, 22, 5, '', 'Analysis', analysis],
      ['Tracker refit', 80, 15, 3],
    ],
    { tabName: '2026-04-04' },
  );
  return publishDay(applyPrivateList(reading, list), {
    date: DATE,
    style: standard,
    otherNotices: [],
    checkProse: noticeProse,
    checkNames: noticeProductNames,
    write: formatMarkdown,
  });
}

it('reports a stale figure with the cell of the text and of the task', () => {
  const { notices } = publish('', 'The accounting rewrite reached 327.3x.');
  expect(notices.map(lineOf)).toEqual([
    'G2 prose-figure-differs shown="327.3x" where="analysis" figure="factor" actual="654.5x" task="Quillfern accounting rewrite" cells=["A2"]',
  ]);
  expect(notices[0]?.place).toEqual({
    cell: 'G2',
    row: null,
    quote: '327.3x',
    field: 'analysis',
    span: [31, 37],
  });
});

it('reports a wrong count at the start of the intro once', () => {
  const { notices } = publish('Three tasks on a Saturday.', '');
  expect(notices.map(({ code, place }) => [code, place.field, place.span])).toEqual([
    ['count-differs', 'intro', [0, 11]],
  ]);
});

it('names the number of tasks of the day for a wrong one', () => {
  const { notices } = publish('', 'All nine tasks are in.');
  expect(notices.map((notice) => describeNotice(notice, TAB_WORDS))).toEqual([
    '“nine tasks” in the analysis does not match the tasks. The day has 2 tasks.',
  ]);
});

it('checks the author’s own words, and quotes them in their public wording', () => {
  const list = { terms: [], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] };
  const { notices } = publish('', 'The Quillfern rewrite took 15 minutes.', list);
  expect(notices.map((notice) => describeNotice(notice, TAB_WORDS))).toEqual([
    '“15 minutes” in the analysis does not match the tasks. The AI time of “A billing app accounting rewrite” is 22 minutes. The written figure is that of “Tracker refit”.',
  ]);
  expect(notices[0]?.place.span).toEqual([27, 37]);
});

it('is in the data of the record', () => {
  const { post } = publish('', 'The tracker refit was the longest.');
  const data = post === null ? null : recordAsData(post.record, (notice) => describeNotice(notice, FILE_WORDS));
  expect(data?.notices.map(({ code, quote, field, span }) => ({ code, quote, field, span }))).toEqual([
    { code: 'prose-order-differs', quote: 'longest', field: 'analysis', span: [26, 33] },
  ]);
});

it('reports nothing about prose that agrees', () => {
  const { notices } = publish(
    'Two tasks, Saturday: 320 hours in 37 minutes.',
    'The rewrite was the longest, 22 minutes.',
  );
  expect(notices).toEqual([]);
});

describe('the figure of a placeholder of a task', () => {
  it.each([
    'We reached {factor of "Tracker"}.',
    'The weighted factor is {factor of "Tracker"}.',
    'The accounting rewrite took {minutes of "Tracker refit"} minutes.',
    'The machine ran {minutes of "Tracker refit"} minutes in total.',
    'The rewrite used {supervision of "refit"} minutes of supervision.',
    'The fastest task ran at {factor of "Tracker"}.',
  ])('is never reported as different: %s', (analysis) => {
    expect(publish('', analysis).notices.map(lineOf)).toEqual([]);
  });

  it.each([
    ['The weighted factor is {factor of "Tracker"}, and the accounting rewrite reached 327.3x.', ['327.3x']],
    ['The accounting rewrite, at {factor of "rewrite"}, took 15 minutes.', ['15 minutes']],
    ['All nine tasks took over {minutes of "refit"} minutes.', ['All nine tasks took over 15 minutes']],
    ['The accounting rewrite took {supervision of "refit"} hours and 20 minutes.', ['3 hours and 20 minutes']],
  ])('does not hide a written figure next to it: %s', (analysis, quotes) => {
    expect(publish('', analysis).notices.map(({ place }) => place.quote)).toEqual(quotes);
  });

  it('is never reported in the intro', () => {
    expect(publish('Two tasks. We reached {factor of "Tracker"}.', '').notices.map(lineOf)).toEqual([]);
  });

  it('does not hide a placeholder of the day in a sentence about a task', () => {
    const { notices } = publish('', 'The accounting rewrite took {total minutes} minutes.');
    expect(notices.map(({ place }) => place.quote)).toEqual(['37 minutes']);
  });

  it('still agrees where the sentence is about the task', () => {
    expect(publish('', 'The tracker refit took {minutes of "refit"} minutes.').notices).toEqual([]);
  });
});
