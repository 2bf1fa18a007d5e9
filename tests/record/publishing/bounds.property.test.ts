// Covers the printing of bounds: a day without ranges is the same in every choice of bounds, style and format, and equal bounds of sums are not printed.
import fc from 'fast-check';
import { FORMATS } from '../../../src/formats/formats.ts';
import { DEFAULT_STYLE, STYLES } from '../../../src/styles/styles.ts';
import { recordOf } from '../../make-record.ts';
import { describeInTab } from '../../record-data.ts';
import { propertyRuns } from '../../sampling.ts';

const time = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.constantFrom('1h 30m', '8.6m', '0:20', '1,5h'));
const rows = fc.array(fc.tuple(time, time, fc.oneof(time, fc.constant('')), fc.option(fc.nat(10 ** 7), { nil: '' })), {
  minLength: 1,
  maxLength: 5,
});

describe('a day without ranges', () => {
  it.each(STYLES.map((style) => [style.id, style] as const))(
    '%s: prints the same with and without bounds',
    (_, style) => {
      fc.assert(
        fc.property(rows, (tasks) => {
          const grid = [['Task', 'Human', 'AI', 'Sup.', 'Tokens'], ...tasks.map((cells, i) => [`Task ${i}`, ...cells])];
          const outputs = (['none', 'sentence', 'columns'] as const).map((bounds) => {
            const record = recordOf(grid, {}, { ...style, bounds });
            expect(record.hasDetails).toBe(false);
            return Object.values(FORMATS).map((format) => format(record, describeInTab));
          });
          expect(outputs[1]).toEqual(outputs[0]);
          expect(outputs[2]).toEqual(outputs[0]);
          expect(outputs[0]?.join('')).not.toMatch(/Low|High|basis|estimated/);
        }),
        propertyRuns(10, 300),
      );
    },
  );
});

describe('the bounds of sums and averages', () => {
  const printed = (human: string, ai = '30') => {
    const record = recordOf(
      [
        ['Task', 'Human', 'AI'],
        ['Task 1', human, ai],
      ],
      {},
      { ...DEFAULT_STYLE, bounds: 'sentence' },
    );
    return FORMATS.text(record);
  };

  it('omits weeks and factors that rounding makes equal', () => {
    const post = printed('27.9h-28.1h', '30');
    expect(post).toContain('was 56.0x (55.8 to 56.2x). In human terms, this was 0.7 weeks of work.');
    expect(post).not.toContain('0.7 to 0.7');
    expect(printed('27.99h-28.01h')).toContain('was 56.0x. In human terms, this was 0.7 weeks of work.');
  });

  it('have the decimals of the least one, if one decimal would show it as 0', () => {
    expect(printed('1h (0.5-2.9)')).toContain('this was 0.025 (0.012 to 0.072) weeks of work.');
    expect(printed('4h (0.5-6.9)')).toContain('this was 0.1 (0.012 to 0.172) weeks of work.');
    expect(printed('4h (2-6.9)')).toContain('this was 0.1 (0.05 to 0.172) weeks of work.');
    expect(printed('4h (2.1-6.9)')).toContain('this was 0.1 (0.1 to 0.2) weeks of work.');
  });

  it('prints bounds that differ in the last decimal', () => {
    expect(printed('27.9h-30h')).toContain('0.7 (0.7 to 0.8) weeks');
  });

  const tenths = fc.integer({ min: 1, max: 5000 });
  it('are never twice the same figure', () => {
    fc.assert(
      fc.property(
        tenths,
        fc.integer({ min: 0, max: 40 }),
        tenths,
        fc.constantFrom(...STYLES),
        (low, more, ai, style) => {
          const grid = [
            ['Task', 'Human', 'AI'],
            ['Task 1', `${low / 100}h - ${(low + more) / 100}h`, ai / 10],
          ];
          const texts = FORMATS.text(recordOf(grid, {}, { ...style, bounds: 'sentence' }));
          for (const [, one, other] of texts.matchAll(/\(([\d.,]+) \S+ ([\d.,]+)[a-z]*\)/g))
            expect(one).not.toBe(other);
        },
      ),
      propertyRuns(100, 3000),
    );
  });
});
