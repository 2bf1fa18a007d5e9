import { EMPTY_PRIVATE_LIST } from '../../../src/prose/private-list.ts';
import { isOfferedFirst, listFixedTextKeys, offerFixedTexts } from '../../../src/sidebar/import/fixed-texts.ts';
import type { ImportDay } from '../../../src/sidebar/import/import-day.ts';

const NONE = { aboutAuthor: '', aboutRecords: '', closing: '' };

function makeDay(date: string | null, texts: Partial<typeof NONE>): ImportDay {
  return { date, table: [], labels: [], fixedTexts: { ...NONE, ...texts }, shown: [], remark: '', notices: [] };
}

it('offers the texts that differ from the settings, those of the newest day', () => {
  const days = [
    makeDay('2026-04-05', { aboutAuthor: 'New', closing: 'Bye' }),
    makeDay('2026-04-04', { aboutAuthor: 'Old', aboutRecords: 'Measured' }),
    makeDay(null, { closing: 'Undated' }),
  ];
  expect(listFixedTextKeys(days)).toEqual(['aboutAuthor', 'aboutRecords', 'closing']);
  const offers = offerFixedTexts(days, { aboutAuthor: 'Mine', aboutRecords: '', closing: 'Bye' }, EMPTY_PRIVATE_LIST);
  expect(offers).toEqual([
    { key: 'aboutAuthor', label: 'About the author', text: 'New', saved: 'Mine', leaks: [], isCompared: true },
    { key: 'aboutRecords', label: 'About These Records', text: 'Measured', saved: '', leaks: [], isCompared: true },
  ]);
  expect(offers.map(isOfferedFirst)).toEqual([false, true]);
});

it('offers no text that differs only by blank lines and spaces', () => {
  const days = [makeDay('2026-04-04', { closing: 'One\n\nTwo' })];
  expect(offerFixedTexts(days, { ...NONE, closing: ' One \r\nTwo\n' }, EMPTY_PRIVATE_LIST)).toEqual([]);
});

it('does not choose a text that may be private', () => {
  const [offer] = offerFixedTexts([makeDay(null, { closing: 'Ask ines@quillfern.example' })], NONE, EMPTY_PRIVATE_LIST);
  expect(offer?.leaks).toEqual([expect.stringContaining('address')]);
  expect(offer === undefined ? null : isOfferedFirst(offer)).toBe(false);
});

it('finds terms of the private list, and chooses no text that was not compared with it', () => {
  const days = [makeDay(null, { closing: 'Made at Oakboard.' })];
  const list = { ...EMPTY_PRIVATE_LIST, terms: ['Oakboard'] };
  const [found] = offerFixedTexts(days, NONE, list);
  expect(found?.leaks).toHaveLength(1);
  const [unread] = offerFixedTexts(days, NONE, null);
  expect([unread?.isCompared, unread && isOfferedFirst(unread)]).toEqual([false, false]);
});
