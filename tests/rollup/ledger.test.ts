import { readLedger } from '../../src/rollup/ledger.ts';

describe('readLedger', () => {
  it('does not count a row without its number of tasks, which a roll-up would print as 0', () => {
    const grid = [
      ['Date', 'Tasks', 'Human hours', 'AI minutes'],
      ['2026-04-03', 2, 20, 100],
      ['2026-04-04', '', 10, 20],
    ];
    const ledger = readLedger(grid);
    expect(ledger?.days.map(({ tasks }) => tasks)).toEqual([2]);
    expect(ledger?.faults).toEqual([{ kind: 'figure', row: 3, column: 'tasks', shown: '' }]);
  });
});
