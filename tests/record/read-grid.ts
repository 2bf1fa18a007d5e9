import { type DayReading, type DayReadingOptions, readDay } from '../../src/record/reading/read-day.ts';
import type { Grid } from '../../src/record/values/cell.ts';
import { lineOf } from '../notice-line.ts';

/** Reads a grid as the day of the tab 2026-04-04. */
export function read(grid: Grid, options: Partial<DayReadingOptions> = {}): DayReading {
  return readDay(grid, { tabName: '2026-04-04', ...options });
}

/** Returns the notices of a grid, one per line. */
export function lines(grid: Grid, options: Partial<DayReadingOptions> = {}): string[] {
  return read(grid, options).notices.map(lineOf);
}

export function taskNames(grid: Grid): string[] | undefined {
  return read(grid).day?.tasks.map(({ task }) => task);
}
