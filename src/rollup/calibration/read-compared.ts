import { isZero } from '../../record/numbers/decimal.ts';
import { unitInHeading } from '../../record/reading/columns/heading-units.ts';
import type { Table } from '../../record/reading/columns/table.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { type Cell, cellAt, type Grid, textOfCell } from '../../record/values/cell.ts';
import { readDuration } from '../../record/values/duration.ts';
import { isAmbiguousAmount } from '../../record/values/number-text.ts';
import type { Task } from '../../record/values/task.ts';
import type { ComparedEstimate, ComparedEstimates, ComparedWith } from './compared-estimates.ts';
import { findComparisons } from './comparison-headings.ts';

/** Whether a text has a number such as `1,500`. Only few estimates are compared, so none is guessed. */
const isAmbiguous = (cell: Cell) => typeof cell === 'string' && (cell.match(/[\d.,]+/g) ?? []).some(isAmbiguousAmount);

/** A cell that cannot be compared: its text is not a time or has two meanings, such as `1,500`, or the time is 0. */
export interface ComparisonFault {
  readonly cell: string;
  readonly heading: string;
  readonly shown: string;
}

export interface ComparisonReading {
  readonly compared: ComparedEstimates;
  readonly faults: readonly ComparisonFault[];
}

/** Lists the columns of the table that are not used for anything else. */
function listFreeColumns(grid: Grid, { headerRow, columns, firstColumn, lastColumn, dateColumn }: Table) {
  const used = new Set([...Object.values(columns), dateColumn]);
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => firstColumn + i)
    .filter((column) => !used.has(column))
    .map((column) => ({ column, heading: textOfCell(cellAt(grid, headerRow, column)) }));
}

/**
 * Reads the times that the estimates of a day are compared with.
 * @param tasks the tasks of the table, whose rows determine the cells to read
 */
export function readComparisons(
  grid: Grid,
  table: Table,
  tasks: readonly Pick<Task, 'human' | 'row'>[],
): ComparisonReading {
  const compared: Record<ComparedWith, ComparedEstimate[]> = { actual: [], second: [] };
  const faults: ComparisonFault[] = [];
  const free = listFreeColumns(grid, table);
  const kinds = findComparisons(free);
  for (const [i, { column, heading }] of free.entries()) {
    const kind = kinds[i] ?? null;
    if (kind === null) continue;
    const unit = unitInHeading(heading) ?? 'hours';
    for (const { human, row } of tasks) {
      const cell = cellAt(grid, row, column);
      const reading = readDuration(cell, unit);
      if (reading.kind === 'blank') continue;
      if (reading.kind === 'duration' && !isZero(reading.duration.seconds) && !isAmbiguous(cell)) {
        compared[kind].push({ estimate: { seconds: human.seconds }, other: { seconds: reading.duration.seconds } });
      } else faults.push({ cell: cellAddress(row, column), heading, shown: textOfCell(cell) });
    }
  }
  return { compared, faults };
}

/** @example describeComparisonFault({ cell: 'F5', heading: 'Actual hours', shown: 'x' }) //=> 'F5, Actual hours, is “x” and is not compared. Write a time above 0, such as 6h.' */
export function describeComparisonFault({ cell, heading, shown }: ComparisonFault): string {
  return `${cell}, ${heading}, is “${shown}” and is not compared. Write a time above 0, such as 6h.`;
}
