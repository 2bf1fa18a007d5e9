import type { Sentence } from '../../reading/sentence.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { mentionsAround } from '../shared/mentions.ts';
import { isEnd } from '../shared/signs.ts';
import { decideExtreme } from './decide-extreme.ts';
import { LONGEST_COMPARISON, readComparison } from './read-comparison.ts';

const MOST_TO_SUBJECT = 12;
const MOST_TO_COMPARED = 3;

/** Returns the token after “nothing” or “no task”; null for another word. */
function afterNothing({ tokens, language }: Sentence, at: number): number | null {
  const kind = language.quantifiers[textAt(tokens, at)];
  if (kind === 'no' && isWord(tokens, at + 1, language.taskNouns)) return at + 2;
  return kind === 'nothing' || kind === 'none' ? at + 1 : null;
}

/** Finds the place of “than” after a place, or the end of the phrase. */
function findThan({ tokens, language }: Sentence, start: number): number {
  let than = start;
  while (than < start + LONGEST_COMPARISON && !isEnd(tokens, than) && !isWord(tokens, than, language.comparers))
    than += 1;
  return than;
}

/** Finds the task that is first: after “than”, or before the statement. */
function findUnbeaten({ tokens, mentions, language }: Sentence, at: number, than: number): readonly number[] | null {
  const { before, after } = mentionsAround(mentions, at, than);
  const isCompared = isWord(tokens, than, language.comparers);
  const subject = isCompared ? after : before;
  if (subject === null || isWord(tokens, subject.from - 1, language.articles)) return null;
  const isNear = isCompared ? subject.from - than <= MOST_TO_COMPARED : at - subject.to <= MOST_TO_SUBJECT;
  return isNear && subject.tasks.length === 1 ? subject.tasks : null;
}

/** Decides the task that is first: `Nothing ran longer than the kiosk.`, `The kiosk took 24 minutes; nothing ran longer.` */
export function decideUnbeaten(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, clauses, quantities, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const start = afterNothing(sentence, at);
    if (start === null) continue;
    const than = findThan(sentence, start);
    if (quantities.some(({ from }) => from >= at && from <= than)) continue;
    const found = readComparison(sentence, than, start);
    // `Nothing is worse than a broken kiosk.`
    if (found === null || list.isTaken(at, than) || isWord(tokens, start, language.presentCopulas)) continue;
    const tasks = findUnbeaten(sentence, at, than);
    if (tasks === null || clauses[start] !== clauses[than - 1]) continue;
    decideExtreme(list, { tasks, extremes: [found.extreme], span: [at, than], canTie: true }, context);
  }
}
