// Covers src/prose/claims/reading/suppositions.ts.
import { listFalse } from './six-tasks.ts';

describe('a sentence that supposes other figures', () => {
  it.each([
    'If the rewrite had taken 40 minutes, the factor would be 60x.',
    'The factor would be 60x if the rewrite had taken 40 minutes.',
    'Had I estimated 30 hours, the rewrite would be at 90x.',
    'Had everything taken twice as long, it would still be 31.3x.',
    'Suppose the migration had taken an hour: the factor would be 24x.',
    'Assuming 30 hours instead, the rewrite would still reach 90x.',
    'Imagine it had taken twice as long: the factor would be 31.3x.',
    'Even at half the estimates, the average would be 31.3x.',
    'Even with half the hours, it would be 31.3x.',
    'At 20 hours, the rewrite would be 60x.',
    'With 30 hours, the rewrite would be at 90x.',
    'Halving the estimates gives 31.3x.',
    'Doubling the AI time gives 31.3x.',
    'With the rewrite capped at 20 hours, 76 hours remain.',
    'A 20% lower estimate would give 50.1x.',
    'With estimates 20% lower, the average would be 50.1x.',
    'If all tasks had taken less than 5 minutes, the factor would be over 200x.',
  ])('is not about the day: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it.each([
    ['If I leave the rewrite out, the average is 50x.', ['If I leave the rewrite out, the average is 47x.']],
    ['If anyone asks, it is 63.6x.', ['If anyone asks, it is 62.6x.']],
    ['By hand, it would be 97 hours.', ['By hand, it would be 96 hours.']],
    ['The average would be 63.6x.', ['The average would be 62.6x.']],
    ['I had 22 minutes of supervision.', ['I had 21 minutes of supervision.']],
    ['With 97 hours and 92 minutes, the average is 62.6x.', ['With 96 hours and 92 minutes, the average is 62.6x.']],
  ])('is about the day without another figure: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });
});
