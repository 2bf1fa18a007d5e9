// Covers src/pictures/kinds/trend-picture.ts and src/pictures/kinds/calendar-picture.ts.
import fc from 'fast-check';
import { makeCalendarPicture } from '../../../src/pictures/kinds/calendar-picture.ts';
import type { PeriodFigures } from '../../../src/pictures/kinds/period-figures.ts';
import { makeTrendPicture } from '../../../src/pictures/kinds/trend-picture.ts';
import { writeSvg } from '../../../src/pictures/scene/write-svg.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import { propertyRuns } from '../../sampling.ts';
import { findOutside, findOverlaps, listBoxes } from '../boxes.ts';
import { anyName, anyWidth } from '../random-days.ts';

const DAY_MILLISECONDS = 86_400_000;
const isoDate = (day: number) => new Date(day * DAY_MILLISECONDS).toISOString().slice(0, 10);
const dayNumber = (date: string) => Date.parse(date) / DAY_MILLISECONDS;

const figures = fc
  .record({ exponent: fc.double({ min: -2, max: 5, noNaN: true }), minutes: fc.integer({ min: 1, max: 100_000 }) })
  .map(({ exponent, minutes }) => {
    const factor = 10 ** exponent;
    return { humanHours: (factor * minutes) / 60, aiMinutes: minutes, factor };
  });

/** Days or weeks from a first day, some of which are missing. */
function periodsFrom(first: string, length: number, most: number): fc.Arbitrary<PeriodFigures[]> {
  return fc
    .array(fc.option(figures), { minLength: 1, maxLength: most })
    .map((list) =>
      list.flatMap((sums, index) =>
        sums === null ? [] : [{ ...sums, date: isoDate(dayNumber(first) + index * length) }],
      ),
    )
    .filter(({ length: count }) => count > 0);
}

function sumOf(periods: readonly PeriodFigures[]) {
  const humanHours = periods.reduce((sum, period) => sum + period.humanHours, 0);
  const aiMinutes = periods.reduce((sum, period) => sum + period.aiMinutes, 0);
  return { humanHours, aiMinutes, factor: (humanHours * 60) / aiMinutes };
}

const anyStyle = fc.constantFrom(...STYLES.map(({ id }) => id));
const styleOf = (id: string) => STYLES.find((style) => style.id === id) ?? STYLES[0];

describe('the pictures of random periods', () => {
  it('have no overlapping texts in a trend, and nothing outside', () => {
    const days = fc.constantFrom('2024-02-27', '2025-12-29', '2026-03-30', '2026-10-31');
    const trend = fc
      .record({ first: days, unit: fc.constantFrom('day' as const, 'week' as const) })
      .chain(({ first, unit }) => {
        const periods = periodsFrom(first, unit === 'day' ? 1 : 7, 120);
        return fc.record({ unit: fc.constant(unit), periods, title: anyName, style: anyStyle });
      });
    fc.assert(
      fc.property(trend, anyWidth, ({ unit, periods, title, style: id }, width) => {
        const style = styleOf(id);
        if (style === undefined) throw new Error(id);
        const picture = makeTrendPicture({ title, unit, periods, total: sumOf(periods), style }, width);
        expect(findOverlaps(listBoxes(picture))).toEqual([]);
        expect(findOutside(picture)).toEqual([]);
        expect(picture.table.rows.map(([date]) => date)).toEqual(periods.map(({ date }) => date));
        expect(writeSvg(picture, 'auto')).not.toMatch(/NaN|Infinity|undefined/);
      }),
      propertyRuns(200),
    );
  });

  it('have no overlapping texts in a calendar, and one square for each day', () => {
    const calendar = fc.integer({ min: 1990, max: 2060 }).chain((year) =>
      fc.record({
        year: fc.constant(year),
        days: periodsFrom(`${year}-01-01`, 1, 365),
        title: anyName,
        style: anyStyle,
        firstWeekday: fc.constantFrom(0 as const, 1 as const),
      }),
    );
    fc.assert(
      fc.property(calendar, anyWidth, ({ days, style: id, ...others }, width) => {
        const style = styleOf(id);
        if (style === undefined) throw new Error(id);
        const { year } = others;
        const range = { from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } };
        const picture = makeCalendarPicture({ ...others, ...range, days, total: sumOf(days), style }, width);
        expect(findOverlaps(listBoxes(picture))).toEqual([]);
        expect(findOutside(picture)).toEqual([]);
        const daysInYear = dayNumber(`${year + 1}-01-01`) - dayNumber(`${year}-01-01`);
        const squares = picture.shapes.flatMap((shape) => (shape.kind === 'rect' && shape.width !== 12 ? [shape] : []));
        expect(squares).toHaveLength(daysInYear);
        expect(squares.filter(({ tone }) => tone !== 'empty')).toHaveLength(days.length);
      }),
      propertyRuns(100),
    );
  });
});
