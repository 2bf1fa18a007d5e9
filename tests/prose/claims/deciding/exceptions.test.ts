// Covers src/prose/claims/deciding/shared/left-out.ts.
import { listFalse, listTrue, PARSER_TASKS } from './six-tasks.ts';

describe('a statement about all tasks but some', () => {
  it.each([
    'Except for the migration, every task took at most 20 minutes.',
    'Besides the migration, no task took more than 20 minutes.',
    'Apart from the migration, nothing took longer than 20 minutes.',
    'Other than the migration, nothing took more than 20 minutes.',
    'With the exception of the migration, every task took 20 minutes or less.',
    'Leaving out the checkout rewrite, nothing beat 72x.',
    'Leaving the checkout rewrite out, nothing beat 72x.',
    'Aside from checkout, no task beat 100x.',
    'Every task, the migration excluded, took 20 minutes or less.',
    'No task apart from the migration took more than 20 minutes.',
    'Not counting the migration and the checkout rewrite, all tasks took at most 15 minutes.',
    'Besides the migration, two tasks took at least 15 minutes.',
    'If the migration is left out, no task took more than 20 minutes.',
    'Every task but the migration took 20 minutes or less.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['Except for the migration, every task took at most 15 minutes.'],
    ['Apart from the landing page, nothing took longer than 20 minutes.'],
    ['Every task but the landing page took 20 minutes or less.'],
    ['No other task took more than 10 minutes.'],
  ])('is false: %s', (text) => {
    expect(listFalse(text)).toHaveLength(1);
  });

  it.each([
    'Except for the odd one, every task took at most 20 minutes.',
    'No other task took more than 20 minutes.',
    'Apart from a hiccup, nothing took longer than 20 minutes.',
    'Apart from the migration, the checkout rewrite ran longest.',
    'Besides checkout, the best was the landing page.',
    'Apart from the migration, that leaves five tasks.',
  ])('is not in the data: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });
});

describe('a figure of all tasks but some', () => {
  it.each([
    ['Everything but the migration took 62 minutes.', ['62 minutes']],
    ['All tasks but the migration took 62 minutes together.', ['62 minutes']],
    ['Apart from the migration, the day was 72 hours in 62 minutes.', ['72 hours', '62 minutes']],
    ['If the migration is left out, 72 hours in 62 minutes remain.', ['72 hours', '62 minutes']],
    ['Besides the migration, the machine ran for 62 minutes.', ['62 minutes']],
    ['Without the two longest, 42 minutes remain.', ['42 minutes']],
  ])('is true: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    ['Everything but the migration took 64 minutes.', 'Everything but the migration took 62 minutes.'],
    ['If the migration is left out, 74 hours remain.', 'If the migration is left out, 72 hours remain.'],
  ])('is false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it('is not in the data if the name fits several tasks', () => {
    expect(listFalse('Without the parser, 46 hours remain.', 'analysis', PARSER_TASKS)).toEqual([]);
    expect(listFalse('Without the parser, 30 hours remain.', 'analysis', PARSER_TASKS)).toEqual([]);
  });
});
