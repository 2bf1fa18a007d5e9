// Covers src/prose/claims/deciding/missing.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('the number of tasks with and without supervision', () => {
  it.each([
    'Five tasks had supervision.',
    'Five of six tasks had supervision.',
    'Five of the six tasks had supervision.',
    'The other five tasks had supervision.',
    'One task had no supervision.',
    'One of six tasks had no supervision.',
    'One of the six tasks had no supervision.',
  ])('is verified: %s', (text) => {
    expect([listFalse(text), listTrue(text).length]).toEqual([[], 1]);
  });

  it.each([
    'All tasks had supervision.',
    'Every task had supervision.',
    'All six tasks had supervision.',
    'Four tasks had supervision.',
    'Four of the six tasks had supervision.',
    'Two of the six tasks had no supervision.',
  ])('is reported: %s', (text) => {
    expect(listFalse(text)).toHaveLength(1);
  });

  it.each([
    'All but one task had supervision.',
    'Not all tasks had supervision.',
    'Nearly all tasks had supervision.',
    'No task had much supervision.',
    'At least four tasks had supervision.',
    'Two tasks had supervision from a colleague.',
    'All tasks had little supervision.',
  ])('is not decided by these words: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });
});
