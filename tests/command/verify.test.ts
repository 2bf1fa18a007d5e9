// Covers src/workbench/command/verify.ts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordOf } from '../make-record.ts';
import { htmlWithData, jsonOf } from '../record-data.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function verify(content: string, args: readonly string[] = []) {
  const path = join(folder, 'published');
  writeFileSync(path, content);
  return runCommand('verify', [path, ...args]);
}

const record = recordOf(sampleGrid(), { intro: 'A long day.', analysis: 'First.\nSecond & last.' });
const html = htmlWithData(record);
const AGREES = '2026-04-04: 29 tasks, 7 statistics and 1 sentence agree.\n';

describe('verify', () => {
  it.each([
    ['JSON', jsonOf(record)],
    ['HTML', html],
    [
      'a page around it',
      `<!doctype html><title>Site</title><h1>My site</h1><table><tr><td>1</td></tr></table>${html}<p>End</p>`,
    ],
    ['HTML after front matter', `---\ntitle: "x"\n---\n\n${htmlWithData(record, { hasTitle: false })}`],
  ])('agrees with %s of the sample day', (_, content) => {
    expect(verify(content)).toEqual({ exitCode: 0, output: AGREES, messages: [] });
  });

  it('agrees with texts that need escaping in HTML', () => {
    const hostile = recordOf(
      tableOf(
        ['</script><!-- {{ x }} | [gallery]\r\nsecond line\u2028third', 40, 12, '', ''],
        ['–', '1:20:00', '20s', 5, 7],
      ),
      { title: 'A <b>\n title', analysis: '<p> & "quotes"' },
    );
    expect(verify(htmlWithData(hostile))).toEqual({
      exitCode: 0,
      output: '2026-04-04: 2 tasks, 7 statistics and 1 sentence agree.\n',
      messages: [],
    });
  });

  it('verifies every record of a page', () => {
    const other = recordOf(tableOf(['a', 4, 10, 2, '']));
    expect(verify(html + htmlWithData(other)).output).toBe(
      `${AGREES}2026-04-04: 1 task, 7 statistics and 1 sentence agree.\n`,
    );
  });

  it.each<[string, (text: string) => string, string]>([
    [
      'a factor in the table',
      (text) => text.replace('>654.5x</td>', '>654.4x</td>'),
      'task 1: factor shown as 654.4x, the data has 654.5x\n',
    ],
    [
      'a factor in table and data',
      (text) => text.replaceAll('654.5x', '46.6x'),
      'task 1: factor printed 46.6x, the row gives 654.5x\n',
    ],
    [
      'a statistic',
      (text) => text.replace('>1,426.0<', '>1,462.0<'),
      'statistics: Total human-equivalent hours shown as 1,462.0, the data has 1,426.0\n',
    ],
    [
      'the sentence',
      (text) => text.replace('factor was 54.1x', 'factor was 108.3x'),
      'sentence: shown as “…leverage factor was 108.3x with a supervisory leverage of 57…”, the data has “…leverage factor was 54.1x with a supervisory leverage of 574…”\n',
    ],
    [
      'the title',
      (text) => text.replace('<h1>Leverage Record:', '<h1>Our record:'),
      'title: shown as “Our record: April 04, 2026”, the data has “Leverage Record: April 04, 2026”\n',
    ],
    ['the prose', (text) => text.replace('<p>First.</p>', ''), 'analysis 1: shown as nothing, the data has First.\n'],
  ])('reports %s that was changed', (_, change, output) => {
    const changed = change(html);
    expect(changed).not.toBe(html);
    expect(verify(changed)).toEqual({ exitCode: 1, output, messages: [] });
  });

  it.each<[string, string, string]>([
    ['no record', 'Nothing here.', 'has no record: it contains neither data nor a task table with headings such as'],
    [
      'a style in the data that is none',
      jsonOf(record).replace('"tasks": [', '"styleChanges": { "base": "standard", "hoursPerWeek": 0 },\n "tasks": ['),
      'error: styleChanges: hoursPerWeek is 0. Expected a number above 0 and up to 168.',
    ],
    ['damaged JSON', jsonOf(record).slice(0, 500), 'error: The JSON cannot be read: '],
    [
      'a field of another kind',
      jsonOf(record).replace('"factor": 654.5454545454545', '"factor": "654.5x"'),
      'error: tasks.0.factor is "654.5x". Expected a number.',
    ],
    [
      'a style that is not built in',
      jsonOf({ ...record, style: 'mine' }),
      'error: The record uses the style “mine”, which is not built in. Give its file with --style.',
    ],
  ])('explains why it cannot verify: %s', (_, content, sentence) => {
    const { exitCode, output, messages } = verify(content);
    expect([exitCode, output]).toEqual([1, '']);
    expect(messages.join('\n')).toContain(sentence);
  });

  it('reads records whose notices have no facts, or unknown facts', () => {
    const data = JSON.parse(jsonOf(record));
    const withNotice = (notice: object) => JSON.stringify({ ...data, notices: [{ ...data.notices[0], ...notice }] });
    expect(data.notices[0].facts).toEqual({ supervision: '5m', ai: '5m', isLonger: false });
    for (const facts of [undefined, {}, { later: { nested: [1, null] } }]) {
      expect(verify(withNotice({ facts })).output).toBe(AGREES);
    }
    expect(verify(withNotice({ facts: 'none' })).messages).toEqual([
      'error: notices.0.facts is "none". Expected an object.',
    ]);
  });

  it('uses the given style', () => {
    expect(verify(jsonOf({ ...record, style: 'mine' }), ['--style', 'standard']).output).toBe(AGREES);
  });

  it.each<[string, string[], string]>([
    ['two files', ['b.json'], 'Only one file at a time. Remove “b.json”.'],
    ['an unknown style', ['--style', 'x'], '--style is “x”.'],
    ['an unknown option', ['--colour'], 'This command has no option --colour.'],
  ])('wrong usage is 2: %s', (_, args, sentence) => {
    const { exitCode, output, messages } = verify('', args);
    expect([exitCode, output]).toEqual([2, '']);
    expect(messages[0]).toContain(sentence);
  });

  it('reports a missing file', () => {
    expect(runCommand('verify', ['none.json'])).toEqual({
      exitCode: 1,
      output: '',
      messages: ['error: none.json cannot be read. Give the path of an existing published record.'],
    });
  });
});
