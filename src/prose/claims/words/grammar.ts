import type { PhraseIndex } from './phrases.ts';
import type { End, Metric, TimeUnit } from './terms.ts';

type Words = ReadonlySet<string>;

/** The share of the tasks that a word means. */
export type Quantifier = 'each' | 'all' | 'everything' | 'most' | 'none' | 'nothing' | 'no';

/** The function words of a language by their role in a sentence. All words are in lower case. */
export interface ClaimGrammar {
  // Persons, things and their owners
  readonly definiteArticles: Words;
  /** Words for the day itself: `this Sunday`. */
  readonly demonstratives: Words;
  readonly determiners: Words;
  /** Words after which a word for a figure can be a task: `the review`. */
  readonly nameDeterminers: Words;
  /** Words before the number of all that a task counts: `its three rules`. */
  readonly wholeDeterminers: Words;
  /** Words for tasks that were named before: `these two`. */
  readonly groupDeterminers: Words;
  /** Words for the tasks of the last sentences: `those two`. */
  readonly farDeterminers: Words;
  /** Words for a task that was named before. */
  readonly pronouns: Words;
  /** Words for a task as an object: `without it`. */
  readonly objectPronouns: Words;
  /** Words for several things after a number of them: `four of them`. */
  readonly groupPronouns: Words;
  /** A subject that means the tasks of the sentence before. */
  readonly groupSubjects: Words;
  /** Nouns for a group, which can be one of other things: `that pair of boots`. */
  readonly collectives: Words;
  /** Pronouns for a figure before: `three times that`. */
  readonly farPronouns: Words;
  /** Pronouns for the task before: `That and the kiosk`. */
  readonly pairPronouns: Words;
  /** Verbs after a group of tasks: `those two hold`. */
  readonly groupVerbs: Words;
  /** Subjects that name nothing: `it is`, `there is`. */
  readonly emptySubjects: Words;
  readonly persons: Words;
  /** Words after which a word is a verb: `we report`. */
  readonly verbSubjects: Words;
  /** The author as a subject. */
  readonly authors: Words;
  /** Subjects that add up the figures of the day. */
  readonly authorSubjects: Words;
  readonly authorAdjectives: Words;
  readonly authorObjects: Words;
  /** Words before a place of the author’s, which shows no supervision: `off my desk`. */
  readonly awayLinks: Words;
  /** The author as the owner of a time: `minutes of mine`. */
  readonly authorOwners: Words;
  /** All words for the author, which show supervision of times only. */
  readonly authorWords: Words;
  /** Owners of a number without a unit: `eleven for me`. */
  readonly owners: Words;
  /** Words that refer to other tasks: `every other`. */
  readonly others: Words;
  readonly rests: Words;
  /** The number of tasks that a noun means: `these three`, `the trio`. */
  readonly groupSizes: Readonly<Record<string, number>>;

  // Links
  readonly conjunctions: Words;
  readonly partitives: Words;
  readonly recipients: Words;
  readonly agents: Words;
  readonly destinations: Words;
  /** Words before the size of a change. */
  readonly changeLinks: Words;
  readonly comparers: Words;
  readonly limiters: Words;
  readonly excepts: Words;
  /** Words before a task that a superlative leaves out. */
  readonly passes: Words;
  readonly contrasts: Words;
  readonly clauseWords: Words;
  /** Words before a number that begins a clause. */
  readonly clauseStarts: Words;
  /** Words after a figure that ends there. */
  readonly figureEnds: Words;
  /** Words between two tasks that belong together. */
  readonly taskJoints: Words;
  /** Words inside the name of a task. */
  readonly nameLinks: Words;
  /** Other words after a number that it does not count. */
  readonly neverCounted: Words;
  /** Words between a figure and its task: `90x for the ledger`. */
  readonly figureLinks: Words;
  /** Words between a task and its figure without a unit: `markers did 80`. */
  readonly leads: Words;
  /** Words between a label and its figure: `a factor of 88.4`. */
  readonly labelLinks: Words;
  /** Words between the author and a number of minutes: `I sat next to it for six`. */
  readonly authorLeads: Words;
  /** Words between a time and whose it is: `20 minutes of my direct attention`. */
  readonly metricLinks: Words;
  /** Words between a share and its whole. */
  readonly baseLinks: Words;
  /** Words between a part and its whole. */
  readonly partLinks: Words;
  /** Words between a share and the task it went to. */
  readonly goalLinks: Words;
  /** Words between “most” and what it measures. */
  readonly cueLinks: Words;
  /** Words between a part and a whole of tasks: `one in three`. */
  readonly ratioLinks: Words;
  /** Words for the tasks instead of their noun. */
  readonly themWords: Words;
  /** Words between a quantifier and its noun. */
  readonly nounLinks: Words;
  /** Words between a quantifier and the author’s own noun: `most of our acts`. */
  readonly ownNounLinks: Words;
  /** Words between tasks and the figure that each of them has. */
  /** Words that ask for a number of tasks: `How many tasks ran for a minute?` */
  readonly vagueCounts: Words;
  /** Nouns that mean tasks only before a verb with a bound: `Four runs exceeded 20 minutes`. */
  readonly looseTaskNouns: Words;
  /** Verbs of the author before the number of tasks: `I count 5 tasks`. */
  readonly countingVerbs: Words;
  /** Words between “a” and a unit: `a single minute`. */
  readonly exactAdjectives: Words;
  readonly equalLinks: Words;
  /** Words after a number of tasks that all have one figure. */
  readonly equalStarts: Words;
  readonly rangeLinks: Words;
  readonly alternatives: Words;
  readonly betweens: Words;
  readonly spreads: Words;
  readonly rangeStarts: Words;
  /** Words after a multiple: `twice as long`. */
  readonly multipleStarts: Words;
  readonly multipleLinks: Words;
  /** Nouns that a factor is a multiple of: `120 times my pace`. */
  readonly paceNouns: Words;
  /** Words after a part that name its task: `12 for the alarm`. */
  readonly towards: Words;
  readonly goings: Words;
  /** Words between a figure and its owner: `eleven for me`. */
  readonly ownerLinks: Words;
  /** Words before “of the table” that mean the table of the day. */
  readonly insideLinks: Words;

  // Numbers and amounts
  readonly quantifiers: Readonly<Record<string, Quantifier>>;
  /** `more than half`, `less than half`. */
  readonly halves: PhraseIndex<'above' | 'below'>;
  readonly majorities: Words;
  readonly eachOfSeveral: Words;
  readonly apiece: Words;
  readonly per: Words;
  /** Words before a time after which something happens again. */
  readonly frequencies: Words;
  readonly durations: Words;
  /** Words for one or several minutes and hours. */
  readonly perUnits: Readonly<Record<string, TimeUnit>>;
  /** Words before the author’s own time, which a factor is of: `245x per minute of mine`. */
  readonly ownTimeStarts: Words;
  readonly ownTimeNouns: Words;
  /** Words before the author’s own time, in front of a factor of it: `on my minutes it is 185x`. */
  readonly ownTimeLinks: Words;
  readonly ownAdjectives: Words;
  readonly ownPronouns: Words;
  readonly more: Words;
  readonly negators: Words;
  readonly negations: Words;
  readonly negationEndings: readonly string[];
  /** Words that, like a negation, reverse a bound. */
  readonly failures: Words;
  /** Words that, like a negation, leave a comparison open. */
  readonly nothings: Words;
  /** Words that leave it open which task has no supervision. */
  readonly generalizers: Words;
  readonly absences: Words;
  /** The words before and after the figure that replaces a word of absence. */
  readonly absenceFixes: Readonly<Record<string, readonly [before: string, after: string]>>;
  readonly unsupervised: Words;
  /** Words before “of” in a part: `five out of eight tasks`. */
  readonly outs: Words;
  /** Words that leave out a task: `outside the tide tables`. */
  readonly outsides: Words;
  /** Words that negate a bound: `never exceeded 30 minutes`, `No run took more than 20 minutes`. */
  readonly nevers: Words;
  /** Words before the length of a week: `2.5 weeks at 40 hours`. */
  readonly hourLinks: Words;
  /** `All tasks had supervision` */
  readonly possessing: Words;
  /** Actions of supervision: `Every row was supervised`. */
  readonly supervisedVerbs: Words;
  readonly nobodies: Words;
  /** Words for several tasks as one. */
  readonly together: Words;
  /** Words for two figures together: `Counting both, 145 minutes`. */
  readonly pairWords: Words;
  /** Nouns for some of the tasks: `the three small ones`. */
  readonly groupNouns: Words;
  readonly groupWords: Words;
  readonly sumWords: Words;
  /** Words that make a number of tasks and a figure a sum. */
  readonly quantifierSums: Words;
  /** Verbs before the sum of several figures. */
  readonly sumVerbs: Words;
  /** Verbs of the author before a figure of the whole day: `we land at 47x`, `I come to 66 hours`. */
  readonly totalVerbs: Words;
  /** Words between such a verb and its figure. */
  readonly totalLinks: Words;
  /** Words after a figure that make it a total. */
  readonly totalPhrases: PhraseIndex<true>;
  /** Words before a thing that leave its figure one of the day. */
  readonly wholeAdjectives: Words;
  /** Nouns for the whole of a share, if it is the day. */
  readonly wholes: Words;
  /** Words after the whole of a share. */
  readonly wholeEnds: Words;
  readonly shareEnds: Words;
  readonly possessives: Words;
  /** Words of a part: `17 of my 26 minutes`. */
  readonly partWords: Words;
  readonly partDeterminers: Words;
  readonly largeWords: Words;
  readonly averageNouns: Words;
  readonly averageStarts: Words;
  /** Nouns for the factors of the tasks: `the average of the six factors`. */
  readonly factorPlurals: Words;
  readonly factorLabels: Words;
  /** Words before “factor” that leave it one of the tasks. */
  readonly factorKinds: Words;
  readonly timeNouns: Words;

  // Numbers of tasks, and numbers in their texts
  /** Words before a number that make it a part of all tasks. */
  readonly countLimits: Words;
  /** Words of a bound that can also mean “across” or “during”: `14.4x over 3 tasks`. */
  readonly spanWords: Words;
  /** Words before a time that is not in that of a task: `another 40 minutes`. */
  readonly additions: Words;
  /** Words for the time of the clock, in which several tasks can run: `Wall clock: 70 minutes`. */
  readonly elapsed: Words;
  /** Words before such a word that make it mean “across”: `averaged over 3 tasks`. */
  readonly spreadWords: Words;
  /** Words before such a word that make it a bound: `finished over 3 tasks`. */
  readonly boundStarts: Words;
  readonly countLimitsAfter: Words;
  /** Words after a number that can be of all tasks at the start of the intro. */
  readonly countOpenings: Words;
  /** Words after the noun that a number counts. */
  readonly countEnds: Words;
  readonly completed: Words;
  /** Words before a number that make it a part of the number in a task. */
  readonly partLimits: Words;
  readonly numberVerbs: Words;
  /** Verbs after a number of tasks. */
  readonly countVerbs: Words;
  /** Words after a number that is not a part of a name. */
  readonly afterNumbers: Words;
  /** Words for an earlier version of something. */
  readonly former: Words;
  /** Words for the current state of something: `2.5x faster now`. */
  readonly present: Words;
  /** Words that make a superlative the one after others: `the next best`. */
  readonly nexts: Words;
  /** Links of a part and its whole, in numbers: `one minute in four`. */
  readonly shareLinks: Words;

  // Verbs
  /** Verbs between a task and its figure. */
  readonly havingVerbs: Words;
  /** Verbs between a task and the human hours that it needs no more. */
  readonly savingVerbs: Words;
  /** Words that make a time the difference of human time and time spent: `saved 23.5 hours`. */
  readonly savings: Words;
  /** Words that make a time the sum of AI time and supervision: `including my 21 minutes`. */
  readonly joins: Words;
  readonly copulas: Words;
  readonly presentCopulas: Words;
  /** Verbs between a label and its figure. */
  readonly equals: Words;
  /** Verbs after the last word of a name. */
  readonly nameVerbs: Words;
  readonly verbEndings: readonly string[];
  readonly pastEndings: readonly string[];
  /** Verbs before a past form: `I have checked`. */
  readonly perfectVerbs: Words;
  readonly adverbEndings: readonly string[];
  readonly pluralEndings: readonly string[];
  /** The singular for each plural ending that is more than an added letter: `duties`. */
  readonly singularEndings: Readonly<Record<string, string>>;
  /** Endings of an owner. */
  readonly ownerEndings: readonly string[];
  /** Verbs of an author who supervises. */
  readonly authorVerbs: Words;
  /** Verbs of the author before hours of supervision. */
  readonly spendingVerbs: Words;
  /** Nouns for the author's activity in a number of minutes: `12 minutes of reading`. */
  readonly supervisingNouns: Words;
  /** Words between the machine and a number of minutes: `the machine worked 44`. */
  readonly workingVerbs: Words;
  readonly reachingVerbs: Words;
  readonly missingVerbs: Words;
  /** Words after a fraction that is not an order. */
  readonly fractionEnds: Words;
  /** Words for a day that is different from this one. */
  readonly hypotheticals: Words;
  readonly conditions: Words;
  readonly futures: Words;
  readonly estimates: Words;

  // Changes and comparisons
  readonly changes: Words;
  readonly shareChanges: Words;
  readonly differences: Words;
  readonly comparisons: Words;
  /** Nouns for the difference between two tasks. */
  readonly gaps: Words;
  /** Words before a task that another one is compared with. */
  readonly comparedBefore: Words;
  readonly comparedGroups: Words;
  readonly offsets: Words;
  readonly offsetsBefore: Words;
  /** The metrics that a comparative compares without another word. */
  readonly comparativeWords: Readonly<Record<string, { readonly metric: Metric; readonly end: End }>>;
  readonly amounts: Readonly<Record<string, End>>;
  readonly comparedTimes: Words;
  readonly comparedHours: Words;
  /** Words for all other tasks: `anything else`. */
  readonly allOthers: PhraseIndex<true>;
  readonly everythingElse: PhraseIndex<true>;
  /** Words for a guess, a plan or the figure of others, and words around or before a time that is an alternative. */
  readonly imagined: PhraseIndex<'guess' | 'plan' | 'around' | 'before'>;
  /**
   * Words for other figures than those of the day: changes (`halving`), conditions, and words that make one only at the
   * start of a sentence.
   */
  readonly suppositions: PhraseIndex<'change' | 'condition' | 'start'>;
  /** Words with which the consequence of a condition begins. */
  readonly conditionEnds: Words;
  readonly outdone: Words;
  /** The metrics that a word compares between two tasks. */
  readonly multipleMetrics: Readonly<Record<string, readonly Metric[]>>;
  /** The metrics of the whole of a share, by its noun. */
  readonly baseMetrics: Readonly<Record<string, readonly Metric[]>>;

  // Superlatives
  readonly exceptional: PhraseIndex<true>;
  readonly ties: Words;
  /** Words between several tasks and a factor that each of them has. */
  readonly equalWords: Words;
  readonly leadingVerbs: Words;
  readonly leadingEnds: Words;
  readonly subjectVerbs: Words;
  /** Nouns after `our best` that leave it about the tasks of the day. */
  readonly resultNouns: Words;
  /** Words that make a superlative one of all days. */
  readonly everWords: Words;
  /** Words between a superlative and its figure: `the longest, 32 minutes`. */
  readonly superlativeLinks: Words;
  readonly topMetrics: Readonly<Record<string, Metric>>;
  /** Superlatives of time that can also mean the factor: `The slowest ran at 2x.` */
  readonly paceWords: Words;
  /** Superlatives that make the factor of something supervised the supervisory one. */
  readonly ratioSuperlatives: Words;
  readonly extremes: Readonly<Record<string, End>>;
  readonly amountSuperlatives: Readonly<Record<string, End>>;
  readonly extremeLimits: Words;
  /** Superlatives that a number can follow: `top three`. */
  readonly edges: Words;
  /** Ordinal numbers that a verb can follow: `Second came the importer`. */
  readonly ordinals: Words;
  /** Words between a task and “the best” that is another task: `close to the best`. */
  readonly apart: Words;
  readonly places: Readonly<Record<string, End>>;
  readonly rankVerbs: Words;
  readonly rankEnds: Words;
  readonly placeVerbs: Words;
  readonly placeNouns: Words;
  readonly beatingVerbs: Words;
  readonly lastWords: Words;

  // Days
  readonly otherDaysBefore: Words;
  readonly otherDaysAfter: Words;
  /** Words before a weekday of another week. */
  readonly otherWeeks: Words;
  /** Words before a number of days that are over: `the last 30 days`. */
  readonly pastWords: Words;
  readonly periods: Words;
  readonly dayAdjectives: Words;
  /** Words before the weekday of the day: `not bad for a Thursday`. */
  readonly dayPraise: Words;
  /** Nouns for the author's text: `Register for Tuesday, 9 June`. */
  readonly recordWords: Words;
  /** Words between it and its date. */
  readonly recordLinks: Words;
  readonly monthLinks: Words;
  readonly todays: Words;
  /** Words before a time of day: `sits at 6.30`. */
  readonly clockLinks: Words;
  /** Endings of the number of a day: `4th`. */
  readonly dayEndings: Words;

  // Notation of figures
  /** Signs and units that can be attached to a number. */
  readonly suffixes: Words;
  /** Attached units whose meaning depends on their case. */
  readonly casedSuffixes: Readonly<Record<string, string>>;
  /** Units of one letter that can also be apart from their number. */
  readonly letterUnits: Words;
  readonly hourSigns: Words;
  readonly multipleNouns: Words;
  readonly percentPhrases: PhraseIndex<true>;
  readonly abbreviations: Words;
  /** The units that a correction has. */
  readonly unitNames: Readonly<Record<TimeUnit | 'tokens' | 'tasks' | 'times' | 'multiples', string>>;
  /** The words and signs that a correction is made of. */
  readonly written: Readonly<Record<'hours' | 'minutes' | 'both' | 'orMore' | 'outOf', string>>;
}
