// Covers all of src: the imports.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The folders that each folder can import. `main` is src/main.ts. A folder that is missing here can only import itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  record: [],
  styles: ['record'],
  formats: ['record', 'styles'],
  imports: ['record', 'styles'],
  prose: ['record'],
  pictures: ['record', 'rollup'],
  platform: [],
  messages: ['record', 'styles', 'platform'],
  settings: ['record', 'styles', 'formats'],
  sheets: ['messages', 'record', 'styles', 'settings', 'platform', 'rollup'],
  rollup: ['record', 'styles', 'formats'],
  functions: ['record', 'styles', 'formats', 'rollup'],
  sidebar: [
    'messages',
    'record',
    'styles',
    'settings',
    'formats',
    'imports',
    'prose',
    'pictures',
    'platform',
    'rollup',
  ],
  main: ['sheets', 'functions'],
  'workbench/command': ['record', 'styles', 'settings', 'formats', 'imports', 'prose', 'pictures', 'rollup'],
  'workbench/page': ['workbench/engine', 'workbench/services', 'pictures'],
  'workbench/services': ['workbench/engine', 'platform'],
  'workbench/engine': [],
};

/** Modules that read external data. They can use zod/mini even if their folder cannot use packages. */
const SCHEMA_FILES = ['formats/record-data-schema.ts', 'formats/read-record-data.ts', 'rollup/rollup-data-schema.ts'];

const sources = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replace(/\\/g, '/'))
  .filter((path) => /\.tsx?$/.test(path) && statSync(join('src', path)).isFile());

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'workbench' ? `${first}/${second}` : first.replace(/\.ts$/, '');
}

function importsOf(path: string): string[] {
  const source = readFileSync(join('src', path), 'utf8');
  return [...source.matchAll(/(?<!['"])(?:from|import)\s*\(?\s*['"]([\w@./-]+)['"]/g)].map((match) => match[1] ?? '');
}

describe('the structure', () => {
  it.each(sources)('%s imports only allowed folders', (path) => {
    const part = partOf(path);
    const others = importsOf(path)
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(relative('src', join('src', dirname(path), name)).replace(/\\/g, '/')))
      .filter((other) => other !== part);
    expect(others.filter((other) => !(ALLOWED[part] ?? []).includes(other))).toEqual([]);
  });

  it('has no circle of imports, with those of types', () => {
    const targets = new Map(
      sources.map((path) => [
        path,
        importsOf(path)
          .filter((name) => name.startsWith('.'))
          .map((name) => relative('src', join('src', dirname(path), name)).replace(/\\/g, '/')),
      ]),
    );
    const [open, finished] = [new Set<string>(), new Set<string>()];
    const circles: string[] = [];
    const follow = (path: string) => {
      if (open.has(path)) circles.push([...[...open].slice([...open].indexOf(path)), path].join(' → '));
      if (open.has(path) || finished.has(path)) return;
      open.add(path);
      for (const target of targets.get(path) ?? []) follow(target);
      open.delete(path);
      finished.add(path);
    };
    for (const path of sources) follow(path);
    expect(circles).toEqual([]);
  });

  it('has no package in the core and on the server, and only preact in the pages', () => {
    const packages = (parts: readonly string[]) =>
      new Set(
        sources
          .filter((path) => parts.includes(partOf(path)) && !SCHEMA_FILES.includes(path))
          .flatMap(importsOf)
          .filter((name) => !name.startsWith('.')),
      );
    expect([
      ...packages(['record', 'styles', 'settings', 'formats', 'rollup', 'functions', 'platform', 'main']),
    ]).toEqual([]);
    expect([...packages(['messages', 'sheets'])]).toEqual([]);
    expect([...packages(['sidebar'])].sort()).toEqual(['preact', 'preact/hooks']);
    expect([...packages(['pictures'])].sort()).toEqual(['d3-array', 'd3-time']);
    expect([...new Set(SCHEMA_FILES.flatMap(importsOf).filter((name) => !name.startsWith('.')))]).toEqual(['zod/mini']);
  });

  it('loads no schemas for the custom functions', () => {
    const reached = new Set<string>();
    const follow = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const name of importsOf(path).filter((other) => other.startsWith('.'))) {
        follow(relative('src', join('src', dirname(path), name)).replace(/\\/g, '/'));
      }
    };
    for (const path of sources.filter((source) => partOf(source) === 'functions')) follow(path);
    expect(SCHEMA_FILES.filter((path) => reached.has(path))).toEqual([]);
  });

  it('uses Google’s services only in src/sheets', () => {
    const service =
      /\b(?:SpreadsheetApp|HtmlService|Utilities|LockService|PropertiesService|CacheService|ScriptApp|UrlFetchApp)\b/;
    const naming = sources
      .filter((path) => !path.startsWith('workbench/'))
      .filter((path) =>
        service.test(readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
      );
    expect(naming.filter((path) => !path.startsWith('sheets/'))).toEqual([]);
  });

  it('uses no clock, no default time zone and no locale in the core', () => {
    const impure =
      /\bDate\.(?:now|parse)\(|\bnew Date(?!\(Date\.UTC\()|\bDate\(\)|toLocale|localeCompare|Intl\.|Math\.random|performance\.|\bgetTimezoneOffset\b|\.(?:get|set)(?:Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear)\(|process\.|navigator\./;
    const core = sources.filter((path) =>
      [
        'record',
        'styles',
        'settings',
        'formats',
        'imports',
        'prose',
        'pictures',
        'rollup',
        'functions',
        'messages',
      ].includes(partOf(path)),
    );
    expect(core.filter((path) => impure.test(readFileSync(join('src', path), 'utf8')))).toEqual([]);
  });

  it('writes text as text: no page parses markup', () => {
    const writers = sources
      .filter((path) => partOf(path) === 'sidebar')
      .filter((path) => /innerHTML|outerHTML|insertAdjacentHTML/i.test(readFileSync(join('src', path), 'utf8')));
    expect(writers).toEqual([]);
  });

  it('ships packages under the MIT and ISC licenses only', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { license?: string }>;
    };
    const shipped = sources
      .filter((path) => !path.startsWith('workbench/'))
      .flatMap(importsOf)
      .filter((name) => !name.startsWith('.'))
      .map((name) => name.replace(/\/.*/, ''));
    const licenses = Object.fromEntries(shipped.map((name) => [name, packages[`node_modules/${name}`]?.license]));
    expect(licenses).toEqual({
      'd3-array': 'ISC',
      'd3-time': 'ISC',
      papaparse: 'MIT',
      parse5: 'MIT',
      preact: 'MIT',
      zod: 'MIT',
    });
  });
});
