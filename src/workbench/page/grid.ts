import {
  ICommandService,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingEnUs from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { CalculationMode, ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnUs from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationEnUs from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterEnUs from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEnUs from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortEnUs from '@univerjs/preset-sheets-sort/locales/en-US';
import { type IInsertSheetMutationParams, InsertSheetMutation } from '@univerjs/sheets';
import { defaultTheme } from '@univerjs/themes';
import type { CustomFunctions } from '../engine/custom-functions.ts';
import type { EngineWorkbook } from '../engine/engine-workbook.ts';

/** Univer features that this page hides: fonts and merged cells are not part of a record, and a single user needs no protection. */
const HIDDEN_MENU_IDS = [
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-context-menu',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.set-range-protection-from-context-menu',
  'sheet.command.delete-range-protection-from-context-menu',
  'sheet.command.view-sheet-permission-from-context-menu',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.contextMenu.permission',
  'sheet.command.numfmt.set.currency',
  'sheet.toolbar.text-to-number',
  'base-ui.operation.toggle-shortcut-panel',
  ...['common', 'financial', 'logical', 'text', 'date', 'lookup', 'math', 'statistical', 'engineering', 'information']
    .concat(['database', 'user'])
    .map((kind) => `formula-ui.operation.insert-function.${kind}`),
];

/** The sizes and the font of a new tab in Google Sheets. */
const NEW_SHEET_FORMAT = {
  defaultRowHeight: 21,
  defaultColumnWidth: 100,
  defaultStyle: { ff: 'Arial', fs: 10 },
} satisfies Partial<IWorksheetData>;

export interface Grid {
  univer: Univer;
  api: FUniver;
}

/** Starts Univer's spreadsheet in an element of the page, without a workbook. */
export function createGrid(container: HTMLElement, functions: CustomFunctions): Grid {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreEnUs,
        sortEnUs,
        filterEnUs,
        noteEnUs,
        dataValidationEnUs,
        conditionalFormattingEnUs,
      ),
    },
  });
  // Several presets contain the same plugin, but a plugin can be registered only once.
  const plugins = new Map<string, [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]]>();
  for (const { plugins: entries } of [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: Object.fromEntries(HIDDEN_MENU_IDS.map((id) => [id, { hidden: true }])),
      footer: { menus: false },
      // Google Sheets does not mark numbers that are stored as text.
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      formula: {
        function: functions.function,
        description: functions.description,
        initialFormulaComputing: CalculationMode.FORCED,
      },
    }),
    UniverSheetsSortPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ]) {
    for (const entry of entries) {
      const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.set(plugin.pluginName, [plugin, options]);
    }
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id, params }) => {
      if (id !== InsertSheetMutation.id) return;
      const { sheet } = params as IInsertSheetMutationParams;
      // A tab that is restored by undo already has its formats.
      if (!sheet.defaultStyle) Object.assign(sheet, NEW_SHEET_FORMAT);
    });
  return { univer, api: FUniver.newAPI(univer) };
}

/** Returns an empty workbook with one tab, with the size and font of a new tab in Google Sheets. */
export function makeBlankSnapshot(): Partial<IWorkbookData> {
  const sheetId = 'sheet-1';
  return {
    id: 'workbench',
    name: 'Workbench',
    locale: LocaleType.EN_US,
    sheetOrder: [sheetId],
    sheets: {
      [sheetId]: {
        id: sheetId,
        name: 'Sheet1',
        ...NEW_SHEET_FORMAT,
        rowCount: 1_000,
        columnCount: 26,
        cellData: {},
      },
    },
    resources: [],
  };
}

/** Moves the focus to the sheet. */
export function focusGrid(univer: Univer): void {
  univer.__getInjector().get(ILayoutService).focus();
}

/** Redraws the active tab, including its numbers. */
export function redrawGrid(workbook: EngineWorkbook): void {
  workbook.native.getActiveSheet().refreshCanvas();
}
