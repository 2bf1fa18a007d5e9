import fc from 'fast-check';
import { type RecordData, recordAsData } from '../../src/formats/json.ts';
import { publishedFromData } from '../../src/formats/published-record.ts';
import { readRecordData } from '../../src/formats/read-record-data.ts';
import { recordDataSchema } from '../../src/formats/record-data-schema.ts';
import { verifyData, verifyShown } from '../../src/formats/verify-record.ts';
import type { LeverageRecord } from '../../src/record/publishing/record.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { listStyleChanges } from '../../src/styles/style-changes.ts';
import { readStyleOfRecord } from '../../src/styles/style-of-record.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { recordOf } from '../make-record.ts';
import { describeInTab } from '../record-data.ts';
import { tableOf } from '../sample-grid.ts';
import { propertyRuns } from '../sampling.ts';
import { customStyles } from './custom-styles.ts';
import { sampleHostileTexts } from './hostile-texts.ts';

/** Returns the data of a record as its file contains it, with the changes of the style. */
const wholeDataOf = (record: LeverageRecord) =>
  recordAsData(record, describeInTab, listStyleChanges(record.printedStyle));

const tasks = sampleHostileTexts(400);

const hours = fc.oneof(
  fc.integer({ min: 0, max: 400 }),
  fc.integer({ min: 1, max: 4000 }).map((tenths) => tenths / 10),
  fc
    .tuple(fc.nat(99), fc.nat(59), fc.nat(59))
    .map(([h, m, s]) => `${h}:${String(m).padStart(2, '0')}:${String(s).padStart(2, '0')}`),
);
const minutes = fc.oneof(
  fc.integer({ min: 1, max: 600 }),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 59 }).map((seconds) => `${seconds}s`),
);
const row = fc.tuple(
  fc.constantFrom(...tasks),
  hours,
  minutes,
  fc.oneof(minutes, fc.constant(0), fc.constant('')),
  fc.oneof(fc.nat(2_000_000), fc.constant('')),
);
const day = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  totalTokens: fc.option(fc.integer({ min: 30_000_000, max: 90_000_000 })),
  style: fc.constantFrom(...STYLES),
  order: fc.constantFrom('factor' as const, 'sheet' as const),
  intro: fc.constantFrom('', 'It went well.', 'One\n two'),
});

type DaySample = typeof day extends fc.Arbitrary<infer Sample> ? Sample : never;

/** Days in which every row is a task: without texts that a sheet reads as errors. */
function dataOf({ rows, totalTokens, style, order, intro }: DaySample): RecordData | null {
  try {
    const record = recordOf(tableOf(...rows.map((cells) => [...cells] as Cell[])), { intro }, { ...style, order });
    if (totalTokens === null || record.tasks.every(({ tokens }) => tokens !== null)) return wholeDataOf(record);
    return wholeDataOf(
      recordOf(tableOf(...rows.map((cells) => [...cells] as Cell[])), { intro, totalTokens }, { ...style, order }),
    );
  } catch {
    return null;
  }
}

describe('any record’s data', () => {
  it('matches the schema, survives JSON and is recomputed without a difference', () => {
    const runs = propertyRuns(60);
    let count = 0;
    fc.assert(
      fc.property(day, (sample) => {
        const data = dataOf(sample);
        fc.pre(data !== null);
        count += 1;
        expect(recordDataSchema.safeParse(data).success).toBe(true);
        const reading = readRecordData(JSON.stringify(data));
        expect(reading).toEqual({ kind: 'data', data });
        expect(verifyData(data, sample.style)).toEqual([]);
        expect(verifyShown(publishedFromData(data), data, sample.style)).toEqual([]);
      }),
      runs,
    );
    expect(count).toBe(runs.numRuns);
  });

  it('is reported when any printed figure differs', () => {
    fc.assert(
      fc.property(day, fc.nat(), fc.nat(), (sample, rowAt, columnAt) => {
        const data = dataOf(sample);
        fc.pre(data !== null);
        const { rows } = data.printed;
        const [at, column] = [rowAt % rows.length, columnAt % (rows[0]?.length ?? 1)];
        const changed = rows.map((cells, i) => cells.map((cell, j) => (i === at && j === column ? `${cell}1` : cell)));
        const printed = { ...data.printed, rows: changed };
        expect(verifyData({ ...data, printed }, sample.style).length).toBeGreaterThan(0);
        expect(verifyShown({ ...publishedFromData(data), rows: changed }, data, sample.style).length).toBeGreaterThan(
          0,
        );
      }),
      propertyRuns(60),
    );
  });
});

describe('a record in a changed style', () => {
  it('is recomputed from its own data, with any hours in the settings and in any custom style', () => {
    const runs = propertyRuns(60);
    let changed = 0;
    fc.assert(
      fc.property(day, customStyles, (sample, style) => {
        const data = dataOf({ ...sample, style });
        fc.pre(data !== null);
        const reading = readRecordData(JSON.stringify(data));
        if (reading.kind === 'unreadable') throw new Error(reading.sentences.join(' '));
        const restored = readStyleOfRecord(reading.data.style, reading.data.styleChanges);
        if (restored === null || 'faults' in restored) throw new Error(JSON.stringify(restored));
        changed += reading.data.styleChanges === undefined ? 0 : 1;
        expect(verifyData(reading.data, restored.style)).toEqual([]);
        expect(verifyShown(publishedFromData(data), reading.data, restored.style)).toEqual([]);
      }),
      runs,
    );
    expect(changed).toBeGreaterThan(runs.numRuns * 0.75);
  });
});
