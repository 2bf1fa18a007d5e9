// Covers src/prose/claims/deciding/counts.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('a number of tasks as a whole sentence', () => {
  it.each([
    ['Seven tasks.', 'Six tasks.'],
    ['There were 30 tasks.', 'There were 6 tasks.'],
    ['There were thirty-one tasks!', 'There were six tasks!'],
    ['A busy day. 7 tasks.', 'A busy day. 6 tasks.'],
  ])('is false if the day has fewer: %s', (text, corrected) => {
    expect(listFalse(text, 'analysis')).toEqual([corrected]);
    expect(listFalse(text, 'intro')).toEqual([corrected]);
  });

  it('is true if the day has as many', () => {
    expect(listTrue('Six tasks.')).toEqual(['Six tasks']);
  });

  it.each([
    'Five tasks.',
    'About 30 tasks.',
    'Thirty tasks last week.',
    'There were 30 tasks on the list, and I picked six.',
    'Thirty books.',
  ])('can mean something else in the analysis: %s', (text) => {
    expect(listFalse(text, 'analysis')).toEqual([]);
  });
});
