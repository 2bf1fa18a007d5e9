// Covers src/prose/claims/deciding/figures/unnamed-tasks.ts.
import { listFalse } from './six-tasks.ts';

describe('a figure of a task without its name', () => {
  it.each([
    ['a list', 'Estimates: 40, 12, 4, 24, 6 and 10 hours.'],
    ['a list', 'Hours: 40, 12, 4, 24, 6, 10.'],
    ['a list', 'Supervision per task: 10, 3, 2, 5 and 1 minutes.'],
    ['two figures of one task', 'A week of work took 20 minutes.'],
    ['two figures of one task', 'One week, 20 minutes.'],
    ['two figures of one task', '48x for 12 hours, 48x for 24 hours.'],
    ['two figures of one task', '310k tokens for 30 minutes is about 10k per minute.'],
    ['a formula', '40 h / 20 min = 120x.'],
    ['a formula', '96 × 60 / 92 = 62.6.'],
    ['a figure that was mentioned', 'Of the 30 minutes, 14 went to indexes.'],
    [
      'a factor of several tasks',
      '120x for the rewrite, 72x for the copy, 50x for the export, 48x twice and 24x for the tests.',
    ],
  ])('can be %s: %s', (_, text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['Totals: 97 hours, 92 minutes, 62.6x.', ['Totals: 96 hours, 92 minutes, 62.6x.']],
    ['Totals: 96 hours, 92 minutes, 72.6x.', ['Totals: 96 hours, 92 minutes, 62.6x.']],
    ['96 hours of work, 94 minutes of AI time.', ['96 hours of work, 92 minutes of AI time.']],
    ['Of the 93 minutes, 30 went to the migration.', ['Of the 92 minutes, 30 went to the migration.']],
    ['The day took 93 minutes.', ['The day took 92 minutes.']],
  ])('does not hide a mistake in a total: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });

  it('does not hide a mistake in the result of a formula', () => {
    expect(listFalse('40 h / 20 min = 125x.')).not.toEqual([]);
  });
});

describe('a rate', () => {
  it.each([
    'The rewrite took 25k tokens per minute.',
    'The rewrite used 25k tokens a minute.',
    'About 13k tokens per human hour.',
    '1.26M tokens, or 13.7k per agent minute.',
    'At 62.6x, the day is just over a minute per hour.',
    'Twelve 8-hour days, or more than two 40-hour weeks.',
  ])('is not an amount: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['The rewrite used 25k tokens.', ['The rewrite used 500k tokens.']],
    ['The rewrite took 501k tokens.', ['The rewrite took 500k tokens.']],
    ['One minute of the agent replaced 2 hours.', ['One minute of the agent replaced 1 hour.']],
  ])('is not confused with an amount: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });
});
