import type { DayCells } from '../../messages/messages.ts';
import { findTable, type TableSearch } from '../../record/reading/find-table.ts';
import { type DayReading, readDayOfTable } from '../../record/reading/read-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { dateHintsOf } from './date-hints.ts';

/** The cells as they were last read. */
export interface SheetReading {
  readonly cells: DayCells;
  /** The search for a table in the cells, once for each reading. */
  readonly search: TableSearch;
  /** The time of the reading by the browser's clock, as shown: `21:14`. */
  readonly readAt: string;
}

/** Reads the cells with the search for their table, by the columns of the settings. @param readAt such as `21:14` */
export function readSheet(cells: DayCells, readAt: string): SheetReading {
  return { cells, search: findTable(cells.cells, readSetting('columns', cells.settings)), readAt };
}

/**
 * Reads the cells of a tab as a day.
 * @param dateAsked the requested day in a table with a Date column; null for the newest
 * @param onlyRows if not null, only these rows of the sheet are the day
 */
export function readDayOfSheet(
  { tabName, cells, locale, settings }: DayCells,
  search: TableSearch,
  dateAsked: CalendarDate | null,
  onlyRows: ReadonlySet<number> | null,
): DayReading {
  return readDayOfTable(cells, search, {
    tabName,
    date: dateAsked,
    dateHints: dateHintsOf({ locale }),
    approximatePercent: readSetting('approximatePercent', settings),
    ...(onlyRows !== null && { onlyRows }),
  });
}
