import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { phraseAt } from '../../../words/phrases.ts';
import { isWord } from '../../../words/tokens.ts';
import { unitSize } from '../../shared/context.ts';
import { findLeftOut, listUnclear } from '../../shared/left-out.ts';
import { matchWritten } from '../../shared/match-written.ts';
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
export const readLeftOut: FigureReader = ({ sentence, quantity, metric: { metrics }, context }) => {
  const leftOut = findLeftOut(sentence, context);
  const totals = listTotals(metrics, context);
  if (leftOut === null) {
    const unclear = listUnclear(sentence).slice(0, MOST_NAMED);
    const each = metrics.flatMap((metric) =>
      unclear.flatMap((task) => listFact(context.facts.without([task], metric), metric)),
    );
    return each.length === 0
      ? null
      : { possible: [...each, ...totals, ...listEach(unclear, metrics, context)], certain: null };
  }
  const rests = metrics.flatMap((each) => listFact(context.facts.without(leftOut, each), each));
  const named = sentence.mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const others = [...new Set([...leftOut, ...named])].slice(0, MOST_NAMED);
  const own = [...listEach(others, metrics, context), ...listValues(leftOut, metrics, context)];
  const isValue = ({ value }: Fact) => matchWritten(value, quantity, unitSize(quantity.unit, context)) === 'yes';
  // `The day had 96 hours, 72 without the migration`, but not `Without the migration, 96 hours`.
  const isAlone = sentence.quantities.every(
    ({ unit, from }) => from === quantity.from || (unit !== quantity.unit && unit !== 'none'),
  );
  const isBefore = sentence.tokens.some(
    (_, at) => at < quantity.start && phraseAt(sentence.tokens, at, sentence.language.without) !== null,
  );
  if (isAlone && isBefore && totals.some(isValue) && !rests.some(isValue)) return { possible: own, certain: null };
  return { possible: [...rests, ...totals, ...own], certain: rests[0] ?? null };
};
