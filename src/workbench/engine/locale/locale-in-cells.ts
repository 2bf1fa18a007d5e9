import { CellValueType, ICommandService, InterceptorEffectEnum, isRealNum, type Univer } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import { formatGeneral } from './number-formats.ts';
import type { SpreadsheetLocale } from './spreadsheet-locale.ts';

/** Lower than the priority of number formats, which is 10 in this version. */
const GENERAL_NUMBER_PRIORITY = 5;

type FormatLocale = Parameters<SheetsNumfmtCellContentController['setNumfmtLocal']>[0];

/** Displays numbers that have a format with the marks and month names of a locale. */
export function setFormatLocale(univer: Univer, { tag }: SpreadsheetLocale): void {
  // Accepts any text, and uses English for unknown locales.
  univer
    .__getInjector()
    .get(SheetsNumfmtCellContentController)
    .setNumfmtLocal(tag as FormatLocale);
}

/** Displays numbers without a format like Sheets. The engine displays them with all digits and a point. */
export function showGeneralNumbers(univer: Univer, readLocale: () => SpreadsheetLocale): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: GENERAL_NUMBER_PRIORITY,
      // At this priority, a number with a format is text already.
      handler: (cell, _place, next) => {
        const isNumber = !cell?.t || cell.t === CellValueType.NUMBER;
        if (typeof cell?.v !== 'number' || Number.isInteger(cell.v) || !isNumber) return next(cell);
        return next({ ...cell, v: formatGeneral(cell.v, readLocale()), t: CellValueType.NUMBER });
      },
    });
}

/** Keeps text such as `0.5` as text where the decimal mark is a comma. The engine would make it a number. */
export function keepTextAsText(univer: Univer, readLocale: () => SpreadsheetLocale): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id || options?.onlyLocal || readLocale().decimal === '.') return;
      const { cellValue = {} } = params as ISetRangeValuesMutationParams;
      for (const row of Object.keys(cellValue)) {
        const cells = cellValue[Number(row)] ?? {};
        for (const column of Object.keys(cells)) {
          const cell = cells[Number(column)];
          if (typeof cell?.v !== 'string' || (cell.t ?? null) !== null) continue;
          if (cell.v.includes('.') && isRealNum(cell.v)) cell.t = CellValueType.STRING;
        }
      }
    });
}
