import { utcTicks } from 'd3-time';
import type { Language } from '../../record/publishing/style.ts';
import { type Font, measureText } from '../text/fit-text.ts';
import { keepInside, thinEvenly } from './factor-scale.ts';
import { shortMonth } from './period-figures.ts';

/** The days in the units of an axis. */
export const DAYS_OF = { day: 1, week: 7 } as const;
const DAY_MILLISECONDS = 86_400_000;
/** The least space for a tick, which limits the number of ticks, as a multiple of the size of the font. */
const TICK_SPACE = 4;
/** The least space between two labels, as a multiple of the size of the font. */
const LABEL_GAP = 5 / 6;

/** The days or weeks along an axis. */
export interface TimeAxis {
  readonly unit: 'day' | 'week';
  /** Days since 1970. */
  readonly first: number;
  /** The day after the last one. */
  readonly end: number;
}

/** A date on an axis. */
export interface TimeLabel {
  readonly label: string;
  /** The position of the date. */
  readonly at: number;
  /** The center of the label, which is inside the limits. */
  readonly center: number;
}

/** Returns a date for the axis: the year on January 1, the month on other first days if all ticks are first days. */
function labelOfTick(tick: Date, areMonths: boolean, language: Language): string {
  const [month, day] = [tick.getUTCMonth() + 1, tick.getUTCDate()];
  if (!areMonths) return `${shortMonth(month, language)} ${day}`;
  return month === 1 ? String(tick.getUTCFullYear()) : shortMonth(month, language);
}

const dateOf = (day: number) => new Date(Date.UTC(1970, 0, 1 + day));

const listWeeks = ({ first, end }: TimeAxis): readonly Date[] =>
  Array.from({ length: (end - first) / DAYS_OF.week }, (_, index) => dateOf(first + index * DAYS_OF.week));

function listTicks({ first, end }: TimeAxis, count: number): readonly Date[] {
  const ticks = utcTicks(dateOf(first), dateOf(end), Math.max(1, count));
  // A short range also has ticks inside a day, which have no place, and one at the end, which is the day after it.
  const days = ticks.filter((tick) => tick.getUTCHours() === 0 && tick.getUTCMinutes() === 0 && tick < dateOf(end));
  return days.length === 0 ? [dateOf(first)] : days;
}

/**
 * Chooses dates at equal distances whose labels have space next to each other.
 * @param positionOf the position of the start of a day
 * @param limits the left and right end of the space for labels
 */
export function placeTimeLabels(
  axis: TimeAxis,
  positionOf: (day: number) => number,
  limits: readonly [number, number],
  font: Font,
  language: Language,
): readonly TimeLabel[] {
  const width = positionOf(axis.end) - positionOf(axis.first);
  const round = listTicks(axis, Math.floor(width / (font.size * TICK_SPACE)));
  const areMonths = round.length > 1 && round.every((tick) => tick.getUTCDate() === 1);
  // The tick of a month is at its start. A day or a week has its label below its middle; the label of a week is its
  // first day.
  const ticks = areMonths || axis.unit === 'day' ? round : listWeeks(axis);
  const middle = areMonths ? 0 : DAYS_OF[axis.unit] / 2;
  const labels = ticks.map((tick) => {
    const label = labelOfTick(tick, areMonths, language);
    const at = positionOf(tick.getTime() / DAY_MILLISECONDS + middle);
    const length = measureText(label, font);
    return { label, at, length, center: keepInside(at, length, limits) };
  });
  return thinEvenly(labels, font.size * LABEL_GAP);
}
