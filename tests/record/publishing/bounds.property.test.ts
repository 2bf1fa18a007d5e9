// Covers the printing of bounds: a day without ranges is the same in every choice of bounds, style and format.
import fc from 'fast-check';
import { FORMATS } from '../../../src/formats/formats.ts';
import { STYLES } from '../../../src/styles/styles.ts';
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
