import type { Mention } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Quantity } from '../../words/quantity.ts';
import { hasOnlyWords, hasWord, isWord } from '../../words/tokens.ts';
import { hasUnknownName } from './foreign-names.ts';
import { mentionsAround } from './mentions.ts';

/** The tasks that a figure is about by its place in the sentence, and others that it can be about. */
export interface Subject {
  readonly tasks: readonly number[];
  readonly others: readonly number[];
  /** Whether it is about all the tasks together. */
  readonly isGroup?: true | undefined;
  /** Whether the sentence names a task that the figure can be about, but other words are between them. */
  readonly isBlocked?: true;
}

const MOST_LINKS = 5;

/** Whether only small words lead from a figure to the task after it: “90x for the ledger”. */
function isLinked({ tokens, language }: Sentence, from: number, { from: to }: Mention): boolean {
  if (to - from > MOST_LINKS || (to > from && isWord(tokens, from, language.conjunctions))) return false;
  return hasOnlyWords(tokens, language.figureLinks, from, to);
}

const MOST_AFTER_COMPARING = 3;

/** Whether another task is compared with a task: `one minute more than the transcripts`. */
export function isCompared({ tokens, language }: Sentence, { from }: Mention): boolean {
  return hasWord(tokens, language.comparedBefore, from - MOST_AFTER_COMPARING, from);
}

export function findSubject(sentence: Sentence, quantity: Quantity): Subject {
  const { mentions, clauses, carried, tokens } = sentence;
  const { before: nearest, after } = mentionsAround(mentions, quantity.start, quantity.to);
  const clause = clauses[quantity.from];
  // In `the refit (90x) took longer than the rewrite (80x)`, a figure in brackets belongs to the nearest task.
  const isInBrackets =
    nearest !== null && tokens[quantity.start - 1]?.text === '(' && quantity.start - 1 === nearest.to;
  const isOfOther = nearest !== null && !isInBrackets && isCompared(sentence, nearest);
  const subjects = isOfOther ? mentions.filter((mention) => !isCompared(sentence, mention)) : mentions;
  const before = isOfOther ? mentionsAround(subjects, quantity.start, quantity.to).before : nearest;
  const compared = isOfOther ? nearest.tasks : [];
  const isNext = after !== null && isLinked(sentence, quantity.end, after);
  const isBlocked = before !== null && hasUnknownName(sentence, (nearest ?? before).to, quantity.start);
  const isBefore = before !== null && !isBlocked;
  if (isNext) {
    const others = isBefore && clauses[before.from] === clause ? before.tasks : [];
    return { tasks: after.tasks, others, isGroup: after.isGroup };
  }
  if (isBefore) {
    const other = mentions
      .filter(({ from, to }) => to <= before.from && clauses[from] === clauses[before.from])
      .flatMap(({ tasks }) => tasks);
    const inClause = after !== null && clauses[after.from] === clause ? after.tasks : [];
    const others = [...joinedBefore(sentence, before), ...compared, ...other.slice(0, 2), ...inClause];
    return { tasks: before.tasks, others, isGroup: before.isGroup };
  }
  if (isOfOther && before === null) return { tasks: carried, others: compared, isBlocked: true };
  if (after !== null && clauses[after.from] === clause)
    return { tasks: after.tasks, others: isBlocked ? [...before.tasks, ...carried] : carried, isGroup: after.isGroup };
  if (isBlocked) return { tasks: [], others: [...before.tasks, ...carried], isBlocked: true };
  return { tasks: [], others: [...carried, ...(after !== null && before === null ? after.tasks : [])] };
}

/** Lists the tasks that “and” joins with the nearest task before a figure: `the refit and the rebuild (320x and 288x)`. */
function joinedBefore({ mentions, tokens, language }: Sentence, mention: Mention): readonly number[] {
  const index = mentions.indexOf(mention);
  const last = mentions[index - 1];
  if (last === undefined) return [];
  const isJoined = hasOnlyWords(tokens, language.taskJoints, last.to, mention.from);
  return isJoined && mention.from - last.to <= 5 ? last.tasks : [];
}
