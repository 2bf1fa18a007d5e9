import { foldNotices } from '../../../src/record/notices/fold-notices.ts';
import { makeLeakNotice } from '../../../src/record/notices/leak-notices.ts';
import { describeNotices } from '../../../src/record/notices/notice-reference.ts';
import { makeNotice, sortNotices } from '../../../src/record/notices/sheet-notices.ts';

describe('notices', () => {
  it('stand in order of severity, then of cell', () => {
    const cells = sortNotices([
      makeNotice('row-total', { row: 31 }, { cell: 'B31' }),
      makeNotice('ai-time-zero', { row: 10 }, { cell: 'D10' }),
      makeNotice('ai-time-zero', { row: 9 }, { cell: 'AA9' }),
      makeNotice('ai-time-zero', { row: 9 }, { cell: 'D9' }),
      makeNotice('date-differs', { date: '', tab: '' }, { cell: 'K1' }),
    ]).map(({ cell }) => cell);
    expect(cells).toEqual(['D9', 'AA9', 'D10', 'K1', 'B31']);
  });

  it('stand behind what may not be meant for others', () => {
    const place = { shown: 'x', what: 'an IP address', where: 'row 9' };
    const codes = sortNotices([
      makeLeakNotice('leak-product-name', place, { cell: 'A1' }),
      makeNotice('ai-time-zero', { row: 1 }, { cell: 'D1' }),
      makeLeakNotice('leak-ip', place, { cell: 'A9' }),
    ]).map(({ code }) => code);
    expect(codes).toEqual(['leak-ip', 'ai-time-zero', 'leak-product-name']);
  });

  it('of one row count as several and name it once', () => {
    const leak = (row: number) =>
      makeLeakNotice('leak-ip', { shown: 'x', what: 'an IP address', where: `row ${row}` }, { cell: `A${row}`, row });
    expect(foldNotices([leak(3), leak(3), leak(7)]).map(({ message }) => message)).toEqual([
      '3 IP addresses stand in the tasks: rows 3, 7.',
    ]);
  });

  it('of several cells of a row count it once where rows are counted', () => {
    const errorAt = (cell: string, row: number) => makeNotice('error-cell', { shown: '#N/A', row }, { cell, row });
    expect(foldNotices([errorAt('C3', 3), errorAt('D3', 3), errorAt('C7', 7)]).map(({ message }) => message)).toEqual([
      '2 rows hold an error cell and are left out: 3, 7.',
    ]);
    expect(foldNotices([errorAt('C3', 3), errorAt('D3', 3), errorAt('E3', 3)]).map(({ message }) => message)).toEqual(
      Array.from({ length: 3 }, () => 'The cell shows #N/A. Row 3 is left out.'),
    );
  });

  it('of finds in one row name the one row', () => {
    const leak = makeLeakNotice(
      'leak-ip',
      { shown: 'x', what: 'an IP address', where: 'row 3' },
      { cell: 'A3', row: 3 },
    );
    expect(foldNotices([leak, leak, leak]).map(({ message }) => message)).toEqual([
      '3 IP addresses stand in the tasks: row 3.',
    ]);
  });

  const zeroAt = (row: number) => makeNotice('ai-time-zero', { row }, { cell: `D${row}`, row });

  it('of one kind stay apart up to two and fold from three on', () => {
    expect(foldNotices([zeroAt(40), zeroAt(77)]).map(({ message }) => message)).toEqual([
      'AI time is 0, so there is no factor. Row 40 is left out.',
      'AI time is 0, so there is no factor. Row 77 is left out.',
    ]);
    const folded = foldNotices([zeroAt(40), zeroAt(77), zeroAt(121)]);
    expect(folded.map(({ message }) => message)).toEqual(['AI time is 0 in 3 rows, which are left out: 40, 77, 121.']);
    expect(folded[0]?.notices.map(({ cell }) => cell)).toEqual(['D40', 'D77', 'D121']);
  });

  it('without a row never fold', () => {
    const notice = makeNotice('label-twice', { label: 'Intro', used: 'K1' }, { cell: 'K2' });
    expect(foldNotices([notice, notice, notice])).toHaveLength(3);
  });

  it('name the first twelve rows of ten thousand and count the others', () => {
    const notices = Array.from({ length: 10_000 }, (_, i) => zeroAt(i + 2));
    expect(foldNotices(notices).map(({ message }) => message)).toEqual([
      'AI time is 0 in 10000 rows, which are left out: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 9,988 more.',
    ]);
  });

  it('all have a sentence, an occasion and a code of their own', () => {
    const described = describeNotices();
    expect(new Set(described.map(({ code }) => code)).size).toBe(described.length);
    for (const { when, example } of described) {
      expect(when).toMatch(/^[A-Z].*\.$/);
      expect(example).toMatch(/[.?]$/);
    }
  });
});
