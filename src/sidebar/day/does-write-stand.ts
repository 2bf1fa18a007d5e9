import type { CellContent, DayCells, UndoPlan } from '../../messages/messages.ts';
import { readFirstCell } from '../../record/values/a1.ts';
import type { Cell } from '../../record/values/cell.ts';

const isFormula = (content: CellContent) => typeof content === 'object';

/** Whether a cell can hold what was written. Formulas, the cells they fill and what Sheets takes for a date only the server can compare. */
function canHold(cell: Cell, content: CellContent, isFilled: boolean): boolean {
  if (isFormula(content) || (isFilled && content === '')) return true;
  if (typeof cell !== 'object') return cell === content;
  return 'wallClock' in cell || cell.number === content;
}

/**
 * Whether what was written may still stand, as far as a reading of a tab can tell: then *Undo* is offered. The server
 * compares again, formulas too, before it takes anything back.
 */
export function doesWriteStand(plan: UndoPlan, { sheetId, cells }: DayCells): boolean {
  const tabs = plan.kind === 'removeTabs' ? plan.tabs : [plan];
  return tabs
    .filter((tab) => tab.sheetId === sheetId)
    .flatMap((tab): readonly { address: string; after: CellContent[][] }[] => tab.cells)
    .every(({ address, after }) => {
      const start = readFirstCell(address) ?? { row: 1, column: 1 };
      const isFilled = after.flat().some(isFormula);
      return after.every((row, r) =>
        row.every((content, c) => canHold(cells[start.row + r - 1]?.[start.column + c - 1] ?? '', content, isFilled)),
      );
    });
}
