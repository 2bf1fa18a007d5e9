// Covers src/workbench/services: recordings of the live services by other projects. The facts are theirs; the cases are
// written for this project.
import { cutComments } from '../../../src/workbench/services/html-service.ts';
import { bringHome, type Fixture, openFixture } from '../engine-fixture.ts';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture('', { files: { page: '<p>page</p>' } });
});
afterEach(() => fixture.dispose());

const evaluate = (source: string) => bringHome(fixture.evaluate(source));
const BOOK = 'SpreadsheetApp.getActiveSpreadsheet()';
const range = (a1: string) => `SpreadsheetApp.getActiveSheet().getRange("${a1}")`;

/*
 * brucemcpherson/gas-fakes (MIT) at dedcae3, test/*.js: assertions that hold in the live service because nothing in their test excludes
 * it.
 */
describe('gas-fakes, testlock.js: a lock', () => {
  const useLock = (call: string) => evaluate(`var lock = LockService.getUserLock(); [${call}, lock.hasLock()]`);

  it.each([
    ['lock.hasLock()', [false, false]],
    ['lock.tryLock(10000)', [true, true]],
    ['lock.tryLock(0)', [true, true]],
    ['lock.tryLock(-100)', [false, false]],
    ['lock.tryLock(10) && lock.tryLock(10)', [true, true]],
    ['lock.tryLock(10) && lock.tryLock(-100)', [true, true]],
    ['(lock.tryLock(10), lock.releaseLock(), lock.hasLock())', [false, false]],
    ['(lock.waitLock(0), 1)', [1, true]],
  ])('%s', (call, results) => {
    expect(useLock(call)).toEqual(results);
  });

  it('is not waited for with a time limit below 0', () => {
    expect(() => useLock('lock.waitLock(-100)')).toThrow('Lock timeout');
  });
});

describe('gas-fakes, testsheetsvalues.js: tabs', () => {
  it('are inserted at their index, which counts from 0, or else after the active tab', () => {
    const add = (...args: unknown[]) => fixture.evaluate(`${BOOK}.insertSheet(${args.map(String).join(', ')}); 1`);
    add('"s1"');
    add('"s2"');
    add('"s3"', 1);
    add('"s4"', 0);
    expect(evaluate(`${BOOK}.getSheets().map(function (s) { return [s.getName(), s.getIndex()]; })`)).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
    expect(evaluate(`${BOOK}.getSheetById(${BOOK}.getSheetByName("s1").getSheetId()).getIndex()`)).toBe(4);
  });

  it('are initially blank, and read back written numbers', () => {
    expect(evaluate(`${range('A1:F10')}.isBlank()`)).toBe(true);
    const values = [
      [0, 1, 2],
      [1, 2, 3],
    ];
    fixture.evaluate(`${range('A1:C2')}.setValues(${JSON.stringify(values)}); 1`);
    expect(evaluate('SpreadsheetApp.getActiveSheet().getDataRange().getValues()')).toEqual(values);
    expect(evaluate(`${range('A1:C2')}.offset(1, 0).isBlank()`)).toBe(false);
  });

  it('have columns and rows of the set width and height', () => {
    fixture.evaluate('SpreadsheetApp.getActiveSheet().setColumnWidths(2, 3, 200).setRowHeights(3, 2, 31); 1');
    expect(evaluate('var s = SpreadsheetApp.getActiveSheet(); [s.getColumnWidth(4), s.getRowHeight(4)]')).toEqual([
      200, 31,
    ]);
  });
});

describe('gas-fakes, testsheets.js: formats, formulas and notes', () => {
  it.each(['0.0000', '#,##0.00', '@'])('the number format %s reads back', (format) => {
    fixture.evaluate(`${range('A1:B2')}.setNumberFormat('${format}'); 1`);
    expect(evaluate(`${range('A1:B2')}.getNumberFormats()`)).toEqual([
      [format, format],
      [format, format],
    ]);
  });

  it.each(['general', 'General', '0.###############'])('the format %s is the general one', (format) => {
    fixture.evaluate(`${range('A1')}.setNumberFormat('0.0').setNumberFormat('${format}').setValue(1234.5); 1`);
    expect([evaluate(`${range('A1')}.getNumberFormat()`), fixture.display('A1')]).toEqual([
      '0.###############',
      [['1234.5']],
    ]);
  });

  it('a formula on several cells, whose references Google shifts, is refused here', () => {
    expect(() => evaluate(`${range('A1:A2')}.setFormula('=B1')`)).toThrow('is not part of this stand-in');
  });

  it('cells without a formula have an empty text for it', () => {
    expect(evaluate(`${range('A1')}.setValue(1).getFormula()`)).toBe('');
  });

  it('a note on a block is on each cell', () => {
    fixture.evaluate(`${range('A1:B1')}.setNote('n'); 1`);
    expect(evaluate(`${range('A1:B1')}.getNotes()`)).toEqual([['n', 'n']]);
  });
});

/* nithinmurali/pygsheets pull request 373: texts with a plus sign in front were read as formulas. */
describe('a written text that begins with a plus sign', () => {
  const formulaOf = (text: string) => evaluate(`${range('A1')}.setValue(${JSON.stringify(text)}).getFormula()`);

  it('is a formula unless it is a number', () => {
    expect([formulaOf('+B1'), formulaOf('+/- 10%')]).toEqual(['=+B1', '=+/- 10%']);
    expect([formulaOf('+5'), fixture.values('A1')]).toEqual(['', [[5]]]);
    expect([formulaOf("'+B1"), fixture.values('A1')]).toEqual(['', [['+B1']]]);
  });
});

describe('gas-fakes, testsheetsdatavalidations.js: a validation', () => {
  const validation = (calls: string) => `SpreadsheetApp.newDataValidation()${calls}.build()`;

  it('allows other input and has no help text unless they are set', () => {
    const read = (calls: string) => evaluate(`var v = ${validation(calls)}; [v.getAllowInvalid(), v.getHelpText()]`);
    expect(read('.requireCheckbox()')).toEqual([true, null]);
    expect(read('.requireCheckbox().setHelpText("help").setAllowInvalid(false)')).toEqual([false, 'help']);
  });

  it('is set cell by cell, null for none', () => {
    fixture.evaluate(`${range('A1:B1')}.setDataValidations([[${validation('.requireCheckbox()')}, null]]); 1`);
    expect(
      evaluate(`${range('A1:B1')}.getDataValidations()[0].map(function (v) { return v && v.getHelpText(); })`),
    ).toEqual([null, null]);
    expect(evaluate(`${range('A1')}.getDataValidation() === null`)).toBe(false);
    expect(evaluate(`${range('B1')}.getDataValidation()`)).toBeNull();
  });
});

describe('gas-fakes, teststores.js: a property', () => {
  it('reads back until it is deleted, then is null', () => {
    expect(
      evaluate(`var p = PropertiesService.getUserProperties(); p.setProperty('t', 'v');
        var before = p.getProperty('t'); p.deleteProperty('t'); [before, p.getProperty('t')]`),
    ).toEqual(['v', null]);
  });
});

describe('gas-fakes, testhtmlservice.js: a page', () => {
  it('keeps its content unchanged, and initially has no title', () => {
    expect(
      evaluate(`var page = HtmlService.createHtmlOutput('<h1>Title</h1>');
        var before = page.getTitle(); page.setTitle('My page').setHeight(100).setWidth(200);
        [page.getContent(), before, page.getTitle(), page.getHeight(), page.getWidth()]`),
    ).toEqual(['<h1>Title</h1>', '', 'My page', 100, 200]);
  });

  it.each(['createHtmlOutputFromFile', 'createTemplateFromFile'])('that is missing fails %s', (method) => {
    expect(() => evaluate(`HtmlService.${method}('missing')`)).toThrow('No HTML file named missing was found.');
  });

  it('as a template returns its text unchanged', () => {
    expect(evaluate("HtmlService.createTemplateFromFile('page').getRawContent()")).toBe('<p>page</p>');
  });
});

/*
 * enuchi/React-Google-Apps-Script (MIT), issue 157: text that looks like a comment is missing from the page, also
 * inside template literals.
 */
describe('a page that is shown', () => {
  it.each([
    ['f(`one /*`); f(`two */ three`);', 'f(`one  three`);'],
    ['f(`a // b`);\ng();', 'f(`a \ng();'],
    ['f("a"); // note\ng();', 'f("a"); \ng();'],
  ])('loses the comments of its script %j', (script, left) => {
    expect(cutComments(`<p>// text</p><script>${script}</script>`)).toBe(`<p>// text</p><script>${left}</script>`);
    fixture.evaluate(
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(`<script>${script}</script>`)})); 1`,
    );
    expect(fixture.shown.sidebars[0]?.html).toBe(`<script>${left}</script>`);
  });
});
