import { cleanTitle } from '../../src/prose/clean-titles.ts';
import { findLeaks } from '../../src/prose/find-leaks.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';

const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);

describe('cleanTitle', () => {
  it.each([
    ['Sort the shelf', 'Sort the shelf', []],
    ['Mail ines@quillfern.example today', 'Mail … today', ['leak-email']],
    [`Push with ${TOKEN} and ${TOKEN}`, 'Push with … and …', ['leak-token']],
    ['ines@quillfern.example', null, ['leak-email']],
  ])('cleans %s', (title, cleaned, codes) => {
    const { title: result, notices } = cleanTitle(title, 2, EMPTY_PRIVATE_LIST);
    expect(result).toBe(cleaned);
    expect(notices.map(({ code }) => code)).toEqual(codes);
    expect(notices.every(({ place }) => place.row === 2)).toBe(true);
    expect(findLeaks([{ text: result ?? '' }], EMPTY_PRIVATE_LIST)).toEqual([]);
  });

  it('uses the private list: a replacement is written, a term is removed', () => {
    const list = { terms: ['Tinbark'], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] };
    expect(cleanTitle('Fix Quillfern for Tinbark', 1, list)).toMatchObject({
      title: 'Fix a billing app for …',
      notices: [{ code: 'leak-private-term' }],
    });
  });
});
