import type { Sentence } from '../../reading/sentence.ts';
import type { Superlative } from '../../words/language.ts';
import type { Extreme } from './decide-extreme.ts';

/** Whether “I” is the subject of the clause before a place. */
function hasAuthor({ tokens, clauses, language }: Sentence, end: number): boolean {
  return tokens.some(
    ({ text }, index) => language.authors.has(text) && index < end && clauses[index] === clauses[end - 1],
  );
}

/** Returns the metrics of a superlative that the cues next to it allow: `highest supervisory factor`. */
export function narrow(superlative: Superlative, word: string, sentence: Sentence, end: number): readonly Extreme[] {
  const near = [end, end + 1, end + 2]
    .filter((index) => sentence.clauses[index] === sentence.clauses[end - 1])
    .flatMap((index) => sentence.cues.get(index) ?? []);
  const before = sentence.cues.get(end - 2);
  const all = before === 'supervision' ? [...near, before] : near;
  const { end: side, metrics } = superlative;
  const { topMetrics, ratioSuperlatives } = sentence.language;
  const isTimeWord = topMetrics[word] === 'ai';
  if (all.includes('supervision') && metrics[0] !== 'supervision') {
    const isRatio = all.includes('factor') || ratioSuperlatives.has(word);
    if (isRatio) return [{ metric: 'supervisoryFactor', end: side }];
    return [
      { metric: 'supervision', end: side },
      { metric: 'supervisoryFactor', end: side },
    ];
  }
  // `I fussed over it the longest`
  const isOfTime = isTimeWord || (metrics.length === 1 && metrics[0] === 'ai');
  if (isOfTime && hasAuthor(sentence, end)) return [{ metric: 'supervision', end: side }];
  if (near.includes('human') && !isTimeWord) return [{ metric: 'human', end: side }];
  if (near.includes('tokens')) return [{ metric: 'tokens', end: side }];
  // `fastest`: the least time is the highest factor.
  if (metrics[0] === 'ai' && metrics[1] === 'factor')
    return [
      { metric: 'ai', end: 'least' },
      { metric: 'factor', end: 'most' },
    ];
  if (near.includes('factor')) return [{ metric: 'factor', end: side }];
  return metrics.map((metric) => ({ metric, end: side }));
}
