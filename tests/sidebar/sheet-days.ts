import type { DayCells, Written } from '../../src/messages/messages.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { SAMPLE_ANALYSIS, SAMPLE_INTRO } from '../../src/sheets/day-tab/sample-day.ts';
import { sampleGrid } from '../sample-grid.ts';

/** Returns a tab's cells as the server sends them. */
export function sheetOf(cells: Cell[][], changes: Partial<DayCells> = {}): DayCells {
  return {
    kind: 'dayCells',
    sheetId: 0,
    tabName: '2026-04-04',
    locale: null,
    cells,
    selectedRows: [[1, 1]],
    isFiltered: false,
    isEditable: true,
    settings: null,
    isSpreadsheetEmpty: false,
    ...changes,
  };
}

/** Computes the factors of a row with numbers, as its formulas do. */
function computeFactors(cells: Cell[][], row: number): void {
  const [human, ai, supervision] = cells[row - 1]?.slice(2, 5) ?? [];
  if (typeof human !== 'number') return;
  if (typeof ai === 'number' && ai > 0) writeCell(cells, `G${row}`, (human * 60) / ai);
  if (typeof supervision === 'number' && supervision > 0) writeCell(cells, `H${row}`, (human * 60) / supervision);
}

/**
 * Returns the sample day with its labels next to the table, and some cells replaced: `{ E19: 3 }`. Its factors follow, like
 * formulas, unless they are replaced too.
 */
export function sampleSheet(edits: Readonly<Record<string, Cell>> = {}, changes: Partial<DayCells> = {}): DayCells {
  const cells = sampleGrid().map((row) => [...row]);
  writeCell(cells, 'J10', 'Date');
  writeCell(cells, 'K10', '2026-04-04');
  writeCell(cells, 'J11', 'Tokens');
  writeCell(cells, 'K11', 11_636_500);
  writeCell(cells, 'J12', 'Intro');
  writeCell(cells, 'K12', SAMPLE_INTRO);
  writeCell(cells, 'J13', 'Analysis');
  writeCell(cells, 'K13', SAMPLE_ANALYSIS);
  for (const [address, cell] of Object.entries(edits)) writeCell(cells, address, cell);
  for (const [, row] of Object.keys(edits).flatMap((address) => [...address.matchAll(/^[CDE](\d+)$/g)])) {
    computeFactors(cells, Number(row));
  }
  for (const [address, cell] of Object.entries(edits)) writeCell(cells, address, cell);
  return sheetOf(cells, changes);
}

export function writeCell(cells: Cell[][], address: string, cell: Cell): void {
  const column = address.charCodeAt(0) - 65;
  const row = Number(address.slice(1)) - 1;
  while (cells.length <= row) cells.push([]);
  const target = cells[row] as Cell[];
  while (target.length <= column) target.push('');
  target[column] = cell;
}

const HEADINGS = ['Task', 'Human Est.', 'Claude', 'Sup.'];

/** Returns a day that has only rows: task, hours, minutes, supervision. */
export function smallSheet(rows: Cell[][], changes: Partial<DayCells> = {}): DayCells {
  return sheetOf([HEADINGS, ...rows], changes);
}

/** A day without notices: two tasks. */
export const CLEAN_ROWS: Cell[][] = [
  ['Write the guide', 4, 12, 3],
  ['Draw the icons', 2, 10, 2],
];

/** Makes many rows, each with a different text. */
export function longSheet(rowCount: number, edits: Readonly<Record<string, Cell>> = {}): DayCells {
  const verbs = ['Fix', 'Draft', 'Review', 'Test', 'Move', 'Document'];
  const things = ['the release notes', 'the login page', 'the import script', 'the user list', 'the style guide'];
  const cells: Cell[][] = [[...HEADINGS]];
  for (let row = 0; row < rowCount; row++) {
    const task = `${verbs[row % verbs.length]} ${things[row % things.length]}, part ${row + 1}`;
    cells.push([task, 2 + (row % 17), 4 + (row % 23), 1 + (row % 3)]);
  }
  for (const [address, cell] of Object.entries(edits)) writeCell(cells, address, cell);
  return sheetOf(cells, { tabName: '2026-04-03', sheetId: 7 });
}

/** The answer after the sample day was inserted into a new tab. */
export const SAMPLE_WRITTEN: Written = {
  kind: 'written',
  message: '29 rows added in tab “2026-04-04”.',
  sheetId: 0,
  tabName: '2026-04-04',
  undo: {
    kind: 'removeTabs',
    tabs: [{ sheetId: 0, tabName: '2026-04-04', cells: [{ address: 'K10', after: [['2026-04-04']] }] }],
    returnToSheetId: 5,
  },
};
