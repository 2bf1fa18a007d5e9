import { joinLines } from '../formats/one-line.ts';
import { compareDecimals } from '../record/numbers/decimal.ts';
import { compareRatios, type Ratio } from '../record/numbers/rounding.ts';
import { capitalise } from '../record/publishing/number-words.ts';
import { printTaskCell } from '../record/publishing/print-cells.ts';
import { printAverage, printAverages, printFactor } from '../record/publishing/print-figures.ts';
import { fillPattern, groupDigits } from '../record/publishing/print-number.ts';
import {
  aboutRecords,
  makeStatisticsTable,
  type PrintedRecord,
  type ProseSection,
  printCount,
  type Section,
  splitParagraphs,
  type TableSection,
} from '../record/publishing/record.ts';
import type { SectionId, Style, StyleColumn } from '../record/publishing/style.ts';
import { formatIsoDate } from '../record/values/calendar-date.ts';
import { roundDuration } from '../record/values/duration.ts';
import { factorRatio } from '../record/values/factor.ts';
import { averageTotals } from '../record/values/statistics.ts';
import { COMPARED_WITH } from './calibration/compared-estimates.ts';
import { describeCalibrationRow } from './calibration/print-calibration.ts';
import { findLongest } from './day-totals.ts';
import { describeMissing, namePeriod } from './name-periods.ts';
import type { Period, PeriodUnit } from './periods.ts';
import type { Rollup } from './rollup.ts';
import { makeRollupTable, printDate, type RollupRow, rowOfDay } from './rollup-table.ts';
import type { RollupWords } from './rollup-words.ts';

/** The author's own texts of a roll-up; empty for none. */
export interface RollupTexts {
  readonly title: string;
  readonly intro: string;
  readonly analysis: string;
}

export const NO_TEXTS: RollupTexts = { title: '', intro: '', analysis: '' };

/** A roll-up that is ready to be published, independent of the format. */
export interface RollupRecord extends PrintedRecord {
  readonly rollup: Rollup;
  /** `January 2026`. */
  readonly periodName: string;
}

/** Returns the title of the style with the name of the period instead of the date. */
function titleOf(name: string, { titlePattern }: Style): string {
  const [start, end] = [titlePattern.indexOf('{'), titlePattern.lastIndexOf('}')];
  return start === -1
    ? `${titlePattern} ${name}`.trim()
    : titlePattern.slice(0, start) + name + titlePattern.slice(end + 1);
}

const nounOf = (count: number, one: string, many: string) => (count === 1 ? one : many);
const tasksOf = (count: number, { language }: Style) => nounOf(count, language.tasks.one, language.tasks.many);
const daysOf = (count: number, { dayWord }: RollupWords) => nounOf(count, ...dayWord);

/**
 * Returns the first sentence.
 * @example describeCounts(29, 4, standard, ENGLISH_ROLLUP) //=> 'Twenty-nine tasks on four days.'
 */
export function describeCounts(tasks: number, days: number, style: Style, words: RollupWords): string {
  return capitalise(
    fillPattern(words.opening, {
      count: printCount(tasks, style),
      tasks: tasksOf(tasks, style),
      days: printCount(days, style),
      dayWord: daysOf(days, words),
    }),
  );
}

/** Describes how a printed figure changed. Its digits decide, so that no sentence states that 54.1x rose to 54.1x. */
function describeChange(before: string, now: string, isMore: boolean, { change }: RollupWords): string {
  return fillPattern(before === now ? change.same : isMore ? change.rose : change.fell, { before, now });
}

const NO_RATIO: Ratio = { numerator: { coefficient: 0, scale: 0 }, denominator: { coefficient: 1, scale: 0 } };

function compare({ previous, statistics }: Rollup, style: Style, words: RollupWords): string[] {
  if (previous === null) return [];
  const before = previous.statistics;
  const { language } = style;
  const hoursOf = ({ human }: typeof before) => groupDigits(roundDuration(human, 'hours', 1), language);
  const [factorBefore, factor] = [before.weightedFactor ?? NO_RATIO, statistics.weightedFactor ?? NO_RATIO];
  return [
    fillPattern(words.comparison, {
      period: namePeriod(previous.period, style, words),
      count: groupDigits(String(before.tasks), language),
      tasks: tasksOf(before.tasks, style),
      days: groupDigits(String(previous.days), language),
      dayWord: daysOf(previous.days, words),
      factor: describeChange(
        printAverage(factorBefore, style),
        printAverage(factor, style),
        compareRatios(factor, factorBefore) > 0,
        words,
      ),
      hours: describeChange(
        hoursOf(before),
        hoursOf(statistics),
        compareDecimals(statistics.human.seconds, before.human.seconds) > 0,
        words,
      ),
    }),
  ];
}

/** Finds the rows with the highest and the lowest weighted average; of equal ones, the first. */
function findBestDays(rows: readonly RollupRow[]): { best: RollupRow; lowest: RollupRow } | null {
  const rated = rows.flatMap((row) => {
    const { weightedFactor } = averageTotals(row.totals);
    return weightedFactor === null ? [] : [{ row, factor: weightedFactor }];
  });
  const [first, ...others] = rated;
  if (first === undefined) return null;
  let [best, lowest] = [first, first];
  for (const entry of others) {
    if (compareRatios(entry.factor, best.factor) > 0) best = entry;
    if (compareRatios(entry.factor, lowest.factor) < 0) lowest = entry;
  }
  return compareRatios(best.factor, lowest.factor) === 0 ? null : { best: best.row, lowest: lowest.row };
}

/**
 * Returns the sentence about the days with the highest and the lowest average; null if their averages look alike.
 * @param rows one for each day
 */
export function describeBestDays(rows: readonly RollupRow[], style: Style, words: RollupWords): string | null {
  const found = findBestDays(rows);
  if (found === null) return null;
  const { best, lowest } = found;
  const factorOf = ({ totals }: RollupRow) => printAverage(averageTotals(totals).weightedFactor, style);
  if (factorOf(best) === factorOf(lowest)) return null;
  return fillPattern(words.bestDays, {
    best: best.label,
    bestFactor: factorOf(best),
    bestCount: groupDigits(String(best.totals.tasks), style.language),
    bestTasks: tasksOf(best.totals.tasks, style),
    lowest: lowest.label,
    lowestFactor: factorOf(lowest),
    lowestCount: groupDigits(String(lowest.totals.tasks), style.language),
    lowestTasks: tasksOf(lowest.totals.tasks, style),
  });
}

/** Returns a column of times in the task table, also for a style that lacks it. */
export function timeColumnOf(key: 'humanEstimate' | 'aiTime', style: Style): StyleColumn {
  const column = style.columns.find((candidate) => candidate.key === key);
  const unit = key === 'humanEstimate' ? 'h' : 'm';
  const plain = {
    key,
    label: '',
    align: 'right',
    digits: 'entered',
    unit: { one: unit, many: unit },
    emptyText: '',
  } as const;
  return column ?? plain;
}

function describeLongest({ days }: Rollup, style: Style, words: RollupWords): string[] {
  const tasks = days.flatMap(({ date, longestTasks }) => longestTasks.map((task) => ({ date, task })));
  return findLongest(tasks, ({ task }) => task.human).map(({ date, task }) =>
    fillPattern(words.longestTask, {
      task: joinLines(task.task),
      date: printDate(date, style),
      human: printTaskCell(task, 0, timeColumnOf('humanEstimate', style), style),
      ai: printTaskCell(task, 0, timeColumnOf('aiTime', style), style),
      factor: printFactor(factorRatio(task.human, task.ai), style),
    }),
  );
}

/** Makes the statistics of the style, after the number of days. */
function makeStatistics({ statistics, days }: Rollup, style: Style, words: RollupWords): TableSection {
  const table = makeStatisticsTable(statistics, style);
  const row = [words.daysWithRecord, groupDigits(String(days.length), style.language)];
  return { ...table, rows: [row, ...table.rows] };
}

/** Makes the paragraphs about the estimates, compared with actual times and second estimates: one for each size. */
function makeCalibration({ calibration }: Rollup, style: Style, words: RollupWords): ProseSection[] {
  return COMPARED_WITH.map((comparedWith) => ({
    kind: 'prose',
    id: 'statistics',
    heading: words.calibration.heading[comparedWith],
    paragraphs: calibration
      .filter((row) => row.comparedWith === comparedWith)
      .map((row) => describeCalibrationRow(row, style, words)),
  }));
}

/**
 * Returns the day of the post: the last one with a record, because sites do not publish posts with a date in the
 * future.
 */
function dateOfPost({ days, period }: Rollup): string {
  return formatIsoDate(days[days.length - 1]?.date ?? period.to);
}

/**
 * Converts a period id to a part of a file name.
 * @example slugOf('2026-01-04/2026-01-10') //=> '2026-01-04-to-2026-01-10'
 */
export function slugOf(id: Period['id']): string {
  return id.toLowerCase().replace('/', '-to-');
}

/**
 * Makes a roll-up ready to publish, in a style. Sections without text are omitted.
 * @param weekUnit whether the weeks in the table of a long period start on Monday or on Sunday
 * @returns null without a record in the period
 */
export function makeRollupRecord(
  rollup: Rollup,
  weekUnit: Extract<PeriodUnit, 'week' | 'sunday-week'>,
  style: Style,
  words: RollupWords,
  texts: RollupTexts,
): RollupRecord | null {
  if (rollup.days.length === 0) return null;
  const { period } = rollup;
  const { fixedTexts, headings } = style;
  const periodName = namePeriod(period, style, words);
  const date = dateOfPost(rollup);
  const missing = describeMissing(rollup.missingDays, period, style, words);
  const first = [describeCounts(rollup.statistics.tasks, rollup.days.length, style, words), missing]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const prose = (id: SectionId, heading: string, paragraphs: readonly string[]): ProseSection => ({
    kind: 'prose',
    id,
    heading,
    paragraphs,
  });
  const makeSections = (id: SectionId): Section[] => {
    switch (id) {
      case 'taskLog':
        return [makeRollupTable(rollup, weekUnit, style, words)];
      case 'statistics':
        return [makeStatistics(rollup, style, words), ...makeCalibration(rollup, style, words)];
      case 'intro':
        return [prose(id, headings.intro, [first, ...splitParagraphs(texts.intro)])];
      case 'averages':
        return [prose(id, headings.averages, [printAverages(rollup.statistics, style)])];
      case 'analysis': {
        const rows = rollup.days.map((day) => rowOfDay(day, style));
        const bestDays = describeBestDays(rows, style, words);
        return [
          prose(id, headings.analysis, [
            ...compare(rollup, style, words),
            ...(bestDays === null ? [] : [bestDays]),
            ...splitParagraphs(texts.analysis),
          ]),
          prose(id, words.headings.longestTasks, describeLongest(rollup, style, words)),
        ];
      }
      case 'aboutRecords':
        return [prose(id, headings.aboutRecords, aboutRecords(style))];
      default:
        return [prose(id, headings[id], splitParagraphs(fixedTexts[id]))];
    }
  };
  return {
    rollup,
    periodName,
    date,
    title: texts.title === '' ? titleOf(periodName, style) : texts.title,
    slug: `${date}-leverage-rollup-${slugOf(period.id)}`,
    sections: style.sections
      .flatMap(makeSections)
      .filter((section) => section.kind === 'table' || section.paragraphs.length > 0),
  };
}
