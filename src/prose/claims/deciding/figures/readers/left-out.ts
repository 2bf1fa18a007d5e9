import type { Sentence } from '../../../reading/sentence.ts';
import { phraseAt } from '../../../words/phrases.ts';
import { isWord } from '../../../words/tokens.ts';
import { findLeftOut, listUnclear } from '../../shared/left-out.ts';
import type { FigureReader } from '../figure-to-read.ts';
import { listRests } from '../groups.ts';
import { listEach, listFact, listTotals, listValues } from '../values.ts';

const MOST_NAMED = 12;

/** Whether a sentence leaves out the task that a pronoun means: `Excluding it, the average is 65.3x`. */
const isWithoutPronoun = ({ tokens, language }: Sentence): boolean =>
  tokens.some((_, at) => {
    const found = phraseAt(tokens, at, language.without);
    return found !== null && isWord(tokens, at + found.length, language.objectPronouns);
  });

/**
 * Reads a figure without the tasks of the sentence before:
 * `The kiosk and the importer tie. Excluding it the average rises to 65.3x.`
 */
export const readWithoutThem: FigureReader = ({ sentence, metric: { metrics }, context }) => {
  const { carriedAll, mentions } = sentence;
  if (carriedAll.length < 2 || mentions.length > 0 || !isWithoutPronoun(sentence)) return null;
  const rests = listRests({ ...sentence, carried: carriedAll }, metrics, context);
  return { possible: [...listTotals(metrics, context), ...rests], certain: null };
};

/** Reads a figure without some tasks: `Without the migration, the average is 56.2x`. */
export const readLeftOut: FigureReader = ({ sentence, metric: { metrics }, context }) => {
  const leftOut = findLeftOut(sentence, context);
  if (leftOut === null) {
    const unclear = listUnclear(sentence).slice(0, MOST_NAMED);
    const each = metrics.flatMap((metric) =>
      unclear.flatMap((task) => listFact(context.facts.without([task], metric), metric)),
    );
    return each.length === 0
      ? null
      : { possible: [...each, ...listTotals(metrics, context), ...listEach(unclear, metrics, context)], certain: null };
  }
  const rests = metrics.flatMap((each) => listFact(context.facts.without(leftOut, each), each));
  const named = sentence.mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const others = [...new Set([...leftOut, ...named])].slice(0, MOST_NAMED);
  const own = listEach(others, metrics, context);
  const together = listValues(leftOut, metrics, context);
  return { possible: [...rests, ...listTotals(metrics, context), ...own, ...together], certain: rests[0] ?? null };
};
