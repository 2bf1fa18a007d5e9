import type { CellContent, DayCells, UndoPlan } from '../../messages/messages.ts';
import { readFirstCell } from '../../record/values/a1.ts';
import type { Cell } from '../../record/values/cell.ts';

const isFormula = (content: CellContent) => typeof content === 'object';

/**
 * Whether a cell can contain the written content. Only the server can compare formulas, the cells they fill, and texts
 * that Sheets converts to dates.
 */
function canHold(cell: Cell, content: CellContent, isFilled: boolean): boolean {
  if (isFormula(content) || (isFilled && content === '')) return true;
  if (typeof cell !== 'object') return cell === content;
  return 'wallClock' in cell || cell.number === content;
}

/**
 * Whether the written cells can be unchanged, according to a reading of the tab. Then *Undo* is offered. The server
 * compares again, including formulas, before it undoes anything.
 */
export function isWriteUnchanged(plan: UndoPlan, { sheetId, cells }: DayCells): boolean {
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
