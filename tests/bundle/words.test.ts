// Covers the words of all texts for users in src and docs.
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

describe('the words of texts for users', () => {
  const program = `
    import { WORD_RULES } from ${addressOf('word-list.mjs')};
    import { findWords } from ${addressOf('check-words.mjs')};
    const rules = WORD_RULES.map(({ find, bad, good }) => ({
      name: String(find), bad, good, foundInBad: bad.search(find) !== -1, foundInGood: good.match(find) ?? [],
    }));
    const files = ${JSON.stringify(FILES.map(([, path, source]) => [path, source]))};
    console.log(JSON.stringify({ rules, files: files.map(([path, source]) => findWords(path, source)) }));`;
  const run = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: root });
  const { rules, files } = JSON.parse(run) as { rules: Rule[]; files: Found[] };

  it.each(rules.map((rule) => [rule.name, rule] as const))('%s finds its bad text and not its good one', (_, rule) => {
    expect({ bad: rule.foundInBad, good: rule.foundInGood }).toEqual({ bad: true, good: [] });
  });

  it.each(FILES.map(([name, , , expected], i) => [name, expected, files[i] ?? []] as const))(
    'are found in %s',
    (_name, expected, found) => {
      expect(found.map(({ line, words }) => [line, words])).toEqual(expected);
    },
  );

  it('are reported with file, line and a better word, and exit code 1', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leverage-record-words-'));
    const file = join(folder, 'page.md');
    writeFileSync(file, 'Fine.\n\nMend the\ncell.\n');
    const { status, stderr } = spawnSync(process.execPath, ['build/words/check-words.mjs', file], {
      encoding: 'utf8',
      cwd: root,
    });
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `${file}:3: “Mend”. Better: fix.\n` });
  });
});
