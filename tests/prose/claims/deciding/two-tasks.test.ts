// Covers the differences, sums and shares of named tasks, and both ends of a column.
import { listFalse, listTrue } from './six-tasks.ts';

describe('the difference between two tasks', () => {
  it.each([
    'The rewrite is 16 hours larger than the migration.',
    'Sixteen hours separate the rewrite and the migration.',
    'The rewrite and the migration are 16 hours apart.',
    'The rewrite and the migration differ by 16 hours.',
    'The gap between the rewrite and the migration is 16 hours.',
    'The difference between the rewrite and the migration is 16 hours.',
    'The migration took ten minutes longer than the rewrite.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it('is false', () => {
    expect(listFalse('The migration took 12 minutes longer than the rewrite.')).toEqual([
      'The migration took 10 minutes longer than the rewrite.',
    ]);
  });
});

describe('both ends of a column', () => {
  it.each([
    'The lowest factor is 24x, the highest 120x.',
    'The longest took 30 minutes, the shortest 5 minutes.',
    'The largest estimate is 40 hours, the smallest 4 hours.',
    'The highest factor was 120x and the lowest 24x.',
  ])('are true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['The lowest factor is 25x, the highest 120x.', ['The lowest factor is 24x, the highest 120x.']],
    ['The lowest factor is 24x, the highest 130x.', ['The lowest factor is 24x, the highest 120x.']],
    ['The longest took 30 minutes, the shortest 6 minutes.', ['The longest took 30 minutes, the shortest 5 minutes.']],
    ['The highest factor was 110x and the lowest 24x.', ['The highest factor was 120x and the lowest 24x.']],
  ])('are false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });
});

describe('the sum of named tasks', () => {
  it.each([
    ['The rewrite, the copy and the export took 38 minutes together.', '37 minutes'],
    ['The rewrite and the migration took 51 minutes together.', '50 minutes'],
  ])('is corrected with “together” after it: %s', (text, sum) => {
    expect(listFalse(text)).toEqual([text.replace(/\d+ minutes/, sum)]);
    expect(listFalse(text.replace(/\d+ minutes/, sum))).toEqual([]);
  });

  it('is not meant by “together with”', () => {
    expect(listFalse('The rewrite took 21 minutes, together with a call.')).toEqual([
      'The rewrite took 20 minutes, together with a call.',
    ]);
  });
});

describe('the supervision of a task as a share of its AI time', () => {
  it.each([
    'The supervision of the rewrite was half of its AI time.',
    'The supervision of the rewrite was 50% of its AI time.',
    'The supervision of the migration was a sixth of its machine time.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toHaveLength(1);
  });

  it('is false', () => {
    expect(listFalse('The supervision of the rewrite was 40% of its AI time.')).toEqual([
      'The supervision of the rewrite was 50% of its AI time.',
    ]);
  });
});

describe('a factor over AI time and supervision', () => {
  it.each([
    'Counting supervision, the factor drops to 51.0x.',
    'With supervision added, the day is 113 minutes and 51x.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it('is not confused with the supervisory factor', () => {
    expect(listFalse('The supervisory factor is 250.7x.')).toEqual(['The supervisory factor is 245.7x.']);
  });
});
