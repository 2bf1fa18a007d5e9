import type { RuleBuilders, ValidationCriterion } from '../engine/rule-builders.ts';
import {
  aBoolean,
  aNumber,
  anything,
  aService,
  aString,
  findImplementation,
  guardService,
  listOf,
  type MethodRules,
  orNull,
} from './guard.ts';
import { RangeService } from './range-service.ts';
import { DataValidationService, FormatRuleService, guardFormatRule } from './rule-values.ts';
import type { ScriptContext } from './script-context.ts';

type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

type FormatRuleBuilderMethods = Pick<
  GoogleFormatRuleBuilder,
  'build' | 'setBackground' | 'setFontColor' | 'setRanges' | 'whenNumberGreaterThan' | 'whenNumberLessThan'
>;

class FormatRuleBuilderService implements FormatRuleBuilderMethods {
  readonly #context: ScriptContext;
  readonly #rules: RuleBuilders;
  readonly #self: () => GoogleFormatRuleBuilder;
  #comparison: 'greater' | 'less' | null = null;
  #threshold = 0;
  #background: string | null = null;
  #fontColor: string | null = null;
  #ranges: RangeService[] = [];

  constructor(context: ScriptContext, rules: RuleBuilders, self: () => GoogleFormatRuleBuilder) {
    this.#context = context;
    this.#rules = rules;
    this.#self = self;
  }

  build(): GoogleFormatRule {
    const comparison = this.#comparison;
    if (!comparison) return this.#context.raise('A conditional format rule needs a condition.');
    if (this.#ranges.length === 0) return this.#context.raise('A conditional format rule needs at least one range.');
    const condition = {
      comparison,
      threshold: this.#threshold,
      background: this.#background,
      fontColor: this.#fontColor,
      ranges: this.#ranges.map((range) => range.cells),
    };
    return guardFormatRule(
      this.#context,
      new FormatRuleService((sheet) => this.#rules.buildFormatRule(sheet, condition)),
    );
  }

  setBackground(color: string | null): GoogleFormatRuleBuilder {
    this.#background = color;
    return this.#self();
  }

  setFontColor(color: string | null): GoogleFormatRuleBuilder {
    this.#fontColor = color;
    return this.#self();
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GoogleFormatRuleBuilder {
    this.#ranges = ranges.flatMap((range) => findImplementation(range, RangeService) ?? []);
    return this.#self();
  }

  whenNumberGreaterThan(threshold: number): GoogleFormatRuleBuilder {
    this.#comparison = 'greater';
    this.#threshold = threshold;
    return this.#self();
  }

  whenNumberLessThan(threshold: number): GoogleFormatRuleBuilder {
    this.#comparison = 'less';
    this.#threshold = threshold;
    return this.#self();
  }
}

const formatRuleBuilderRules: MethodRules<FormatRuleBuilderMethods> = {
  build: { needs: 'read', takes: [[]] },
  setBackground: { needs: 'read', takes: [[orNull(aString)]] },
  setFontColor: { needs: 'read', takes: [[orNull(aString)]] },
  setRanges: { needs: 'read', takes: [[listOf(aService('SpreadsheetApp.Range'))]] },
  whenNumberGreaterThan: { needs: 'read', takes: [[aNumber]] },
  whenNumberLessThan: { needs: 'read', takes: [[aNumber]] },
};

/** A new SpreadsheetApp.ConditionalFormatRuleBuilder. */
export function makeFormatRuleBuilder(context: ScriptContext, rules: RuleBuilders): GoogleFormatRuleBuilder {
  const builder: GoogleFormatRuleBuilder = guardService(
    context,
    new FormatRuleBuilderService(context, rules, () => builder),
    {
      name: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
      rules: formatRuleBuilderRules,
    },
  );
  return builder;
}

type ValidationBuilderMethods = Pick<
  GoogleValidationBuilder,
  | 'build'
  | 'requireFormulaSatisfied'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText'
>;

class ValidationBuilderService implements ValidationBuilderMethods {
  readonly #context: ScriptContext;
  readonly #rules: RuleBuilders;
  readonly #self: () => GoogleValidationBuilder;
  #kind: ValidationCriterion['kind'] | null = null;
  #allowsInvalid = true;
  #helpText: string | null = null;

  constructor(context: ScriptContext, rules: RuleBuilders, self: () => GoogleValidationBuilder) {
    this.#context = context;
    this.#rules = rules;
    this.#self = self;
  }

  build(): GoogleValidation {
    const kind = this.#kind;
    if (!kind) return this.#context.raise('A data validation rule needs a criterion.');
    const native = this.#rules.buildValidation({ kind, allowsInvalid: this.#allowsInvalid, helpText: this.#helpText });
    return guardService(this.#context, new DataValidationService(native), {
      name: 'SpreadsheetApp.DataValidation',
      rules: {},
    });
  }

  requireFormulaSatisfied(formula: string): GoogleValidationBuilder {
    this.#kind = { is: 'formula', formula };
    return this.#self();
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleValidationBuilder {
    this.#kind = { is: 'at-least', number };
    return this.#self();
  }

  requireValueInList(values: string[], hasDropdown = true): GoogleValidationBuilder {
    this.#kind = { is: 'list', values: values.map(String), hasDropdown };
    return this.#self();
  }

  setAllowInvalid(allowsInvalid: boolean): GoogleValidationBuilder {
    this.#allowsInvalid = allowsInvalid;
    return this.#self();
  }

  setHelpText(helpText: string): GoogleValidationBuilder {
    this.#helpText = helpText;
    return this.#self();
  }
}

const validationBuilderRules: MethodRules<ValidationBuilderMethods> = {
  build: { needs: 'read', takes: [[]] },
  requireFormulaSatisfied: { needs: 'read', takes: [[aString]] },
  requireNumberGreaterThanOrEqualTo: { needs: 'read', takes: [[aNumber]] },
  requireValueInList: { needs: 'read', takes: [[listOf(anything)], [listOf(anything), aBoolean]] },
  setAllowInvalid: { needs: 'read', takes: [[aBoolean]] },
  setHelpText: { needs: 'read', takes: [[aString]] },
};

/** A new SpreadsheetApp.DataValidationBuilder. */
export function makeValidationBuilder(context: ScriptContext, rules: RuleBuilders): GoogleValidationBuilder {
  const builder: GoogleValidationBuilder = guardService(
    context,
    new ValidationBuilderService(context, rules, () => builder),
    {
      name: 'SpreadsheetApp.DataValidationBuilder',
      rules: validationBuilderRules,
    },
  );
  return builder;
}
