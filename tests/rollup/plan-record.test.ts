// Covers src/rollup/plan-record.ts and src/rollup/records-table.ts.
import fc from 'fast-check';
import { parseDecimal } from '../../src/record/numbers/decimal.ts';
import { parseIsoDate } from '../../src/record/values/calendar-date.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import type { Duration } from '../../src/record/values/duration.ts';
import { type DayTotals, totalDay } from '../../src/rollup/day-totals.ts';
import { compareWithRecords, planRecord, type RecordPlan } from '../../src/rollup/plan-record.ts';
import { FIRST_RECORDS_COLUMNS, RECORDS_HEADINGS } from '../../src/rollup/records-columns.ts';
import { findRecordsTable, readRecordsRows } from '../../src/rollup/records-table.ts';
import { dayOf, taskOf } from './make-days.ts';

const HEADINGS = FIRST_RECORDS_COLUMNS.map((key) => RECORDS_HEADINGS[key]);
const DAY = dayOf('2026-04-04', [240, 22, 5, 1000], [8, 10, null, null]);
const seconds = (text: string): Duration => ({ seconds: parseDecimal(text) });

/** Applies a plan to cells. A formula has no value here. */
function apply(grid: readonly (readonly Cell[])[], plan: RecordPlan): Cell[][] {
  const cells = grid.map((line) => [...line]);
  if (plan.kind !== 'write') return cells;
  for (const { row, column, content } of plan.cells) {
    while (cells.length < row) cells.push([]);
    const line = cells[row - 1] ?? [];
    while (line.length < column) line.push('');
    line[column - 1] = typeof content === 'object' ? 0 : content;
  }
  return cells;
}
const save = (grid: readonly (readonly Cell[])[], day: DayTotals) => apply(grid, planRecord(grid, day));
function readFirst(grid: readonly (readonly Cell[])[]) {
  const table = findRecordsTable(grid);
  return table === null ? undefined : readRecordsRows(grid, table, grid)[0];
}

describe('planRecord', () => {
  it('adds a row below all others, with formulas for the figures that follow from its sums', () => {
    expect(planRecord([HEADINGS, [46115]], DAY)).toMatchObject({ kind: 'write', row: 3, isNew: true, figures: [] });
    const plan = planRecord([HEADINGS], DAY);
    expect(plan.kind === 'write' && plan.cells.map(({ row, column, content }) => [row, column, content])).toEqual([
      [1, 14, 'Supervised tasks'],
      [1, 15, 'Tasks with tokens'],
      [2, 1, 46116],
      [2, 2, 'Day 2026-04-04'],
      [2, 3, 2],
      [2, 4, 248],
      [2, 5, 32],
      [2, 6, 5],
      [2, 7, 240],
      [2, 8, 1000],
      [2, 14, 1],
      [2, 15, 1],
      [2, 9, { formula: '=IF(E2>0; D2*60/E2; "")' }],
      [2, 10, { formula: '=IF(F2>0; G2*60/F2; "")' }],
      [2, 12, { formula: '=IF(ISNUMBER(F2); G2-F2/60; "")' }],
      [2, 11, 'standard'],
      [2, 13, expect.stringMatching(/^a[0-9a-f]{16} a[0-9a-f]{16}$/)],
    ]);
  });

  it('finds moved columns by their headings, and does not change other columns', () => {
    const grid = [
      ['Mood', 'AI minutes', 'Date', ' human  HOURS '],
      ['fine', 10, '2026-04-03', 1],
    ];
    const after = save(grid, DAY);
    expect(after.slice(0, 2)).toEqual([
      ['Mood', 'AI minutes', 'Date', ' human  HOURS ', 'Supervised tasks', 'Tasks with tokens'],
      grid[1],
    ]);
    expect(after[2]?.slice(0, 4)).toEqual(['', 32, '2026-04-04', 248]);
  });

  it('writes nothing for a day that is already saved', () => {
    const grid = save([HEADINGS], DAY).map((line, r) =>
      r === 0 ? line : [{ wallClock: '2026-04-04T00:00:00.000', shown: '' }, ...line.slice(1)],
    );
    expect(planRecord(grid, DAY)).toEqual({ kind: 'same', row: 2 });
    expect(compareWithRecords(grid, DAY)).toBeNull();
  });

  const saved = save([HEADINGS], DAY).map((line, r) => (r === 0 ? line : ['2026-04-04', ...line.slice(1)]));
  const later = dayOf('2026-04-04', [240, 30, 5, 1000], [8, 10, null, null]);

  it('updates the row of a day that has changed, and reports what changed', () => {
    expect(compareWithRecords(saved, later)).toEqual({ row: 2, figures: [{ figure: 'ai', saved: '32', now: '40' }] });
    const plan = planRecord(saved, later);
    expect(plan).toMatchObject({
      kind: 'write',
      row: 2,
      isNew: false,
      figures: [{ figure: 'ai', saved: '32', now: '40' }],
    });
    expect(plan.kind === 'write' && plan.cells.map(({ column }) => column)).toEqual([5, 13]);
    expect(planRecord(apply(saved, plan), later)).toEqual({ kind: 'same', row: 2 });
  });

  it('does not overwrite a row that was edited', () => {
    const edited = saved.map((line, r) => (r === 1 ? line.map((cell, c) => (c === 4 ? 99 : cell)) : line));
    expect(planRecord(edited, later)).toEqual({
      kind: 'edited',
      row: 2,
      figures: [{ figure: 'ai', saved: '99', now: '40' }],
    });
    const typed = [
      ['Date', 'Human hours', 'AI minutes'],
      ['2026-04-04', 1, 2],
    ];
    expect(planRecord(typed, later)).toMatchObject({ kind: 'edited', row: 2 });
  });

  it('does not overwrite a row that cannot be read, and names its first wrong figure', () => {
    const withLow = (low: Cell, human: Cell = 248) =>
      saved.map((line, r) =>
        r === 0
          ? [...line, 'Human hours, low', 'Human hours, high']
          : [...line.slice(0, 3), human, ...line.slice(4), ...Array(15 - line.length).fill(''), low, 260],
      );
    const fault = { column: 'humanHours', shown: '300', bounds: { low: '240', high: '260' } };
    expect(planRecord(withLow(240, 300), DAY)).toEqual({ kind: 'unreadable', row: 2, fault });
    // Its figures are those of the day, and it still does not count.
    const ofLow = { column: 'humanLow', shown: 'soon' };
    expect(planRecord(withLow('soon'), DAY)).toEqual({ kind: 'unreadable', row: 2, fault: ofLow });
    expect(planRecord(withLow('soon'), later)).toEqual({ kind: 'unreadable', row: 2, fault: ofLow });
  });

  it('compares a changed day with each cell of a row, even if one cannot be read', () => {
    const compare = (human: Cell) =>
      compareWithRecords(
        saved.map((line, r) => (r === 1 ? line.map((cell, c) => (c === 3 ? human : cell)) : line)),
        later,
      )?.figures;
    expect(compare('a lot')).toEqual([
      { figure: 'human', saved: 'a lot', now: '248' },
      { figure: 'ai', saved: '32', now: '40' },
    ]);
    expect(compare('')).toEqual([
      { figure: 'human', saved: '', now: '248' },
      { figure: 'ai', saved: '32', now: '40' },
    ]);
  });

  it('updates a day whose tasks changed but not its sums', () => {
    const moved = dayOf('2026-04-04', [8, 22, 5, 1000], [240, 10, null, null]);
    expect(compareWithRecords(saved, moved)?.figures.length).toBeGreaterThan(0);
    const swapped = dayOf('2026-04-04', [240, 20, 5, 1000], [8, 12, null, null]);
    expect(compareWithRecords(saved, swapped)).toEqual({ row: 2, figures: [] });
    expect(planRecord(saved, swapped)).toMatchObject({ kind: 'write', row: 2, figures: [] });
  });

  it('refuses a tab of another kind, and a date in two rows', () => {
    expect(planRecord([['Task', 'Date']], DAY)).toEqual({ kind: 'foreign' });
    expect(planRecord([], DAY)).toEqual({ kind: 'foreign' });
    const twice = [
      ['Date', 'Human hours', 'AI minutes'],
      ['2026-04-04', 1, 2],
      ['', '', ''],
      ['2026-04-04', 1, 2],
    ];
    expect(planRecord(twice, DAY)).toEqual({ kind: 'twice', rows: [2, 4] });
  });

  it('keeps bounds, and times that are not a finite decimal of their unit', () => {
    const [first] = [taskOf([1, 1, 1, 5], 0)];
    const task = {
      ...first,
      human: { ...seconds('6000'), bounds: { low: seconds('3000').seconds, high: seconds('12000').seconds } },
      ai: seconds('20'),
      supervision: seconds('0.001'),
    };
    const date = parseIsoDate('2026-04-04');
    if (date === null) throw new Error('No date.');
    const day = totalDay({
      date,
      title: '',
      style: null,
      tasks: [task as never],
      totalTokens: null,
      sums: {},
    });
    const grid = save([HEADINGS], day);
    expect(readFirst(grid)?.totals).toMatchObject({
      human: { seconds: parseDecimal('6000'), bounds: { low: parseDecimal('3000'), high: parseDecimal('12000') } },
      ai: { seconds: parseDecimal('20') },
      supervision: { seconds: parseDecimal('0.001') },
    });
  });

  it('reads back every day of seconds exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 1_000_000 })), {
          minLength: 1,
        }),
        (times) => {
          const tasks = times.map(([human, ai], i) => ({
            ...taskOf([1, 1, null, null], i),
            human: seconds(String(human)),
            ai: seconds(String(ai)),
          }));
          const day = totalDay({ date: DAY.date, title: '', style: null, tasks, totalTokens: null, sums: {} });
          const read = readFirst(save([HEADINGS], day))?.totals;
          expect([read?.human, read?.ai, read?.tasks]).toEqual([day.human, day.ai, times.length]);
        },
      ),
    );
  });
});

describe('readRecordsRows', () => {
  it('reports the first figure that is missing or cannot be read', () => {
    const grid = [
      ['Date', 'Human hours', 'AI minutes', 'Tokens'],
      ['2026-04-04', '', 5, ''],
      ['2026-04-05', 2, 'soon', 'x'],
      ['x', 2, 5, -1],
    ];
    const table = findRecordsTable(grid);
    expect(
      table !== null &&
        readRecordsRows(grid, table, grid).map(({ row, date, fault }) => [row, date?.day ?? null, fault]),
    ).toEqual([
      [2, 4, { column: 'humanHours', shown: '' }],
      [3, 5, { column: 'aiMinutes', shown: 'soon' }],
      [4, null, { column: 'tokens', shown: '-1' }],
    ]);
  });

  it.each([
    [16, 40, null],
    [24, 24, null],
    [25, 40, { column: 'humanHours', shown: '24', bounds: { low: '25', high: '40' } }],
    [16, 23, { column: 'humanHours', shown: '24', bounds: { low: '16', high: '23' } }],
    [25, '', { column: 'humanHours', shown: '24', bounds: { low: '25', high: '' } }],
    ['', 23, { column: 'humanHours', shown: '24', bounds: { low: '', high: '23' } }],
    ['soon', 23, { column: 'humanLow', shown: 'soon' }],
  ])('accepts bounds of %s and %s hours only around the value of 24 hours', (low, high, fault) => {
    const grid = [
      ['Date', 'Human hours', 'AI minutes', 'Human hours, low', 'Human hours, high'],
      ['2026-04-04', 24, 5, low, high],
    ];
    const table = findRecordsTable(grid);
    expect(table !== null && readRecordsRows(grid, table, grid).map((row) => row.fault)).toEqual([fault]);
  });
});
