// Covers fractions in src/prose/claims/deciding/multiples.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('a task as a fraction of another task', () => {
  it.each([
    'The login flow took half as long as the migration.',
    'The search suite took a third as long as the migration.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toHaveLength(1);
  });

  it.each([
    ['The login flow took a third as long as the migration.', 'The login flow took 50 % as long as the migration.'],
    ['The search suite took half as long as the migration.', 'The search suite took 33 % as long as the migration.'],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it('is not in the data without the other task', () => {
    expect(listFalse('The migration took half as long as I thought.')).toEqual([]);
  });
});
