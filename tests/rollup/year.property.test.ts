// Covers src/rollup: a year of days.
import fc from 'fast-check';
import { computeByWeek, computePeriod } from '../../src/functions/records.ts';
import { statisticsAsData } from '../../src/record/publishing/task-data.ts';
import { formatIsoDate } from '../../src/record/values/calendar-date.ts';
import { listPeriods, PERIOD_UNITS, periodOfRange } from '../../src/rollup/periods.ts';
import { rangeOfDays, rollUp } from '../../src/rollup/rollup.ts';
import { addRows } from './add-rows.ts';
import { dayOf, type PlainDay, plainYears } from './make-days.ts';

const within = (days: readonly PlainDay[], from: string, to: string) =>
  days.filter(([iso]) => iso >= from && iso <= to);

it('is, by every period, the exact sum of all its rows', () => {
  fc.assert(
    fc.property(plainYears, (year) => {
      const days = year.map(([iso, tasks]) => dayOf(iso, ...tasks));
      const range = rangeOfDays(days);
      if (range === null) return;
      const periods = [...PERIOD_UNITS.flatMap((unit) => listPeriods(unit, range)), periodOfRange(range)];
      for (const period of periods) {
        const { statistics, days: included, missingDays } = rollUp(days, period, range);
        const [from, to] = [formatIsoDate(period.from), formatIsoDate(period.to)];
        const { humanWeeks, ...figures } = statisticsAsData(statistics, 40, false);
        const { supervisedHours, ...expected } = addRows(within(year, from, to));
        expect({ period: period.id, ...figures }).toEqual({ period: period.id, ...expected });
        expect(humanWeeks).toBe(figures.humanHours / 40);
        expect(included.map(({ date }) => formatIsoDate(date))).toEqual(within(year, from, to).map(([iso]) => iso));
        expect(missingDays.length).toBeLessThanOrEqual(365 - included.length);
      }
      for (const unit of PERIOD_UNITS) {
        const parts = listPeriods(unit, range).map((period) => rollUp(days, period, range));
        expect(parts.reduce((sum, { days: { length } }) => sum + length, 0)).toBe(days.length);
        const known = parts.flatMap(({ days: ofPart, missingDays }) => [
          ...ofPart.map(({ date }) => formatIsoDate(date)),
          ...missingDays.map(formatIsoDate),
        ]);
        expect(new Set(known).size).toBe(known.length);
      }
    }),
    { numRuns: 4 },
  );
});

const HEADINGS = [
  'Title',
  'Tokens',
  'Date',
  'Mine',
  'AI minutes',
  'Human hours',
  'Supervised hours',
  'Supervision minutes',
  'Tasks',
];
const context = { wallClock: () => '' };

/** Returns a row of the Records tab with its columns moved. */
function recordOf([iso, tasks]: PlainDay): unknown[] {
  const sums = addRows([[iso, tasks]]);
  const { supervisionMinutes, supervisedHours } = sums;
  return [
    'A day',
    sums.tokens ?? '',
    iso,
    'x',
    sums.aiMinutes,
    sums.humanHours,
    supervisionMinutes === null ? '' : supervisedHours,
    supervisionMinutes ?? '',
    sums.tasks,
  ];
}

it('is the same in the custom functions', () => {
  fc.assert(
    fc.property(plainYears, fc.constantFrom(...PERIOD_UNITS), (year, unit) => {
      const days = year.map(([iso, tasks]) => dayOf(iso, ...tasks));
      const range = rangeOfDays(days);
      if (range === null) return;
      const records = [HEADINGS, ...[...year].reverse().map(recordOf)];
      const [, ...rows] = computeByWeek([records, unit], context);
      const expected = listPeriods(unit, range)
        .map((period) => ({ period, ofPeriod: within(year, formatIsoDate(period.from), formatIsoDate(period.to)) }))
        .filter(({ ofPeriod }) => ofPeriod.length > 0)
        .map(({ period, ofPeriod }) => {
          const sums = addRows(ofPeriod);
          return [
            period.id,
            formatIsoDate(period.from),
            formatIsoDate(period.to),
            ofPeriod.length,
            sums.tasks,
            sums.humanHours,
            sums.aiMinutes,
            sums.supervisionMinutes ?? '',
            sums.supervisionMinutes === null ? '' : sums.supervisedHours,
            sums.tokens ?? '',
            sums.weightedFactor,
            sums.weightedSupervisoryFactor ?? '',
          ];
        });
      expect(rows.map((row) => row.slice(0, 12))).toEqual(expected);
      const whole = addRows(year);
      expect(Object.fromEntries(computePeriod([records], context) as [string, unknown][])).toMatchObject({
        Days: year.length,
        Tasks: whole.tasks,
        'Human hours': whole.humanHours,
        'AI minutes': whole.aiMinutes,
        'Weighted factor': whole.weightedFactor,
      });
    }),
    { numRuns: 4 },
  );
});
