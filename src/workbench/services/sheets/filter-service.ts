import type { EngineSheet } from '../../engine/engine-sheet.ts';
import { aNumber, guardService, type MethodRules } from '../calls/guard.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type FilterMethods = Pick<GoogleAppsScript.Spreadsheet.Filter, 'getColumnFilterCriteria' | 'getRange'>;
type NativeFilter = NonNullable<ReturnType<EngineSheet['native']['getFilter']>>;

/** SpreadsheetApp.Filter. */
export class FilterService implements FilterMethods {
  readonly #services: SpreadsheetObjects;
  readonly #sheet: EngineSheet;
  readonly #native: NativeFilter;

  constructor(services: SpreadsheetObjects, sheet: EngineSheet, native: NativeFilter) {
    this.#services = services;
    this.#sheet = sheet;
    this.#native = native;
  }

  /** Returns the criteria of a column, which are not described further, or null if the column is not filtered. */
  getColumnFilterCriteria(column: number): GoogleAppsScript.Spreadsheet.FilterCriteria | null {
    if (!this.#native.getColumnFilterCriteria(column - 1)) return null;
    return guardService(this.#services.context, {}, { name: 'SpreadsheetApp.FilterCriteria', rules: {} });
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const range = this.#native.getRange();
    return this.#services.range(this.#sheet, {
      row: range.getRow(),
      column: range.getColumn(),
      rowCount: range.getHeight(),
      columnCount: range.getWidth(),
    });
  }
}

/** The rules for the methods of a filter. */
export const filterRules: MethodRules<FilterMethods> = {
  getColumnFilterCriteria: { needs: 'read', takes: [[aNumber]] },
  getRange: { needs: 'read', takes: [[]] },
};
