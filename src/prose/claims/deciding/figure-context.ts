import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import { phraseAt } from '../words/phrases.ts';
import { isTime, type Quantity } from '../words/quantity.ts';
import { hasEnding } from '../words/stem.ts';
import { hasOnlyWords, hasWord, isWord, textAt } from '../words/tokens.ts';
import { isNegation, mentionsAround } from './context.ts';

const MOST_LINKS = 5;
/** Whether only small words lead from a figure to the task after it: “90x for the ledger”. */
function isLinked({ tokens, language }: Sentence, from: number, { from: to }: Mention): boolean {
  if (to - from > MOST_LINKS || (to > from && isWord(tokens, from, language.conjunctions))) return false;
  return hasOnlyWords(tokens, language.figureLinks, from, to);
}

type Range = Sentence['unknown'][number];
/** Signs around the name of a task. */
const QUOTES = /^["“”'’`*_]$/;

const LONGEST_PREDICATE = 8;

/** `is the villain of this issue`: all words up to the next sign describe the subject. */
function isPredicate({ tokens, clauses, language }: Sentence, from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_PREDICATE && clauses[at] === clauses[from]; at--) {
    if (tokens[at]?.kind === 'number') return false;
    if (isWord(tokens, at, language.copulas)) return !isWord(tokens, at - 1, language.emptySubjects);
  }
  return false;
}

/** Whether a phrase that names nothing in the data is what a clause is about: “the render farm”, or a noun at its start. */
function isForeign(sentence: Sentence, { from, to }: Range): boolean {
  const { tokens, clauses, field, isEarly, language } = sentence;
  const before = textAt(tokens, from - 1);
  const isSign = tokens[from - 1]?.kind === 'sign' && before !== ')' && !QUOTES.test(before);
  // `the pilot charges 1,200, and fog cost us two hours`
  const isJoined = language.conjunctions.has(before) && tokens[from - 2]?.kind === 'sign';
  const isStart =
    from === 0 || clauses[from - 1] !== clauses[from] || isSign || isJoined || language.contrasts.has(before);
  // `Total usage was 2M tokens.`
  if (language.wholeAdjectives.has(before)) return false;
  if (isPredicate(sentence, from)) return false;
  // `I slept six hours.`
  if (language.persons.has(before) && !(isEarly && field === 'intro')) return true;
  // `was the star`: what follows the verb describes the subject.
  if (language.determiners.has(before)) return !isWord(tokens, from - 2, language.copulas);
  const isNearStart = from <= 1 || clauses[from - 2] !== clauses[from];
  if (isNearStart && isWord(tokens, to, language.copulas)) return true;
  if (language.articles.has(before)) return from === 1 || clauses[from - 2] !== clauses[from];
  const isVerb = hasEnding(textAt(tokens, from), language.verbEndings);
  return isStart && !isVerb && !(isEarly && field === 'intro');
}

/** Phrases that name something other than the tasks, between two places. */
function hasUnknownName(sentence: Sentence, from: number, to: number): boolean {
  return sentence.unknown.some((range) => range.from >= from && range.to <= to && isForeign(sentence, range));
}

const MOST_LABEL_WORDS = 4;

/** The words right before a figure that name its kind: `weighted average of 54.1x`, `median 48x`. */
function labelsBefore(sentence: Sentence, quantity: Quantity): string[] {
  const { tokens, quantities, language } = sentence;
  // `weighted, 63.5x`
  const comma = textAt(tokens, quantity.start - 1) === ',' ? 1 : 0;
  const start = quantity.start - comma;
  const found: string[] = [];
  for (let index = start - 1; index >= start - (comma === 1 ? 1 : MOST_LABEL_WORDS); index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || quantities.some(({ from, to }) => index >= from && index < to)) break;
    const { averages, means, medians, weighted } = language;
    // In `each of my fifteen minutes`, it is no average.
    const isOfAll = language.eachOfSeveral.has(token.text) && isWord(tokens, index + 1, language.partitives);
    if (
      !isOfAll &&
      !isOfOther(sentence, quantity, index) &&
      [averages, means, medians, weighted].some((words) => words.has(token.text))
    )
      found.push(token.text);
  }
  return found;
}

const MOST_TO_LABEL = 3;

/**
 * Whether a word is not the label of a figure, because it belongs to another one (`59.9, the median 67.5`, `180x and the median 65x`,
 * `ten hours on average and three weeks`) or is a verb (`I mean supervising`).
 */
function isOfOther({ tokens, quantities, language }: Sentence, { start, to, from }: Quantity, at: number): boolean {
  if (isWord(tokens, at - 1, language.authors)) return true;
  const hasSign = (first: number, end: number) => tokens.slice(first, end).some(({ kind }) => kind === 'sign');
  const isApart = (first: number, end: number) =>
    hasSign(first, end) || hasWord(tokens, language.conjunctions, first, end);
  const others = quantities.filter((each) => each.from !== from && each.unit !== 'tasks');
  if (at >= to)
    return (
      isApart(to, at) &&
      others.some((each) => each.start > at && each.start <= at + MOST_TO_LABEL && !hasSign(at, each.start))
    );
  return others.some(
    ({ end }) => end <= at && at - end <= MOST_TO_LABEL && !hasSign(end, at) && isApart(at + 1, start),
  );
}

/** `14 hours a task`, `3.5 minutes of me a task`, and after `Per task` every figure of the sentence. */
function isOfEachTask({ tokens, language }: Sentence, { end }: Quantity): boolean {
  const isTask = (at: number) => isWord(tokens, at, language.taskNouns);
  if (isWord(tokens, 0, language.per) && isTask(1)) return true;
  for (let at = end; at <= end + MOST_TO_EACH; at++) {
    if (isWord(tokens, at, language.articles) && isTask(at + 1)) return true;
    if (tokens[at]?.kind !== 'word' || isWord(tokens, at, language.clauseWords)) return false;
  }
  return false;
}

const MOST_TO_EACH = 4;

export function hasWordNear(sentence: Sentence, quantity: Quantity, words: ReadonlySet<string>): boolean {
  const { tokens, clauses, language } = sentence;
  if (words === language.averages && isTime(quantity.unit) && isOfEachTask(sentence, quantity)) return true;
  const own = labelsBefore(sentence, quantity);
  if (own.length > 0) return own.some((text) => words.has(text));
  const clause = clauses[quantity.from];
  return tokens.some(
    ({ text }, index) =>
      words.has(text) &&
      !isOfOther(sentence, quantity, index) &&
      // `14k per minute` is no average of the tasks.
      (!language.per.has(text) || isWord(tokens, index + 1, language.taskNouns)) &&
      !(language.eachOfSeveral.has(text) && isWord(tokens, index + 1, language.partitives) && index < quantity.start) &&
      (clauses[index] === clause ||
        // `On average, a task took`
        (index === 1 && isWord(tokens, 0, language.averageStarts)) ||
        (index >= quantity.to && index <= quantity.to + 2) ||
        // `Average factor without weights: 74.3x`
        (index < quantity.start &&
          index >= quantity.start - (/^[:,]$/.test(textAt(tokens, quantity.start - 1)) ? 6 : 4))),
  );
}

const NEAR = 3;

/** Whether a figure describes a thing: “a 45-minute call”, “12 minutes of footage”. */
export function isOfThing({ tokens, unknown, cues, language }: Sentence, { to, end }: Quantity): boolean {
  for (let index = end; index <= end + NEAR; index++)
    if (cues.has(index) || isWord(tokens, index, language.durations)) return false;
  // `a 45 minute call`, but not `36 minutes equals`
  const isSingular = !hasEnding(textAt(tokens, to - 1), language.pluralEndings);
  if (unknown.some(({ from }) => (from === to && isSingular) || (tokens[to]?.text === '-' && from === to + 1)))
    return true;
  const of = isWord(tokens, end, language.partitives) ? end + 1 : -1;
  return of !== -1 && unknown.some(({ from }) => from >= of && from <= of + 1);
}

/** `one minute more than the refit`, `longer than the refit, by 6 minutes`: how far two values are apart. */
export function isDifference({ tokens, language }: Sentence, { start, end, hedge, unit, decimals }: Quantity): boolean {
  // `63.4 times faster` is a factor.
  if (
    unit === 'times' &&
    decimals > 0 &&
    !isWord(tokens, end + 1, language.comparers) &&
    !isWord(tokens, start - 1, language.agents)
  )
    return false;
  if (isWord(tokens, end, language.differences) && hedge !== 'atLeast') return true;
  // `a minute past the bootloader`
  const isPast = isWord(tokens, end, language.comparedBefore) && !isWord(tokens, end, language.multipleLinks);
  if (isPast && isWord(tokens, end + 1, language.definiteArticles)) return true;
  return isWord(tokens, start - 1, language.agents) && hasWord(tokens, language.comparisons, 0, start);
}

/** `beat the dashboards by 24x`, `every 5 minutes`, `9 seconds`: a difference, a frequency, or too short for a task. */
export function isChange({ tokens, cues, clauses, language }: Sentence, { start, unit, from, end }: Quantity): boolean {
  const [before, after, next] = [textAt(tokens, start - 1), textAt(tokens, end), textAt(tokens, end + 1)];
  const isDifference =
    language.changeLinks.has(before) &&
    tokens
      .slice(0, from)
      .some(({ text }, at) => language.changes.has(text) && !isWord(tokens, at - 1, language.sumVerbs));
  // `40 minutes to get here`, but not `5 minutes to the theme` or `to supervise`
  const isPurpose = language.destinations.has(after) && !language.determiners.has(next) && !cues.has(end + 1);
  const isDistance = isTime(unit) && (language.offsets.has(after) || language.offsetsBefore.has(before) || isPurpose);
  // `It will take 40 minutes.`
  const isNegated = tokens
    .slice(0, from)
    .some(
      ({ text }, index) =>
        clauses[index] === clauses[from] && (isNegation(text, language) || language.futures.has(text)),
    );
  return isDifference || isDistance || isNegated || language.frequencies.has(before) || unit === 'seconds';
}

/** The tasks a figure is about by its place in the sentence, and those it may be about too. */
interface Subject {
  readonly tasks: readonly number[];
  readonly others: readonly number[];
  /** Whether it is about all the tasks together. */
  readonly isGroup?: true | undefined;
  /** Whether the sentence names a task that the figure may be about, but something else is between them. */
  readonly isBlocked?: true;
}

const MOST_AFTER_COMPARING = 3;

/** `one minute more than the transcripts`: the task that another one is compared with. */
export function isCompared({ tokens, language }: Sentence, { from }: Mention): boolean {
  return hasWord(tokens, language.comparedBefore, from - MOST_AFTER_COMPARING, from);
}

export function findSubject(sentence: Sentence, quantity: Quantity): Subject {
  const { mentions, clauses, carried, tokens } = sentence;
  const { before: nearest, after } = mentionsAround(mentions, quantity.start, quantity.to);
  const clause = clauses[quantity.from];
  // In `the refit (90x) took longer than the rewrite (80x)`, the figure in brackets is of the nearest.
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

/** `the refit and the rebuild (320x and 288x)`: tasks joined with “and” before the one that is nearest. */
function joinedBefore({ mentions, tokens, language }: Sentence, mention: Mention): readonly number[] {
  const index = mentions.indexOf(mention);
  const last = mentions[index - 1];
  if (last === undefined) return [];
  const isJoined = hasOnlyWords(tokens, language.taskJoints, last.to, mention.from);
  return isJoined && mention.from - last.to <= 5 ? last.tasks : [];
}

const MOST_BEFORE_PHRASE = 3;

/** `42 minutes at the desk in all`: a phrase behind a figure makes it a total. */
export function hasTotalPhrase({ tokens, clauses, language }: Sentence, { end, from }: Quantity): boolean {
  const rest = tokens.filter((_, index) => index >= end && clauses[index] === clauses[from]);
  return rest.slice(0, MOST_BEFORE_PHRASE + 1).some((_, at) => phraseAt(rest, at, language.totalPhrases) !== null);
}

/** Whether nothing in the clause shows that a figure without a task is about something else. */
export function isAboutDay(sentence: Sentence, quantity: Quantity): boolean {
  const clause = sentence.clauses[quantity.from];
  return !sentence.unknown.some(
    (range) => sentence.clauses[range.from] === clause && range.to <= quantity.from && isForeign(sentence, range),
  );
}

/** `5 of my 12 minutes`: the second figure is the whole. */
export function isPartOf({ tokens, language }: Sentence, { start }: Quantity): boolean {
  return hasWord(tokens, language.partitives, start - 4, start);
}

export function hasTotalNear({ cues, clauses, mentions }: Sentence, quantity: Quantity): boolean {
  const clause = clauses[quantity.from];
  const isAlone = !mentions.some(({ from }) => clauses[from] === clause);
  return isAlone && [...cues.keys()].some((index) => clauses[index] === clause);
}
