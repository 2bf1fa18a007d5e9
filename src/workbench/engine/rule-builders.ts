import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type FDataValidation, FDataValidationBuilder } from '@univerjs/sheets-data-validation/facade';
import { type CellRange, formatA1 } from './cell-range.ts';
import type { EngineSheet } from './engine-sheet.ts';

/** The engine's conditional format. */
export type NativeFormatRule = IConditionFormattingRule;
/** The engine's data validation. */
export type NativeValidation = FDataValidation;

/** A comparison with a number; the last two need two numbers. */
export type NumberComparison =
  | 'greater'
  | 'greater-or-equal'
  | 'less'
  | 'less-or-equal'
  | 'equal'
  | 'not-equal'
  | 'between'
  | 'not-between';

/** A point of a color scale. */
export interface GradientPoint {
  color: string;
  at: 'min' | 'max' | 'num' | 'percent' | 'percentile';
  /** Ignored for `min` and `max`. */
  value: number;
}

/** The condition of a conditional format. */
export type FormatCondition =
  | { is: 'number'; comparison: NumberComparison; numbers: readonly number[] }
  | { is: 'formula'; formula: string }
  | { is: 'text'; text: string; isContained: boolean }
  | { is: 'empty'; isEmpty: boolean };

/** A conditional format: its cells, its condition and its formatting. Null leaves a property unchanged. */
export type FormatRule = { ranges: readonly CellRange[] } & (
  | { gradient: readonly GradientPoint[] }
  | {
      condition: FormatCondition;
      background: string | null;
      fontColor: string | null;
      isBold: boolean | null;
      isItalic: boolean | null;
    }
);

/** Makes and reads the rules of sheets. It is passed to the services, so that they load without the engine. */
export interface RuleBuilders {
  /** Makes a conditional format for a sheet. */
  buildFormatRule(sheet: EngineSheet, rule: FormatRule): NativeFormatRule;
  /** Replaces all conditional formats of a sheet. If several apply, the first one wins. */
  replaceFormatRules(sheet: EngineSheet, rules: readonly NativeFormatRule[]): void;
  /** Returns the conditional formats of a sheet, the one with the highest priority first. */
  readFormatRules(sheet: EngineSheet): NativeFormatRule[];
  /** Returns the formula of a conditional format; null if it has another condition. */
  formulaOf(rule: NativeFormatRule): string | null;
  /** Returns the blocks of a conditional format. */
  listRanges(rule: NativeFormatRule): CellRange[];
  /** Makes a data validation for a block. A rule about text refers to the first cell, relative to each of the others. */
  buildValidation(criterion: ValidationCriterion, cells: CellRange): NativeValidation;
}

/** The engine's word for a formula. Its enumeration is not exported. */
const FORMULA = 'formula';

function buildFormatRule(sheet: EngineSheet, rule: FormatRule): NativeFormatRule {
  const builder = sheet.native.newConditionalFormattingRule();
  const ranges = rule.ranges.map((range) => sheet.range(range).getRange());
  if ('gradient' in rule) {
    const scale = rule.gradient.map(({ color, at, value }, index) => ({ index, color, value: { type: at, value } }));
    // The engine's enumeration of these kinds is not exported; its members are these texts.
    return builder
      .setColorScale(scale as Parameters<typeof builder.setColorScale>[0])
      .setRanges(ranges)
      .build();
  }
  const highlight = buildHighlight(builder, rule.condition);
  if (rule.background !== null) highlight.setBackground(rule.background);
  if (rule.fontColor !== null) highlight.setFontColor(rule.fontColor);
  if (rule.isBold !== null) highlight.setBold(rule.isBold);
  if (rule.isItalic !== null) highlight.setItalic(rule.isItalic);
  return highlight.setRanges(ranges).build();
}

type FormatRuleBuilder = ReturnType<EngineSheet['native']['newConditionalFormattingRule']>;

function buildHighlight(builder: FormatRuleBuilder, condition: FormatCondition) {
  if (condition.is === 'formula') return builder.whenFormulaSatisfied(condition.formula);
  if (condition.is === 'empty') return condition.isEmpty ? builder.whenCellEmpty() : builder.whenCellNotEmpty();
  if (condition.is === 'text') {
    return condition.isContained
      ? builder.whenTextContains(condition.text)
      : builder.whenTextDoesNotContain(condition.text);
  }
  const [first = 0, last = 0] = condition.numbers;
  switch (condition.comparison) {
    case 'greater':
      return builder.whenNumberGreaterThan(first);
    case 'greater-or-equal':
      return builder.whenNumberGreaterThanOrEqualTo(first);
    case 'less':
      return builder.whenNumberLessThan(first);
    case 'less-or-equal':
      return builder.whenNumberLessThanOrEqualTo(first);
    case 'equal':
      return builder.whenNumberEqualTo(first);
    case 'not-equal':
      return builder.whenNumberNotEqualTo(first);
    case 'between':
      return builder.whenNumberBetween(first, last);
    case 'not-between':
      return builder.whenNumberNotBetween(first, last);
  }
}

function replaceFormatRules(sheet: EngineSheet, rules: readonly NativeFormatRule[]): void {
  sheet.native.clearConditionalFormatRules();
  for (const rule of [...rules].reverse()) sheet.native.addConditionalFormattingRule(rule);
}

function readFormatRules(sheet: EngineSheet): NativeFormatRule[] {
  return sheet.native.getConditionalFormattingRules();
}

function formulaOf({ rule }: NativeFormatRule): string | null {
  return 'subType' in rule && String(rule.subType) === FORMULA && 'value' in rule ? String(rule.value) : null;
}

function listRanges({ ranges }: NativeFormatRule): CellRange[] {
  return ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  }));
}

/** The valid input of a cell, and the help text. */
export interface ValidationCriterion {
  kind:
    | { is: 'number'; comparison: NumberComparison; numbers: readonly number[] }
    | { is: 'list'; values: readonly string[]; hasDropdown: boolean }
    | { is: 'checkbox' }
    | { is: 'formula'; formula: string }
    | { is: 'text'; text: string; must: 'contain' | 'not contain' | 'equal' };
  allowsInvalid: boolean;
  helpText: string | null;
}

function buildValidation({ kind, allowsInvalid, helpText }: ValidationCriterion, cells: CellRange): NativeValidation {
  const builder = new FDataValidationBuilder();
  if (kind.is === 'number') requireNumber(builder, kind.comparison, kind.numbers);
  else if (kind.is === 'list') builder.requireValueInList([...kind.values], false, kind.hasDropdown);
  else if (kind.is === 'checkbox') builder.requireCheckbox();
  else if (kind.is === 'formula') builder.requireFormulaSatisfied(kind.formula);
  else builder.requireFormulaSatisfied(formatTextFormula(kind, formatA1({ ...cells, rowCount: 1, columnCount: 1 })));
  builder.setAllowInvalid(allowsInvalid).setAllowBlank(true);
  if (helpText !== null) {
    builder.setOptions({ prompt: helpText, error: helpText, showInputMessage: true, showErrorMessage: true });
  }
  return builder.build();
}

function requireNumber(builder: FDataValidationBuilder, comparison: NumberComparison, numbers: readonly number[]) {
  const [first = 0, last = 0] = numbers;
  switch (comparison) {
    case 'greater':
      return builder.requireNumberGreaterThan(first);
    case 'greater-or-equal':
      return builder.requireNumberGreaterThanOrEqualTo(first);
    case 'less':
      return builder.requireNumberLessThan(first);
    case 'less-or-equal':
      return builder.requireNumberLessThanOrEqualTo(first);
    case 'equal':
      return builder.requireNumberEqualTo(first);
    case 'not-equal':
      return builder.requireNumberNotEqualTo(first);
    case 'between':
      return builder.requireNumberBetween(first, last);
    case 'not-between':
      return builder.requireNumberNotBetween(first, last);
  }
}

/** Makes a formula for a rule about text, which the engine does not support directly. */
function formatTextFormula({ text, must }: { text: string; must: 'contain' | 'not contain' | 'equal' }, cell: string) {
  const quoted = (words: string) => `"${words.replace(/"/g, '""')}"`;
  if (must === 'equal') return `=${cell}=${quoted(text)}`;
  const found = `ISNUMBER(SEARCH(${quoted(text.replace(/[~?*]/g, '~$&'))},${cell}))`;
  return must === 'contain' ? `=${found}` : `=NOT(${found})`;
}

/** The implementation for Univer. */
export const ruleBuilders: RuleBuilders = {
  buildFormatRule,
  replaceFormatRules,
  readFormatRules,
  formulaOf,
  listRanges,
  buildValidation,
};
