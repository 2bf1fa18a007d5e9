import { hasWrongSeparator, readTypedFormula } from '../../engine/locale/formula-locale.ts';
import type { SpreadsheetLocale } from '../../engine/locale/spreadsheet-locale.ts';
import type { RuleBuilders } from '../../engine/rule-builders.ts';
import type { ScriptContext } from '../calls/script-context.ts';

/** What the builders of rules need of a workbook. */
export interface RuleWorkbook {
  readonly rules: RuleBuilders;
  locale(): SpreadsheetLocale;
}

/**
 * The formula of a data validation or a conditional format as the engine keeps it. Google Sheets does not translate it either; a
 * formula that the locale does not take is refused, the stricter of what was reported (assumptions: formula-comma, validation-comma).
 */
export function readRuleFormula(context: ScriptContext, workbook: RuleWorkbook, formula: string): string {
  const kept = readTypedFormula(formula, workbook.locale());
  return hasWrongSeparator(kept) ? context.raise(`Invalid formula: ${formula}`) : kept;
}
