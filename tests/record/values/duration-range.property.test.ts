// Covers src/record/values/duration-range.ts: every form of a range has the value and the bounds of its parts.
import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
} from '../../../src/record/numbers/decimal.ts';
import { type DurationReading, readDuration } from '../../../src/record/values/duration.ts';
import {
  APPROXIMATE_WORDS,
  LOWER_LIMIT_WORDS,
  PLUS_MINUS,
  RANGE_BRACKETS,
  RANGE_DASHES,
  RANGE_WORDS,
  UPPER_LIMIT_WORDS,
} from '../../../src/record/values/duration-grammar.ts';
import { propertyRuns } from '../../sampling.ts';
import { writtenParts } from './written-durations.ts';

const HALF = parseDecimal('0.5');
const show = (decimal: Decimal) => formatDecimal(decimal);

function describeReading(reading: DurationReading): string {
  if (reading.kind !== 'duration') return reading.kind === 'unreadable' ? reading.reason : reading.kind;
  const { seconds, bounds } = reading.duration;
  return bounds === undefined ? show(seconds) : `${show(seconds)} in ${show(bounds.low)} to ${show(bounds.high)}`;
}

const expected = (value: Decimal, low: Decimal, high: Decimal) =>
  compareDecimals(low, high) === 0 ? show(value) : `${show(value)} in ${show(low)} to ${show(high)}`;

const between = fc.oneof(
  fc
    .tuple(fc.constantFrom('', ' '), fc.constantFrom(...RANGE_DASHES), fc.constantFrom('', ' '))
    .map((parts) => parts.join('')),
  fc.constantFrom(...RANGE_WORDS).map((word) => ` ${word} `),
);
const times = writtenParts.filter(({ text }) => text.length < 30);

describe('a range', () => {
  it('has the exact middle of any two times, the smaller first', () => {
    fc.assert(
      fc.property(times, between, times, fc.boolean(), (a, joint, b, isUpper) => {
        const text = `${a.text}${joint}${b.text}`;
        const found = describeReading(readDuration(isUpper ? text.toUpperCase() : text, 'hours'));
        const middle = multiplyDecimals(addDecimals(a.seconds, b.seconds), HALF);
        const order = compareDecimals(a.seconds, b.seconds);
        expect([text, found]).toEqual([text, order > 0 ? 'range-reversed' : expected(middle, a.seconds, b.seconds)]);
      }),
      propertyRuns(1000),
    );
  });

  it('in brackets contains its value', () => {
    fc.assert(
      fc.property(
        times,
        times,
        between,
        times,
        fc.constantFrom(...RANGE_BRACKETS),
        (value, a, joint, b, [open, close]) => {
          const [low, high] = [a, b].sort((x, y) => compareDecimals(x.seconds, y.seconds));
          if (low === undefined || high === undefined) return;
          const text = `${value.text} ${open}${low.text}${joint}${high.text}${close}`;
          const isInside =
            compareDecimals(low.seconds, value.seconds) <= 0 && compareDecimals(value.seconds, high.seconds) <= 0;
          const result = isInside ? expected(value.seconds, low.seconds, high.seconds) : 'range-outside';
          expect([text, describeReading(readDuration(text, 'hours'))]).toEqual([text, result]);
        },
      ),
      propertyRuns(1000),
    );
  });

  it('gives a number without a unit the unit of the other one', () => {
    const amounts = fc.tuple(fc.nat(900), fc.nat(900)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(amounts, between, fc.constantFrom('h', ' hours', 'min', ' days', 'd'), ([low, high], joint, unit) => {
        const short = describeReading(readDuration(`${low}${joint}${high}${unit}`, 'minutes'));
        expect(short).toBe(describeReading(readDuration(`${low}${unit}${joint}${high}${unit}`, 'minutes')));
        const inBrackets = readDuration(`${low}${unit} (${low}${joint}${high})`, 'minutes');
        expect(describeReading(inBrackets)).toBe(
          describeReading(readDuration(`${low}${unit} (${low}${unit} to ${high}${unit})`, 'minutes')),
        );
      }),
      propertyRuns(250),
    );
  });

  it('is around a value with a deviation, and around an approximate value', () => {
    fc.assert(
      fc.property(
        times,
        times,
        fc.constantFrom(...PLUS_MINUS),
        fc.integer({ min: 0, max: 100 }),
        (value, by, sign, percent) => {
          const text = `${value.text} ${sign} ${by.text}`;
          const isBelow = compareDecimals(by.seconds, value.seconds) > 0;
          const found = readDuration(text, 'hours');
          if (isBelow) expect([text, describeReading(found)]).toEqual([text, 'range-negative']);
          else {
            const { seconds, bounds = { low: seconds, high: seconds } } =
              found.kind === 'duration' ? found.duration : { seconds: HALF };
            expect([text, show(addDecimals(bounds.low, by.seconds)), show(seconds)]).toEqual([
              text,
              show(value.seconds),
              show(value.seconds),
            ]);
            expect(show(addDecimals(value.seconds, by.seconds))).toBe(show(bounds.high));
          }
          const share = multiplyDecimals(value.seconds, parseDecimal(String(percent / 100)));
          for (const about of [`${value.text} ± ${percent}%`, `~${value.text}`]) {
            const reading = readDuration(about, 'hours', '.', percent);
            if (reading.kind !== 'duration') throw new Error(`${about} is ${reading.kind}.`);
            expect(show(reading.duration.bounds?.high ?? value.seconds)).toBe(show(addDecimals(value.seconds, share)));
          }
        },
      ),
      propertyRuns(500),
    );
  });

  it.each(APPROXIMATE_WORDS)('begins with %s', (word) => {
    for (const space of /[a-z]$/.test(word) ? [' '] : ['', ' ']) {
      expect(describeReading(readDuration(`${word}${space}4h`, 'hours'))).toBe('14400 in 10800 to 18000');
    }
  });

  it.each(UPPER_LIMIT_WORDS)('begins with %s, from 0', (word) => {
    expect(describeReading(readDuration(`${word} 4h`, 'hours'))).toBe('7200 in 0 to 14400');
  });

  it.each(LOWER_LIMIT_WORDS)('is not read after %s', (word) => {
    expect(readDuration(`${word} 4h`, 'hours')).toMatchObject({ reason: 'limit', instead: '4h' });
  });

  it('is read or rejected in a time that grows with its length', () => {
    for (const part of ['1-', '(', '1h ± ', '~', '1 to ', '16-40h ', '1:00-']) {
      const start = performance.now();
      readDuration(part.repeat(200_000 / part.length), 'hours');
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
