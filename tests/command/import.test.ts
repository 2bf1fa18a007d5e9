// Covers src/workbench/command/import.ts, src/workbench/command/import-options.ts and src/workbench/command/logs.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os, { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runImport } from '../../src/workbench/command/import.ts';
import { clipboardTools, copyText } from '../../src/workbench/command/logs/copy-text.ts';
import { listFiles } from '../../src/workbench/command/logs/list-files.ts';
import { listLogFolders } from '../../src/workbench/command/logs/log-folders.ts';
import { ClaudeLog, CodexLog } from '../imports/logs/make-logs.ts';
import { runCommandAsProcess } from './run-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOON = Date.UTC(2026, 3, 4, 12);

/** Writes a file that last changed at this time. */
function write(name: string, content: string | Uint8Array, changed = NOON): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  utimesSync(path, changed / 1000, changed / 1000);
  return path;
}

const log = (session: string, title = 'Sort the imports') =>
  new ClaudeLog(session).prompt('10:00', title).answer('10:05', { input: 1, output: 2 }).text;

const run = (...args: readonly string[]) => runImport([...args], NOON);
const DAY = ['--date', '2026-04-04', '--zone', 'UTC'];

describe('import', () => {
  it('prints the rows of the day to paste, and notices', () => {
    write('a.jsonl', `${log('a')}{"cut`);
    write('sub/b.jsonl', log('b', 'Debug the login'));
    const { exitCode, output, messages } = run(folder, ...DAY);
    expect(output).toBe('Sort the imports\t\t5\t1\t3\nDebug the login\t\t5\t1\t3\n');
    expect(messages).toEqual([
      'row 1 warning: Some lines of the log cannot be read, so the figures can be too low.',
      `${join(folder, 'a.jsonl')}:3 warning: The line is not valid JSON.`,
      'note: The AI time of the rows adds up to 10 min in 5 min of wall-clock time.',
      'note: The supervision adds up to 2 min in 1 min of wall-clock time.',
    ]);
    expect(exitCode).toBe(0);
    expect(run(folder, ...DAY, '--strict').exitCode).toBe(1);
  });

  it('prints all figures as JSON, and a file for post as CSV', () => {
    write('a.jsonl', log('a'));
    const data = JSON.parse(run(folder, ...DAY, '--format', 'json', '--silence', 'off', '--asks', 'off').output);
    expect(data).toMatchObject({
      schema: 'leverage-import/1',
      options: { silence: 'off', asks: 'off' },
      rows: [{ task: 'Sort the imports', humanHours: null, aiMinutes: 5 }],
    });
    expect(run(folder, ...DAY, '--format', 'csv', '--decimal', 'comma').output).toBe(
      'Task,Human Est. (h),Claude (min),Sup. (min),Tokens\nSort the imports,,5,1,3\n',
    );
  });

  it('takes today in the zone as the day', () => {
    write('a.jsonl', log('a'));
    expect(JSON.parse(run(folder, '--zone', 'Pacific/Auckland', '--format', 'json').output)).toMatchObject({
      date: '2026-04-05',
      zone: 'Pacific/Auckland',
      rows: [],
    });
    expect(run(folder, '--zone', 'UTC').output).toContain('Sort the imports');
  });

  it('reads all days', () => {
    write('a.jsonl', log('a'), Date.UTC(2026, 0, 1));
    expect(run(folder, '--date', 'all', '--zone', 'UTC').output).toBe('Sort the imports\t\t5\t1\t3\n');
  });

  it.each([
    [['--date', 'soon'], '--date is “soon”. Write a date such as 2026-04-04, or all.'],
    [['--zone', 'Mars'], '--zone is “Mars”. Write a time zone such as Europe/Berlin or UTC.'],
    [['--format', 'xml'], '--format is “xml”. Write one of tsv, csv, json.'],
    [['--silence', '0'], '--silence is “0”. Write off, or minutes up to 1440.'],
    [['--asks', 'maybe'], '--asks is “maybe”. Write one of on, off.'],
    [['--tokens', 'some'], '--tokens is “some”. Write one of all, without-cache-reads, without-cache.'],
    [['--decimal', ';'], '--decimal is “;”. Write one of point, comma.'],
    [
      ['--private', 'missing.json'],
      'The private list missing.json cannot be read. Give the path of an existing JSON file.',
    ],
    [['--frequency'], 'This command has no option --frequency.'],
  ])('refuses %j', (args, sentence) => {
    const { exitCode, output, messages } = run(folder, ...args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(messages[0]).toContain(sentence);
  });

  it('explains itself', () => {
    const { exitCode, output } = run('--help');
    expect(exitCode).toBe(0);
    expect(output).toContain('Usage: npm run --silent import');
    expect(output.split('\n').every((line) => line.length <= 120)).toBe(true);
  });

  it('reports that there is nothing to read, or that the day has no session', () => {
    expect(run(folder, ...DAY)).toEqual({
      exitCode: 1,
      output: '',
      messages: ['error: There are no logs. Give the path of a log, a folder or a report.'],
    });
    write('a.jsonl', log('a'));
    expect(run(folder, '--date', '2026-04-05', '--zone', 'UTC', '--silence', 'off')).toEqual({
      exitCode: 0,
      output: '',
      messages: ['note: The logs have no session on 2026-04-05 in UTC.'],
    });
  });

  it('names the files that it cannot read, with one sentence for each', () => {
    write('a.jsonl', log('a'));
    const picture = write('b.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
    const text = write('notes.txt', 'Check logins\n'.repeat(3000));
    write('other.json', '{"name":"imports"}');
    write('empty.jsonl', '');
    const dangling = join(folder, 'dangling');
    symlinkSync(join(folder, 'missing'), dangling);
    const { exitCode, output, messages } = run(folder, ...DAY);
    expect(output).toBe('Sort the imports\t\t5\t1\t3\n');
    expect(messages).toEqual([
      `${dangling} error: The file cannot be opened.`,
      `${picture} note: The file is not text.`,
      `${text} note: The file is not the log of a known agent, and not a known report. The same is true of 1 more.`,
    ]);
    expect(exitCode).toBe(1);
    expect(run(folder, ...DAY, '--allow-skipped').exitCode).toBe(0);
    expect(run(join(folder, 'missing'), ...DAY)).toMatchObject({ exitCode: 1, output: '' });
  });

  it('reads a file once, with any number of links to it', () => {
    const path = write('logs/a.jsonl', log('a'));
    symlinkSync(path, join(folder, 'logs', 'link.jsonl'));
    symlinkSync(folder, join(folder, 'logs', 'circle'));
    expect(listFiles([folder, path]).files.map(({ path: found }) => found)).toEqual([path]);
    expect(run(folder, path, ...DAY).output).toBe('Sort the imports\t\t5\t1\t3\n');
  });

  it('reads only files that changed since the day began, and those that are named', () => {
    const old = write('old.jsonl', log('old'), Date.UTC(2026, 3, 3, 23));
    write('new.jsonl', log('new', 'Debug the login'));
    expect(run(folder, ...DAY).output).toBe('Debug the login\t\t5\t1\t3\n');
    expect(run(old, ...DAY).output).toBe('Sort the imports\t\t5\t1\t3\n');
    write('old.jsonl', log('old'), 0);
    expect(run(folder, ...DAY).output).toContain('Sort the imports');
  });

  it('reads older sessions that a session of the day was forked from', () => {
    const parent = new CodexLog('parent', '08:00').turn('08:00', 't1').tokens('08:01', { input: 500, output: 50 });
    parent.answer('08:05').complete('08:05', 't1', 5);
    const fork = new CodexLog('fork', '09:00', { forked_from_id: 'parent' })
      .replay('09:00', parent)
      .turn('09:10', 't2', 'On');
    fork.tokens('09:12', { input: 5, output: 5 }).answer('09:14');
    write('fork.jsonl', fork.text);
    write('parent.jsonl', parent.text.replaceAll('2026-04-04', '2026-04-01'), Date.UTC(2026, 3, 1, 9));
    write('unrelated.jsonl', log('x').replaceAll('2026-04-04', '2026-04-01'), Date.UTC(2026, 3, 1, 9));
    expect(run(folder, ...DAY)).toEqual({ exitCode: 0, output: 'On\t\t4\t1\t10\n', messages: [] });
  });

  it('removes private information from titles', () => {
    write('a.jsonl', log('a', 'Mail ines@quillfern.example about Tinbark'));
    const list = write('private.json', '{"terms":[],"replacements":[{"term":"Tinbark","wording":"the shop"}]}', NOON);
    const { exitCode, output, messages } = run(join(folder, 'a.jsonl'), ...DAY, '--private', list);
    expect(output).toBe('Mail … about the shop\t\t5\t1\t3\n');
    expect(messages).toEqual([
      'row 1 warning: “ines@quillfern.example” looks like an e-mail address. It appears in row 1. It was removed from the title. (leak-email)',
    ]);
    expect(exitCode).toBe(0);
    expect(run(join(folder, 'a.jsonl'), ...DAY, '--format', 'json').output).not.toContain('ines@');
  });

  it('reads standard input', () => {
    const report = { sessions: [{ sessionId: 's', inputTokens: 1, outputTokens: 2, lastActivity: '2026-04-04' }] };
    const { exitCode, output } = runCommandAsProcess('import', ['-', ...DAY], JSON.stringify(report));
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'Claude Code session s\t\t\t\t3\n' });
  });
});

describe('the log folders of a computer', () => {
  const relative = (path: string) => path.slice(folder.length + 1).replace(/\\/g, '/');

  it('are those of each agent', () => {
    mkdirSync(join(folder, '.config/Code/User/workspaceStorage/1'), { recursive: true });
    mkdirSync(join(folder, '.gemini/tmp/2'), { recursive: true });
    expect(listLogFolders({ home: folder, platform: 'linux', env: {} }).map(relative)).toEqual([
      '.claude/projects',
      '.config/claude/projects',
      '.config/Claude/local-agent-mode-sessions',
      '.codex/sessions',
      '.codex/archived_sessions',
      '.config/Code/User/workspaceStorage/1/chatSessions',
      '.copilot/session-state',
      '.gemini/tmp/2/chats',
      '.pi/agent/sessions',
    ]);
  });

  it('can be set', () => {
    const env = { CLAUDE_CONFIG_DIR: `${folder}/one, ${folder}/two`, CODEX_HOME: `${folder}/codex` };
    expect(listLogFolders({ home: folder, platform: 'darwin', env }).map(relative)).toEqual([
      'one/projects',
      'two/projects',
      'Library/Application Support/Claude/local-agent-mode-sessions',
      'codex/sessions',
      'codex/archived_sessions',
      '.copilot/session-state',
      '.pi/agent/sessions',
    ]);
  });

  it('are read without a path', () => {
    write('.claude/projects/-srv-imports/a.jsonl', log('a'));
    const home = jest.spyOn(os, 'homedir').mockReturnValue(folder);
    const { CLAUDE_CONFIG_DIR, CODEX_HOME, XDG_CONFIG_HOME, ...env } = process.env;
    process.env = env;
    try {
      expect(run(...DAY)).toEqual({ exitCode: 0, output: 'Sort the imports\t\t5\t1\t3\n', messages: [] });
      write('.claude/projects/-srv-imports/a.jsonl', '{"cut');
      expect(run(...DAY).messages[0]).toMatch(/^~\/\.claude\/projects\/-srv-imports\/a\.jsonl /);
      rmSync(join(folder, '.claude'), { recursive: true });
      expect(run(...DAY).messages).toEqual([
        'error: The log folders of this computer have no logs. Give the path of a log, a folder or a report.',
      ]);
    } finally {
      process.env = { ...env, CLAUDE_CONFIG_DIR, CODEX_HOME, XDG_CONFIG_HOME };
      home.mockRestore();
    }
  });
});

describe('copying', () => {
  const { PATH } = process.env;
  afterEach(() => {
    process.env.PATH = PATH;
  });

  it('uses a tool of the system', () => {
    const copied = join(folder, 'copied');
    const tool = write('bin/xclip', `#!/bin/sh\n/bin/cat > "${copied}"\n`);
    chmodSync(tool, 0o755);
    process.env.PATH = join(folder, 'bin');
    write('a.jsonl', log('a', 'Größe ☃'));
    expect(copyText('x', 'linux')).toBe(true);
    const { exitCode, messages } = run(join(folder, 'a.jsonl'), ...DAY, '--copy');
    expect({ exitCode, messages }).toEqual({ exitCode: 0, messages: ['note: The output is in the clipboard.'] });
    expect(readFileSync(copied, 'utf8')).toBe('Größe ☃\t\t5\t1\t3\n');
  });

  it('prints the output and an error without such a tool', () => {
    process.env.PATH = folder;
    write('a.jsonl', log('a'));
    expect(run(join(folder, 'a.jsonl'), ...DAY, '--copy')).toEqual({
      exitCode: 1,
      output: 'Sort the imports\t\t5\t1\t3\n',
      messages: [
        'error: The output was not copied: none of these programs works: wl-copy, xclip, xsel, clip.exe. Copy it from the terminal.',
      ],
    });
    expect(clipboardTools('win32')).toBe('clip.exe');
  });
});
