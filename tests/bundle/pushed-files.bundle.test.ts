// Covers build/addon, the files that are pushed.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { parse, tokenizer } from 'acorn';
import { SHEET_FUNCTIONS } from '../../src/functions/function-table.ts';
import { POST_SENTENCES } from '../../src/record/notices/posts/post-sentences.ts';
import { SHEET_SENTENCES } from '../../src/record/notices/sheet-sentences.ts';
import { SIZE_LIMITS } from '../addon-files.ts';
import { laterScriptOf } from '../packed-script.ts';
import { PUBLIC_NAMES } from './public-names.ts';
import { createBareContext, loadAddon, PUSHED_SCRIPTS, readPushed } from './run-addon.ts';

const FILES = [
  'app.js',
  'appsscript.json',
  'check.html',
  'functions.js',
  'import.html',
  'logs.html',
  'new-day.html',
  'picture.html',
  'prose-check.html',
  'records.html',
  'sentences.html',
  'settings.html',
  'sidebar.html',
  'style.html',
  'tab-data.html',
];

describe('the set of pushed files', () => {
  it('is complete, in the folder that clasp reads', () => {
    expect(readdirSync('build/addon').sort()).toEqual(FILES);
    expect(JSON.parse(readFileSync('.clasp.json', 'utf8'))).toMatchObject({ rootDir: 'build/addon' });
  });

  it('equals the files that clasp would push', () => {
    const output = execFileSync('node_modules/.bin/clasp', ['status', '--json'], { encoding: 'utf8' });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    expect(filesToPush.map((path) => path.replace(/\\/g, '/')).sort()).toEqual(
      FILES.map((name) => `build/addon/${name}`),
    );
  });

  it('requests two scopes, runs on V8 and is not a Workspace add-on', () => {
    const manifest = JSON.parse(readPushed('appsscript.json'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
    expect(Object.keys(manifest)).toEqual([
      'timeZone',
      'dependencies',
      'exceptionLogging',
      'runtimeVersion',
      'oauthScopes',
    ]);
  });

  it('has a sentence for each notice that the functions can make, and no notice that only a post has', () => {
    const texts = new Set(
      PUSHED_SCRIPTS.flatMap((name) => readPushed(name).match(/(?<=["'])[a-z]+(?:-[a-z]+)+(?=["'])/g) ?? []),
    );
    expect(Object.keys(SHEET_SENTENCES).filter((code) => !texts.has(code))).toEqual([]);
    expect(Object.keys(POST_SENTENCES).filter((code) => texts.has(code))).toEqual([]);
  });

  it('shortens the names of private members of classes', () => {
    expect(readPushed('app.js').match(/\.(?:sureTasks|addPending|noticeUnusableTime)\b/g)).toBeNull();
    const sidebar = readPushed('sidebar.html');
    expect((sidebar + laterScriptOf(sidebar)).match(/\.(?:sureTasks|patienceTimer|recallWay)\b/g)).toBeNull();
  });

  it.each(SIZE_LIMITS)('keeps $files within $maxBytes bytes', ({ files, maxBytes }) => {
    const bytes = files.reduce((sum, name) => sum + statSync(`build/addon/${name}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(maxBytes);
  });

  it('has no two files that differ only in their extension', () => {
    const names = FILES.map((name) => name.replace(/\.\w+$/, '').toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the pushed scripts', () => {
  it.each(PUSHED_SCRIPTS)(
    '%s parses as a script with the syntax of Google’s samples: ES2020 without BigInt',
    (name) => {
      const program = parse(readPushed(name), { ecmaVersion: 2020, sourceType: 'script' });
      expect(program.body.length).toBeGreaterThan(0);
      const tokens = [...tokenizer(readPushed(name), { ecmaVersion: 2020, sourceType: 'script' })];
      expect(tokens.filter((token) => typeof (token as { value?: unknown }).value === 'bigint')).toEqual([]);
    },
  );

  it('call no service and need only ECMAScript when they load', () => {
    const touched: string[] = [];
    const guard = (name: string) =>
      new Proxy({}, { get: (_, property) => touched.push(`${name}.${String(property)}`) });
    const services = [
      'SpreadsheetApp',
      'HtmlService',
      'Utilities',
      'LockService',
      'PropertiesService',
      'Session',
      'ScriptApp',
      'Logger',
    ];
    loadAddon(Object.fromEntries(services.map((name) => [name, guard(name)])));
    expect(touched).toEqual([]);
  });

  it('define only the intended globals', () => {
    const before = new Set(Object.getOwnPropertyNames(runInContext('globalThis', createBareContext())));
    const after = Object.getOwnPropertyNames(runInContext('globalThis', loadAddon()));
    const added = after.filter((name) => !before.has(name));
    const shown = added.filter((name) => !name.endsWith('_')).sort();
    expect(shown).toEqual(PUBLIC_NAMES);
    expect(added.filter((name) => name.endsWith('_')).sort()).toEqual([
      'appInstance_',
      'app_',
      'functions_',
      'loadApp_',
      'loadPeriods_',
      'periodsInstance_',
      'periods_',
    ]);
  });

  it('contain no zod', () => {
    for (const name of PUSHED_SCRIPTS) expect(readPushed(name)).not.toMatch(/_zod|ZodMini|safeParse/);
  });

  it('run every example in a bare context, also without Intl', () => {
    const context = loadAddon();
    for (const { name, example } of SHEET_FUNCTIONS) {
      const call = `JSON.stringify(${name}(...${JSON.stringify(example.values)}))`;
      expect(JSON.parse(runInContext(call, context))).toEqual(example.result);
    }
  });

  it('have the same results in any order of loading', () => {
    const context = createBareContext();
    for (const name of [...PUSHED_SCRIPTS].reverse()) runInContext(readPushed(name), context, { filename: name });
    for (const { name, example } of SHEET_FUNCTIONS) {
      const call = `JSON.stringify(${name}(...${JSON.stringify(example.values)}))`;
      expect(JSON.parse(runInContext(call, context))).toEqual(example.result);
    }
  });

  it('contain the core once: modules in functions.js are not repeated in app.js', () => {
    const units = 'w wk wks week weeks';
    expect([readPushed('functions.js').includes(units), readPushed('app.js').includes(units)]).toEqual([true, false]);
  });

  it('throw sentences, also from stubs', () => {
    const context = loadAddon();
    expect(() => runInContext('LEVERAGE(240, 0)', context)).toThrow('ai_minutes is 0, so there is no factor.');
    expect(() => runInContext('LEVERAGE(240)', context)).toThrow('ai_minutes is missing.');
  });

  it('read the time zone of the sheet only for dates', () => {
    const calls: string[] = [];
    const context = loadAddon({
      SpreadsheetApp: {
        getActiveSpreadsheet: () => {
          calls.push('getActiveSpreadsheet');
          return { getSpreadsheetTimeZone: () => 'Asia/Kolkata' };
        },
      },
      Utilities: {
        formatDate: (_: unknown, zone: string, pattern: string) => {
          calls.push(`${zone} ${pattern}`);
          return '1899-12-30T01:30:00.000';
        },
      },
    });
    expect(runInContext('LEVERAGE(1.5, 9)', context)).toBe(10);
    expect(calls).toEqual([]);
    expect(runInContext('LEVERAGE(new Date(0), 9)', context)).toBe(10);
    expect(calls).toEqual(['getActiveSpreadsheet', "Asia/Kolkata yyyy-MM-dd'T'HH:mm:ss.SSS"]);
  });
});

describe('the documentation that Google shows', () => {
  const source = readPushed('functions.js');

  it.each(SHEET_FUNCTIONS.map((sheetFunction) => [sheetFunction.name, sheetFunction] as const))(
    '%s has one paragraph, its parameters by name and type, and the tag',
    (name, { summary, parameters }) => {
      const comment = new RegExp(`/\\*\\*\\n((?: \\*.*\\n)+?) \\*/\\nfunction ${name}\\((.*)\\) \\{`).exec(source);
      const lines = (comment?.[1] ?? '').split('\n').map((line) => line.replace(/^ \* ?/, ''));
      expect(lines[0]).toBe(summary);
      expect(lines).toContain('@customfunction');
      expect(comment?.[2]).toBe(parameters.map((parameter) => parameter.name).join(', '));
      for (const { name: parameter, type, description } of parameters) {
        expect(lines).toContain(`@param {${type}} ${parameter} ${description}`);
      }
    },
  );
});
