// Covers src/functions/factor-ranges.ts.
import { callSheetFunction } from '../../src/functions/call-sheet-function.ts';
import { FIGURE_FUNCTIONS } from '../../src/functions/figure-functions.ts';

const call = (...values: unknown[]) =>
  callSheetFunction(FIGURE_FUNCTIONS, 'LEVERAGE_RANGE', values, { wallClock: () => '' });
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe('LEVERAGE_RANGE', () => {
  it('fills two cells for single values', () => {
    expect(call('24h (16-40)', '20-40 min')).toEqual([[24, 120]]);
    expect(call('16-40', 30)).toEqual([[32, 80]]);
    expect(call(24, 30)).toEqual([[48, 48]]);
    expect(call([[24]], [[30]])).toEqual([[48, 48]]);
    expect(call('2h', '<5 min')).toEqual([[24, '']]);
    expect(call('', 30)).toEqual([['', '']]);
  });

  it('fills two columns below the headings of ranges', () => {
    const human = column('Human Est. (h)', '24h (16-40)', 8, '', 'x', '40-16', 2, '', '');
    const ai = column('Claude (min)', '20-40', 10, 5, 5, 5, 0, '', '');
    expect(call(human, ai)).toEqual([
      ['Factor low', 'Factor high'],
      [24, 120],
      [48, 48],
      ['', ''],
      ['x?', ''],
      ['40-16?', ''],
      ['0 min?', ''],
    ]);
    expect(call(column('Human (min)', '120-240'), column('AI (h)', '1-2h'))).toEqual([
      ['Factor low', 'Factor high'],
      [1, 4],
    ]);
    expect(call(column('', ''), column('', ''))).toEqual([['', '']]);
    expect(call(column(1, 2), 30)).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it('takes the share of approximate times', () => {
    expect(call('~10h', 60)).toEqual([[7.5, 12.5]]);
    for (const share of [0.1, '10%', '10 %', [[0.1]]]) expect(call('~10h', 60, share)).toEqual([[9, 11]]);
    expect(call('~10h', 60, '')).toEqual([[7.5, 12.5]]);
    expect(call('~10h', 60, 0)).toEqual([[10, 10]]);
  });

  it('shows a sentence for wrong arguments', () => {
    expect(() => call('~10h', 60, 25)).toThrow('about is “25”. Write a share from 0% to 100%, such as 25%.');
    expect(() => call('~10h')).toThrow('ai_minutes is missing.');
    expect(() => call('40-16h', 60)).toThrow(
      'human_hours is “40-16h”, which is a range that starts with the larger time. Write the smaller time first.',
    );
    expect(() => call('2h', 0)).toThrow('ai_minutes is 0, so there is no factor.');
    expect(() => call([[1, 2]], [[1, 2]])).toThrow('Give ranges of one column, such as C1:C and D1:D.');
    expect(call(column(1, 2), column(1))).toEqual([
      [60, 60],
      [120, 120],
    ]);
    expect(() => call(column(1, 2), column(1, 2, 3))).toThrow('Give ranges of the same size');
  });
});
