// Covers src/functions: headings of the ranges that the custom functions take.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { DAY_FUNCTIONS } from '../../src/functions/day-functions.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';
import { PERIOD_FUNCTIONS } from '../../src/functions/period-functions.ts';

const call = (name: string, ...values: unknown[]) =>
  callSheetFunction({ ...FIGURE_FUNCTIONS, ...PERIOD_FUNCTIONS, ...DAY_FUNCTIONS }, name, values, {
    wallClock: String,
  });

describe('the headings of a range', () => {
  it.each([
    ['Human Est.', 'Claude (in hours)', 80 / 60],
    ['Human Est.', 'Claude (hours, measured)', 80 / 60],
    ['Human Est.', 'Claude (Std.)', 80 / 60],
    ['Hours (Human)', 'Hours (AI)', 80 / 60],
    ['Human Est. (min.)', 'Claude', 80 / 60],
    ['Human hours', 'AI minutes', 80],
    ['Estimated (min)', 'duration_secs', 80],
    ['Without Claude', 'With Claude', 80],
    ['Schätzung', 'KI', 80],
    ['Human, h', 'Claude, hours', 80 / 60],
    ['humanHours', 'aiMinutes', 80],
    ['Human days', 'AIMinutes', 640],
  ])('%s and %s mean the same in LEVERAGE, LEVERAGE_STATS and LEVERAGE_POST', (human, ai, factor) => {
    const [, [ofRow] = []] = call('LEVERAGE', [[human], [2]], [[ai], [1.5]]) as number[][];
    expect(ofRow).toBeCloseTo(factor, 9);
    const tasks = [
      ['Task', human, ai],
      ['Port', 2, 1.5],
    ];
    const shown = `${factor.toFixed(1)}x`;
    const statistics = call('LEVERAGE_STATS', tasks) as string[][];
    expect(statistics[6]).toEqual(['Weighted average leverage factor', shown]);
    expect(call('LEVERAGE_POST', tasks, '2026-04-04')).toContain(`| ${shown} |`);
    expect((call('LEVERAGE_TABLE', tasks) as string[][])[1]?.[5]).toBe(shown);
  });

  it.each([
    [
      [
        ['Task', 'Human Time', 'AI Time', 'Total'],
        ['Port', 6, 0.5, 6.5],
      ],
      'Next to “AI Time” and “Total”, “Human Time” can be the time that you worked or an estimate. Rename it Sup. or Human Est.',
    ],
    [
      [
        ['Task', 'Mine', 'Claude'],
        ['Port', 6, 0.5],
      ],
      'Row 1 has Task and Claude, but no heading for human estimate. Add Human Est., Human, Estimate or Hours.',
    ],
  ])('that need a choice give one sentence: %j', (tasks, sentence) => {
    for (const name of ['LEVERAGE_STATS', 'LEVERAGE_TABLE']) expect(() => call(name, tasks)).toThrow(sentence);
    expect(() => call('LEVERAGE_POST', tasks, '2026-04-04')).toThrow(sentence);
  });
});
