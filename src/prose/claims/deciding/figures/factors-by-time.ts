import { compareRatios } from '../../../../record/numbers/rounding.ts';
import type { Fact } from '../../facts/day-facts.ts';
import type { Metric } from '../../words/terms.ts';
import type { Context } from '../shared/context.ts';
import { findAtEnd, isFactor, listFact } from './values.ts';

/**
 * Lists the factors that a superlative of time gives: those of the tasks at an end of the AI time, then the extreme
 * factor if authors also mean it by the word: `The slowest ran at 2x.` Null for another word or metric.
 */
export function listFactorsByTime(word: string, metric: Metric, context: Context): readonly Fact[] | null {
  const { facts, language } = context;
  const end = language.topMetrics[word] === 'ai' && isFactor(metric) ? language.extremes[word] : undefined;
  if (end === undefined) return null;
  const found: Fact[] = [];
  const most = findAtEnd('ai', end, context);
  for (let rank = 0; most !== null; rank++) {
    const task = facts.atRank('ai', end, rank);
    const time = task === null ? null : facts.of(task, 'ai');
    if (task === null || time === null || compareRatios(time, most.value) !== 0) break;
    found.push(...listFact(facts.of(task, metric), metric, [task]));
  }
  // The least time is the highest factor.
  const extreme = language.paceWords.has(word) ? findAtEnd(metric, end === 'most' ? 'least' : 'most', context) : null;
  if (extreme !== null && found.every(({ tasks }) => tasks[0] !== extreme.tasks[0])) found.push(extreme);
  return found.length > 0 ? found : null;
}
