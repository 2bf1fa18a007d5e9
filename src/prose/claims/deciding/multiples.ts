import type { Ratio } from '../../../record/numbers/rounding.ts';
import { divideRatios } from '../facts/day-facts.ts';
import type { Metric } from '../words/language.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { matchWritten } from './compare.ts';
import { type ClaimList, type Context, mentionsAround } from './context.ts';
import { fixFigure, writeLike } from './fix.ts';

const MOST_BETWEEN = 8;
const MOST_TO_METRIC = 3;
const ANY: readonly Metric[] = ['ai', 'factor', 'human', 'supervision', 'tokens'];

/** Multiples of one task by another: “twice as long as the refit”, “three times the factor of the rewrite”. */
export function decideMultiples(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { facts } = context;
  const { tokens, mentions, quantities, carried, language } = sentence;
  if (sentence.isOtherTime) return;
  for (const quantity of quantities) {
    const { unit, to, start, from } = quantity;
    const isMultiple = unit === 'times' && (quantity.isInWords || isWord(tokens, to - 1, language.multipleNouns));
    const next = textAt(tokens, to);
    if (!isMultiple || !language.multipleStarts.has(next) || list.isTaken(from, to)) continue;
    const { before, after } = mentionsAround(mentions, start, to);
    const first = before?.tasks ?? carried;
    const isLinked =
      after !== null &&
      after.from - to <= MOST_BETWEEN &&
      (hasWord(tokens, language.multipleLinks, to, after.from) || language.definiteArticles.has(next));
    const [a, b] = [first[0], after?.tasks[0]];
    if (!isLinked || a === undefined || b === undefined || first.length > 1 || after.tasks.length > 1 || a === b)
      continue;
    // `Its factor is four times that of the kiosk.`
    const near = Math.max(before?.to ?? 0, start - MOST_TO_METRIC);
    const words = [...tokens.slice(near, start), ...tokens.slice(to, after.to + 2)].map(({ text }) => text);
    const shown = words.flatMap((word) => language.multipleMetrics[word] ?? []);
    const metrics = shown.length > 0 ? shown : ANY;
    const values = metrics.flatMap((metric): Ratio[] => {
      const value = divideRatios(facts.of(a, metric), facts.of(b, metric));
      return value === null ? [] : [value];
    });
    // Written with a word, a multiple is as exact as any other number.
    const written = { ...quantity, isFraction: false };
    const matches = values.map((value) => matchWritten(value, written, 1));
    const span = [start, to] as const;
    const [expected] = values;
    if (matches.includes('yes')) list.add('comparison', span, 'agrees', [a, b], null, { metrics });
    else if (expected !== undefined && !matches.includes('unsure') && shown.length > 0)
      list.add(
        'comparison',
        span,
        'contradicts',
        [a, b],
        {
          code: 'prose-figure-differs',
          actual: writeLike(expected, { ...written, decimals: 1 }, sentence, context),
          figure: 'ratio',
          task: a,
        },
        { metrics, fix: fixFigure(expected, quantity, sentence, context) },
      );
  }
}
