import { describeValue } from '../../../src/platform/describe-value.ts';
import { describeBlock, listFindings } from '../../../src/sheets/check/check-findings.ts';
import { FORMULA_PROBES, PROBE_COLUMN, PROBE_ROW_COUNT, PROBE_ROWS } from '../../../src/sheets/check/check-plan.ts';

const noClock = () => 'no clock';

/** A scratch tab that shows one text in the cell of every probe. */
function fillWith(text: string) {
  const shown = Array.from({ length: PROBE_ROW_COUNT }, () => Array.from({ length: PROBE_COLUMN + 2 }, () => ''));
  for (const row of PROBE_ROWS) {
    const line = shown[row - 1];
    if (line) line[PROBE_COLUMN - 1] = text;
  }
  return { shown, read: shown, lastRow: PROBE_ROW_COUNT, wallClock: noClock };
}

describe('what a value is', () => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['', 'string ""'],
    ['a "b"\nc', 'string "a \\"b\\"\\nc"'],
    [1.5, 'number 1.5'],
    [Number.NaN, 'number NaN'],
    [true, 'boolean true'],
    [new Date(0), 'date no clock'],
    [[], '[]'],
    [[[1], ['']], '[[number 1], [string ""]]'],
    [{}, '{}'],
    [{ a: [null] }, '{ a: [null] }'],
  ])('describes %j', (value, told) => {
    expect(describeValue(value, noClock)).toBe(told);
  });
});

describe('what a block of cells shows', () => {
  it.each([
    [[['']], 'nothing'],
    [[['1']], '1'],
    [[['1'], ['2'], ['3']], '1 / 2 / 3'],
    [[['1', '2', '3']], '1, 2, 3'],
    [
      [
        ['', '2'],
        ['', ''],
      ],
      ', 2',
    ],
  ])('describes %j', (rows, told) => {
    expect(describeBlock(rows)).toBe(told);
  });
});

describe('a tab in which things are otherwise', () => {
  it.each(['Loading...', 'Wird geladen…', '読み込んでいます...'])(
    'waits for every cell that shows %s, and reports the word',
    (text) => {
      const { calculating, found } = listFindings(fillWith(text));
      expect(calculating).toEqual(FORMULA_PROBES.map(({ id }) => id));
      expect(found['loading-word']).toBe(text);
    },
  );

  it('describes an unknown function by its displayed text', () => {
    const { found, calculating } = listFindings(fillWith('#NAME?'));
    expect(calculating).toEqual([]);
    expect(found['undefined-result']).toBe('#NAME?');
    expect(found['flat-array-result']).toBe('#NAME?');
    expect(found['date-result']).toBe('string "#NAME?"');
  });

  it('describes a date of another moment, and a blank that is not content', () => {
    const cells = fillWith('x');
    const row = PROBE_ROWS[FORMULA_PROBES.findIndex(({ id }) => id === 'date-result')] ?? 0;
    const read = cells.shown.map((line, r) =>
      line.map((text, c) => (r === row - 1 && c === PROBE_COLUMN - 1 ? new Date(0) : text)),
    );
    const { found } = listFindings({ ...cells, read, lastRow: PROBE_ROW_COUNT - 1 });
    expect(found['date-result']).toBe('a date of another moment');
    expect(found['spilled-blank-is-content']).toBe('does not count');
  });
});
