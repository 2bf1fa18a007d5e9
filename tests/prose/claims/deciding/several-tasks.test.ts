// Covers src/prose/claims/deciding/shared/top-tasks.ts and src/prose/claims/deciding/figures/readers/several-tasks.ts.
import { listFalse, listTrue, PARSER_TASKS } from './six-tasks.ts';

describe('figures of several tasks', () => {
  it.each([
    ['The top two tasks reached 120x and 72x.', ['120x', '72x']],
    ['The top two tasks, checkout and the landing page, reached 120x and 72x.', ['120x', '72x']],
    ['The best two tasks came out at 120x and 72x.', ['120x', '72x']],
    [
      'The three longest tasks, the migration, checkout and the login flow, took 65 of the 92 minutes.',
      ['65', '92 minutes'],
    ],
    ['The two longest took 50 minutes.', ['50 minutes']],
    ['The three smallest tasks together took 27 minutes.', ['27 minutes']],
    ['The two largest make 64 hours.', ['64 hours']],
    ['The two lowest came out at 24x and 48x.', ['24x', '48x']],
    ['Checkout, the login flow and the migration make 76 hours.', ['76 hours']],
  ])('are true: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    ['The two longest tasks took 45 minutes.', 'The two longest tasks took 50 minutes.'],
    [
      'The three longest tasks, the migration, checkout and the login flow, took 75 of the 92 minutes.',
      'The three longest tasks, the migration, checkout and the login flow, took 65 of the 92 minutes.',
    ],
  ])('are false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it.each([
    'The three smallest tasks took 28 minutes.',
    'The top two tasks took under 30 minutes together.',
    'The other five took 62 minutes.',
    'The rest took 63 minutes.',
    'The remaining four needed 11 minutes of supervision.',
    'The supervised five took 80 minutes.',
    'The other two took 16 and 4 minutes.',
  ])('are not in the data: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it('are not in the data if a name fits several tasks', () => {
    expect(listFalse('The parser, its tests and the dashboard make 106 hours.', 'analysis', PARSER_TASKS)).toEqual([]);
  });
});
