import type { Style } from '../../record/publishing/style.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import { addTotals, type DayTotals } from '../../rollup/day-totals.ts';
import { namePeriod } from '../../rollup/name-periods.ts';
import type { Period } from '../../rollup/periods.ts';
import { groupByPeriod } from '../../rollup/rollup.ts';
import type { RollupRecord } from '../../rollup/rollup-record.ts';
import { hasWeeks } from '../../rollup/rollup-table.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import type { Picture } from '../scene/scene.ts';
import { makeCalendarPicture } from './calendar-picture.ts';
import { makePeriodCard } from './period-card.ts';
import { periodOf as figuresOf, type PeriodFigures, sumsOf } from './period-figures.ts';
import { makeTrendPicture } from './trend-picture.ts';

/** The pictures of a period. */
export const PERIOD_PICTURES = ['trend', 'calendar', 'card'] as const;
export type PeriodPictureKind = (typeof PERIOD_PICTURES)[number];

export interface PeriodPictureOptions {
  /** Whether weeks start on Monday or on Sunday. */
  readonly weekUnit: 'week' | 'sunday-week';
  readonly style: Style;
  /** The width of a trend or a calendar, in pixels, from 320 to 1,200. A card has its own size. */
  readonly width: number;
  /** False next to a heading with the title. */
  readonly hasTitle: boolean;
  /** The author's title, for a trend or a calendar instead of the name of the period; empty or absent for none. */
  readonly ownTitle?: string;
}

/**
 * Lists the pictures that a period can have, the usual one first: the calendar of a year, the trend for anything else.
 * A calendar shows one year, so a range has one if all of its days are in the same year.
 * @example listPeriodPictures(periodOf({ year: 2026, month: 4, day: 4 }, 'month')) //=> ['trend', 'card']
 */
export function listPeriodPictures({ unit, from, to }: Period): readonly PeriodPictureKind[] {
  if (unit === 'year') return ['calendar', 'trend', 'card'];
  return unit === 'range' && from.year === to.year ? ['trend', 'calendar', 'card'] : ['trend', 'card'];
}

/** Lists the sums of each week that has a record. */
function listWeeks(days: readonly DayTotals[], weekUnit: PeriodPictureOptions['weekUnit']): PeriodFigures[] {
  return groupByPeriod(days, weekUnit).map(({ period, days: ofWeek }) => ({
    date: formatIsoDate(period.from),
    ...sumsOf(addTotals(ofWeek)),
  }));
}

/**
 * Makes a picture of a roll-up. A trend and a card show its days, or its weeks if its table has weeks.
 * @param kind one of `listPeriodPictures`
 * @throws Error for a calendar of days in several years
 */
export function makePeriodPicture(
  record: RollupRecord,
  kind: PeriodPictureKind,
  { weekUnit, style, width, hasTitle, ownTitle = '' }: PeriodPictureOptions,
): Picture {
  const { period, days, statistics } = record.rollup;
  const title = ownTitle || namePeriod(period, style, ENGLISH_ROLLUP);
  const total = sumsOf(statistics);
  if (kind === 'calendar') {
    const { from, to } = period;
    const firstWeekday = weekUnit === 'week' ? 1 : 0;
    const calendar = { title, from, to, days: days.map(figuresOf), total, firstWeekday, style } as const;
    return makeCalendarPicture(calendar, width, hasTitle);
  }
  const unit = hasWeeks(period) ? 'week' : 'day';
  const periods = unit === 'week' ? listWeeks(days, weekUnit) : days.map(figuresOf);
  if (kind === 'card') return makePeriodCard(record, unit, periods, style);
  return makeTrendPicture({ title, unit, periods, total, style }, width, hasTitle);
}
