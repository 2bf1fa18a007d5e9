import type { Mention } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage } from '../words/language.ts';
import { isTime, type Quantity } from '../words/quantity.ts';
import { mentionsAround } from './context.ts';

const LINKS = new Set([
  'fell',
  'for',
  'on',
  'of',
  'from',
  'by',
  'in',
  'to',
  'went',
  'go',
  'goes',
  'the',
  'at',
  'was',
  'were',
  'is',
  'came',
  'belonged',
  'into',
  'our',
  'my',
  'is',
  'both',
  'all',
  'on',
  'per',
  "'s",
  'it',
  'and',
]);
const MOST_LINKS = 5;
/** Whether only small words lead from a figure to the task after it: “90x for the ledger”. */
function isLinked({ tokens }: Sentence, from: number, { from: to }: Mention): boolean {
  const between = tokens.slice(from, to);
  return between.length <= MOST_LINKS && between.every(({ text }) => LINKS.has(text)) && between[0]?.text !== 'and';
}

const DETERMINERS = new Set([
  'the',
  'our',
  'my',
  'their',
  'his',
  'her',
  'this',
  'that',
  'each',
  'every',
  'another',
  'your',
]);

type Range = Sentence['unknown'][number];
/** Signs around the name of a task. */
const QUOTES = /^["“”'’`*_]$/;
const COPULAS = new Set(['was', 'were', 'is', 'are', 'be', 'as', 'remains', 'remained']);

const CONTRASTS = /^(?:but|while|whereas|though|although|yet)$/;
const WHOLE = /^(?:total|overall|combined|entire)$/;
const LONGEST_PREDICATE = 8;

/** `is the villain of this issue`: all words up to the next sign describe the subject. */
function isPredicate(tokens: Sentence['tokens'], clauses: Sentence['clauses'], from: number): boolean {
  for (let at = from - 1; at > 0 && at >= from - LONGEST_PREDICATE && clauses[at] === clauses[from]; at--) {
    const { kind, text } = tokens[at] ?? {};
    if (kind === 'number') return false;
    if (COPULAS.has(text ?? '')) return !/^(?:it|that|there|what|which|this)$/.test(tokens[at - 1]?.text ?? '');
  }
  return false;
}

/** Whether a phrase that names nothing in the data is what a clause is about: “the render farm”, or a noun at its start. */
function isForeign({ tokens, clauses, field, isEarly }: Sentence, { from, to }: Range): boolean {
  const before = tokens[from - 1]?.text ?? '';
  const isSign = tokens[from - 1]?.kind === 'sign' && before !== ')' && !QUOTES.test(before);
  // `the pilot charges 1,200, and fog cost us two hours`
  const isJoined = before === 'and' && tokens[from - 2]?.kind === 'sign';
  const isStart = from === 0 || clauses[from - 1] !== clauses[from] || isSign || isJoined || CONTRASTS.test(before);
  // `Total usage was 2M tokens.`
  if (WHOLE.test(before)) return false;
  if (isPredicate(tokens, clauses, from)) return false;
  // `I slept six hours.`
  if (/^(?:i|we|you|he|she|they)$/.test(before) && !(isEarly && field === 'intro')) return true;
  // `was the star`: what follows the verb describes the subject.
  if (DETERMINERS.has(before)) return !COPULAS.has(tokens[from - 2]?.text ?? '');
  const isNearStart = from <= 1 || clauses[from - 2] !== clauses[from];
  if (isNearStart && COPULAS.has(tokens[to]?.text ?? '')) return true;
  if (before === 'a' || before === 'an') return from === 1 || clauses[from - 2] !== clauses[from];
  const isVerb = /(?:ed|ing)$/.test(tokens[from]?.text ?? '');
  return isStart && !isVerb && !(isEarly && field === 'intro');
}

/** Phrases that name something other than the tasks, between two places. */
function hasUnknownName(sentence: Sentence, from: number, to: number): boolean {
  return sentence.unknown.some((range) => range.from >= from && range.to <= to && isForeign(sentence, range));
}

type Labels = Pick<ClaimLanguage, 'averages' | 'means' | 'medians' | 'weighted' | 'taskNouns'>;
const MOST_LABEL_WORDS = 4;

/** Words for an average, but not in `each of my fifteen minutes`. */
const PER_WORDS = /^(?:each|every)$/;

/** The words right before a figure that name its kind: `weighted average of 54.1x`, `median 48x`. */
function labelsBefore({ tokens, quantities }: Sentence, { start }: Quantity, labels: Labels): string[] {
  const found: string[] = [];
  for (let index = start - 1; index >= start - MOST_LABEL_WORDS; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || quantities.some(({ from, to }) => index >= from && index < to)) break;
    const { averages, means, medians, weighted } = labels;
    const isOfAll = PER_WORDS.test(token.text) && tokens[index + 1]?.text === 'of';
    if (!isOfAll && [averages, means, medians, weighted].some((words) => words.has(token.text))) found.push(token.text);
  }
  return found;
}

export function hasWordNear(
  sentence: Sentence,
  quantity: Quantity,
  words: ReadonlySet<string>,
  labels: Labels,
): boolean {
  const { tokens, clauses } = sentence;
  const own = labelsBefore(sentence, quantity, labels);
  if (own.length > 0) return own.some((text) => words.has(text));
  const clause = clauses[quantity.from];
  return tokens.some(
    ({ text }, index) =>
      words.has(text) &&
      // `14k per minute` is no average of the tasks.
      (text !== 'per' || labels.taskNouns.has(tokens[index + 1]?.text ?? '')) &&
      !(PER_WORDS.test(text) && tokens[index + 1]?.text === 'of' && index < quantity.start) &&
      (clauses[index] === clause ||
        // `On average, a task took`
        (index === 1 && tokens[0]?.text === 'on') ||
        (index >= quantity.to && index <= quantity.to + 2) ||
        // `Average factor without weights: 74.3x`
        (index < quantity.start && index >= quantity.start - (tokens[quantity.start - 1]?.text === ':' ? 6 : 4))),
  );
}

const NEAR = 3;

/** Whether a figure describes a thing: “a 45-minute call”, “12 minutes of footage”. */
export function isOfThing({ tokens, unknown, cues }: Sentence, { to, end }: Quantity): boolean {
  for (let index = end; index <= end + NEAR; index++)
    if (cues.has(index) || tokens[index]?.text === 'time') return false;
  // `a 45 minute call`, but not `36 minutes equals`
  const isSingular = !tokens[to - 1]?.text.endsWith('s');
  if (unknown.some(({ from }) => (from === to && isSingular) || (tokens[to]?.text === '-' && from === to + 1)))
    return true;
  const of = tokens[end]?.text === 'of' ? end + 1 : -1;
  return of !== -1 && unknown.some(({ from }) => from >= of && from <= of + 1);
}

const CHANGES = /^(?:beat|beats|rose|rises|fell|falls|grew|shrank|dropped|increased|decreased|cut|improved|down|up)$/;

const DIFFERENCES =
  /^(?:more|less|fewer|longer|shorter|faster|slower|quicker|higher|lower|better|worse|extra|ahead|behind)$/;
const COMPARATIVES = /^(?:longer|shorter|faster|slower|quicker|higher|lower|more|less|ahead|behind|beat|beats|outran)$/;

/** `one minute more than the refit`, `longer than the refit, by 6 minutes`: how far two values are apart. */
export function isDifference({ tokens }: Sentence, { start, end, hedge }: Quantity): boolean {
  if (DIFFERENCES.test(tokens[end]?.text ?? '') && hedge !== 'atLeast') return true;
  return tokens[start - 1]?.text === 'by' && tokens.slice(0, start).some(({ text }) => COMPARATIVES.test(text));
}

const OFFSETS = /^(?:before|after|until|till|ago|late|early|later|earlier|since|left|away)$/;
const NEGATIONS = /^(?:neither|nor|not|never|hardly)$|n't$/;

/** `beat the dashboards by 24x`, `every 5 minutes`, `9 seconds`: a difference, a frequency, or too short for a task. */
export function isChange({ tokens, cues, clauses }: Sentence, { start, unit, from, end }: Quantity): boolean {
  const [before, after, next] = [tokens[start - 1], tokens[end], tokens[end + 1]].map((token) => token?.text ?? '');
  const isDifference =
    (before === 'by' || before === 'to') &&
    tokens.slice(0, from).some(({ text }, at) => CHANGES.test(text) && !/^add/.test(tokens[at - 1]?.text ?? ''));
  // `40 minutes to get here`, but not `5 minutes to the theme` or `to supervise`
  const isPurpose = after === 'to' && !DETERMINERS.has(next ?? '') && !cues.has(end + 1);
  const isDistance =
    isTime(unit) && (OFFSETS.test(after ?? '') || before === 'after' || before === 'before' || isPurpose);
  const isNegated = tokens
    .slice(0, from)
    .some(({ text }, index) => clauses[index] === clauses[from] && NEGATIONS.test(text));
  return isDifference || isDistance || isNegated || before === 'every' || before === 'per' || unit === 'seconds';
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

const COMPARES = /^(?:than|as|below|above|beat|beats|behind|beyond|outran|outpaced)$/;
const MOST_AFTER_COMPARING = 3;

/** `one minute more than the transcripts`: the task that another one is compared with. */
export function isCompared({ tokens }: Sentence, { from }: Mention): boolean {
  return tokens.slice(Math.max(0, from - MOST_AFTER_COMPARING), from).some(({ text }) => COMPARES.test(text));
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
function joinedBefore({ mentions, tokens }: Sentence, mention: Mention): readonly number[] {
  const index = mentions.indexOf(mention);
  const last = mentions[index - 1];
  if (last === undefined) return [];
  const isJoined = tokens
    .slice(last.to, mention.from)
    .every(({ text }) => /^(?:and|,|&|the|our|my|["“”'’])$/.test(text));
  return isJoined && mention.from - last.to <= 5 ? last.tasks : [];
}

const TOTAL_PHRASES = /^ ?(?:in all|all told|all in all|in total|altogether|all together)\b/;
const MOST_BEFORE_PHRASE = 3;

/** `42 minutes at the desk in all`: a phrase behind a figure makes it a total. */
export function hasTotalPhrase({ tokens, clauses }: Sentence, { end, from }: Quantity): boolean {
  const rest = tokens.filter((_, index) => index >= end && clauses[index] === clauses[from]).map(({ text }) => text);
  return rest.slice(0, MOST_BEFORE_PHRASE + 1).some((_, at) => TOTAL_PHRASES.test(rest.slice(at).join(' ')));
}

/** Whether nothing in the clause shows that a figure without a task is about something else. */
export function isAboutDay(sentence: Sentence, quantity: Quantity): boolean {
  const clause = sentence.clauses[quantity.from];
  return !sentence.unknown.some(
    (range) => sentence.clauses[range.from] === clause && range.to <= quantity.from && isForeign(sentence, range),
  );
}

/** `5 of my 12 minutes`: the second figure is the whole. */
export function isPartOf({ tokens }: Sentence, { start }: Quantity): boolean {
  return tokens.slice(Math.max(0, start - 4), start).some(({ text }) => text === 'of');
}

export function hasTotalNear({ cues, clauses, mentions }: Sentence, quantity: Quantity): boolean {
  const clause = clauses[quantity.from];
  const isAlone = !mentions.some(({ from }) => clauses[from] === clause);
  return isAlone && [...cues.keys()].some((index) => clauses[index] === clause);
}
