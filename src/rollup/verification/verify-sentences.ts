import { addDecimals, compareDecimals, differenceOf } from '../../record/numbers/decimal.ts';
import { capitalise } from '../../record/publishing/number-words.ts';
import { printAverages, printFactor } from '../../record/publishing/print-figures.ts';
import type { SectionId, Style } from '../../record/publishing/style.ts';
import { type Duration, durationOf } from '../../record/values/duration.ts';
import { factorRatio } from '../../record/values/factor.ts';
import { averageTotals, type Totals } from '../../record/values/statistics.ts';
import { describeBestDays, describeCounts, timeColumnOf } from '../rollup-record.ts';
import type { RollupRow } from '../rollup-table.ts';
import type { RollupWords } from '../rollup-words.ts';
import { escapePattern, readTime } from './read-printed.ts';

/** The table of a published roll-up, read again. */
export interface ReadTable {
  readonly rows: readonly RollupRow[];
  readonly totals: Totals;
  /** The number of days. */
  readonly days: number;
  /** Whether the rows are weeks. */
  readonly ofWeeks: boolean;
}

/** The result of comparing the sentences of a roll-up with its table. */
export interface SentencesVerification {
  readonly differences: readonly string[];
  /** The number of compared sentences with sums or averages. */
  readonly sentences: number;
  readonly longestTasks: number;
  /** Descriptions of figures that the rows do not give. */
  readonly notCompared: readonly string[];
}

/**
 * Makes an expression that matches the printed text of a pattern. `values` has the forms of values with a restricted
 * form.
 */
function compile(pattern: string, end: '' | '$', values: Readonly<Record<string, string>> = {}): RegExp {
  const source = pattern
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? escapePattern(part) : (values[part] ?? '(.{1,80}?)')))
    .join('');
  return new RegExp(`^${source}${end}`, 's');
}

const anyOf = (words: readonly string[]) => `(${words.map(escapePattern).join('|')})`;

/** The form of a count: digits, or the words for a number below a million. */
function countForm({ language }: Style): string {
  const { smallNumbers, tens, hundred, thousand } = language;
  const words = [...smallNumbers, ...tens, hundred, thousand].filter((word) => word !== '');
  const word = `(?:${[...words, ...words.map(capitalise)].map(escapePattern).join('|')})`;
  return `(\\d\\S{0,39}|${word}(?:[ -]${word}){0,8})`;
}

/** Returns the first sentence with any counts. */
const openingForm = (style: Style, words: RollupWords) =>
  compile(words.opening, '', {
    count: countForm(style),
    tasks: anyOf([style.language.tasks.one, style.language.tasks.many]),
    days: countForm(style),
    dayWord: anyOf(words.dayWord),
  });

/** Returns a test for a paragraph that starts like a roll-up in one of these styles. */
export function openingTest(styles: readonly Style[], words: RollupWords): (paragraph: string) => boolean {
  const forms = styles.map((style) => openingForm(style, words));
  return (paragraph) => forms.some((form) => form.test(paragraph));
}

interface Sentence {
  readonly section: SectionId;
  /** The sentence that follows from the rows; null for none. */
  readonly expected: string | null;
  /** Matches the sentence with any figures, at the start of a paragraph. */
  readonly form: RegExp;
}

/** The placeholders of the sentence about the averages, which are figures. */
const AVERAGES = ['factor', 'supervisory', 'work', 'hours', 'days', 'weeks'];

function listSentences({ rows, totals, days, ofWeeks }: ReadTable, style: Style, words: RollupWords): Sentence[] {
  const statistics = averageTotals(totals);
  const { averages, averagesWithoutSupervision } = style.sentences;
  const pattern = statistics.weightedSupervisoryFactor === null ? averagesWithoutSupervision : averages;
  return [
    {
      section: 'intro',
      expected: describeCounts(totals.tasks, days, style, words),
      form: openingForm(style, words),
    },
    {
      section: 'averages',
      expected: printAverages(statistics, style),
      form: compile(pattern, '$', Object.fromEntries(AVERAGES.map((name) => [name, '(\\d.{0,160}?)']))),
    },
    ...(ofWeeks
      ? []
      : [
          {
            section: 'analysis' as const,
            expected: describeBestDays(rows, style, words),
            form: compile(words.bestDays, '$'),
          },
        ]),
  ];
}

/** Compares a sentence. Null if it is neither present nor expected; otherwise its differences, which can be empty. */
function compareSentence(
  { section, expected, form }: Sentence,
  texts: readonly string[],
  style: Style,
): string[] | null {
  const printed = texts.flatMap((text) => form.exec(text)?.[0] ?? []);
  // The author's own sentence can have the same form as the first one.
  const found = section === 'intro' ? (printed.find((text) => text === expected) ?? printed[0]) : printed[0];
  const others = section === 'intro' ? [] : printed.slice(1);
  if (found === undefined && (expected === null || !style.sections.includes(section))) return null;
  return [found ?? '', ...others]
    .filter((text) => text !== expected)
    .map((text) => `sentence: printed “${text}”, the rows give “${expected ?? ''}”`);
}

interface TimeEnds {
  readonly low: Duration;
  readonly high: Duration;
}

/** Returns all times that print like this one. */
function endsOf({ seconds }: Duration, unit: 'hours' | 'minutes', style: Style): TimeEnds {
  const { digits } = timeColumnOf(unit === 'hours' ? 'humanEstimate' : 'aiTime', style);
  if (typeof digits !== 'number') return { low: { seconds }, high: { seconds } };
  const half = durationOf({ coefficient: 5, scale: digits + 1 }, unit).seconds;
  const isSmall = compareDecimals(seconds, half) <= 0;
  return {
    low: { seconds: isSmall ? { coefficient: 0, scale: 0 } : differenceOf(seconds, half) },
    high: { seconds: addDecimals(seconds, half) },
  };
}

/**
 * Returns the factors that the printed times of a task allow, as the style prints them; `high` is null without an upper
 * limit.
 */
function factorEnds(human: TimeEnds, ai: TimeEnds, style: Style): { low: string; high: string | null } {
  const high = factorRatio(human.high, ai.low);
  return {
    low: printFactor(factorRatio(human.low, ai.high), style),
    high: high === null ? null : printFactor(high, style),
  };
}

const FACTOR = /^\d{1,15}(?:\.\d{1,15})?$/;

function isBetween(factor: string, { low, high }: { low: string; high: string | null }, style: Style): boolean {
  if (low === high) return factor === low;
  const plain = (text: string) => text.replace(/x$/, '').replace(style.language.decimalMark, '.');
  if (!factor.endsWith('x') || !FACTOR.test(plain(factor))) return false;
  const value = Number(plain(factor));
  return value >= Number(plain(low)) && (high === null || value <= Number(plain(high)));
}

/** Returns the differences of one of the longest tasks; null for a text that is not one of them. */
function compareLongest(text: string, { rows, ofWeeks }: ReadTable, style: Style, words: RollupWords): string[] | null {
  const form = compile(words.longestTask, '$', {
    task: '(.*)',
    date: '([^()]{1,80})',
    human: '(\\d.{0,80}?)',
    ai: '(\\d.{0,80}?)',
    factor: '(\\d\\S{0,40})',
  });
  const [all, task = '', date = '', humanText = '', aiText = '', factor = ''] = form.exec(text) ?? [];
  if (all === undefined) return null;
  const [humanTime, aiTime] = [readTime(humanText, 'hours', style), readTime(aiText, 'minutes', style)];
  const difference = (sentence: string) => [`longest task “${task}”: ${sentence}`];
  if (humanTime === null) return difference(`${humanText} cannot be read`);
  if (aiTime === null) return difference(`${aiText} cannot be read`);
  const [human, ai] = [endsOf(humanTime, 'hours', style), endsOf(aiTime, 'minutes', style)];
  const ends = factorEnds(human, ai, style);
  const range = ends.low === ends.high ? ends.low : `${ends.low} ${ends.high === null ? 'or more' : `to ${ends.high}`}`;
  const row = rows.find(({ label }) => label === date);
  const isMore = (time: TimeEnds, sum: Duration) => compareDecimals(time.low.seconds, sum.seconds) > 0;
  return [
    ...(isBetween(factor, ends, style) ? [] : difference(`printed ${factor}, its times give ${range}`)),
    ...(row === undefined && !ofWeeks ? difference(`${date} is not in the table`) : []),
    ...(row !== undefined && isMore(human, row.totals.human)
      ? difference(`${humanText} is more than ${date} has`)
      : []),
    ...(row !== undefined && isMore(ai, row.totals.ai) ? difference(`${aiText} is more than ${date} has`) : []),
  ];
}

/**
 * Compares the sentences of a published roll-up with its table, and the factor of each of its longest tasks with the
 * task's own times.
 * @param paragraphs the paragraphs of the roll-up, including the author's own, which are ignored
 */
export function verifySentences(
  paragraphs: readonly string[],
  table: ReadTable,
  style: Style,
  words: RollupWords,
): SentencesVerification {
  const texts = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim());
  const sentences = listSentences(table, style, words).flatMap((sentence) => {
    const differences = compareSentence(sentence, texts, style);
    return differences === null ? [] : [differences];
  });
  const longest = texts.flatMap((text) => {
    const differences = compareLongest(text, table, style, words);
    return differences === null ? [] : [differences];
  });
  const has = (form: RegExp) => texts.some((text) => form.test(text));
  const [missing = ''] = words.missing.split('{days}');
  return {
    differences: [...sentences.flat(), ...longest.flat()],
    sentences: sentences.length,
    longestTasks: longest.length,
    notCompared: [
      ...(table.ofWeeks && has(compile(words.bestDays, '$'))
        ? ['the days with the highest and the lowest average']
        : []),
      ...(has(compile(words.comparison, '$')) ? ['the period before'] : []),
      ...(texts.some((text) => text.includes(missing)) ? ['the days without a record'] : []),
    ],
  };
}
