import type { CellContent } from '../../messages/messages.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { cellAt, isErrorText } from '../../record/values/cell.ts';
import { Refusal } from '../answer.ts';
import { isFormula } from '../cells/cell-contents.ts';
import { findSpill, type Spill, type ValueGrid } from './find-spill.ts';
import type { FormulaChange } from './formula-blocks.ts';
import { addFrozenLine, markOf, readFrozenLine } from './frozen-note.ts';
import { markHeadings } from './moved-formula.ts';
import { isPlainFactorFormula, isPlainStatisticsFormula } from './plain-formula-marks.ts';
import { callsOneOf, type SheetFunctions } from './sheet-functions.ts';

/** The contents of a tab from A1 on, read at one time. */
export interface TabReading {
  readonly tabName: string;
  readonly values: ValueGrid;
  readonly contents: readonly (readonly CellContent[])[];
  readonly shown: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/** The formulas to replace with values, and the cells whose formulas stay because their results cannot be checked. */
export interface FreezePlan {
  readonly changes: readonly FormulaChange[];
  readonly left: readonly string[];
}

const isOurs = (formula: string, { names }: SheetFunctions) =>
  callsOneOf(names, formula) || isPlainFactorFormula(formula) || isPlainStatisticsFormula(formula);

/** Reads the cells that a formula fills, without the blank rows at their end. */
function readBlock({ values }: TabReading, row: number, column: number, spill: Spill): CellContent[][] {
  const rows = values
    .slice(row, row + spill.rows)
    .map((line) =>
      Array.from({ length: spill.columns }, (_cell, c) => (line[column + c] ?? '') as string | number | boolean),
    );
  let length = rows.length;
  while (length > 1 && (rows[length - 1] ?? []).every((value) => value === '')) length -= 1;
  return rows.slice(0, length);
}

/** The maximum length of Google's word for a cell that is not calculated, in any language. */
const SHORT_CHARACTERS = 50;

/** Whether a cell shows something other than a result. Texts can differ, because an older version may have made them. */
function isPending(value: unknown, result: unknown, isOneCell: boolean): boolean {
  if (typeof result === 'number') return typeof value !== 'number';
  if (typeof result !== 'string' || result === value) return false;
  return value === '' || (isOneCell && String(value).length < SHORT_CHARACTERS);
}

/**
 * Checks that a cell is calculated. Until then, it shows a word in the language of the account, which is recognized by
 * comparison with the result of the function (assumption: loading-word).
 * @throws a sentence when a cell is not calculated yet or shows an error
 */
function checkSettled({ values, shown }: TabReading, row: number, column: number, spill: Spill): void {
  const { rows, columns, results } = spill;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const text = cellAt(shown, row + r + 1, column + c + 1);
      const address = cellAddress(row + r + 1, column + c + 1);
      if (isErrorText(text) || (results === null && text !== '')) {
        throw new Refusal(`${address} shows ${text}. Fix it first. Nothing was frozen.`);
      }
      const value = cellAt(values, row + r + 1, column + c + 1);
      const isAnchorBlank = r + c === 0 && text === '' && rows * columns > 1;
      if (isAnchorBlank || isPending(value, results?.[r]?.[c], rows * columns === 1)) {
        throw new Refusal(`${address} is still being calculated. Try again in a moment.`);
      }
    }
  }
}

/** Whether a formula that is not one simple call shows a text: it can be the word for a cell that is not calculated. */
function isUncheckedText(value: unknown, { rows, results }: Spill): boolean {
  return results === undefined && rows === 1 && typeof value === 'string' && value !== '' && !isErrorText(value);
}

function freezeOne(tab: TabReading, row: number, column: number, formula: string, spill: Spill): FormulaChange {
  const after = readBlock(tab, row, column, spill);
  checkSettled(tab, row, column, spill);
  const noteBefore = cellAt(tab.notes, row + 1, column + 1);
  const values = after.flatMap((line) => line.filter((value) => value !== '').map(markOf));
  const noteAfter = addFrozenLine(noteBefore, {
    formula,
    row: row + 1,
    column: column + 1,
    rows: after.length,
    columns: spill.columns,
    headings: markHeadings(formula, tab.values),
    values,
  });
  const before = after.map((line, r) => line.map((_value, c): CellContent => (r === 0 && c === 0 ? { formula } : '')));
  return { row: row + 1, column: column + 1, before, after, noteBefore, noteAfter };
}

/**
 * Plans to replace the add-on's formulas in a tab with their values. Other formulas stay unchanged.
 * @throws a sentence if there is none, or if a cell is not calculated yet or shows an error
 */
export function planFreeze(tab: TabReading, functions: SheetFunctions): FreezePlan {
  const changes: FormulaChange[] = [];
  const left: string[] = [];
  tab.contents.forEach((line, row) => {
    line.forEach((content, column) => {
      if (!isFormula(content) || !isOurs(content.formula, functions)) return;
      const spill = findSpill(content.formula, row, column, tab.values, functions);
      if (spill === null || isUncheckedText(tab.values[row]?.[column], spill))
        left.push(cellAddress(row + 1, column + 1));
      else changes.push(freezeOne(tab, row, column, content.formula, spill));
    });
  });
  if (changes.length > 0) return { changes, left };
  if (left.length > 0) throw new Refusal(`The result of ${left.join(', ')} cannot be checked. Nothing was frozen.`);
  const isFrozen = tab.notes.some((line) => line.some((note) => readFrozenLine(note) !== null));
  throw new Refusal(
    isFrozen
      ? `The formulas in “${tab.tabName}” are already frozen.`
      : `“${tab.tabName}” has no Leverage Record formulas.`,
  );
}
