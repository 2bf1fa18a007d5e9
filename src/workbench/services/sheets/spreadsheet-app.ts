import { guardEnum, guardService, type MethodRules } from '../calls/guard.ts';
import { makeUi, type StandInHost } from '../ui-service.ts';
import { makeFormatRuleBuilder } from './format-rule-builder.ts';
import type { SpreadsheetServices } from './spreadsheet-services.ts';
import { makeValidationBuilder } from './validation-builder.ts';

type GoogleSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

type SpreadsheetAppMethods = Pick<
  GoogleSpreadsheetApp,
  'flush' | 'getActiveSheet' | 'getActiveSpreadsheet' | 'getUi' | 'newConditionalFormatRule' | 'newDataValidation'
>;

const noArguments = [[]];

const spreadsheetAppRules: MethodRules<SpreadsheetAppMethods> = {
  flush: { needs: 'read', takes: noArguments },
  getActiveSheet: { needs: 'read', takes: noArguments },
  getActiveSpreadsheet: { needs: 'read', takes: noArguments },
  getUi: { needs: 'menu', takes: noArguments },
  newConditionalFormatRule: { needs: 'read', takes: noArguments },
  newDataValidation: { needs: 'read', takes: noArguments },
};

/** Makes SpreadsheetApp over the open workbook. */
export function makeSpreadsheetApp(services: SpreadsheetServices, host: StandInHost): GoogleSpreadsheetApp {
  const { context, workbook } = services;
  const ui = makeUi(context, host);
  const app: SpreadsheetAppMethods = {
    // Values are written at once. Formulas are calculated after the run, and scripts cannot wait for them here
    // (assumption: flush).
    flush() {},
    getActiveSheet: () => services.sheet(services.activeSheet()),
    getActiveSpreadsheet: () => services.spreadsheet(),
    getUi: () => ui,
    newConditionalFormatRule: () => makeFormatRuleBuilder(context, workbook),
    newDataValidation: () => makeValidationBuilder(context, workbook),
  };
  const WrapStrategy = guardEnum(context, 'SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
  const BorderStyle = guardEnum(context, 'SpreadsheetApp.BorderStyle', [
    ...['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
  ]);
  const InterpolationType = guardEnum(context, 'SpreadsheetApp.InterpolationType', [
    ...['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
  ]);
  return guardService(context, app, {
    name: 'SpreadsheetApp',
    rules: spreadsheetAppRules,
    constants: { BorderStyle, InterpolationType, ProtectionType: services.protectionTypes, WrapStrategy },
  });
}
