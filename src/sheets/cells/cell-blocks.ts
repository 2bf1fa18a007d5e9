import type { UndoPlan } from '../../messages/messages.ts';
import { readFirstCell } from '../../record/values/a1.ts';
import { throwFailedWrite } from '../answer.ts';
import { type ContentGrid, writeContents } from './cell-contents.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RestoreCells = Extract<UndoPlan, { kind: 'restoreCells' }>;

/** Blocks of cells and notes, with their contents before and after a change, and the rows that are inserted for them. */
export type CellChanges = Pick<RestoreCells, 'cells' | 'notes' | 'inserted'>;

/** A step of a change, and its inverse. */
export interface Step {
  readonly run: () => void;
  readonly revert: () => void;
}

/**
 * Runs all steps, or none: when one fails, it and those before it are reverted, the last one first.
 * Service calls: 1 and those of the steps.
 * @throws the error of the step, or a refusal when the user cannot edit the sheet
 */
export function runOrRevert(sheet: Sheet, steps: readonly Step[]): void {
  const started: Step[] = [];
  try {
    for (const step of steps) {
      started.push(step);
      step.run();
    }
    // Google can still refuse a pending write. It must do so here, where the steps can be reverted.
    SpreadsheetApp.flush();
  } catch (error) {
    for (const step of started.reverse()) {
      try {
        step.revert();
      } catch {
        // The other steps are reverted anyway.
      }
    }
    throwFailedWrite(error, () => sheet.getDataRange());
  }
}

const writeCells = (sheet: Sheet, address: string, contents: ContentGrid, isNew = false) =>
  writeContents(sheet.getRange(address), contents, isNew);

const isBlank = (contents: ContentGrid) => contents.every((line) => line.every((content) => content === ''));

const writeNotes = (sheet: Sheet, address: string, notes: readonly (readonly string[])[]) =>
  void sheet.getRange(address).setNotes(notes.map((line) => line.map((note) => (note === '' ? null : note))));

/**
 * Writes all blocks, or none.
 * @throws as {@link runOrRevert}
 */
export function writeBlocks(sheet: Sheet, { cells, notes = [], inserted }: CellChanges): void {
  const insert = ({ row, rows }: NonNullable<CellChanges['inserted']>): Step => ({
    run: () => void sheet.insertRowsBefore(row, rows),
    revert: () => sheet.deleteRows(row, rows),
  });
  runOrRevert(sheet, [
    ...(inserted === undefined ? [] : [insert(inserted)]),
    ...cells.map(({ address, before, after }) => ({
      run: () => writeCells(sheet, address, after, isBlank(before)),
      revert: () => writeCells(sheet, address, before),
    })),
    ...notes.map(({ address, before, after }) => ({
      run: () => writeNotes(sheet, address, after),
      revert: () => writeNotes(sheet, address, before),
    })),
  ]);
}

/** Writes the contents from before a change, or deletes the rows that were inserted for it. */
export function restoreBlocks(sheet: Sheet, { cells, notes, inserted }: CellChanges): void {
  if (inserted !== undefined) {
    const isOutside = ({ address }: { address: string }) => {
      const row = readFirstCell(address)?.row ?? 0;
      return row < inserted.row || row >= inserted.row + inserted.rows;
    };
    restoreBlocks(sheet, { cells: cells.filter(isOutside), notes: (notes ?? []).filter(isOutside) });
    sheet.deleteRows(inserted.row, inserted.rows);
    return;
  }
  const reverse = <Item extends { before: unknown; after: unknown }>(item: Item) => ({
    ...item,
    before: item.after,
    after: item.before,
  });
  writeBlocks(sheet, { cells: cells.map(reverse), notes: notes?.map(reverse) });
}
