import type { NumberComparison, ValidationCriterion } from '../../engine/rule-builders.ts';
import { aBoolean, aNumber, anything, aString, guardService, listOf, type MethodRules } from '../calls/guard.ts';
import type { ScriptContext } from '../calls/script-context.ts';
import { type RuleWorkbook, readRuleFormula } from './rule-formula.ts';
import { DataValidationService, guardDataValidation } from './rule-values.ts';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

type ValidationBuilderMethods = Pick<
  GoogleValidationBuilder,
  | 'build'
  | 'requireCheckbox'
  | 'requireFormulaSatisfied'
  | 'requireNumberBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireNumberNotBetween'
  | 'requireNumberNotEqualTo'
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo'
  | 'requireValueInList'
  | 'setAllowInvalid'
  | 'setHelpText'
>;

class ValidationBuilderService implements ValidationBuilderMethods {
  readonly #context: ScriptContext;
  readonly #workbook: RuleWorkbook;
  readonly #self: () => GoogleValidationBuilder;
  #kind: ValidationCriterion['kind'] | null = null;
  #allowsInvalid = true;
  #helpText: string | null = null;

  constructor(context: ScriptContext, workbook: RuleWorkbook, self: () => GoogleValidationBuilder) {
    this.#context = context;
    this.#workbook = workbook;
    this.#self = self;
  }

  build(): GoogleValidation {
    const kind = this.#kind;
    if (!kind) return this.#context.raise('A data validation rule needs a criterion.');
    const criterion = { kind, allowsInvalid: this.#allowsInvalid, helpText: this.#helpText };
    const validation = new DataValidationService(
      (cells) => this.#workbook.rules.buildValidation(criterion, cells),
      criterion,
    );
    return guardDataValidation(this.#context, validation);
  }

  requireCheckbox(): GoogleValidationBuilder {
    return this.#require({ is: 'checkbox' });
  }

  requireFormulaSatisfied(formula: string): GoogleValidationBuilder {
    return this.#require({ is: 'formula', formula: readRuleFormula(this.#context, this.#workbook, formula) });
  }

  requireNumberBetween(start: number, end: number): GoogleValidationBuilder {
    return this.#requireNumber('between', start, end);
  }

  requireNumberEqualTo(number: number): GoogleValidationBuilder {
    return this.#requireNumber('equal', number);
  }

  requireNumberGreaterThan(number: number): GoogleValidationBuilder {
    return this.#requireNumber('greater', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GoogleValidationBuilder {
    return this.#requireNumber('greater-or-equal', number);
  }

  requireNumberLessThan(number: number): GoogleValidationBuilder {
    return this.#requireNumber('less', number);
  }

  requireNumberLessThanOrEqualTo(number: number): GoogleValidationBuilder {
    return this.#requireNumber('less-or-equal', number);
  }

  requireNumberNotBetween(start: number, end: number): GoogleValidationBuilder {
    return this.#requireNumber('not-between', start, end);
  }

  requireNumberNotEqualTo(number: number): GoogleValidationBuilder {
    return this.#requireNumber('not-equal', number);
  }

  requireTextContains(text: string): GoogleValidationBuilder {
    return this.#require({ is: 'text', text, must: 'contain' });
  }

  requireTextDoesNotContain(text: string): GoogleValidationBuilder {
    return this.#require({ is: 'text', text, must: 'not contain' });
  }

  requireTextEqualTo(text: string): GoogleValidationBuilder {
    return this.#require({ is: 'text', text, must: 'equal' });
  }

  requireValueInList(values: string[], hasDropdown = true): GoogleValidationBuilder {
    return this.#require({ is: 'list', values: values.map(String), hasDropdown });
  }

  setAllowInvalid(allowsInvalid: boolean): GoogleValidationBuilder {
    this.#allowsInvalid = allowsInvalid;
    return this.#self();
  }

  setHelpText(helpText: string): GoogleValidationBuilder {
    this.#helpText = helpText;
    return this.#self();
  }

  #require(kind: ValidationCriterion['kind']): GoogleValidationBuilder {
    this.#kind = kind;
    return this.#self();
  }

  #requireNumber(comparison: NumberComparison, ...numbers: number[]): GoogleValidationBuilder {
    return this.#require({ is: 'number', comparison, numbers });
  }
}

const noArguments = [[]];
const oneNumber = [[aNumber]];
const oneText = [[aString]];

const validationBuilderRules: MethodRules<ValidationBuilderMethods> = {
  build: { needs: 'read', takes: noArguments },
  requireCheckbox: { needs: 'read', takes: noArguments },
  requireFormulaSatisfied: { needs: 'read', takes: oneText },
  requireNumberBetween: { needs: 'read', takes: [[aNumber, aNumber]] },
  requireNumberEqualTo: { needs: 'read', takes: oneNumber },
  requireNumberGreaterThan: { needs: 'read', takes: oneNumber },
  requireNumberGreaterThanOrEqualTo: { needs: 'read', takes: oneNumber },
  requireNumberLessThan: { needs: 'read', takes: oneNumber },
  requireNumberLessThanOrEqualTo: { needs: 'read', takes: oneNumber },
  requireNumberNotBetween: { needs: 'read', takes: [[aNumber, aNumber]] },
  requireNumberNotEqualTo: { needs: 'read', takes: oneNumber },
  requireTextContains: { needs: 'read', takes: oneText },
  requireTextDoesNotContain: { needs: 'read', takes: oneText },
  requireTextEqualTo: { needs: 'read', takes: oneText },
  requireValueInList: { needs: 'read', takes: [[listOf(anything)], [listOf(anything), aBoolean]] },
  setAllowInvalid: { needs: 'read', takes: [[aBoolean]] },
  setHelpText: { needs: 'read', takes: oneText },
};

/** Makes a new SpreadsheetApp.DataValidationBuilder. */
export function makeValidationBuilder(context: ScriptContext, workbook: RuleWorkbook): GoogleValidationBuilder {
  const builder: GoogleValidationBuilder = guardService(
    context,
    new ValidationBuilderService(context, workbook, () => builder),
    { name: 'SpreadsheetApp.DataValidationBuilder', rules: validationBuilderRules },
  );
  return builder;
}
