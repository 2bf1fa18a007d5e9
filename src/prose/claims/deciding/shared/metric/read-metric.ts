import type { Sentence } from '../../../reading/sentence.ts';
import type { Quantity } from '../../../words/quantity.ts';
import { readFactorMetric } from './factor-metric.ts';
import type { MetricReading } from './metric-reading.ts';
import { readTimeMetric } from './time-metric.ts';

/** Reads the metric of a time, a factor or a count of tokens, by the words around it. */
export function readMetric(sentence: Sentence, quantity: Quantity): MetricReading {
  if (quantity.unit === 'tokens') return { metrics: ['tokens'], isAttached: true, isShown: true };
  return quantity.unit === 'times' ? readFactorMetric(sentence, quantity) : readTimeMetric(sentence, quantity);
}
