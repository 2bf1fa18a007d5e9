const TEXT_OR_CELL = /"(?:[^"]|"")*"|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\w(])/g;

/**
 * Returns the formula for a cell that has moved down or up with its row: references to its own row move along.
 * Null when it also refers to other rows, which may or may not have moved.
 * @example moveFormula('=LEVERAGE(C2; D2)', 2, 7)    //=> '=LEVERAGE(C7; D7)'
 * @example moveFormula('=LEVERAGE(C1:C; D1:D)', 1, 3) //=> '=LEVERAGE(C3:C; D3:D)'
 * @example moveFormula('=LEVERAGE(C2; D1)', 2, 7)    //=> null
 */
export function moveFormula(formula: string, fromRow: number, toRow: number): string | null {
  if (fromRow === toRow) return formula;
  let isCertain = true;
  const moved = formula.replace(
    TEXT_OR_CELL,
    (match: string, columnMark: string | undefined, letters: string | undefined, rowMark: string, row: string) => {
      if (columnMark === undefined || letters === undefined) return match;
      if (Number(row) !== fromRow) {
        isCertain = false;
        return match;
      }
      return `${columnMark}${letters}${rowMark}${toRow}`;
    },
  );
  return isCertain ? moved : null;
}
