import type { ClaimGrammar } from './grammar.ts';
import type { PhraseIndex } from './phrases.ts';
import type { End, Metric, TimeUnit } from './terms.ts';

/** How a word before or after a figure changes its meaning. */
export type Hedge = 'about' | 'nearly' | 'justOver' | 'above' | 'below' | 'atLeast' | 'atMost' | 'exactly';

/** The meaning of a superlative: the metrics of which one must be extreme, and at which end. */
export interface Superlative {
  readonly metrics: readonly Metric[];
  readonly end: End;
}

/** The words of a language that the checker reads, as data. All words are in lower case. */
export interface ClaimLanguage extends ClaimGrammar {
  readonly numbers: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** The denominators of fractions in words. */
  readonly fractions: Readonly<Record<string, number>>;
  readonly multiples: Readonly<Record<string, number>>;
  readonly articles: ReadonlySet<string>;
  readonly timeUnits: Readonly<Record<string, TimeUnit>>;
  readonly timesWords: ReadonlySet<string>;
  readonly percentWords: ReadonlySet<string>;
  readonly tokenWords: ReadonlySet<string>;
  /** Nouns that mean tasks. */
  readonly taskNouns: ReadonlySet<string>;
  /** Words that show what a time or a factor measures. */
  readonly cues: Readonly<Record<string, Metric>>;
  /** Words that can be between a number and its unit. */
  readonly unitAdjectives: ReadonlySet<string>;
  readonly hedges: PhraseIndex<Hedge>;
  readonly hedgesAfter: PhraseIndex<Hedge>;
  /** Hedges that are verbs: without them the sentence has none. */
  readonly hedgeVerbs: ReadonlySet<string>;
  /** The plural of each unit and noun that a number counts. */
  readonly plurals: Readonly<Record<string, string>>;
  readonly superlatives: PhraseIndex<Superlative>;
  /** Phrases that contain a superlative but do not mean one. */
  readonly notSuperlatives: PhraseIndex<true>;
  /** Nouns after a superlative that leave it about tasks. */
  readonly superlativeNouns: ReadonlySet<string>;
  /** Words before a superlative that limit it to something other than the day. */
  readonly superlativeLimits: ReadonlySet<string>;
  /** Nouns after “of the” that leave a superlative about the whole day. */
  readonly wholeDay: ReadonlySet<string>;
  /** Verbs before “the table” that mean the table of the day. */
  readonly tableVerbs: ReadonlySet<string>;
  readonly ranks: Readonly<Record<string, number>>;
  readonly comparatives: PhraseIndex<Superlative>;
  /** Words that show that a sentence is about another time. */
  readonly otherTimes: PhraseIndex<true>;
  readonly totals: ReadonlySet<string>;
  readonly averages: ReadonlySet<string>;
  readonly means: ReadonlySet<string>;
  readonly medians: ReadonlySet<string>;
  readonly without: PhraseIndex<true>;
  /** Verbs that leave a task out with a particle after it: `let … go`. */
  readonly withoutSplit: Readonly<Record<string, ReadonlySet<string>>>;
  readonly weighted: ReadonlySet<string>;
  /** Words that are never part of the name of a task. */
  readonly stopWords: ReadonlySet<string>;
  /** Words that name the thing whose number follows, such as a ticket or a version. */
  readonly idWords: ReadonlySet<string>;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** Abbreviations, which count only in a date; 0 is Sunday. */
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** Abbreviations, which count only in a date; from 1. */
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Endings that are removed from words. */
  readonly endings: ReadonlySet<string>;
}
