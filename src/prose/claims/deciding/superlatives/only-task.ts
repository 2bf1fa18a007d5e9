import type { Sentence } from '../../reading/sentence.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import type { Extreme } from './decide-extreme.ts';
import { decideOrder } from './order.ts';

const MOST_TO_TASK = 3;

/** Reads the metric in which the only task is first: `Only the mapping took more supervision`; null if it is unknown. */
function readExtreme({ tokens, cues, language }: Sentence, at: number): Extreme | null {
  const amount = isWord(tokens, at, language.havingVerbs) ? textAt(tokens, at + 1) : '';
  const end = language.amounts[amount];
  const [cue] = [2, 3, 4].flatMap((offset) => cues.get(at + offset) ?? []);
  return language.comparativeWords[amount] ?? (end !== undefined && cue !== undefined ? { metric: cue, end } : null);
}

/** Decides the only task that is before the tasks of the sentences before: `Only the mapping took more supervision`. */
export function decideOnlyTask(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, carried, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!isWord(tokens, at, language.limiters)) continue;
    const mention = mentions.find(({ from }) => from > at && from <= at + MOST_TO_TASK);
    if (mention === undefined || mention.tasks.length > 1 || list.isTaken(at, mention.to)) continue;
    const subject = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    const [first, second] = [mention.tasks[0], subject[0]];
    if (first === undefined || second === undefined || subject.length > 1 || first === second) continue;
    // `beaten only by the scan`, `second only to the scan`
    const isPassive = [language.outdone, language.changeLinks].every((words) =>
      hasWord(tokens, words, at - 2, mention.from),
    );
    const extreme = isPassive ? ({ metric: 'factor', end: 'most' } as const) : readExtreme(sentence, mention.to);
    if (extreme === null) continue;
    decideOrder(list, [at, isPassive ? mention.to : mention.to + 2], [first, second], extreme, context);
  }
}
