import type { Sentence } from '../../reading/sentence.ts';
import { phraseAt } from '../../words/phrases.ts';
import { approximate, isTime, type Quantity } from '../../words/quantity.ts';
import { hasEnding } from '../../words/stem.ts';
import { hasWord, isWord, textAt } from '../../words/tokens.ts';
import { unitSize } from '../shared/context.ts';
import { BOUNDS } from '../shared/partners.ts';
import { isDefinition } from './definitions.ts';
import type { FigureToRead } from './figure-to-read.ts';

/**
 * Whether words show that a figure is a guess, a plan or an alternative: `I expected 60 minutes`, `not the 60 I had feared`,
 * `instead of 9`.
 */
function isImagined({ sentence, quantity, metric }: FigureToRead): boolean {
  const { tokens, clauses, language } = sentence;
  const { start, from, to, unit } = quantity;
  return tokens.some((_, at) => {
    const found = phraseAt(tokens, at, language.imagined);
    // `In real time, the day took three hours.`
    const isOpening = at === 0 && found !== null && found.length > 1;
    if (!isOpening && clauses[at] !== clauses[from] && clauses[at] !== clauses[to - 1]) return false;
    // `79 hours by my guess` are an estimate of the day.
    if (found === null || (found.meaning === 'guess' && metric.metrics[0] === 'human')) return false;
    const isAnyFigure = found.meaning === 'guess' || found.meaning === 'plan';
    return isAnyFigure || (isTime(unit) && (at < start || found.meaning === 'around'));
  });
}

/** Whether a figure is between quotation marks: `“Four minutes,” she said.` */
const isQuoted = ({ tokens }: Sentence, { start }: Quantity): boolean =>
  tokens.slice(0, start).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1;

/** Whether a figure is that of each of several things, or of a thing: `two runs of ten minutes`, `a call of 25 minutes`. */
function isOfEachThing({ tokens, unknown, language }: Sentence, { start }: Quantity): boolean {
  if (!isWord(tokens, start - 1, language.partitives)) return false;
  const { kind, text = '' } = tokens[start - 3] ?? {};
  const isCounted = kind === 'number' || language.numbers[text] !== undefined;
  if (isCounted) return hasEnding(textAt(tokens, start - 2), language.pluralEndings);
  return language.articles.has(text) && unknown.some(({ to }) => to === start - 1);
}

/**
 * Whether a figure is a part of the figure of a task: `20 minutes, 12 of them for tests`, `30 of its 36 minutes`,
 * `Of the 20 minutes of the rewrite, 12 went into tests`, `the first 10 minutes of the migration`.
 */
function isPartOfTask(
  { tokens, mentions, quantities, clauses, language }: Sentence,
  { start, to, end, unit, from }: Quantity,
): boolean {
  const { partitives, pronouns, groupPronouns, determiners } = language;
  const isOfIt =
    isWord(tokens, to, partitives) && [pronouns, groupPronouns].some((words) => isWord(tokens, to + 1, words));
  const last = quantities.filter((each) => each.to <= start && each.unit === unit).pop()?.from ?? from;
  const isOfTask = mentions.some(
    (mention) => mention.to <= start && mention.tasks.length === 1 && clauses[mention.from] === clauses[last],
  );
  // `30 minutes, of which 12 were tests`
  const isOfWhich = isWord(tokens, start - 2, partitives) && isWord(tokens, start - 1, groupPronouns);
  if ((isOfIt || isOfWhich) && isOfTask) return true;
  if (isWord(tokens, end, partitives) && textAt(tokens, start - 1) in language.places) return true;
  return quantities.some(
    (whole) =>
      whole.end < start &&
      whole.unit === unit &&
      isWord(tokens, whole.start - 2, partitives) &&
      isWord(tokens, whole.start - 1, determiners) &&
      isWord(tokens, whole.end, partitives) &&
      mentions.some((each) => each.from > whole.end && each.from <= whole.end + 2),
  );
}

/** Whether a figure compares a thing with an earlier state: `5x as fast as before`, `2.5x faster now`. */
function isSinceBefore({ tokens, quantities, language }: Sentence, { end, unit }: Quantity): boolean {
  if (unit !== 'times') return false;
  const hasSoon = (from: number, lists: readonly ReadonlySet<string>[]) =>
    lists.some((words) => hasWord(tokens, words, from, end + 5));
  const { multipleLinks, differences, offsetsBefore, former, present, rangeStarts, changeLinks } = language;
  // `from 340 ms to 25 ms, 13.6x faster`, but not `from 40 hours to 50 minutes`
  const unitAfter = (words: ReadonlySet<string>) => {
    const at = tokens.findIndex((token, place) => words.has(token.text) && tokens[place + 1]?.kind === 'number');
    return at === -1 || at >= end ? null : (quantities.find((each) => each.start === at + 1)?.unit ?? 'none');
  };
  const before = unitAfter(rangeStarts);
  const isOfChange = before !== null && before === unitAfter(changeLinks);
  return (
    (isOfChange && isWord(tokens, end, differences)) ||
    (isWord(tokens, end, multipleLinks) && hasSoon(end + 2, [offsetsBefore, former])) ||
    (isWord(tokens, end, differences) && hasSoon(end + 1, [offsetsBefore, former, present]))
  );
}

/**
 * Whether a figure is between both ends of a column: `The gap between the best and the worst is 70x`,
 * `between 20x and 64x lies a factor of 3.2`.
 */
function isOfBothEnds({ tokens, quantities, language }: Sentence, { start, end, unit }: Quantity): boolean {
  const factors = quantities.filter((each) => each.unit === 'times' && each.to <= start);
  const [low] = factors;
  const isBetween = low !== undefined && isWord(tokens, low.start - 1, language.betweens);
  if (unit === 'times' && factors.length > 1 && isBetween) return true;
  const ends = new Set(tokens.slice(0, start).flatMap(({ text }) => language.extremes[text] ?? []));
  const isOfEnd =
    isWord(tokens, start - 1, language.equals) &&
    isWord(tokens, end, language.definiteArticles) &&
    textAt(tokens, end + 1) in language.extremes;
  return isOfEnd || (ends.size > 1 && hasWord(tokens, language.betweens, 0, start));
}

/** Whether a number of tokens or minutes is for each minute or hour: `25k tokens per minute`, `a minute per human hour`. */
const isRate = ({ tokens, language }: Sentence, { unit, end }: Quantity): boolean =>
  (unit === 'tokens' || unit === 'minutes') &&
  [language.frequencies, language.articles].some((words) => isWord(tokens, end, words)) &&
  [end + 1, end + 2].some((at) => language.perUnits[textAt(tokens, at)] !== undefined);

/** Whether tokens are for each minute or hour, with the unit before them or later: `Per human hour, 6,614 tokens`. */
const isRateInWords = ({ tokens, clauses, language }: Sentence, { unit, from }: Quantity): boolean =>
  unit === 'tokens' &&
  tokens.some(
    ({ text }, at) =>
      (at === 0 || clauses[at] === clauses[from]) &&
      (language.per.has(text) || language.eachOfSeveral.has(text)) &&
      [at + 1, at + 2].some((place) => language.perUnits[textAt(tokens, place)] !== undefined),
  );

const WORKING_DAYS = 5;
/** In hours. */
const SHORTEST_DAY = 4;

/** Whether a number of weeks or days is by another length of them: `With a 35-hour week, that is 2.3 weeks`. */
function isByOtherLength({ sentence, quantity: { unit, from }, context: { hoursPerWeek } }: FigureToRead): boolean {
  // `1.3 hours a machine minute` is a rate.
  const isOther = ({ amount }: Quantity) =>
    approximate(amount) >= SHORTEST_DAY && ![hoursPerWeek, hoursPerWeek / WORKING_DAYS].includes(approximate(amount));
  return (
    (unit === 'weeks' || unit === 'days') &&
    sentence.quantities.some(
      (each) => each.unit === 'hours' && each.from !== from && isDefinition(sentence, each) && isOther(each),
    )
  );
}

/** Whether a figure is that of a task after others, which are not always named: `the next best is 48x`. */
const isOfNext = ({ tokens, clauses, language }: Sentence, { start, from }: Quantity): boolean =>
  tokens.some(
    (_, at) =>
      at < start &&
      clauses[at] === clauses[from] &&
      isWord(tokens, at, language.nexts) &&
      phraseAt(tokens, at + 1, language.superlatives) !== null,
  );

/** Whether a time is a part of each of several: `one minute in four`. */
const isPartOfSeveral = ({ tokens, language }: Sentence, { end, amount, isFraction }: Quantity): boolean =>
  !isFraction &&
  approximate(amount) === 1 &&
  isWord(tokens, end, language.shareLinks) &&
  (tokens[end + 1]?.kind === 'number' || language.numbers[textAt(tokens, end + 1)] !== undefined) &&
  !(textAt(tokens, end + 2) in language.timeUnits);

/** Whether a time is less than the total, because tasks ran at the same time: `Wall clock: 70 minutes.` */
const isElapsed = ({ sentence, quantity, subject, context }: FigureToRead): boolean =>
  subject.tasks.length === 0 &&
  hasWord(sentence.tokens, context.language.elapsed) &&
  approximate(quantity.amount) * unitSize(quantity.unit, context) <
    approximate(context.facts.total('ai') ?? quantity.amount);

/** Whether a time is that of the tasks with supervision: `72 supervised hours`. */
const isOfSupervised = ({ tokens, language }: Sentence, { unit, numberTo, to }: Quantity): boolean =>
  unit === 'hours' && hasWord(tokens, language.supervisedVerbs, numberTo, to);

/** Whether a task spent a time on another thing with the name of a task: `The rewrite spent 12 minutes on tests`. */
const isSpentOn = ({ tokens, clauses, mentions, language }: Sentence, { start, end, from }: Quantity): boolean =>
  isWord(tokens, end, language.towards) &&
  mentions.some((mention) => mention.from >= end && mention.from <= end + 2) &&
  mentions.some(
    ({ to }) => to <= start && clauses[to - 1] === clauses[from] && isWord(tokens, to, language.spendingVerbs),
  );

/** Whether words near a figure show that it can be about something other than the day and its tasks. */
export function isOfOtherThing(figure: FigureToRead): boolean {
  const { sentence, quantity } = figure;
  const { tokens, quantities, language } = sentence;
  const { start, end, hedge, unit } = quantity;
  const before = textAt(tokens, start - 1);
  const isSome = (count: Quantity) =>
    count.unit === 'tasks' && count.end < start && isWord(tokens, count.start - 1, language.partitives);
  return (
    // `10 tasks x 21.4 minutes`, `another 40 minutes`
    language.timesWords.has(before) ||
    // `96 × 60`
    (unit === 'times' && tokens[end]?.kind === 'number') ||
    // `48x twice`
    textAt(tokens, end) in language.multiples ||
    (language.additions.has(before) && !figure.metric.isAttached) ||
    isRate(sentence, quantity) ||
    isRateInWords(sentence, quantity) ||
    isByOtherLength(figure) ||
    // `two days, less two hours`
    (unit === 'hours' &&
      [language.conjunctions, language.differences].some((words) => words.has(before)) &&
      quantities.some((each) => each.unit === 'days' && each.to < start && start - each.to <= 2)) ||
    // `6 of 10 tasks: under 20 min`
    (hedge !== null && BOUNDS.has(hedge) && quantities.some(isSome)) ||
    isImagined(figure) ||
    isQuoted(sentence, quantity) ||
    isPartOfTask(sentence, quantity) ||
    isSinceBefore(sentence, quantity) ||
    isOfBothEnds(sentence, quantity) ||
    isOfSupervised(sentence, quantity) ||
    isOfNext(sentence, quantity) ||
    (isTime(unit) &&
      (isPartOfSeveral(sentence, quantity) ||
        isOfEachThing(sentence, quantity) ||
        isElapsed(figure) ||
        isSpentOn(sentence, quantity)))
  );
}
