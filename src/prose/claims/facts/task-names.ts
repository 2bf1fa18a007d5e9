import type { ClaimLanguage } from '../words/language.ts';
import { phraseAt } from '../words/phrases.ts';
import { QuantityReader } from '../words/quantity.ts';
import { hasEnding, stemWord, withoutOwner } from '../words/stem.ts';
import type { Token } from '../words/terms.ts';
import { isWord, listTokens, textAt } from '../words/tokens.ts';

/** A number in the text of a task, with the stems of the words after it. */
export interface TaskNumber {
  readonly task: number;
  readonly value: number;
  readonly stems: readonly string[];
}

/** A phrase of a sentence that names a task, or several that it fits equally. */
export interface Mention {
  /** The tasks by index; several if the words do not decide between them. */
  readonly tasks: readonly number[];
  /** The tokens of the phrase; the end is exclusive. */
  readonly from: number;
  readonly to: number;
  /** Whether it means all its tasks: “these two”, “the rest”. */
  readonly isGroup?: true;
}

/** A stem that is in more tasks does not name any of them. */
const MOST_TASKS_OF_STEM = 100;
const NOUNS_AFTER_NUMBER = 4;
/** The least share of a phrase, by rarity, that must be in the task. */
const LEAST_SHARE = 0.3;
/** The least ratio between the fit of the best task and that of the second. */
const LEAST_LEAD = 1.05;

/** Finds tasks by the words of a sentence. Words that are rare among the tasks count for more. */
export class TaskNames {
  private readonly tasksOfStem = new Map<string, number[]>();
  private readonly numbersOfStem = new Map<string, TaskNumber[]>();
  private readonly stems = new Map<string, string>();
  readonly numbersOfTask: TaskNumber[][] = [];

  constructor(
    texts: readonly string[],
    private readonly language: ClaimLanguage,
  ) {
    const reader = new QuantityReader(language);
    texts.forEach((text, task) => {
      const tokens = listTokens(text, language);
      const stems = new Set<string>();
      for (const { kind, text: word } of tokens)
        if (kind === 'opaque' || (kind === 'word' && !language.stopWords.has(word))) stems.add(this.stem(word));
      for (const stem of stems) {
        const tasks = this.tasksOfStem.get(stem);
        if (tasks === undefined) this.tasksOfStem.set(stem, [task]);
        else tasks.push(task);
      }
      this.addNumbers(tokens, task, reader);
    });
  }

  private addNumbers(tokens: readonly Token[], task: number, reader: QuantityReader): void {
    const numbers: TaskNumber[] = [];
    for (const { amount, scale, from, isFraction } of reader.list(tokens)) {
      if (isFraction) continue;
      const value = (Number(amount.numerator.coefficient) / 10 ** amount.numerator.scale) * scale;
      const words = this.wordsAfter(tokens, from + 1);
      const number = { task, value, stems: words.map((word) => this.stem(word)) };
      numbers.push(number);
      for (const word of words) {
        if (this.language.neverCounted.has(word)) continue;
        const stem = this.stem(word);
        const known = this.numbersOfStem.get(stem) ?? [];
        known.push(number);
        this.numbersOfStem.set(stem, known);
      }
    }
    this.numbersOfTask.push(numbers);
  }

  stem(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const stem = stemWord(word, this.language);
    this.stems.set(word, stem);
    return stem;
  }

  /** Returns the words right after a number, up to a sign. */
  wordsAfter(tokens: readonly Token[], from: number): string[] {
    const words: string[] = [];
    for (let index = from; index < tokens.length && words.length < NOUNS_AFTER_NUMBER; index++) {
      const token = tokens[index];
      if (token === undefined || (token.kind === 'sign' && token.text !== '-') || token.kind === 'number') break;
      if (token.kind === 'word' && !this.language.partitives.has(token.text)) words.push(token.text);
    }
    return words;
  }

  numbersWith(stem: string): readonly TaskNumber[] {
    return this.numbersOfStem.get(stem) ?? [];
  }

  isTaskWord(word: string): boolean {
    return this.tasksOfStem.has(this.stem(word));
  }

  private weight(stem: string): number {
    const count = this.tasksOfStem.get(stem)?.length ?? 0;
    return Math.log(1 + this.numbersOfTask.length / Math.max(1, count));
  }

  /** Finds the tasks that fit some stems best. */
  private findTasks(stems: readonly string[]): readonly number[] {
    const known = [...new Set(stems)].filter((stem) => this.tasksOfStem.has(stem));
    const all = new Set(stems);
    const scores = new Map<number, number>();
    for (const stem of known) {
      const tasks = this.tasksOfStem.get(stem) ?? [];
      if (tasks.length > MOST_TASKS_OF_STEM) continue;
      for (const task of tasks) scores.set(task, (scores.get(task) ?? 0) + this.weight(stem));
    }
    const best = Math.max(0, ...scores.values());
    let whole = 0;
    for (const stem of all) whole += this.weight(stem);
    if (best === 0 || best < whole * LEAST_SHARE) return [];
    return [...scores].filter(([, score]) => score * LEAST_LEAD >= best).map(([task]) => task);
  }

  /** Lists the phrases of a sentence that name tasks, in order, and the phrases that do not name anything known. */
  listMentions(tokens: readonly Token[]): { mentions: Mention[]; unknown: { from: number; to: number }[] } {
    const found: Mention[] = [];
    const unknown: { from: number; to: number }[] = [];
    let at = 0;
    while (at < tokens.length) {
      let to = at;
      while (to < tokens.length && this.isContent(tokens, to))
        to += tokens[to + 1]?.text === '-' && this.isContent(tokens, to + 2) ? 2 : 1;
      to = Math.min(to, tokens.length);
      if (to > at) {
        const words = tokens.slice(at, to).filter(({ kind }) => kind !== 'sign');
        const isOther =
          this.isCueOnly(tokens, at, words) ||
          this.isWholeDay(tokens, at, words) ||
          this.isOtherThing(words, tokens[to]);
        const tasks = isOther ? [] : this.findTasks(words.map(({ text }) => this.stem(text)));
        if (tasks.length > 0) found.push({ tasks, from: at, to });
        else if (!words.every(({ text }) => this.language.cues[text] !== undefined || this.isGeneric(text)))
          unknown.push({ from: at, to });
      }
      at = Math.max(to, at + 1);
    }
    return { mentions: this.joinMentions(found, tokens), unknown };
  }

  /** `the old dashboard`, `alert fatigue is`: the last word before a verb names another thing. */
  private isOtherThing(words: readonly Token[], next: Token | undefined): boolean {
    if (words.some(({ text }) => this.language.former.has(text) && !this.isTaskWord(text))) return true;
    const last = textAt(words, words.length - 1);
    const known = words.filter(({ text }) => this.isTaskWord(text)).length;
    return (
      words.length > 1 &&
      known < 2 &&
      !this.isTaskWord(last) &&
      this.language.nameVerbs.has(next?.text ?? '') &&
      !hasEnding(last, this.language.verbEndings)
    );
  }

  /** `the head of the table`, `leads the table`, `table-topping`: the table of the day, not a task with this word. */
  private isWholeDay(tokens: readonly Token[], at: number, [word, ...others]: readonly Token[]): boolean {
    if (word === undefined || others.length > 1 || !this.language.wholeDay.has(word.text)) return false;
    if (tokens[at + 1]?.text === '-' && !this.isTaskWord(others[0]?.text ?? '')) return true;
    if (others.length > 0 || !isWord(tokens, at - 1, this.language.definiteArticles)) return false;
    const before = textAt(tokens, at - 2);
    return this.language.insideLinks.has(before) || this.language.tableVerbs.has(before);
  }

  private isGeneric(word: string): boolean {
    const { totals, averages, weighted, means, medians, superlativeNouns, wholeDay, adverbEndings } = this.language;
    return (
      totals.has(word) ||
      averages.has(word) ||
      weighted.has(word) ||
      means.has(word) ||
      medians.has(word) ||
      superlativeNouns.has(word) ||
      wholeDay.has(word) ||
      wholeDay.has(withoutOwner(word, this.language)) ||
      hasEnding(word, adverbEndings)
    );
  }

  private isContent(tokens: readonly Token[], index: number): boolean {
    const token = tokens[index];
    if (token?.kind === 'opaque') return this.isTaskWord(token.text);
    if (token?.kind !== 'word' || token.text.length < 2) return false;
    const { stopWords, numbers, tens, scales, timeUnits, cues, adverbEndings } = this.language;
    if (stopWords.has(token.text) || hasEnding(token.text, adverbEndings)) return false;
    // `Torque converter dead last`
    const superlative = phraseAt(tokens, index, this.language.superlatives);
    if (superlative !== null && superlative.length > 1 && !this.isTaskWord(token.text)) return false;
    if (token.text in numbers || token.text in tens || token.text in scales || token.text in timeUnits) return false;
    // `hands-on`, `wall-clock`
    const isHyphened =
      textAt(tokens, index + 1) === '-' && cues[`${token.text}-${textAt(tokens, index + 2)}`] !== undefined;
    return (cues[token.text] === undefined && !isHyphened) || this.isTaskWord(token.text);
  }

  private isName(token: Token | undefined): boolean {
    const { cues, stopWords } = this.language;
    const { text = '' } = token ?? {};
    return cues[text] === undefined && !stopWords.has(text) && this.isTaskWord(text);
  }

  /** Whether a word such as “review” only shows what a figure measures. After “the”, it is a task. */
  private isCueOnly(tokens: readonly Token[], at: number, words: readonly Token[]): boolean {
    const { cues, verbSubjects, nameDeterminers, conjunctions, perfectVerbs, pastEndings, persons } = this.language;
    if (words.length === 1 && isWord(tokens, at - 1, verbSubjects)) return true;
    // `I spot-checked about 50`, `I have calculated`, but not `I fixed tests`
    const isVerb = hasEnding(textAt(words, words.length - 1), pastEndings);
    const isPast = isWord(tokens, at - 1, perfectVerbs) && isWord(tokens, at - 2, persons);
    if (isVerb && (isPast || isWord(tokens, at - 1, verbSubjects))) return true;
    if (!words.every(({ text }) => cues[text] !== undefined)) return false;
    // `Log and manual together`
    const isJoined = isWord(tokens, at - 1, conjunctions) && this.isName(tokens[at - 2]);
    return words.length === 1 && !isWord(tokens, at - 1, nameDeterminers) && !isJoined;
  }

  /** `tests for the ledger`: two phrases with words such as “of” between them name the tasks that both fit. */
  private joinMentions(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
    const joined: Mention[] = [];
    for (const mention of mentions) {
      const last = joined[joined.length - 1];
      const between = last === undefined ? [] : tokens.slice(last.to, mention.from);
      const isLinked =
        last !== undefined &&
        between.length <= 4 &&
        between.every(({ text, kind }) => this.language.nameLinks.has(text) || kind === 'number');
      const common = isLinked ? last.tasks.filter((task) => mention.tasks.includes(task)) : [];
      if (last !== undefined && common.length > 0)
        joined[joined.length - 1] = { tasks: common, from: last.from, to: mention.to };
      else joined.push(mention);
    }
    return joined;
  }
}
