import type { Style } from '../../record/publishing/style.ts';
import { type CalendarDate, compareDates, formatIsoDate, weekdayOf } from '../../record/values/calendar-date.ts';
import type { Picture, Shape, Tone } from '../scene/scene.ts';
import { type Font, measureText, toOneLine } from '../text/fit-text.ts';
import { thinLabels } from './factor-scale.ts';
import { drawHead, marginOf, type Part, WIDE } from './head.ts';
import {
  dateOfPeriod,
  dayNumber,
  describeSums,
  PERIOD_COLUMNS,
  type PeriodFigures,
  printPeriodFactor,
  rowOfPeriod,
  type Sums,
  shortMonth,
} from './period-figures.ts';
import { printDays, printTick } from './print-figure.ts';
import { textShape } from './text-shape.ts';

/** The data of a calendar. */
export interface CalendarYear {
  readonly title: string;
  /** The first and the last day that have a square, in the same year. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The days that have a record, in any order. */
  readonly days: readonly PeriodFigures[];
  /** The sums of all days. */
  readonly total: Sums;
  /** 1 is Monday, 0 is Sunday. */
  readonly firstWeekday: 0 | 1;
  readonly style: Style;
}

const SMALL: Font = { size: 11, weight: 'normal' };
const LEGEND: Font = { size: 12, weight: 'normal' };
const GAP = 8;
const CELL_PART = 0.84;
const DAYS_IN_WEEK = 7;
/** The most columns that a year and a half of a year can have. */
const COLUMNS = { 12: 54, 6: 28 } as const;
const STEPS: readonly Tone[] = ['step1', 'step2', 'step3', 'step4', 'step5'];
const LEGEND_SWATCH = 12;
const LEGEND_LINE = 20;

/** Rounds to two significant digits. */
const roundStep = (factor: number) => Number(factor.toPrecision(2));

/**
 * Lists the lower limits of all steps but the first: fifths of the days, as round factors. Fewer when many days are
 * alike.
 */
function listLimits(factors: readonly number[]): readonly number[] {
  const sorted = [...factors].sort((a, b) => a - b);
  const limits = STEPS.slice(1).map((_, index) =>
    roundStep(sorted[Math.floor(((index + 1) * sorted.length) / STEPS.length)] ?? 0),
  );
  const least = sorted[0] ?? 0;
  return [...new Set(limits)].filter((limit) => limit > least);
}

/** Returns the tones of the steps in use, from light to dark. */
function tonesOf(count: number): readonly Tone[] {
  if (count === 1) return ['step4'];
  return Array.from(
    { length: count },
    (_, index) => STEPS[Math.round((index * (STEPS.length - 1)) / (count - 1))] ?? 'step5',
  );
}

function stepOf(factor: number, limits: readonly number[]): number {
  return limits.filter((limit) => factor >= limit).length;
}

interface Band {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly firstMonth: number;
  readonly months: 6 | 12;
  readonly firstWeekday: 0 | 1;
  readonly language: Style['language'];
  readonly toneOf: (date: CalendarDate) => Tone;
}

/** Draws the days of some months: a column for each week, a row for each weekday. */
function drawBand(band: Band, width: number, top: number): Part {
  const { from, to, firstMonth, months, firstWeekday, language, toneOf } = band;
  const { year } = from;
  const margin = marginOf(width);
  const weekdays = language.weekdays.map((name) => [...name].slice(0, 3).join(''));
  const gutter = weekdays.reduce((widest, name) => Math.max(widest, measureText(name, SMALL)), 0) + GAP;
  const left = margin + gutter;
  const pitch = (width - margin - left) / COLUMNS[months];
  const gridTop = top + 18;
  const first = { year, month: firstMonth, day: 1 };
  const offset = (weekdayOf(first) - firstWeekday + DAYS_IN_WEEK) % DAYS_IN_WEEK;
  const placeOf = (date: CalendarDate) => {
    const index = dayNumber(date) - dayNumber(first) + offset;
    return { column: Math.floor(index / DAYS_IN_WEEK), row: index % DAYS_IN_WEEK };
  };
  const listed = Array.from({ length: months }, (_, index) => firstMonth + index);
  const cells = listed.flatMap((month) => {
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return Array.from({ length: days }, (_, index): readonly Shape[] => {
      const date = { year, month, day: index + 1 };
      if (compareDates(date, from) < 0 || compareDates(date, to) > 0) return [];
      const { column, row } = placeOf(date);
      const size = pitch * CELL_PART;
      const [x, y] = [left + column * pitch, gridTop + row * pitch];
      return [{ kind: 'rect', x, y, width: size, height: size, radius: Math.min(2, size / 5), tone: toneOf(date) }];
    }).flat();
  });
  const monthLabels = thinLabels(
    listed.map((month) => {
      const label = shortMonth(month, language);
      const length = measureText(label, SMALL);
      // A month whose first day is not at the start of a week begins in the next column.
      const { column, row } = placeOf({ year, month, day: 1 });
      const x = Math.min(left + (row === 0 ? column : column + 1) * pitch, width - margin - length);
      return {
        label,
        x: month === firstMonth ? left : x,
        length,
        center: (month === firstMonth ? left : x) + length / 2,
      };
    }),
    4,
  );
  const weekdayLabels = [0, 2, 4, 6].flatMap((row) => {
    const name = weekdays[(row + firstWeekday) % DAYS_IN_WEEK] ?? '';
    return [textShape(name, margin, gridTop + row * pitch + pitch * 0.42 + 4, SMALL, 'quiet')];
  });
  return {
    shapes: [
      ...monthLabels.map(({ label, x }) => textShape(label, x, top + 12, SMALL, 'quiet')),
      ...weekdayLabels,
      ...cells,
    ],
    bottom: gridTop + DAYS_IN_WEEK * pitch,
  };
}

interface LegendEntry {
  readonly tone: Tone;
  readonly label: string;
}

/** Draws the legend, in as many lines as it takes. */
function drawLegend(entries: readonly LegendEntry[], width: number, top: number): Part {
  const margin = marginOf(width);
  let x = margin;
  let y = top + LEGEND_LINE;
  const shapes: Shape[] = [];
  for (const { tone, label } of entries) {
    const length = LEGEND_SWATCH + 6 + measureText(label, LEGEND);
    if (x > margin && x + length > width - margin) {
      x = margin;
      y += LEGEND_LINE;
    }
    const swatch = { x, y: y - LEGEND_SWATCH + 2, width: LEGEND_SWATCH, height: LEGEND_SWATCH };
    shapes.push({ kind: 'rect', ...swatch, radius: 2, tone });
    shapes.push(textShape(label, x + LEGEND_SWATCH + 6, y, LEGEND, 'quiet'));
    x += length + 2 * GAP;
  }
  return { shapes, bottom: y };
}

/**
 * Makes the picture of a year, or of a range in it: a square for each day, darker with a higher factor. The steps are fifths of the days
 * with a record. On a narrow picture, the second half of the year is below the first one.
 * @param width in pixels, from 320 to 1,200; the height follows
 * @param hasTitle false next to a heading with the title
 * @throws Error when a date does not exist or is not in the range, or the range is not in one year
 */
export function makeCalendarPicture(calendar: CalendarYear, width: number, hasTitle = true): Picture {
  const { title, from, to, days, total, firstWeekday, style } = calendar;
  const { language } = style;
  const sorted = days
    .map((day) => ({ ...day, number: dayNumber(dateOfPeriod(day)) }))
    .sort((a, b) => a.number - b.number);
  const [first, last] = [formatIsoDate(from), formatIsoDate(to)];
  if (from.year !== to.year) throw new Error(`${first} and ${last} are not in one year.`);
  const stray = sorted.find(({ number }) => number < dayNumber(from) || number > dayNumber(to));
  if (stray !== undefined) throw new Error(`${stray.date} is not between ${first} and ${last}.`);
  const factors = new Map(sorted.map(({ number, factor }) => [number, factor]));
  const limits = listLimits(sorted.flatMap(({ factor }) => factor ?? []));
  const tones = tonesOf(limits.length + 1);
  const toneOf = (date: CalendarDate): Tone => {
    const factor = factors.get(dayNumber(date)) ?? null;
    return factor === null ? 'empty' : (tones[stepOf(factor, limits)] ?? 'empty');
  };
  const shownTitle = toOneLine(title);
  const printedTotal = printPeriodFactor(total.factor, style);
  const count = printDays(sorted.length, language);
  const sums = describeSums(total, style);
  const head = drawHead(
    { title: hasTitle ? shownTitle : '', figure: printedTotal, label: `weighted average of ${count}`, sums },
    width,
  );
  const isYear = first.endsWith('-01-01') && last.endsWith('-12-31');
  const band = { from, to, firstWeekday, language, toneOf };
  const firstBand = drawBand({ ...band, firstMonth: 1, months: width >= WIDE ? 12 : 6 }, width, head.bottom + 20);
  const secondBand =
    width >= WIDE
      ? { shapes: [], bottom: firstBand.bottom }
      : drawBand({ ...band, firstMonth: 7, months: 6 }, width, firstBand.bottom + 12);
  const [lowest] = limits;
  const steps = tones.map((tone, index) => {
    const limit = index === 0 ? lowest : limits[index - 1];
    if (limit === undefined) return { tone, label: 'record' };
    return { tone, label: `${index === 0 ? 'under' : 'from'} ${printTick(limit, language)}` };
  });
  const legend = drawLegend(
    [{ tone: 'empty', label: 'no record' }, ...(sorted.length === 0 ? [] : steps)],
    width,
    secondBand.bottom + 4,
  );
  const range = (factor: number | null) => printPeriodFactor(factor, style);
  const [highestDay] = [...sorted].sort((a, b) => (b.factor ?? 0) - (a.factor ?? 0));
  const highest = highestDay === undefined ? '' : ` The highest is ${range(highestDay.factor)} on ${highestDay.date}.`;
  return {
    id: `leverage-calendar-${from.year}`,
    language: language.code,
    width,
    height: Math.ceil(legend.bottom + marginOf(width)),
    scale: 2,
    title: `${shownTitle}: the factor of each day`,
    description: `The weighted average leverage factor of ${count} with a record ${isYear ? `in ${from.year}` : `from ${first} to ${last}`} is ${printedTotal}: ${sums}.${highest}`,
    shapes: [...firstBand.shapes, ...secondBand.shapes, ...legend.shapes, ...head.shapes],
    table: { columns: PERIOD_COLUMNS, rows: sorted.map((day) => rowOfPeriod(day, style)) },
  };
}
