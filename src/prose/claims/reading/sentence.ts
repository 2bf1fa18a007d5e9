import type { Mention, TaskNames } from '../facts/task-names.ts';
import type { ClaimLanguage } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import { approximate, isTime, type Quantity, QuantityReader, type QuantityUnit } from '../words/quantity.ts';
import { withoutOwner } from '../words/stem.ts';
import type { Metric, Token } from '../words/terms.ts';
import { isWord, listSentences, textAt } from '../words/tokens.ts';
import { completeUnits } from './complete-units.ts';
import { listGroupMentions } from './group-mentions.ts';
import { supposes } from './suppositions.ts';

export type ProseField = 'title' | 'intro' | 'analysis';

/** Some tokens; the end is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence of the author with everything that was recognized in it. Places are tokens; ends are exclusive. */
export interface Sentence {
  readonly language: ClaimLanguage;
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
  /** The metric that the word at a place gives to figures near it. */
  readonly cues: ReadonlyMap<number, Metric>;
  /** The clause of each token. */
  readonly clauses: readonly number[];
  /** Whether it is about another time than the day, or supposes other figures. */
  readonly isOtherTime: boolean;
  /** The tasks that the sentences before it are about; empty when none. */
  readonly carried: readonly number[];
  /** All tasks that the sentence before it names. */
  readonly carriedAll: readonly number[];
  /** The unit of the last time or factor of the sentences before it, if they are near. */
  readonly carriedUnit: QuantityUnit | null;
}

const CLAUSE_SIGNS = new Set([',', ';', ':', '—', '–', '(', ')', '…']);
/** Sentences at the start of the intro that introduce the day. */
const EARLY_SENTENCES = 3;
/** The maximum number of tasks that are kept from earlier sentences, the last ones. */
const MOST_RECENT = 4;
/** The maximum number of sentences without a task that keep the subject. */
const LONGEST_CARRY = 2;

/** `Episode 88 runs`, `Gate 4 is`: a word with a number names something else. */
function isNumbered(tokens: readonly Token[], { to }: Mention, { afterNumbers }: ClaimLanguage): boolean {
  const [number, next] = [tokens[to], tokens[to + 1]];
  return number?.kind === 'number' && number.suffix === '' && next?.kind === 'word' && !afterNumbers.has(next.text);
}

/** Numbers the clauses of a sentence. After brackets, the clause before them continues. */
function numberClauses(tokens: readonly Token[], { clauseWords }: ClaimLanguage): number[] {
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
    const isWord = kind === 'word' && clauseWords.has(text);
    if (text === '(') open = clause;
    if (isSign || isWord) {
      last += 1;
      clause = last;
    }
    return clause;
  });
}

/** Whether a number is a year, or counts days that are over: `2025 ended at 44x`, `the last 30 days`. */
function isPeriod(tokens: readonly Token[], at: number, language: ClaimLanguage): boolean {
  const { kind, text = '', suffix } = tokens[at] ?? {};
  const isNumber = kind === 'number' || language.numbers[text] !== undefined || language.tens[text] !== undefined;
  if (!isNumber || suffix !== '') return false;
  // `the four-week average`
  if (textAt(tokens, at + 1) === '-' && isWord(tokens, at + 3, language.averageNouns)) return true;
  if (isWord(tokens, at + 1, language.periods))
    return isWord(tokens, at - 1, language.pastWords) && isWord(tokens, at - 2, language.determiners);
  const isStart = at === 0 || (at === 1 && isWord(tokens, 0, language.monthLinks));
  const isVerb = [language.totalVerbs, language.copulas, language.averages].some((verbs) =>
    isWord(tokens, at + 1, verbs),
  );
  return /^(?:19|20)\d\d$/.test(text) && isStart && (isVerb || (tokens[at + 1]?.kind ?? 'sign') === 'sign');
}

/** Reads the sentences of prose in one language against the tasks of a day. */
export class SentenceReader {
  private readonly quantityReader: QuantityReader;

  constructor(
    private readonly language: ClaimLanguage,
    private readonly names: TaskNames,
  ) {
    this.quantityReader = new QuantityReader(language);
  }

  list(field: ProseField, text: string, weekday: string): Sentence[] {
    const { language } = this;
    let carried: readonly number[] = [];
    let age = 0;
    let carriedAll: readonly number[] = [];
    let carriedUnit: QuantityUnit | null = null;
    let recent: readonly number[] = [];
    return listSentences(text, language).map((tokens, index) => {
      const { mentions: all, unknown: unknownWords } = this.names.listMentions(tokens);
      const unknown = [...unknownWords, ...all.filter((mention) => isNumbered(tokens, mention, language))].sort(
        (a, b) => a.from - b.from,
      );
      const quantities = completeUnits(tokens, this.quantityReader.list(tokens), language);
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
      const own = all.filter((mention) => !isOpening(mention) && !isNumbered(tokens, mention, language));
      // `Four tasks took over an hour. Those four`: which ones they are is not known.
      const isCounting = quantities.some(({ unit }) => unit === 'tasks');
      const groups = listGroupMentions(
        tokens,
        own,
        carriedAll,
        isCounting ? [] : recent,
        this.names.numbersOfTask.length,
        language,
      );
      // A task in a group such as `that and the kiosk` is not the only subject.
      const single = own.filter(({ from, to }) => groups.every((group) => to <= group.from || from >= group.to));
      const mentions = [...single, ...groups].sort((a, b) => a.from - b.from);
      const sentence = {
        language,
        field,
        text,
        isFirst: index === 0,
        isEarly: index < EARLY_SENTENCES,
        tokens,
        quantities,
        mentions,
        unknown: unknown.filter(({ from, to }) => !quantities.some((each) => from >= each.start && to <= each.end)),
        cues: this.findCues(tokens, mentions),
        clauses: numberClauses(tokens, language),
        isOtherTime: supposes(tokens, quantities, language) || this.namesOtherTime(tokens, mentions, field, weekday),
        carried,
        carriedAll,
        carriedUnit,
      };
      const units = quantities.filter(({ unit }) => isTime(unit) || unit === 'times');
      if (units.length > 0 || mentions.length === 0) carriedUnit = units[units.length - 1]?.unit ?? null;
      if (isCounting && own.length === 0) [carriedAll, recent] = [[], []];
      if (own.length > 0) carriedAll = [...new Set(own.flatMap(({ tasks }) => (tasks.length === 1 ? tasks : [])))];
      const named = mentions.filter(({ tasks }) => tasks.length === 1);
      const last = named[0];
      const [subject] = last?.tasks ?? [];
      if (subject !== undefined) recent = [...recent.filter((task) => task !== subject), subject].slice(-MOST_RECENT);
      if (last !== undefined) [carried, age] = [last.tasks, 0];
      else if (age >= LONGEST_CARRY) carried = [];
      else age += 1;
      return sentence;
    });
  }

  private findCues(tokens: readonly Token[], mentions: readonly Mention[]): Map<number, Metric> {
    const cues = new Map<number, Metric>();
    const {
      cues: metrics,
      authors,
      authorVerbs,
      authorAdjectives,
      awayLinks,
      supervisingNouns,
      partitives,
    } = this.language;
    tokens.forEach(({ kind, text }, index) => {
      const metric = kind === 'word' ? metrics[text] : undefined;
      const isInMention = mentions.some(({ from, to }) => index >= from && index < to);
      // `52 reviews` that a task counts too.
      const isCounted =
        tokens[index - 1]?.kind === 'number' && this.names.numbersWith(this.names.stem(text)).length > 0;
      // `I slept`: it is about supervision only with a word about the work.
      const next = textAt(tokens, index + 1);
      const isOther = authors.has(text) && !authorVerbs.has(next) && metrics[next] === undefined;
      // `ten things off my desk`
      const isAway = authorAdjectives.has(text) && isWord(tokens, index - 1, awayLinks);
      // `12 minutes of reading and correcting`
      const isTimeBefore = this.language.timeUnits[textAt(tokens, index - 2)] === 'minutes';
      if (supervisingNouns.has(text) && isTimeBefore && isWord(tokens, index - 1, partitives) && !isInMention)
        cues.set(index, 'supervision');
      if (metric !== undefined && !isInMention && !isCounted && !isOther && !isAway) cues.set(index, metric);
      // `hands-on`, `wall-clock`
      const hyphened = `${text}-${textAt(tokens, index + 2)}`;
      const ofHyphened = tokens[index + 1]?.text === '-' ? metrics[hyphened] : undefined;
      if (ofHyphened !== undefined) cues.set(index, ofHyphened);
    });
    return cues;
  }

  /** Whether a sentence of the analysis is about another day, because it names another weekday. */
  private namesOtherTime(
    tokens: readonly Token[],
    mentions: readonly Mention[],
    field: ProseField,
    weekday: string,
  ): boolean {
    const { language } = this;
    const { weekdays, months } = language;
    return tokens.some(({ text, isCapital }, index) => {
      const other = phraseAt(tokens, index, language.otherTimes);
      // `by the usual estimate`
      const isEstimate = (other?.length === 1 ? [1, 2, 3, 4, 5] : [1]).some(
        (ahead) =>
          language.cues[textAt(tokens, index + ahead)] === 'human' || isWord(tokens, index + ahead, language.paceNouns),
      );
      // `38.3x overall, which is lower than last week`
      const isCompared =
        isWord(tokens, index - 1, language.comparers) && tokens.slice(index).every(({ kind }) => kind !== 'number');
      if (isCompared) return false;
      if (other !== null && !isEstimate && (other.length > 1 || !this.names.isTaskWord(text))) return true;
      // `our record from March`
      const isOtherMonth = isCapital && months.includes(text) && isWord(tokens, index - 1, language.monthLinks);
      if (field === 'analysis' && isOtherMonth && tokens[index + 1]?.kind !== 'number') return true;
      const day = withoutOwner(text, language);
      // `The Sunday diagram`
      const isOfTask =
        isWord(tokens, index - 1, language.determiners) && mentions.some(({ from }) => from === index + 1);
      if (isOfTask) return false;
      const isNamedOther = isCapital && isWord(tokens, index - 1, language.otherWeeks);
      if (isPeriod(tokens, index, language)) return true;
      return field === 'analysis' && weekdays.includes(day) && (day !== weekday || isNamedOther);
    });
  }
}
