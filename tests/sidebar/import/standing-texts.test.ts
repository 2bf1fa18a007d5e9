import type { ImportDay } from '../../../src/sidebar/import/import-day.ts';
import { isOfferedFirst, listStandingKeys, offerStandingTexts } from '../../../src/sidebar/import/standing-texts.ts';

const NONE = { aboutAuthor: '', aboutRecords: '', closing: '' };

function makeDay(date: string | null, texts: Partial<typeof NONE>): ImportDay {
  return { date, table: [], labels: [], standingTexts: { ...NONE, ...texts }, shown: [], remark: '', notices: [] };
}

it('offers the texts that differ from the settings, those of the newest day', () => {
  const days = [
    makeDay('2026-04-05', { aboutAuthor: 'New', closing: 'Bye' }),
    makeDay('2026-04-04', { aboutAuthor: 'Old', aboutRecords: 'Measured' }),
    makeDay(null, { closing: 'Undated' }),
  ];
  expect(listStandingKeys(days)).toEqual(['aboutAuthor', 'aboutRecords', 'closing']);
  const offers = offerStandingTexts(days, { aboutAuthor: 'Mine', aboutRecords: '', closing: 'Bye' });
  expect(offers).toEqual([
    { key: 'aboutAuthor', label: 'About the author', text: 'New', saved: 'Mine', leaks: [] },
    { key: 'aboutRecords', label: 'About These Records', text: 'Measured', saved: '', leaks: [] },
  ]);
  expect(offers.map(isOfferedFirst)).toEqual([false, true]);
});

it('offers no text that differs only by blank lines and spaces', () => {
  const days = [makeDay('2026-04-04', { closing: 'One\n\nTwo' })];
  expect(offerStandingTexts(days, { ...NONE, closing: ' One \r\nTwo\n' })).toEqual([]);
});

it('does not choose a text that may be private', () => {
  const [offer] = offerStandingTexts([makeDay(null, { closing: 'Ask ines@quillfern.example' })], NONE);
  expect(offer?.leaks).toEqual([expect.stringContaining('address')]);
  expect(offer === undefined ? null : isOfferedFirst(offer)).toBe(false);
});
