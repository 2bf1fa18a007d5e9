import { type Notice, sortNotices } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { compareRatios, type Ratio } from '../numbers/rounding.ts';
import type { Day } from '../reading/read-day.ts';
import { type CalendarDate, formatIsoDate } from '../values/calendar-date.ts';
import { factorRatio } from '../values/factor.ts';
import { computeStatistics, type Statistics } from '../values/statistics.ts';
import type { Task } from '../values/task.ts';
import { formatDatePattern } from './date-pattern.ts';
import { capitalise, numberInWords } from './number-words.ts';
import { type FilledText, fillPlaceholders, type PlaceholderSource } from './placeholders.ts';
import { printTaskCell } from './print-cells.ts';
import { printAverages, printStatistic } from './print-figures.ts';
import { fillPattern, groupDigits } from './print-number.ts';
import type { SectionId, Style, StyleColumnKey } from './style.ts';
import { needsDetails, type RecordStatistics, type RecordTask, statisticsAsData, taskAsData } from './task-data.ts';

export interface PrintedColumn {
  readonly key: StyleColumnKey | 'metric' | 'value' | 'count';
  readonly label: string;
  readonly align: 'left' | 'right';
  /** The text that a format writes for an empty cell. */
  readonly emptyText: string;
}

export interface ProseSection {
  readonly kind: 'prose';
  readonly id: SectionId;
  /** Empty when the section has none. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

export interface TableSection {
  readonly kind: 'table';
  readonly id: SectionId;
  readonly heading: string;
  readonly columns: readonly PrintedColumn[];
  /** An empty cell is `''`. */
  readonly rows: readonly (readonly string[])[];
}

/** A part of the record in reading order. */
export type Section = ProseSection | TableSection;

/** The input of every format: a day, or the roll-up of several days. */
export interface PrintedRecord {
  readonly date: string;
  readonly title: string;
  readonly slug: string;
  readonly sections: readonly Section[];
}

/** A day that is ready to be published, independent of the format. */
export interface LeverageRecord extends PrintedRecord {
  readonly style: string;
  /** Whether its data has the fields of version 2: bounds, the basis and the time of the estimates, the sources of the figures, and the sensitivity. */
  readonly hasDetails: boolean;
  /** The complete style it is printed in. */
  readonly printedStyle: Style;
  readonly tasks: readonly RecordTask[];
  readonly statistics: RecordStatistics;
  /** Sections of the style for which there is no text. */
  readonly sectionsLeftOut: readonly SectionId[];
  readonly notices: readonly Notice[];
}

/** An en dash for unknown values, because parsers and editors drop empty cells. */
export const UNKNOWN = '–';

function exactFactor(task: Task): Ratio {
  return factorRatio(task.human, task.ai) ?? { numerator: task.human.seconds, denominator: task.ai.seconds };
}

/** Sorts by factor, the highest first, by the exact values. Equal factors keep the sheet's order. */
function orderTasks(tasks: readonly Task[], order: Style['order']): readonly Task[] {
  if (order === 'sheet') return tasks;
  return tasks
    .map((task, index) => ({ task, index, factor: exactFactor(task) }))
    .sort((a, b) => compareRatios(b.factor, a.factor) || a.index - b.index)
    .map(({ task }) => task);
}

/** Splits the text of a cell into paragraphs at its line breaks. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const LARGEST_NUMBER_IN_WORDS = 999_999;

/** Prints a count in a sentence: in words, or in digits above the largest count that the style writes in words. */
export function printCount(count: number, { sentences, language }: Style): string {
  const largest = Math.min(sentences.largestCountInWords ?? LARGEST_NUMBER_IN_WORDS, LARGEST_NUMBER_IN_WORDS);
  return count <= largest ? numberInWords(count, language) : groupDigits(String(count), language);
}

/**
 * Returns the sentence with the count of tasks: `Twenty-nine tasks.`, or `29 tasks.` in a style with digits; empty in a
 * style without it.
 */
function countSentence(count: number, style: Style): string {
  const { sentences, language } = style;
  const shown = printCount(count, style);
  return fillPattern(sentences.count, {
    count: sentences.count.startsWith('{count}') ? capitalise(shown) : shown,
    tasks: count === 1 ? language.tasks.one : language.tasks.many,
  });
}

const MOST_WORDS_OF_A_COUNT = 6;
const LARGEST_COUNT_LOOKED_FOR = 999;

/** Finds the count of tasks at the very start of the intro. */
function openingCount(intro: string, tasks: number, { language }: Style): { shown: string; count: number } | null {
  const words = intro.split(' ', MOST_WORDS_OF_A_COUNT + 1);
  const isTasks = (word: string) =>
    [language.tasks.one, language.tasks.many].includes(word.replace(/[^\p{L}\p{M}]{1,40}$/u, ''));
  const end = words.findIndex((word, index) => index > 0 && isTasks(word));
  if (end < 1) return null;
  const noun = (words[end] ?? '').replace(/[^\p{L}\p{M}]{1,40}$/u, '');
  const written = words.slice(0, end).join(' ');
  const shown = `${written} ${noun}`;
  const digits = written.split(language.thousandsMark || ',').join('');
  if (/^\d+$/.test(digits) && [digits, groupDigits(digits, language)].includes(written)) {
    return { shown, count: Number(digits) };
  }
  const key = written.toLowerCase().replace(/[ -]and[ -]|[ -]/g, ' ');
  const isPrinted = (count: number) => numberInWords(count, language).replace(/-/g, ' ') === key;
  if (tasks <= LARGEST_NUMBER_IN_WORDS && isPrinted(tasks)) return { shown, count: tasks };
  for (let count = 1; count <= LARGEST_COUNT_LOOKED_FOR; count++) {
    if (isPrinted(count)) return { shown, count };
  }
  return null;
}

/** Adds the count of tasks to the start of the intro, unless the user's text starts with it. */
function introParagraphs(day: Day, count: number, style: Style): { paragraphs: string[]; notices: Notice[] } {
  const paragraphs = splitParagraphs(day.intro);
  const written = openingCount(paragraphs[0] ?? '', count, style);
  if (written !== null) {
    if (written.count === count) return { paragraphs, notices: [] };
    const start = day.intro.indexOf(written.shown);
    const span = [start, start + written.shown.length] as const;
    const place = { cell: day.cells.Intro ?? null, quote: written.shown, field: 'intro' as const, span };
    return { paragraphs, notices: [makeNotice('count-differs', { shown: written.shown, tasks: count }, place)] };
  }
  const [first, ...others] = paragraphs;
  const opening = [countSentence(count, style), first].filter((part) => part !== undefined && part !== '').join(' ');
  return { paragraphs: opening === '' ? others : [opening, ...others], notices: [] };
}

/** Makes the task table as a style prints it. */
export function makeTaskTable(tasks: readonly Task[], style: Style): TableSection {
  return printTasks(orderTasks(tasks, style.order), style);
}

function printTasks(ordered: readonly Task[], style: Style): TableSection {
  const printed = style.columns.map((column) => ({
    column,
    cells: ordered.map((task, i) => printTaskCell(task, i + 1, column, style)),
  }));
  const shown = printed.filter(({ cells }) => !style.omitsUnused || cells.some((cell) => cell !== ''));
  const columns = shown.map(({ column: { key, label, align, emptyText } }) => ({ key, label, align, emptyText }));
  const rows = ordered.map((_, i) => shown.map(({ cells }) => cells[i] ?? ''));
  return { kind: 'table', id: 'taskLog', heading: style.headings.taskLog, columns, rows };
}

/** Makes the statistics table as a style prints it. */
export function makeStatisticsTable(statistics: Statistics, style: Style): TableSection {
  const [metric, value] = style.statisticsColumns;
  const columns: PrintedColumn[] = [
    { key: 'metric', label: metric, align: 'left', emptyText: UNKNOWN },
    { key: 'value', label: value, align: 'right', emptyText: UNKNOWN },
  ];
  const rows = style.statistics
    .map((statistic) => [statistic.label, printStatistic(statistics, statistic, style)])
    .filter(([, printed]) => !style.omitsUnused || printed !== '');
  return { kind: 'table', id: 'statistics', heading: style.headings.statistics, columns, rows };
}

/** Returns the text about the records, and adds the scope and the token basis if they are not part of it. */
export function aboutRecords({ fixedTexts }: Style): string[] {
  const { aboutRecords: about, scope, tokenBasis } = fixedTexts;
  const paragraphs = splitParagraphs(about);
  const others = [scope, tokenBasis].flatMap(splitParagraphs);
  return [...paragraphs, ...others.filter((text) => !paragraphs.includes(text))];
}

/** Returns the texts of a day with their placeholders filled. */
export function fillDay(day: Day, source: PlaceholderSource): Record<'title' | 'intro' | 'analysis', FilledText> {
  const fill = (text: string) => fillPlaceholders(text, { ...source, week: day.week });
  return { title: fill(day.title), intro: fill(day.intro), analysis: fill(day.analysis) };
}

/** Makes an error for each placeholder that could not be filled. */
export function noticePlaceholders({ title, intro, analysis }: ReturnType<typeof fillDay>, { cells }: Day): Notice[] {
  const notice = (field: 'title' | 'intro' | 'analysis', cell: string | undefined, { faults }: FilledText) =>
    faults.map(({ shown, span, candidates }) => {
      const place = { cell: cell ?? null, quote: shown, field, span };
      return candidates === null
        ? makeNotice('placeholder-week', { shown }, place)
        : makeNotice('placeholder-unclear', { shown, candidates }, place);
    });
  return [
    ...notice('title', cells.Title, title),
    ...notice('intro', cells.Intro, intro),
    ...notice('analysis', cells.Analysis, analysis),
  ];
}

/**
 * Makes the record of a day in a style, without the sentence of `addSensitivity`.
 * @param date the date of the day, or the one that the user gave
 * @param notices of the reading; those about the texts are added
 * @returns null when no task is ready to be printed
 */
export function makeRecord(
  asWritten: Day,
  date: CalendarDate,
  style: Style,
  notices: readonly Notice[],
): LeverageRecord | null {
  if (asWritten.tasks.length === 0) return null;
  const tasks = orderTasks(asWritten.tasks, style.order);
  const statistics = computeStatistics(asWritten.tasks, asWritten.totalTokens, asWritten.tokenTasks);
  const filled = fillDay(asWritten, { tasks: asWritten.tasks, statistics, style });
  const { title, intro: introText, analysis } = filled;
  const day = { ...asWritten, title: title.text, intro: introText.text, analysis: analysis.text };
  const intro = introParagraphs(day, tasks.length, style);
  const prose: Readonly<Record<Exclude<SectionId, 'taskLog' | 'statistics'>, string[]>> = {
    aboutAuthor: splitParagraphs(style.fixedTexts.aboutAuthor),
    intro: intro.paragraphs,
    averages: [printAverages(statistics, style)],
    aboutRecords: aboutRecords(style),
    analysis: splitParagraphs(day.analysis),
    closing: splitParagraphs(style.fixedTexts.closing),
  };
  const makeSection = (id: SectionId): Section => {
    if (id === 'taskLog') return printTasks(tasks, style);
    if (id === 'statistics') return makeStatisticsTable(statistics, style);
    return { kind: 'prose', id, heading: style.headings[id], paragraphs: prose[id] };
  };
  const sections = style.sections.map(makeSection);
  const hasText = (section: Section) => section.kind === 'table' || section.paragraphs.length > 0;
  const isoDate = formatIsoDate(date);
  const hasDetails = needsDetails(tasks);
  return {
    date: isoDate,
    title: day.title === '' ? formatDatePattern(style.titlePattern, date, style) : day.title,
    slug: `${isoDate}-leverage-record`,
    style: style.id,
    hasDetails,
    printedStyle: style,
    tasks: tasks.map((task, index) => taskAsData(task, index + 1, hasDetails)),
    statistics: statisticsAsData(statistics, style.hoursPerWeek, hasDetails),
    sections: sections.filter(hasText),
    sectionsLeftOut: [
      ...sections.filter((section) => !hasText(section)).map(({ id }) => id),
      ...(day.intro === '' ? (['intro'] as const) : []),
    ],
    notices: sortNotices([...notices, ...intro.notices, ...noticePlaceholders(filled, day)]),
  };
}
