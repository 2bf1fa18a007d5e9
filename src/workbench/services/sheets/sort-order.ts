import { isDate } from '../../engine/realm-values.ts';

/** A column of the tab, counted from 1, and the direction in which its values order the rows. */
export interface SortColumn {
  readonly column: number;
  readonly isAscending: boolean;
}

const KINDS = ['number', 'string', 'boolean'];
const kindOf = (value: unknown) => (isDate(value) ? 0 : KINDS.indexOf(typeof value));

/** Compares values: numbers and dates first, then text in any case, then false and true. */
function compareValues(one: unknown, other: unknown): number {
  const kind = kindOf(one);
  if (kind !== kindOf(other)) return kind - kindOf(other);
  if (typeof one === 'string') return one.localeCompare(String(other), undefined, { sensitivity: 'base' });
  return Number(one) - Number(other);
}

/**
 * Returns the order of rows after `Range.sort`: the previous place of each row. Equal rows keep their order. Blank
 * cells come last in both directions.
 * @param firstColumn the first column of the rows, counted from 1
 * @example orderRows([['b'], ['a'], ['']], 1, [{ column: 1, isAscending: true }]) //=> [1, 0, 2]
 */
export function orderRows(
  rows: readonly (readonly unknown[])[],
  firstColumn: number,
  columns: readonly SortColumn[],
): number[] {
  const compareBy = ({ column, isAscending }: SortColumn, a: number, b: number) => {
    const [one, other] = [a, b].map((row) => rows[row]?.[column - firstColumn] ?? '');
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return isAscending ? compareValues(one, other) : compareValues(other, one);
  };
  return rows
    .map((_row, place) => place)
    .sort((a, b) => columns.reduce((order, column) => order || compareBy(column, a, b), 0));
}
