import fc from 'fast-check';
import { makeCardPicture } from '../../../src/pictures/kinds/card-picture.ts';
import { makeDayPicture } from '../../../src/pictures/kinds/day-picture.ts';
import { writeSvg } from '../../../src/pictures/scene/write-svg.ts';
import { rowsOf } from '../../make-record.ts';
import { propertyRuns } from '../../sampling.ts';
import { findOutside, findOverlaps, listBoxes } from '../boxes.ts';
import { anyDay, anyWidth, recordOfDay } from '../random-days.ts';

describe('the pictures of random days', () => {
  it('have no overlapping texts, and nothing outside', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        const record = recordOfDay(day);
        for (const picture of [makeDayPicture(record, { width, hasTitle: true }), makeCardPicture(record)]) {
          expect(findOverlaps(listBoxes(picture))).toEqual([]);
          expect(findOutside(picture)).toEqual([]);
        }
      }),
      propertyRuns(250, 5000),
    );
  });

  it('print the factors of the record', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        const record = recordOfDay(day);
        const section = record.sections.find(({ id }) => id === 'taskLog');
        const at = section?.kind === 'table' ? section.columns.findIndex(({ key }) => key === 'factor') : -1;
        if (at === -1) return;
        const printed = rowsOf(record, 'taskLog').map((row) => row[at]?.replace(/ .*/, ''));
        const { table } = makeDayPicture(record, { width, hasTitle: true });
        expect(table.rows.map((row) => row[2]?.replace(/ .*/, ''))).toEqual(printed);
      }),
      propertyRuns(50),
    );
  });

  it('are well-formed XML in every theme, and the same each time', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, (day, width) => {
        const record = recordOfDay(day);
        for (const theme of ['auto', 'light', 'page'] as const) {
          const svg = writeSvg(makeDayPicture(record, { width, hasTitle: true }), theme);
          expect(svg).toBe(writeSvg(makeDayPicture(record, { width, hasTitle: true }), theme));
          expect(svg).not.toMatch(
            /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|NaN|Infinity|undefined|\n\n|\{\{/,
          );
          expect(svg.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|#\d+;)/);
        }
      }),
      propertyRuns(30),
    );
  });
});
