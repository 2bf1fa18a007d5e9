// Covers src/workbench/command as a process.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClaudeLog } from '../imports/logs/make-logs.ts';
import { printPageText } from '../imports/published/published-forms.ts';
import { recordOf } from '../make-record.ts';
import { htmlWithData } from '../record-data.ts';
import { sampleGrid } from '../sample-grid.ts';
import { sampleCases } from '../sampling.ts';
import { type CommandName, runCommand, runCommandAsProcess } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const record = recordOf(sampleGrid());
const DAY = 'Task,Human Est.,Claude,Sup.\na “quoted” 測試,4h,10m,2m\nb,4h,20 mn,2m\n';
const LONG_DAY = DAY + Array.from({ length: 10_000 }, (_, i) => `Port shop ${i},4h,10m,2m\n`).join('');
const page = printPageText(record, '');
const html = htmlWithData(record);
const LOG = new ClaudeLog('a').prompt('10:00').answer('10:05', { output: 3 }).text;
const utf16 = new Uint8Array([0xff, 0xfe, 0x54, 0]);

const CASES: readonly [string, CommandName, () => string[], string, number][] = [
  ['post from a file', 'post', () => [write('2026-04-04.csv', DAY), '--allow-skipped'], '', 0],
  ['post from standard input', 'post', () => ['-', '--date', '2026-04-04', '--allow-skipped'], DAY, 0],
  ['a post of 10,000 rows', 'post', () => ['-', '--date', '2026-04-04'], LONG_DAY, 1],
  ['post without a record', 'post', () => [write('2026-04-05.csv', utf16)], '', 1],
  ['wrong usage of post', 'post', () => ['-'], DAY, 2],
  ['help', 'post', () => ['--help'], '', 0],
  ['rows from a file', 'rows', () => [write('page.txt', page)], '', 0],
  ['rows from standard input', 'rows', () => ['-', '--format', 'json'], page, 0],
  ['rows of nothing', 'rows', () => ['-'], 'Nothing here.', 1],
  ['wrong usage of rows', 'rows', () => [], '', 2],
  ['verify from a file', 'verify', () => [write('record.html', html)], '', 0],
  ['verify from standard input', 'verify', () => ['-'], html.replace('>654.5x</td>', '>654.4x</td>'), 1],
  ['verify of a file that is not there', 'verify', () => ['none.json'], '', 1],
  ['import from a file', 'import', () => [write('log.jsonl', LOG), '--date', '2026-04-04', '--zone', 'UTC'], '', 0],
  ['import of a file that is not there', 'import', () => ['none.jsonl', '--zone', 'UTC'], '', 1],
  ['wrong usage of import', 'import', () => ['--zone', 'Mars'], '', 2],
  ['wrong usage of verify', 'verify', () => ['a.json', 'b.json'], '', 2],
];

describe('a separate process', () => {
  it.each(sampleCases(CASES, 9))(
    '%s has the same output and exit code as the command here',
    (_, name, listArgs, input, exitCode) => {
      const args = listArgs();
      const run = runCommandAsProcess(name, args, input);
      expect(run).toEqual(runCommand(name, args, input));
      expect(run.exitCode).toBe(exitCode);
    },
  );

  it('lists the commands for an unknown name', () => {
    expect(runCommandAsProcess('publish', [])).toEqual({
      exitCode: 2,
      output: '',
      messages: ['Unknown command “publish”. The commands are post, rows, verify, rollup, import, archive, query.'],
    });
  });
});
