import { importBundled } from '../../make/import-bundled.mjs';
import { scoreProse } from '../prose-scores.mjs';
import { measureMinimumTimes } from './measure.mjs';
import { listTasks } from './tasks.mjs';

const ROUNDS = 5;
const MOST_WORDS = 10_000;

async function makeCheck() {
  const { checkProse } = await importBundled('src/prose/claims/check-prose.ts');
  const { readDay } = await importBundled('src/record/reading/read-day.ts');
  const { TUNED_DAYS } = await importBundled('tests/prose/claims/labeled-sets.ts');
  const words = TUNED_DAYS.map(({ analysis }) => analysis)
    .join(' ')
    .split(' ');
  return (size) => {
    const cells = listTasks(size).map((task, i) => [task, (i % 37) + 1, (i % 91) + 1, (i % 5) + 0.5]);
    const { day } = readDay([['Task', 'Human Est.', 'Claude', 'Sup.'], ...cells], { tabName: '2026-04-04' });
    const analysis = Array.from({ length: size }, (_, i) => words[i % words.length]).join(' ');
    return () => () => checkProse({ ...day, analysis }, day.date, 40);
  };
}

/**
 * Measures the errors that the check of prose misses, its false alarms, and the growth of its work with words and
 * tasks.
 */
export async function measureProse() {
  const check = await makeCheck();
  const { small, large } = measureMinimumTimes({ small: check(MOST_WORDS / 10), large: check(MOST_WORDS) }, ROUNDS);
  const scores = (await scoreProse()).flatMap(({ name, score, sum }) => {
    const { onTrue, onUncheckable, onProse } = score.alarms;
    const days = `days that are ${name}`;
    return [
      { name: `Prose: mistakes missed on the ${days}`, ratio: 1 - sum.falseFound / sum.falseAll, bar: 0.1 },
      {
        name: `Prose: changed figures missed on the ${days}`,
        ratio: 1 - sum.mutationsFound / sum.mutationsAll,
        bar: 0.05,
      },
      {
        name: `Prose: false alarms a day on the ${days}`,
        ratio: (onTrue + onUncheckable + onProse) / score.days,
        bar: 0.2,
      },
    ];
  });
  return [...scores, { name: 'Prose of 10,000 words and tasks, against 1,000', ratio: large / small, bar: 20 }];
}
