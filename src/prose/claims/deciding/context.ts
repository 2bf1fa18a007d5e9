import { type Ratio, roundRatio } from '../../../record/numbers/rounding.ts';
import type { CalendarDate } from '../../../record/values/calendar-date.ts';
import type { Claim, ClaimKind, Finding, Fix } from '../claim.ts';
import type { DayFacts } from '../facts/day-facts.ts';
import type { Mention, TaskNames } from '../facts/task-names.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { ClaimLanguage, Metric } from '../words/language.ts';
import { isTime, overNumber, type QuantityUnit, secondsInUnit } from '../words/quantity.ts';
import { hasEnding } from '../words/stem.ts';

/** Identifies a place in the author's texts. @example keyOfPlace('intro', 0, 6) //=> 'intro 0 6' */
export const keyOfPlace = (field: Sentence['field'], from: number, to: number): string => `${field} ${from} ${to}`;

/** What every decision needs. */
export interface Context {
  readonly facts: DayFacts;
  readonly names: TaskNames;
  readonly language: ClaimLanguage;
  readonly date: CalendarDate | null;
  readonly hoursPerWeek: number;
  /** The sources of the figures that agreed before the tasks changed, by `keyOfPlace`. */
  readonly agreed: ReadonlyMap<string, Pick<Claim, 'source'>>;
}

/** What a claim measures, and how it can be corrected. */
export interface Details {
  readonly metrics?: readonly Metric[];
  readonly source?: number;
  readonly fix?: Fix | null;
}

/** The claims of a sentence as they are found. A token belongs to one claim only. */
export class ClaimList {
  readonly claims: Claim[] = [];
  /** The tasks that the last quantified statement is true for, here or in the sentence before. */
  counted: readonly number[];
  private readonly taken = new Set<number>();

  constructor(
    readonly sentence: Sentence,
    counted: readonly number[] = [],
  ) {
    this.counted = counted;
  }

  isTaken(from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (this.taken.has(index)) return true;
    return false;
  }

  take(from: number, to: number): void {
    for (let index = from; index < to; index++) this.taken.add(index);
  }

  /** Adds a claim over some tokens and takes them. */
  add(
    kind: ClaimKind,
    [from, to]: readonly [number, number],
    verdict: Claim['verdict'],
    tasks: readonly number[],
    finding: Finding | null = null,
    { metrics = [], source, fix = null }: Details = {},
  ): void {
    const { tokens, text, field } = this.sentence;
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    this.take(from, to);
    const quote = text.slice(start, end);
    const about = { tasks, metrics, source: source ?? null };
    this.claims.push({ field, span: [start, end], quote, kind, verdict, ...about, finding, fix });
  }
}

/** What one of a written unit is, in the unit of facts. */
export function unitSize(unit: QuantityUnit, { hoursPerWeek }: Context): number {
  if (isTime(unit)) return secondsInUnit(unit, hoursPerWeek);
  return unit === 'percent' ? 0.01 : 1;
}

const UNITS_OF_METRICS: Readonly<Record<Metric, readonly [number, keyof ClaimLanguage['unitNames'], number]>> = {
  human: [3600, 'hours', 1],
  ai: [60, 'minutes', 1],
  supervision: [60, 'minutes', 1],
  tokens: [1, 'tokens', 0],
  factor: [1, 'times', 1],
  supervisoryFactor: [1, 'times', 1],
};

/** A value in the unit of its metric, such as `22 minutes`. */
export function showMetric(value: Ratio, metric: Metric, { unitNames }: ClaimLanguage): string {
  const [size, unit, decimals] = UNITS_OF_METRICS[metric];
  const shown = roundRatio(overNumber(value, size), decimals);
  return unit === 'times' ? shown + unitNames.times : `${shown.replace(/\.0$/, '')} ${unitNames[unit]}`;
}

/** Whether a word negates what follows: `not`, `hasn't`. */
export const isNegation = (word: string, { negations, negationEndings }: ClaimLanguage): boolean =>
  negations.has(word) || hasEnding(word, negationEndings);

/** The last mention that ends before a token, and the first that begins at or after one. */
export function mentionsAround(mentions: readonly Mention[], from: number, to: number) {
  let before: Mention | null = null;
  let after: Mention | null = null;
  for (const mention of mentions) {
    if (mention.to <= from) before = mention;
    else if (mention.from >= to && after === null) after = mention;
  }
  return { before, after };
}

/** The words between two tasks without what is in brackets: `the split (32 hours) and the upgrade`. */
function withoutBrackets(tokens: Sentence['tokens']): string[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }) => text === ')');
  const kept = open !== -1 && close > open ? [...tokens.slice(0, open), ...tokens.slice(close + 1)] : tokens;
  return kept.map(({ text }) => text);
}

/** A mention and those that are joined with it by commas and “and”, after it or before it. */
export function listJoined(
  { mentions, tokens, language }: Sentence,
  first: Mention,
  step: 1 | -1 = 1,
): readonly Mention[] {
  const isJoined = (a: Mention, b: Mention) => {
    const between = withoutBrackets(tokens.slice(a.to, b.from));
    return between.length <= 5 && between.every((text) => language.taskJoints.has(text));
  };
  const chosen = [first];
  for (let index = mentions.indexOf(first) + step; index >= 0 && index < mentions.length; index += step) {
    const [last, next] = [chosen[chosen.length - 1], mentions[index]];
    if (last === undefined || next === undefined) break;
    if (!(step === 1 ? isJoined(last, next) : isJoined(next, last))) break;
    chosen.push(next);
  }
  return chosen;
}
