import { makeCalendarPicture } from '../../pictures/kinds/calendar-picture.ts';
import { periodOf as figuresOf, type PeriodFigures, sumsOf } from '../../pictures/kinds/period-figures.ts';
import { makeTrendPicture } from '../../pictures/kinds/trend-picture.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import type { Style } from '../../record/publishing/style.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import { addTotals, type DayTotals } from '../../rollup/day-totals.ts';
import { namePeriod } from '../../rollup/name-periods.ts';
import { groupByPeriod, type Rollup } from '../../rollup/rollup.ts';
import { hasWeeks } from '../../rollup/rollup-table.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import type { PeriodChoice, WeekUnit } from './rollup-output.ts';

const WIDTH = 800;

/** The sums of each week that has a record. */
function listWeeks(days: readonly DayTotals[], weekUnit: WeekUnit): PeriodFigures[] {
  return groupByPeriod(days, weekUnit).map(({ period, days: ofWeek }) => ({
    date: formatIsoDate(period.from),
    ...sumsOf(addTotals(ofWeek)),
  }));
}

/** The picture of a period with at least one record: a year as its calendar, others as the trend of their days or weeks. */
export function pictureOf(
  { days, period, statistics }: Rollup,
  { tab, weekUnit }: Pick<PeriodChoice, 'tab' | 'weekUnit'>,
  style: Style,
): Picture {
  const title = namePeriod(period, style, ENGLISH_ROLLUP);
  const total = sumsOf(statistics);
  if (tab === 'year') {
    const { year } = period.from;
    const firstWeekday = weekUnit === 'week' ? 1 : 0;
    return makeCalendarPicture({ title, year, days: days.map(figuresOf), total, firstWeekday, style }, WIDTH);
  }
  const ofWeeks = hasWeeks(period);
  const periods = ofWeeks ? listWeeks(days, weekUnit) : days.map(figuresOf);
  return makeTrendPicture({ title, unit: ofWeeks ? 'week' : 'day', periods, total, style }, WIDTH);
}
