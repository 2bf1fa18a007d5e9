// Covers src/workbench/command: hostile and mistaken files.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STYLES } from '../../src/styles/styles.ts';
import { type CommandName, runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const DAY = 'Task,Human Est.,Claude\nPort,4h,10m\n';
const COMMANDS: readonly CommandName[] = ['post', 'rows', 'verify'];
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const run = (name: CommandName, args: readonly string[]) => {
  const { exitCode, output, messages } = runCommand(name, args);
  return [exitCode, output, messages[0]];
};

describe('a file given by mistake', () => {
  const workbook =
    'error: The file is a workbook, such as .xlsx or .ods, or another binary file. Export the tab as CSV and give that file.';

  it.each(COMMANDS)('%s names a workbook', (name) => {
    const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0]);
    expect(run(name, [write('2026-04-04.xlsx', zip)])).toEqual([1, '', workbook]);
    const office = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(run(name, [write('2026-04-04.xls', office)])).toEqual([1, '', workbook]);
    expect(run(name, [write('random', Uint8Array.from([1, 0, 0, 7, 9, 0, 4, 200]))])).toEqual([1, '', workbook]);
  });

  it.each(COMMANDS)('%s names UTF-16', (name) => {
    const saved = Uint8Array.from(Buffer.from('Task', 'utf16le'));
    expect(String(run(name, [write('utf16.csv', saved)])[2])).toMatch(/^error: The file is UTF-16 text\. Save it as /);
  });

  it('verify reads JSON that is nested 20,000 levels deep', () => {
    expect(run('verify', [write('deep.json', deep(20_000))])).toEqual([
      1,
      '',
      'error: The JSON cannot be read: its lists and objects are nested more than 100 levels deep.',
    ]);
    expect(run('verify', [write('open.json', '['.repeat(20_000))])[0]).toBe(1);
  });

  it('post reads options that are nested 5,000 levels deep', () => {
    const day = write('2026-04-04.csv', DAY);
    const style = write('deep-style.json', `{"base":"standard","columns":${deep(5000)}}`);
    expect(run('post', [day, '--style', style])).toEqual([
      2,
      '',
      `The style ${style} is not valid JSON: its lists and objects are nested more than 100 levels deep. Give the path of a JSON file, or one of ${STYLES.map(({ id }) => id).join(', ')}.`,
    ]);
    const list = write('deep-list.json', `{"terms":${deep(5000)}}`);
    const [exitCode, output, message] = run('post', [day, '--private', list]);
    expect([exitCode, output]).toEqual([2, '']);
    expect(message).toContain(
      'The private list cannot be read: its lists and objects are nested more than 100 levels deep.',
    );
  });

  it.each(COMMANDS)('%s reads 2,000 nested tables', (name) => {
    const html = `${'<table><tr><td>'.repeat(2000)}x`;
    expect(run(name, [write('2026-04-04.html', html)])).toEqual([
      1,
      '',
      'error: The HTML opens more than 1000 elements in each other. Copy the text of the page.',
    ]);
    expect(run(name, [write('2026-04-05.html', '<table><tr><td>'.repeat(700))])).toEqual([
      1,
      '',
      'error: The HTML nests its elements more than 512 levels deep. Copy the text of the page instead.',
    ]);
  });
});

describe('half a character', () => {
  it.each(['html', 'json'])('is the same in %s and its data', (format) => {
    const day = write('2026-04-04.csv', DAY);
    const args = ['--title', 'A cut \ud83d day', '--intro', '\udc00 began', '--format', format];
    const { output } = runCommand('post', [day, ...args, '--carry-data']);
    expect(output).toContain('A cut \ufffd day');
    expect(output).not.toMatch(/\\ud83d|\\udc00|[\ud800-\udfff]/);
    const verified = runCommand('verify', [write(`record.${format}`, output)]);
    expect([verified.exitCode, verified.output]).toEqual([
      0,
      '2026-04-04: 1 task, 7 statistics and 1 sentence agree.\n',
    ]);
  });
});
