// The names that examples in documentation comments can use, in addition to everything in their own file.
import { makeFrontMatter } from '../../src/formats/front-matter.ts';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { readPublished } from '../../src/imports/published/read-published.ts';
import { collectWords } from '../../src/imports/published/rows/known-words.ts';
import { parseHtml } from '../../src/imports/published/text/parse-html.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { makeNotice } from '../../src/record/notices/sheet-notices.ts';
import { RANGE_WORDS, TAB_WORDS } from '../../src/record/notices/source-words.ts';
import { type Decimal, formatDecimal, parseDecimal } from '../../src/record/numbers/decimal.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { type Duration, readDuration } from '../../src/record/values/duration.ts';
import { factorRatio } from '../../src/record/values/factor.ts';
import { computeStatistics } from '../../src/record/values/statistics.ts';
import { periodOf } from '../../src/rollup/periods.ts';
import { ENGLISH_ROLLUP } from '../../src/rollup/rollup-words.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings-table.ts';
import { standard } from '../../src/styles/standard.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { getLocale } from '../../src/workbench/engine/locale/spreadsheet-locale.ts';
import { recordOf } from '../make-record.ts';
import { dataOf } from '../record-data.ts';
import { sampleGrid } from '../sample-grid.ts';

export {
  DEFAULT_SETTINGS,
  EMPTY_PRIVATE_LIST,
  ENGLISH_ROLLUP,
  factorRatio,
  getLocale,
  makeFrontMatter,
  makeNotice,
  parseDecimal,
  parseHtml,
  periodOf,
  RANGE_WORDS,
  standard,
  TAB_WORDS,
};

function durationOf(amount: number, unit: 'hours' | 'minutes'): Duration {
  const reading = readDuration(amount, unit);
  if (reading.kind !== 'duration') throw new Error(`${amount} is not a duration.`);
  return reading.duration;
}

export const hours = (amount: number) => durationOf(amount, 'hours');
export const minutes = (amount: number) => durationOf(amount, 'minutes');

/** The record of the sample day in the standard style, its data and its figures. */
export const sampleRecord = recordOf(sampleGrid());
export const sampleData = dataOf(sampleRecord);
export const sampleStatistics = computeStatistics(
  readDay(sampleGrid(), { tabName: '2026-04-04' }).day?.tasks ?? [],
  null,
);

/** The sample day, read from its Markdown. */
export const [samplePublished] = readPublished(formatMarkdown(sampleRecord), { parseHtml });

/** The words that published records use. */
export const words = collectWords(STYLES);

/** Replaces exact numbers with their digits, because there are several ways to store 1.50. */
export function showDecimals(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(showDecimals);
  if (typeof value !== 'object' || value === null) return value;
  if ('coefficient' in value && 'scale' in value) return formatDecimal(value as Decimal);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, showDecimals(item)]));
}
