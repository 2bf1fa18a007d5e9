import { trimEnd } from '../../record/values/trim-end.ts';
import { isKnownName } from '../known-names.ts';
import {
  COMMON_ENDING,
  COMMON_WORDS,
  DETERMINERS,
  HEAD_NOUNS,
  NOUN_LINKS,
  NOUNS_AND_VERBS,
  VERBS,
} from './common-words.ts';

const LONGEST_NAME = 60;
/** Marks after which a text only describes the task further. */
const DETAIL = / ?(?:[;([]|[:,](?!\d)| [-–—+/|] |\. )/u;
const LINK = /\s(?:with|across|covering|including|from|using|via|for|into|to|in|on)\s/gu;
/** `Feeding schedule for 85 species`: the number is a detail. */
const COUNTED = /\s(?:for|of|with|in|from|across|to)\s\d/u;
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 '’./&+#_-]*$/;
const NUMBERED = / \d+(?:$| (?:of|in|from|for|to|at|on|with) )/;
const FIRST_WORD = /^[^\s]+/;

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Lists the beginnings of a task that can be its name, the shortest first. */
function listHeads(text: string): string[] {
  const whole = trimEnd(text.replace(/\s+/g, ' ').trim(), /[.!?…]/).trim();
  const detail = DETAIL.exec(whole);
  const head = detail === null || detail.index < 4 ? whole : whole.slice(0, detail.index);
  const counted = COUNTED.exec(head);
  const short = counted === null ? head : head.slice(0, counted.index);
  const heads = short.includes(' ') && short !== head ? [short, head] : [head];
  if (head.length <= LONGEST_NAME) return head === whole ? heads : [...heads, whole];
  const cuts: string[] = [];
  LINK.lastIndex = 0;
  for (let match = LINK.exec(head); match !== null; match = LINK.exec(head)) cuts.push(head.slice(0, match.index));
  return [...cuts.filter((cut) => cut.includes(' ')), head, whole];
}

/** `Import wizard`, `Test harness`: a verb that is also a noun, before a noun that forms a compound with it. */
const isCompound = (first: string, second: string) =>
  NOUNS_AND_VERBS.has(first) && HEAD_NOUNS.has(second.toLowerCase());

/** Whether a word at the start of a task can be written in lower case. */
function isCommon(word: string, others: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  if (word === lower) return true;
  if (!/^[A-Z][a-z-]*$/.test(word)) return false;
  if (COMMON_WORDS.has(lower)) return true;
  if (isKnownName(lower)) return false;
  return others.has(lower) || lower.split('-').every((part) => COMMON_WORDS.has(part)) || COMMON_ENDING.test(lower);
}

/** Names the tasks of a day in sentences: `the invoice import`, or the task's own words in quotation marks. */
export class TaskNamer {
  private readonly folded: readonly string[];
  /** Words that a task contains in lower case. */
  private readonly lowerWords: ReadonlySet<string>;

  constructor(private readonly texts: readonly string[]) {
    this.folded = texts.map(fold);
    this.lowerWords = new Set(texts.flatMap((text) => text.match(/\b[a-z][a-z-]+\b/g) ?? []));
  }

  private fits(head: string): number {
    const start = fold(head);
    return this.folded.filter((text) => text.startsWith(start)).length;
  }

  /** Whether a single word is also inside another task: *Login* next to *Fix the login*. */
  private isWordOfOthers(head: string): boolean {
    const word = fold(head);
    return !word.includes(' ') && this.folded.filter((text) => text.split(/[^\p{L}\p{N}]+/u).includes(word)).length > 1;
  }

  /**
   * @returns null if another task has the same text, so that no name identifies it
   * @example new TaskNamer(['Invoice import: 3 banks', 'Fix the login']).name(0) //=> 'the invoice import'
   * @example new TaskNamer(['Invoice import: 3 banks', 'Fix the login']).name(1) //=> '“Fix the login”'
   */
  name(task: number): string | null {
    const text = this.texts[task] ?? '';
    const head = listHeads(text).find((each) => this.fits(each) === 1 && !this.isWordOfOthers(each));
    if (head === undefined || head === '') return null;
    return this.asPhrase(head) ?? `“${head.replace(/[“”"]/g, "'")}”`;
  }

  /** Returns the words as part of a sentence; null if they need quotation marks. */
  private asPhrase(head: string): string | null {
    if (!PLAIN.test(head.replace(/(\d),(?=\d)/g, '$1')) || head.length > LONGEST_NAME) return null;
    const first = FIRST_WORD.exec(head)?.[0] ?? '';
    const rest = head.slice(first.length);
    const lower = first.toLowerCase();
    const second = rest.trim().split(' ')[0] ?? '';
    if (/['’]s$/.test(first) || DETERMINERS.has(lower)) return null;
    // `Index the manuals` is an imperative, and `Box 28 of the archive` has no article.
    if (DETERMINERS.has(second) || NUMBERED.test(head)) return null;
    if (VERBS.has(lower) && (second === '' || !NOUN_LINKS.has(second)) && !isCompound(lower, second)) return null;
    // Capitals on every word are a title.
    if (/^ [A-Z][a-z]/.test(rest) && !isKnownName(second.toLowerCase())) return null;
    if (isCommon(first, this.lowerWords))
      return `the ${lower === first.toLowerCase() && /^[A-Z][a-z-]*$/.test(first) ? lower : first}${rest}`;
    return isKnownName(lower) || /^[A-Z]*\d|^[A-Z]{2,}/.test(first) ? `the ${head}` : null;
  }
}
