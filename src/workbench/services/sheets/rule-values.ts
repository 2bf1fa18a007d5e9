import type { CellRange } from '../../engine/cell-range.ts';
import type { EngineSheet } from '../../engine/engine-sheet.ts';
import type { NativeFormatRule, NativeValidation } from '../../engine/rule-builders.ts';
import { guardService, type MethodRules } from '../calls/guard.ts';
import type { ScriptContext } from '../calls/script-context.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

type GoogleCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type ConditionMethods = Pick<GoogleCondition, 'getCriteriaValues'>;
type FormatRuleMethods = Pick<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, 'getBooleanCondition' | 'getRanges'>;

const conditionRules: MethodRules<ConditionMethods> = { getCriteriaValues: { needs: 'read', takes: [[]] } };

/**
 * SpreadsheetApp.ConditionalFormatRule. The engine's rule is made when it is set on a sheet, so that its builder does
 * not need a sheet.
 */
export class FormatRuleService implements FormatRuleMethods {
  readonly buildFor: (sheet: EngineSheet) => NativeFormatRule;
  readonly #ranges: GoogleRange[];
  readonly #condition: GoogleCondition | null;

  constructor(
    buildFor: (sheet: EngineSheet) => NativeFormatRule,
    ranges: GoogleRange[],
    condition: GoogleCondition | null,
  ) {
    this.buildFor = buildFor;
    this.#ranges = ranges;
    this.#condition = condition;
  }

  getBooleanCondition(): GoogleCondition | null {
    return this.#condition;
  }

  getRanges(): GoogleRange[] {
    return this.#ranges;
  }
}

const formatRuleRules: MethodRules<FormatRuleMethods> = {
  getBooleanCondition: { needs: 'read', takes: [[]] },
  getRanges: { needs: 'read', takes: [[]] },
};

/** Guards the condition of a conditional format. The stand-in supports only formulas as conditions. */
export function guardCondition(context: ScriptContext, formula: string): GoogleCondition {
  const condition: ConditionMethods = { getCriteriaValues: () => context.makeArray([formula]) };
  return guardService(context, condition, { name: 'SpreadsheetApp.BooleanCondition', rules: conditionRules });
}

/** Guards a conditional format. */
export function guardFormatRule(
  context: ScriptContext,
  rule: FormatRuleService,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  return guardService(context, rule, { name: 'SpreadsheetApp.ConditionalFormatRule', rules: formatRuleRules });
}

type DataValidationMethods = Pick<GoogleAppsScript.Spreadsheet.DataValidation, 'getAllowInvalid' | 'getHelpText'>;

/** SpreadsheetApp.DataValidation. The engine's rule is made when it is set on cells. */
export class DataValidationService implements DataValidationMethods {
  readonly buildFor: (cells: CellRange) => NativeValidation;
  readonly #allowsInvalid: boolean;
  readonly #helpText: string | null;

  constructor(
    buildFor: (cells: CellRange) => NativeValidation,
    { allowsInvalid, helpText }: { allowsInvalid: boolean; helpText: string | null },
  ) {
    this.buildFor = buildFor;
    this.#allowsInvalid = allowsInvalid;
    this.#helpText = helpText;
  }

  getAllowInvalid(): boolean {
    return this.#allowsInvalid;
  }

  /** Returns the help text; null without one, although Google's types declare a text. */
  getHelpText(): string {
    return this.#helpText as string;
  }
}

const dataValidationRules: MethodRules<DataValidationMethods> = {
  getAllowInvalid: { needs: 'read', takes: [[]] },
  getHelpText: { needs: 'read', takes: [[]] },
};

/** Guards a data validation. */
export function guardDataValidation(
  context: ScriptContext,
  validation: DataValidationService,
): GoogleAppsScript.Spreadsheet.DataValidation {
  return guardService(context, validation, { name: 'SpreadsheetApp.DataValidation', rules: dataValidationRules });
}

/** Guards an existing data validation of cells. */
export function guardNativeValidation(
  context: ScriptContext,
  native: NativeValidation,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const texts = { allowsInvalid: native.getAllowInvalid(), helpText: native.getHelpText() || null };
  return guardDataValidation(context, new DataValidationService(() => native, texts));
}
