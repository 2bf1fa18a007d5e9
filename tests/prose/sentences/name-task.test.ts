import { TaskNamer } from '../../../src/prose/sentences/name-task.ts';

const nameOf = (task: string, ...others: string[]) => new TaskNamer([task, ...others]).name(0);

describe('the name of a task in a sentence', () => {
  it.each([
    ['Invoice import: 3 banks, 2 formats', 'the invoice import'],
    ['Full refit of the tracker: Flask to FastAPI, 93 files', 'the full refit of the tracker'],
    ['Feeding schedule for 85 species', 'the feeding schedule'],
    ['17 API route files (105 endpoints)', 'the 17 API route files'],
    ['OIDC client registration (13 clients)', 'the OIDC client registration'],
    ['Terraform infrastructure for 2 services', 'the Terraform infrastructure'],
    ['Index of 1,450 acts', 'the index of 1,450 acts'],
    ['Review of the contract.', 'the review of the contract'],
    ['Import wizard, 7 steps', 'the import wizard'],
    // An imperative is not a noun.
    ['Fix the login', '“Fix the login”'],
    ['Import customers from the old system', '“Import customers from the old system”'],
    // A word that can be a name keeps its capital.
    ['Quillfern rewrite', '“Quillfern rewrite”'],
    ["Anna's report", "“Anna's report”"],
    ['Invoice Import Rewrite', '“Invoice Import Rewrite”'],
    // Other scripts are quoted unchanged.
    ['翻訳メモリの整理', '“翻訳メモリの整理”'],
    ['Die “neue” Liste', "“Die 'neue' Liste”"],
  ])('%s is %s', (task, name) => {
    expect(nameOf(task)).toBe(name);
  });

  it('is longer when another task begins in the same way', () => {
    expect(nameOf('Backend tests: billing', 'Backend tests: orders')).toBe('“Backend tests: billing”');
    expect(nameOf('Letter bundle, 9 letters', 'Letters')).toBe('the letter bundle');
  });

  it('does not exist when another task has the same text', () => {
    expect(nameOf('Deploy', 'deploy')).toBeNull();
    expect(nameOf('')).toBeNull();
  });
});

it.each([
  [['Index the manuals'], '“Index the manuals”'],
  [['Catalog box 28 of the archive'], '“Catalog box 28 of the archive”'],
  [['Login: rate limit', 'Fix the login'], '“Login: rate limit”'],
  [['Login: rate limit', 'Draw the map'], 'the login'],
])('quotes an imperative, a numbered thing and a word of another task in full: %s', (texts, name) => {
  expect(new TaskNamer(texts).name(0)).toBe(name);
});
