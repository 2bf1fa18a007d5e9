// Covers build/run/docs.mjs: the separators in formulas that users read.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';

const NAMES = SHEET_FUNCTIONS.map(({ name }) => name).join('|');
/** A call of a custom function whose arguments, in any depth, are separated with a comma. Texts do not count. */
const CALL_WITH_COMMA = new RegExp(`\\b(?:${NAMES})\\((?:[^()]|\\([^()]*\\))*,(?:[^()]|\\([^()]*\\))*\\)`, 'g');

const findCommas = (text: string) => text.replace(/"[^"\n]*"/g, '""').match(CALL_WITH_COMMA) ?? [];

test.each([
  ['=LEVERAGE(C1:C, D1:D)', ['LEVERAGE(C1:C, D1:D)']],
  ['=ROUND(LEVERAGE(C2,D2); 1)', ['LEVERAGE(C2,D2)']],
  ['=LEVERAGE(SUM(C2; C3), D2)', ['LEVERAGE(SUM(C2; C3), D2)']],
  ['=LEVERAGE(C1:C; D1:D), =LEVERAGE_TEXT("1,5")', []],
])('in %s the calls with commas are %j', (text, found) => {
  expect(findCommas(text)).toEqual(found);
});

const FILES = execFileSync(
  'git',
  ['ls-files', 'README.md', 'CHANGELOG.md', 'docs/*.md', 'src/sidebar/day/page/help-page.tsx'],
  {
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n');

test.each(FILES)('%s separates arguments with semicolons, which every locale reads', (path) => {
  expect(findCommas(readFileSync(path, 'utf8'))).toEqual([]);
});

test('the documentation of the functions also separates arguments with semicolons', () => {
  for (const { summary, parameters, example } of SHEET_FUNCTIONS) {
    const texts = [summary, example.formula, ...parameters.map(({ description }) => description)];
    expect(texts.flatMap(findCommas)).toEqual([]);
  }
});
