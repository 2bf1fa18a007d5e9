import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isTime } from '../../words/quantity.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { readMetric } from '../shared/metric/read-metric.ts';
import { isNegation } from '../shared/negation.ts';
import { isSign } from '../shared/signs.ts';
import { findSubjectOf } from './about.ts';
import { decideExtreme, type Extreme } from './decide-extreme.ts';
import { LONGEST_COMPARISON } from './read-comparison.ts';

const MOST_TO_EXCEPT = 6;

/** Whether a comparison is with all other tasks: `than anything else`. */
export const isAgainstAll = ({ tokens, language }: Sentence, at: number): boolean =>
  phraseAt(tokens, at, language.allOthers) !== null;

/** Whether some words negate the words after them: `did not take longer`. */
export const isNegated = ({ tokens, language }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => language.nothings.has(text) || isNegation(text, language));

/** Decides `The docs took more of my time than anything else.` */
export function decideAgainstAll(list: ClaimList, span: Span, extreme: Extreme, context: Context): void {
  const { sentence } = list;
  const [from, to] = span;
  if (hasWord(sentence.tokens, context.language.excepts, to, to + MOST_TO_EXCEPT)) return;
  const tasks = findSubjectOf(sentence, from, to);
  if (tasks === null || isNegated(sentence, Math.max(0, from - LONGEST_COMPARISON), from)) return;
  decideExtreme(list, { tasks, extremes: [extreme], span }, context);
}

/** Decides a comparison by the metric of the figure before it: `eleven minutes of my time, more than any other`. */
export function decideMoreThanAll(list: ClaimList, than: number, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const end = language.amounts[textAt(tokens, than - 1)];
  if (!isWord(tokens, than, language.comparers) || end === undefined) return;
  if (!isAgainstAll(sentence, than + 1) || list.isTaken(than - 1, than + 1)) return;
  const last = quantities.filter(({ to }) => to < than).pop();
  if (last === undefined || !isSign(tokens, than - 2) || than - last.end > LONGEST_COMPARISON) return;
  if (!(isTime(last.unit) || last.unit === 'tokens')) return;
  const tasks = findSubjectOf(sentence, than - 1, than);
  if (tasks === null || hasWord(tokens, language.excepts, than, than + LONGEST_COMPARISON)) return;
  const extremes = readMetric(sentence, last).metrics.map((metric) => ({ metric, end }));
  decideExtreme(list, { tasks, extremes, span: [than - 1, than + 1] }, context);
}
