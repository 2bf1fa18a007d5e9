// Covers src/prose/claims: what the days of the tenth and eleventh author found, in words of another day.
import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { labelDay } from './labeled-day.ts';

const TABLE = `Tenant portal; 12; 8; 3; 100000
Badge printer script; 14; 10; 4; 120000
Floor plan, 6 rooms; 3; 2; 1; 22000
Desk survey; 6; 8; 2; 77000
Archive boxes; 10; 20; 5; 215000`;

/** Lists the quotes that the check contradicts in an analysis. */
function listContradictions(analysis: string): string[] {
  const day = labelDay('office', '2026-05-13', TABLE, () => ({ intro: '', analysis }));
  return checkProse(day, day.date, 40).flatMap(({ verdict, quote }) => (verdict === 'contradicts' ? [quote] : []));
}

it.each([
  // A label of the next figure
  ['The weighted factor is 56.3x, the supervisory factor 180x and the median 84x.', []],
  ['The weighted factor is 56.3x, the supervisory factor 170x and the median 84x.', ['170x']],
  // A sum of tasks, and a task later in the sentence
  ['The portal and the printer together were 18 minutes, and then I cleaned my desk.', []],
  ['The portal and the printer together were 20 minutes, and then I cleaned my desk.', ['20 minutes']],
  // Tasks that a number of tasks means
  ['The portal took 8 minutes and the printer 10. Those two took 18 minutes.', []],
  ['The portal took 8 minutes and the printer 10. Those two took 20 minutes.', ['20 minutes']],
  ['The portal took 8 minutes and the printer 10. Two tasks took over 9 minutes. Those two took 30 minutes.', []],
  // Days of human work
  ['The portal finally exists, against one and a half working days for me.', []],
  ['The portal would need three working days by hand.', ['three working days']],
  // A label in front of several figures
  ['Supervision: a quarter of an hour, 180x.', []],
  ['Supervision: a quarter of an hour, 190x.', ['190x']],
  // A share of one time by another
  ['I watched for 15 minutes in total, more than a fifth of the time it ran.', []],
  ['My attention amounts to 31 % of the machine minutes, and the boxes had a third of it.', []],
  [
    'My attention amounts to 41 % of the machine minutes, and the boxes had a third of it.',
    ['41 % of the machine minutes'],
  ],
  ['The boxes took 42 % of the machine time and, to be exact, a third of the supervision.', []],
  ['The boxes took 42 % of the machine time and, to be exact, half of the supervision.', ['half of the supervision']],
  // A verb that is also a name of an average
  ['Per minute of me, I mean supervising: 180x.', []],
  ['The mean of the factors is 72.2x.', ['72.2x']],
  // All but some
  ['No task except the floor plan was over within two minutes.', []],
  ['No task except the survey was over within two minutes.', ['No task except the survey was over within two minutes']],
  // `flat` after a comma
  ['The day comes to 45 hours, flat.', []],
  ['The day comes to two working weeks, flat.', ['two working weeks']],
  // Tasks together, and one task that is two things
  ['The printer had 4 minutes of me, one more than the portal; together, nearly half of my 15.', []],
  [
    'The printer had 4 minutes of me, one more than the portal; together, nearly a third of my 15.',
    ['nearly a third of my 15'],
  ],
  ['The survey was dull and the printer long. Boxes slowest and weakest both: 20 minutes, 30x.', []],
  ['The survey was dull and the printer long. Portal slowest and weakest both.', ['slowest', 'weakest']],
  // Superlatives
  ['The floor plan was the cheapest in tokens.', []],
  ['The portal was the cheapest in tokens.', ['cheapest']],
  ['The boxes were the longest haul.', []],
  ['The portal was the longest haul.', ['longest']],
  ['The drive to the archive was the longest haul.', []],
])('“%s” contradicts %j', (analysis, found) => {
  expect(listContradictions(analysis)).toEqual(found);
});
