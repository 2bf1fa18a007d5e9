import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type FDataValidation, FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import type { CellRange } from './cell-range.ts';
import type { EngineSheet } from './engine-sheet.ts';

/** A conditional format as the engine keeps it. */
export type NativeFormatRule = IConditionFormattingRule;
/** A data validation as the engine keeps it. */
export type NativeValidation = FDataValidation;

/** When a number is coloured, and how; null leaves a colour as it is. */
export interface NumberFormatCondition {
  comparison: 'greater' | 'less';
  threshold: number;
  background: string | null;
  fontColor: string | null;
  ranges: readonly CellRange[];
}

/** Makes and reads the rules of sheets. The services are handed it, so that they load without the engine. */
export interface RuleBuilders {
  /** Makes a conditional format for a sheet. */
  buildFormatRule(sheet: EngineSheet, condition: NumberFormatCondition): NativeFormatRule;
  /** Replaces all conditional formats of a sheet; the first one wins where several apply. */
  replaceFormatRules(sheet: EngineSheet, rules: readonly NativeFormatRule[]): void;
  /** The conditional formats of a sheet, the one that wins first. */
  readFormatRules(sheet: EngineSheet): NativeFormatRule[];
  /** Makes a data validation. */
  buildValidation(criterion: ValidationCriterion): NativeValidation;
}

function buildFormatRule(sheet: EngineSheet, condition: NumberFormatCondition): NativeFormatRule {
  const builder = sheet.native.newConditionalFormattingRule();
  const rule =
    condition.comparison === 'greater'
      ? builder.whenNumberGreaterThan(condition.threshold)
      : builder.whenNumberLessThan(condition.threshold);
  if (condition.background !== null) rule.setBackground(condition.background);
  if (condition.fontColor !== null) rule.setFontColor(condition.fontColor);
  return rule.setRanges(condition.ranges.map((range) => sheet.range(range).getRange())).build();
}

function replaceFormatRules(sheet: EngineSheet, rules: readonly NativeFormatRule[]): void {
  sheet.native.clearConditionalFormatRules();
  for (const rule of [...rules].reverse()) sheet.native.addConditionalFormattingRule(rule);
}

function readFormatRules(sheet: EngineSheet): NativeFormatRule[] {
  return sheet.native.getConditionalFormattingRules();
}

/** What may be entered into a cell, and what is said about it. */
export interface ValidationCriterion {
  kind:
    | { is: 'at-least'; number: number }
    | { is: 'list'; values: readonly string[]; hasDropdown: boolean }
    | { is: 'formula'; formula: string };
  allowsInvalid: boolean;
  helpText: string | null;
}

function buildValidation({ kind, allowsInvalid, helpText }: ValidationCriterion): NativeValidation {
  const builder = new FDataValidationBuilder();
  if (kind.is === 'at-least') builder.requireNumberGreaterThanOrEqualTo(kind.number);
  else if (kind.is === 'list') builder.requireValueInList([...kind.values], false, kind.hasDropdown);
  else builder.requireFormulaSatisfied(kind.formula);
  builder.setAllowInvalid(allowsInvalid).setAllowBlank(true);
  if (helpText !== null) {
    builder.setOptions({ prompt: helpText, error: helpText, showInputMessage: true, showErrorMessage: true });
  }
  return builder.build();
}

/** The rules of Univer's sheets. */
export const ruleBuilders: RuleBuilders = { buildFormatRule, replaceFormatRules, readFormatRules, buildValidation };
