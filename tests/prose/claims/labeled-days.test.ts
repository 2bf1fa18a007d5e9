// Covers src/prose/claims.

import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { growthOf, LINEAR, repeat } from '../../linear-growth.ts';
import { LABELED_SETS, TUNED_DAYS } from './labeled-sets.ts';
import { type SetScore, scoreClaims, sumScores } from './score-claims.ts';

const MOST_ALARMS_PER_DAY = 0.2;

describe.each(LABELED_SETS.slice(0, 2))('on the days that are $name', ({ days }) => {
  let score: SetScore;
  beforeAll(() => {
    score = scoreClaims(days);
  });

  it('finds planted mistakes', () => {
    const { falseFound, falseAll } = sumScores(score);
    expect(falseAll).toBeGreaterThan(20);
    expect(falseFound / falseAll).toBeGreaterThanOrEqual(0.95);
  });

  it('finds changed figures', () => {
    const { mutationsFound, mutationsAll } = sumScores(score);
    expect(mutationsFound / mutationsAll).toBeGreaterThanOrEqual(0.95);
  });

  it('verifies true statements', () => {
    const { trueVerified, trueAll } = sumScores(score);
    expect(trueVerified / trueAll).toBeGreaterThanOrEqual(0.9);
  });

  it('raises few false alarms, and none on what is not in the data', () => {
    const { onTrue, onUncheckable, onProse } = score.alarms;
    expect(onUncheckable).toBe(0);
    expect((onTrue + onProse) / score.days).toBeLessThanOrEqual(MOST_ALARMS_PER_DAY);
  });
});

it('works linearly in the text', () => {
  const [day] = TUNED_DAYS;
  if (day === undefined) throw new Error('There are no days.');
  const read = (analysis: string) => checkProse({ ...day, analysis }, day.date, 40);
  const sentences = TUNED_DAYS.map(({ analysis }) => analysis).join(' ');
  expect(growthOf(read, (length) => repeat(sentences, length), 40_000)).toBeLessThan(LINEAR);
  expect(growthOf(read, (length) => repeat('the ledger 5 and twenty of ', length), 40_000)).toBeLessThan(LINEAR);
});
