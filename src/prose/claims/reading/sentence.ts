import type { Mention, TaskNames } from '../facts/task-names.ts';
import type { ClaimLanguage, Metric } from '../words/language.ts';
import { indexPhrases, type PhraseIndex, phraseAt, type Quantity, QuantityReader } from '../words/quantity.ts';
import { listSentences, type Token } from '../words/tokens.ts';

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
}

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
/** How many sentences without a task a subject is carried over. */
const LONGEST_CARRY = 2;

function numberClauses(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map(({ kind, text }) => {
    const isSign = kind === 'sign' && CLAUSE_SIGNS.has(text);
    const isWord = kind === 'word' && CLAUSE_WORDS.has(text);
    if (isSign || isWord) clause += 1;
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
    return listSentences(text).map((tokens, index) => {
      const { mentions: all, unknown } = this.names.listMentions(tokens);
      const quantities = this.quantities.list(tokens);
      // `Three script jobs`, at the start: the word describes all tasks.
      const isOpening = (mention: Mention) =>
        index === 0 &&
        quantities.some(
          ({ unit, from, to }) => unit === 'tasks' && from <= 1 && mention.from >= from && mention.to <= to,
        );
      const mentions = all.filter((mention) => !isOpening(mention));
      const sentence = {
        field,
        text,
        isFirst: index === 0,
        tokens,
        quantities,
        mentions,
        unknown,
        cues: this.findCues(tokens, mentions),
        clauses: numberClauses(tokens),
        isOtherTime: this.isOtherTime(tokens, field, weekday),
        carried,
      };
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
    tokens.forEach(({ kind, text }, index) => {
      const metric = kind === 'word' ? this.language.cues[text] : undefined;
      const isInMention = mentions.some(({ from, to }) => index >= from && index < to);
      if (metric !== undefined && !isInMention) cues.set(index, metric);
      // `hands-on`, `wall-clock`
      const hyphened = `${text}-${tokens[index + 2]?.text ?? ''}`;
      const ofHyphened = tokens[index + 1]?.text === '-' ? this.language.cues[hyphened] : undefined;
      if (ofHyphened !== undefined) cues.set(index, ofHyphened);
    });
    return cues;
  }

  /** Another weekday than the day's limits a sentence of the analysis to another day. */
  private isOtherTime(tokens: readonly Token[], field: ProseField, weekday: string): boolean {
    const { weekdays } = this.language;
    return tokens.some(({ text }, index) => {
      if (phraseAt(tokens, index, this.otherTimes) !== null) return true;
      const day = text.replace(/'s$/, '');
      return field === 'analysis' && weekdays.includes(day) && day !== weekday;
    });
  }
}
