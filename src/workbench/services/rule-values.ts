import type { EngineSheet } from '../engine/engine-sheet.ts';
import type { NativeFormatRule, NativeValidation } from '../engine/rule-builders.ts';
import { guardService } from './guard.ts';
import type { ScriptContext } from './script-context.ts';

/** SpreadsheetApp.ConditionalFormatRule. The engine's rule is made when it is set on a sheet, so that its builder needs none. */
export class FormatRuleService {
  readonly buildFor: (sheet: EngineSheet) => NativeFormatRule;

  constructor(buildFor: (sheet: EngineSheet) => NativeFormatRule) {
    this.buildFor = buildFor;
  }
}

/** Guards a conditional format. */
export function guardFormatRule(
  context: ScriptContext,
  rule: FormatRuleService,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return guardService(context, rule, { name: 'SpreadsheetApp.ConditionalFormatRule', rules: {} });
}

/** SpreadsheetApp.DataValidation. */
export class DataValidationService {
  readonly native: NativeValidation;

  constructor(native: NativeValidation) {
    this.native = native;
  }
}
