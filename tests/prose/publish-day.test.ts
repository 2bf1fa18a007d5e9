import { formatMarkdown } from '../../src/formats/markdown.ts';
import { noticeProse } from '../../src/prose/claims/notice-prose.ts';
import { noticeProductNames } from '../../src/prose/notice-product-names.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { applyPrivateList, publishDay } from '../../src/prose/publish-day.ts';
import { makePostNotice } from '../../src/record/notices/posts/post-notices.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { standard } from '../../src/styles/standard.ts';
import { recordOf } from '../make-record.ts';
import { lineOf } from '../notice-line.ts';
import { jsonOf } from '../record-data.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';

const DATE = { year: 2026, month: 4, day: 4 };
const OPTIONS = {
  date: DATE,
  style: standard,
  otherNotices: [],
  checkProse: noticeProse,
  checkNames: noticeProductNames,
  write: formatMarkdown,
};
const LIST = { terms: ['Oakleaf'], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] };

describe('the post of a day', () => {
  it('has the record, its text and the notices of the reading', () => {
    const reading = readDay(sampleGrid(), { tabName: 'Log' });
    const { post, notices } = publishDay(applyPrivateList(reading, EMPTY_PRIVATE_LIST), OPTIONS);
    expect(post?.text).toBe(formatMarkdown(recordOf(sampleGrid())));
    expect(post?.leaks).toEqual([]);
    expect(notices).toEqual(reading.notices);
  });

  it('has replacements in texts and notices, and matches of the private list', () => {
    const grid = tableOf(['Port Quillfern', 4, 10, 2], ['port Quillfern', 4, 10, 2], ['Oakleaf', 1, 10, 2]);
    const reading = readDay(grid, { tabName: 'Log' });
    const { post, notices } = publishDay(applyPrivateList(reading, LIST), OPTIONS);
    expect(post?.text).not.toContain('Quillfern');
    expect(notices.map(lineOf)).toEqual([
      'A4 leak-private-term row=4 shown="Oakleaf" what="" where="task"',
      'A3 task-twice row=3 first=2',
    ]);
    expect(notices[1]?.place.quote).toBe('port a billing app');
  });

  it('has replacements in the basis of an estimate, and finds private terms in it where it is published', () => {
    const grid = [
      ['Task', 'Human', 'AI', 'Basis', 'Estimated at'],
      ['Port', 4, 10, 'as long as Quillfern', 'with Quillfern'],
      ['Draw', 4, 10, 'Oakleaf said so', ''],
    ];
    const reading = applyPrivateList(readDay(grid, { tabName: 'Log' }), LIST);
    const asJson = publishDay(reading, { ...OPTIONS, write: jsonOf });
    expect(asJson.post?.text).toContain('"basis": "as long as a billing app"');
    expect(asJson.post?.text).toContain('"estimated": "with a billing app"');
    expect(asJson.post?.leaks.map(lineOf)).toEqual(['- leak-private-term shown="Oakleaf" what="" where="output"']);
    expect(publishDay(reading, OPTIONS).post?.leaks).toEqual([]);
  });

  it('needs a date and a task; without them there are only notices', () => {
    const reading = readDay(tableOf(['a', 4, '', 2]), { tabName: 'Log' });
    const other = makePostNotice('rows-filtered', {});
    const publish = (date: typeof DATE | null) =>
      publishDay(applyPrivateList(reading, EMPTY_PRIVATE_LIST), { ...OPTIONS, date, otherNotices: [other] });
    for (const date of [DATE, null]) {
      const { post, notices } = publish(date);
      expect([post, notices.map(({ code }) => code)]).toEqual([null, ['no-task', 'row-unfinished', 'rows-filtered']]);
    }
    const nothing = readDay([], { tabName: 'Log' });
    expect(publishDay(applyPrivateList(nothing, LIST), OPTIONS)).toEqual({ post: null, notices: nothing.notices });
  });

  it('notes rounding ties by the decimals of the style', () => {
    const reading = readDay(tableOf(['a', 3, 16, 1, '', 11.25, 180]), { tabName: 'Log' });
    const codesIn = (factorDecimals: number) =>
      publishDay(applyPrivateList(reading, EMPTY_PRIVATE_LIST), {
        ...OPTIONS,
        style: { ...standard, factorDecimals },
      }).notices.map(({ code }) => code);
    expect([codesIn(1), codesIn(2)]).toEqual([['rounding-tie'], []]);
  });
});
