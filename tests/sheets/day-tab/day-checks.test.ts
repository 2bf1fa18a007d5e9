// Covers src/sheets/day-tab/day-checks.ts and src/sheets/formulas/duration-patterns.ts.
import fc from 'fast-check';
import { describeDurations } from '../../../src/record/reading/duration-reference.ts';
import { readDuration } from '../../../src/record/values/duration.ts';
import { foldDurationText } from '../../../src/record/values/duration-text.ts';
import { makeColumnChecks } from '../../../src/sheets/day-tab/day-checks.ts';
import { writtenParts } from '../../record/values/written-durations.ts';
import { propertyRuns } from '../../sampling.ts';

/** Returns the pattern in the formula of a check; null without one. */
function patternOf(kind: 'functions' | 'plain', key: string): RegExp | null {
  const formula = makeColumnChecks(kind, 'C2').find((check) => check.key === key)?.formula ?? '';
  const pattern = /.*; "(.*)"\)\)$/.exec(formula)?.[1];
  return pattern === undefined ? null : new RegExp(pattern);
}

const accepts = (pattern: RegExp | null, text: string) => pattern?.test(text.trim().toLowerCase()) ?? false;

describe('the check of a time column', () => {
  const pattern = patternOf('functions', 'aiTime');
  const { forms, rejected } = describeDurations();

  it.each(forms.flatMap(({ examples }) => examples.map(({ text }) => text)))('accepts %s', (text) => {
    expect(accepts(pattern, text)).toBe(true);
  });

  /** Whether only a comparison of units, or of the times in a range, rejects a text. */
  const isCompared = (text: string) => /^30m 1h$|^\d.*[-±]/.test(text);

  it.each(rejected.map(({ text }) => text).filter((text) => !isCompared(text)))('warns about %s', (text) => {
    expect(accepts(pattern, text)).toBe(false);
  });

  it.each(['', 'x', '20 mn', '1h.5', '1h .30m', '~x', '30-', '30-x', '(30-60)', '1:60', '1e3', '–', 'none'])(
    'warns about %j',
    (text) => {
      expect(accepts(pattern, text)).toBe(false);
    },
  );

  it('accepts every text that is read', () => {
    fc.assert(
      fc.property(writtenParts, ({ text }) => {
        expect([text, accepts(pattern, foldDurationText(text))]).toEqual([text, true]);
      }),
      propertyRuns(1000),
    );
    const texts = fc.string({ unit: fc.constantFrom(...'0123456789.,:hmsdwpt &-~<±(%)'), maxLength: 8 });
    fc.assert(
      fc.property(texts, (text) => {
        if (readDuration(text, 'minutes').kind !== 'duration') return;
        expect([text, accepts(pattern, foldDurationText(text))]).toEqual([text, true]);
      }),
      propertyRuns(2500),
    );
  });

  it('accepts marks for none where a figure is optional', () => {
    for (const key of ['supervision', 'tokens']) {
      for (const text of ['–', '-', 'n/a', 'N/A', 'none']) {
        expect(accepts(patternOf('functions', key), text)).toBe(true);
        expect(accepts(patternOf('plain', key), text)).toBe(true);
      }
      expect(accepts(patternOf('plain', key), '1h 30m')).toBe(false);
    }
    expect(patternOf('plain', 'aiTime')).toBeNull();
  });

  it.each(['150000', '867.500', '10 000', '1,2 Mio.', '500 Tsd.', '11.6 million', '1,2 milhões de tokens', '~867,500'])(
    'accepts the tokens %s',
    (text) => {
      expect(accepts(patternOf('functions', 'tokens'), text)).toBe(true);
    },
  );

  it.each(['many', '20-30k', '500k+', '1,2 mil', '-5'])('warns about the tokens %s', (text) => {
    expect(accepts(patternOf('functions', 'tokens'), text)).toBe(false);
  });

  it('is short enough for a formula', () => {
    expect(makeColumnChecks('functions', 'C2').map(({ formula }) => formula.length < 3000)).toEqual(
      Array(4).fill(true),
    );
  });
});
