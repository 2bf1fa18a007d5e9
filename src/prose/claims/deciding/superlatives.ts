import { compareRatios } from '../../../record/numbers/rounding.ts';
import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { End, Metric, Superlative } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import { isTime } from '../words/quantity.ts';
import { hasEnding, withoutOwner } from '../words/stem.ts';
import { hasWord, isWord, textAt } from '../words/tokens.ts';
import { ClaimList } from './shared/claim-list.ts';
import type { Context } from './shared/context.ts';
import { mentionsAround } from './shared/mentions.ts';
import { readMetric } from './shared/metric/read-metric.ts';
import { isNegation } from './shared/negation.ts';
import { showMetric } from './shared/show-metric.ts';
import { isFew } from './shared/top-tasks.ts';

/** A metric and the end at which it must be extreme. */
interface Extreme {
  readonly metric: Metric;
  readonly end: End;
}

const LONGEST_OTHER = 7;
/** Of a name that fits more tasks than this, nothing is decided. */
const MOST_TASKS = 3;

function isOther({ tokens, language }: Sentence, at: number, length: number): boolean {
  for (let start = Math.max(0, at - LONGEST_OTHER); start < at + length; start++) {
    const other = phraseAt(tokens, start, language.notSuperlatives);
    if (other !== null && start + other.length > at && (start < at || other.length > length)) return true;
  }
  return false;
}

/** Whether “I” is the subject of the clause before a place. */
function hasAuthor({ tokens, clauses, language }: Sentence, end: number): boolean {
  return tokens.some(
    ({ text }, index) => language.authors.has(text) && index < end && clauses[index] === clauses[end - 1],
  );
}

/** What cues next to a superlative make it about: `highest supervisory factor`. */
function narrow(superlative: Superlative, word: string, sentence: Sentence, end: number): readonly Extreme[] {
  const near = [end, end + 1, end + 2]
    .filter((index) => sentence.clauses[index] === sentence.clauses[end - 1])
    .flatMap((index) => sentence.cues.get(index) ?? []);
  const before = sentence.cues.get(end - 2);
  const all = before === 'supervision' ? [...near, before] : near;
  const { end: side, metrics } = superlative;
  const { topMetrics, ratioSuperlatives } = sentence.language;
  const isTimeWord = topMetrics[word] === 'ai';
  if (all.includes('supervision') && metrics[0] !== 'supervision') {
    const isRatio = all.includes('factor') || ratioSuperlatives.has(word);
    if (isRatio) return [{ metric: 'supervisoryFactor', end: side }];
    return [
      { metric: 'supervision', end: side },
      { metric: 'supervisoryFactor', end: side },
    ];
  }
  // `I fussed over it the longest`
  const isOfTime = isTimeWord || (metrics.length === 1 && metrics[0] === 'ai');
  if (isOfTime && hasAuthor(sentence, end)) return [{ metric: 'supervision', end: side }];
  if (near.includes('human') && !isTimeWord) return [{ metric: 'human', end: side }];
  if (near.includes('tokens')) return [{ metric: 'tokens', end: side }];
  // `fastest`: the least time is the highest factor.
  if (metrics[0] === 'ai' && metrics[1] === 'factor')
    return [
      { metric: 'ai', end: 'least' },
      { metric: 'factor', end: 'most' },
    ];
  if (near.includes('factor')) return [{ metric: 'factor', end: side }];
  return metrics.map((metric) => ({ metric, end: side }));
}

/** Whether the next words name a task: `naturally the technical file`. */
const isNext = ({ tokens, mentions, language }: Sentence, from: number) =>
  mentions.some(
    (mention) =>
      mention.from >= from &&
      mention.from <= from + 2 &&
      tokens
        .slice(from, mention.from)
        .every(({ text }) => language.determiners.has(text) || hasEnding(text, language.adverbEndings)),
  );

/** Whether what follows leaves it about all tasks of the day: `the longest email` and `the best of the tests` do not. */
function isAboutDay(
  sentence: Sentence,
  word: string,
  [start, end]: readonly [number, number],
  taskCount: number,
): boolean {
  const { tokens, language } = sentence;
  const next = tokens[end];
  if (language.leadingVerbs.has(word)) {
    return next === undefined || next.kind !== 'word' || language.leadingEnds.has(next.text);
  }
  if (next === undefined || next.kind !== 'word') return next?.text !== '-';
  // `Fastest was the macro.`, `Top of the table is the lookup.`
  const isFirst = (place: number) => place === 0 || tokens[place - 1]?.kind === 'sign';
  if (language.subjectVerbs.has(next.text)) {
    if (isFirst(start)) return true;
    // `The biggest was naturally the technical file.`
    const isThe = isWord(tokens, start - 1, language.definiteArticles) && isFirst(start - 1);
    if (isThe && isNext(sentence, end + 1)) return true;
  }
  const isNoun = language.superlativeNouns.has(next.text) || language.cues[next.text] !== undefined;
  if (!isNoun) return false;
  let index = end;
  while (tokens[index]?.kind === 'word' && !isWord(tokens, index, language.partitives) && index < end + 3) index += 1;
  if (!isWord(tokens, index, language.partitives)) return true;
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
  const { mentions, clauses, unknown, tokens, carried, language } = sentence;
  const { before, after } = mentionsAround(mentions, from, to);
  const clause = clauses[from];
  const inClause = (mention: Mention | null) => mention !== null && clauses[mention.from] === clause;
  const hasUnknown = (start: number, end: number) =>
    unknown.some((range) => range.from >= start && range.to <= end && isNamed(sentence, range.from));
  if (before !== null && inClause(before) && !hasUnknown(before.to, from)) return before.tasks;
  if (after !== null && !hasUnknown(to, after.from)) {
    const isNear = inClause(after) || /^[:,—–(]$/.test(textAt(tokens, after.from - 1)) || after.from - to <= 4;
    if (isNear && (before === null || inClause(after))) return after.tasks;
  }
  if (before !== null && !hasUnknown(before.to, from)) return before.tasks;
  const isPronoun = hasWord(tokens, language.pronouns, 0, from);
  const isCarried = before === null && after === null && unknown.every((range) => range.from >= to) && isPronoun;
  return isCarried && carried.length > 0 ? carried : null;
}

/** `was the dud of the day`: what follows the verb describes the subject. */
const isNamed = ({ tokens, language }: Sentence, from: number) =>
  isWord(tokens, from - 1, language.determiners) &&
  !isWord(tokens, from - 2, language.copulas) &&
  language.ranks[textAt(tokens, from)] === undefined &&
  // `has the day's best factor`
  !language.wholeDay.has(withoutOwner(textAt(tokens, from), language));

/** `the best factor after the translations`: the task that a superlative leaves out; null without one. */
function findPassed({ tokens, mentions, language }: Sentence, end: number): number | null {
  const mention = mentions.find(({ from }) => from >= end && from <= end + MOST_AFTER);
  if (mention === undefined || mention.tasks.length > 1) return null;
  const isAfter = hasWord(tokens, language.passes, end, mention.from);
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
  { facts, language }: Context,
  passed: number | null = null,
  canTie = false,
): void {
  if (tasks.length > MOST_TASKS) return;
  const isMentioned = (task: number) => list.sentence.mentions.some((mention) => mention.tasks.includes(task));
  const isTie = canTie || hasWord(list.sentence.tokens, language.ties);
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
  if (isWord(list.sentence.tokens, span[1] - 1, language.lastWords) && task === facts.tasks.length - 1) return;
  const [actual, otherActual] = [facts.of(task, metric), facts.of(other, metric)];
  if (actual === null || otherActual === null) return;
  list.add('superlative', span, 'contradicts', [task], {
    code: 'prose-order-differs',
    task,
    actual: showMetric(actual, metric, language),
    other,
    otherActual: showMetric(otherActual, metric, language),
  });
}

const MOST_CUE_WORDS = 3;

/** `got the least machine time`: a superlative of what the words after it measure. */
function readMostOfCue(
  { tokens, cues, language }: Sentence,
  at: number,
): { length: number; meaning: Superlative } | null {
  const side = language.amountSuperlatives[textAt(tokens, at)];
  const before = textAt(tokens, at - 1);
  if (side === undefined || !(language.definiteArticles.has(before) || language.havingVerbs.has(before))) return null;
  for (let index = at + 1; index <= at + MOST_CUE_WORDS; index++) {
    const cue = cues.get(index);
    const { text = '', kind } = tokens[index] ?? {};
    if (cue !== undefined && !language.havingVerbs.has(text)) {
      const isTime = isWord(tokens, index + 1, language.timeNouns);
      // `the most hand-holding`
      const hyphened = textAt(tokens, index + 1) === '-' ? 2 : 0;
      const length = index + (isTime ? 2 : 1) + hyphened - at;
      return { length, meaning: { metrics: [cue], end: side } };
    }
    if (kind !== 'word' || !language.cueLinks.has(text)) return null;
  }
  return null;
}

const BEST = { length: 1, meaning: { metrics: ['factor'], end: 'most' } } as const;

/** `The kiosk needed me most`, `the job I supervised most`: what the author gave it. */
function isOfAuthor({ tokens, cues, clauses, language }: Sentence, at: number): boolean {
  const last = isWord(tokens, at - 1, language.definiteArticles) ? at - 2 : at - 1;
  if (isWord(tokens, last, language.authorObjects)) return true;
  const isCue = (index: number) =>
    cues.get(index) === 'supervision' && !isWord(tokens, index, language.authorWords) && clauses[index] === clauses[at];
  return tokens.some(
    ({ text }, index) =>
      language.authors.has(text) && index < last && clauses[index] === clauses[at] && (isCue(index + 1) || isCue(last)),
  );
}

/** `15 minutes of review, the most`: it has the metric of the figure before it. */
function readMost(sentence: Sentence, at: number): { length: number; meaning: Superlative } | null {
  const { tokens, quantities, language } = sentence;
  const [the, next] = [tokens[at - 1], tokens[at + 1]];
  const [before, word, after] = [textAt(tokens, at - 1), textAt(tokens, at), textAt(tokens, at + 1)];
  // `Index 90x, first.`, `Planner last.`
  const place = language.places[word];
  if (place !== undefined && (next === undefined || next.kind === 'sign')) {
    // `You want to hear about the registers first.`
    const isAlone =
      the?.kind === 'sign' ||
      sentence.mentions.some(
        ({ from, to }) =>
          to === at &&
          tokens
            .slice(Math.max(0, from - 2), from)
            .every(({ kind, text }) => kind === 'sign' || language.determiners.has(text)),
      );
    return isAlone ? { length: 1, meaning: { metrics: ['factor'], end: place } } : null;
  }
  // `The dashboards came second.`
  const isOrdinal = language.ranks[word] !== undefined;
  // `was second with 90x`, `the index third at 75.7x`
  const isCopula = language.copulas.has(before) || sentence.mentions.some(({ to }) => to === at);
  if (isOrdinal && isCopula && language.equalStarts.has(after)) return BEST;
  const isAfterFactor = quantities.some(({ to, unit }) => unit === 'times' && to === at - 1);
  if (
    isOrdinal &&
    (isAfterFactor || language.copulas.has(before)) &&
    (next === undefined || next.kind === 'sign') &&
    after !== '-'
  )
    return BEST;
  const isRank = isOrdinal && language.rankVerbs.has(before);
  // `Second place went to the importer.`, `in third place`
  const isPlace =
    isOrdinal &&
    language.placeNouns.has(after) &&
    (language.placeVerbs.has(before) || at === 0 || the?.kind === 'sign');
  if (isPlace || (isRank && (next?.kind !== 'word' || language.rankEnds.has(after)))) return BEST;
  // `Nothing beat the lookup.`, `Second came the importer.`
  if (language.quantifiers[word] === 'nothing' && language.beatingVerbs.has(after)) return { ...BEST, length: 2 };
  if (at === 0 && language.ordinals.has(word) && language.rankVerbs.has(after)) return BEST;
  const ofCue = readMostOfCue(sentence, at);
  if (ofCue !== null) return ofCue;
  const end = language.amountSuperlatives[word];
  const isLastWord = next === undefined || next.kind === 'sign' || language.rankEnds.has(after);
  if (end !== undefined && isLastWord && isOfAuthor(sentence, at))
    return { length: 1, meaning: { metrics: ['supervision'], end } };
  // `I hovered for 21 minutes, and the book had the most of it.`
  const isOfIt = language.partitives.has(after) && isWord(tokens, at + 2, language.objectPronouns);
  if (end !== undefined && isOfIt && language.definiteArticles.has(before)) {
    const whole = quantities.filter(({ to, unit }) => to <= at && (isTime(unit) || unit === 'tokens')).pop();
    if (whole !== undefined) return { length: 3, meaning: { metrics: [readMetric(sentence, whole).metrics[0]], end } };
  }
  if (!language.definiteArticles.has(before) || end === undefined) return null;
  if (next !== undefined && next.kind !== 'sign') return null;
  const last = quantities.filter(({ to }) => to <= at).pop();
  if (last === undefined || !(isTime(last.unit) || last.unit === 'tokens')) return null;
  return { length: 1, meaning: { metrics: readMetric(sentence, last).metrics, end } };
}

/** Superlatives and ranks: “longest”, “the second best”, “came last”. */
export function decideSuperlatives(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens } = sentence;
  const { language, facts } = context;
  if (sentence.isOtherTime) return;
  for (let at = 0; at < tokens.length; at++) {
    const found = phraseAt(tokens, at, language.superlatives) ?? readMost(sentence, at);
    if (found === null || isOther(sentence, at, found.length)) continue;
    const word = textAt(tokens, at);
    const end = at + found.length;
    // `second-best`
    const hyphen = tokens[at - 1]?.text === '-' ? 1 : 0;
    const rank = language.ranks[textAt(tokens, at - 1 - hyphen)] ?? language.ranks[word];
    // `our best result`, but not `our best result ever`
    const isOwn =
      isWord(tokens, at - 1, language.possessives) &&
      isWord(tokens, end, language.resultNouns) &&
      !hasWord(tokens, language.everWords);
    if (rank === undefined && isWord(tokens, at - 1, language.superlativeLimits) && !isOwn) continue;
    const after = textAt(tokens, end);
    if (language.edges.has(word) && found.length === 1 && (/^\d/.test(after) || isFew(after, language))) continue;
    if ((hyphen === 1 && rank === undefined) || isWord(tokens, at - 1, language.partitives)) continue;
    // `four short of the best`, `close to the worst`
    if (isWord(tokens, at - 1, language.definiteArticles) && isWord(tokens, at - 2, language.apart)) continue;
    const isRankAlone = language.ranks[word] !== undefined;
    const isNothing = language.quantifiers[word] === 'nothing';
    if (!isRankAlone && !isNothing && !isAboutDay(sentence, word, [at, end], facts.tasks.length)) continue;
    // `three tasks share last place`
    const counted = sentence.quantities.find(({ to, unit }) => unit === 'tasks' && to <= at && at - to <= 2);
    if (counted !== undefined && isWord(tokens, counted.to, language.ties)) continue;
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

/** Whether a word is what the author does: `supervised`, but not `me`. */
const isSupervising = ({ tokens, cues, language }: Sentence, at: number) =>
  cues.get(at) === 'supervision' && !isWord(tokens, at, language.authorWords);

const MOST_BETWEEN = 4;
const LONGEST_COMPARISON = 8;
/** A comparison that ends before a place: `needed less of the machine than`. */
function readComparison(sentence: Sentence, than: number, first = 0): { from: number; extreme: Extreme } | null {
  const { tokens, cues, clauses, language } = sentence;
  for (let at = than - 1; at >= Math.max(first, than - LONGEST_COMPARISON); at--) {
    const text = textAt(tokens, at);
    if (clauses[at] !== clauses[than - 1]) return null;
    const end = language.amounts[text];
    const comparative = language.comparativeWords[text];
    if (end === undefined && comparative === undefined) continue;
    let metric: Metric | null = null;
    for (let index = at + 1; index < than; index++) metric = metric ?? cues.get(index) ?? null;
    // `took me longer than`, `I spent longer on it than`
    const isMine =
      cues.get(at - 1) === 'supervision' ||
      tokens.some(
        ({ text: word }, index) => language.authors.has(word) && index < at && clauses[index] === clauses[at],
      );
    if (comparative !== undefined) {
      const isTime = comparative.metric === 'ai';
      const isSupervised = tokens.some(
        (_, index) => index < at && clauses[index] === clauses[at] && isSupervising(sentence, index),
      );
      if (isTime && (isMine || isSupervised || metric === 'supervision'))
        return { from: at, extreme: { metric: 'supervision', end: comparative.end } };
      const isSupervisory = metric === 'supervision' && !isTime;
      return { from: at, extreme: isSupervisory ? { metric: 'supervisoryFactor', end: comparative.end } : comparative };
    }
    if (end === undefined) return null;
    if (metric !== null) return { from: at, extreme: { metric, end } };
    if (hasWord(tokens, language.comparedTimes, at + 1, than))
      return { from: at, extreme: { metric: isMine ? 'supervision' : 'ai', end } };
    return hasWord(tokens, language.comparedHours, at + 1, than)
      ? { from: at, extreme: { metric: 'human', end } }
      : null;
  }
  return null;
}

const isNegated = ({ tokens, language }: Sentence, from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => language.nothings.has(text) || isNegation(text, language));

/** `The docs took more of my time than anything else.` */
function decideAgainstAll(list: ClaimList, [from, to]: readonly [number, number], extreme: Extreme, context: Context) {
  const { sentence } = list;
  const subject = findSubject(sentence, from, to);
  if (subject === null || isNegated(sentence, Math.max(0, from - LONGEST_COMPARISON), from)) return;
  decide(list, subject, [extreme], 0, [from, to], context);
}

/** `eleven minutes of my time, more than any other`: what the figure before it measures. */
function decideMoreThanAll(list: ClaimList, than: number, context: Context): void {
  const { sentence } = list;
  const { tokens, quantities, language } = sentence;
  const end = language.amounts[textAt(tokens, than - 1)];
  if (!isWord(tokens, than, language.comparers) || end === undefined) return;
  if (phraseAt(tokens, than + 1, language.allOthers) === null || list.isTaken(than - 1, than + 1)) return;
  const last = quantities.filter(({ to }) => to < than).pop();
  const isSign = tokens[than - 2]?.kind === 'sign';
  if (
    last === undefined ||
    !isSign ||
    than - last.end > LONGEST_COMPARISON ||
    !(isTime(last.unit) || last.unit === 'tokens')
  )
    return;
  const subject = findSubject(sentence, than - 1, than);
  if (subject === null || hasWord(tokens, language.excepts, than, than + LONGEST_COMPARISON)) return;
  const extremes = readMetric(sentence, last).metrics.map((metric) => ({ metric, end }));
  decide(list, subject, extremes, 0, [than - 1, than + 1], context);
}

/** Whether the first task is further to an end than the second. */
function decideOrder(
  list: ClaimList,
  span: readonly [number, number],
  task: number,
  other: number,
  { metric, end }: Extreme,
  { facts, language }: Context,
): void {
  const [a, b] = [facts.of(task, metric), facts.of(other, metric)];
  if (a === null || b === null) return;
  const order = compareRatios(a, b);
  const isTrue = end === 'most' ? order > 0 : order < 0;
  if (isTrue) return list.add('comparison', span, 'agrees', [task, other], null, { metrics: [metric] });
  list.add('comparison', span, 'contradicts', [task, other], {
    code: 'prose-order-differs',
    task,
    actual: showMetric(a, metric, language),
    other,
    otherActual: showMetric(b, metric, language),
  });
}

/** `Only the mapping took more supervision`: the one task that is before what the sentences before are about. */
function decideOnly(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, carried, cues, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!isWord(tokens, at, language.limiters)) continue;
    const mention = mentions.find(({ from }) => from > at && from <= at + 3);
    if (mention === undefined || mention.tasks.length > 1 || list.isTaken(at, mention.to)) continue;
    const subject = mentions.filter(({ to }) => to <= at).pop()?.tasks ?? carried;
    const [first, second] = [mention.tasks[0], subject[0]];
    if (first === undefined || second === undefined || subject.length > 1 || first === second) continue;
    // `beaten only by the scan`, `second only to the scan`
    const isPassive = [language.outdone, language.changeLinks].every((words) =>
      hasWord(tokens, words, at - 2, mention.from),
    );
    const amount = isWord(tokens, mention.to, language.havingVerbs) ? textAt(tokens, mention.to + 1) : '';
    const comparative = language.comparativeWords[amount];
    const end = language.amounts[amount];
    const cue = [2, 3, 4].flatMap((offset) => cues.get(mention.to + offset) ?? [])[0];
    const extreme: Extreme | null = isPassive
      ? { metric: 'factor', end: 'most' }
      : (comparative ?? (end !== undefined && cue !== undefined ? { metric: cue, end } : null));
    if (extreme === null) continue;
    decideOrder(list, [at, isPassive ? mention.to : mention.to + 2], first, second, extreme, context);
  }
}

/** `Nothing ran longer than the kiosk.`, `The kiosk took 24 minutes; nothing ran longer.`: the task that no other one is before. */
function decideUnbeaten(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions, clauses, quantities, language } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    const kind = language.quantifiers[textAt(tokens, at)];
    const isNoTask = kind === 'no' && isWord(tokens, at + 1, language.taskNouns);
    if (!isNoTask && kind !== 'nothing' && kind !== 'none') continue;
    const start = at + (isNoTask ? 2 : 1);
    const isEnd = (place: number) => tokens[place] === undefined || tokens[place]?.kind === 'sign';
    let than = start;
    while (than < start + LONGEST_COMPARISON && !isEnd(than) && !isWord(tokens, than, language.comparers)) than += 1;
    if (quantities.some(({ from }) => from >= at && from <= than)) continue;
    const found = readComparison(sentence, than, start);
    // `Nothing is worse than a broken kiosk.`
    if (found === null || list.isTaken(at, than) || isWord(tokens, start, language.presentCopulas)) continue;
    const { before, after } = mentionsAround(mentions, at, than);
    const isCompared = isWord(tokens, than, language.comparers);
    const isNear = isCompared
      ? after !== null && after.from - than <= 3
      : before !== null && at - before.to <= MOST_UNBEATEN;
    const subject = isCompared ? after : before;
    if (!isNear || subject === null || isWord(tokens, subject.from - 1, language.articles)) continue;
    if (subject.tasks.length > 1 || clauses[start] !== clauses[than - 1]) continue;
    decide(list, subject.tasks, [found.extreme], 0, [at, than], context, null, true);
  }
}

const MOST_UNBEATEN = 12;

/** Comparisons of two tasks, or of one with all others: “the refit took longer than the rewrite”. */
export function decideComparisons(list: ClaimList, context: Context): void {
  const { sentence } = list;
  const { tokens, mentions } = sentence;
  const { language } = context;
  if (sentence.isOtherTime) return;
  decideOnly(list, context);
  decideUnbeaten(list, context);
  for (let at = 0; at < tokens.length; at++) {
    const than = isWord(tokens, at, language.comparers) ? readComparison(sentence, at) : null;
    const phrase = than === null ? phraseAt(tokens, at, language.comparatives) : null;
    if (than === null && phrase === null) {
      decideMoreThanAll(list, at, context);
      continue;
    }
    const from = than?.from ?? at;
    const end = at + (phrase?.length ?? 1);
    // `I supervised the importer longer than the kiosk.`
    const read = phrase === null ? null : readComparison(sentence, at + phrase.length - 1);
    const ofAuthor = read?.extreme.metric === 'supervision' ? read.extreme : null;
    const extreme = than?.extreme ??
      ofAuthor ?? {
        metric: phrase?.meaning.metrics[0] ?? 'factor',
        end: phrase?.meaning.end ?? 'most',
      };
    if (list.isTaken(from, end)) continue;
    if (phraseAt(tokens, end, language.allOthers) !== null) {
      const isOfExcept = hasWord(tokens, language.excepts, end, end + 6);
      if (!isOfExcept) decideAgainstAll(list, [from, end], extreme, context);
      continue;
    }
    const around = mentionsAround(mentions, from, end);
    // `I spent longer on the macro than on the kiosk.`
    const inside = mentions.find((mention) => mention.from > from && mention.to < end) ?? null;
    const before = inside ?? around.before;
    const { after } = around;
    if (before === null || after === null || after.from - end > MOST_BETWEEN) continue;
    if (sentence.quantities.some((each) => each.from >= end && each.to <= after.from)) continue;
    const [first, second] = [before.tasks[0], after.tasks[0]];
    if (first === undefined || second === undefined || before.tasks.length > 1 || after.tasks.length > 1) continue;
    if (first === second) continue;
    if (isNegated(sentence, Math.min(before.to, from), from)) continue;
    decideOrder(list, [from, end], first, second, extreme, context);
    at = end - 1;
  }
}
