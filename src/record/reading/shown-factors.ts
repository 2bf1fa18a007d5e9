import type { Notice } from '../notices/notice.ts';
import { makePostNotice } from '../notices/posts/post-notices.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { approximateDecimal, type Decimal, decimalFromNumber } from '../numbers/decimal.ts';
import { isRoundingTie, type Ratio, roundRatio } from '../numbers/rounding.ts';
import { cellAddress } from '../values/a1.ts';
import { type Cell, cellAt, type Grid, isBlankCell, numberOfCell, textOfCell } from '../values/cell.ts';
import { factorRatio } from '../values/factor.ts';
import { readNumberText } from '../values/number-text.ts';
import type { Task } from '../values/task.ts';
import type { Table } from './columns/table.ts';

const MARKS = ['.', ','] as const;

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

const FACTOR = /^(\d[\d.,]*) ?[x×]?$/i;
const MOST_DECIMALS = 6;

/** Whether a number is a factor, within one of its last digit. */
function isNear(number: Decimal, ratio: Ratio): boolean {
  const decimals = Math.min(number.scale, MOST_DECIMALS);
  // The error of doubles is below a thousandth of that digit.
  return Math.abs(approximateDecimal(number) - Number(roundRatio(ratio, decimals + 1))) <= 1.001 / 10 ** decimals;
}

/**
 * Makes a notice for each cell with another factor than its figures give, as after a change of a row whose formulas were
 * replaced with values. Only posts need it, so the server does not contain it.
 * @param decimals of the printed factors
 */
export function noticeOtherFactors(factors: readonly ShownFactor[], decimals: number): Notice[] {
  return factors.flatMap(({ ratio, shown: content, cell, row }) => {
    const shown = textOfCell(content);
    const [, digits = ''] = FACTOR.exec(shown) ?? [];
    const number = numberOfCell(content);
    const readings = number === null ? MARKS.map((mark) => readNumberText(digits, mark)) : [decimalFromNumber(number)];
    const numbers = readings.flatMap((reading) => reading ?? []);
    if (numbers.length === 0 || numbers.some((reading) => isNear(reading, ratio))) return [];
    return [
      makePostNotice('factor-differs', { shown, expected: roundRatio(ratio, decimals) }, { cell, row, quote: shown }),
    ];
  });
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
