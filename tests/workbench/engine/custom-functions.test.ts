// Runs in every time zone.
import { bringHome, type Fixture, loadEngine, openFixture } from '../engine-fixture.ts';

const SCRIPT = `
function DESCRIBE() { return JSON.stringify(Array.prototype.slice.call(arguments).map(describe_)); }
function describe_(value) {
  if (value === undefined) return 'undefined';
  if (Object.prototype.toString.call(value) === '[object Date]') return 'Date ' + value.toISOString() + (value instanceof Date ? '' : ' of another realm');
  if (Array.isArray(value)) return value.map(describe_);
  return value;
}
function ITEMS(kind) {
  var results = { none: undefined, nothing: null, nan: NaN, infinity: 1 / 0, flat: [1, 2, 3], ragged: [[1], [2, 3]], empty: [], emptyRow: [[]],
    block: [[1, 'a'], [true, '']], one: [[5]], date: new Date(Date.UTC(2026, 3, 4)), yes: true, blanks: [[1, null], [undefined, 2]] };
  return results[kind];
}
function FAIL(text) { throw new Error(text); }
function FAIL_WITH_TEXT(text) { throw text; }
function DOUBLE(value) { if (typeof value !== 'number') throw new Error('A number is needed, not ' + value + '.'); return value * 2; }
function WHERE() { return SpreadsheetApp.getActiveSheet().getName() + '!' + SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(); }
function HIDDEN_() { return 1; }
function camelCase() { return 'any function may be called'; }
`;

let fixture: Fixture;

afterAll(() => fixture.dispose());

const openBefore = (options?: Parameters<typeof openFixture>[1]) =>
  beforeAll(async () => {
    fixture?.dispose();
    fixture = await openFixture(SCRIPT, options);
  });

describe('the arguments of a custom function', () => {
  const describeArguments = async (formula: string) => {
    await fixture.type('L1', [[formula]]);
    return JSON.parse(String(fixture.values('L1')[0]?.[0]));
  };

  openBefore({
    zone: 'America/New_York',
    sheet: {
      cellData: {
        0: { 0: { v: 1.5, t: 2 }, 1: { v: 'text', t: 1 }, 2: { v: 1, t: 3 } },
        1: { 0: { f: '=NA()' }, 2: { v: 0.1, t: 2, s: { n: { pattern: '0%' } } } },
        2: {
          0: { v: 46116, t: 2, s: { n: { pattern: 'yyyy-mm-dd' } } },
          1: { v: 0.0625, t: 2, s: { n: { pattern: '[h]:mm' } } },
          2: { v: 46116.75, t: 2, s: { n: { pattern: 'yyyy-mm-dd hh:mm' } } },
        },
      },
    },
  });

  test.each([
    ['a number, a text and a boolean unchanged', '=DESCRIBE(A1, B1, C1)', [1.5, 'text', true]],
    ['literals unchanged', '=DESCRIBE(2, "x", TRUE)', [2, 'x', true]],
    [
      'a text in quotes as text, even if it looks like a date, a time, a percentage or a number',
      '=DESCRIBE("3.4.2026", "10-20", "1:30", "5%", "$5", "1,500", "7", "TRUE")',
      ['3.4.2026', '10-20', '1:30', '5%', '$5', '1,500', '7', 'TRUE'],
    ],
    ['a percentage as a fraction', '=DESCRIBE(C2)', [0.1]],
    ["a blank cell as ''", '=DESCRIBE(B2)', ['']],
    ['a range as rows', '=DESCRIBE(A1:C1)', [[[1.5, 'text', true]]]],
    ['a column as rows of one', '=DESCRIBE(B1:B2)', [[['text'], ['']]]],
    ['a range of one cell as a scalar', '=DESCRIBE(A1:A1)', [1.5]],
    ['an error inside a range as its text', '=DESCRIBE(A1:A2)', [[[1.5], ['#N/A']]]],
    ['no arguments for none', '=DESCRIBE()', []],
    ['a date as the moment in the spreadsheet’s zone', '=DESCRIBE(A3)', ['Date 2026-04-04T04:00:00.000Z']],
    [
      'a date and time inside a range',
      '=DESCRIBE(B3:C3)',
      [[['Date 1899-12-30T06:30:00.000Z', 'Date 2026-04-04T22:00:00.000Z']]],
    ],
  ])('%s', async (_title, formula, expected) => {
    expect(await describeArguments(formula)).toEqual(expected);
  });

  test('is not called with an error as a whole argument; the cell shows that error', async () => {
    await fixture.type('L1', [['=DESCRIBE(A2)']]);
    expect(fixture.values('L1')).toEqual([['#N/A']]);
    expect(fixture.messageAt('L1')).toBeNull();
  });

  test('sees its own cell as the active range', async () => {
    await fixture.type('K7', [['=WHERE()']]);
    expect(fixture.values('K7')).toEqual([['Sheet1!K7']]);
  });
});

describe('the result of a custom function', () => {
  openBefore();

  test.each([
    ['undefined as a blank', 'none', [['', '']]],
    ['null as a blank', 'nothing', [['', '']]],
    ['NaN as #NUM!', 'nan', [['#NUM!', '']]],
    ['Infinity as #NUM!', 'infinity', [['#NUM!', '']]],
    ['a boolean', 'yes', [[true, '']]],
    ['one row of one cell as that cell', 'one', [[5, '']]],
    ['an empty array as a blank', 'empty', [['', '']]],
    ['an empty row as a blank', 'emptyRow', [['', '']]],
  ])('shows %s', async (_title, kind, expected) => {
    await fixture.type('A1', [[`=ITEMS("${kind}")`]]);
    expect(fixture.values('A1:B1')).toEqual(expected);
  });

  test.each([
    [
      'a block',
      'block',
      [
        [1, 'a'],
        [true, ''],
        ['', ''],
      ],
    ],
    [
      'a flat array downwards',
      'flat',
      [
        [1, ''],
        [2, ''],
        [3, ''],
      ],
    ],
    [
      'ragged rows, padded with blanks',
      'ragged',
      [
        [1, ''],
        [2, 3],
        ['', ''],
      ],
    ],
    [
      'null and undefined in a block as blanks',
      'blanks',
      [
        [1, ''],
        ['', 2],
        ['', ''],
      ],
    ],
  ])('spills %s', async (_title, kind, expected) => {
    await fixture.type('A1', [[`=ITEMS("${kind}")`]]);
    expect(fixture.values('A1:B3')).toEqual(expected);
    expect(fixture.formulas('A1:B3').flat().filter(Boolean)).toEqual([`=ITEMS("${kind}")`]);
  });

  test('a date shows as a date', async () => {
    await fixture.type('F1', [['=ITEMS("date")']]);
    expect(fixture.display('F1')).toEqual([['2026-04-04']]);
    expect(bringHome(fixture.values('F1'))).toEqual([['2026-04-04T00:00:00.000Z']]);
  });

  test('a blocked spill shows #REF! with a message, and spills when the cells are free', async () => {
    await fixture.type('A2', [['in the way']]);
    await fixture.type('A1', [['=ITEMS("flat")']]);
    expect(fixture.values('A1:A3')).toEqual([['#REF!'], ['in the way'], ['']]);
    expect(fixture.display('A1')).toEqual([['#REF!']]);
    expect(fixture.messageAt('A1')).toBe('Array result was not expanded because it would overwrite data in A2.');
    await fixture.type('A2', [['']]);
    expect(fixture.values('A1:A3')).toEqual([[1], [2], [3]]);
    expect(fixture.messageAt('A1')).toBeNull();
  });

  test('a spill that needs more rows shows how many', async () => {
    await fixture.type('A40', [['=ITEMS("flat")']]);
    expect(fixture.values('A40')).toEqual([['#REF!']]);
    expect(fixture.messageAt('A40')).toBe('Result was not automatically expanded, please insert more rows (2).');
    await fixture.type('A40', [['']]);
  });

  test('ARRAYFORMULA passes the array through once', async () => {
    await fixture.type('A2', [['']]);
    await fixture.type('A1', [['=ARRAYFORMULA(ITEMS("block"))']]);
    expect(fixture.values('A1:B2')).toEqual([
      [1, 'a'],
      [true, ''],
    ]);
  });
});

describe('names', () => {
  openBefore();

  test('any public function can be called, in any case; a private one is unknown', async () => {
    await fixture.type('A1', [['=camelCase()', '=CAMELCASE()', '=double(4)', '=HIDDEN_()', '=describe_(1)']]);
    expect(fixture.values('A1:E1')).toEqual([
      ['any function may be called', 'any function may be called', 8, '#NAME?', '#NAME?'],
    ]);
  });
});

describe('the message of a failed function', () => {
  openBefore();

  test('the cell shows #ERROR! and keeps the thrown message', async () => {
    await fixture.type('A1', [['=FAIL("Row 7 has no time.")', '=FAIL_WITH_TEXT("plain text")']]);
    expect(fixture.values('A1:B1')).toEqual([['#ERROR!', '#ERROR!']]);
    expect(fixture.messageAt('A1')).toBe('Row 7 has no time.');
    expect(fixture.messageAt('B1')).toBe('plain text');
    expect(fixture.messageAt('C1')).toBeNull();
  });

  test('a function that throws does not prevent others from being calculated', async () => {
    await fixture.type('A1', [['=FAIL("x")', '=DOUBLE(2)', '=A1', '=IFERROR(FAIL("y"), "caught")']]);
    expect(fixture.values('A1:D1')).toEqual([['#ERROR!', 4, '#ERROR!', 'caught']]);
    expect(fixture.messageAt('C1')).toBeNull();
    expect(fixture.messageAt('D1')).toBeNull();
  });

  test('the message disappears when the argument is valid again', async () => {
    await fixture.type('A1', [['a', '=DOUBLE(A1)']]);
    expect(fixture.messageAt('B1')).toBe('A number is needed, not a.');
    await fixture.type('A1', [[4]]);
    expect(fixture.values('B1')).toEqual([[8]]);
    expect(fixture.messageAt('B1')).toBeNull();
  });

  test('the message disappears with the formula, and returns with undo', async () => {
    await fixture.type('B1', [['=DOUBLE("a")']]);
    await fixture.type('B1', [['']]);
    expect(fixture.messageAt('B1')).toBeNull();
    await fixture.type('B1', [['=1/0']]);
    expect(fixture.messageAt('B1')).toBeNull();
    fixture.workbook.native.undo();
    fixture.workbook.native.undo();
    await fixture.workbook.recalculated();
    expect(fixture.messageAt('B1')).toBe('A number is needed, not a.');
  });

  test('the message moves with its cell', async () => {
    await fixture.type('B2', [['=FAIL("here")']]);
    fixture.workbook.activeSheet().insertRowsAfter(0, 1);
    await fixture.workbook.recalculated();
    expect([fixture.messageAt('B2'), fixture.messageAt('B3')]).toEqual([null, 'here']);
    fixture.workbook.activeSheet().deleteRows(0, 1);
    await fixture.workbook.recalculated();
    expect([fixture.messageAt('B2'), fixture.messageAt('B3')]).toEqual(['here', null]);
  });

  test('with two functions in a cell, the message of the failed one is shown', async () => {
    await fixture.type('A1', [['=IFERROR(1, 1) + FAIL("first") + DOUBLE(1)']]);
    expect(fixture.messageAt('A1')).toBe('first');
  });
});

describe('documentation while typing', () => {
  test('comes from the block above the function, without line breaks and without @return', () => {
    const { readFunctionDocs, readFunctionNames, createCustomFunctions } = loadEngine();
    const source = `
/**
 * Divides human time
 * by AI time.
 *
 * @param {number|number[][]} human_hours Hours, one cell or a range.
 * @param {number|number[][]} ai_minutes Minutes.
 * @return {number} The factor.
 * @customfunction
 */
function LEVERAGE(human_hours, ai_minutes) { return lib_.leverage(human_hours, ai_minutes); }
/** Not offered. */
function onOpen(e) {}
/** @customfunction */
function BARE() {}
`;
    expect(readFunctionNames(source)).toEqual(['LEVERAGE', 'onOpen', 'BARE']);
    const docs = readFunctionDocs(source);
    expect(docs).toEqual([
      {
        name: 'LEVERAGE',
        description: 'Divides human time by AI time.',
        parameters: [
          { name: 'human_hours', type: 'number|number[][]', description: 'Hours, one cell or a range.' },
          { name: 'ai_minutes', type: 'number|number[][]', description: 'Minutes.' },
        ],
      },
      { name: 'BARE', description: '', parameters: [] },
    ]);
    const functions = createCustomFunctions({ names: ['LEVERAGE'], docs, zone: 'Etc/UTC' });
    expect(functions.description[0]).toMatchObject({
      functionName: 'LEVERAGE',
      functionParameter: [{ name: 'human_hours', detail: 'Hours, one cell or a range.' }, { name: 'ai_minutes' }],
    });
  });
});
