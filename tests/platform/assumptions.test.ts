import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMPTIONS } from '../../src/platform/assumptions.ts';
import { PRODUCT_VERSION } from '../../src/platform/product-version.ts';
import { FORMULA_PROBES, READING_PROBES } from '../../src/sheets/check/check-plan.ts';

const SOURCE_FOLDER = join(__dirname, '../../src');
const TABLE = 'platform/assumptions.ts';
/** In a comment: `assumption: blank-read`, `assumptions: blank-read, error-read`; a list may run over two lines. */
const MENTION = /assumptions?: ([a-z]+(?:-[a-z]+)*(?:,(?:\s|\/\/|\*)*[a-z]+(?:-[a-z]+)*)*)/g;

const sources = (readdirSync(SOURCE_FOLDER, { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replace(/\\/g, '/'))
  .filter((path) => /\.tsx?$/.test(path) && path !== TABLE);

const readMentions = (path: string) =>
  [...readFileSync(join(SOURCE_FOLDER, path), 'utf8').matchAll(MENTION)].flatMap(([, ids = '']) =>
    ids.split(',').map((id) => id.replace(/[\s/*]/g, '')),
  );

const mentions = new Map(sources.map((path) => [path, readMentions(path)]));

test('every assumption has an id of its own, and is put in sentences', () => {
  const ids = ASSUMPTIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { question, assumed } of ASSUMPTIONS) {
    expect(question).toMatch(/^['A-Zu].*[^.]$/);
    expect(assumed).toMatch(/^[A-Z1-9].*\.$/);
  }
});

test.each(ASSUMPTIONS.map((assumption) => [assumption.id, assumption.usedIn] as const))(
  '%s is named in the files that depend on it',
  (id, usedIn) => {
    expect(usedIn.length).toBeGreaterThan(0);
    const naming = [...mentions].filter(([, ids]) => ids.includes(id)).map(([path]) => path);
    expect(naming.sort()).toEqual([...usedIn].sort());
  },
);

test('no file names an assumption that the table does not have', () => {
  const known = new Set<string>(ASSUMPTIONS.map(({ id }) => id));
  expect([...mentions.values()].flat().filter((id) => !known.has(id))).toEqual([]);
});

test('every assumption that a tab can answer has its probe there', () => {
  const idsFoundBy = (kind: string) => ASSUMPTIONS.filter(({ foundBy }) => foundBy === kind).map(({ id }) => id);
  expect(FORMULA_PROBES.map(({ id }) => id).sort()).toEqual([...idsFoundBy('formula')].sort());
  const readings = READING_PROBES.map(({ id }) => id);
  expect([...readings, 'loading-word', 'server-globals'].sort()).toEqual([...idsFoundBy('reading')].sort());
});

test('reports name the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(PRODUCT_VERSION).toBe(version);
});
