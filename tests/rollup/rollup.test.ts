import { statisticsAsData } from '../../src/record/publishing/task-data.ts';
import { formatIsoDate } from '../../src/record/values/calendar-date.ts';
import { periodOf, periodOfRange } from '../../src/rollup/periods.ts';
import { rangeOfDays, rollUp } from '../../src/rollup/rollup.ts';
import { dateOf, dayOf } from './make-days.ts';

const DAYS = [
  dayOf('2026-02-03', [24, 30, 5, 88_000]),
  dayOf('2026-01-30', [10, 60, 10, null]),
  dayOf('2026-02-05', [1, 120, null, null], [3, 4, 0, 1000]),
];
const EXPECTED = { from: dateOf('2026-01-30'), to: dateOf('2026-02-05') };
const february = rollUp(DAYS, periodOf(dateOf('2026-02-01'), 'month'), EXPECTED);

it('adds up the days of the period and divides at the end', () => {
  expect(statisticsAsData(february.statistics, 40, false)).toEqual({
    tasks: 3,
    humanHours: 28,
    aiMinutes: 154,
    supervisionMinutes: 5,
    tokens: 89_000,
    weightedFactor: 1680 / 154,
    weightedSupervisoryFactor: (27 * 60) / 5,
    humanWeeks: 0.7,
  });
  expect([february.statistics.tasksWithSupervision, february.statistics.tasksWithTokens]).toEqual([2, 2]);
});

it('lists its days in order', () => {
  expect(february.days.map(({ date }) => formatIsoDate(date))).toEqual(['2026-02-03', '2026-02-05']);
});

it('lists the days without a record, from the first record to the last', () => {
  expect(february.missingDays.map(formatIsoDate)).toEqual(['2026-02-01', '2026-02-02', '2026-02-04']);
  expect(rangeOfDays(DAYS)).toEqual(EXPECTED);
});

it('lists the missing days of the whole requested range', () => {
  const range = { from: dateOf('2026-02-03'), to: dateOf('2026-02-07') };
  const missing = rollUp(DAYS, periodOfRange(range), range).missingDays.map(formatIsoDate);
  expect(missing).toEqual(['2026-02-04', '2026-02-06', '2026-02-07']);
});

it('has the sums of the previous period, or nothing', () => {
  expect(february.previous?.period.id).toBe('2026-01');
  expect(february.previous?.days).toBe(1);
  expect(february.previous?.statistics.tasks).toBe(1);
  expect(rollUp(DAYS, periodOf(dateOf('2026-01-01'), 'month'), EXPECTED).previous).toBeNull();
});

it('is empty if there are no days', () => {
  const march = rollUp(DAYS, periodOf(dateOf('2026-03-01'), 'month'), EXPECTED);
  expect(march.days).toEqual([]);
  expect(march.missingDays).toEqual([]);
  expect(march.statistics.weightedFactor).toBeNull();
  expect(march.statistics.supervision).toBeNull();
  expect(rangeOfDays([])).toBeNull();
});

it('keeps the longest tasks and the one with the highest factor', () => {
  const day = dayOf('2026-02-05', [1, 1, null, null], [9, 600, null, null], [1, 2, null, null], [5, 5, null, null]);
  expect(day.longestTasks.map(({ task }) => task)).toEqual(['Task 2', 'Task 4', 'Task 1', 'Task 3']);
  expect(day.bestTask?.task).toBe('Task 1');
});
