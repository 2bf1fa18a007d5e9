// Covers build/run/leverage-record.mjs and src/workbench/command as a process.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT_FOLDER = resolve(__dirname, '../..');
const LAUNCHER = 'build/run/leverage-record.mjs';
const FULL_DISK = '/dev/full';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
const callersFolder = join(folder, 'days');
/** A separate project, whose built file can be old or missing without effect on this one. */
const project = join(folder, 'project');

interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

function runIn(cwd: string, command: string, args: readonly string[], options: object = {}): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', ...options });
  return { exitCode: status, output: stdout, errors: stderr };
}

const runBin = (...args: string[]) => runIn(callersFolder, process.execPath, [join(project, LAUNCHER), ...args]);

function setTime(path: string, seconds: number): void {
  utimesSync(join(project, path), seconds, seconds);
}

beforeAll(() => {
  // Builds the command line of this project when it is stale.
  expect(runIn(PROJECT_FOLDER, process.execPath, ['build/run/command.mjs', '--help']).exitCode).toBe(0);
  for (const path of ['src', 'build/run', 'build/command']) mkdirSync(join(project, path), { recursive: true });
  mkdirSync(callersFolder);
  const { files } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { files: string[] };
  for (const path of files) cpSync(join(PROJECT_FOLDER, path), join(project, path), { recursive: true });
  writeFileSync(join(project, 'src/main.ts'), '');
  writeFileSync(join(callersFolder, '2026-04-04.csv'), 'Task,Human,Claude\nWrite the guide,4h,10m\n');
});

beforeEach(() => {
  setTime('src/main.ts', 1_000_000_000);
  setTime('build/command/main.mjs', 1_000_000_001);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('leverage-record', () => {
  it('runs the built file from any folder, and reads paths from there', () => {
    const { exitCode, output, errors } = runBin('post', '2026-04-04.csv');
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/^# Leverage Record: April 04, 2026\n/);
    writeFileSync(join(callersFolder, 'post.md'), output);
    expect(runBin('rows', 'post.md').output).toContain('1,Write the guide,4h,10m');
    expect(runBin('verify', 'post.md').exitCode).toBe(0);
  });

  it('reads only the code of the command that runs', () => {
    expect(statSync(join(project, 'build/command/main.mjs')).size).toBeLessThan(10_000);
  });

  it('loads DuckDB only for an archive, and explains how to install it if it is missing', () => {
    // This project has no packages.
    const { exitCode, output, errors } = runBin('archive', '.', '--out', '../archive');
    expect([exitCode, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^error: DuckDB is not installed\. Run npm install --no-save @duckdb\/node-api@\S+ in .+\.\n$/,
    );
    expect(runBin('query', '.', 'none.sql').errors).toBe(
      'error: . is not an archive. Give a folder that archive wrote.\n',
    );
  });

  it('lists its commands', () => {
    const { exitCode, output } = runBin('--help');
    expect(exitCode).toBe(0);
    expect(
      output
        .split('\n')
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().split(' ')[0]),
    ).toEqual(['post', 'rows', 'verify', 'rollup', 'import', 'archive', 'query']);
    expect(runBin()).toEqual({
      exitCode: 2,
      output: '',
      errors: 'Give a command. The commands are post, rows, verify, rollup, import, archive, query.\n',
    });
    expect(runBin('publish').exitCode).toBe(2);
  });

  it('reports that the built file is older than its sources, and still runs it', () => {
    setTime('src/main.ts', 1_000_000_002);
    const { exitCode, output, errors } = runBin('post', '2026-04-04.csv');
    expect(exitCode).toBe(0);
    expect(output).toContain('Write the guide');
    expect(errors).toBe('build/command/main.mjs is older than its sources: run npm run build\n');
  });

  it('explains what to run when there is no built file', () => {
    const built = readFileSync(join(project, 'build/command/main.mjs'));
    rmSync(join(project, 'build/command/main.mjs'));
    const run = runBin('post', '2026-04-04.csv');
    writeFileSync(join(project, 'build/command/main.mjs'), built);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toMatch(/^build\/command\/main\.mjs is missing: run npm run build in .*project\/?\n$/);
  });

  it('is the bin of the package', () => {
    const { bin } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { bin: object };
    expect(bin).toEqual({ 'leverage-record': LAUNCHER });
    expect(readFileSync(join(PROJECT_FOLDER, LAUNCHER), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('npm scripts', () => {
  it('read paths from the folder that npm was called in', () => {
    const args = ['--prefix', PROJECT_FOLDER, 'run', '--silent', 'post', '--', '2026-04-04.csv'];
    const { exitCode, output } = runIn(callersFolder, 'npm', args, { shell: process.platform === 'win32' });
    expect([exitCode, output.split('\n')[0]]).toEqual([0, '# Leverage Record: April 04, 2026']);
  });

  it('read paths from the current folder where npm has not changed it', () => {
    const env = { ...process.env, INIT_CWD: tmpdir(), npm_lifecycle_event: 'test' };
    const script = join(PROJECT_FOLDER, 'build/run/command.mjs');
    expect(runIn(callersFolder, process.execPath, [script, 'post', '2026-04-04.csv'], { env }).exitCode).toBe(0);
  });
});

describe('an unexpected error', () => {
  (existsSync(FULL_DISK) ? it : it.skip)('is one sentence on a full disk', () => {
    const stdio = ['ignore', openSync(FULL_DISK, 'w'), 'pipe'];
    const args = [join(project, LAUNCHER), 'post', '2026-04-04.csv'];
    const { exitCode, errors } = runIn(callersFolder, process.execPath, args, { stdio });
    expect([exitCode, errors]).toEqual([1, 'error: The output cannot be written: the disk is full.\n']);
  });

  it('is not reported when the reader closes the pipe', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Port shop ${i},4h,10m\n`).join('');
    writeFileSync(join(callersFolder, '2026-04-05.csv'), `Task,Human,Claude\n${rows}`);
    const line = `"${process.execPath}" "${join(project, LAUNCHER)}" post 2026-04-05.csv 2>errors.txt | head -n 1; exit \${PIPESTATUS[0]}`;
    const { exitCode, output } = runIn(callersFolder, line, [], { shell: '/bin/bash' });
    expect([exitCode, output]).toEqual([0, '# Leverage Record: April 05, 2026\n']);
    expect(readFileSync(join(callersFolder, 'errors.txt'), 'utf8')).not.toMatch(/ {4}at |EPIPE/);
  });

  it('is one sentence for input that is nested too deeply', () => {
    const json = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    writeFileSync(join(callersFolder, 'deep.json'), json);
    const { exitCode, errors } = runBin('verify', 'deep.json');
    expect(exitCode).toBe(1);
    expect(errors).toMatch(/^error: [^\n]+\.\n$/);
  });
});
