import type { UndoPlan } from '../../messages/messages.ts';
import { throwFailedWrite } from '../answer.ts';
import { type ContentGrid, writeContents } from './cell-contents.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RestoreCells = Extract<UndoPlan, { kind: 'restoreCells' }>;

/** Blocks of cells and notes, each with what stood there before and what is to stand there after. */
export type CellChanges = Pick<RestoreCells, 'cells' | 'notes'>;

interface Write {
  readonly redo: () => void;
  readonly undo: () => void;
}

const write = (sheet: Sheet, address: string, contents: ContentGrid) =>
  writeContents(sheet.getRange(address), contents);

const writeNotes = (sheet: Sheet, address: string, notes: readonly (readonly string[])[]) =>
  void sheet.getRange(address).setNotes(notes.map((line) => line.map((note) => (note === '' ? null : note))));

function planWrites(sheet: Sheet, { cells, notes = [] }: CellChanges): Write[] {
  return [
    ...cells.map(({ address, before, after }) => ({
      redo: () => write(sheet, address, after),
      undo: () => write(sheet, address, before),
    })),
    ...notes.map(({ address, before, after }) => ({
      redo: () => writeNotes(sheet, address, after),
      undo: () => writeNotes(sheet, address, before),
    })),
  ];
}

/**
 * Writes all blocks, or none: when a call fails, what was written before it is put back, the failing block too.
 * @throws what the call threw
 */
export function writeBlocks(sheet: Sheet, changes: CellChanges): void {
  const started: Write[] = [];
  try {
    for (const one of planWrites(sheet, changes)) {
      started.push(one);
      one.redo();
    }
    // A write that is pending can still be refused; it is to be refused here, where it can be put back.
    SpreadsheetApp.flush();
  } catch (error) {
    for (const one of started.reverse()) {
      try {
        one.undo();
      } catch {
        // The others are put back all the same.
      }
    }
    throwFailedWrite(error, () => sheet.getDataRange());
  }
}

/** The same backwards: writes what stood there before. */
export function restoreBlocks(sheet: Sheet, { cells, notes }: CellChanges): void {
  const reverse = <Item extends { before: unknown; after: unknown }>(item: Item) => ({
    ...item,
    before: item.after,
    after: item.before,
  });
  writeBlocks(sheet, { cells: cells.map(reverse), notes: notes?.map(reverse) });
}
