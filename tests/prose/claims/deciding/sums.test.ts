// Covers the sums of src/prose/claims/deciding/figures/groups.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('a sum or a difference that the words of the sentence show', () => {
  it.each([
    ['The migration saved 23.5 hours.', ['23.5 hours']],
    ['The checkout rewrite saved 39 hours and 40 minutes.', ['39 hours and 40 minutes']],
    ['The login flow saved me 11 hours and 45 minutes.', ['11 hours and 45 minutes']],
    ['The day saved 94.5 hours.', ['94.5 hours']],
    ['I saved 94 hours today.', ['94 hours']],
    ['I saved 96 hours today.', ['96 hours']],
    ['All in all I saved more than 94 hours.', ['more than 94 hours']],
    ['Net of supervision, I saved 95 hours and 39 minutes.', ['95 hours and 39 minutes']],
    ['Machine and supervision together: 113 minutes.', ['113 minutes']],
    ['With supervision it was 113 minutes in all.', ['113 minutes']],
    ['Including my 21 minutes, the day took 113 minutes.', ['21 minutes', '113 minutes']],
    ['If I add my 21 minutes of supervision, the total is 113 minutes.', ['21 minutes', '113 minutes']],
    ['The migration took 35 minutes including supervision.', ['35 minutes']],
    ['The day was 113 minutes, including my 21 minutes.', ['113 minutes', '21 minutes']],
    ['The day was 113 minutes with supervision.', ['113 minutes']],
  ])('is true: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    ['The migration saved 33.5 hours.', 'The migration saved 24.0 hours.'],
    [
      'It was 113 minutes, to be exact, plus 21 minutes from me.',
      'It was 92 minutes, to be exact, plus 21 minutes from me.',
    ],
    ['I saved 98 hours today.', 'I saved 96 hours today.'],
    ['Including my 31 minutes, the day took 113 minutes.', 'Including my 21 minutes, the day took 113 minutes.'],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it('is not in the data for a task without supervision', () => {
    expect(listTrue('The PDF export took 12 minutes, plus supervision.')).toEqual(['12 minutes']);
  });
});
