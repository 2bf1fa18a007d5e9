// Covers src/prose/claims/deciding/shared/ranges.ts and src/prose/claims/deciding/quantifiers/between.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('a number of tasks in a range', () => {
  it.each([
    'Four of the six tasks took between 10 and 20 minutes.',
    'Four of the six tasks took 10 to 20 minutes.',
    'Four of the tasks were between 10 and 20 minutes.',
    'Four tasks took 10–20 minutes each.',
    'Most tasks took between ten and twenty minutes.',
    'Half of the tasks took between 11 and 25 minutes.',
    'Every task came out between 24x and 120x.',
    'No task ran between 21 and 29 minutes.',
    'Five of the tasks needed from 1 to 10 minutes of supervision.',
  ])('is true: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['Five of the six tasks took between 10 and 20 minutes.', 'Five of the six tasks took between 10 and 20 minutes'],
    ['Three tasks took 11–25 minutes each.', undefined],
    ['Five tasks took between 11 and 25 minutes.', 'Three tasks took between 11 and 25 minutes.'],
  ])('is false: %s', (text, expected) => {
    expect(listFalse(text).map((each) => each.replace(/\.$/, ''))).toEqual(
      expected === undefined ? [] : [expected.replace(/\.$/, '')],
    );
  });

  it.each([
    'Five tasks took 10 to 20 minutes.',
    'Half of the tasks took ten to twenty minutes, and the migration took thirty.',
    'Some tasks ran between 10 and 20 minutes.',
    'Runs of 5–15 minutes are short.',
    'The others took between 6 and 16 minutes.',
    'I usually plan 20 to 25 minutes for the migration.',
  ])('is not in the data: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });
});

describe('the ends of a column', () => {
  it.each([
    ['The average of 62.6x is between 24x and 120x.', ['62.6x', '24x', '120x']],
    ['The weighted average of 62.6x hides a spread from 24x to 120x.', ['62.6x', '24x', '120x']],
    ['The average was 62.6x, with a range from 24x to 120x.', ['62.6x', '24x', '120x']],
    ['Human estimates ran from four hours to forty.', ['four hours', 'forty']],
    ['The estimates went from 4 to 40 hours.', ['4', '40 hours']],
    ['Times ranged between 5 and 30 minutes.', ['5', '30 minutes']],
  ])('are true: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual([]);
    expect(listTrue(text)).toEqual(quotes);
  });

  it.each([
    ['Factors range from 20x to 120x.', 'Factors range from 24x to 120x.'],
    ['Human estimates ran from two hours to forty.', 'Human estimates ran from four hours to forty.'],
    [
      'The weighted average of 62.6x hides a spread from 24x to 130x.',
      'The weighted average of 62.6x hides a spread from 24x to 120x.',
    ],
  ])('are false: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });

  it('are not in the data if they are only around figures', () => {
    expect(listFalse('The factors are all between 20x and 125x.')).toEqual([]);
    expect(listFalse('The average of 62.6x is between 50x and 80x.')).toEqual([]);
  });
});
