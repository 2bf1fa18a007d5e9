import { ticks as listTicks, nice } from 'd3-array';
import type { Style } from '../../record/publishing/style.ts';
import { addDays, formatIsoDate } from '../../record/values/calendar-date.ts';
import type { Picture, Point, Shape } from '../scene/scene.ts';
import { type Font, measureText, toOneLine } from '../text/fit-text.ts';
import { makeFactorScale, makeLinearScale, thinLabels } from './factor-scale.ts';
import { drawHead, marginOf } from './head.ts';
import {
  dateOfPeriod,
  dayNumber,
  describeSums,
  PERIOD_COLUMNS,
  type PeriodFigures,
  printPeriodFactor,
  rowOfPeriod,
  type Sums,
} from './period-figures.ts';
import { printAmount, printTick } from './print-figure.ts';
import { textShape } from './text-shape.ts';
import { DAYS_OF, placeTimeLabels } from './time-axis.ts';

/** The data of a trend. */
export interface Trend {
  readonly title: string;
  readonly unit: 'day' | 'week';
  /** The periods that have a record, in any order; at least one. */
  readonly periods: readonly PeriodFigures[];
  /** The sums of all periods. */
  readonly total: Sums;
  readonly style: Style;
}

const SMALL: Font = { size: 12, weight: 'normal' };
const AVERAGE: Font = { size: 12, weight: 'bold' };
const FACTOR_HEIGHT = 170;
const HOURS_HEIGHT = 72;
const GAP = 8;
const TICK_GAP_Y = 8;
const HOURS_TICKS = 2;
/**
 * The maximum number of dots, because more would hide the line. Above it, only a period without neighbors has a dot, as
 * wide as the line.
 */
const MOST_DOTS = 62;
const DOT = 3;
const SMALL_DOT = 1.5;

const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

interface PlacedPeriod extends PeriodFigures {
  /** Days since 1970. */
  readonly start: number;
}

/** Splits periods into runs without a missing period. */
function splitRuns(periods: readonly PlacedPeriod[], length: number): PlacedPeriod[][] {
  const runs: PlacedPeriod[][] = [];
  for (const period of periods) {
    const run = lastOf(runs);
    if (run !== undefined && period.start - (lastOf(run)?.start ?? 0) === length) run.push(period);
    else runs.push([period]);
  }
  return runs;
}

/**
 * Makes the picture of a trend: the factor of each day or week on a log scale with the weighted average of all, and below it the
 * human hours as an area. A missing day or week is a gap in both.
 * @param width in pixels, from 320 to 1,200; the height follows
 * @param hasTitle false next to a heading with the title
 * @throws Error when a date does not exist
 */
export function makeTrendPicture(
  { title, unit, periods, total, style }: Trend,
  width: number,
  hasTitle = true,
): Picture {
  const { language } = style;
  const length = DAYS_OF[unit];
  const placed = periods
    .map((period) => ({ ...period, start: dayNumber(dateOfPeriod(period)) }))
    .sort((a, b) => a.start - b.start);
  const first = placed[0]?.start ?? 0;
  const end = (lastOf(placed)?.start ?? 0) + length;
  const margin = marginOf(width);
  const shownTitle = toOneLine(title);
  const printedTotal = printPeriodFactor(total.factor, style);
  const count = `${placed.length} ${placed.length === 1 ? unit : `${unit}s`}`;
  const sums = describeSums(total, style);
  const head = drawHead(
    { title: hasTitle ? shownTitle : '', figure: printedTotal, label: `weighted average of ${count}`, sums },
    width,
  );

  // The factors.
  const factorTop = head.bottom + 44;
  const factorBottom = factorTop + FACTOR_HEIGHT;
  const factors = [total.factor, ...placed.map(({ factor }) => factor)].flatMap((factor) => factor ?? []);
  const scale = makeFactorScale(factors, [factorBottom, factorTop], 'lowest');
  const factorTicks = thinLabels(
    scale.ticks.map((tick) => ({
      center: scale.positionOf(tick),
      length: SMALL.size,
      label: printTick(tick, language),
    })),
    TICK_GAP_Y,
  );

  // The hours.
  const hoursTop = factorBottom + 44;
  const hoursBottom = hoursTop + HOURS_HEIGHT;
  const mostHours = placed.reduce((most, { humanHours }) => Math.max(most, humanHours), 0);
  const hoursDomain = nice(0, mostHours === 0 ? 1 : mostHours, HOURS_TICKS);
  const hours = makeLinearScale(hoursDomain, [hoursBottom, hoursTop]);
  const hoursTicks = listTicks(...hoursDomain, HOURS_TICKS).map((tick) => ({
    at: hours(tick),
    label: printAmount(tick, 2, language),
  }));

  const widest = (labels: readonly string[], font: Font) =>
    labels.reduce((most, label) => Math.max(most, measureText(label, font)), 0);
  const left =
    margin +
    widest(
      [...factorTicks, ...hoursTicks].map(({ label }) => label),
      SMALL,
    ) +
    GAP;
  const right = width - margin - measureText(printedTotal, AVERAGE) - GAP;
  const across = makeLinearScale([first, end], [left, right]);

  const timeLabels = placeTimeLabels({ unit, first, end }, across, [margin, width - margin], SMALL, language);

  const line = { kind: 'line', isDashed: false } as const;
  const level = (y: number, tone: 'grid' | 'axis'): Shape => ({
    ...line,
    from: [left, y],
    to: [right, y],
    thickness: 1,
    tone,
  });
  const runs = splitRuns(placed, length);
  const centerOf = ({ start }: PlacedPeriod) => across(start + length / 2);
  const hasDots = placed.length <= MOST_DOTS;
  const factorShapes = runs.flatMap((run): Shape[] => {
    const points = run.flatMap((period): Point[] =>
      period.factor === null || period.factor === 0 ? [] : [[centerOf(period), scale.positionOf(period.factor)]],
    );
    const dots = points.map(
      (center): Shape => ({ kind: 'circle', center, radius: hasDots ? DOT : SMALL_DOT, tone: 'strong' }),
    );
    const path: Shape[] = points.length < 2 ? [] : [{ kind: 'path', points, thickness: 2, tone: 'strong' }];
    return [...path, ...(hasDots || points.length === 1 ? dots : [])];
  });
  const areas = runs.map((run): Shape => {
    const tops = run.flatMap(({ start, humanHours }): Point[] => [
      [across(start), hours(humanHours)],
      [across(start + length), hours(humanHours)],
    ]);
    const firstX = tops[0]?.[0] ?? left;
    const lastX = lastOf(tops)?.[0] ?? left;
    return {
      kind: 'path',
      points: [[firstX, hoursBottom], ...tops, [lastX, hoursBottom]],
      thickness: null,
      tone: 'area',
    };
  });
  const axisY = hoursBottom + 20;
  const averageY = total.factor === null || total.factor === 0 ? null : scale.positionOf(total.factor);
  const days = [first, end - 1].map((day) => formatIsoDate(addDays({ year: 1970, month: 1, day: 1 }, day)));
  return {
    id: `leverage-trend-${unit}-${days.join('-to-')}`,
    language: language.code,
    width,
    height: Math.ceil(axisY + 4 + margin),
    scale: 2,
    title: `${shownTitle}: the factor of each ${unit}`,
    description: `The weighted average leverage factor of ${count} with a record from ${days.join(' to ')} is ${printedTotal}: ${sums}.`,
    shapes: [
      textShape('Factor, log scale', margin, factorTop - 14, SMALL, 'quiet'),
      ...factorTicks.map(({ center }) => level(center, 'grid')),
      ...(averageY === null
        ? []
        : [
            {
              ...line,
              from: [left, averageY],
              to: [right, averageY],
              thickness: 1.5,
              isDashed: true,
              tone: 'ink',
            } as const,
          ]),
      ...factorShapes,
      ...factorTicks.map(({ center, label }) => textShape(label, left - GAP, center + 4, SMALL, 'quiet', 'right')),
      ...(averageY === null ? [] : [textShape(printedTotal, right + GAP, averageY + 4, AVERAGE, 'ink')]),
      textShape(`Human hours a ${unit}`, margin, hoursTop - 14, SMALL, 'quiet'),
      ...hoursTicks.map(({ at }, index) => level(at, index === 0 ? 'axis' : 'grid')),
      ...areas,
      ...hoursTicks.map(({ at, label }) => textShape(label, left - GAP, at + 4, SMALL, 'quiet', 'right')),
      ...timeLabels.map(
        ({ at }): Shape => ({
          ...line,
          from: [at, hoursBottom],
          to: [at, hoursBottom + 4],
          thickness: 1,
          tone: 'axis',
        }),
      ),
      ...timeLabels.map(({ label, center }) => textShape(label, center, axisY, SMALL, 'quiet', 'center')),
      ...head.shapes,
    ],
    table: { columns: PERIOD_COLUMNS, rows: placed.map((period) => rowOfPeriod(period, style)) },
  };
}
