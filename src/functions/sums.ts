import type { Duration } from '../record/values/duration.ts';
import { DurationSum } from '../record/values/duration-sum.ts';
import { type Argument, checkSizes, countFilledRows, type FunctionContext } from './arguments.ts';
import {
  type ArgumentReading,
  readArgumentTraits,
  readDurationArgument,
  rejectUnclear,
  rejectZero,
} from './durations.ts';
import type { DurationParameter } from './parameters.ts';
import { messageOf, repeatSingle } from './rows.ts';

/** Sums over the rows that have every argument. */
export interface RowSums {
  /** 0 when no row has every argument. */
  readonly rowCount: number;
  /** One sum per argument. */
  readonly sums: readonly Duration[];
}

/**
 * Adds up the durations of ranges over the rows in which each range has one. Headings are skipped.
 * @param nonzero a parameter in which 0 is an error; null for none
 * @throws an Error with a sentence, and in a range also the row, about a cell that is unreadable
 */
export function sumRows(
  args: readonly Argument[],
  parameters: readonly DurationParameter[],
  nonzero: DurationParameter | null,
  context: FunctionContext,
): RowSums {
  checkSizes(args);
  const { hasHeadings, unclear, readings } = readArgumentTraits(args, parameters, context);
  rejectUnclear(unclear);
  const isOneCell = args.every(({ isRange }) => !isRange);
  const filledRows = isOneCell ? 1 : countFilledRows(args);
  const columnCount = Math.max(...args.map((argument) => argument.columnCount));
  const grids = args.map((argument) => repeatSingle(argument, filledRows, columnCount));
  const sums = readings.map(({ unit }) => new DurationSum(unit));
  /** Adds one cell of each range; returns false, and adds nothing, if one is blank. */
  const addCell = (row: number, column: number): boolean => {
    const durations = parameters.map((parameter, i) => {
      const reading = readings[i] as ArgumentReading;
      const duration = readDurationArgument(grids[i]?.[row]?.[column], parameter, reading, context);
      if (duration !== null && parameter === nonzero)
        rejectZero(duration, grids[i]?.[row]?.[column], parameter, reading);
      return duration;
    });
    if (durations.includes(null)) return false;
    durations.forEach((duration, i) => duration !== null && sums[i]?.add(duration));
    return true;
  };

  let rowCount = 0;
  for (let r = hasHeadings ? 1 : 0; r < filledRows; r++) {
    let end = filledRows;
    for (let i = 0; i < grids.length; i++) {
      end = endOfPlainRows(grids[i] ?? [], columnCount, r, end, parameters[i] === nonzero ? Number.MIN_VALUE : 0);
    }
    grids.forEach((rows, i) => sums[i]?.addRows(rows, columnCount, r, end));
    rowCount += end - r;
    r = end;
    try {
      for (let c = 0; c < columnCount && r < filledRows; c++) if (addCell(r, c)) rowCount += 1;
    } catch (error) {
      throw isOneCell ? error : new Error(`Row ${r + 1} of the range: ${messageOf(error)}`);
    }
  }
  return { rowCount, sums: sums.map((sum) => sum.total()) };
}

/** Returns the first row from `from` on with a cell that is not a finite number of at least `min`, or `end`. */
function endOfPlainRows(rows: Argument['rows'], columnCount: number, from: number, end: number, min: number): number {
  const max = Number.MAX_VALUE;
  for (let r = from; r < end; r++) {
    const row = rows[r] as readonly unknown[];
    for (let c = 0; c < columnCount; c++) {
      const value = row[c];
      if (typeof value !== 'number' || !(value >= min && value <= max)) return r;
    }
  }
  return end;
}
