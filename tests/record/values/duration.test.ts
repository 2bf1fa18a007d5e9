// Runs in every time zone.

import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../../src/record/numbers/decimal.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import {
  type DurationUnit,
  durationOf,
  formatDuration,
  hoursOf,
  minutesOf,
  readDuration,
} from '../../../src/record/values/duration.ts';
import { propertyRuns } from '../../sampling.ts';

function secondsIn(cell: Cell, unit: DurationUnit = 'hours'): string {
  const reading = readDuration(cell, unit);
  return reading.kind === 'duration' ? formatDecimal(reading.duration.seconds) : `${reading.kind}`;
}

const hours = (count: number) => String(count * 3600);
const minutes = (count: number) => String(count * 60);

describe('reading a duration', () => {
  it.each<[Cell, string]>([
    ['240h', hours(240)],
    ['240.h', hours(240)],
    ['1.5h', hours(1.5)],
    ['8.6m', '516'],
    ['90m', minutes(90)],
    ['1h 30m', minutes(90)],
    ['1h30', minutes(90)],
    ['1h30m', minutes(90)],
    ['1:30', minutes(90)],
    ['0:45:30', '2730'],
    ['0:00:20.25', '20.25'],
    ['0:00:20,25', '20.25'],
    ['0:10:20,200', '620.2'],
    ['1:00:00,125 h', '3600.125'],
    ['120 hours', hours(120)],
    ['1 hour', hours(1)],
    ['40 min', minutes(40)],
    ['40 min.', minutes(40)],
    ['1 hr. 30 min.', minutes(90)],
    ['2d', hours(16)],
    ['1w', hours(40)],
    ['1w 2d 4h', hours(60)],
    ['0.075w', hours(3)],
    ['  1 H  30 M ', minutes(90)],
    ['1\u00a0h\u00a030\u00a0m', minutes(90)],
    ['1,5h', minutes(90)],
    ['1,5', minutes(90)],
    ['1,50', minutes(90)],
    ['1,500', hours(1500)],
    ['1,500h', hours(1500)],
    ['1,5000', minutes(90)],
    ['1,426.5', hours(1426.5)],
    ['1.426,5', hours(1426.5)],
    ['11,636,500m', minutes(11_636_500)],
    ['0,125h', minutes(7.5)],
    ['1\u202f426 h', hours(1426)],
    ['1\u202f426\u202fh', hours(1426)],
    ['1\u00a0426\u00a0h', hours(1426)],
    ['1:30\u00a0h', minutes(90)],
    ['1h\u200b', hours(1)],
    ['\u200e90\u2060m', minutes(90)],
    ['.5h', minutes(30)],
    ['0', '0'],
    ['0m', '0'],
    [240, hours(240)],
    [1.5, minutes(90)],
    [0.1 + 0.2, '1080'],
    [{ number: 1.5, shown: '1.5h' }, minutes(90)],
    ['100:00', hours(100)],
    ['1h,30m', minutes(90)],
    ['1h, 30m', minutes(90)],
    ['1h and 30m', minutes(90)],
    ['1 hour and 30 minutes', minutes(90)],
    ['1 hour, and 30 minutes', minutes(90)],
    ['1h & 30m', minutes(90)],
    ['1h&30m', minutes(90)],
    ['2h,15min', minutes(135)],
    ['1h,5m', minutes(65)],
    ['1h,500m', minutes(560)],
    ['1h,30m,15s', '5415'],
    ['2d,4h', hours(20)],
    ['1d,4h', hours(12)],
    ['1w,2d', hours(56)],
    ['10m,5s', '605'],
    ['12hours,34sec', String(12 * 3600 + 34)],
    ['1,5h,30m', minutes(120)],
    ['1h, 1,5m', '3690'],
    ['1 Std. 30 Min.', minutes(90)],
    ['1 Stunde und 30 Minuten', minutes(90)],
    ['2 heures et 5 minutes', minutes(125)],
    ['3 horas y 5 minutos', minutes(185)],
    ['1 ora e 20 minuti', minutes(80)],
    ['2 uur en 5 minuten', minutes(125)],
    ['2 Tage', hours(16)],
    ['2 días', hours(16)],
    ['2 DÍAS', hours(16)],
    ['1 semana', hours(40)],
    ['PT1H30M', minutes(90)],
    ['pt1h30m', minutes(90)],
    ['PT36H', hours(36)],
    ['PT0.5H', minutes(30)],
    ['PT0,5H', minutes(30)],
    ['PT1.426H', formatDecimal(parseDecimal('5133.6'))],
    ['PT90S', '90'],
    ['P0DT1H30M20S', '5420'],
    ['18:25 min', '1105'],
    ['18:25 minutes', '1105'],
    ['90:00 min.', minutes(90)],
    ['1:30 hours', minutes(90)],
    ['1:02:03 h', '3723'],
    ['1h30m20s', '5420'],
    ['90 seconds', '90'],
    ['16.666666666666668', formatDecimal(parseDecimal('60000.00000000012'))],
    ['8.1300000000000008', '29268'],
    ['0.30000000000000004', '1080'],
    ['0.30000000000000004h', '1080'],
    [`0.${'3'.repeat(62)}`, formatDecimal(parseDecimal('1199.9999999999988'))],
    ['999999999999999', '3599999999999996400'],
  ])('reads %j in an hours column', (cell, seconds) => {
    expect(secondsIn(cell)).toBe(seconds);
  });

  it.each<[Cell, string]>([
    ['22', minutes(22)],
    [22, minutes(22)],
    [8.6, '516'],
    ['1.5h', minutes(90)],
    ['1,5', '90'],
    ['0:22', minutes(22)],
    ['990m', minutes(990)],
    ['1,000', minutes(1000)],
    ['18:25 min', '1105'],
    ['16.666666666666668', '1000.000000000002'],
  ])('reads %j in a minutes column', (cell, seconds) => {
    expect(secondsIn(cell, 'minutes')).toBe(seconds);
  });

  it.each<Cell>([
    'abc',
    '20 mn',
    '1h 2h',
    '30m 1h',
    '1:60',
    '1:5',
    '1:30:60',
    '1h90',
    '-- --',
    '1..5',
    '1,5,5',
    '1,23,456',
    '1 500h',
    '5h!',
    'h',
    'm 5',
    '1e3',
    '1\u200b5h',
    '1h.5',
    '1h.5m',
    '1h .30m',
    '1h ,30m',
    '1h.,30m',
    '1h.30m',
    '1h,,30m',
    '1h,30',
    '1h and 30',
    '1h,',
    '1h and',
    '1h and30m',
    '1h, .5m',
    '1:02:03 min',
    '1:60 min',
    '1:30 s',
    '1:30 x',
    'PT',
    'P0D',
    'PT1H30',
    'PT1.5H30M',
    'PT30M1H',
    'PT-1H',
    '1000000000000000',
    '9007199254740993',
    `0.${'3'.repeat(63)}`,
    '+2',
    '50%',
    'Total',
    '1/2',
    true,
    false,
    '1.2.3',
    'Infinity',
    '9999999999999999h',
    '१h',
    { wallClock: '2026-04-04T00:00:00.000', shown: '2026-04-04' },
    { wallClock: 'nonsense', shown: 'nonsense' },
  ])('does not guess %j', (cell) => {
    expect(secondsIn(cell)).toBe('unreadable');
  });

  it.each<Cell>([
    '-5',
    '-5h',
    '\u22125m',
    '- 1:30',
    '-PT1H',
    -5,
    { number: -1, shown: '-1' },
    { wallClock: '1899-12-29T23:00:00.000', shown: '' },
  ])('reads %j as negative', (cell) => {
    expect(secondsIn(cell)).toBe('negative');
  });

  it.each<Cell>(['#N/A', '#DIV/0!', '#REF!', '#ERROR!', '#NAME?'])('recognizes the error cell %s', (cell) => {
    expect(secondsIn(cell)).toBe('error-cell');
  });

  it.each<Cell>(['–', '—', '-', '−', ' - ', 'n/a', 'N/A', 'n.a.', 'none', 'None'])('reads %j as blank', (cell) => {
    expect(secondsIn(cell)).toBe('blank');
  });

  it.each<Cell>(['-- --', 'n/a.', 'no', 'nothing', 'none yet', '- -'])(
    'does not read %j as a mark for none',
    (cell) => {
      expect(secondsIn(cell)).toBe('unreadable');
    },
  );

  it.each([
    ['2,125', ',', '2.125'],
    ['1.426', ',', '1426'],
    ['1.426', '.', '1.426'],
    ['2,125', '.', '2125'],
    ['1,5', ',', '1.5'],
    ['1.5', ',', '1.5'],
    ['1,426.5', ',', '1426.5'],
    ['0,125', '.', '0.125'],
    ['1234,567', '.', '1234.567'],
  ] as const)('reads %j with the decimal mark %j as %s', (text, mark, amount) => {
    const seconds = formatDecimal(durationOf(parseDecimal(amount), 'hours').seconds);
    for (const shown of [text, `${text}h`, `${text} hours`]) {
      const reading = readDuration(shown, 'hours', mark);
      expect(reading.kind === 'duration' && formatDecimal(reading.duration.seconds)).toBe(seconds);
    }
  });

  it.each([
    ['>2h', 'limit', '2h'],
    ['>= 2h', 'limit', '2h'],
    ['more than 2h', 'limit', '2h'],
    ['2h+', 'limit', '2h'],
    ['40-16h', 'range-reversed', null],
    ['2h-90m', 'range-reversed', null],
    ['50h (16-40)', 'range-outside', null],
    ['15.9h (16-40)', 'range-outside', null],
    ['24h ± 25', 'range-negative', null],
    ['24h ± 101%', 'range-negative', null],
    ['16h-40', 'range-unit', null],
    ['1h 30m (60-120)', 'range-unit', null],
    ['1h 30m ± 15', 'range-unit', null],
    ['18:25 min-20:00', 'range-unit', null],
    ['1-2', 'range-date', '1-2h'],
    ['1 - 2', 'range-date', '1-2h'],
    ['12-31', 'range-date', '12-31h'],
    ['31-12', 'range-date', '31-12h'],
    ['2026-04', 'range-date', null],
    ['04-2026', 'range-date', null],
    ['9:00-10:30', 'range-clock', '9:00-10:30 h'],
    ['P1D', 'iso-days', null],
    ['P1DT2H', 'iso-days', null],
    ['P2W', 'iso-days', null],
    ['2026-04-04', 'other', null],
    ['~soon', 'other', null],
    ['30-', 'other', null],
    ['16-24-40h', 'other', null],
    ['(16-40)', 'other', null],
    ['24h (16)', 'other', null],
    ['24h ()', 'other', null],
    ['24h (16-40', 'other', null],
    ['24h (16-40) ± 8', 'other', null],
    ['24h ± 8 ± 2', 'other', null],
    ['<16-40h', 'other', null],
    ['Q1-Q2', 'other', null],
    ['>soon', 'other', null],
    [`16-40h${' '.repeat(2)}${'x'.repeat(100)}`, 'other', null],
    [`${'~'.repeat(100)}1h`, 'other', null],
  ] as const)('explains %j: %s', (text, reason, instead) => {
    expect(readDuration(text, 'hours')).toEqual({ kind: 'unreadable', shown: text, reason, instead });
  });

  it.each<[string, DurationUnit, value: number, low: number, high: number]>([
    ['24h (16-40)', 'hours', 24, 16, 40],
    ['24h (16h-40h)', 'hours', 24, 16, 40],
    ['24h [16–40]', 'hours', 24, 16, 40],
    ['24 (16-40)', 'hours', 24, 16, 40],
    ['24 (16-40h)', 'hours', 24, 16, 40],
    ['24h(16 to 40)', 'hours', 24, 16, 40],
    ['24h (±8)', 'hours', 24, 16, 32],
    ['16-40h', 'hours', 28, 16, 40],
    ['16–40 h', 'hours', 28, 16, 40],
    ['16‑40 h', 'hours', 28, 16, 40],
    ['16h-40h', 'hours', 28, 16, 40],
    ['16-40', 'hours', 28, 16, 40],
    ['1–2', 'hours', 1.5, 1, 2],
    ['0-5', 'hours', 2.5, 0, 5],
    ['13-40', 'hours', 26.5, 13, 40],
    ['1-2h', 'hours', 1.5, 1, 2],
    ['1 to 2', 'hours', 1.5, 1, 2],
    ['30 to 60 min', 'hours', 0.75, 0.5, 1],
    ['30 min – 1h', 'hours', 0.75, 0.5, 1],
    ['30 bis 60 Min.', 'hours', 0.75, 0.5, 1],
    ['30 à 60 minutes', 'hours', 0.75, 0.5, 1],
    ['30 a 60 minutos', 'hours', 0.75, 0.5, 1],
    ['30 tot 60 minuten', 'hours', 0.75, 0.5, 1],
    ['2-3 days', 'hours', 20, 16, 24],
    ['1h 30m-2h', 'hours', 1.75, 1.5, 2],
    ['1:00-1:30 h', 'hours', 1.25, 1, 1.5],
    ['30:00-60:00 min', 'hours', 0.75, 0.5, 1],
    ['1:15 (1:00-1:30)', 'hours', 1.25, 1, 1.5],
    ['1,5-2,5h', 'hours', 2, 1.5, 2.5],
    ['1,000-3,000h', 'hours', 2000, 1000, 3000],
    ['24h ± 8', 'hours', 24, 16, 32],
    ['24h ± 480 min', 'hours', 24, 16, 32],
    ['24h +/- 8h', 'hours', 24, 16, 32],
    ['24h +- 8', 'hours', 24, 16, 32],
    ['24 ± 25%', 'hours', 24, 18, 30],
    ['24h ± 12,5 %', 'hours', 24, 21, 27],
    ['24h ± 24', 'hours', 24, 0, 48],
    ['~30 min', 'hours', 0.5, 0.375, 0.625],
    ['≈1:30', 'hours', 1.5, 1.125, 1.875],
    ['ca. 45 min', 'hours', 0.75, 0.5625, 0.9375],
    ['about 2 hours', 'hours', 2, 1.5, 2.5],
    ['ungefähr 2 Stunden', 'hours', 2, 1.5, 2.5],
    ['~30-60 min', 'hours', 0.75, 0.5, 1],
    ['~24h (16-40)', 'hours', 24, 16, 40],
    ['<1 min', 'hours', 0.5 / 60, 0, 1 / 60],
    ['≤ 2h', 'hours', 1, 0, 2],
    ['up to 2h', 'hours', 1, 0, 2],
  ])('reads the range %j in %s', (text, unit, value, low, high) => {
    const reading = readDuration(text, unit);
    if (reading.kind !== 'duration') throw new Error(`${text} is ${reading.kind}.`);
    const { seconds, bounds } = reading.duration;
    const hoursIn = (decimal: typeof seconds) => hoursOf({ seconds: decimal });
    expect([seconds, ...(bounds === undefined ? [] : [bounds.low, bounds.high])].map(hoursIn)).toEqual([
      value,
      low,
      high,
    ]);
  });

  it('omits bounds that equal the value', () => {
    expect(readDuration('24h ± 0', 'hours')).toEqual(readDuration('24h', 'hours'));
    expect(readDuration('16-16h', 'hours')).toMatchObject({ kind: 'duration' });
    expect(readDuration('16-16h', 'hours')).not.toHaveProperty('duration.bounds');
  });

  it('uses the given percentage for approximate times', () => {
    const reading = readDuration('~10h', 'hours', '.', 50);
    expect(
      reading.kind === 'duration' && hoursOf({ seconds: reading.duration.bounds?.low ?? { coefficient: 0, scale: 0 } }),
    ).toBe(5);
  });

  it.each<Cell>(['', '   ', '\u00a0'])('recognizes the blank %j', (cell) => {
    expect(secondsIn(cell)).toBe('blank');
  });

  it.each([
    ['1899-12-30T00:00:00.000', '0'],
    ['1899-12-30T01:30:00.000', minutes(90)],
    ['1899-12-30T01:29:59.999', minutes(90)],
    ['1899-12-30T01:29:59.998', minutes(90)],
    ['1899-12-30T01:30:00.002', minutes(90)],
    ['1899-12-30T01:29:59.997', '5399.997'],
    ['1899-12-30T01:30:00.003', '5400.003'],
    ['1899-12-29T23:59:59.998', '0'],
    ['1899-12-29T23:59:59.997', 'negative'],
    ['1899-12-30T01:30:00.500', '5400.5'],
    ['1900-01-09T00:00:00.000', hours(240)],
    ['1909-12-31T00:00:00.000', hours(24 * 3653)],
    ['1910-01-01T00:00:00.001', 'unreadable'],
  ])('reads a duration cell that a clock shows as %s', (wallClock, seconds) => {
    expect(secondsIn({ wallClock, shown: '' })).toBe(seconds);
  });
});

describe('the usual forms of durations', () => {
  it('have the same values as by the general rules, which capitals need', () => {
    const amounts = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      fc.tuple(fc.nat(99_999), fc.nat(9_999_999)).map(([whole, fraction]) => `${whole}.${fraction}`),
    );
    const units = fc.constantFrom('h', 'hr', 'hours', 'm', 'min', 'minutes', 'd', 'w', 's', 'sec', 'x', 'hm', 'mh');
    const space = fc.constantFrom('', ' ');
    const texts = fc.oneof(
      fc.tuple(amounts, space, units).map((parts) => parts.join('')),
      fc.tuple(fc.nat(2000), space, fc.nat(130)).map(([h, gap, m]) => `${h}h${gap}${m}m`),
      fc.tuple(fc.nat(2000), fc.nat(80)).map(([h, m]) => `${h}:${String(m).padStart(2, '0')}h`),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<DurationUnit>('hours', 'minutes'), (text, unit) => {
        expect(secondsIn(text, unit)).toBe(secondsIn(text.toUpperCase(), unit));
      }),
      propertyRuns(1500),
    );
  });

  it.each<[Cell, string]>([
    ['999999999.999999', '3599999999999.9964'],
    ['1:05', minutes(65)],
    ['0:00', '0'],
    ['1h 90m', minutes(150)],
    ['999999:59', String(999_999 * 3600 + 59 * 60)],
    ['007', hours(7)],
  ])('reads %j exactly', (cell, seconds) => {
    expect(secondsIn(cell)).toBe(seconds);
  });
});

describe('printing a duration', () => {
  const print = (text: string, unit: 'hours' | 'minutes') => {
    const reading = readDuration(text, unit);
    return reading.kind === 'duration'
      ? formatDuration(reading.duration, unit, unit === 'hours' ? 'h' : 'm')
      : reading.kind;
  };

  it.each([
    ['240', 'hours', '240h'],
    ['240.0', 'hours', '240h'],
    ['90m', 'hours', '1.5h'],
    ['8.60', 'minutes', '8.6m'],
    ['80m', 'hours', '1:20:00'],
    ['40m', 'hours', '0:40:00'],
    ['0:45:20', 'minutes', '0:45:20'],
    ['0:45:30', 'minutes', '45.5m'],
    ['1000', 'hours', '1000h'],
    ['0', 'hours', '0h'],
  ] as const)('prints %s in %s as %s', (text, unit, printed) => {
    expect(print(text, unit)).toBe(printed);
  });

  it('gives the same text that was read', () => {
    const secondTexts = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 8 }), fc.integer({ min: 0, max: 3 }))
      .map(([n, scale]) => formatDecimal(parseDecimal(`${n}e-${scale}`)));
    fc.assert(
      fc.property(secondTexts, fc.constantFrom('hours' as const, 'minutes' as const), (text, unit) => {
        const printed = formatDuration({ seconds: parseDecimal(text) }, unit, unit === 'hours' ? 'h' : 'm');
        expect(secondsIn(printed, unit)).toBe(text);
        const reading = readDuration(printed.replace('.', ','), unit, ',');
        expect(reading.kind === 'duration' && formatDecimal(reading.duration.seconds)).toBe(text);
      }),
      propertyRuns(),
    );
  });

  it('gives hours and minutes as the nearest doubles', () => {
    const reading = readDuration(0.123456789, 'hours');
    if (reading.kind !== 'duration') throw new Error(reading.kind);
    expect(hoursOf(reading.duration)).toBe(0.123456789);
    expect(minutesOf(reading.duration)).toBe(7.40740734);
  });
});

describe('any text', () => {
  it('is a duration, blank or shown unchanged, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const reading = readDuration(text, 'minutes');
        if (reading.kind === 'duration' || reading.kind === 'blank') return;
        expect(reading.shown).toBe(text.trim());
      }),
      propertyRuns(),
    );
  });
});

it.each([
  ['2026-10-20T00:00:00.000', 'date'],
  ['2026-10-20T14:30:00.000', 'other'],
  ['1909-12-31T00:00:01.000', 'other'],
  ['1910-01-01T00:00:00.000', 'date'],
])('reads the cell %s as unreadable because of: %s', (wallClock, reason) => {
  const reading = readDuration({ wallClock, shown: '10/20/2026' }, 'minutes');
  expect(reading).toEqual({ kind: 'unreadable', shown: '10/20/2026', reason, instead: null });
});

describe('a number of days in a cell with the format of a clock or a date', () => {
  it.each([
    ['1900-01-02T00:00:00.000', '0:00'],
    ['1900-01-02T00:00:00.000', '00:00:00'],
    ['1900-01-02T00:00:00.000', '12:00:00 AM'],
    ['1899-12-31T12:00:00.000', '12:00'],
    ['1899-12-31T23:59:00.000', '23:59'],
    ['1900-01-01T00:00:00.000', '1/1/1900'],
    ['1900-01-01T00:00:00.000', '01.01.1900'],
    ['1900-01-23T00:00:00.000', '1900-01-23'],
    ['1900-01-23T00:00:00.000', '23-1-1900'],
    ['1900-01-23T00:00:00.000', 'Jan 23, 1900'],
    ['1900-01-23T00:00:00.000', '23. Januar 1900'],
    ['1900-01-23T00:00:00.000', '23 févr. 1900'],
  ])('is unreadable, because the cell hides the days: %s shown as %s', (wallClock, shown) => {
    expect(readDuration({ wallClock, shown }, 'hours')).toMatchObject({ kind: 'unreadable', shown, reason: 'other' });
  });

  it.each([
    ['1900-01-02T00:00:00.000', '72:00'],
    ['1899-12-31T00:00:00.000', '24:00:00'],
    ['1899-12-30T23:59:59.000', '23:59:59'],
    ['1900-01-02T00:00:00.000', ''],
    ['1900-01-02T00:00:00.000', '72:00:00.000'],
    ['1900-01-02T00:00:00.000', '72h 00'],
    ['1900-01-02T00:00:00.000', '1900-01-02T00:00:00.000'],
    ['1900-01-02T00:00:00.000', '1900-01-02 00:00:00'],
    ['1900-03-19T04:00:00.000', '1900 hours'],
    ['1899-12-31T06:00:00.000', '1899-12-31 06:00:00'],
  ])('is a time if the cell shows all hours: %s shown as %s', (wallClock, shown) => {
    expect(readDuration({ wallClock, shown }, 'hours').kind).toBe('duration');
  });
});
