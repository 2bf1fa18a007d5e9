import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { isEnd, isSign } from '../shared/signs.ts';
import { readMostOfCue } from './most-of-cue.ts';

type FoundSuperlative = NonNullable<ReturnType<typeof readMostOfCue>>;

const BEST = { length: 1, meaning: { metrics: ['factor'], end: 'most' } } as const;

const isMeasure = ({ unit }: Quantity): boolean => isTime(unit) || unit === 'tokens';

/** Reads `Index 90x, first.` and `Planner last.` */
function readPlace({ tokens, mentions, language }: Sentence, at: number): FoundSuperlative | null {
  const end = language.places[textAt(tokens, at)];
  // `You want to hear about the registers first.`
  const isAlone =
    isSign(tokens, at - 1) ||
    mentions.some(
      ({ from, to }) =>
        to === at &&
        tokens
          .slice(Math.max(0, from - 2), from)
          .every(({ kind, text }) => kind === 'sign' || language.determiners.has(text)),
    );
  return isAlone && end !== undefined ? { length: 1, meaning: { metrics: ['factor'], end } } : null;
}

/** Whether a word is a rank by the factor: `The dashboards came second.` */
function isRank({ tokens, mentions, quantities, language }: Sentence, at: number): boolean {
  const [before, word, after] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  // `Second came the importer.`
  if (at === 0 && language.ordinals.has(word) && language.rankVerbs.has(after)) return true;
  if (language.ranks[word] === undefined) return false;
  const isCopula = language.copulas.has(before);
  // `was second with 90x`, `the index third at 75.7x`
  const isBeforeFigure = language.equalStarts.has(after) && (isCopula || mentions.some(({ to }) => to === at));
  const isAfterFactor = quantities.some(({ to, unit }) => unit === 'times' && to === at - 1);
  const isLast = isEnd(tokens, at + 1) && after !== '-' && (isAfterFactor || isCopula);
  // `Second place went to the importer.`, `in third place`
  const isPlace = language.placeNouns.has(after) && (language.placeVerbs.has(before) || isEnd(tokens, at - 1));
  const isOfVerb = language.rankVerbs.has(before) && (tokens[at + 1]?.kind !== 'word' || language.rankEnds.has(after));
  return isBeforeFigure || isLast || isPlace || isOfVerb;
}

/** Whether a superlative is about the author's supervision: `The kiosk needed me most`, `the job I supervised most`. */
function isOfAuthor({ tokens, cues, clauses, language }: Sentence, at: number): boolean {
  const last = isWord(tokens, at - 1, language.definiteArticles) ? at - 2 : at - 1;
  if (isWord(tokens, last, language.authorObjects)) return true;
  const isCue = (index: number) =>
    cues.get(index) === 'supervision' && !isWord(tokens, index, language.authorWords) && clauses[index] === clauses[at];
  return tokens.some(
    ({ text }, index) =>
      language.authors.has(text) && index < last && clauses[index] === clauses[at] && (isCue(index + 1) || isCue(last)),
  );
}

/** Reads a superlative with the metric of the figure before it: `15 minutes of review, the most`. */
function readAmount(sentence: Sentence, at: number): FoundSuperlative | null {
  const { tokens, quantities, language } = sentence;
  const end = language.amountSuperlatives[textAt(tokens, at)];
  if (end === undefined) return null;
  const isLast = isEnd(tokens, at + 1);
  if ((isLast || isWord(tokens, at + 1, language.rankEnds)) && isOfAuthor(sentence, at))
    return { length: 1, meaning: { metrics: ['supervision'], end } };
  if (!isWord(tokens, at - 1, language.definiteArticles)) return null;
  const before = quantities.filter(({ to }) => to <= at);
  // `I hovered for 21 minutes, and the book had the most of it.`
  const isOfIt = isWord(tokens, at + 1, language.partitives) && isWord(tokens, at + 2, language.objectPronouns);
  const whole = isOfIt ? before.filter(isMeasure).pop() : undefined;
  if (whole !== undefined) return { length: 3, meaning: { metrics: [readMetric(sentence, whole).metrics[0]], end } };
  const last = before.pop();
  if (!isLast || last === undefined || !isMeasure(last)) return null;
  return { length: 1, meaning: { metrics: readMetric(sentence, last).metrics, end } };
}

/** Reads superlatives and ranks that depend on the words around them. */
export function readMost(sentence: Sentence, at: number): FoundSuperlative | null {
  const { tokens, language } = sentence;
  const word = textAt(tokens, at);
  if (language.places[word] !== undefined && isEnd(tokens, at + 1)) return readPlace(sentence, at);
  if (isRank(sentence, at)) return BEST;
  // `Nothing beat the lookup.`
  const isUnbeaten = language.quantifiers[word] === 'nothing' && isWord(tokens, at + 1, language.beatingVerbs);
  return isUnbeaten ? { ...BEST, length: 2 } : (readMostOfCue(sentence, at) ?? readAmount(sentence, at));
}
