// Covers build/words: the words of texts for users, comments and names of tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Rule {
  readonly name: string;
  readonly bad: string;
  readonly good: string;
  readonly foundInBad: boolean;
  readonly foundInGood: readonly string[];
}
type Found = readonly { readonly line: number; readonly words: string; readonly better: string }[];

const root = join(__dirname, '../..');
const addressOf = (name: string) => JSON.stringify(pathToFileURL(join(root, 'build/words', name)).href);

/** Files with texts for users, and the words to find in them. */
const FILES: readonly (readonly [string, string, string, readonly (readonly [number, string])[]])[] = [
  ['a string', 'a.ts', "say('Mend it.');", [[1, 'Mend']]],
  ['a label of one word', 'a.ts', "const label = 'Thaw';", [[1, 'Thaw']]],
  [
    'a template with expressions',
    'a.ts',
    'const a = 1;\nsay(`“${a}” is no ${b ? `mended ${c}` : d}.`);',
    [
      [2, 'is no X'],
      [2, 'mended'],
    ],
  ],
  [
    'a template of several lines',
    'a.mjs',
    'const USAGE = `Usage: x\n\n  --a  the same\n  --b  read anew`;',
    [[4, 'anew']],
  ],
  [
    'text and attributes in JSX',
    'a.tsx',
    'const a = (\n  <p title="Left alone">\n    What stands here\n  </p>\n);',
    [
      [2, 'Left alone'],
      [2, 'alone'],
      [3, 'stands'],
    ],
  ],
  [
    'text and attributes in HTML',
    'a.html',
    '<main>\n<p aria-label="A tab of ours">Read\nit anew</p></main>',
    [
      [2, 'of ours'],
      [3, 'anew'],
    ],
  ],
  [
    'Markdown',
    'a.md',
    '# Title\n\nIt tells you, and\nit stands there.\n\n| a | told |\n| - | - |',
    [
      [3, 'tells'],
      [4, 'stands'],
      [6, 'told'],
    ],
  ],
  [
    'names, keys and comments',
    'a.ts',
    "// It stands.\nimport { a } from './what stands.ts';\nconst tells = keys['stands'];",
    [],
  ],
  [
    'scripts and styles in HTML',
    'a.html',
    '<script>const a = "it stands there";</script><style>/* it stands */</style>',
    [],
  ],
  ['code in Markdown', 'a.md', 'Run `it stands`.\n\n```sh\nit stands\n```\n\nSee [this](stands-there.md).', []],
];

/** Files with comments and tests, and the words to find in them. */
const CODE_FILES: readonly (readonly [string, string, string, readonly (readonly [number, string])[]])[] = [
  ['a comment in a line', 'a.ts', 'const a = 1;\n// It stands here.', [[2, 'stands']]],
  ['a comment after code', 'a.mjs', 'const a = 1; // the person', [[1, 'the person']]],
  [
    'words that are on two lines',
    'a.ts',
    '/**\n * Until the\n * person confirms.\n */\n\n// in place\n// of the list',
    [
      [2, 'the person'],
      [6, 'in place of'],
    ],
  ],
  [
    'the start of a comment',
    'a.tsx',
    '/**\n * What the user sees.\n */\nconst a = 1;\n/** The text that shows what is read. */',
    [[2, 'What']],
  ],
  ['a comment in JSX', 'a.tsx', 'const a = <p>it stands{/* It stands. */}</p>;', [[1, 'stands']]],
  [
    'the names of tests and groups',
    'a.test.ts',
    "describe('what stands', () => {\n  it.each([1])('tells %i', () => say('it stands'));\n});",
    [
      [1, 'stands'],
      [2, 'tells'],
    ],
  ],
  ['texts and names in code', 'a.ts', "it('stands'); const stands = 'It stands.';", []],
  [
    'code in a comment',
    'a.ts',
    "/**\n * See `stands`.\n * @param {says} a\n * @example say('It stands.')\n *   //=> 'stands'\n */",
    [],
  ],
  ['the address of a page', 'a.ts', '// https://example.com/stands', []],
];

describe('the words of texts, comments and names of tests', () => {
  const program = `
    import { COMMENT_RULES } from ${addressOf('word-list.mjs')};
    import { findCommentWords, findWords } from ${addressOf('check-words.mjs')};
    const rules = COMMENT_RULES.map(({ find, bad, good }) => ({
      name: String(find), bad, good, foundInBad: bad.search(find) !== -1, foundInGood: good.match(find) ?? [],
    }));
    const files = ${JSON.stringify(FILES.map(([, path, source]) => [path, source]))};
    const codeFiles = ${JSON.stringify(CODE_FILES.map(([, path, source]) => [path, source]))};
    console.log(JSON.stringify({
      rules,
      files: files.map(([path, source]) => findWords(path, source)),
      codeFiles: codeFiles.map(([path, source]) => findCommentWords(path, source)),
    }));`;
  const run = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: root });
  const { rules, files, codeFiles } = JSON.parse(run) as { rules: Rule[]; files: Found[]; codeFiles: Found[] };

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s finds its bad text and not its good one', (_, rule) => {
    expect({ bad: rule.foundInBad, good: rule.foundInGood }).toEqual({ bad: true, good: [] });
  });

  it.each(FILES.map(([name, , , expected], i) => [name, expected, files[i] ?? []] as const))(
    'of texts are found in %s',
    (_name, expected, found) => {
      expect(found.map(({ line, words }) => [line, words])).toEqual(expected);
    },
  );

  it.each(CODE_FILES.map(([name, , , expected], i) => [name, expected, codeFiles[i] ?? []] as const))(
    'of comments and names are found in %s',
    (_name, expected, found) => {
      expect(found.map(({ line, words }) => [line, words])).toEqual(expected);
    },
  );

  it('are reported with file, line and a better word, and exit code 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leverage-record-words-'));
    const [page, code] = [join(folder, 'page.md'), join(folder, 'code.ts')];
    writeFileSync(page, 'Fine.\n\nMend the\ncell.\n');
    writeFileSync(code, '/** It is in place\n * of the list. */\n');
    const { status, stderr } = spawnSync(process.execPath, ['build/words/check-words.mjs', page, code], {
      encoding: 'utf8',
      cwd: root,
    });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `${page}:3: “Mend”. Better: fix.\n${code}:1: “in place of”. Better: instead of.\n`,
    });
  });
});
