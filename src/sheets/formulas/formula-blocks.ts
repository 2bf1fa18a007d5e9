import type { CellContent } from '../../messages/messages.ts';
import { blockAddress } from '../../record/values/a1.ts';
import type { CellChanges } from '../cells/cell-blocks.ts';

/** A formula's cell with all cells that it fills and its note, before and after. Rows and columns count from 1. */
export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellContent[][];
  readonly after: CellContent[][];
  readonly noteBefore: string;
  readonly noteAfter: string;
}

const isOneCell = ({ before }: FormulaChange) => before.length === 1 && before[0]?.length === 1;

function isNextBelow(above: FormulaChange | undefined, change: FormulaChange, count: number): boolean {
  return (
    above !== undefined &&
    isOneCell(above) &&
    isOneCell(change) &&
    above.column === change.column &&
    above.row + count === change.row
  );
}

/** Groups formulas below each other to one block per column, so that the number of writes does not grow with the rows. */
function groupColumns(changes: readonly FormulaChange[]): FormulaChange[][] {
  const groups: FormulaChange[][] = [];
  for (const change of [...changes].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const group = groups[groups.length - 1];
    if (group !== undefined && isNextBelow(group[0], change, group.length)) group.push(change);
    else groups.push([change]);
  }
  return groups;
}

/** Makes the blocks of cells and notes for these changes. */
export function makeBlocks(changes: readonly FormulaChange[]): Required<Omit<CellChanges, 'inserted'>> {
  const groups = groupColumns(changes);
  const cells = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { row, column } = first;
    const before = group.flatMap((change) => change.before);
    const after = group.flatMap((change) => change.after);
    return [{ address: blockAddress(row, column, before.length, before[0]?.length ?? 1), before, after }];
  });
  const notes = groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        address: blockAddress(first.row, first.column, group.length, 1),
        before: group.map(({ noteBefore }) => [noteBefore]),
        after: group.map(({ noteAfter }) => [noteAfter]),
      },
    ];
  });
  return { cells, notes };
}
