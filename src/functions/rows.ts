import { type Argument, countFilledRows, isBlankValue } from './arguments.ts';

export type CellResult = number | string;

/** Returns the text that a cell displays for an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Returns the rows of a range; a single value is repeated in every cell. */
export function repeatSingle({ rows, isRange }: Argument, rowCount: number, columnCount: number): Argument['rows'] {
  return isRange ? rows : new Array(rowCount).fill(new Array(columnCount).fill(rows[0]?.[0]));
}

/**
 * Converts each value of an argument. Headings and blanks are kept. In a range, an error of `convert` becomes a sentence in
 * its cell.
 */
export function convertEach(
  argument: Argument,
  hasHeading: boolean,
  convert: (value: unknown) => CellResult,
): CellResult | CellResult[][] {
  const convertOne = (value: unknown) => (isBlankValue(value) ? '' : convert(value));
  if (!argument.isRange) return convertOne(argument.rows[0]?.[0]);
  const filled = argument.rows.slice(0, countFilledRows([argument]));
  if (filled.length === 0) return '';
  return filled.map((row, r) =>
    Array.from({ length: argument.columnCount }, (_, c) => {
      if (r === 0 && hasHeading) return String(row[c] ?? '');
      try {
        return convertOne(row[c]);
      } catch (error) {
        return messageOf(error);
      }
    }),
  );
}
