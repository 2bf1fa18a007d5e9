import '@univerjs/sheets-sort/facade';
import { type IWorkbookData, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
import type { CustomFunctions } from './custom-functions.ts';
import { type EngineWorkbook, openEngineWorkbook } from './engine-workbook.ts';

export * from './custom-functions.ts';
export * from './engine-workbook.ts';
export * from './function-docs.ts';
export * from './locale/formula-locale.ts';
export * from './locale/number-formats.ts';
export * from './locale/spreadsheet-locale.ts';
export * from './locale/typed-text.ts';
export * from './open-ranges.ts';

/** Opens a snapshot in an engine without a page, for Node. */
export function openHeadlessWorkbook(functions: CustomFunctions, snapshot: Partial<IWorkbookData>): EngineWorkbook {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin, { function: functions.function });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    description: functions.description,
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  const workbook = FUniver.newAPI(univer).createWorkbook(snapshot);
  return openEngineWorkbook(univer, workbook, functions);
}
