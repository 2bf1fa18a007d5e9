// Covers figures after another figure of an average or a rate: src/prose/claims/deciding/shared/labels.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('the second figure of an average or a rate', () => {
  it.each([
    [
      'The average task took about fifteen minutes of machine time and 16 hours of human time.',
      ['about fifteen minutes', '16 hours'],
    ],
    ['An average task: 16 hours, 15.3 minutes.', ['16 hours', '15.3 minutes']],
    ['On average, a task was 16 hours of work and 15.3 minutes of machine time.', ['16 hours', '15.3 minutes']],
  ])('is true: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    [
      'The average task took about fifteen minutes of machine time and 18 hours of human time.',
      'The average task took about fifteen minutes of machine time and 16 hours of human time.',
    ],
    [
      'The average task took 19 minutes of machine time and 16 hours of human time.',
      'The average task took 15 minutes of machine time and 16 hours of human time.',
    ],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it.each([
    'The migration moved 14 tables in 30 minutes, about two minutes each.',
    'One in six tasks took 12 minutes.',
    '63 to 1.',
    'At my rate of 100 an hour, that is 9,600.',
  ])('is not in the data: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });
});
