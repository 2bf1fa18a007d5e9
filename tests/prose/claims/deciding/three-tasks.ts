import type { Claim } from '../../../../src/prose/claims/claim.ts';
import { labelDay } from '../labeled-day.ts';

/**
 * 28.5 hours, 118.5 minutes, 14.4x. The factors are 72.0x, 10.6x and 2.0x: the shortest task by AI time does not have the
 * highest factor.
 */
export const THREE_TASKS = labelDay(
  'a day with three tasks',
  '2026-03-02',
  `Alpha report; 24; 20; 4;
Beta suite; 1.5; 8.5; 2;
Gamma parser; 3; 90; 6;`,
  () => ({ intro: '', analysis: '' }),
);

/** Returns a text with the correction of a claim. */
export const correct = (text: string, { fix }: Claim): string =>
  fix === null ? 'no correction' : text.slice(0, fix.span[0]) + fix.text + text.slice(fix.span[1]);
