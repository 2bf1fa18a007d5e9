import type { CellContent } from '../../messages/messages.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { cellAt } from '../../record/values/cell.ts';
import { moveFormula } from '../../record/values/move-formula.ts';
import { Refusal } from '../answer.ts';
import { isFormula } from '../cells/cell-contents.ts';
import type { FormulaChange } from './formula-blocks.ts';
import type { TabReading } from './freeze-plan.ts';
import { type FrozenFormula, markOf, readFrozenLine, removeFrozenLine } from './frozen-note.ts';
import { joinTokensCell, markHeadings, splitTokensCell } from './moved-formula.ts';

const NOTHING_RESTORED = 'Nothing was restored.';

/** Returns the formula for the current row of its cell. @throws a refusal when that formula is unknown */
function adaptFormula(tab: TabReading, frozen: FrozenFormula, row: number, column: number): string {
  const here = cellAddress(row + 1, column + 1);
  const there = cellAddress(frozen.row, frozen.column);
  const { rest, column: tokensColumn } = splitTokensCell(frozen.formula);
  const moved = column + 1 === frozen.column ? moveFormula(rest, frozen.row, row + 1) : null;
  if (moved === null) {
    throw new Refusal(
      `${here} has moved from ${there} since it was frozen, so its formula can refer to the wrong cells. Write the formula again; it is in the note on ${here}. ${NOTHING_RESTORED}`,
    );
  }
  if (markHeadings(moved, tab.values) !== frozen.headings) {
    throw new Refusal(
      `The headings of the columns that the formula in ${here} reads have changed since it was frozen. Write the formula again; it is in the note on ${here}. ${NOTHING_RESTORED}`,
    );
  }
  return joinTokensCell(moved, tokensColumn, tab.values);
}

const readContent = ({ contents }: TabReading, row: number, column: number): CellContent =>
  cellAt(contents, row + 1, column + 1);

/** Counts the rows that now contain the stored values, because rows may have been inserted or deleted. */
function countFrozenRows(tab: TabReading, frozen: FrozenFormula, row: number, column: number): number {
  const marks = new Set(frozen.values);
  let rows = frozen.rows;
  for (let r = rows; row + r < tab.contents.length; r++) {
    const line = Array.from({ length: frozen.columns }, (_cell, c) => readContent(tab, row + r, column + c));
    if (line.every((content) => content === '')) continue;
    if (line.some((content) => !isFormula(content) && content !== '' && marks.has(markOf(content)))) rows = r + 1;
    else break;
  }
  return rows;
}

function checkUnchanged(tab: TabReading, frozen: FrozenFormula, row: number, column: number, rows: number): void {
  const marks = new Set(frozen.values);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < frozen.columns; c++) {
      const content = readContent(tab, row + r, column + c);
      if (content === '') continue;
      if (isFormula(content) || !marks.has(markOf(content))) {
        throw new Refusal(
          `${cellAddress(row + r + 1, column + c + 1)} in “${tab.tabName}” has changed since it was frozen. ${NOTHING_RESTORED}`,
        );
      }
    }
  }
}

function restoreOne(tab: TabReading, frozen: FrozenFormula, row: number, column: number): FormulaChange {
  const formula = adaptFormula(tab, frozen, row, column);
  const rows = countFrozenRows(tab, frozen, row, column);
  checkUnchanged(tab, frozen, row, column, rows);
  const before = Array.from({ length: rows }, (_line, r) =>
    Array.from({ length: frozen.columns }, (_cell, c) => readContent(tab, row + r, column + c)),
  );
  const after = before.map((line, r) => line.map((_content, c): CellContent => (r + c === 0 ? { formula } : '')));
  const noteBefore = cellAt(tab.notes, row + 1, column + 1);
  return { row: row + 1, column: column + 1, before, after, noteBefore, noteAfter: removeFrozenLine(noteBefore) };
}

/**
 * Plans to restore the formulas in the notes of a tab.
 * @throws a sentence if there is none, if a stored value was changed, or if a formula's columns have moved
 */
export function planRestore(tab: TabReading): FormulaChange[] {
  const changes = tab.notes.flatMap((line, row) =>
    line.flatMap((note, column) => {
      const frozen = readFrozenLine(note);
      return frozen === null ? [] : restoreOne(tab, frozen, row, column);
    }),
  );
  if (changes.length === 0) throw new Refusal(`“${tab.tabName}” has no frozen formulas.`);
  return changes;
}
