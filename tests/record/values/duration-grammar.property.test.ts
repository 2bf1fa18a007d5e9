// Covers src/record/values/duration-text.ts and duration-grammar.ts: every form of the grammar, with exact sums.
import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
} from '../../../src/record/numbers/decimal.ts';
import { type DurationUnit, durationOf, readDuration } from '../../../src/record/values/duration.ts';
import { UNIT_WORDS } from '../../../src/record/values/duration-grammar.ts';
import { propertyRuns } from '../../sampling.ts';
import { writtenParts } from './written-durations.ts';

function read(text: string, unit: DurationUnit = 'hours'): Decimal | string {
  const reading = readDuration(text, unit);
  return reading.kind === 'duration' ? reading.duration.seconds : reading.kind;
}

function expectSeconds(text: string, seconds: Decimal, unit: DurationUnit = 'hours'): void {
  const found = read(text, unit);
  const shown = typeof found === 'string' ? found : formatDecimal(found);
  expect(`${text} is ${shown}`).toBe(`${text} is ${formatDecimal(seconds)}`);
  if (typeof found !== 'string') expect(compareDecimals(found, seconds)).toBe(0);
}

describe('the grammar of durations', () => {
  it('adds up any sequence of parts exactly, with any text between them', () => {
    fc.assert(
      fc.property(writtenParts, fc.boolean(), ({ text, seconds }, isUpper) => {
        expectSeconds(isUpper ? text.toUpperCase() : text, seconds);
      }),
      propertyRuns(1500),
    );
  });

  it('accepts no part that does not begin with a digit, and no unit twice', () => {
    const marks = fc.constantFrom('.', ',', ' .', ' ,', '.,', ',,', ', ,', '..', ';', '/');
    const texts = fc
      .tuple(fc.nat(20), marks, fc.nat(59), fc.constantFrom('m', ' min', 'h', ''))
      .map(([hours, mark, minutes, unit]) => `${hours}h${mark}${minutes}${unit}`)
      .filter((text) => !/^\d+h,\d+(m| min)$/.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        expect(`${text} is ${typeof read(text)}`).toBe(`${text} is string`);
      }),
      propertyRuns(250),
    );
  });

  it('reads a time of ISO 8601 as its parts', () => {
    const part = fc.option(fc.nat(5000), { nil: null });
    fc.assert(
      fc.property(
        part,
        part,
        part,
        fc.constantFrom('', '.5', ',25', '.000001'),
        fc.boolean(),
        (h, m, s, rest, hasDay) => {
          const given = [
            [h, 'H', 'hours'],
            [m, 'M', 'minutes'],
            [s, 'S', 'seconds'],
          ] as const;
          const some = given.filter(([amount]) => amount !== null);
          const text = some
            .map(([amount, letter], i) => `${amount}${i === some.length - 1 ? rest : ''}${letter}`)
            .join('');
          const whole = `P${hasDay ? '0D' : ''}T${text}`;
          if (some.length === 0) {
            expect(read(whole)).toBe('unreadable');
            return;
          }
          const seconds = some.map(
            ([amount, , unit], i) =>
              durationOf(parseDecimal(`${amount}${i === some.length - 1 ? rest.replace(',', '.') : ''}`), unit).seconds,
          );
          expectSeconds(whole, seconds.reduce(addDecimals));
        },
      ),
      propertyRuns(250),
    );
  });

  it('reads a clock with minutes as minutes and seconds, else as hours and minutes', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(59), fc.constantFrom('', ' '), (first, second, space) => {
        const clock = `${first}:${String(second).padStart(2, '0')}`;
        for (const word of UNIT_WORDS.find(([unit]) => unit === 'minutes')?.[1] ?? []) {
          expectSeconds(`${clock}${space}${word}`, parseDecimal(String(first * 60 + second)));
        }
        for (const word of ['h', 'hours', 'std']) {
          expectSeconds(`${clock}${space}${word}`, parseDecimal(String(first * 3600 + second * 60)));
        }
        expect(read(`${clock} s`)).toBe('unreadable');
        expect(read(`${clock}:30 min`)).toBe('unreadable');
      }),
      propertyRuns(100),
    );
  });

  it('reads a number of any digits like a cell with that number', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 1e14, noNaN: true }).filter((value) => !String(value).includes('e')),
        fc.constantFrom('', 'h'),
        (value, unit) => {
          const cell = readDuration(value, 'hours');
          if (cell.kind !== 'duration') throw new Error(cell.kind);
          expectSeconds(`${String(value)}${unit}`, cell.duration.seconds);
        },
      ),
      propertyRuns(500),
    );
  });
});
