import { compareRatios } from '../../../record/numbers/rounding.ts';
import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage, Metric, Superlative } from '../words/language.ts';
import { indexPhrases, isTime, type PhraseIndex, phraseAt } from '../words/quantity.ts';
import { type ClaimList, type Context, mentionsAround, showMetric } from './context.ts';
import { readMetric } from './metric.ts';

type End = Superlative['end'];

/** A metric and the end at which it must be extreme. */
interface Extreme {
  readonly metric: Metric;
  readonly end: End;
}

interface Indexes {
  readonly superlatives: PhraseIndex<Superlative>;
  readonly comparatives: PhraseIndex<Superlative>;
  readonly others: PhraseIndex<true>;
}

const indexes = new WeakMap<ClaimLanguage, Indexes>();

function indexesOf(language: ClaimLanguage): Indexes {
  const known = indexes.get(language);
  if (known !== undefined) return known;
  const made = {
    superlatives: indexPhrases(language.superlatives),
    comparatives: indexPhrases(language.comparatives),
    others: indexPhrases(language.notSuperlatives.map((phrase) => [phrase, true] as const)),
  };
  indexes.set(language, made);
  return made;
}

const TIES = new Set([
  'tied',
  'tie',
  'ties',
  'joint',
  'jointly',
  'shared',
  'share',
  'shares',
  'equal',
  'equally',
  'both',
  'level',
]);
const VERBS_OF_LEADING = new Set(['led', 'leads', 'trails', 'trailed']);
const AFTER_LEADING = new Set(['with', 'at', 'the', 'by', 'on', 'all', 'and', 'again', 'here', 'today', 'overall']);
const LONGEST_OTHER = 7;
/** Of a name that fits more tasks than this, nothing is decided. */
const MOST_TASKS = 3;

function isOther({ tokens }: Sentence, at: number, length: number, others: PhraseIndex<true>): boolean {
  for (let start = Math.max(0, at - LONGEST_OTHER); start < at + length; start++) {
    const other = phraseAt(tokens, start, others);
    if (other !== null && start + other.length > at && (start < at || other.length > length)) return true;
  }
  return false;
}

/** Whether “I” is the subject of the clause before a place. */
function hasAuthor({ tokens, clauses }: Sentence, end: number): boolean {
  return tokens.some(({ text }, index) => text === 'i' && index < end && clauses[index] === clauses[end - 1]);
}

/** What cues next to a superlative make it about: `highest supervisory factor`. */
function narrow(superlative: Superlative, word: string, sentence: Sentence, end: number): readonly Extreme[] {
  const near = [end, end + 1, end + 2]
    .filter((index) => sentence.clauses[index] === sentence.clauses[end - 1])
    .flatMap((index) => sentence.cues.get(index) ?? []);
  const before = sentence.cues.get(end - 2);
  const all = before === 'supervision' ? [...near, before] : near;
  const { end: side } = superlative;
  const isTimeWord = ['longest', 'shortest', 'slowest', 'quickest', 'fastest'].includes(word);
  if (all.includes('supervision') && superlative.metrics[0] !== 'supervision') {
    const isRatio = all.includes('factor') || ['best', 'worst', 'top', 'strongest', 'weakest'].includes(word);
    if (isRatio) return [{ metric: 'supervisoryFactor', end: side }];
    return [
      { metric: 'supervision', end: side },
      { metric: 'supervisoryFactor', end: side },
    ];
  }
  // `I fussed over it the longest`
  if (isTimeWord && hasAuthor(sentence, end)) return [{ metric: 'supervision', end: side }];
  if (near.includes('human') && !isTimeWord) return [{ metric: 'human', end: side }];
  if (near.includes('tokens')) return [{ metric: 'tokens', end: side }];
  if (word === 'fastest')
    return [
      { metric: 'ai', end: 'least' },
      { metric: 'factor', end: 'most' },
    ];
  if (near.includes('factor')) return [{ metric: 'factor', end: side }];
  return superlative.metrics.map((metric) => ({ metric, end: side }));
}

/** Whether what follows leaves it about all tasks of the day: `the longest email` and `the best of the tests` do not. */
function isAboutDay(
  sentence: Sentence,
  word: string,
  end: number,
  language: ClaimLanguage,
  taskCount: number,
): boolean {
  const { tokens } = sentence;
  const next = tokens[end];
  if (VERBS_OF_LEADING.has(word)) {
    return next === undefined || next.kind !== 'word' || AFTER_LEADING.has(next.text);
  }
  if (next === undefined || next.kind !== 'word') return next?.text !== '-';
  // `Fastest was the macro.`
  if (end === 1 && /^(?:was|were|is|are|came)$/.test(next.text)) return true;
  const isNoun = language.superlativeNouns.has(next.text) || language.cues[next.text] !== undefined;
  if (!isNoun) return false;
  let index = end;
  while (tokens[index]?.kind === 'word' && tokens[index]?.text !== 'of' && index < end + 3) index += 1;
  if (tokens[index]?.text !== 'of') return true;
  // `of the day`, `of all five`
  for (let offset = 1; offset <= 4; offset++) {
    const { text = '', kind } = tokens[index + offset] ?? {};
    if (language.wholeDay.has(text)) return true;
    const number = kind === 'number' ? Number(text) : language.numbers[text];
    if (number !== undefined) return number === taskCount;
    if (kind !== 'word') return false;
    if (language.cues[text] !== undefined) return true;
  }
  return false;
}

/** The mention that a superlative is about: in its clause, then before it, then what the sentences before are about. */
function findSubject(sentence: Sentence, from: number, to: number): readonly number[] | null {
  const { mentions, clauses, unknown, tokens, carried } = sentence;
  const { before, after } = mentionsAround(mentions, from, to);
  const clause = clauses[from];
  const inClause = (mention: Mention | null) => mention !== null && clauses[mention.from] === clause;
  const hasUnknown = (start: number, end: number) =>
    unknown.some((range) => range.from >= start && range.to <= end && isNamed(tokens, range.from));
  if (before !== null && inClause(before) && !hasUnknown(before.to, from)) return before.tasks;
  if (after !== null && !hasUnknown(to, after.from)) {
    const isNear = inClause(after) || /^[:,—–(]$/.test(tokens[after.from - 1]?.text ?? '') || after.from - to <= 4;
    if (isNear && (before === null || inClause(after))) return after.tasks;
  }
  if (before !== null && !hasUnknown(before.to, from)) return before.tasks;
  const isPronoun = tokens.slice(0, from).some(({ text }) => PRONOUNS.has(text));
  const isCarried = before === null && after === null && unknown.length === 0 && isPronoun;
  return isCarried && carried.length > 0 ? carried : null;
}

const PRONOUNS = new Set(['it', 'its', 'this', 'that', 'they', 'these', 'those', 'which', "it's", "that's"]);
const DETERMINERS = new Set(['the', 'our', 'my', 'their', 'his', 'her', 'this', 'that']);
/** `was the dud of the day`: what follows the verb describes the subject. */
const isNamed = (tokens: Sentence['tokens'], from: number) =>
  DETERMINERS.has(tokens[from - 1]?.text ?? '') && !/^(?:was|were|is|are)$/.test(tokens[from - 2]?.text ?? '');

function decide(
  list: ClaimList,
  tasks: readonly number[],
  extremes: readonly Extreme[],
  rank: number,
  span: readonly [number, number],
  { facts }: Context,
): void {
  if (tasks.length > MOST_TASKS) return;
  const isMentioned = (task: number) => list.sentence.mentions.some((mention) => mention.tasks.includes(task));
  const isTie = list.sentence.tokens.some(({ text }) => TIES.has(text));
  let contradiction: { metric: Metric; other: number; task: number } | null = null;
  for (const { metric, end } of extremes) {
    const other = facts.atRank(metric, end, rank);
    if (other === null) return;
    const extreme = facts.of(other, metric);
    for (const task of tasks) {
      const value = facts.of(task, metric);
      if (value === null || extreme === null) return;
      if (compareRatios(value, extreme) === 0) {
        const neighbors = [rank - 1, rank + 1].flatMap((near) =>
          near < 0 ? [] : (facts.atRank(metric, end, near) ?? []),
        );
        const tied = [other, ...neighbors].find((near) => {
          const nearValue = facts.of(near, metric);
          return near !== task && nearValue !== null && compareRatios(nearValue, value) === 0;
        });
        if (tied === undefined || isTie || rank > 0 || isMentioned(tied)) {
          return list.add('superlative', span, 'agrees', [task], null, { metrics: [metric] });
        }
        contradiction = contradiction ?? { metric, other: tied, task };
      } else contradiction = contradiction ?? { metric, other, task };
    }
  }
  if (contradiction === null) return;
  const { metric, other, task } = contradiction;
  // The last row of the table came last in time.
  if (list.sentence.tokens[span[1] - 1]?.text === 'last' && task === facts.tasks.length - 1) return;
  const [actual, otherActual] = [facts.of(task, metric), facts.of(other, metric)];
  if (actual === null || otherActual === null) return;
  list.add('superlative', span, 'contradicts', [task], {
    code: 'prose-order-differs',
    task,
    actual: showMetric(actual, metric),
    other,
    otherActual: showMetric(otherActual, metric),
  });
}

/** `15 minutes of review, the most`: it has the metric of the figure before it. */
function readMost(sentence: Sentence, at: number): { length: number; meaning: Superlative } | null {
  const { tokens, quantities } = sentence;
  const [the, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // `Index 90x, first.`, `Planner last.`
  if ((word?.text === 'first' || word?.text === 'last') && (next === undefined || next.kind === 'sign')) {
    const isAlone = the?.kind === 'sign' || sentence.mentions.some(({ to }) => to === at);
    return isAlone
      ? { length: 1, meaning: { metrics: ['factor'], end: word.text === 'first' ? 'most' : 'least' } }
      : null;
  }
  // `The dashboards came second.`
  const isRank =
    (word?.text === 'second' || word?.text === 'third') &&
    /^(?:came|comes|finished|ranked|placed)$/.test(the?.text ?? '');
  const isPlace = /^(?:second|third|fourth)$/.test(word?.text ?? '') && the?.text === 'in' && next?.text === 'place';
  if (isPlace || (isRank && (next === undefined || next.kind !== 'word' || /^(?:with|at)$/.test(next.text))))
    return { length: 1, meaning: { metrics: ['factor'], end: 'most' } };
  // `Nothing beat the lookup.`, `Second came the importer.`
  if (word?.text === 'nothing' && /^(?:beat|beats|topped|tops|matched|touched|touches)$/.test(next?.text ?? ''))
    return { length: 2, meaning: { metrics: ['factor'], end: 'most' } };
  if (at === 0 && /^(?:second|third)$/.test(word?.text ?? '') && /^(?:came|comes)$/.test(next?.text ?? ''))
    return { length: 1, meaning: { metrics: ['factor'], end: 'most' } };
  if (the?.text !== 'the' || (word?.text !== 'most' && word?.text !== 'least')) return null;
  if (next !== undefined && next.kind !== 'sign') return null;
  const last = quantities.filter(({ to }) => to <= at).pop();
  if (last === undefined || !(isTime(last.unit) || last.unit === 'tokens')) return null;
  return { length: 1, meaning: { metrics: readMetric(sentence, last).metrics, end: word.text } };
}

/** Superlatives and ranks: “longest”, “the second best”, “came last”. */
export function decideSuperlatives(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens } = sentence;
  const { language, facts } = context;
  if (sentence.isOtherTime) return;
  const { superlatives, others } = indexesOf(language);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, superlatives) ?? readMost(sentence, at);
    if (found === null || isOther(sentence, at, found.length, others)) continue;
    const word = tokens[at]?.text ?? '';
    const end = at + found.length;
    const rank = language.ranks[tokens[at - 1]?.text ?? ''] ?? language.ranks[word];
    if (rank === undefined && language.superlativeLimits.has(tokens[at - 1]?.text ?? '')) continue;
    if (
      (word === 'top' || word === 'bottom') &&
      found.length === 1 &&
      /^\d|^(?:two|three|four|five)$/.test(tokens[end]?.text ?? '')
    )
      continue;
    if (tokens[at - 1]?.text === '-' || tokens[at - 1]?.text === 'of') continue;
    // `four short of the best`, `close to the worst`
    if (tokens[at - 1]?.text === 'the' && /^(?:of|than|behind|to|from)$/.test(tokens[at - 2]?.text ?? '')) continue;
    const isRankAlone = language.ranks[word] !== undefined;
    const isNothing = word === 'nothing';
    if (!isRankAlone && !isNothing && !isAboutDay(sentence, word, end, language, facts.tasks.length)) continue;
    const subject = findSubject(sentence, at, end);
    if (subject === null) continue;
    decide(list, subject, narrow(found.meaning, word, sentence, end), (rank ?? 1) - 1, [at, end], context);
    at = end - 1;
  }
}

const FEWEST_BETWEEN = 4;

/** Comparisons of two tasks: “the refit took longer than the rewrite”. */
export function decideComparisons(list: ClaimList, { language, facts }: Context): void {
  const { sentence } = list;
  const { tokens, mentions } = sentence;
  if (sentence.isOtherTime) return;
  const { comparatives } = indexesOf(language);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, comparatives);
    if (found === null) continue;
    const end = at + found.length;
    const { before, after } = mentionsAround(mentions, at, end);
    if (before === null || after === null || after.from - end > FEWEST_BETWEEN) continue;
    if (sentence.quantities.some(({ from, to }) => from >= end && to <= after.from)) continue;
    const [first, second] = [before.tasks[0], after.tasks[0]];
    if (first === undefined || second === undefined || before.tasks.length > 1 || after.tasks.length > 1) continue;
    if (first === second) continue;
    const [metric = 'factor'] = found.meaning.metrics;
    const [a, b] = [facts.of(first, metric), facts.of(second, metric)];
    if (a === null || b === null) continue;
    const order = compareRatios(a, b);
    const isTrue = found.meaning.end === 'most' ? order > 0 : order < 0;
    const isNegated = tokens.slice(before.to, at).some(({ text }) => /^(?:not|never|no)$|n't$/.test(text));
    if (isNegated) continue;
    if (isTrue) list.add('comparison', [at, end], 'agrees', [first, second], null, { metrics: [metric] });
    else
      list.add('comparison', [at, end], 'contradicts', [first, second], {
        code: 'prose-order-differs',
        task: first,
        actual: showMetric(a, metric),
        other: second,
        otherActual: showMetric(b, metric),
      });
    at = end - 1;
  }
}
