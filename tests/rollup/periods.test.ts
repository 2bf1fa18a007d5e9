import { formatIsoDate } from '../../src/record/values/calendar-date.ts';
import {
  countDays,
  lastDays,
  listDates,
  listPeriods,
  PERIOD_UNITS,
  type Period,
  type PeriodUnit,
  periodOf,
  periodOfRange,
  previousPeriod,
} from '../../src/rollup/periods.ts';
import { dateOf } from './make-days.ts';

const show = ({ id, from, to }: Period) => `${id} ${formatIsoDate(from)} ${formatIsoDate(to)}`;
const of = (iso: string, unit: PeriodUnit) => show(periodOf(dateOf(iso), unit));

it('finds the parts of the calendar that a day is in', () => {
  expect(PERIOD_UNITS.map((unit) => of('2026-02-28', unit))).toEqual([
    '2026-W09 2026-02-23 2026-03-01',
    '2026-02-22/2026-02-28 2026-02-22 2026-02-28',
    '2026-02 2026-02-01 2026-02-28',
    '2026-Q1 2026-01-01 2026-03-31',
    '2026 2026-01-01 2026-12-31',
  ]);
  expect(of('2028-02-29', 'month')).toBe('2028-02 2028-02-01 2028-02-29');
  expect(of('2026-12-31', 'quarter')).toBe('2026-Q4 2026-10-01 2026-12-31');
});

it('counts ISO weeks by their Thursday, across the ends of years', () => {
  expect(
    [
      '2015-12-31',
      '2016-01-03',
      '2016-01-04',
      '2020-12-31',
      '2021-01-03',
      '2024-12-30',
      '2026-12-31',
      '2027-01-03',
    ].map((iso) => of(iso, 'week').split(' ')[0]),
  ).toEqual(['2015-W53', '2015-W53', '2016-W01', '2020-W53', '2020-W53', '2025-W01', '2026-W53', '2026-W53']);
});

it('agrees with the weeks of a calendar that counts day by day, for 60 years', () => {
  // Week 1 is the week with January 4. Every Monday starts the next week.
  let [year, week] = [1999, 52];
  const [expected, found]: string[][] = [[], []];
  for (const date of listDates({ from: dateOf('2000-01-01'), to: dateOf('2060-12-31') })) {
    const { year: of4, month, day } = date;
    const weekday = new Date(Date.UTC(of4, month - 1, day)).getUTCDay();
    if (weekday === 1) {
      week += 1;
      const daysLeft = (Date.UTC(of4 + (month === 12 ? 1 : 0), 0, 4) - Date.UTC(of4, month - 1, day)) / 86_400_000;
      if (daysLeft >= 0 && daysLeft < 7) [year, week] = [month === 12 ? of4 + 1 : of4, 1];
    }
    expected?.push(`${year}-W${String(week).padStart(2, '0')}`);
    found?.push(periodOf(date, 'week').id);
  }
  expect(found).toEqual(expected);
});

it('lists periods without a gap and without an overlap', () => {
  for (const unit of PERIOD_UNITS) {
    const periods = listPeriods(unit, { from: dateOf('2023-11-15'), to: dateOf('2029-02-03') });
    const days = periods.flatMap((period) => listDates(period).map(formatIsoDate));
    const [first, last] = [periods[0], periods[periods.length - 1]] as [Period, Period];
    expect(days).toEqual(listDates({ from: first.from, to: last.to }).map(formatIsoDate));
    expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
    expect(formatIsoDate(first.from) <= '2023-11-15' && formatIsoDate(last.to) >= '2029-02-03').toBe(true);
    periods.slice(1).forEach((period, i) => expect(previousPeriod(period)).toEqual(periods[i]));
  }
});

it('finds the period before', () => {
  const before = (period: Period) => show(previousPeriod(period) as Period);
  expect(before(periodOf(dateOf('2021-01-04'), 'week'))).toBe('2020-W53 2020-12-28 2021-01-03');
  expect(before(periodOf(dateOf('2026-01-31'), 'month'))).toBe('2025-12 2025-12-01 2025-12-31');
  expect(before(periodOf(dateOf('2026-01-31'), 'quarter'))).toBe('2025-Q4 2025-10-01 2025-12-31');
  expect(before(periodOf(dateOf('2026-01-31'), 'year'))).toBe('2025 2025-01-01 2025-12-31');
  expect(before(lastDays(dateOf('2026-03-07'), 7))).toBe('2026-02-22/2026-02-28 2026-02-22 2026-02-28');
  expect(before(periodOfRange({ from: dateOf('2026-03-01'), to: dateOf('2026-03-01') }))).toBe(
    '2026-02-28/2026-02-28 2026-02-28 2026-02-28',
  );
});

it('has no period before a part of one', () => {
  const january = periodOf(dateOf('2026-01-31'), 'month');
  expect(previousPeriod({ ...january, from: dateOf('2026-01-15') })).toBeNull();
  expect(previousPeriod({ ...january, to: dateOf('2026-01-15') })).toBeNull();
});

it('counts the last days with the day itself', () => {
  expect(show(lastDays(dateOf('2026-03-07'), 30))).toBe('2026-02-06/2026-03-07 2026-02-06 2026-03-07');
  expect(countDays(lastDays(dateOf('2026-03-07'), 30))).toBe(30);
});

it('has one day for each date when clocks change', () => {
  for (const iso of ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2011-12-30']) {
    const week = periodOf(dateOf(iso), 'week');
    expect(countDays(week)).toBe(7);
    expect(listDates(week).map(formatIsoDate)).toContain(iso);
  }
});
