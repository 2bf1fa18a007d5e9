// Covers src/workbench/command/approximate-option.ts: the bounds of approximate times in all commands that read days.
import { readArchiveOptions } from '../../src/workbench/command/archive/archive-options.ts';
import { runCommand } from './run-command.ts';

const CSV = 'Task,Human Est. (h),Claude (min)\nDraw the covers,~8h,10\n';
const STYLE = ['--date', '2026-04-04', '--format', 'json'];
const taskOf = (...options: string[]) =>
  JSON.parse(runCommand('post', ['-', ...STYLE, ...options], CSV).output).tasks[0];

describe('--approximate', () => {
  it.each([
    [[], 6, 10],
    [['--approximate', '10%'], 7.2, 8.8],
    [['--approximate', '12.5'], 7, 9],
    [['--approximate', '1'], 7.92, 8.08],
    [['--approximate', '100%'], 0, 16],
  ])('gives post the bounds of ~8h: %j', (options, low, high) => {
    expect(taskOf(...options)).toMatchObject({ humanHours: 8, humanHoursLow: low, humanHoursHigh: high });
  });

  const page =
    '# Leverage Record: April 04, 2026\n\n| Task | Human Est. | Claude | Factor |\n| --- | --- | --- | --- |\n| Draw | ~8h | 10m |';

  it.each([
    ['48.0x (43.2 to 52.8x)', '10%', 0],
    ['48.0x (36 to 60x)', '10%', 1],
    ['48.0x (36 to 60x)', '25%', 0],
    ['48.0x (43.2 to 52.8x)', '25%', 1],
  ])('compares the published bounds %s with %s', (factor, percent, exitCode) => {
    const text = `${page} ${factor} |\n`;
    const verified = runCommand('verify', ['-', '--approximate', percent], text);
    expect(verified.exitCode).toBe(exitCode);
    expect(runCommand('rows', ['-', '--strict', '--approximate', percent], text).exitCode).toBe(exitCode);
  });

  it('gives rollup the bounds of rows and of published records', () => {
    const statisticsOf = (text: string) => {
      const run = runCommand('rollup', ['-', '--format', 'json', '--approximate', '10%'], text);
      return JSON.parse(run.output).periods[0].statistics;
    };
    const bounds = { humanHours: 8, humanHoursLow: 7.2, humanHoursHigh: 8.8, weightedFactorHigh: 52.8 };
    const rows = 'Date,Task,Human Est. (h),Claude (min)\n2026-04-04,Draw the covers,~8h,10\n';
    expect(statisticsOf(rows)).toMatchObject(bounds);
    expect(statisticsOf(`${page} 48.0x |\n`)).toMatchObject(bounds);
  });

  it('is an option of archive', () => {
    const percentOf = (...args: string[]) =>
      readArchiveOptions(['days', '--out', 'archive', ...args]).approximatePercent;
    expect([percentOf(), percentOf('--approximate', '10%')]).toEqual([25, 10]);
  });

  it.each(['post', 'rows', 'verify', 'rollup'] as const)('%s refuses what is not a percentage', (command) => {
    for (const value of ['0', '101%', '-5', 'a lot', '']) {
      const { exitCode, messages } = runCommand(command, ['-', `--approximate=${value}`], CSV);
      expect([exitCode, messages[0]]).toEqual([
        2,
        `--approximate is “${value}”. Write a percentage from 1% to 100%, like 25%.`,
      ]);
    }
  });
});
