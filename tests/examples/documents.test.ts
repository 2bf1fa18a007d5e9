// Covers the examples and the paths in README.md and docs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parsePrivateList } from '../../src/prose/private-list.ts';
import { parseStyle } from '../../src/styles/parse-style.ts';

const DOCUMENTS = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
  path.endsWith('.md'),
);

const readExample = (path: string) => /```json\n([^]*?)\n```/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';

it('shows a private list that can be read', () => {
  expect(parsePrivateList(readExample('README.md'))).toEqual({
    list: { terms: ['Oakboard'], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] },
  });
});

it('shows a style that can be read', () => {
  const reading = parseStyle(JSON.parse(readExample('docs/styles.md')));
  expect('style' in reading ? reading.style.columns.map(({ label }) => label) : reading.faults).toEqual([
    'Task',
    'By hand',
    'By agent',
    'Factor',
  ]);
});

it.each(DOCUMENTS)('%s mentions only existing files and folders', (path) => {
  const text = readFileSync(path, 'utf8');
  const names = [...text.matchAll(/`((?:src|tests|build|docs)\/[\w./-]+)`/g)].map(([, name = '']) => name);
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, name = '']) =>
    path.startsWith('docs/') ? `docs/${name}` : name,
  );
  // Folders that the build makes, and sources of a site, do not exist here.
  const others = /^(?:build\/(?:addon|workbench|command|screenshots|bench\.json)|src\/content)/;
  expect([...names, ...links].filter((name) => !others.test(name) && !existsSync(name))).toEqual([]);
});

it.each(DOCUMENTS)('%s has the number 1 with a word in the singular', (path) => {
  const words = 'rows|columns|cells|tasks|days|weeks|hours|minutes|records|files|tabs|issues|figures|sentences';
  expect(readFileSync(path, 'utf8').match(new RegExp(`(?<![\\d.,:/-])\\b1 (?:${words})\\b`, 'g')) ?? []).toEqual([]);
});
