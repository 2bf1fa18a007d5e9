import type { DayCells } from '../../messages/messages.ts';
import { findTable } from '../../record/reading/find-table.ts';
import { readSetting } from '../../settings/read-settings.ts';
import type { SheetReading } from './state.ts';

/** The cells with the search for their table, by the columns of the settings. @param readAt such as `21:14` */
export function readSheet(cells: DayCells, readAt: string): SheetReading {
  return { cells, search: findTable(cells.cells, readSetting('columns', cells.settings)), readAt };
}
