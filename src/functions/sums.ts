import type { Duration } from '../record/values/duration.ts';
import { DurationSum } from '../record/values/duration-sum.ts';
import { type Argument, checkSizes, countFilledRows, type FunctionContext } from './arguments.ts';
import { type ArgumentReading, readArgumentTraits, readDurationArgument, refuseZero } from './durations.ts';
import type { DurationParameter } from './parameters.ts';
import { repeatSingle, sentenceOf } from './rows.ts';

/** Sums over the rows that have every argument. */
export interface RowSums {
  /** 0 when no row has every argument. */
  readonly rowCount: number;
  /** By argument. */
  readonly sums: readonly Duration[];
}

/**
 * Adds up the durations of ranges, over the rows in which each has one; headings are left out.
 * @param refused a parameter in which 0 is an error, else null
 * @throws a sentence, with its row, about a cell that cannot be read
 */
export function sumRows(
  args: readonly Argument[],
  parameters: readonly DurationParameter[],
  refused: DurationParameter | null,
  context: FunctionContext,
): RowSums {
  checkSizes(args);
  const { hasHeadings, readings } = readArgumentTraits(args, parameters, context);
  const isOneCell = args.every(({ isRange }) => !isRange);
  const filledRows = isOneCell ? 1 : countFilledRows(args);
  const columnCount = Math.max(...args.map((argument) => argument.columnCount));
  const grids = args.map((argument) => repeatSingle(argument, filledRows, columnCount));
  const sums = readings.map(({ unit }) => new DurationSum(unit));
  /** Whether it was added: not where an argument is blank. */
  const addCell = (row: number, column: number): boolean => {
    const durations = parameters.map((parameter, i) => {
      const reading = readings[i] as ArgumentReading;
      const duration = readDurationArgument(grids[i]?.[row]?.[column], parameter, reading, context);
      if (duration !== null && parameter === refused) refuseZero(duration, parameter);
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
      end = endOfPlainRows(grids[i] ?? [], columnCount, r, end, parameters[i] === refused ? Number.MIN_VALUE : 0);
    }
    grids.forEach((rows, i) => sums[i]?.addRows(rows, columnCount, r, end));
    rowCount += end - r;
    r = end;
    try {
      for (let c = 0; c < columnCount && r < filledRows; c++) if (addCell(r, c)) rowCount += 1;
    } catch (error) {
      throw isOneCell ? error : new Error(`Row ${r + 1} of the range: ${sentenceOf(error)}`);
    }
  }
  return { rowCount, sums: sums.map((sum) => sum.total()) };
}

/** From a row on, the first row with a cell that is not a finite number of at least `least`. */
function endOfPlainRows(rows: Argument['rows'], columnCount: number, from: number, end: number, least: number): number {
  const most = Number.MAX_VALUE;
  for (let r = from; r < end; r++) {
    const row = rows[r] as readonly unknown[];
    for (let c = 0; c < columnCount; c++) {
      const value = row[c];
      if (typeof value !== 'number' || !(value >= least && value <= most)) return r;
    }
  }
  return end;
}
