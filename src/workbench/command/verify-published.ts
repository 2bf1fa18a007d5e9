import { rowAsTask } from '../../imports/published/checks/identify-style.ts';
import { readPublished } from '../../imports/published/read-published.ts';
import { findTableTraits } from '../../imports/published/rows/check-rows.ts';
import type { PublishedDay } from '../../imports/published/rows/published-day.ts';
import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { FILE_WORDS } from '../../record/notices/source-words.ts';
import { makeRecord } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type ColumnChoice, NO_CHOICE } from '../../record/reading/columns/column-choice.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { DEFAULT_STYLE, findStyle, STYLES } from '../../styles/styles.ts';

/** The result of recomputing a record. */
export interface Verification {
  readonly isSound: boolean;
  /** The differences, one per line; without differences, a line that confirms it. */
  readonly lines: readonly string[];
  /** Figures that cannot be recomputed, for standard error. */
  readonly notes: readonly string[];
  /** Reasons why the record cannot be verified, for standard error. */
  readonly faults: readonly string[];
}

const describe = (notice: Notice) => describeAnyNotice(notice, FILE_WORDS);

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** @example nameAgreement('2026-04-04', 29, 7, 1) //=> '2026-04-04: 29 tasks, 7 statistics and 1 sentence agree.' */
export function nameAgreement(date: string, tasks: number, statistics: number, sentences: number): string {
  return `${date}: ${plural(tasks, 'task')}, ${plural(statistics, 'statistic')} and ${plural(sentences, 'sentence')} agree.`;
}

const isWithoutTable = ({ code }: Notice) =>
  code === 'published-table-missing' || code === 'published-table-incomplete' || code === 'human-time-unclear';

/** The records in a text that show a task table, or the reason why there are none. */
export interface PublishedRecords {
  readonly days: readonly PublishedDay[];
  readonly missing: readonly Notice[];
}

/** Options for reading the records of a text. */
export interface RecordsOptions {
  /** A style to recognize in addition to the built-in ones, whose hours apply; null for none. */
  readonly style: Style | null;
  /** The headings that the user chose. */
  readonly columns: ColumnChoice;
  /** The distance of the bounds of an approximate time from its value, in percent. Default: 25. */
  readonly approximatePercent?: number;
}

/** Reads the records of a text. */
export function readPublishedRecords(text: string, { style, ...reading }: RecordsOptions): PublishedRecords {
  const ofStyle = style === null ? {} : { styles: [style, ...STYLES.filter(({ id }) => id !== style.id)], style };
  const days = readPublished(text, { parseHtml, ...reading, ...ofStyle });
  return {
    days: days.filter(({ notices }) => !notices.some(isWithoutTable)),
    missing: days.flatMap(({ notices }) => notices.filter(isWithoutTable)),
  };
}

/** Whether a text is JSON. A text that starts with a link in brackets is not. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return readPublishedRecords(text, { style: null, columns: NO_CHOICE }).days.length === 0;
  }
}

/**
 * Whether a notice is about a difference. Different rounding is a difference, because a record is rounded once, half to
 * even.
 */
function isDisagreement({ code, severity }: Notice): boolean {
  // Other tables of a page and words in headings do not contradict the record.
  if (code === 'heading-unit-unknown' || code === 'heading-units-differ' || code === 'tables-incomplete') return false;
  return severity !== 'note' || code === 'published-factor-rounding' || code === 'published-average-rounding';
}

/** Lists the count of tasks at the start of the intro, if it is wrong. */
function listWrongCounts(day: PublishedDay, givenStyle: Style | null): string[] {
  const style = givenStyle ?? findStyle(day.styleId ?? '') ?? DEFAULT_STYLE;
  const { rows, intro, notices } = day;
  const date = parseIsoDate(day.date ?? '');
  const isWhole = notices.every(({ severity }) => severity !== 'error');
  const traits = findTableTraits(day, givenStyle);
  const tasks = rows.flatMap((row, place) => rowAsTask(row, place, traits) ?? []);
  if (date === null || !isWhole || tasks.length !== rows.length) return [];
  const words = { title: day.title, intro, analysis: '' };
  const asDay = { ...words, date, totalTokens: null, tasks, rowCount: tasks.length, cells: {} };
  const found = makeRecord(asDay, date, style, [])?.notices ?? [];
  return found.filter(({ code }) => code === 'count-differs').map(describe);
}

/** Returns one line, with a count of the rows with rounded estimates instead of one note per row. */
function describeUnchecked(notices: readonly Notice[]): string[] {
  const rounded = notices.filter(({ code }) => code === 'published-factor-rounded-hours').length;
  const others = notices.filter(({ code }) => code !== 'published-factor-rounded-hours');
  const sentences = [
    ...(rounded === 0
      ? []
      : [
          `${plural(rounded, 'figure')} of rows cannot be recomputed to the last digit, because the estimates are rounded.`,
        ]),
    ...new Set(others.map(describe)),
  ];
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

/**
 * Compares the figures of a published record with its rows.
 * @param givenStyle the style of the record; null to recognize it
 */
export function verifyPublished(day: PublishedDay, givenStyle: Style | null): Verification {
  const { notices, rows, statistics, sentences } = day;
  const disagreements = [...notices.filter(isDisagreement).map(describe), ...listWrongCounts(day, givenStyle)];
  const unchecked = notices.filter((notice) => !isDisagreement(notice));
  const name = day.date ?? 'The record';
  const notes = describeUnchecked(unchecked).map((note) => `${name}: ${note}`);
  if (disagreements.length > 0) return { isSound: false, lines: disagreements, notes, faults: [] };
  const uncheckedStatistics = unchecked.filter(({ code }) => code === 'published-statistic-unchecked').length;
  const line = nameAgreement(name, rows.length, statistics.length - uncheckedStatistics, sentences.length);
  return { isSound: true, lines: [line], notes, faults: [] };
}
