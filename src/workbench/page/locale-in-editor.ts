import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, type ISheetLocation, SheetInterceptorService } from '@univerjs/sheets';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { formatFormula, readTypedFormula } from '../engine/locale/formula-locale.ts';
import { formatForEditing, isDatePattern, isTextPattern } from '../engine/locale/number-formats.ts';
import type { SpreadsheetLocale } from '../engine/locale/spreadsheet-locale.ts';

/** Before Univer's own, which have none. */
const PRIORITY = 100;

/** The manager of these interceptors, of which the declaration leaves open what goes through it. */
interface CellInterceptors {
  fetchThroughInterceptors(
    point: unknown,
    filter?: unknown,
  ): (cell: Nullable<ICellData>, place: ISheetLocation) => Nullable<ICellData>;
}

/**
 * Has the cell editor and the formula bar show formulas and numbers as they are typed in the spreadsheet's locale, numbers with all
 * their digits: entering what is shown changes nothing.
 */
export function editAsLocaleDoes(workbook: EngineWorkbook): void {
  const { writeCellInterceptor } = workbook.univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: PRIORITY,
    handler: (cell, _place, next) =>
      next(typeof cell?.f === 'string' ? { ...cell, f: readTypedFormula(cell.f, workbook.locale()) } : cell),
  });
  // Not one of the interceptors: where there is a formula, one of Univer's own ends their row.
  const cells = writeCellInterceptor as unknown as CellInterceptors;
  const fetch = cells.fetchThroughInterceptors.bind(cells);
  cells.fetchThroughInterceptors = (point, filter) => {
    const intercept = fetch(point, filter);
    if (point !== BEFORE_CELL_EDIT) return intercept;
    return (cell, place) => formatForEditor(intercept(cell, place), place, workbook.locale());
  };
}

/** A cell as the editor shows it, from how Univer would. */
function formatForEditor(
  cell: Nullable<ICellData>,
  { worksheet, row, col }: ISheetLocation,
  locale: SpreadsheetLocale,
): Nullable<ICellData> {
  if (typeof cell?.f === 'string') return { ...cell, f: formatFormula(cell.f, locale) };
  const kept = worksheet.getCellRaw(row, col);
  if (!cell || typeof kept?.v !== 'number' || (kept.t ?? CellValueType.NUMBER) !== CellValueType.NUMBER) return cell;
  const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern;
  if (isDatePattern(pattern) || isTextPattern(pattern)) return cell;
  return { ...cell, v: formatForEditing(kept.v, pattern, locale) };
}
