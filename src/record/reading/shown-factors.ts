import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { isRoundingTie, type Ratio, roundRatio } from '../numbers/rounding.ts';
import { cellAddress } from '../values/a1.ts';
import { type Cell, cellAt, type Grid, isBlankCell, textOfCell } from '../values/cell.ts';
import { factorRatio } from '../values/factor.ts';
import type { Task } from '../values/task.ts';
import type { Table } from './find-table.ts';

/** A factor that the sheet shows, and its exact value. */
export interface ShownFactor {
  readonly ratio: Ratio;
  readonly shown: Cell;
  readonly cell: string;
  readonly row: number;
}

/** Lists the factors of the tasks that the sheet shows in columns of its own. */
export function listShownFactors(grid: Grid, table: Table, tasks: readonly Task[]): ShownFactor[] {
  const { factor, supervisoryFactor } = table.columns;
  return tasks.flatMap(({ human, ai, supervision, row }) =>
    [
      { column: factor, ratio: factorRatio(human, ai) },
      { column: supervisoryFactor, ratio: supervision === null ? null : factorRatio(human, supervision) },
    ].flatMap(({ column, ratio }) => {
      const shown = column === undefined ? '' : cellAt(grid, row, column);
      if (column === undefined || ratio === null || isBlankCell(shown)) return [];
      return [{ ratio, shown, cell: cellAddress(row, column), row }];
    }),
  );
}

/**
 * Makes a notice for each factor that is a rounding tie and printed differently than in its cell, which rounds half up.
 * @param decimals of the printed factors
 */
export function noticeTies(factors: readonly ShownFactor[], decimals: number): Notice[] {
  return factors.flatMap(({ ratio, shown, cell, row }) => {
    if (!isRoundingTie(ratio, decimals)) return [];
    const printed = roundRatio(ratio, decimals);
    const exact = roundRatio(ratio, decimals + 1);
    const isShownAlike = typeof shown !== 'number' && textOfCell(shown).replace(/x$/, '') === printed;
    return exact.startsWith(printed) && !isShownAlike
      ? [makeNotice('rounding-tie', { exact, printed }, { cell, row })]
      : [];
  });
}
