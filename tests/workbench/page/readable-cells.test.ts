import { listReadableRows, nameSelection } from '../../../src/workbench/page/readable-cells.ts';

const range = { row: 4, column: 2, rowCount: 1, columnCount: 1 };
const cell = { range, heading: '', text: '', warning: '', note: '' };

describe('the selected cell in words', () => {
  it.each([
    ['a blank cell', cell, 'C5: blank'],
    ['a cell without a heading', { ...cell, text: '6' }, 'C5: 6'],
    ['a cell below a heading', { ...cell, heading: 'Human Est. (h)', text: '6h' }, 'C5, Human Est. (h): 6h'],
    ['a cell that fails its validation', { ...cell, text: '6 hous', warning: 'Hours.' }, 'C5: 6 hous. Invalid: Hours.'],
    ['a cell with a note', { ...cell, text: '#', note: 'For your own use.' }, 'C5: #. Note: For your own use.'],
    ['several cells', { ...cell, text: '6', range: { ...range, rowCount: 2 } }, 'C5:C6 selected'],
    ['several cells of a row', { ...cell, text: '6', range: { ...range, columnCount: 2 } }, 'C5:D5 selected'],
  ])('%s', (_, selected, words) => {
    expect(nameSelection(selected)).toBe(words);
  });
});

describe('the rows of the table', () => {
  const rowsFrom = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

  it.each([
    ['an empty tab', [0, 0, 1], []],
    ['all of a short tab', [51, 0, 1], rowsFrom(0, 50)],
    ['no row further away than 50', [52, 0, 1], rowsFrom(0, 50)],
    ['the frozen row when it is near', [200, 50, 1], rowsFrom(0, 100)],
    ['the frozen row next to the others', [200, 51, 1], rowsFrom(0, 101)],
    ['the frozen row away from the others', [200, 100, 1], [0, ...rowsFrom(50, 150)]],
    ['the last rows below the content', [200, 999, 0], rowsFrom(150, 199)],
  ] as const)('are %s', (_, [rowCount, selected, frozen], rows) => {
    expect(listReadableRows(rowCount, selected, frozen)).toEqual(rows);
  });
});
