import { findTable } from '../../../src/record/reading/find-table.ts';
import { findTextPlace } from '../../../src/record/reading/text-place.ts';
import type { TextLabel } from '../../../src/record/reading/texts-of-day.ts';
import type { Cell } from '../../../src/record/values/cell.ts';

const HEAD: Cell[] = ['Task', 'Human Est.', 'Claude'];
const ROW: Cell[] = ['Write the guide', 4, 12];

function place(grid: Cell[][], label: TextLabel = 'Intro', rows: number[] | null = null) {
  const dayOfMany = rows === null ? null : { rows, date: { year: 2026, month: 4, day: 4 } };
  const { table } = findTable(grid);
  if (table === null) throw new Error('No table.');
  return findTextPlace(grid, table, label, dayOfMany);
}

describe('the cell of a text in a tab of one day', () => {
  it('is the cell that is read', () => {
    const grid = [[...HEAD, '', 'Intro', ' Five tasks. ']];
    expect(place([...grid, ROW])).toEqual({ address: 'F1', text: 'Five tasks.', labelAddress: null });
    expect(place([['Intro'], ['Below the label'], [], HEAD, ROW])).toMatchObject({ address: 'A2', labelAddress: null });
  });

  it('is the blank cell to the right of its label', () => {
    expect(place([HEAD, [...ROW, '', 'Intro'], ['', '', '', '', 'Analysis']])).toEqual({
      address: 'F2',
      text: '',
      labelAddress: null,
    });
  });

  it('is below the other labels, where there is space, if it has no label', () => {
    const grid = [HEAD, [...ROW, '', 'Tokens', 5], ['', '', '', '', 'a note']];
    expect(place(grid)).toEqual({ address: 'F4', text: '', labelAddress: 'E4' });
  });

  it('is next to the blank label of a row without a task, when a column fills the gap before the labels', () => {
    const head = [...HEAD, 'Actual hours', 'Metric', 'Value'];
    const labels: Cell[][] = [
      ['', '', '', '', 'Title', ''],
      ['', '', '', '', 'Intro', ''],
    ];
    expect(place([head, [...ROW, 5, 'Total tasks', 1], ...labels])).toEqual({
      address: 'F4',
      text: '',
      labelAddress: null,
    });
    const missing = place([head, [...ROW, 5, 'Total tasks', 1], ...labels], 'Analysis');
    expect(missing).toEqual({ address: 'F5', text: '', labelAddress: 'E5' });
  });

  it('is not a cell of a task', () => {
    const head = ['Intro', ...HEAD];
    expect(place([head, ['', ...ROW], ['Intro', '', '', '']])).toMatchObject({ address: 'G10', labelAddress: 'F10' });
  });

  it('is the cell of New day in a tab without labels', () => {
    expect(place([HEAD, ROW])).toEqual({ address: 'F10', text: '', labelAddress: 'E10' });
  });
});

describe('the cell of a text in a tab of several days', () => {
  const grid: Cell[][] = [
    ['Date', ...HEAD, 'Intro'],
    ['2026-04-04', ...ROW, ''],
    ['2026-04-04', ...ROW, 'Two tasks.'],
    ['2026-04-05', ...ROW, ''],
    ['2026-04-06', ...ROW, 'a'],
    ['2026-04-06', ...ROW, 'b'],
  ];

  it('is the filled cell of its rows, or that of the first row', () => {
    expect(place(grid, 'Intro', [2, 3])).toEqual({ address: 'E3', text: 'Two tasks.', labelAddress: null });
    expect(place(grid, 'Intro', [4])).toEqual({ address: 'E4', text: '', labelAddress: null });
  });

  it('does not exist with different texts, or without a column', () => {
    expect(place(grid, 'Intro', [5, 6])).toBeNull();
    expect(place(grid, 'Analysis', [2, 3])).toBeNull();
  });

  describe('with a label that has the date', () => {
    const DATED: Cell[][] = [
      ['Date', ...HEAD],
      ['2026-04-04', ...ROW],
      ['2026-04-05', ...ROW],
    ];
    const beside = (...cells: Cell[][]) => DATED.map((row, i) => [...row, '', ...(cells[i] ?? [])]);

    it.each<[string, Cell[][], object | null]>([
      [
        'its value',
        beside(['Intro 2026-04-04', 'One task.']),
        { address: 'G1', text: 'One task.', labelAddress: null },
      ],
      ['its blank cell', beside(['Intro 04.04.2026', '']), { address: 'G1', text: '', labelAddress: null }],
      ['another day', beside(['Intro 2026-04-05', 'Two.']), null],
      ['two texts', beside(['Intro 2026-04-04', 'a'], ['Intro April 4, 2026', 'b']), null],
      ['two blank cells', beside(['Intro 2026-04-04'], ['Intro April 4, 2026']), null],
      ['a date with two meanings', beside(['Intro 04/03/2026', 'a']), null],
    ])('%s', (_case, grid, expected) => {
      expect(place(grid, 'Intro', [2])).toEqual(expected);
    });
  });
});
