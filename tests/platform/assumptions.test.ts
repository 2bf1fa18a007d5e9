import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSUMPTIONS, type Assumption } from '../../src/platform/assumptions.ts';
import { PRODUCT_VERSION } from '../../src/platform/product-version.ts';
import { CHECK_PLAN } from '../../src/sheets/check/check-plan.ts';
import { SERVICE_PROBES } from '../../src/sheets/check/check-service.ts';

const SOURCE_FOLDER = join(__dirname, '../../src');
const TABLES = 'platform/';
/** In a comment: `assumption: blank-read`, `assumptions: blank-read, error-read`; a line can end after the colon and in the list. */
const MENTION = /assumptions?:(?:\s|\/\/|\*)+([a-z]+(?:-[a-z]+)*(?:,(?:\s|\/\/|\*)*[a-z]+(?:-[a-z]+)*)*)/g;

const sources = (readdirSync(SOURCE_FOLDER, { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replace(/\\/g, '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(TABLES));

const readMentions = (path: string) =>
  [...readFileSync(join(SOURCE_FOLDER, path), 'utf8').matchAll(MENTION)].flatMap(([, ids = '']) =>
    ids.split(',').map((id) => id.replace(/[\s/*]/g, '')),
  );

const mentions = new Map(sources.map((path) => [path, readMentions(path)]));

test('every assumption has its own id, and is written in sentences', () => {
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

test('every assumption that a tab can check has its probe there', () => {
  const idsFoundBy = (kind: string) => ASSUMPTIONS.filter(({ foundBy }) => foundBy === kind).map(({ id }) => id);
  expect(CHECK_PLAN.formulaProbes.map(({ id }) => id).sort()).toEqual([...idsFoundBy('formula')].sort());
  const readings = CHECK_PLAN.readingProbes.map(({ id }) => id);
  expect([...readings, 'loading-word'].sort()).toEqual([...idsFoundBy('reading')].sort());
});

test('every assumption that services can check has its probe', () => {
  const ids = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'server').map(({ id }) => id);
  expect(SERVICE_PROBES.map(([id]) => id).sort()).toEqual([...ids].sort());
});

test('every comparison has a sentence about what still works, and every assumption its evidence', () => {
  for (const { expected, fallback, evidence } of ASSUMPTIONS as readonly Assumption[]) {
    expect(fallback === null).toBe(expected === null);
    if (fallback !== null) expect(fallback).toMatch(/^[A-Z].*[.]$/);
    if (evidence.kind === 'documented') expect(evidence.link).toMatch(/^https:[/][/]developers[.]google[.]com[/]/);
    else if (evidence.kind !== 'unknown') expect(evidence.by).not.toMatch(/[.]$/);
  }
});

test('reports name the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
  expect(PRODUCT_VERSION).toBe(version);
});
