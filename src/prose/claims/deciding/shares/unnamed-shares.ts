import type { Ratio } from '../../../../record/numbers/rounding.ts';
import { divideRatios } from '../../facts/day-facts.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { isTime, type Quantity } from '../../words/quantity.ts';
import type { Metric, Token } from '../../words/terms.ts';
import { hasOnlyWords, hasWord, isWord } from '../../words/tokens.ts';
import { ClaimList } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { mentionsAround } from '../shared/mentions.ts';
import { isEnd, isSign } from '../shared/signs.ts';
import { readBase } from './base.ts';
import { addShare, decidePart, isOpenShare, listShare, matchShare, SHARED } from './share-claims.ts';

const MOST_APART = 6;
const MOST_TO_TASK = 5;

/** A figure before a share that agrees with the data. */
interface AgreedFigure {
  readonly tasks: readonly number[];
  readonly metric: Metric;
  /** The tokens between the figure and the share. */
  readonly between: readonly Token[];
}

/** Finds the part and the whole right before a share: `10 of my 22 minutes, a little more than half`; null without them. */
function findPart({ quantities, tokens, language }: Sentence, share: Quantity): Ratio | null {
  const before = quantities.filter(({ to }) => to <= share.start);
  const whole = before.pop();
  const part = before.pop();
  if (part === undefined || whole === undefined || part.isFraction || whole.isFraction) return null;
  const isPart =
    hasWord(tokens, language.partitives, part.to, whole.from) &&
    hasOnlyWords(tokens, language.partLinks, part.to, whole.from);
  const isSameUnit = part.unit === 'none' || part.unit === whole.unit;
  if (!isPart || !isSameUnit || !isTime(whole.unit) || share.start - whole.end > MOST_APART) return null;
  return divideRatios(part.amount, whole.amount);
}

/** Finds the last figure before a share that agrees with the data; null without one that a share can be of. */
function findAgreed({ sentence, claims }: ClaimList, share: Quantity): AgreedFigure | null {
  const start = sentence.tokens[share.start]?.start ?? 0;
  const last = claims.filter(({ span, verdict }) => span[1] <= start && verdict === 'agrees').pop();
  const [metric] = last?.metrics ?? [];
  if (last === undefined || metric === undefined || !SHARED.includes(metric)) return null;
  const between = sentence.tokens.filter((token) => token.start >= last.span[1] && token.end <= start);
  return { tasks: last.tasks, metric, between };
}

/** Decides a total as a share of another one: `25 minutes, 23 % of the machine's`. Returns whether it is one. */
function decideRatio(list: ClaimList, share: Quantity, agreed: AgreedFigure | null, context: Context): boolean {
  const base = readBase(list.sentence, share.to);
  const [whole] = base?.metrics ?? [];
  if (base === null || agreed === null || agreed.tasks.length > 0 || whole === undefined) return false;
  const { metric: part } = agreed;
  if (base.metrics.length > 1 || part === whole) return false;
  const value = divideRatios(context.facts.total(part), context.facts.total(whole));
  if (value !== null) decidePart(list, share, value, context, [part, whole]);
  return value !== null;
}

/** Finds the tasks that have a share of the total before it: `Of my 30 minutes, a quarter was devoted to the file`. */
function findGoal({ tokens, mentions, language }: Sentence, { end: after }: Quantity): readonly number[] | null {
  // `more than half of them on the ferry`
  const isOfThem = isWord(tokens, after, language.partitives) && isWord(tokens, after + 1, language.groupPronouns);
  const end = isOfThem ? after + 2 : after;
  const mention = mentions.find(({ from }) => from > end && from <= end + MOST_APART);
  if (mention === undefined || isSign(tokens, end)) return null;
  return hasOnlyWords(tokens, language.goalLinks, end, mention.from) ? mention.tasks : null;
}

/** Whether a share can only be of the day: `48 minutes, 43 %`, `58 % of the total`. */
function isOfWhole({ tokens, language }: Sentence, { to, end, start }: Quantity): boolean {
  if (hasWord(tokens, language.shareChanges, start - 2, start)) return false;
  if (isEnd(tokens, end) || isWord(tokens, end, language.shareEnds)) return true;
  if (!isWord(tokens, to, language.partitives)) return false;
  const isBare = isWord(tokens, to + 1, language.wholes);
  const isWhole = isBare || (isWord(tokens, to + 1, language.possessives) && isWord(tokens, to + 2, language.wholes));
  const after = isBare ? to + 2 : to + 3;
  return isWhole && (tokens[after]?.kind !== 'word' || isWord(tokens, after, language.wholeEnds));
}

/** Finds the tasks right after a share: `43 % for the kiosk`; null without them. */
function findTasksAfter({ tokens, mentions }: Sentence, { start, end }: Quantity): readonly number[] | null {
  const { after } = mentionsAround(mentions, start, end);
  const isFor = after !== null && tokens[after.from - 1]?.kind === 'word' && after.from - end <= MOST_TO_TASK;
  return isFor ? after.tasks : null;
}

/** Lists the metrics that a share without a whole can be of. The metric of the figure before it is first. */
function listMetrics({ metric, between }: AgreedFigure, isOwn: boolean): readonly Metric[] {
  // `32 hours, 46 % of the sum`: right after a figure, the share has the metric of the figure.
  const isRight = isOwn && between.every(({ kind }) => kind === 'sign');
  const isShort = metric === 'ai' || metric === 'supervision';
  const isLike = (other: Metric) => !isRight || (isShort && (other === 'ai' || other === 'supervision'));
  return [metric, ...SHARED.filter((other) => other !== metric && isLike(other))];
}

/** Decides `48 minutes, 43 %`. */
function decideUnnamed(list: ClaimList, share: Quantity, agreed: AgreedFigure, context: Context): void {
  const { sentence } = list;
  const goal = findGoal(sentence, share);
  if (goal === null ? !isOfWhole(sentence, share) : agreed.tasks.length > 0) return;
  const after = goal === null ? findTasksAfter(sentence, share) : null;
  const before = mentionsAround(sentence.mentions, share.start, share.end).before?.tasks ?? sentence.carried;
  const tasks = goal ?? after ?? (agreed.tasks.length > 0 ? agreed.tasks : before);
  if (tasks.length === 0) return;
  const metrics = listMetrics(agreed, goal === null && after === null);
  const values = metrics.flatMap((metric) => listShare(tasks, metric, context));
  const matches = values.map(({ value }) => matchShare(value, share, context));
  const [expected] = values;
  const agreeing = values[matches.indexOf('yes')];
  const span = [share.start, share.end] as const;
  if (agreeing !== undefined) return list.confirm('share', span, tasks, [agreeing.metric]);
  const isNear = agreed.between.length <= MOST_APART && share.unit === 'percent';
  if (expected === undefined || !(goal !== null || isNear) || matches.includes('unsure')) return;
  addShare(list, share, { value: expected.value, metrics: [agreed.metric], tasks, span }, context);
}

/** Decides shares without a whole, next to a figure that agrees: `48 minutes, 43 %`. */
export function decideUnnamedShares(list: ClaimList, context: Context): void {
  const { sentence } = list;
  if (sentence.isOtherTime) return;
  for (const share of sentence.quantities) {
    if (!isOpenShare(list, share)) continue;
    const part = findPart(sentence, share);
    if (part !== null) {
      decidePart(list, share, part, context);
      continue;
    }
    const agreed = findAgreed(list, share);
    if (decideRatio(list, share, agreed, context) || agreed === null) continue;
    decideUnnamed(list, share, agreed, context);
  }
}
