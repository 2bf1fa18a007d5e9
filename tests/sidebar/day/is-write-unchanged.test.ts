import type { CellContent, UndoPlan } from '../../../src/messages/messages.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { isWriteUnchanged } from '../../../src/sidebar/day/is-write-unchanged.ts';
import { sheetOf } from '../sheet-days.ts';

const planOf = (after: CellContent[][], address = 'B2', sheetId = 0): UndoPlan => ({
  kind: 'restoreCells',
  sheetId,
  tabName: 'Day',
  cells: [{ address, before: [['']], after }],
});

describe('a written cell is unchanged', () => {
  it.each<[string, CellContent, Cell]>([
    ['as text', 'Write', 'Write'],
    ['as a number', 4, 4],
    ['as a number with its shown text', 4, { number: 4, shown: '4.0' }],
    ['as true', true, true],
    ['as a blank', '', ''],
    ['as a date that Sheets made of it', '2026-04-04', { wallClock: '2026-04-04T00:00:00', shown: '4/4/2026' }],
    ['as a formula, whatever it shows', { formula: '=A1' }, 7],
  ])('%s', (_, content, cell) => {
    expect(isWriteUnchanged(planOf([[content]]), sheetOf([[], ['', cell]]))).toBe(true);
  });

  it.each<[string, CellContent, Cell]>([
    ['other text', 'Write', 'write'],
    ['another number', 4, 5],
    ['text for a number', 4, '4'],
    ['a blank', 'Write', ''],
    ['something for a blank', '', 'x'],
  ])('but not with %s', (_, content, cell) => {
    expect(isWriteUnchanged(planOf([[content]]), sheetOf([[], ['', cell]]))).toBe(false);
  });

  it('in a block, cell by cell, also after the end of the rows that were read', () => {
    const plan = planOf([
      ['a', 1],
      ['', 2],
    ]);
    expect(isWriteUnchanged(plan, sheetOf([[], ['', 'a', 1], ['', '', 2]]))).toBe(true);
    expect(isWriteUnchanged(plan, sheetOf([[], ['', 'a', 1]]))).toBe(false);
    expect(isWriteUnchanged(planOf([['x']], 'AB1'), sheetOf([Array(27).fill('').concat('x')]))).toBe(true);
  });

  it('in the block of a formula, whose result fills the cells that were cleared', () => {
    const plan = planOf([[{ formula: '=LEVERAGE(C1:C; D1:D)' }], [''], ['kept']], 'G1');
    const sheetWith = (kept: string) =>
      sheetOf([...['Factor', '60.0x', kept].map((text) => ['', '', '', '', '', '', text])]);
    expect(isWriteUnchanged(plan, sheetWith('kept'))).toBe(true);
    expect(isWriteUnchanged(plan, sheetWith('typed'))).toBe(false);
  });

  it('as far as it is known when another tab was read', () => {
    expect(isWriteUnchanged(planOf([['Write']], 'B2', 9), sheetOf([]))).toBe(true);
  });

  it('in each of several new tabs', () => {
    const tab = (sheetId: number) => ({ sheetId, tabName: 'Day', cells: [{ address: 'A1', after: [['x']] }] });
    const plan: UndoPlan = { kind: 'removeTabs', tabs: [tab(1), tab(2)], returnToSheetId: null };
    expect(isWriteUnchanged(plan, sheetOf([['x']], { sheetId: 2 }))).toBe(true);
    expect(isWriteUnchanged(plan, sheetOf([['y']], { sheetId: 2 }))).toBe(false);
  });
});
