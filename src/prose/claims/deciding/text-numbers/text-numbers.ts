import type { TaskNumber } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import { approximate, isTime, type Quantity, type QuantityUnit, ratioOf } from '../../words/quantity.ts';
import { hasEnding } from '../../words/stem.ts';
import { isWord, textAt } from '../../words/tokens.ts';
import { ClaimList, type Span } from '../shared/claim-list.ts';
import type { Context } from '../shared/context.ts';
import { fixFigure, writeLike } from '../shared/fix.ts';
import { type Match, matchWritten } from '../shared/match-written.ts';
import { mentionsAround } from '../shared/mentions.ts';
import { isEnd } from '../shared/signs.ts';
import { type Entries, findEntries } from './entries.ts';

/** Longer times can be the topic of a task: `a plan for 10 weeks`. */
const READ_UNITS: ReadonlySet<QuantityUnit> = new Set(['none', 'tasks', 'days', 'weeks']);

/** A larger number is not part of the things that a task counts. */
const MOST_SOME = 20;

/** A larger multiple of the number in a task counts other things. */
const MOST_TIMES = 20;

const digitsOf = (value: number) => [...String(value)].sort().join('');

function isId({ tokens }: Sentence, quantity: Quantity, { language }: Context): boolean {
  const before = tokens[quantity.from - 1];
  if (before === undefined) return false;
  if (before.kind === 'sign')
    return /^[#§$€£¥@&/\\-]$/.test(before.text) && before.end === tokens[quantity.from]?.start;
  return language.idWords.has(before.text) && !language.numberVerbs.has(before.text) && !quantity.isInWords;
}

/**
 * Whether a number is certainly about all things that the task counts, and not about a part of them or about something
 * else.
 */
function isCertain(
  sentence: Sentence,
  quantity: Quantity,
  entries: readonly TaskNumber[],
  { names, language }: Context,
): boolean {
  const { tokens } = sentence;
  const value = approximate(quantity.amount) * quantity.scale;
  const before = textAt(tokens, quantity.start - 1);
  if (entries.some((entry) => digitsOf(entry.value) === digitsOf(value))) return true;
  // `1,204 tests`, of which a task fixes 3
  if (entries.every((entry) => value > entry.value * MOST_TIMES)) return false;
  // `two of the services`, `118 of them`
  const isSome = isWord(tokens, quantity.from + 1, language.partitives) && (quantity.isInWords || value <= MOST_SOME);
  if (language.partLimits.has(before) || isSome) return false;
  // `1,204 open issues`: a word that is not in the task can mean another kind.
  const next = tokens[quantity.to];
  const isOtherKind = next?.kind === 'word' && quantity.unit === 'none' && !names.isTaskWord(next.text);
  if (isOtherKind && !language.stopWords.has(next.text)) return false;
  if (!quantity.isInWords) return true;
  const isWhole = language.wholeDeterminers.has(before);
  return isWhole || value > 2;
}

const valueOf = ({ amount, scale }: Quantity): number => approximate(amount) * scale;

/** Whether a number of a task equals the written one, also in `over 27 hives`. */
function matchEntry({ value }: TaskNumber, quantity: Quantity): Match {
  const isOver = quantity.hedge === 'above' && valueOf(quantity) === value;
  return isOver ? 'yes' : matchWritten(ratioOf(value), { ...quantity, isFraction: false }, 1);
}

/** Finds the number of a task that agrees: of the tasks named near it, or of any task if the clause before names none. */
function findAgreeing(sentence: Sentence, quantity: Quantity, { all, ofNamed }: Entries): TaskNumber | undefined {
  const { before } = mentionsAround(sentence.mentions, quantity.from, quantity.from + 1);
  const isNamedHere = before !== null && sentence.clauses[before.from] === sentence.clauses[quantity.from];
  const isMatch = (entry: TaskNumber) => matchEntry(entry, quantity) === 'yes';
  return (ofNamed.length > 0 ? ofNamed : all).find(isMatch) ?? (isNamedHere ? undefined : all.find(isMatch));
}

/** Finds the number that is written incorrectly; undefined if it can be about something else. */
function findDiffering(
  sentence: Sentence,
  quantity: Quantity,
  { all, ofNamed, named }: Entries,
  context: Context,
): TaskNumber | undefined {
  const entries = ofNamed.length > 0 ? ofNamed : all;
  const [entry] = entries;
  const value = valueOf(quantity);
  // A count of tasks of one kind: “three test suites”.
  const isGroup = value <= MOST_SOME && named.length === 0 && entries.length > 1 && (entry?.stems.length ?? 0) > 0;
  const isOfDay = quantity.unit === 'tasks' && value === context.facts.tasks.length;
  if (isGroup || isOfDay || sentence.isOtherTime || !READ_UNITS.has(quantity.unit)) return undefined;
  if (entries.some((other) => matchEntry(other, quantity) === 'unsure')) return undefined;
  if (!isCertain(sentence, quantity, entries, context)) return undefined;
  const isOne = new Set(entries.map((other) => other.value)).size === 1;
  return isOne || ofNamed.length > 0 ? entry : undefined;
}

/** Adds that the text of a task gives another number. */
function addDiffering(
  list: ClaimList,
  span: Span,
  quantity: Quantity,
  { task, value }: TaskNumber,
  context: Context,
): void {
  const { sentence } = list;
  const counted = ratioOf(value);
  const actual = writeLike(counted, quantity, sentence, context);
  const finding = { code: 'prose-task-text-differs', actual, task } as const;
  list.contradict('text-number', span, [task], finding, [], fixFigure(counted, quantity, sentence, context));
}

/** Decides a number that the text of a task gives: “the suite has 142 tests”. Returns whether the figure is one. */
function decideTextNumber(list: ClaimList, quantity: Quantity, context: Context): boolean {
  const { sentence } = list;
  if (isId(sentence, quantity, context) || quantity.isFraction) return false;
  const isCount = approximate(quantity.amount) === context.facts.tasks.length;
  if (isCount && sentence.field === 'intro' && sentence.isEarly) return false;
  const entries = findEntries(sentence, quantity, context);
  if (entries.all.length === 0 || (isTime(quantity.unit) && entries.ofNamed.length === 0)) return false;
  const span = [quantity.from, Math.max(quantity.to, quantity.from + 1)] as const;
  const agreeing = findAgreeing(sentence, quantity, entries);
  if (agreeing !== undefined) {
    list.confirm('text-number', span, [agreeing.task]);
    return true;
  }
  const entry = findDiffering(sentence, quantity, entries, context);
  if (entry === undefined) return false;
  // The unit is one of the things that the task counts.
  addDiffering(list, span, { ...quantity, unit: 'none' }, entry, context);
  return true;
}

/** Whether a verb such as “rotated” or “covered” is at a place. */
function isCompleted({ tokens, language }: Sentence, at: number): boolean {
  const text = textAt(tokens, at);
  return language.completed.has(text) || hasEnding(text, language.pastEndings);
}

/** Whether a number is in a list after a task: `Keys: 620 rotated`, `Regions covered: 62`, `The runs, 12 of them`. */
function isListed(sentence: Sentence, { start, to }: Quantity, end: number | undefined): boolean {
  const { tokens, language } = sentence;
  const place = start - 1;
  if (textAt(tokens, place) === ',')
    return end === place && isWord(tokens, to, language.partitives) && isWord(tokens, to + 1, language.groupPronouns);
  const isLast = isEnd(tokens, to) || (isCompleted(sentence, to) && tokens[to + 1]?.kind !== 'word');
  const last = isCompleted(sentence, place - 1) ? place - 1 : place;
  return textAt(tokens, place) === ':' && isLast && (end === last || end === place);
}

/** Decides a number without a noun, compared with the numbers in the text of the task: `The property tests number 48`. */
function decideNumbered(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, language } = sentence;
  const { from, to, start } = quantity;
  const mention = mentionsAround(mentions, from, to).before;
  const [task] = mention?.tasks ?? [];
  if (task === undefined || mention?.tasks.length !== 1) return;
  // `Rules, all 61 of them`
  const isAll =
    language.quantifiers[textAt(tokens, start - 1)] === 'all' &&
    (isEnd(tokens, to) || isWord(tokens, to, language.countEnds));
  const isVerb = isWord(tokens, start - 1, language.numberVerbs);
  if (!isVerb && !isAll && !isListed(sentence, quantity, mention.to)) return;
  const numbers = context.names.numbersOfTask[task] ?? [];
  const [number] = numbers;
  const span = [from, to] as const;
  if (numbers.some(({ value }) => matchWritten(ratioOf(value), quantity, 1) === 'yes'))
    list.confirm('text-number', span, [task]);
  else if (number !== undefined && numbers.length === 1) addDiffering(list, span, quantity, number, context);
}

/** Decides numbers that the texts of tasks give. */
export function decideTextNumbers(list: ClaimList, context: Context): void {
  for (const quantity of list.sentence.quantities) {
    if (quantity.unit === 'times' || quantity.unit === 'tokens' || list.isTaken(quantity.from, quantity.to)) continue;
    if (decideTextNumber(list, quantity, context)) continue;
    if (quantity.unit === 'none') decideNumbered(list, quantity, context);
  }
}
