import {
  blockAddress,
  cellAddress,
  columnNumber,
  readFirstCell,
  splitTabAddress,
} from '../../../src/record/values/a1.ts';

describe('addresses in A1 notation', () => {
  it.each([
    [1, 1, 'A1'],
    [7, 3, 'C7'],
    [1, 26, 'Z1'],
    [1, 27, 'AA1'],
    [10, 702, 'ZZ10'],
    [10, 703, 'AAA10'],
  ])('row %s, column %s is %s, and is read back', (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
    expect(readFirstCell(address)).toEqual({ row, column });
  });

  it.each([
    ['A', 1],
    ['z', 26],
    ['Aa', 27],
    ['zz', 702],
    ['AAA', 703],
  ])('column %s is number %s', (letters, column) => {
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    [1, 1, 'C2'],
    [1, 2, 'C2:D2'],
    [2, 1, 'C2:C3'],
    [3, 2, 'C2:D4'],
  ])('a block of %s × %s cells from C2 is %s', (rowCount, columnCount, address) => {
    expect(blockAddress(2, 3, rowCount, columnCount)).toBe(address);
    expect(readFirstCell(address)).toEqual({ row: 2, column: 3 });
  });

  it.each(['', 'C', 'C:C', '2:3', '7', 'c2'])('“%s” has no first cell', (address) => {
    expect(readFirstCell(address)).toBeNull();
  });

  it('keeps an exclamation mark in the name of a tab', () => {
    expect(splitTabAddress('Done!!B4')).toEqual({ tabName: 'Done!', address: 'B4' });
  });
});
