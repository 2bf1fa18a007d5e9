import { approximate } from '../deciding/compare.ts';
import type { Mention, TaskNames } from '../facts/task-names.ts';
import type { ClaimLanguage, Metric } from '../words/language.ts';
import {
  indexPhrases,
  isTime,
  type PhraseIndex,
  phraseAt,
  type Quantity,
  QuantityReader,
  type QuantityUnit,
} from '../words/quantity.ts';
import { listSentences, type Token } from '../words/tokens.ts';
import { completeUnits } from './complete-units.ts';
import { listGroupMentions } from './group-mentions.ts';

export type ProseField = 'title' | 'intro' | 'analysis';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence of the author with everything that was recognized in it. Places are tokens; ends are exclusive. */
export interface Sentence {
  readonly field: ProseField;
  /** The whole text of the field. */
  readonly text: string;
  readonly isFirst: boolean;
  readonly isEarly: boolean;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly mentions: readonly Mention[];
  /** Phrases of words that are neither in a task nor about figures. */
  readonly unknown: readonly Range[];
  /** What the word at a place makes figures near it measure. */
  readonly cues: ReadonlyMap<number, Metric>;
  /** The clause of each token. */
  readonly clauses: readonly number[];
  /** Whether it is about another time than the day. */
  readonly isOtherTime: boolean;
  /** The tasks that the sentences before it are about; empty when none. */
  readonly carried: readonly number[];
  /** All tasks that the sentence before it names. */
  readonly carriedAll: readonly number[];
  /** The unit of the last time or factor of the sentences before it, if they are near. */
  readonly carriedUnit: QuantityUnit | null;
}

/** What an author who supervises does, after “I”. */
const OWN_VERBS = /^(?:looked|watched|spent|spend|gave|give|needed|need|put|only|used|contributed|had|dedicated)$/;
const UNITS_AFTER =
  /^(?:h|hours?|hrs?|min|mins|minutes?|seconds?|days?|weeks?|times|tokens?|k|million|thousand|percent|for|and|of)$/;
const CLAUSE_SIGNS = new Set([',', ';', ':', '—', '–', '(', ')', '…']);
const CLAUSE_WORDS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'against',
  'yet',
  'versus',
  'vs',
  'although',
  'though',
]);
/** Sentences at the start of the intro that introduce the day. */
const EARLY_SENTENCES = 3;
/** How many sentences without a task a subject is carried over. */
const LONGEST_CARRY = 2;

/** `Episode 88 runs`, `Gate 4 is`: a word with a number is a name of something else. */
function isNumbered(tokens: readonly Token[], { to }: Mention): boolean {
  const [number, next] = [tokens[to], tokens[to + 1]];
  return number?.kind === 'number' && number.suffix === '' && next?.kind === 'word' && !UNITS_AFTER.test(next.text);
}

/** After brackets, the clause before them goes on. */
function numberClauses(tokens: readonly Token[]): number[] {
  let clause = 0;
  let last = 0;
  let open: number | null = null;
  return tokens.map(({ kind, text }) => {
    if (text === ')' && open !== null) {
      clause = open;
      open = null;
      return clause;
    }
    const isSign = kind === 'sign' && CLAUSE_SIGNS.has(text);
    const isWord = kind === 'word' && CLAUSE_WORDS.has(text);
    if (text === '(') open = clause;
    if (isSign || isWord) {
      last += 1;
      clause = last;
    }
    return clause;
  });
}

/** Reads the sentences of prose in one language against the tasks of a day. */
export class SentenceReader {
  private readonly quantities: QuantityReader;
  private readonly otherTimes: PhraseIndex<true>;

  constructor(
    private readonly language: ClaimLanguage,
    private readonly names: TaskNames,
  ) {
    this.quantities = new QuantityReader(language);
    this.otherTimes = indexPhrases(language.otherTimes.map((phrase) => [phrase, true] as const));
  }

  list(field: ProseField, text: string, weekday: string): Sentence[] {
    let carried: readonly number[] = [];
    let age = 0;
    let carriedAll: readonly number[] = [];
    let carriedUnit: QuantityUnit | null = null;
    return listSentences(text).map((tokens, index) => {
      const { mentions: all, unknown: unknownWords } = this.names.listMentions(tokens);
      const unknown = [...unknownWords, ...all.filter((mention) => isNumbered(tokens, mention))].sort(
        (a, b) => a.from - b.from,
      );
      const quantities = completeUnits(tokens, this.quantities.list(tokens), this.language);
      // `Three script jobs`, `Migration day: ten tasks`: at the start, the word describes all tasks.
      const opening =
        index < EARLY_SENTENCES && field === 'intro' ? quantities.find(({ unit }) => unit === 'tasks') : undefined;
      // `Four acts of automation`
      const isCount = ({ unit, to }: Quantity, { from }: Mention) => unit === 'none' && to === from;
      const isOpening = (mention: Mention) =>
        (opening !== undefined && mention.to <= opening.to) ||
        (index < EARLY_SENTENCES &&
          field === 'intro' &&
          quantities.some(
            (each) => isCount(each, mention) && approximate(each.amount) === this.names.numbersOfTask.length,
          ));
      const own = all.filter((mention) => !isOpening(mention) && !isNumbered(tokens, mention));
      const groups = listGroupMentions(tokens, own, carriedAll, this.names.numbersOfTask.length, this.language);
      const mentions = [...own, ...groups].sort((a, b) => a.from - b.from);
      const sentence = {
        field,
        text,
        isFirst: index === 0,
        isEarly: index < EARLY_SENTENCES,
        tokens,
        quantities,
        mentions,
        unknown: unknown.filter(({ from, to }) => !quantities.some((each) => from >= each.from && to <= each.to)),
        cues: this.findCues(tokens, mentions),
        clauses: numberClauses(tokens),
        isOtherTime: this.isOtherTime(tokens, field, weekday),
        carried,
        carriedAll,
        carriedUnit,
      };
      const units = quantities.filter(({ unit }) => isTime(unit) || unit === 'times');
      if (units.length > 0 || mentions.length === 0) carriedUnit = units[units.length - 1]?.unit ?? null;
      if (own.length > 0) carriedAll = [...new Set(own.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : [])))];
      const named = mentions.filter(({ tasks }) => tasks.length === 1);
      const last = named[0];
      if (last !== undefined) [carried, age] = [last.tasks, 0];
      else if (age >= LONGEST_CARRY) carried = [];
      else age += 1;
      return sentence;
    });
  }

  private findCues(tokens: readonly Token[], mentions: readonly Mention[]): Map<number, Metric> {
    const cues = new Map<number, Metric>();
    const { cues: metrics } = this.language;
    tokens.forEach(({ kind, text }, index) => {
      const metric = kind === 'word' ? this.language.cues[text] : undefined;
      const isInMention = mentions.some(({ from, to }) => index >= from && index < to);
      // `52 reviews` that a task counts too.
      const isCounted =
        tokens[index - 1]?.kind === 'number' && this.names.numbersWith(this.names.stem(text)).length > 0;
      // `I slept`: only with a word about the work is it about supervision.
      const next = tokens[index + 1]?.text ?? '';
      const isOther = text === 'i' && !OWN_VERBS.test(next) && metrics[next] === undefined;
      if (metric !== undefined && !isInMention && !isCounted && !isOther) cues.set(index, metric);
      // `hands-on`, `wall-clock`
      const hyphened = `${text}-${tokens[index + 2]?.text ?? ''}`;
      const ofHyphened = tokens[index + 1]?.text === '-' ? this.language.cues[hyphened] : undefined;
      if (ofHyphened !== undefined) cues.set(index, ofHyphened);
    });
    return cues;
  }

  /** Another weekday than the day's limits a sentence of the analysis to another day. */
  private isOtherTime(tokens: readonly Token[], field: ProseField, weekday: string): boolean {
    const { weekdays, months } = this.language;
    return tokens.some(({ text, isCapital }, index) => {
      const other = phraseAt(tokens, index, this.otherTimes);
      // `by the usual estimate`
      const isEstimate = this.language.cues[tokens[index + 1]?.text ?? ''] === 'human';
      if (other !== null && !isEstimate && (other.length > 1 || !this.names.isTaskWord(text))) return true;
      // `our record from March`
      const isOtherMonth =
        isCapital && months.includes(text) && /^(?:from|in|since|until|last)$/.test(tokens[index - 1]?.text ?? '');
      if (field === 'analysis' && isOtherMonth && tokens[index + 1]?.kind !== 'number') return true;
      const day = text.replace(/'s$/, '');
      return field === 'analysis' && weekdays.includes(day) && day !== weekday;
    });
  }
}
