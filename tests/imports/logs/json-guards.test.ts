import fc from 'fast-check';
import { formatTime, timeOf } from '../../../src/imports/logs/json-guards.ts';
import { propertyRuns } from '../../sampling.ts';

describe('timeOf', () => {
  it('reads every time that the language writes', () => {
    const dates = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2199-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(timeOf(date.toISOString())).toBe(date.getTime());
        expect(formatTime(date.getTime())).toBe(date.toISOString());
      }),
      propertyRuns(500),
    );
  });

  it.each([
    '2026-04-04T09:00Z',
    '2026-04-04T09:00:05z',
    '2026-04-04T09:00:05.1Z',
    '2026-04-04T09:00:05.123456789Z',
    '2026-04-04T09:00:05-07:30',
    '2024-02-29T23:59:59.999+14:00',
  ])('reads %s like the language', (text) => {
    expect(timeOf(text)).toBe(Date.parse(text));
  });

  it('reads the form that agents write by the same rules as other forms', () => {
    const part = (most: number, digits: number) =>
      fc
        .oneof(fc.integer({ min: 0, max: most }), fc.constantFrom(0, 1, 29, 31, 59, 60))
        .map((value) => String(value).padStart(digits, '0'));
    const parts = fc.tuple(
      part(2300, 4),
      part(14, 2),
      part(33, 2),
      part(26, 2),
      part(62, 2),
      part(62, 2),
      part(999, 3),
    );
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, second, fraction]) => {
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}`;
        expect(timeOf(`${text}Z`)).toBe(timeOf(`${text}+00:00`));
        expect(timeOf(`${text}Z`)).toBe(timeOf(`${text}0Z`));
      }),
      propertyRuns(1000),
    );
  });

  it('does not read a form that is almost the one that agents write', () => {
    const usual = '2026-04-04T09:00:00.250Z';
    expect(timeOf(usual)).toBe(Date.parse(usual));
    const near = [...usual].flatMap((_character, at) =>
      [' ', 'x', '/', ':', '٣', '-', '.'].map((other) => usual.slice(0, at) + other + usual.slice(at + 1)),
    );
    const read = near.filter((text) => text !== usual && timeOf(text) !== null);
    expect(read).toEqual([]);
  });

  it.each([
    '2026-02-29T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-00-01T09:00:00Z',
    '2026-04-00T09:00:00Z',
    '2026-04-04T24:00:00Z',
    '2026-04-04T09:60:00Z',
    '2026-04-04T09:00:60Z',
    '2026-04-04',
    '2026-04-04 09:00:00Z',
    '1999-12-31T23:59:59Z',
    '9999-04-04T09:00:00Z',
    '',
    null,
    true,
    5,
    Number.NaN,
    1e300,
    [],
  ])('does not read %j', (value) => {
    expect(timeOf(value)).toBeNull();
  });
});
