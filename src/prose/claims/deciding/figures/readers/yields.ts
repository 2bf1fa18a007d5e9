import { SECONDS_IN_MINUTE } from '../../../../../record/values/duration.ts';
import type { Fact } from '../../../facts/day-facts.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import type { ClaimLanguage } from '../../../words/language.ts';
import { isTime, type Quantity, secondsInUnit, timesNumber } from '../../../words/quantity.ts';
import type { Token } from '../../../words/terms.ts';
import { isWord, textAt } from '../../../words/tokens.ts';
import { type Context, unitSize } from '../../shared/context.ts';
import { isAboutDay } from '../../shared/foreign-names.ts';
import type { FigureReader, FigureToRead } from '../figure-to-read.ts';
import { listOfOthers } from '../groups.ts';
import { listAverages, listFact } from '../values.ts';

const MOST_TO_UNIT = 3;

/** Returns the seconds in the minute or hour that a word means; undefined for another word. */
function perSize(word: string, { language, hoursPerWeek }: Context): number | undefined {
  const unit = language.perUnits[word];
  return unit && secondsInUnit(unit, hoursPerWeek);
}

const isOneInWords = ({ isInWords, isFraction, hedge, amount }: Quantity): boolean =>
  isInWords && !isFraction && hedge === null && amount.numerator.coefficient === 1;

/** Finds the time that is the unit of another one: `One minute of my attention bought 4.5 hours`. */
export function findPer({ quantities, tokens, cues, language }: Sentence): Quantity | null {
  const [first, second] = quantities.filter(({ unit }) => isTime(unit));
  if (first === undefined || second === undefined) return null;
  // `At $90 an hour, the 81 hours would cost $7,290.`
  if (tokens[first.start - 1]?.kind === 'opaque') return null;
  const isShort = ({ unit }: Quantity) => unit === 'minutes' || unit === 'hours';
  // `an hour of a person for a minute of the machine`
  const { start, end } = second;
  const isFor = isOneInWords(second) && isWord(tokens, start - 1, language.recipients);
  const isMeasured = [end, end + 1, end + 2].some((at) => cues.has(at));
  const isPer = isOneInWords(first) && first.unit === 'minutes';
  if (isFor && isMeasured && !isPer && isShort(second)) return second;
  return isOneInWords(first) && isShort(first) ? first : null;
}

/**
 * Returns the seconds that are the unit of a figure, by the words around it: `three hours per minute`; 0 without such
 * words.
 */
function sizeInWords({ tokens, quantities, language }: Sentence, quantity: Quantity, context: Context): number {
  let per = 0;
  const place = quantities.findIndex(({ from }) => from === quantity.from);
  // Only words that are nearer to this figure than to others: `58.8x weighted and 245x per minute`.
  const last = quantities[place - 1]?.end ?? 1;
  // `the pilot charges 1,200 per hour, and fog cost us two hours`
  const first = isWord(tokens, last, language.per) ? last + 2 : last;
  const end = quantities[place + 1]?.start ?? tokens.length;
  for (let at = Math.max(1, first); at < end; at++) {
    const size = perSize(textAt(tokens, at), context);
    const isInQuantity = at >= quantity.from && at < quantity.to;
    if (size !== undefined && isAfterPer(tokens, at, language) && !isInQuantity && tokens[at - 1]?.text !== '-')
      per = size;
  }
  return per;
}

/** Whether a unit is after “per”: `per minute`, `each minute`, but not `$90 per hour`. */
function isAfterPer(tokens: readonly Token[], unit: number, { per, eachOfSeveral }: ClaimLanguage): boolean {
  for (let at = Math.max(0, unit - MOST_TO_UNIT); at < unit; at++)
    if ((isWord(tokens, at, per) || isWord(tokens, at, eachOfSeveral)) && tokens[at - 1]?.kind !== 'opaque')
      return true;
  return false;
}

/** Finds the seconds of the machine or of supervision that are the unit of a human time; 0 for other times. */
function findSize(sentence: Sentence, quantity: Quantity, context: Context): number {
  const { tokens, cues, language } = sentence;
  const whole = findPer(sentence);
  if (whole !== null && whole !== quantity) return unitSize(whole.unit, context);
  // `three hours a minute`
  const adjective = isWord(tokens, quantity.end + 1, language.exactAdjectives) ? 1 : 0;
  const next = perSize(textAt(tokens, quantity.end + 1 + adjective), context);
  if (next !== undefined && isWord(tokens, quantity.end, language.articles)) return next;
  const per = sizeInWords(sentence, quantity, context);
  const isOfEach = isWord(tokens, quantity.end, language.apiece) && [...cues.values()].includes('supervision');
  return per === 0 && isOfEach ? SECONDS_IN_MINUTE : per;
}

/**
 * Lists the human time for each minute or hour of the machine or of supervision: first of the task, then of the day;
 * null for other figures.
 */
export function listYields({ sentence, quantity, subject, context }: FigureToRead): Fact[] | null {
  const { facts } = context;
  const per = isTime(quantity.unit) ? findSize(sentence, quantity, context) : 0;
  if (per === 0) return null;
  const isMine = [...sentence.cues.values()].includes('supervision');
  const metrics = isMine ? (['supervisoryFactor', 'factor'] as const) : (['factor', 'supervisoryFactor'] as const);
  return metrics.flatMap((metric) => {
    const ofTask = subject.tasks.slice(0, 1).flatMap((task) => listFact(facts.of(task, metric), metric, [task]));
    return [...ofTask, ...listFact(facts.total(metric), metric)].map((each) => ({
      ...each,
      value: timesNumber(each.value, per),
    }));
  });
}

/** Reads `One minute of my attention bought 4.5 hours`. */
export const readYield: FigureReader = (figure) => {
  const { sentence, quantity } = figure;
  const yields = listYields(figure);
  if (yields === null) return null;
  const possible = [...yields, ...listAverages(figure), ...listOfOthers(figure)];
  return { possible, certain: isAboutDay(sentence, quantity) ? (yields[0] ?? null) : null };
};
