import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { isWord } from '../../words/tokens.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { listJoined, mentionsAround } from '../shared/mentions.ts';
import { decideAgainstAll, decideMoreThanAll, isAgainstAll, isNegated } from './against-all.ts';
import type { Extreme } from './decide-extreme.ts';
import { decideOnlyTask } from './only-task.ts';
import { confirmAgainstSum, decideOrder } from './order.ts';
import { readComparison } from './read-comparison.ts';
import { decideUnbeaten } from './unbeaten.ts';

const MOST_BETWEEN = 4;

/** A comparison in a sentence: `took longer than`. Places are tokens. */
interface Compared {
  readonly span: Span;
  readonly extreme: Extreme;
}

/** Reads the comparison whose last word is at a place, or whose phrase begins there. */
function readCompared(sentence: Sentence, at: number): Compared | null {
  const { tokens, language } = sentence;
  const than = isWord(tokens, at, language.comparers) ? readComparison(sentence, at) : null;
  if (than !== null) return { span: [than.from, at + 1], extreme: than.extreme };
  const phrase = phraseAt(tokens, at, language.comparatives);
  if (phrase === null) return null;
  const { length, meaning } = phrase;
  // `I supervised the importer longer than the kiosk.`
  const read = readComparison(sentence, at + length - 1);
  const extreme =
    read?.extreme.metric === 'supervision'
      ? read.extreme
      : { metric: meaning.metrics[0] ?? ('factor' as const), end: meaning.end };
  return { span: [at, at + length], extreme };
}

/** Finds the two tasks in a comparison; null if they are not certain. */
function findCompared(sentence: Sentence, [from, end]: Span): readonly [number, number] | null {
  const { mentions, quantities } = sentence;
  const around = mentionsAround(mentions, from, end);
  // `I spent longer on the macro than on the kiosk.`
  const inside = mentions.find((mention) => mention.from > from && mention.to < end) ?? null;
  const before = inside ?? around.before;
  const { after } = around;
  if (before === null || after === null || after.from - end > MOST_BETWEEN) return null;
  if (quantities.some((each) => each.from >= end && each.to <= after.from)) return null;
  const [first, second] = [before.tasks[0], after.tasks[0]];
  if (first === undefined || second === undefined || before.tasks.length > 1 || after.tasks.length > 1) return null;
  const isSame = first === second || isNegated(sentence, Math.min(before.to, from), from);
  return isSame ? null : [first, second];
}

/** Whether a comparison is with a sum, or of a sum: `took longer than the gateway and the audit together`. */
const isOfSum = ({ tokens, language }: Sentence, at: number): boolean =>
  tokens.some(
    ({ text }, place) =>
      language.together.has(text) &&
      tokens.slice(Math.min(at, place), Math.max(at, place)).every(({ kind }) => kind !== 'sign'),
  );

/** Finds the task, and those after it that are added up; null if they are not certain. */
function findSum(sentence: Sentence, [from, end]: Span): readonly [number, readonly number[]] | null {
  const { before, after } = mentionsAround(sentence.mentions, from, end);
  if (before === null || after === null || after.from - end > MOST_BETWEEN) return null;
  const added = listJoined(sentence, after);
  const isCertain = [before, ...added].every(({ tasks }) => tasks.length === 1);
  const isLast = isWord(sentence.tokens, added[added.length - 1]?.to ?? end, sentence.language.together);
  const [task] = before.tasks;
  const isAlone = listJoined(sentence, before, -1).length === 1;
  return isCertain && isLast && isAlone && added.length > 1 && task !== undefined
    ? [task, added.flatMap(({ tasks }) => tasks)]
    : null;
}

/** Decides comparisons of two tasks, or of one with all others: “the refit took longer than the rewrite”. */
export function decideComparisons(list: ClaimList, context: Context): void {
  const { sentence } = list;
  if (sentence.isOtherTime) return;
  decideOnlyTask(list, context);
  decideUnbeaten(list, context);
  for (let at = 0; at < sentence.tokens.length; at++) {
    const compared = readCompared(sentence, at);
    if (compared === null) {
      decideMoreThanAll(list, at, context);
      continue;
    }
    const { span, extreme } = compared;
    if (list.isTaken(...span)) continue;
    if (isOfSum(sentence, at)) {
      const sum = findSum(sentence, span);
      if (sum !== null) confirmAgainstSum(list, span, ...sum, extreme, context);
      continue;
    }
    if (isAgainstAll(sentence, span[1])) {
      decideAgainstAll(list, span, extreme, context);
      continue;
    }
    const tasks = findCompared(sentence, span);
    if (tasks === null) continue;
    decideOrder(list, span, tasks, extreme, context);
    at = span[1] - 1;
  }
}
