// Covers src/formats and src/imports/published: each style and format of a day with ranges is verified and read back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_NAMES } from '../../src/formats/formats.ts';
import { STYLES } from '../../src/styles/styles.ts';
import { sampleCases } from '../sampling.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CSV = `Task,Human Est. (h),Claude (min),Sup. (min),Tokens,Basis,Estimated
Port the reports,24h (16-40),20-40 min,5 (2-8),88000,three similar ports,before
Draw the covers,~8h,10,,12000,two days with a designer,before
Sort the archive,2h,<5 min,1,,,after
Check the totals,1.5-2.5h,7.5 ± 2.5,0.5 to 1.5 min,,,
Write the guide,3–5 h,12 to 20 min,3 ± 50%,,,2026-04-03
Move the files,1:30-2:30 h,30 min,~4,500,,
`;

const columns = (...keys: string[]) => keys.map((key) => ({ key }));
const textColumn = (key: string, label: string) => ({
  key,
  label,
  align: 'left',
  digits: 'entered',
  unit: { one: '', many: '' },
  emptyText: '–',
});

const CASES = STYLES.flatMap(({ id }) =>
  (['none', 'sentence', 'columns'] as const).flatMap((bounds) =>
    FORMAT_NAMES.filter((format) => format !== ('svg' as string)).map((format) => [id, bounds, format] as const),
  ),
);

it.each(sampleCases(CASES, 40))('%s with bounds “%s” as %s agrees with its rows', (base, bounds, format) => {
  const style = join(folder, 'style.json');
  writeFileSync(style, JSON.stringify({ base, bounds }));
  const data = format === 'html' ? ['--carry-data'] : [];
  const post = runCommand('post', ['-', '--date', '2026-04-04', '--style', style, '--format', format, ...data], CSV);
  expect([post.exitCode, post.messages.filter((line) => !line.includes('note:'))]).toEqual([0, []]);
  const options = format === 'json' || format === 'html' ? [] : ['--style', style];
  const verified = runCommand('verify', ['-', ...options], post.output);
  expect([verified.exitCode, verified.output]).toEqual([
    0,
    expect.stringMatching(/^2026-04-04: 6 tasks, .* agree\.\n$/),
  ]);
  if (format === 'json') return;
  const rows = runCommand('rows', ['-'], post.output);
  expect(rows.exitCode).toBe(0);
  expect(/16 to 40 ?h/.test(rows.output)).toBe(bounds === 'columns');
});

it.each(STYLES.flatMap(({ id }) => (['sentence', 'columns'] as const).map((bounds) => [id, bounds] as const)))(
  '%s with bounds “%s” is verified in plain text like in Markdown',
  (base, bounds) => {
    const style = join(folder, 'style.json');
    writeFileSync(style, JSON.stringify({ base, bounds }));
    const [text, markdown] = ['text', 'markdown'].map((format) => {
      const post = runCommand('post', ['-', '--date', '2026-04-04', '--style', style, '--format', format], CSV);
      return runCommand('verify', ['-', '--style', style], post.output).output;
    });
    expect(text).toBe(markdown);
    // Without the bounds of the tasks, those of the sums cannot be computed again.
    if (bounds === 'columns') expect(text).not.toContain(' 0 statistics');
  },
);

it.each(['markdown', 'html', 'text'])('rows reads the basis and the time of the estimates back from %s', (format) => {
  const style = join(folder, 'style.json');
  const figures = columns('number', 'task', 'humanEstimate', 'aiTime', 'supervision', 'factor', 'supervisoryFactor');
  const texts = [textColumn('basis', 'Basis'), textColumn('estimated', 'Estimated')];
  writeFileSync(style, JSON.stringify({ base: 'standard', bounds: 'columns', columns: [...figures, ...texts] }));
  const post = runCommand('post', ['-', '--date', '2026-04-04', '--style', style, '--format', format], CSV);
  const rows = runCommand('rows', ['-'], post.output);
  expect(rows.messages.filter((text) => text.includes('Estimated'))).toEqual([]);
  const again = JSON.parse(runCommand('post', ['-', '--format', 'json'], rows.output).output);
  const before = JSON.parse(runCommand('post', ['-', '--date', '2026-04-04', '--format', 'json'], CSV).output);
  const detailsOf = ({ tasks }: { tasks: Record<string, unknown>[] }) =>
    tasks.map(({ task, basis, estimated, factorLow, factorHigh }) => [task, basis, estimated, factorLow, factorHigh]);
  expect(detailsOf(again)).toEqual(detailsOf(before));
});

it.each(
  [
    [' ({low} bis {high})', ' ({low} oder mehr)'],
    [' ({low} à {high})', ' ({low} ou plus)'],
    [' ({low}–{high})', ' ({low} or more)'],
    [' [{low} – {high}]', ' [{low} or more]'],
    ['({low}-{high})', '({low} or more)'],
  ].flatMap(([bounds = '', lowerBound = '']) =>
    (['markdown', 'html', 'text'] as const).map((format) => [bounds, lowerBound, format] as const),
  ),
)('bounds like “%s” and “%s” as %s agree with their rows, and a changed one does not', (bounds, lowerBound, format) => {
  const style = join(folder, 'style.json');
  const language = { boundsPattern: bounds, lowerBoundPattern: lowerBound };
  writeFileSync(style, JSON.stringify({ base: 'standard', bounds: 'columns', language }));
  const { output } = runCommand('post', ['-', '--date', '2026-04-04', '--style', style, '--format', format], CSV);
  const [verified, unknown] = [['--style', style], []].map((options) =>
    runCommand('verify', ['-', ...options], output),
  );
  expect([verified?.exitCode, unknown?.exitCode]).toEqual([0, 0]);
  expect(verified?.output).toMatch(/^2026-04-04: 6 tasks, .* agree\.\n$/);
  const { messages } = runCommand('rows', ['-'], output);
  expect(messages).toEqual([expect.stringContaining('the rows have no tokens')]);
  const factor = bounds.replace('{low}', '24').replace('{high}', '120x');
  expect(output).toContain(factor);
  const falsified = output.replace(factor, bounds.replace('{low}', '24').replace('{high}', '130x'));
  expect(runCommand('verify', ['-', '--style', style], falsified).exitCode).toBe(1);
});
