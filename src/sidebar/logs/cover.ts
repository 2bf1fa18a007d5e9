import type { RequestOf } from '../../messages/messages.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import { cellAddress, columnLetters } from '../../record/values/a1.ts';

/** Cells that are hidden while a formula is true. */
export type Cover = NonNullable<RequestOf<'appendRows'>['cover']>;

/**
 * Hides AI times from a row on while the estimate of their row is empty. The formula has no separator, because the one
 * of a spreadsheet depends on its locale.
 * @param place the first row, and the columns, all from 1
 * @example coverOf({ row: 2, estimate: 3, aiTime: 4 }) //=> { address: 'D2:D', formula: '=(TRIM($C2)="")*(TRIM($D2)<>"")' }
 */
export function coverOf(place: { readonly row: number; readonly estimate: number; readonly aiTime: number }): Cover {
  const { row, estimate, aiTime } = place;
  const letters = columnLetters(aiTime);
  const textOf = (column: number) => `TRIM($${cellAddress(row, column)})`;
  return {
    address: `${cellAddress(row, aiTime)}:${letters}`,
    formula: `=(${textOf(estimate)}="")*(${textOf(aiTime)}<>"")`,
  };
}

/** Hides the AI times of a table; null if it lacks one of the two columns. */
export function coverOfTable({ headerRow, columns }: Table): Cover | null {
  const { humanEstimate: estimate, aiTime } = columns;
  return estimate === undefined || aiTime === undefined ? null : coverOf({ row: headerRow + 1, estimate, aiTime });
}
