// Covers src/prose/claims/deciding/shared/labels.ts and figures/values.ts: averages in words.
import { listFalse, listTrue } from '../six-tasks.ts';

describe('an average', () => {
  it.each([
    ['of the factors, without weights', 'The average of the six factors is 60x.', ['60x']],
    ['of the factors, after the figure', '60x is the average of the six factors.', ['60x']],
    [
      'of the factors, next to the weighted one',
      'The average of the factors is 60.3x, the weighted one 62.6x.',
      ['60.3x', '62.6x'],
    ],
    ['of the factors that is the weighted one', 'The average of the factors is 62.6x.', ['62.6x']],
    ['of supervision', 'Supervision per supervised task was 4.2 minutes.', ['4.2 minutes']],
    ['of supervision, before it', 'Four minutes of supervision per supervised task.', ['Four minutes']],
    ['that counts both times', 'Counting both, 113 minutes, the factor is 51x.', ['113 minutes', '51x']],
    ['that counts supervision', 'Count my 21 minutes as agent time, and it is 51x.', ['21 minutes', '51x']],
  ])('%s agrees', (_, text, quotes) => {
    expect([listFalse(text), listTrue(text)]).toEqual([[], quotes]);
  });

  it.each([
    ['The average of the six factors is 65x.', 'The average of the six factors is 60x.'],
    ['The weighted average of the factors is 60.3x.', 'The weighted average of the factors is 62.6x.'],
    ['Supervision per supervised task was 5.2 minutes.', 'Supervision per supervised task was 4.2 minutes.'],
    ['Six minutes of supervision per supervised task.', 'Four minutes of supervision per supervised task.'],
    ['Counting both, 123 minutes.', 'Counting both, 92 minutes.'],
  ])('is corrected: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });
});
