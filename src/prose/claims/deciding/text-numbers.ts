import type { TaskNumber } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import { approximate, isTime, type Quantity, type QuantityUnit, ratioOf } from '../words/quantity.ts';
import { hasEnding } from '../words/stem.ts';
import { isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { fixFigure, writeLike } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { mentionsAround } from './shared/mentions.ts';

/** Longer times can be what a task is about: `a plan for 10 weeks`. */
const READ_UNITS: ReadonlySet<QuantityUnit> = new Set(['none', 'tasks', 'days', 'weeks']);

/** A larger number is not a part of what a task counts. */
const MOST_SOME = 20;

const digitsOf = (value: number) => [...String(value)].sort().join('');

/** Words after a number that are between it and its noun. */
const MOST_DISTANCE = 4;

function isId({ tokens }: Sentence, quantity: Quantity, { language }: Context): boolean {
  const before = tokens[quantity.from - 1];
  if (before === undefined) return false;
  if (before.kind === 'sign')
    return /^[#§$€£¥@&/\\-]$/.test(before.text) && before.end === tokens[quantity.from]?.start;
  return language.idWords.has(before.text) && !language.numberVerbs.has(before.text) && !quantity.isInWords;
}

/** The numbers in the texts of tasks that have the noun of a figure. */
function findEntries(sentence: Sentence, quantity: Quantity, { names, language }: Context): TaskNumber[] {
  const from = quantity.unit === 'none' ? quantity.to : quantity.from + 1;
  const entries: TaskNumber[] = [];
  for (const word of names.wordsAfter(sentence.tokens, from).slice(0, MOST_DISTANCE)) {
    for (const entry of names.numbersWith(names.stem(word))) if (!entries.includes(entry)) entries.push(entry);
    // After a small word, what follows is no longer what the number counts.
    if (entries.length > 0 || language.stopWords.has(word)) break;
  }
  // `I count my planks differently now that 118 of them are in a ledger.`
  const { tokens } = sentence;
  if (isWord(tokens, quantity.to, language.partitives) && isWord(tokens, quantity.to + 1, language.groupPronouns))
    for (let at = quantity.start - 1; at >= 0 && entries.length === 0; at--)
      if (tokens[at]?.kind === 'word') entries.push(...names.numbersWith(names.stem(textAt(tokens, at))));
  return entries;
}

/** Whether a number may be about a part of what the task counts, or about something else. */
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

/** Numbers that the text of a task gives: “the suite has 142 tests”. Returns whether the figure is one. */
function decideTextNumber(list: ClaimList, quantity: Quantity, context: Context): boolean {
  const { sentence } = list;
  if (isId(sentence, quantity, context) || quantity.isFraction) return false;
  const isCount = approximate(quantity.amount) === context.facts.tasks.length;
  if (isCount && sentence.field === 'intro' && sentence.isEarly) return false;
  const all = findEntries(sentence, quantity, context);
  if (all.length === 0) return false;
  const { before, after } = mentionsAround(sentence.mentions, quantity.from, quantity.from + 1);
  // `Metadata for 58 titles`
  const around = sentence.mentions.find(({ from, to }) => from <= quantity.from && to > quantity.from) ?? null;
  const named = [around, before, after].flatMap((mention) => (mention?.tasks.length === 1 ? mention.tasks : []));
  const ofNamed = all.filter(({ task }) => named.includes(task));
  const entries = ofNamed.length > 0 ? ofNamed : all;
  // `over 27 hives`
  const isOver = (value: number) =>
    quantity.hedge === 'above' && approximate(quantity.amount) * quantity.scale === value;
  const matches = all.map(({ value }) =>
    isOver(value) ? 'yes' : matchWritten(ratioOf(value), { ...quantity, isFraction: false }, 1),
  );
  const span = [quantity.from, Math.max(quantity.to, quantity.from + 1)] as const;
  const isMatch = (entry: TaskNumber) => matches[all.indexOf(entry)] === 'yes';
  const isTimeOfTask = isTime(quantity.unit);
  if (isTimeOfTask && ofNamed.length === 0) return false;
  const isNamedHere = before !== null && sentence.clauses[before.from] === sentence.clauses[quantity.from];
  const agreeing = entries.find(isMatch) ?? (isNamedHere ? undefined : all.find(isMatch));
  if (agreeing !== undefined) {
    list.add('text-number', span, 'agrees', [agreeing.task]);
    return true;
  }
  const [entry] = entries;
  if (entry === undefined || entries.some((other) => matches[all.indexOf(other)] === 'unsure')) return false;
  // A count of tasks of one kind: “three test suites”.
  const stems = entry.stems;
  const value = approximate(quantity.amount) * quantity.scale;
  const isGroup = value <= 20 && stems.length > 0 && named.length === 0 && entries.length > 1;
  if (isGroup || !READ_UNITS.has(quantity.unit) || !isCertain(sentence, quantity, entries, context)) return false;
  if (sentence.isOtherTime || (quantity.unit === 'tasks' && value === context.facts.tasks.length)) return false;
  // The unit is part of what the task counts.
  const plain: Quantity = { ...quantity, unit: 'none' };
  const [first] = new Set(entries.map(({ value: number }) => number));
  const isOne = new Set(entries.map(({ value: number }) => number)).size === 1;
  if (!isOne && ofNamed.length === 0) return false;
  const counted = ratioOf(first ?? 0);
  list.add(
    'text-number',
    span,
    'contradicts',
    [entry.task],
    {
      code: 'prose-task-text-differs',
      actual: writeLike(counted, plain, sentence, context),
      task: entry.task,
    },
    { fix: fixFigure(counted, plain, sentence, context) },
  );
  return true;
}

/** `The property tests number 48`: a number without a noun, compared with those in the text of the task. */
function decideNumbered(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  const { language } = context;
  const before = textAt(sentence.tokens, quantity.start - 1);
  const mention = mentionsAround(sentence.mentions, quantity.from, quantity.to).before;
  const [task] = mention?.tasks ?? [];
  const next = sentence.tokens[quantity.to];
  // `Rules, all 61 of them`, `Cues: 410,`
  // `Keys: 620 rotated`, `Regions covered: 62`, `The runs, 12 of them`, `The deck has 12 of them`
  const place = quantity.start - 1;
  const isVerb = (at: number) => {
    const text = textAt(sentence.tokens, at);
    return language.completed.has(text) || hasEnding(text, language.pastEndings);
  };
  const isEnd =
    next === undefined ||
    next.kind === 'sign' ||
    (isVerb(quantity.to) && sentence.tokens[quantity.to + 1]?.kind !== 'word');
  const last = isVerb(place - 1) ? place - 1 : place;
  const isOfThem =
    isWord(sentence.tokens, quantity.to, language.partitives) &&
    isWord(sentence.tokens, quantity.to + 1, language.groupPronouns);
  const isComma = before === ',' && isOfThem;
  const isListed =
    (before === ':' && isEnd && (mention?.to === last || mention?.to === place)) || (isComma && mention?.to === place);
  const isAll =
    language.quantifiers[before] === 'all' &&
    (next === undefined || language.countEnds.has(next.text) || next.kind === 'sign');
  if (!(language.numberVerbs.has(before) || isListed || isAll) || task === undefined || mention?.tasks.length !== 1)
    return;
  const numbers = context.names.numbersOfTask[task] ?? [];
  if (numbers.length === 0) return;
  const span = [quantity.from, quantity.to] as const;
  const matches = numbers.map(({ value }) => matchWritten(ratioOf(value), quantity, 1));
  if (matches.includes('yes')) list.add('text-number', span, 'agrees', [task]);
  else if (numbers.length === 1) {
    const value = ratioOf(numbers[0]?.value ?? 0);
    const actual = writeLike(value, quantity, sentence, context);
    const finding = { code: 'prose-task-text-differs', actual, task } as const;
    list.add('text-number', span, 'contradicts', [task], finding, {
      fix: fixFigure(value, quantity, sentence, context),
    });
  }
}

export function decideTextNumbers(list: ClaimList, context: Context): void {
  for (const quantity of list.sentence.quantities) {
    if (quantity.unit === 'times' || quantity.unit === 'tokens' || list.isTaken(quantity.from, quantity.to)) continue;
    if (decideTextNumber(list, quantity, context)) continue;
    if (quantity.unit === 'none') decideNumbered(list, quantity, context);
  }
}
