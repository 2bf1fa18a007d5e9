import fc from 'fast-check';
import { durationFromAmount } from '../../../src/record/values/duration.ts';
import { readCompared, writeCompared } from '../../../src/rollup/calibration/compared-estimates.ts';
import { propertyRuns } from '../../sampling.ts';

const time = fc
  .tuple(
    fc.integer({ min: 1, max: 3_000_000 }),
    fc.constantFrom('hours' as const, 'minutes' as const, 'seconds' as const),
  )
  .map(([hundredths, unit]) => durationFromAmount(hundredths / 100, unit));
const pairs = fc.array(fc.record({ estimate: time, other: time }), { maxLength: 12 });

describe('the text of compared estimates', () => {
  it('is read back as the same times', () => {
    fc.assert(
      fc.property(fc.record({ actual: pairs, second: pairs }), (compared) => {
        const text = writeCompared(compared);
        expect(writeCompared(readCompared(text) ?? { actual: [], second: [] })).toBe(text);
        const read = readCompared(text);
        expect(read?.actual.length).toBe(compared.actual.length);
        expect(read?.second.length).toBe(compared.second.length);
      }),
      propertyRuns(100),
    );
  });

  it.each([
    ['', 0, 0],
    ['actual 8h/6.5h 1:20:00/2h', 2, 0],
    ['Actual 8h/6.5h; second 8h/7h', 1, 1],
    ['second 90m/60m', 0, 1],
  ])('reads %p', (text, actual, second) => {
    const read = readCompared(text);
    expect([read?.actual.length, read?.second.length]).toEqual([actual, second]);
  });

  it.each([
    '8h/6.5h',
    'actual 8h',
    'actual 8h/6h/4h',
    'actual 8h/0h',
    'actual 8h/soon',
    'actual 8h/6h; actual 4h/4h',
    'later 8h/6h',
    'actual 8h / 6h',
    'actual 8h/6h;',
  ])('does not read %p', (text) => {
    expect(readCompared(text)).toBeNull();
  });
});
