import type { Sentence } from '../../reading/sentence.ts';
import type { Quantifier as QuantifierWord } from '../../words/grammar.ts';
import { phraseAt } from '../../words/phrases.ts';
import { approximate, type Quantity } from '../../words/quantity.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { hasException } from '../shared/left-out.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { isClauseStart } from '../shared/signs.ts';
import { countTasks, findCount, readBound } from './bound.ts';
import { everyOne, type Holds, mostOf, none, type Quantifier } from './quantifier.ts';

const MOST_WORDS_OF_NOUN = 3;

type Kind = QuantifierWord | undefined;

function holdsOf(kind: Kind, wanted: number | null): Holds {
  if (wanted !== null) return (found) => found === wanted;
  if (kind === 'most') return mostOf;
  return kind === 'none' || kind === 'no' ? none : everyOne;
}

/** Whether a verb for a number of tasks, or a comparison with a figure, is at a token. */
const isBoundVerb = ({ tokens, language }: Sentence, at: number) =>
  isWord(tokens, at, language.countVerbs) || phraseAt(tokens, at, language.hedges) !== null;

/** Reads `One act in three`; null for another number. */
function readRatio({ tokens, quantities, language }: Sentence, at: number, number: Quantity): Quantifier | null {
  const isRatio = isWord(tokens, number.to, language.ratioLinks) && !isWord(tokens, number.to, language.partitives);
  const whole = isRatio ? quantities.find(({ from }) => from === number.to + 1) : undefined;
  if (whole === undefined || !number.isInWords) return null;
  const [count, of] = [approximate(number.amount), approximate(whole.amount)];
  return { from: at, to: number.to + 2, holds: (found, tasks) => found * of === count * tasks };
}

/** Returns the token after the small words and numbers before a noun. */
function beforeNoun({ tokens, quantities, language }: Sentence, from: number): number {
  let at = from;
  while (
    isWord(tokens, at, language.ownNounLinks) ||
    quantities.some((each) => each.from === at && each.unit === 'none')
  )
    at += 1;
  return at;
}

/**
 * Reads a quantifier of things with another name: `Most acts kept me less than six minutes`. Only a statement that is
 * true for the tasks is certain.
 */
function readOtherNoun(sentence: Sentence, at: number): Quantifier | null {
  const { tokens, quantities, mentions, language } = sentence;
  if (!isClauseStart(sentence, at)) return null;
  const number = quantities.find(({ from, unit }) => from === at && unit === 'none');
  const ratio = number === undefined ? null : readRatio(sentence, at, number);
  if (ratio !== null) return ratio;
  const wanted = number === undefined || number.isFraction ? null : approximate(number.amount);
  const kind = language.quantifiers[textAt(tokens, at)];
  const isKind = kind !== undefined && kind !== 'everything' && kind !== 'nothing';
  if (!isKind && wanted === null) return null;
  const holds = holdsOf(kind, wanted);
  const noun = beforeNoun(sentence, number?.to ?? at + 1);
  // `Four runs exceeded 20 minutes.`
  const isLoose = isWord(tokens, noun, language.looseTaskNouns) && isBoundVerb(sentence, noun + 1);
  if (isLoose && number?.isInWords !== false && number?.isFraction !== true)
    return { from: at, to: noun + 1, holds, isCertain: true };
  let to = noun;
  while (to < noun + MOST_WORDS_OF_NOUN && tokens[to]?.kind === 'word' && !isWord(tokens, to, language.stopWords))
    to += 1;
  if (to === noun || mentions.some(({ from }) => from >= at && from < to)) return null;
  return { from: at, to, holds };
}

/** Decides quantified statements about things with another name than the tasks. */
export function decideOtherNouns(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, isOtherTime } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const quantifier = readOtherNoun(sentence, at);
    const bound = quantifier === null ? null : readBound(sentence, quantifier.to, tokens.length, context);
    if (quantifier === null || bound === null || list.isTaken(quantifier.from, bound.quantity.to)) continue;
    if (mentions.some(({ from }) => from >= quantifier.to && from < bound.quantity.from)) continue;
    const { metrics } = readMetric(sentence, bound.quantity);
    const holds = metrics.some((metric) => {
      const { count, known } = countTasks(metric, bound, context);
      return quantifier.holds(count, known);
    });
    const span = [quantifier.from, bound.quantity.end] as const;
    if (holds) list.confirm('quantifier', span);
    else if (quantifier.isCertain !== true || isOtherTime || hasException(sentence) || bound.others !== undefined)
      list.leaveOpen('quantifier', span);
    else list.contradict('quantifier', span, [], findCount(metrics[0], bound, context));
  }
}
