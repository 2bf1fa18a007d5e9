// Covers src/prose/claims/deciding/counts.ts.
import { labelDay } from '../labeled-day.ts';
import { listFalse, listTrue } from './six-tasks.ts';

describe('a number of tasks as a whole sentence', () => {
  it.each([
    ['Seven tasks.', 'Six tasks.'],
    ['There were 30 tasks.', 'There were 6 tasks.'],
    ['There were thirty-one tasks!', 'There were six tasks!'],
    ['A busy day. 7 tasks.', 'A busy day. 6 tasks.'],
    ['Seven tasks were done.', 'Six tasks were done.'],
    ['Eight tasks are finished.', 'Six tasks are finished.'],
  ])('is false if the day has fewer: %s', (text, corrected) => {
    expect(listFalse(text, 'analysis')).toEqual([corrected]);
    expect(listFalse(text, 'intro')).toEqual([corrected]);
  });

  it('is true if the day has as many', () => {
    expect(listTrue('Six tasks.')).toEqual(['Six tasks']);
  });

  it.each([
    'Five tasks.',
    'Five tasks were done.',
    'About 30 tasks.',
    'Thirty tasks last week.',
    'There were 30 tasks on the list, and I picked six.',
    'Thirty books.',
  ])('can mean something else in the analysis: %s', (text) => {
    expect(listFalse(text, 'analysis')).toEqual([]);
  });
});

describe('a number of tasks with one factor', () => {
  it.each([
    ['Four tasks had a factor of 48x.', ['Two tasks had a factor of 48x.']],
    ['Three tasks reached 48x each.', ['Two tasks reached 48x each.']],
  ])('is false if fewer have it: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual(corrected);
  });

  it.each(['Two tasks had a factor of 48x.', 'Three tasks had an average factor of 48x.'])(
    'is open or true: %s',
    (text) => {
      expect(listFalse(text)).toEqual([]);
    },
  );
});

describe('a superlative with a rank', () => {
  it.each([
    ['The migration was the second-best.', ['second-best']],
    ['The migration had the second best factor.', ['second best']],
    ['The copy had the second-best factor.', []],
  ])('is quoted with its rank: %s', (text, quotes) => {
    expect(listFalse(text)).toEqual(quotes);
  });
});

describe('a part of the tasks', () => {
  it('is read with “out of”', () => {
    expect(listTrue('Five out of six tasks beat 40x.')).toEqual(['Five out of six tasks beat 40x']);
    expect(listFalse('Four out of six tasks beat 40x.')).toEqual(['Five out of six tasks beat 40x.']);
  });

  const WITHOUT_SUPERVISION = labelDay(
    'a day without supervision',
    '2026-05-13',
    `Model the tide tables; 30; 45
Draft the crew handbook; 9; 6
Repair the sonar parser; 4; 16`,
    () => ({ intro: '', analysis: '' }),
  );

  it.each([
    ['All three tasks finished within one minute.', 1],
    ['Every task needed over 100 minutes.', 1],
    ['None of the tasks finished within 6 minutes.', 1],
    ['All three tasks finished within 45 minutes.', 0],
  ])('is not true because no task has a value: %s', (text, count) => {
    expect(listFalse(text, 'analysis', WITHOUT_SUPERVISION)).toHaveLength(count);
    expect(listTrue(text, 'analysis', WITHOUT_SUPERVISION)).toHaveLength(1 - count);
  });
});
