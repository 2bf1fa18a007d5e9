import { makeCalendarPicture } from '../../../src/pictures/kinds/calendar-picture.ts';
import { periodOf, sumsOf } from '../../../src/pictures/kinds/period-figures.ts';
import { makeTrendPicture } from '../../../src/pictures/kinds/trend-picture.ts';
import { listTexts } from '../../../src/pictures/scene/scene.ts';
import { parseDecimal } from '../../../src/record/numbers/decimal.ts';
import { standard } from '../../../src/styles/standard.ts';
import { dateOf } from '../../rollup/make-days.ts';

const seconds = (text: string) => ({ seconds: parseDecimal(text) });
const day = (dayOfMonth: number, human: string, ai: string) =>
  periodOf({ date: { year: 2026, month: 4, day: dayOfMonth }, human: seconds(human), ai: seconds(ai) });

const days = [day(4, '5133600', '94860'), day(2, '367200', '6120'), day(1, '342000', '1980')];
const total = sumsOf({ human: seconds('5842800'), ai: seconds('102960') });

it('makes figures of exact totals', () => {
  expect(days[0]).toEqual({ date: '2026-04-04', humanHours: 1426, aiMinutes: 1581, factor: 85560 / 1581 });
  expect(sumsOf({ human: seconds('60'), ai: seconds('0') })).toEqual({
    humanHours: 60 / 3600,
    aiMinutes: 0,
    factor: null,
  });
});

it('shows a trend with a gap for a missing day, in the order of the dates', () => {
  const trend = makeTrendPicture({ title: 'April', unit: 'day', periods: days, total, style: standard }, 720);
  expect(trend.table.rows).toEqual([
    ['2026-04-01', '95', '33', '172.7x'],
    ['2026-04-02', '102', '102', '60.0x'],
    ['2026-04-04', '1,426', '1,581', '54.1x'],
  ]);
  expect(trend.description).toBe(
    'The weighted average leverage factor of 3 days with a record from 2026-04-01 to 2026-04-04 is 56.7x: 1,623 h of human work in 1,716 min of AI time.',
  );
  expect(
    trend.shapes.filter(({ kind, tone }: { kind: string; tone?: string }) => kind === 'path' && tone === 'area'),
  ).toHaveLength(2);
  expect(trend.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(3);
  expect(listTexts(trend.shapes).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Apr 1', 'Apr 2', 'Apr 3', 'Apr 4']),
  );
});

it('shows a calendar with the year around its days', () => {
  const calendar = makeCalendarPicture(
    {
      title: '2026',
      from: dateOf('2026-01-01'),
      to: dateOf('2026-12-31'),
      days,
      total,
      firstWeekday: 1,
      style: standard,
    },
    720,
  );
  const filled = calendar.shapes.filter(
    (shape) => shape.kind === 'rect' && shape.width !== 12 && shape.tone !== 'empty',
  );
  expect(filled).toHaveLength(3);
  expect(calendar.description).toContain('The highest is 172.7x on 2026-04-01.');
});

it('refuses a date that does not exist or belongs to another year', () => {
  const wrong = [{ date: '2026-02-30', humanHours: 1, aiMinutes: 1, factor: 60 }];
  const trend = { title: '', unit: 'day', periods: wrong, total, style: standard } as const;
  expect(() => makeTrendPicture(trend, 720)).toThrow('“2026-02-30” is not a date like 2026-04-04.');
  const others = { title: '', days, total, firstWeekday: 0, style: standard } as const;
  const calendarOf = (from: string, to: string) => () =>
    makeCalendarPicture({ ...others, from: dateOf(from), to: dateOf(to) }, 720);
  expect(calendarOf('2025-01-01', '2025-12-31')).toThrow('2026-04-01 is not between 2025-01-01 and 2025-12-31.');
  expect(calendarOf('2026-04-02', '2026-12-31')).toThrow('2026-04-01 is not between 2026-04-02 and 2026-12-31.');
  expect(calendarOf('2025-12-31', '2026-12-31')).toThrow('2025-12-31 and 2026-12-31 are not in one year.');
});

it('shows squares only for the days of a range, and names it', () => {
  const range = { from: dateOf('2026-03-31'), to: dateOf('2026-04-30') };
  const { shapes, description } = makeCalendarPicture(
    { title: 'April', ...range, days, total, firstWeekday: 1, style: standard },
    720,
  );
  expect(shapes.filter((shape) => shape.kind === 'rect' && shape.width !== 12)).toHaveLength(31);
  expect(description).toContain('3 days with a record from 2026-03-31 to 2026-04-30 is');
});
