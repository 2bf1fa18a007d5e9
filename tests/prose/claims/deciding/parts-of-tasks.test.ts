// Covers src/prose/claims/deciding/quantifiers/read-count.ts and read-quantifier.ts.
import { listFalse } from './six-tasks.ts';

describe('a part of all tasks', () => {
  it.each([
    'One in three tasks exceeded 15 minutes.',
    'Two in three tasks took less than 20 minutes.',
    'Two in six tasks took longer than 15 minutes.',
    'Two of the six tasks took longer than 15 minutes.',
    'One task in three took longer than 15 minutes.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it('is as near as the number of tasks allows: one in five of six tasks', () => {
    expect(listFalse('One in five tasks took over 20 minutes.')).toEqual([]);
  });

  it.each(['One of three tasks above 12 hours is the migration.', 'One of the three tasks exceeded 15 minutes.'])(
    'can count tasks that only the author knows: %s',
    (text) => {
      expect(listFalse(text)).toEqual([]);
    },
  );

  it.each([
    ['One in two tasks exceeded 15 minutes.', ['2 of 6 tasks exceeded 15 minutes.']],
    ['Three in six tasks took longer than 15 minutes.', ['Two in six tasks took longer than 15 minutes.']],
    ['Three of the six tasks took longer than 15 minutes.', ['Two of the six tasks took longer than 15 minutes.']],
    ['Three tasks exceeded 15 minutes.', ['Two tasks exceeded 15 minutes.']],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });
});

describe('not all tasks', () => {
  it.each([
    'Not all tasks took less than 20 minutes.',
    'Not every task beat 50x.',
    'Not all of them beat 50x.',
    'Not everything took less than 20 minutes.',
    'Not every task needed the same care.',
  ])('is true if one differs: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['Not all tasks took less than 40 minutes.', ['6 of 6 tasks took less than 40 minutes.']],
    ['Not every task beat 20x.', ['6 of 6 tasks beat 20x.']],
    ['All tasks took less than 20 minutes.', ['4 of 6 tasks took less than 20 minutes.']],
    ['Every task beat 50x.', ['2 of 6 tasks beat 50x.']],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });
});
