import { type Argument, countFilledRows, isBlankValue } from './arguments.ts';

export type CellResult = number | string;

/** What a cell shows of an error. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The rows of a range; a single value counts for every row. */
export function repeatSingle({ rows, isRange }: Argument, rowCount: number, columnCount: number): Argument['rows'] {
  return isRange ? rows : new Array(rowCount).fill(new Array(columnCount).fill(rows[0]?.[0]));
}

/** Gives each value of an argument to `convert`; headings and blanks stay, a sentence stands where a row cannot be read. */
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
        return sentenceOf(error);
      }
    }),
  );
}
