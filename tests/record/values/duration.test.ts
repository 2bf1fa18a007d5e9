// Runs in every time zone.

import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../../src/record/numbers/decimal.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import {
  type DurationUnit,
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
    '--',
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
    '~2h',
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
  ])('does not guess at %j', (cell) => {
    expect(secondsIn(cell)).toBe('unreadable');
  });

  it.each<Cell>([
    '-5',
    '-5h',
    '\u22125m',
    '- 1:30',
    -5,
    { number: -1, shown: '-1' },
    { wallClock: '1899-12-29T23:00:00.000', shown: '' },
  ])('tells %j as negative', (cell) => {
    expect(secondsIn(cell)).toBe('negative');
  });

  it.each<Cell>(['#N/A', '#DIV/0!', '#REF!', '#ERROR!', '#NAME?'])('tells the error cell %s', (cell) => {
    expect(secondsIn(cell)).toBe('error-cell');
  });

  it.each<Cell>(['', '   ', '\u00a0'])('tells the blank %j', (cell) => {
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

describe('the ways to write a duration that nearly all cells have', () => {
  it('are read as the rules for all others read them, which capitals need', () => {
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
      propertyRuns(3000),
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

  it('gives back what was read, exactly', () => {
    const secondTexts = fc
      .tuple(fc.integer({ min: 0, max: 10 ** 8 }), fc.integer({ min: 0, max: 3 }))
      .map(([n, scale]) => formatDecimal(parseDecimal(`${n}e-${scale}`)));
    fc.assert(
      fc.property(secondTexts, fc.constantFrom('hours' as const, 'minutes' as const), (text, unit) => {
        const printed = formatDuration({ seconds: parseDecimal(text) }, unit, unit === 'hours' ? 'h' : 'm');
        expect(secondsIn(printed, unit)).toBe(text);
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

describe('any text at all', () => {
  it('is a duration, a blank or shown as it stands, and never throws', () => {
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
