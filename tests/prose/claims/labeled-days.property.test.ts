// Covers src/prose/claims.

import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { growthOf, LINEAR, repeat } from '../../linear-growth.ts';
import { isComplete, sampleCases } from '../../sampling.ts';
import { LABELED_SETS, TUNED_DAYS } from './labeled-sets.ts';
import { type Mutate, mutateFigure, type SetScore, scoreClaims, sumScores } from './score-claims.ts';

/**
 * Changes every second figure once, each in another way; `npm run test:all` has all changes. The generated page of the check
 * has the complete scores, so that `npm test` computes those too.
 */
function makeMutate(): Mutate {
  let figures = 0;
  return (figure, turn) => {
    figures += 1;
    return isComplete || figures % 2 === 0 ? sampleCases(mutateFigure(figure), 1, turn) : [];
  };
}

describe.each(LABELED_SETS)('on the days that are $name', ({ days, bar }) => {
  let score: SetScore;
  beforeAll(() => {
    score = scoreClaims(days, makeMutate());
  });

  it('finds planted mistakes', () => {
    const { falseFound, falseAll } = sumScores(score);
    expect(falseAll).toBeGreaterThan(20);
    expect(falseFound / falseAll).toBeGreaterThanOrEqual(bar.found);
  });

  it('finds changed figures', () => {
    const { mutationsFound, mutationsAll } = sumScores(score);
    expect(mutationsFound / mutationsAll).toBeGreaterThanOrEqual(bar.changed);
  });

  it('verifies true statements', () => {
    const { trueVerified, trueAll } = sumScores(score);
    expect(trueVerified / trueAll).toBeGreaterThanOrEqual(bar.verified);
  });

  it('raises few false alarms, and hardly any on statements that are not in the data', () => {
    const { onTrue, onUncheckable, onProse } = score.alarms;
    expect(onUncheckable).toBeLessThanOrEqual(bar.outside);
    expect((onTrue + onProse) / score.days).toBeLessThanOrEqual(bar.alarms);
  });
});

it('takes time that is linear in the text', () => {
  const [day] = TUNED_DAYS;
  if (day === undefined) throw new Error('There are no days.');
  const read = (analysis: string) => checkProse({ ...day, analysis }, day.date, 40);
  const sentences = TUNED_DAYS.map(({ analysis }) => analysis).join(' ');
  expect(growthOf(read, (length) => repeat(sentences, length), 40_000)).toBeLessThan(LINEAR);
  expect(growthOf(read, (length) => repeat('the ledger 5 and twenty of ', length), 40_000)).toBeLessThan(LINEAR);
});
