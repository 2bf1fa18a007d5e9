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

/** Below that of the number formats, which is 10 in this version. */
const GENERAL_NUMBER_PRIORITY = 5;

type FormatLocale = Parameters<SheetsNumfmtCellContentController['setNumfmtLocal']>[0];

/** Shows numbers that have a format with a locale's marks and names of months. */
export function showFormatsOf(univer: Univer, { tag }: SpreadsheetLocale): void {
  // What it does not know it shows as English; it takes any text.
  univer
    .__getInjector()
    .get(SheetsNumfmtCellContentController)
    .setNumfmtLocal(tag as FormatLocale);
}

/** Shows numbers without a format as Sheets does: the engine shows them with all their digits and a point. */
export function showGeneralNumbers(univer: Univer, readLocale: () => SpreadsheetLocale): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Value,
      priority: GENERAL_NUMBER_PRIORITY,
      // What has a format has become text by now.
      handler: (cell, _place, next) => {
        const isNumber = !cell?.t || cell.t === CellValueType.NUMBER;
        if (typeof cell?.v !== 'number' || Number.isInteger(cell.v) || !isNumber) return next(cell);
        return next({ ...cell, v: formatGeneral(cell.v, readLocale()), t: CellValueType.NUMBER });
      },
    });
}

/** Keeps text such as `0.5`, typed or pasted where the decimal mark is a comma: to the engine it would be a number. */
export function keepTextThatIsNoNumber(univer: Univer, readLocale: () => SpreadsheetLocale): void {
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
