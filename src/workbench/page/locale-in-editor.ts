import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { formatFormula, readTypedFormula } from '../engine/locale/formula-locale.ts';
import { formatForEditing, isDatePattern, isTextPattern } from '../engine/locale/number-formats.ts';
import type { SpreadsheetLocale } from '../engine/locale/spreadsheet-locale.ts';

/** Higher than that of Univer's interceptors, which have none. */
const PRIORITY = 100;

/** The interceptor manager with the types of this point, which its declaration does not specify. */
interface CellInterceptors {
  fetchThroughInterceptors(
    point: unknown,
    filter?: unknown,
  ): (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;
}

/**
 * Makes the cell editor and the formula bar show formulas and numbers as they are typed in the spreadsheet's locale, with all
 * digits, so that confirming an unchanged cell changes nothing.
 */
export function showLocaleInEditor(workbook: EngineWorkbook): void {
  const { writeCellInterceptor } = workbook.univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, _place, next) =>
      next(typeof cell?.f === 'string' ? { ...cell, f: readTypedFormula(cell.f, workbook.locale()) } : cell),
  });
  // Not an interceptor, because for formulas one of Univer's interceptors ends the chain.
  const cells = writeCellInterceptor as unknown as CellInterceptors;
  const fetch = cells.fetchThroughInterceptors.bind(cells);
  cells.fetchThroughInterceptors = (point, filter) => {
    const intercept = fetch(point, filter);
    if (point !== BEFORE_CELL_EDIT) return intercept;
    return (cell, place) => formatForEditor(intercept(cell, place), place, workbook.locale());
  };
}

/** Returns the cell that the editor shows, from the one that Univer would show. */
function formatForEditor(
  cell: Nullable<ICellData>,
  { worksheet, row, col }: ISheetLocation,
  locale: SpreadsheetLocale,
): Nullable<ICellData> {
  if (typeof cell?.f === 'string') return { ...cell, f: formatFormula(cell.f, locale) };
  const stored = worksheet.getCellRaw(row, col);
  if (!cell || typeof stored?.v !== 'number' || (stored.t ?? CellValueType.NUMBER) !== CellValueType.NUMBER)
    return cell;
  const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern;
  if (isDatePattern(pattern) || isTextPattern(pattern)) return cell;
  return { ...cell, v: formatForEditing(stored.v, pattern, locale) };
}
