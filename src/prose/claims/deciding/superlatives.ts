import { compareRatios } from '../../../record/numbers/rounding.ts';
import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage, Metric, Superlative } from '../words/language.ts';
import { indexPhrases, isTime, type PhraseIndex, phraseAt } from '../words/quantity.ts';
import { type ClaimList, type Context, HAVING, mentionsAround, showMetric } from './context.ts';
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

/** `the best factor after the translations`: the task that a superlative leaves out; null without one. */
function findPassed({ tokens, mentions }: Sentence, end: number): number | null {
  const mention = mentions.find(({ from }) => from >= end && from <= end + MOST_AFTER);
  if (mention === undefined || mention.tasks.length > 1) return null;
  const isAfter = tokens
    .slice(end, mention.from)
    .some(({ text }) => /^(?:after|behind|besides|except|save)$/.test(text));
  const [task] = mention.tasks;
  return isAfter && task !== undefined ? task : null;
}

const MOST_AFTER = 4;

function decide(
  list: ClaimList,
  tasks: readonly number[],
  extremes: readonly Extreme[],
  usualRank: number,
  span: readonly [number, number],
  { facts }: Context,
  passed: number | null = null,
): void {
  if (tasks.length > MOST_TASKS) return;
  const isMentioned = (task: number) => list.sentence.mentions.some((mention) => mention.tasks.includes(task));
  const isTie = list.sentence.tokens.some(({ text }) => TIES.has(text));
  let contradiction: { metric: Metric; other: number; task: number } | null = null;
  for (const { metric, end } of extremes) {
    // `the most hours after the import` is wrong for the task with the most.
    const rank = passed === null ? usualRank : 1;
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

const ENDS: Readonly<Record<string, End>> = { most: 'most', least: 'least', fewest: 'least' };
const MOST_CUE_WORDS = 3;

/** `got the least machine time`: a superlative of what the words after it measure. */
function readMostOfCue({ tokens, cues }: Sentence, at: number): { length: number; meaning: Superlative } | null {
  const side = ENDS[tokens[at]?.text ?? ''];
  if (side === undefined || !(tokens[at - 1]?.text === 'the' || HAVING.test(tokens[at - 1]?.text ?? ''))) return null;
  for (let index = at + 1; index <= at + MOST_CUE_WORDS; index++) {
    const cue = cues.get(index);
    const { text = '', kind } = tokens[index] ?? {};
    if (cue !== undefined && text !== 'took' && text !== 'ran') {
      const isTime = /^(?:time|minutes)$/.test(tokens[index + 1]?.text ?? '');
      const length = index + (isTime ? 2 : 1) - at;
      return { length, meaning: { metrics: [cue], end: side } };
    }
    if (kind !== 'word' || !/^(?:of|the|run|my|human|computing|processing)$/.test(text)) return null;
  }
  return null;
}

/** `15 minutes of review, the most`: it has the metric of the figure before it. */
function readMost(
  sentence: Sentence,
  at: number,
  language: ClaimLanguage,
): { length: number; meaning: Superlative } | null {
  const { tokens, quantities } = sentence;
  const [the, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // `Index 90x, first.`, `Planner last.`
  if ((word?.text === 'first' || word?.text === 'last') && (next === undefined || next.kind === 'sign')) {
    // `You want to hear about the registers first.`
    const isAlone =
      the?.kind === 'sign' ||
      sentence.mentions.some(
        ({ from, to }) =>
          to === at &&
          tokens.slice(Math.max(0, from - 2), from).every(({ kind, text }) => kind === 'sign' || DETERMINERS.has(text)),
      );
    return isAlone
      ? { length: 1, meaning: { metrics: ['factor'], end: word.text === 'first' ? 'most' : 'least' } }
      : null;
  }
  // `The dashboards came second.`
  const isOrdinal = language.ranks[word?.text ?? ''] !== undefined;
  const isRank = isOrdinal && /^(?:came|comes|finished|finishes|ranked|ranks|placed|places)$/.test(the?.text ?? '');
  const isPlace = isOrdinal && /^(?:in|takes|took|takes|held|holds)$/.test(the?.text ?? '') && next?.text === 'place';
  if (
    isPlace ||
    (isRank && (next === undefined || next.kind !== 'word' || /^(?:with|at|by|in|on|for|and)$/.test(next.text)))
  )
    return { length: 1, meaning: { metrics: ['factor'], end: 'most' } };
  // `Nothing beat the lookup.`, `Second came the importer.`
  if (word?.text === 'nothing' && /^(?:beat|beats|topped|tops|matched|touched|touches)$/.test(next?.text ?? ''))
    return { length: 2, meaning: { metrics: ['factor'], end: 'most' } };
  if (at === 0 && /^(?:second|third)$/.test(word?.text ?? '') && /^(?:came|comes)$/.test(next?.text ?? ''))
    return { length: 1, meaning: { metrics: ['factor'], end: 'most' } };
  const ofCue = readMostOfCue(sentence, at);
  if (ofCue !== null) return ofCue;
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
  const { superlatives, others: notSuperlatives } = indexesOf(language);
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, superlatives) ?? readMost(sentence, at, language);
    if (found === null || isOther(sentence, at, found.length, notSuperlatives)) continue;
    const word = tokens[at]?.text ?? '';
    const end = at + found.length;
    // `second-best`
    const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
    const rank = language.ranks[tokens[at - 1 - hyphen]?.text ?? ''] ?? language.ranks[word];
    if (rank === undefined && language.superlativeLimits.has(tokens[at - 1]?.text ?? '')) continue;
    if (
      (word === 'top' || word === 'bottom') &&
      found.length === 1 &&
      /^\d|^(?:two|three|four|five)$/.test(tokens[end]?.text ?? '')
    )
      continue;
    if ((hyphen === 1 && rank === undefined) || tokens[at - 1]?.text === 'of') continue;
    // `four short of the best`, `close to the worst`
    if (tokens[at - 1]?.text === 'the' && /^(?:of|than|behind|to|from)$/.test(tokens[at - 2]?.text ?? '')) continue;
    const isRankAlone = language.ranks[word] !== undefined;
    const isNothing = word === 'nothing';
    if (!isRankAlone && !isNothing && !isAboutDay(sentence, word, end, language, facts.tasks.length)) continue;
    // `three tasks share last place`
    const counted = sentence.quantities.find(({ to, unit }) => unit === 'tasks' && to <= at && at - to <= 2);
    if (counted !== undefined && TIES.has(tokens[counted.to]?.text ?? '')) continue;
    // `Which task came first?` leaves that to its answer.
    if (tokens[tokens.length - 1]?.text === '?' && sentence.mentions.length === 0) continue;
    const passed = findPassed(sentence, end);
    const others = sentence.mentions.filter(({ tasks }) => passed === null || tasks[0] !== passed);
    const subject = findSubject({ ...sentence, mentions: others }, at, end);
    if (subject === null || (passed !== null && subject.includes(passed))) continue;
    const extremes = narrow(found.meaning, word, sentence, end);
    decide(list, subject, extremes, (rank ?? 1) - 1, [at, end], context, passed);
    at = end - 1;
  }
}

const MOST_BETWEEN = 4;
const LONGEST_COMPARISON = 8;
/** What a comparative compares where no other word shows it. */
const COMPARATIVES: Readonly<Record<string, Extreme>> = {
  longer: { metric: 'ai', end: 'most' },
  slower: { metric: 'ai', end: 'most' },
  shorter: { metric: 'ai', end: 'least' },
  quicker: { metric: 'ai', end: 'least' },
  faster: { metric: 'ai', end: 'least' },
  better: { metric: 'factor', end: 'most' },
  higher: { metric: 'factor', end: 'most' },
  stronger: { metric: 'factor', end: 'most' },
  worse: { metric: 'factor', end: 'least' },
  lower: { metric: 'factor', end: 'least' },
  weaker: { metric: 'factor', end: 'least' },
};
const AMOUNTS: Readonly<Record<string, End>> = { more: 'most', less: 'least', fewer: 'least' };
const TIME_NOUNS = /^(?:time|minutes|long)$/;
const HOUR_NOUNS = /^(?:hours|work|effort)$/;
/** Words for all other tasks: `than anything else`. */
const ALL_OTHERS =
  /^(?:(?:anything|everything|all|anyone|any|every)(?: the)? (?:else|other|others|rest)|(?:the )?(?:rest|others))\b/;

/** A comparison that ends before a place: `needed less of the machine than`. */
function readComparison(sentence: Sentence, than: number): { from: number; extreme: Extreme } | null {
  const { tokens, cues, clauses } = sentence;
  for (let at = than - 1; at >= Math.max(0, than - LONGEST_COMPARISON); at--) {
    const text = tokens[at]?.text ?? '';
    if (clauses[at] !== clauses[than]) return null;
    const end = AMOUNTS[text];
    const comparative = COMPARATIVES[text];
    if (end === undefined && comparative === undefined) continue;
    let metric: Metric | null = null;
    for (let index = at + 1; index < than; index++) metric = metric ?? cues.get(index) ?? null;
    const words = tokens.slice(at + 1, than).map(({ text: word }) => word);
    // `took me longer than`, `I spent longer on it than`
    const isMine =
      cues.get(at - 1) === 'supervision' ||
      tokens.some(({ text: word }, index) => word === 'i' && index < at && clauses[index] === clauses[at]);
    if (comparative !== undefined) {
      const isTime = comparative.metric === 'ai';
      if (isTime && (isMine || metric === 'supervision'))
        return { from: at, extreme: { metric: 'supervision', end: comparative.end } };
      const isSupervisory = metric === 'supervision' && !isTime;
      return { from: at, extreme: isSupervisory ? { metric: 'supervisoryFactor', end: comparative.end } : comparative };
    }
    if (end === undefined) return null;
    if (metric !== null) return { from: at, extreme: { metric, end } };
    if (words.some((word) => TIME_NOUNS.test(word)))
      return { from: at, extreme: { metric: isMine ? 'supervision' : 'ai', end } };
    return words.some((word) => HOUR_NOUNS.test(word)) ? { from: at, extreme: { metric: 'human', end } } : null;
  }
  return null;
}

const isNegated = ({ tokens }: Sentence, from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => /^(?:not|never|no|nothing|hardly|neither)$|n't$/.test(text));

/** `The docs took more of my time than anything else.` */
function decideAgainstAll(list: ClaimList, [from, to]: readonly [number, number], extreme: Extreme, context: Context) {
  const { sentence } = list;
  const subject = findSubject(sentence, from, to);
  if (subject === null || isNegated(sentence, Math.max(0, from - LONGEST_COMPARISON), from)) return;
  decide(list, subject, [extreme], 0, [from, to], context);
}

/** Whether the first task is further to an end than the second. */
function decideOrder(
  list: ClaimList,
  span: readonly [number, number],
  task: number,
  other: number,
  { metric, end }: Extreme,
  { facts }: Context,
): void {
  const [a, b] = [facts.of(task, metric), facts.of(other, metric)];
  if (a === null || b === null) return;
  const order = compareRatios(a, b);
  const isTrue = end === 'most' ? order > 0 : order < 0;
  if (isTrue) return list.add('comparison', span, 'agrees', [task, other], null, { metrics: [metric] });
  list.add('comparison', span, 'contradicts', [task, other], {
    code: 'prose-order-differs',
    task,
    actual: showMetric(a, metric),
    other,
    otherActual: showMetric(b, metric),
  });
}

const SECOND = /^(?:beaten|second|topped|surpassed|bettered|behind|trails|trailed|trailing|bested|outdone|exceeded)$/;

/** `Only the mapping took more supervision`: the one task that is before what the sentences before are about. */
function decideOnly(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, carried, cues } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.text !== 'only') continue;
    const mention = mentions.find(({ from }) => from > at && from <= at + 3);
    if (mention === undefined || mention.tasks.length > 1 || list.isTaken(at, mention.to)) continue;
    const subject = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    const [first, second] = [mention.tasks[0], subject[0]];
    if (first === undefined || second === undefined || subject.length > 1 || first === second) continue;
    const words = tokens.slice(Math.max(0, at - 2), mention.from).map(({ text }) => text);
    // `beaten only by the scan`, `second only to the scan`
    const isPassive = words.some((word) => SECOND.test(word)) && words.some((word) => /^(?:by|to)$/.test(word));
    const amount = HAVING.test(tokens[mention.to]?.text ?? '') ? tokens[mention.to + 1]?.text : undefined;
    const comparative = COMPARATIVES[amount ?? ''];
    const end = AMOUNTS[amount ?? ''];
    const cue = [2, 3, 4].flatMap((offset) => cues.get(mention.to + offset) ?? [])[0];
    const extreme: Extreme | null = isPassive
      ? { metric: 'factor', end: 'most' }
      : (comparative ?? (end !== undefined && cue !== undefined ? { metric: cue, end } : null));
    if (extreme === null) continue;
    decideOrder(list, [at, isPassive ? mention.to : mention.to + 2], first, second, extreme, context);
  }
}

/** Comparisons of two tasks, or of one with all others: “the refit took longer than the rewrite”. */
export function decideComparisons(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions } = sentence;
  const { language } = context;
  if (sentence.isOtherTime) return;
  decideOnly(list, context);
  const { comparatives } = indexesOf(language);
  for (let at = 0; at < tokens.length; at++) {
    const than = tokens[at]?.text === 'than' ? readComparison(sentence, at) : null;
    const phrase = than === null ? phraseAt(tokens, at, comparatives) : null;
    if (than === null && phrase === null) continue;
    const from = than?.from ?? at;
    const end = at + (phrase?.length ?? 1);
    const extreme = than?.extreme ?? {
      metric: phrase?.meaning.metrics[0] ?? 'factor',
      end: phrase?.meaning.end ?? 'most',
    };
    if (list.isTaken(from, end)) continue;
    const rest = tokens.slice(end, end + 3).map(({ text }) => text);
    if (ALL_OTHERS.test(rest.join(' '))) {
      const isOfExcept = tokens.slice(end, end + 6).some(({ text }) => /^(?:but|save|except|bar)$/.test(text));
      if (!isOfExcept) decideAgainstAll(list, [from, end], extreme, context);
      continue;
    }
    const { before, after } = mentionsAround(mentions, from, end);
    if (before === null || after === null || after.from - end > MOST_BETWEEN) continue;
    if (sentence.quantities.some((each) => each.from >= end && each.to <= after.from)) continue;
    const [first, second] = [before.tasks[0], after.tasks[0]];
    if (first === undefined || second === undefined || before.tasks.length > 1 || after.tasks.length > 1) continue;
    if (first === second) continue;
    if (isNegated(sentence, before.to, from)) continue;
    decideOrder(list, [from, end], first, second, extreme, context);
    at = end - 1;
  }
}
