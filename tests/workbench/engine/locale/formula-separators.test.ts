// Covers src/workbench/engine/locale: separators in formulas.
import { bringHome, loadEngine, openFixture } from '../../engine-fixture.ts';

const { getLocale, readTypedFormula, formatFormula, hasWrongSeparator } = loadEngine();

/*
 * Results of formulas that scripts wrote in the live service, with the source of each report. A report that mentions only a
 * language is assigned to the locale of its country.
 */
const RECORDED: readonly (readonly [source: string, locale: string, formula: string, shown: string])[] = [
  ['ISA-tools/OntoMaton issue 36', 'de_DE', '=TELL("a","b")', '#ERROR!'],
  ['ISA-tools/OntoMaton issue 15', 'it_IT', '=TELL("a","b")', '#ERROR!'],
  ['ISA-tools/OntoMaton issue 36, after switching the locale', 'en_GB', '=TELL("a","b")', '["a","b"]'],
  ['google-marketing-solutions/advanced-bidding-manager issue 1', 'de_DE', '=IF(A9="","ok","")', '#ERROR!'],
  ['google-marketing-solutions/advanced-bidding-manager issue 1', 'en_US', '=IF(A9="","ok","")', 'ok'],
  ['googleapis/google-api-nodejs-client issue 1994', 'tr_TR', '=SUM(A8,A9)', '#ERROR!'],
  // Live checks in public scripts: 3 where the comma is a separator, 1.2 where it is the decimal mark.
  ['probe of a Spanish script', 'es_ES', '=SUM(1,2)', '1,2'],
  ['probe of a Spanish script', 'en_US', '=SUM(1,2)', '3'],
  ['ISA-tools/OntoMaton, OntologyTagging.gs, shipped to every locale', 'en_US', '=TELL("a";"b")', '["a","b"]'],
  ['ISA-tools/OntoMaton, OntologyTagging.gs, shipped to every locale', 'de_DE', '=TELL("a";"b")', '["a","b"]'],
  ['mricon/ingress-fieldplan issue 5: semicolons in all locales', 'ja_JP', '=SUM(1;2)', '3'],
  ['mricon/ingress-fieldplan issue 5: semicolons in all locales', 'pt_BR', '=SUM(1;2)', '3'],
  ['mricon/ingress-fieldplan issue 5: semicolons in all locales', 'hi_IN', '=SUM(1;2)', '3'],
];

const SCRIPT = 'function TELL(a, b) { return JSON.stringify([a, b]); }';
const cell = 'SpreadsheetApp.getActiveSheet().getRange("B1")';

describe('a formula written by a script', () => {
  test.each(RECORDED)('%s: in %s, %s shows %s', async (_source, locale, formula, shown) => {
    const fixture = await openFixture(SCRIPT, { locale });
    fixture.evaluate(`${cell}.setFormula(${JSON.stringify(formula)}); 1`);
    await fixture.workbook.recalculated();
    expect(fixture.display('B1')).toEqual([[shown]]);
    expect(fixture.messageAt('B1')).toBe(shown === '#ERROR!' ? 'Formula parse error.' : null);
    fixture.dispose();
  });

  test('is written by setValue in the same way, and can be replaced', async () => {
    const fixture = await openFixture(SCRIPT, { locale: 'fr_FR' });
    fixture.evaluate(`${cell}.setValue('=TELL(A1, A2)'); 1`);
    await fixture.workbook.recalculated();
    expect([fixture.display('B1'), fixture.formulas('B1')]).toEqual([[['#ERROR!']], [['=TELL(A1, A2)']]]);
    fixture.evaluate(`${cell}.setValue('=TELL(A1; A2)'); 1`);
    await fixture.workbook.recalculated();
    expect([fixture.display('B1'), fixture.formulas('B1')]).toEqual([[['["",""]']], [['=TELL(A1; A2)']]]);
    expect(fixture.messageAt('B1')).toBeNull();
    fixture.dispose();
  });

  test('is displayed with commas where the decimal mark is a point', async () => {
    const fixture = await openFixture(SCRIPT);
    fixture.evaluate(`${cell}.setFormula('=TELL(A1; A2)'); 1`);
    expect(bringHome(fixture.evaluate(`${cell}.getFormula()`))).toBe('=TELL(A1, A2)');
    fixture.dispose();
  });
});

describe('the formula of a rule', () => {
  const validation = (formula: string) =>
    `${cell}.setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('${formula}').build()); 1`;
  const format = (formula: string) =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBold(true).setRanges([${cell}]).build(); 1`;

  test.each([
    ['en_US', '=IF(B1>0; TRUE; FALSE)'],
    ['en_US', '=IF(B1>0, TRUE, FALSE)'],
    ['de_DE', '=IF(B1>0; TRUE; FALSE)'],
  ])('in %s, %s is accepted', async (locale, formula) => {
    const fixture = await openFixture('', { locale });
    expect([fixture.evaluate(validation(formula)), fixture.evaluate(format(formula))]).toEqual([1, 1]);
    fixture.dispose();
  });

  test('with commas is rejected where the decimal mark is a comma', async () => {
    const fixture = await openFixture('', { locale: 'de_DE' });
    const formula = '=IF(B1>0, TRUE, FALSE)';
    expect(() => fixture.evaluate(validation(formula))).toThrow(`Invalid formula: ${formula}`);
    expect(() => fixture.evaluate(format(formula))).toThrow(`Invalid formula: ${formula}`);
    fixture.dispose();
  });
});

describe('the text of a formula', () => {
  const german = getLocale('de_DE');

  test.each([
    ['=LEVERAGE(C1:C; D1:D)', '=LEVERAGE(C1:C, D1:D)'],
    ['=A1*1,5', '=A1*1.5'],
    ['=SUM(1,5;2;,25)', '=SUM(1.5,2,.25)'],
    ['={1\\2,5;3\\4}', '={1,2.5;3,4}'],
    ['=IF(A1="a;b, 1,5";\'x;1,5\'!A1;1)', '=IF(A1="a;b, 1,5",\'x;1,5\'!A1,1)'],
    ['=A1&"say ""1,5"""', '=A1&"say ""1,5"""'],
    ['=STDEV.S(A1:A9)+LOG10(2)', '=STDEV.S(A1:A9)+LOG10(2)'],
    ['=SUM(A1:A;B2)', '=SUM(A1:A,B2)'],
  ])('%s is stored as %s and displayed as typed', (typed, kept) => {
    expect(readTypedFormula(typed, german)).toBe(kept);
    expect(hasWrongSeparator(kept)).toBe(false);
    expect(formatFormula(kept, german)).toBe(typed);
  });

  test.each(['=SUM(A1, B1)', '=SUM(A1,5)', '=SUM((1),5)', '={A1,A2}', '=IF(A1="x","y";1)'])(
    '%s has a wrong separator in a German sheet, and stays as typed',
    (typed) => {
      const kept = readTypedFormula(typed, german);
      expect(hasWrongSeparator(kept)).toBe(true);
      expect(formatFormula(kept, german)).toBe(typed);
    },
  );

  test.each([
    ['=SUM(1,5)', '=SUM(1,5)'],
    ['=SUM(1.5;2)', '=SUM(1.5,2)'],
    ['={1,2;3,4}', '={1,2;3,4}'],
    ['=IF(A1=";";1;2)', '=IF(A1=";",1,2)'],
    ['=SUM(1,5;2,.5)', '=SUM(1,5,2,.5)'],
  ])('in an American sheet, %s is stored as %s', (typed, kept) => {
    expect(readTypedFormula(typed, getLocale('en_US'))).toBe(kept);
    expect(formatFormula(kept, getLocale('en_US'))).toBe(kept);
  });
});
