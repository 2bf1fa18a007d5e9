import type { Sentence } from '../reading/sentence.ts';
import { approximate, type Quantity, ratioOf } from '../words/quantity.ts';
import { isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { fixAt, fixFigure } from './shared/fix.ts';
import { matchWritten } from './shared/match-written.ts';
import { listJoined, mentionsAround } from './shared/mentions.ts';
import { isNegation } from './shared/negation.ts';
import { listPartners } from './shared/partners.ts';
import { showMetric } from './shared/show-metric.ts';

function isTotalCount(sentence: Sentence, quantity: Quantity, context: Context): boolean {
  const { names, language } = context;
  const { tokens, field, isEarly } = sentence;
  const before = textAt(tokens, quantity.start - 1);
  const after = textAt(tokens, quantity.end);
  // `There were 24 tasks which …`: the day does not have so many.
  const isMore = approximate(quantity.amount) > context.facts.tasks.length && quantity.hedge === null;
  const isThere = language.copulas.has(before) && isWord(tokens, quantity.start - 2, language.emptySubjects);
  if (isMore && isThere && field !== 'analysis' && isEarly) return true;
  // `The seven tasks took 78 minutes`, on a day with six
  const isThose = language.definiteArticles.has(before) && quantity.start <= 1;
  if (isMore && isThose && sentence.mentions.length === 0 && isWord(tokens, quantity.end, language.countVerbs))
    return true;
  if (language.countLimits.has(before)) return false;
  const isAll = language.quantifiers[before] === 'all';
  const adjectives = tokens.slice(quantity.from + 1, quantity.to - 1);
  // `Items: 6`
  const isLabeled = quantity.start === 2 && before === ':' && isWord(tokens, 0, language.taskNouns);
  const isStart = field !== 'analysis' && isEarly && (quantity.start <= 1 || isLabeled);
  if (isAll && adjectives.length === 0) return true;
  if (language.countLimitsAfter.has(after) && !(isStart && language.countOpenings.has(after))) return false;
  if (isStart) return true;
  // `I count 5 tasks for this Friday.`
  const isOfAuthor =
    quantity.start === 2 && language.countingVerbs.has(before) && isWord(tokens, 0, language.authorSubjects);
  if (field === 'intro' && isEarly && isOfAuthor && sentence.mentions.length === 0) return true;
  // `Thursday at the office: 10 tasks, 145 hours`
  const isListed = field === 'intro' && isEarly && tokens[quantity.start - 1]?.kind === 'sign';
  const partners = listPartners(sentence, quantity, context);
  if (isListed && partners.size > 0 && !partners.has('count')) return true;
  const isGroup = adjectives.some(({ text }) => names.isTaskWord(text));
  const hasTotal = tokens.some(({ text }, index) => language.totals.has(text) && Math.abs(index - quantity.from) <= 5);
  if (isGroup || sentence.mentions.some(({ from }) => from >= quantity.end && from <= quantity.end + 3)) return false;
  if (field === 'analysis' && !hasTotal) return false;
  return sentence.unknown.every(
    ({ from, to }) => to <= quantity.from - 4 || from >= quantity.end + 4 || (from > quantity.from && to < quantity.to),
  );
}

const MOST_NOUN_WORDS = 4;

/** `Seven little chores, 40 hours`: a number of things that no task counts, at the start of the intro. */
function isOpenCount(sentence: Sentence, quantity: Quantity, { names, language }: Context): boolean {
  const { tokens, field, isEarly } = sentence;
  const { unit, from, to, start, decimals, isFraction, scale, hedge } = quantity;
  if (field !== 'intro' || !isEarly || unit !== 'none' || isFraction || decimals > 0 || scale !== 1) return false;
  if (hedge !== null || isWord(tokens, start - 1, language.countLimits)) return false;
  // `Three. 37 hours.`
  if (tokens.every(({ kind }, index) => kind === 'sign' || (index >= from && index < to))) return true;
  for (let at = to; at <= to + MOST_NOUN_WORDS; at++) {
    const token = tokens[at];
    if (at > to && (token === undefined || token.kind === 'sign' || language.countEnds.has(token.text))) return true;
    if (token?.kind !== 'word' || language.idWords.has(token.text)) return false;
    if (names.numbersWith(names.stem(token.text)).length > 0 || language.timeUnits[token.text] !== undefined)
      return false;
    // `14 work orders`
    const isKind = at === to && language.cues[token.text] !== undefined && tokens[at + 1]?.kind === 'word';
    if (language.stopWords.has(token.text) && !language.partitives.has(token.text) && !isKind)
      return language.completed.has(token.text);
  }
  return false;
}

/** Counts of other things than tasks by name, which agree, or contradict next to a total of the day. */
function decideOpenCount(list: ClaimList, quantity: Quantity, context: Context): void {
  const { sentence } = list;
  if (!isOpenCount(sentence, quantity, context)) return;
  const { start, from, to } = quantity;
  const all = context.facts.tasks.length;
  const span = [start, to] as const;
  if (approximate(quantity.amount) === all) return list.add('count', span, 'agrees', []);
  const before = sentence.tokens[start - 1];
  const isStart = start <= 1 || before?.kind === 'sign';
  const isAlone = from === 0 && sentence.isFirst && to + 1 >= sentence.tokens.length;
  const partners = listPartners(sentence, quantity, context);
  if (!isAlone && !(isStart && [...partners].some((partner) => partner !== 'count'))) return;
  const finding = { code: 'prose-task-count-differs', tasks: all } as const;
  list.add('count', span, 'contradicts', [], finding, { fix: fixFigure(ratioOf(all), quantity, sentence, context) });
}

/** The number of tasks of the day: “Twenty-nine tasks.” */
export function decideCounts(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const all = context.facts.tasks.length;
  for (const quantity of sentence.quantities) {
    if (!list.isTaken(quantity.from, quantity.to)) decideOpenCount(list, quantity, context);
  }
  for (const quantity of sentence.quantities) {
    if (quantity.unit !== 'tasks' || quantity.isFraction || list.isTaken(quantity.from, quantity.to)) continue;
    const span = [quantity.start, quantity.to] as const;
    const match = matchWritten(ratioOf(all), quantity, 1);
    const isTotal = !sentence.isOtherTime && isTotalCount(sentence, quantity, context);
    if (match === 'yes' && quantity.hedge === null) list.add('count', span, 'agrees', []);
    else if (match === 'no' && isTotal && Number.isInteger(approximate(quantity.amount)))
      list.add(
        'count',
        span,
        'contradicts',
        [],
        { code: 'prose-task-count-differs', tasks: all },
        { fix: fixFigure(ratioOf(all), quantity, sentence, context) },
      );
  }
}

/** `Two rows have no supervision`: how many tasks without supervision there are. Returns whether it is one. */
function decideMissingCount(list: ClaimList, at: number, cue: number, { facts }: Context): boolean {
  const { sentence } = list;
  const { quantities, mentions } = sentence;
  const count = quantities.find(({ unit, to }) => unit === 'tasks' && to <= at && at - to <= MOST_TO_MISSING);
  if (count === undefined || count.isFraction || count.hedge !== null) return false;
  if (mentions.some(({ from }) => from < at) || list.isTaken(count.from, cue + 1)) return false;
  const all = facts.tasks.length;
  const missing = facts.column('supervision').filter((value) => value === null || value.numerator.coefficient === 0);
  const span = [count.start, cue + 1] as const;
  if (matchWritten(ratioOf(missing.length), count, 1) === 'yes') {
    list.add('missing', span, 'agrees', [], null, { metrics: ['supervision'] });
    return true;
  }
  const finding = { code: 'prose-count-differs', count: missing.length, tasks: all, withBound: null } as const;
  list.add('missing', span, 'contradicts', [], finding, { metrics: ['supervision'] });
  return true;
}

const MOST_TO_MISSING = 3;
const MOST_TO_SUPERVISED = 4;

/** Of some tasks, the first one without supervision and the first one with it. */
function findSupervised(tasks: readonly number[], { facts }: Context) {
  const isMissing = (task: number) => (facts.of(task, 'supervision')?.numerator.coefficient ?? 0) === 0;
  return { without: tasks.find(isMissing), with: tasks.find((task) => !isMissing(task)) };
}

/** `Every row was supervised.`, `No row went unsupervised.` */
function decideAllSupervised(list: ClaimList, at: number, context: Context): void {
  const { tokens, mentions, isOtherTime, language } = list.sentence;
  const isLast = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'sign';
  const kindAt = (place: number) => language.quantifiers[textAt(tokens, place)];
  const from = [1, 2, 3, MOST_TO_SUPERVISED].map((back) => at - back).find((place) => kindAt(place) !== undefined);
  if (from === undefined || !isLast || isOtherTime || mentions.length > 0 || list.isTaken(from, at + 1)) return;
  const kind = kindAt(from);
  const isUnsupervised = language.unsupervised.has(textAt(tokens, at));
  const isOfAll = kind === 'all' || kind === 'each' || kind === 'everything';
  const isOfNone = kind === 'no' || kind === 'none' || kind === 'nothing';
  const isOfTasks = tokens
    .slice(from + 1, at)
    .every(
      ({ text }) =>
        [language.taskNouns, language.copulas, language.havingVerbs, language.themWords, language.nounLinks].some(
          (words) => words.has(text),
        ) || language.goings.has(text),
    );
  const isStart = from === 0 || tokens[from - 1]?.kind === 'sign';
  if (!isOfTasks || !isStart || !(isUnsupervised ? isOfNone : isOfAll)) return;
  const tasks = context.facts.tasks.map((_, task) => task);
  const { without } = findSupervised(tasks, context);
  const span = [from, at + 1] as const;
  const details = { metrics: ['supervision'] } as const;
  if (without === undefined) return list.add('missing', span, 'agrees', [], null, details);
  const missing = context.facts.column('supervision').filter((value) => (value?.numerator.coefficient ?? 0) === 0);
  const count = tasks.length - missing.length;
  const finding = { code: 'prose-count-differs', count, tasks: tasks.length, withBound: null } as const;
  list.add('missing', span, 'contradicts', [], finding, details);
}

/** `Nobody supervised the index or the poster.` */
function decideNobody(list: ClaimList, at: number, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, carried, isOtherTime, language } = sentence;
  const isTwo = language.quantifiers[textAt(tokens, at - 2)] === 'no' && language.numbers[textAt(tokens, at - 1)] === 1;
  const from = isTwo ? at - 2 : at - 1;
  if (!(isTwo || isWord(tokens, at - 1, language.nobodies)) || isOtherTime || list.isTaken(from, at + 1)) return;
  const next = mentions.find((mention) => mention.from > at && mention.from <= at + 2);
  const joined = next === undefined ? [] : listJoined(sentence, next);
  const isPronoun = next === undefined && isWord(tokens, at + 1, language.objectPronouns);
  const before = mentions.filter((mention) => mention.to <= from).pop()?.tasks ?? carried;
  const end = joined[joined.length - 1]?.to ?? at + 2;
  const isLast =
    tokens[end] === undefined || tokens[end]?.kind === 'sign' || isWord(tokens, end, language.alternatives);
  const isCertain = joined.every(({ tasks, isGroup }) => tasks.length === 1 || isGroup === true);
  const tasks = isPronoun ? before : joined.flatMap((mention) => mention.tasks);
  if (tasks.length === 0 || !isCertain || !isLast || (isPronoun && tasks.length > 1)) return;
  const { with: task } = findSupervised(tasks, context);
  const span = [from, end] as const;
  const details = { metrics: ['supervision'] } as const;
  if (task === undefined) return list.add('missing', span, 'agrees', tasks, null, details);
  const value = context.facts.of(task, 'supervision');
  if (value === null) return;
  const finding = {
    code: 'prose-supervision-exists',
    actual: showMetric(value, 'supervision', language),
    task,
  } as const;
  list.add('missing', span, 'contradicts', [task], finding, details);
}

/** “The index has no supervision.” */
export function decideMissing(list: ClaimList, context: Context): void {
  const { facts } = context;
  const { sentence } = list;
  const { tokens, cues, mentions, carried, isOtherTime, language } = sentence;
  if (isOtherTime) return;
  for (let at = 0; at < tokens.length; at++) {
    const word = textAt(tokens, at);
    if (language.supervisedVerbs.has(word)) {
      decideAllSupervised(list, at, context);
      decideNobody(list, at, context);
    }
    const isUnsupervised = language.unsupervised.has(word);
    if (isUnsupervised) decideAllSupervised(list, at, context);
    const isAbsence = isUnsupervised || language.absences.has(word);
    const cue = isUnsupervised ? at : at + 1;
    const isSupervision =
      isUnsupervised || (cues.get(cue) === 'supervision' && !isWord(tokens, cue, language.authorWords));
    const isQuantified = tokens
      .slice(0, at)
      .some(({ text }) => language.generalizers.has(text) || isNegation(text, language));
    if (!isAbsence || !isSupervision || isQuantified || list.isTaken(at, cue + 1)) continue;
    if (decideMissingCount(list, at, cue, context)) continue;
    const { before, after } = mentionsAround(mentions, at, cue + 1);
    const subject = before?.tasks ?? (after !== null && after.from - cue <= 4 ? after.tasks : carried);
    const [task] = subject;
    if (task === undefined || subject.length > 1) continue;
    const value = facts.of(task, 'supervision');
    if (value === null || value.numerator.coefficient === 0)
      list.add('missing', [at, cue + 1], 'agrees', [task], null, { metrics: ['supervision'] });
    else {
      const actual = showMetric(value, 'supervision', language);
      const around = language.absenceFixes[word];
      const fix = around === undefined ? null : fixAt(sentence, at, at + 1, around[0] + actual + around[1]);
      const details = { metrics: ['supervision'], fix } as const;
      const finding = { code: 'prose-supervision-exists', actual, task } as const;
      list.add('missing', [at, cue + 1], 'contradicts', [task], finding, details);
    }
  }
}
