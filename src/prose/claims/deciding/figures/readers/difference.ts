import { type Fact, subtractRatios } from '../../../facts/day-facts.ts';
import type { Mention } from '../../../facts/task-names.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { Metric } from '../../../words/terms.ts';
import { hasWord, isWord } from '../../../words/tokens.ts';
import type { Context } from '../../shared/context.ts';
import { listJoined } from '../../shared/mentions.ts';
import type { FigureReader, FigureToRead } from '../figure-to-read.ts';
import { isDifference } from '../kinds-of-figures.ts';
import { listFact } from '../values.ts';

const MOST_COMPARED = 4;

/** Lists the differences of the values of two tasks in the sentence. */
function listDifferences({ mentions, carried }: Sentence, metrics: readonly Metric[], { facts }: Context): Fact[] {
  const named = mentions.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : []));
  const tasks = [...new Set([...carried, ...named])].slice(0, MOST_COMPARED);
  return metrics.flatMap((metric) =>
    tasks.flatMap((a, index) =>
      tasks
        .slice(index + 1)
        .flatMap((b) => listFact(subtractRatios(facts.of(a, metric), facts.of(b, metric)), metric, [a, b])),
    ),
  );
}

/**
 * Lists the tasks with which another task is compared, and the number of their mentions; null if a name fits several
 * tasks.
 */
function listCompared(sentence: Sentence, first: Mention): { tasks: readonly number[]; mentions: number } | null {
  const joined = listJoined(sentence, first);
  const isSum = joined.length > 1 && hasWord(sentence.tokens, sentence.language.together, first.from);
  if ((joined.length > 1 && !isSum) || joined.some(({ tasks }) => tasks.length > 1)) return null;
  return { tasks: joined.flatMap(({ tasks }) => tasks), mentions: joined.length };
}

/** Finds the difference of two tasks: `The kiosk ran four minutes longer than the importer`; null if it is not certain. */
function findDifference({ sentence, quantity, metric, context }: FigureToRead): Fact | null {
  const { mentions, tokens, language } = sentence;
  const { start, end, unit } = quantity;
  const [a, b] = mentions;
  if (a === undefined || b === undefined || a.to > start) return null;
  const compared = listCompared(sentence, b);
  if (compared === null || mentions.length - 1 !== compared.mentions || a.tasks.length > 1) return null;
  // `longer than the refit, by 6 minutes`, `beat the refit by 6x`
  const isBehind = b.to <= start && isWord(tokens, start - 1, language.agents);
  const isAhead = b.from >= end && hasWord(tokens, language.comparers, end, b.from) && b.from - end <= MOST_COMPARED;
  if (!(isBehind || isAhead) || !(metric.isShown || unit === 'times')) return null;
  const [of] = metric.metrics;
  const [first] = a.tasks;
  if (first === undefined) return null;
  const { facts } = context;
  const value = subtractRatios(facts.of(first, of), facts.ofTasks(compared.tasks, of));
  return listFact(value, of, [first, ...compared.tasks])[0] ?? null;
}

/** Reads a difference: `one minute more than the refit`. */
export const readDifference: FigureReader = (figure) => {
  const { sentence, quantity, metric, context } = figure;
  if (!isDifference(sentence, quantity)) return null;
  return { possible: listDifferences(sentence, metric.metrics, context), certain: findDifference(figure) };
};
