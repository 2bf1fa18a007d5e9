import { pathToFileURL } from 'node:url';
import { importBundled } from '../make/import-bundled.mjs';

/** Scores the checker of prose on its labeled days, with every change of a figure. Takes about ten seconds. */
export async function scoreProse() {
  const { LABELED_SETS } = await importBundled('tests/prose/claims/labeled-sets.ts');
  const { scoreClaims, sumScores } = await importBundled('tests/prose/claims/score-claims.ts');
  return LABELED_SETS.map(({ name, days }) => {
    const score = scoreClaims(days);
    return { name, score, sum: sumScores(score) };
  });
}

const outOf = (found, all) => (all === 0 ? '' : `${found} of ${all}`);

function listRow(label, { falseFound, falseAll, mutationsFound, mutationsAll, trueVerified, trueAll }) {
  const cells = [outOf(falseFound, falseAll), outOf(mutationsFound, mutationsAll), outOf(trueVerified, trueAll)];
  return `| ${[label, ...cells].join(' | ')} |`;
}

/** Describes the scores of sets by kind, as Markdown. */
export function describeProseScores(sets) {
  return sets
    .map(({ name, score, sum }) => {
      const { onTrue, onUncheckable, onProse } = score.alarms;
      const found = sum.falseFound;
      const alarms = onTrue + onUncheckable + onProse;
      return [
        `### The ${score.days} days that are ${name}`,
        `False alarms: ${alarms} (on true statements ${onTrue}, on statements that are not in the data ${onUncheckable}, on other text ${onProse}). Of ${found + alarms} findings in the texts as written, ${found} are correct.`,
        [
          '| Kind | Mistakes found | Changed figures found | True statements verified |',
          '| --- | --- | --- | --- |',
          ...[...score.kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, each]) => listRow(kind, each)),
          listRow('**all**', sum),
        ].join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

// Tests run this file, because it takes half the time of the same work in jest.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sets = await scoreProse();
  const sums = sets.map(({ name, score: { days, alarms }, sum }) => ({ name, days, alarms, sum }));
  console.log(JSON.stringify({ sums, page: describeProseScores(sets) }));
}
