import { formatDatePattern } from '../../record/publishing/date-pattern.ts';
import { printFactorBounds } from '../../record/publishing/print-bounds.ts';
import { printAverage, printFactor } from '../../record/publishing/print-figures.ts';
import type { LeverageRecord } from '../../record/publishing/record.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { PictureTable } from '../scene/scene.ts';
import { toOneLine } from '../text/fit-text.ts';
import { type Headlines, makeHeadlines } from './headlines.ts';
import { printAmount, printTasks, printWeeks, ratioOf } from './print-figure.ts';

/** The factor of a task. */
export interface TaskFigure {
  /** The task on one line. */
  readonly name: string;
  readonly factor: number;
  /** The factor as printed in the record. */
  readonly printed: string;
  /** Null without a range. */
  readonly bounds: {
    readonly low: number;
    /** Null for an unknown upper bound. */
    readonly high: number | null;
  } | null;
}

/** The figures of a day for its pictures, as printed in its record. */
export interface DayFigures {
  readonly date: string;
  readonly title: string;
  readonly language: string;
  /** In the order of the record. */
  readonly tasks: readonly TaskFigure[];
  readonly average: number;
  readonly printedAverage: string;
  /** ` (38 to 76x)`; empty without ranges. */
  readonly printedBounds: string;
  /** `29 tasks`. */
  readonly count: string;
  /** `1,426 h of human work in 1,581 min of AI time`. */
  readonly sums: string;
  readonly headlines: Headlines;
  /** The date, if the title is the author's own; else empty, because the title of a style contains it. */
  readonly shownDate: string;
  /** A text alternative. */
  readonly description: string;
  readonly table: PictureTable;
}

const HOURS_DECIMALS = 1;
const MINUTES_DECIMALS = 2;

type RecordTask = LeverageRecord['tasks'][number];

function boundsOf({ factor, factorLow, factorHigh }: RecordTask): TaskFigure['bounds'] {
  if (factorLow === undefined || (factorLow === factor && factorHigh === factor)) return null;
  return { low: factorLow, high: factorHigh ?? null };
}

function printBounds({ statistics, printedStyle }: LeverageRecord): string {
  const { weightedFactor, weightedFactorLow: low, weightedFactorHigh: high } = statistics;
  if (low === undefined || low === null || (low === weightedFactor && high === weightedFactor)) return '';
  if (printedStyle.bounds === 'none') return '';
  const bounds = { low: ratioOf(low), high: high === undefined || high === null ? null : ratioOf(high) };
  return printFactorBounds(bounds, printedStyle.averageDecimals, printedStyle);
}

function listHeadlines({ tasks, statistics, printedStyle }: LeverageRecord, average: string): Headlines {
  const { weightedSupervisoryFactor: supervisory, humanWeeks } = statistics;
  const printed = {
    average,
    supervisory: supervisory === null ? '' : printAverage(ratioOf(supervisory), printedStyle),
    weeks: printWeeks(humanWeeks, printedStyle.language),
    tasks: tasks.length,
    tasksWithSupervision: tasks.filter(({ supervisionMinutes }) => supervisionMinutes !== null).length,
  };
  return makeHeadlines(printed, printedStyle);
}

function showDate({ date, title, printedStyle }: LeverageRecord): string {
  const day = parseIsoDate(date);
  const isOfStyle = day !== null && title === formatDatePattern(printedStyle.titlePattern, day, printedStyle);
  return isOfStyle ? '' : date;
}

function describeExtremes(tasks: readonly TaskFigure[]): string {
  const byFactor = [...tasks].sort((a, b) => b.factor - a.factor);
  const [highest] = byFactor;
  const lowest = byFactor[byFactor.length - 1];
  if (highest === undefined || lowest === undefined || tasks.length < 2) return '';
  return ` The highest factor is ${highest.printed}: ${highest.name}. The lowest is ${lowest.printed}: ${lowest.name}.`;
}

/** Lists the figures of a record for its pictures. */
export function listDayFigures(record: LeverageRecord): DayFigures {
  const { date, printedStyle, statistics } = record;
  const { language } = printedStyle;
  const tasks = record.tasks.map((task) => ({
    name: toOneLine(task.task),
    factor: task.factor,
    printed: printFactor(ratioOf(task.factor), printedStyle),
    bounds: printedStyle.bounds === 'none' ? null : boundsOf(task),
  }));
  const average = statistics.weightedFactor ?? 0;
  const printedAverage = printAverage(ratioOf(average), printedStyle);
  const printedBounds = printBounds(record);
  const count = printTasks(tasks.length, language);
  const hours = printAmount(statistics.humanHours, HOURS_DECIMALS, language);
  const minutes = printAmount(statistics.aiMinutes, MINUTES_DECIMALS, language);
  const sums = `${hours} h of human work in ${minutes} min of AI time`;
  return {
    date,
    title: toOneLine(record.title),
    language: language.code,
    tasks,
    average,
    printedAverage,
    printedBounds,
    count,
    sums,
    headlines: listHeadlines(record, printedAverage),
    shownDate: showDate(record),
    description: `The weighted average leverage factor of ${count} is ${printedAverage}${printedBounds}: ${sums}.${describeExtremes(tasks)}`,
    table: {
      columns: ['#', 'Task', 'Factor'],
      rows: tasks.map(({ name, factor, printed, bounds }, index) => {
        const ends =
          bounds === null
            ? ''
            : printFactorBounds(
                { low: ratioOf(bounds.low), high: bounds.high === null ? null : ratioOf(bounds.high) },
                printedStyle.factorDecimals,
                printedStyle,
              );
        return [String(index + 1), name, printed + (factor === 0 ? '' : ends)];
      }),
    },
  };
}
