import { isKnownName } from './known-names.ts';
import { isSentenceStart } from './sentence-start.ts';

/** A word of a text, without the signs around it. */
interface Word {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const wordPattern = () => /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.+#&_-]*/gu;
const POSSESSIVE = /['’]s?$/i;
const TRAILING_SIGNS = /['’.+&_-]{1,64}$/;
const LONGEST_WORD = 64;

function listWords(text: string): Word[] {
  const found: Word[] = [];
  const pattern = wordPattern();
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole] = match;
    if (whole.length > LONGEST_WORD) continue;
    const kept = /[+#]$/.test(whole) ? whole : whole.replace(TRAILING_SIGNS, '').replace(POSSESSIVE, '');
    found.push({ text: kept, at: match.index, end: match.index + kept.length });
  }
  return found;
}

const hasLowerPattern = () => /\p{Ll}/u;
const beginsWithCapitalPattern = () => /^\p{Lu}/u;
const hasInnerCapitalPattern = () => /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u;
const SHORTEST_NAME = 3;
/** Words in capitals are mostly abbreviations, so only long ones count as names. */
const SHORTEST_OF_CAPITALS = 7;

function isCapitalised({ text }: Word): boolean {
  if (!beginsWithCapitalPattern().test(text)) return false;
  return hasLowerPattern().test(text) ? text.length >= SHORTEST_NAME : text.length >= SHORTEST_OF_CAPITALS;
}

/** Whether a word is like `QuillFern` or `quillFern`, but not the plural of an abbreviation, such as `APIs`. */
function isCamelCase({ text }: Word): boolean {
  return text.length > SHORTEST_NAME && hasInnerCapitalPattern().test(text) && !/^\p{Lu}+s$/u.test(text);
}

/** Lists the forms of a word that count as equal: lower case, with and without the endings of plural and tense. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const stems = [/s$/, /es$/, /e$/, /d$/, /ed$/, /ing$/, /er$/].map((ending) => lower.replace(ending, ''));
  return [lower, ...stems.filter((stem) => stem.length >= SHORTEST_NAME)];
}

/** Splits a word: `Node` and `js` for `Node.js`, `Quill` and `Fern` for `QuillFern`. */
function partsOf(word: string): string[] {
  const parts = word.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[ '’.+#&_-]+/);
  return parts.filter((part) => part !== '');
}

/** Collects all forms of the words in some texts and of their parts. */
function collectForms(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set(texts.flatMap(listWords).map(({ text }) => text));
  return new Set([...words].flatMap((word) => [word, ...partsOf(word)]).flatMap(formsOf));
}

/** A title, intro or analysis. In a title, nearly every word can be capitalized. */
export interface ProseText {
  readonly text: string;
  readonly isTitle: boolean;
}

/** The words that possible names are compared with. */
interface KnownWords {
  readonly isKnown: (word: Word) => boolean;
  /** Whether the word is capitalized inside a sentence in one of the texts. */
  readonly isNameElsewhere: (word: Word) => boolean;
}

function startsSentence(text: string, { at }: Word): boolean {
  return isSentenceStart(text, at) || /:[\s"“‘'(*]{1,3}$/.test(text.slice(Math.max(0, at - 4), at));
}

function collectKnownWords(
  texts: readonly ProseText[],
  tasks: readonly string[],
  headings: readonly string[],
): KnownWords {
  let forms: ReadonlySet<string> | null = null;
  /** Collects the words of the tasks on first use. There can be thousands of tasks, and most prose does not need them. */
  const isOfTasks = (text: string) => {
    forms ??= collectForms([...tasks, ...headings]);
    return formsOf(text).some((form) => forms?.has(form));
  };
  const words = texts.flatMap(({ text }) =>
    listWords(text).map((word) => ({ word, isStart: startsSentence(text, word) })),
  );
  const lowerCased = new Set(words.map(({ word }) => word.text).filter((word) => word === word.toLowerCase()));
  const inside = new Set(words.flatMap(({ word, isStart }) => (isStart ? [] : [word.text])));
  const isKnownText = (text: string) => {
    const lower = text.toLowerCase();
    const isCommon = isKnownName(lower) || isKnownName(lower.replace(/s$/, '')) || lowerCased.has(lower);
    return isCommon || isOfTasks(text);
  };
  const isKnown = ({ text }: Word) => {
    const parts = text.split(/['’.+#&_-]+/).filter((part) => part !== '');
    return (
      isKnownText(text) ||
      (parts.length > 1 && parts.every((part) => isKnownText(part) || !beginsWithCapitalPattern().test(part)))
    );
  };
  return { isKnown, isNameElsewhere: ({ text }) => inside.has(text) };
}

const FEWEST_WORDS_TO_JUDGE = 20;
/** In title case, shorter words are not capitalized. */
const SHORTEST_IN_TITLE_CASE = 4;

/** Whether a text is in title case, or in a language that capitalizes nouns. A capital does not indicate a name there. */
function isFullOfCapitals({ text, isTitle }: ProseText, { isKnown }: KnownWords): boolean {
  const inside = listWords(text).filter((word) => hasLowerPattern().test(word.text) && !startsSentence(text, word));
  if (isTitle) {
    const long = inside.filter((word) => word.text.length >= SHORTEST_IN_TITLE_CASE);
    return long.length > 1 && long.every(isCapitalised);
  }
  const capitals = inside.filter((word) => isCapitalised(word) && !isKnown(word)).length;
  return inside.length >= FEWEST_WORDS_TO_JUDGE && capitals * 10 > inside.length * 3;
}

function findInText(prose: ProseText, known: KnownWords): string[] {
  const { text } = prose;
  const areCapitalsSignificant = !isFullOfCapitals(prose, known);
  const names = listWords(text).filter((word) => {
    const isCandidate =
      isCamelCase(word) ||
      (areCapitalsSignificant && isCapitalised(word) && (!startsSentence(text, word) || known.isNameElsewhere(word)));
    return isCandidate && !known.isKnown(word);
  });
  const runs: Word[][] = [];
  for (const word of names) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run !== undefined && last !== undefined && text.slice(last.end, word.at) === ' ') run.push(word);
    else runs.push([word]);
  }
  return [...new Set(runs.map((run) => text.slice(run[0]?.at ?? 0, run[run.length - 1]?.end ?? 0)))];
}

/**
 * Finds names in the prose that look like product names and that no task contains: words that are capitalized inside a
 * sentence or have a capital inside. Well-known names, months, weekdays and words of the tasks and headings are ignored.
 * @returns the names in each text, without repetition, in order
 * @example findProductNames([{ text: 'The Quillfern port led the day.', isTitle: false }], ['Port the billing app'], [])
 * //=> [['Quillfern']]
 */
export function findProductNames(
  texts: readonly ProseText[],
  tasks: readonly string[],
  headings: readonly string[],
): string[][] {
  const known = collectKnownWords(texts, tasks, headings);
  return texts.map((text) => findInText(text, known));
}
