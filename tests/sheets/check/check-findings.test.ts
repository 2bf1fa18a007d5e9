import { describeValue } from '../../../src/platform/describe-value.ts';
import { describeBlock, listFindings } from '../../../src/sheets/check/check-findings.ts';
import { CHECK_PLAN } from '../../../src/sheets/check/check-plan.ts';

const { formulaProbes, formulaColumn, formulaRowCount } = CHECK_PLAN;

const noClock = () => 'no clock';

/** Makes a scratch tab that shows one text in the cell of every probe. */
function fillWith(text: string) {
  const shown = Array.from({ length: formulaRowCount }, () => Array.from({ length: formulaColumn + 2 }, () => ''));
  for (const { row } of formulaProbes) {
    const line = shown[row - 1];
    if (line) line[formulaColumn - 1] = text;
  }
  return { shown, read: shown, lastRow: formulaRowCount, wallClock: noClock };
}

describe('the description of a value', () => {
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

describe('the description of a block of cells', () => {
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

describe('a tab with unexpected results', () => {
  it.each(['Loading...', 'Wird geladen…', '読み込んでいます...'])(
    'waits for every cell that shows %s, and reports the word',
    (text) => {
      const { calculating, found } = listFindings(CHECK_PLAN, fillWith(text));
      expect(calculating).toEqual(formulaProbes.map(({ id }) => id));
      expect(found['loading-word']).toBe(text);
    },
  );

  it('describes an unknown function by its displayed text', () => {
    const { found, calculating } = listFindings(CHECK_PLAN, fillWith('#NAME?'));
    expect(calculating).toEqual([]);
    expect(found['undefined-result']).toBe('#NAME?');
    expect(found['flat-array-result']).toBe('#NAME?');
    expect(found['date-result']).toBe('string "#NAME?"');
  });

  it('describes a date of another moment, and a blank that is not content', () => {
    const cells = fillWith('x');
    const row = formulaProbes.find(({ id }) => id === 'date-result')?.row ?? 0;
    const read = cells.shown.map((line, r) =>
      line.map((text, c) => (r === row - 1 && c === formulaColumn - 1 ? new Date(0) : text)),
    );
    const { found } = listFindings(CHECK_PLAN, { ...cells, read, lastRow: formulaRowCount - 1 });
    expect(found['date-result']).toBe('a date of another moment');
    expect(found['spilled-blank-is-content']).toBe('does not count');
  });
});
