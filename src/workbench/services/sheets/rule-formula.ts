import { hasWrongSeparator, readTypedFormula } from '../../engine/locale/formula-locale.ts';
import type { SpreadsheetLocale } from '../../engine/locale/spreadsheet-locale.ts';
import type { RuleBuilders } from '../../engine/rule-builders.ts';
import type { ScriptContext } from '../calls/script-context.ts';

/** The parts of a workbook that the builders of rules need. */
export interface RuleWorkbook {
  readonly rules: RuleBuilders;
  locale(): SpreadsheetLocale;
}

/**
 * Reads the formula of a data validation or a conditional format in the form of the engine. Google Sheets does not
 * translate it either; a formula that is invalid in the locale is refused, which is the stricter of the reported
 * behaviors (assumptions: formula-comma, validation-comma).
 */
export function readRuleFormula(context: ScriptContext, workbook: RuleWorkbook, formula: string): string {
  const kept = readTypedFormula(formula, workbook.locale());
  return hasWrongSeparator(kept) ? context.raise(`Invalid formula: ${formula}`) : kept;
}
