import { type CalendarDate, weekdayOf } from '../../record/values/calendar-date.ts';
import type { Task } from '../../record/values/task.ts';
import type { Claim } from './claim.ts';
import { decideBounds } from './deciding/bounds.ts';
import { decideCounts } from './deciding/counts.ts';
import { decideDates } from './deciding/dates.ts';
import { decideFigures } from './deciding/figures/figures.ts';
import { decideMissing } from './deciding/missing.ts';
import { decideMultiples } from './deciding/multiples.ts';
import { decideExceptions } from './deciding/quantifiers/exceptions.ts';
import { decideQuantifiers } from './deciding/quantifiers/quantifiers.ts';
import { ClaimList } from './deciding/shared/claim-list.ts';
import type { Context } from './deciding/shared/context.ts';
import { decideShares } from './deciding/shares/shares.ts';
import { decideUnnamedShares } from './deciding/shares/unnamed-shares.ts';
import { readSpans } from './deciding/spans.ts';
import { decideComparisons } from './deciding/superlatives/comparisons.ts';
import { decideSuperlatives } from './deciding/superlatives/superlatives.ts';
import { decideTextNumbers } from './deciding/text-numbers/text-numbers.ts';
import { DayFacts } from './facts/day-facts.ts';
import { TaskNames } from './facts/task-names.ts';
import { type ProseField, SentenceReader } from './reading/sentence.ts';
import { ENGLISH } from './words/english.ts';
import type { ClaimLanguage } from './words/language.ts';
import { withOwnNouns } from './words/own-nouns.ts';

/** A day with its prose, in the author’s own words. */
export interface ProseOfDay {
  readonly title: string;
  readonly intro: string;
  readonly analysis: string;
  readonly tasks: readonly Task[];
  readonly totalTokens: number | null;
  readonly tokenTasks?: number | undefined;
}

/** The language of the author’s texts. Another language is a file like `english.ts`, and is chosen here. */
export const LANGUAGE: ClaimLanguage = ENGLISH;

const FIELDS: readonly ProseField[] = ['title', 'intro', 'analysis'];

/** The order matters: a token belongs to the first claim that takes it. */
const DECISIONS = [
  decideDates,
  decideBounds,
  decideQuantifiers,
  decideExceptions,
  decideComparisons,
  decideMultiples,
  decideSuperlatives,
  decideMissing,
  decideShares,
  decideTextNumbers,
  decideCounts,
  decideFigures,
  decideUnnamedShares,
];

/**
 * Compares every figure and quantified statement in the title, intro and analysis with the tasks. Deterministic, and
 * linear in the text and the tasks.
 * @param date the date of the record; null if it is not known
 * @param hoursPerWeek the hours of a working week; a working day is a fifth of it
 * @param agreed figures of the same texts that agreed with earlier tasks, by `keyOfPlace`
 */
export function checkProse(
  day: ProseOfDay,
  date: CalendarDate | null,
  hoursPerWeek: number,
  agreed: Context['agreed'] = new Map(),
): Claim[] {
  if (day.tasks.length === 0) return [];
  const texts = day.tasks.map(({ task }) => task);
  const usual = new TaskNames(texts, LANGUAGE);
  const language = withOwnNouns(LANGUAGE, [day.title, day.intro], texts.length, (word) => usual.isTaskWord(word));
  const names = language === LANGUAGE ? usual : new TaskNames(texts, language);
  const context: Context = {
    facts: new DayFacts(day.tasks, day.totalTokens, day.tokenTasks),
    names,
    language,
    date,
    hoursPerWeek,
    agreed,
  };
  const reader = new SentenceReader(language, names);
  const weekday = date === null ? '' : (LANGUAGE.weekdays[weekdayOf(date)] ?? '');
  return FIELDS.flatMap((field) => {
    let counted: readonly number[] = [];
    return reader.list(field, day[field], weekday).flatMap((sentence) => {
      const list = new ClaimList(readSpans(sentence, context), counted);
      for (const decide of DECISIONS) decide(list, context);
      counted = list.counted === counted ? [] : list.counted;
      return [...list.claims].sort((a, b) => a.span[0] - b.span[0]);
    });
  });
}
