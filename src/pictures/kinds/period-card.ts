import { printAverage, printAverageBounds, printWeeks } from '../../record/publishing/print-figures.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import { ratioToNumber } from '../../record/values/statistics.ts';
import { namePeriod } from '../../rollup/name-periods.ts';
import { type RollupRecord, slugOf } from '../../rollup/rollup-record.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import type { Picture, Shape } from '../scene/scene.ts';
import { toOneLine } from '../text/fit-text.ts';
import { CARD_SMALL, drawCard } from './card-frame.ts';
import { makeHeadlines } from './headlines.ts';
import {
  dateOfPeriod,
  dayNumber,
  describeSums,
  PERIOD_COLUMNS,
  type PeriodFigures,
  printPeriodFactor,
  rowOfPeriod,
  sumsOf,
} from './period-figures.ts';
import { printDays, printTasks } from './print-figure.ts';
import { textShape } from './text-shape.ts';
import { DAYS_OF, placeTimeLabels, type TimeAxis } from './time-axis.ts';

const WIDEST_PLACE = 112;
const TICK = 6;

/** Draws the dates below the bars, each with a tick at its position. */
function drawDates(
  axis: TimeAxis,
  positionOf: (day: number) => number,
  limits: readonly [number, number],
  y: number,
  { language }: Style,
): Shape[] {
  const labels = placeTimeLabels(axis, positionOf, limits, CARD_SMALL, language);
  return labels.flatMap(({ label, at, center }): Shape[] => [
    { kind: 'line', from: [at, y], to: [at, y + TICK], thickness: 2, isDashed: false, tone: 'axis' },
    textShape(label, center, y + TICK + 1 + CARD_SMALL.size, CARD_SMALL, 'quiet', 'center'),
  ]);
}

function describeExtremes(periods: readonly PeriodFigures[], unit: 'day' | 'week', style: Style): string {
  const rated = periods.filter(({ factor }) => factor !== null).sort((a, b) => (b.factor ?? 0) - (a.factor ?? 0));
  const [highest] = rated;
  const lowest = rated[rated.length - 1];
  if (highest === undefined || lowest === undefined || rated.length < 2) return '';
  const describe = ({ factor, date }: PeriodFigures) =>
    `${printPeriodFactor(factor, style)} ${unit === 'day' ? 'on' : 'in the week of'} ${date}`;
  return ` The highest is ${describe(highest)}, the lowest ${describe(lowest)}.`;
}

/**
 * Makes the card of a week, month, quarter, year or range for social posts, 1,200 × 630 pixels: the title of its roll-up, three figures,
 * and a bar for each day or week on a log scale. A missing day or week is a gap.
 * @param periods the days or weeks that have a record; at least one
 * @throws Error when a date does not exist
 */
export function makePeriodCard(
  { rollup, title: heading }: RollupRecord,
  unit: 'day' | 'week',
  periods: readonly PeriodFigures[],
  style: Style,
): Picture {
  const { period, statistics, days } = rollup;
  const length = DAYS_OF[unit];
  const starts = periods.map((each) => dayNumber(dateOfPeriod(each)));
  const first = Math.min(...starts);
  const axis: TimeAxis = { unit, first, end: Math.max(...starts) + length };
  const sorted = [...periods].sort((a, b) => (a.date < b.date ? -1 : 1));
  const average = printAverage(statistics.weightedFactor, style) || UNKNOWN;
  const bounds = printAverageBounds(statistics.weightedFactorBounds, style);
  const range = namePeriod({ ...period, unit: 'range' }, style, ENGLISH_ROLLUP);
  const shownHeading = toOneLine(heading);
  const dates = shownHeading.includes(range) ? '' : `${range}. `;
  const count = `${printTasks(statistics.tasks, style.language)} on ${printDays(days.length, style.language)}`;
  const sums = describeSums(sumsOf(statistics), style);
  const [from, to] = [period.from, period.to].map(formatIsoDate);
  return drawCard({
    id: `leverage-card-${slugOf(period.id)}`,
    title: `${shownHeading}: the factor of each ${unit}`,
    description: `The weighted average leverage factor of ${count} from ${from} to ${to} is ${average}${bounds}: ${sums}.${describeExtremes(sorted, unit, style)}`,
    heading: shownHeading,
    subtitle: `${dates}A bar for each ${unit}`,
    headlines: makeHeadlines(
      {
        average,
        supervisory: printAverage(statistics.weightedSupervisoryFactor, style),
        weeks: printWeeks(statistics, style),
        tasks: statistics.tasks,
        tasksWithSupervision: statistics.tasksWithSupervision,
      },
      style,
    ),
    bars: sorted.flatMap((each) =>
      each.factor === null
        ? []
        : [
            {
              place: (dayNumber(dateOfPeriod(each)) - first) / length,
              factor: each.factor,
              printed: printPeriodFactor(each.factor, style),
            },
          ],
    ),
    places: (axis.end - first) / length,
    widestPlace: WIDEST_PLACE,
    average: ratioToNumber(statistics.weightedFactor),
    printedAverage: average,
    drawAxis: (positionOf, limits, y) => drawDates(axis, (day) => positionOf((day - first) / length), limits, y, style),
    foot: `${count}: ${sums}`,
    language: style.language,
    table: { columns: PERIOD_COLUMNS, rows: sorted.map((each) => rowOfPeriod(each, style)) },
  });
}
