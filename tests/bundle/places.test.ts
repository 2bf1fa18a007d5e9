// Covers the places of files in src, tests and build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MAX_FILES = 20;
/** Folders that the build makes, and installed packages. */
const MADE = /(?:^|\/)(?:node_modules|build\/(?:addon|workbench|command|screenshots))(?:\/|$)/;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (MADE.test(path)) return [];
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

const files = ['src', 'tests', 'build'].flatMap(listFiles);
const tests = files.filter((path) => /\.test\.tsx?$/.test(path));
const PROJECT = /\.(?:property|bundle|browser|push)$/;

it('keeps no more than 20 files in a folder', () => {
  const counts = new Map<string, number>();
  for (const path of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
});

it('keeps every path that the documentation names', () => {
  const pages = ['README.md', 'docs/architecture.md', 'docs/testing.md'];
  const named = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/`((?:src|tests|build|docs)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = '']) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

describe('a test', () => {
  it.each(tests)('%s has the path of its source, or a first line with the paths that it covers', (path) => {
    const name = path.replace(/^tests\/|\.test\.tsx?$/g, '').replace(PROJECT, '');
    const sources = ['ts', 'tsx', 'mjs'].flatMap((ending) => [`src/${name}.${ending}`, `build/${name}.${ending}`]);
    const lines = readFileSync(path, 'utf8')
      .replace(/^\/\/ Runs in every time zone\.\n/, '')
      .split('\n');
    const said = /^(?:\/\/|\/\*\*) Covers (.+)/.exec(lines[0] ?? '')?.[1];
    if (said === undefined) {
      expect(sources.filter(existsSync)).not.toEqual([]);
      return;
    }
    const named = said.match(/(?:src|tests|build|bin|docs)(?:\/[\w-]+(?:\.\w+)?)*/g) ?? [];
    expect(named.filter((source) => !existsSync(source))).toEqual([]);
  });

  it.each(tests)('%s belongs to a project', (path) => {
    expect(path).toMatch(/\/[^/.]+(?:\.(?:property|bundle|browser|push))?\.test\.tsx?$/);
  });
});

/** The helpers whose tests need a build, by project. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  'tests/sheets/addon-fixture.ts': /\.(?:bundle|property)\.test/,
  'tests/bundle/run-addon.ts': /\.bundle\.test/,
  'tests/open-browser.ts': /\.(?:browser|push)\.test/,
  'tests/push/workplace.ts': /\.push\.test/,
};

/** Lists the files in tests that a test imports, its own path first. */
function follow(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path) || !existsSync(path)) return reached;
  reached.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) {
    const next = join(dirname(path), name).replace(/\\/g, '/');
    if (next.startsWith('tests/')) follow(next, reached);
  }
  return reached;
}

it('uses helpers only in the projects that build for them', () => {
  const wrong = tests.flatMap((path) => {
    const reached = follow(path);
    return Object.entries(NEEDS).flatMap(([helper, project]) =>
      reached.has(helper) && !project.test(path) ? [`${path} uses ${helper}`] : [],
    );
  });
  expect(wrong).toEqual([]);
});
