import type { Ratio } from '../../../record/numbers/rounding.ts';
import { divideRatios } from '../facts/day-facts.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Metric } from '../words/language.ts';
import { isTime, type Quantity } from '../words/quantity.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import { type Context, unitSize } from './shared/context.ts';
import { fixFigure, writeLike } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { mentionsAround } from './shared/mentions.ts';
import { readMetric } from './shared/metric/read-metric.ts';

const MOST_BETWEEN = 8;
const MOST_TO_METRIC = 3;
const ANY: readonly Metric[] = ['ai', 'factor', 'human', 'supervision', 'tokens'];

const isEndAt = ({ tokens }: Sentence, at: number) => tokens[at] === undefined || tokens[at]?.kind === 'sign';

/** `The report took six minutes, the notebook three times that.` */
function decideOfThat(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  const { facts } = context;
  const { tokens, mentions, quantities, carried, language } = sentence;
  const { start, to } = quantity;
  const last = quantities.filter((each) => each.to <= start && (isTime(each.unit) || each.unit === 'times')).pop();
  const subjects = mentions.filter((mention) => mention.to <= start);
  const subject = subjects[subjects.length - 1];
  if (last === undefined || subject === undefined || !isWord(tokens, to, language.farPronouns)) return;
  if (!isEndAt(sentence, to + 1) || subject.from < last.to || start - subject.to > MOST_TO_METRIC) return;
  const [a] = subject.tasks;
  const base = subjects[subjects.length - 2]?.tasks ?? carried;
  const [b] = base;
  if (a === undefined || b === undefined || a === b || subject.tasks.length > 1 || base.length > 1) return;
  const [metric] = readMetric(sentence, last).metrics;
  const [value, of] = [facts.of(a, metric), facts.of(b, metric)];
  const ratio = divideRatios(value, of);
  const size = unitSize(last.unit, context);
  if (ratio === null || of === null || matchWritten(of, last, size) !== 'yes') return;
  const written = { ...quantity, unit: 'times', isFraction: false } as const;
  const span = [start, to + 1] as const;
  if (matchWritten(ratio, written, 1) === 'yes')
    return list.add('comparison', span, 'agrees', [a, b], null, { metrics: [metric] });
  if (matchWritten(ratio, quantity, 1) !== 'no') return;
  const actual = writeLike(ratio, { ...written, decimals: 1 }, sentence, context);
  const finding = { code: 'prose-figure-differs', actual, figure: 'ratio', task: a } as const;
  list.add('comparison', span, 'contradicts', [a, b], finding, { metrics: [metric] });
}

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
    if (!list.isTaken(from, to) && (isMultiple || (unit === 'none' && quantity.isFraction)))
      decideOfThat(list, quantity, context);
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
