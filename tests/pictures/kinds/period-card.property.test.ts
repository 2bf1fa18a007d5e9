// Covers src/pictures/kinds/period-card.ts, card-frame.ts and period-picture.ts.
import fc from 'fast-check';
import { listPeriodPictures, makePeriodPicture } from '../../../src/pictures/kinds/period-picture.ts';
import { listTexts, type Picture } from '../../../src/pictures/scene/scene.ts';
import { writeSvg } from '../../../src/pictures/scene/write-svg.ts';
import { addDays } from '../../../src/record/values/calendar-date.ts';
import type { DayTotals } from '../../../src/rollup/day-totals.ts';
import { type Period, periodOf, periodOfRange } from '../../../src/rollup/periods.ts';
import { rollUp } from '../../../src/rollup/rollup.ts';
import { makeRollupRecord, NO_TEXTS, type RollupRecord } from '../../../src/rollup/rollup-record.ts';
import { ENGLISH_ROLLUP } from '../../../src/rollup/rollup-words.ts';
import { standard } from '../../../src/styles/standard.ts';
import { DEFAULT_STYLE, STYLES } from '../../../src/styles/styles.ts';
import { dateOf, dayOf, type PlainTask } from '../../rollup/make-days.ts';
import { propertyRuns } from '../../sampling.ts';
import { findOutside, findOverlaps, listBoxes } from '../boxes.ts';
import { anyName } from '../random-days.ts';

/** A task whose factor is from 0.01 to 100,000, or 0, or unknown. */
const anyTask: fc.Arbitrary<PlainTask> = fc
  .record({
    exponent: fc.double({ min: -2, max: 5, noNaN: true }),
    minutes: fc.integer({ min: 1, max: 600 }),
    special: fc.nat(40),
    supervision: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  })
  .map(({ exponent, minutes, special, supervision }) => [
    special === 0 ? 0 : Math.round((10 ** exponent * minutes) / 0.6) / 100,
    special === 1 ? 0 : minutes,
    supervision,
    null,
  ]);

interface RandomPeriod {
  readonly days: readonly DayTotals[];
  readonly period: Period;
}

/** A period of 1 to 366 days, of which some have no record. */
const anyPeriod: fc.Arbitrary<RandomPeriod> = fc
  .record({
    first: fc.constantFrom('2024-02-27', '2025-12-29', '2026-01-01', '2026-03-01', '2026-09-28', '2027-01-01'),
    length: fc.oneof(fc.constantFrom(1, 2, 7, 31, 35, 36, 366), fc.integer({ min: 1, max: 366 })),
    unit: fc.constantFrom('range', 'range', 'week', 'sunday-week', 'month', 'quarter', 'year'),
    gaps: fc.nat(4),
    tasks: fc.array(anyTask, { minLength: 1, maxLength: 40 }),
  })
  .map(({ first, length, unit, gaps, tasks }) => {
    const from = dateOf(first);
    const all = Array.from({ length }, (_, i) => addDays(from, i));
    const listed = all.filter((_date, i) => i === 0 || (i * 7919) % 5 >= gaps);
    const days = listed.map(({ year, month, day }, i) => {
      const iso = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
      const ofDay = tasks.filter((_task, at) => at % listed.length === i % Math.min(tasks.length, listed.length));
      return dayOf(iso, ...(ofDay.length === 0 ? tasks.slice(0, 1) : ofDay));
    });
    const range = periodOfRange({ from, to: addDays(from, length - 1) });
    return { days, period: unit === 'range' ? range : periodOf(from, unit as 'week') };
  });

const anyStyle = fc.constantFrom(...STYLES.map(({ id }) => id));

function recordOf({ days, period }: RandomPeriod, style = DEFAULT_STYLE, title = ''): RollupRecord {
  const record = makeRollupRecord(rollUp(days, period, period), 'week', style, ENGLISH_ROLLUP, { ...NO_TEXTS, title });
  if (record === null) throw new Error('The period has no record.');
  return record;
}

const options = { weekUnit: 'week', style: standard, width: 720, hasTitle: true } as const;
const textsOf = ({ shapes }: Picture) => listTexts(shapes).map(({ text }) => text);

describe('the cards of random periods', () => {
  it('have no overlapping texts and nothing outside, for 1 to 366 days, in every style', () => {
    fc.assert(
      fc.property(anyPeriod, anyStyle, fc.oneof(fc.constant(''), anyName), (random, id, title) => {
        const style = STYLES.find((known) => known.id === id) ?? DEFAULT_STYLE;
        const card = makePeriodPicture(recordOf(random, style, title), 'card', { ...options, style });
        expect(findOverlaps(listBoxes(card))).toEqual([]);
        expect(findOutside(card)).toEqual([]);
        expect(writeSvg(card, 'auto')).not.toMatch(/NaN|Infinity|undefined/);
      }),
      propertyRuns(150, 4000),
    );
  });

  it('have the figures of the roll-up, all of them in full', () => {
    fc.assert(
      fc.property(anyPeriod, (random) => {
        const record = recordOf(random);
        const { statistics, days } = record.rollup;
        const texts = textsOf(makePeriodPicture(record, 'card', options));
        const said = record.sections
          .flatMap((section) => (section.kind === 'prose' ? section.paragraphs : []))
          .join('\n');
        const [average] = texts.filter((text) => text.endsWith(' average')).map((text) => text.slice(0, -8));
        if (statistics.weightedFactor !== null) {
          expect(texts).toContain(average);
          expect(said).toContain(`factor was ${average}`);
        }
        const foot = texts.find((text) => text.includes(' of human work in '));
        const tasks = statistics.tasks.toLocaleString('en');
        expect(foot?.startsWith(`${tasks} task${tasks === '1' ? '' : 's'} on ${days.length} day`)).toBe(true);
        expect(foot?.endsWith(' min of AI time')).toBe(true);
      }),
      propertyRuns(100),
    );
  });

  it('have a bar for each day or week with a factor above 0, and a row for each with a record', () => {
    fc.assert(
      fc.property(anyPeriod, (random) => {
        const record = recordOf(random);
        const card = makePeriodPicture(record, 'card', options);
        const trend = makePeriodPicture(record, 'trend', options);
        expect(card.table).toEqual(trend.table);
        const bars = card.shapes.filter(({ kind }) => kind === 'rect');
        const zeros = card.table.rows.filter(([, hours, , factor]) => hours === '0' || factor === '–');
        expect(bars.length).toBe(card.table.rows.length - zeros.length);
      }),
      propertyRuns(100),
    );
  });
});

const hours = (amount: number): PlainTask => [amount, 60, 6, null];
const WEEK = [dayOf('2026-03-30', hours(10)), dayOf('2026-04-01', hours(40), hours(20)), dayOf('2026-04-03', hours(2))];

it('shows a week with its dates, counts and figures, and a gap for a missing day', () => {
  const card = makePeriodPicture(
    recordOf({ days: WEEK, period: periodOf(dateOf('2026-04-01'), 'week') }),
    'card',
    options,
  );
  expect([card.id, card.width, card.height, card.scale]).toEqual(['leverage-card-2026-w14', 1200, 630, 1]);
  expect(textsOf(card)).toEqual([
    'Leverage Record: Week 14, March 30 to April 5, 2026',
    'A bar for each day',
    '18.0x',
    'leverage',
    '180.0x',
    'supervisory leverage',
    '1.8',
    'weeks of human work',
    '30.0x',
    '18.0x average',
    '1x',
    'Mar 30',
    'Mar 31',
    'Apr 1',
    'Apr 2',
    'Apr 3',
    '4 tasks on 3 days: 72 h of human work in 240 min of AI time',
  ]);
  expect(card.title).toBe('Leverage Record: Week 14, March 30 to April 5, 2026: the factor of each day');
  expect(card.description).toBe(
    'The weighted average leverage factor of 4 tasks on 3 days from 2026-03-30 to 2026-04-05 is 18.0x: 72 h of human work in 240 min of AI time. The highest is 30.0x on 2026-04-01, the lowest 2.0x on 2026-04-03.',
  );
  expect(card.table.rows).toEqual([
    ['2026-03-30', '10', '60', '10.0x'],
    ['2026-04-01', '60', '120', '30.0x'],
    ['2026-04-03', '2', '60', '2.0x'],
  ]);
  const [first, second] = card.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThan(2 * (first?.width ?? 0));
});

it('shows the dates of a month and of a title of the author, and weeks in a longer period', () => {
  const month = periodOf(dateOf('2026-04-01'), 'month');
  const subtitleOf = (period: Period, title = '') =>
    textsOf(makePeriodPicture(recordOf({ days: WEEK, period }, standard, title), 'card', options)).find((text) =>
      text.includes('A bar for each'),
    );
  expect(subtitleOf(month)).toBe('April 1 to April 30, 2026. A bar for each day');
  expect(subtitleOf(periodOf(dateOf('2026-04-01'), 'week'), 'Our week')).toBe(
    'March 30 to April 5, 2026. A bar for each day',
  );
  expect(subtitleOf(periodOf(dateOf('2026-04-01'), 'year'))).toBe(
    'January 1 to December 31, 2026. A bar for each week',
  );
});

it('shows for how many tasks the supervision is known, and a dash if it is unknown', () => {
  const period = periodOf(dateOf('2026-04-01'), 'month');
  const cardOf = (...tasks: readonly PlainTask[]) =>
    textsOf(makePeriodPicture(recordOf({ days: [dayOf('2026-04-01', ...tasks)], period }), 'card', options));
  expect(cardOf(hours(10), [5, 60, null, null])).toContain('(1 of 2 tasks)');
  expect(cardOf([5, 60, null, null]).slice(3, 6)).toEqual(['leverage', '–', 'supervisory leverage']);
});

it('shows a period without AI time without an average', () => {
  const period = periodOf(dateOf('2026-04-01'), 'month');
  const card = makePeriodPicture(
    recordOf({ days: [dayOf('2026-04-01', [5, 0, null, null])], period }),
    'card',
    options,
  );
  expect(textsOf(card).filter((text) => text.includes('average'))).toEqual([]);
  expect(card.table.rows).toEqual([['2026-04-01', '5', '0', '–']]);
});

it('gives a calendar only to a year and to a range inside one', () => {
  const range = (from: string, to: string) => periodOfRange({ from: dateOf(from), to: dateOf(to) });
  expect(listPeriodPictures(periodOf(dateOf('2026-04-01'), 'year'))).toEqual(['calendar', 'trend', 'card']);
  expect(listPeriodPictures(range('2026-01-01', '2026-12-31'))).toEqual(['trend', 'calendar', 'card']);
  expect(listPeriodPictures(range('2025-12-31', '2026-01-01'))).toEqual(['trend', 'card']);
});

it('ends the bar of a day above the average visibly above its line', () => {
  const period = periodOf(dateOf('2026-04-01'), 'week');
  const days = [dayOf('2026-03-30', hours(10.2)), dayOf('2026-03-31', hours(9.8)), dayOf('2026-04-01', hours(10))];
  const { shapes } = makePeriodPicture(recordOf({ days, period }), 'card', options);
  const tops = shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.y] : []));
  const ground = shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.tone === 'ground' ? [shape.from[1] - shape.thickness / 2] : [],
  );
  expect(ground).toHaveLength(1);
  expect(tops.map((top) => top < (ground[0] ?? 0))).toEqual([true, false, false]);
});
