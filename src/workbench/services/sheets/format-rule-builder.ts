import type { FormatCondition, FormatRule, GradientPoint, NumberComparison } from '../../engine/rule-builders.ts';
import {
  aBoolean,
  aNumber,
  anEnum,
  aService,
  aString,
  findImplementation,
  guardService,
  listOf,
  type MethodRules,
  orNull,
} from '../calls/guard.ts';
import type { ScriptContext } from '../calls/script-context.ts';
import { RangeService } from './range-service.ts';
import { type RuleWorkbook, readRuleFormula } from './rule-formula.ts';
import { FormatRuleService, guardCondition, guardFormatRule } from './rule-values.ts';

type GoogleFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

type FormatRuleBuilderMethods = Pick<
  GoogleFormatRuleBuilder,
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setGradientMaxpoint'
  | 'setGradientMaxpointWithValue'
  | 'setGradientMidpointWithValue'
  | 'setGradientMinpoint'
  | 'setGradientMinpointWithValue'
  | 'setItalic'
  | 'setRanges'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'whenFormulaSatisfied'
  | 'whenNumberBetween'
  | 'whenNumberEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberNotBetween'
  | 'whenNumberNotEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
>;

/** The engine's words for the place of a color on a scale. */
const INTERPOLATION: Readonly<Record<string, GradientPoint['at']>> = {
  NUMBER: 'num',
  PERCENT: 'percent',
  PERCENTILE: 'percentile',
  MIN: 'min',
  MAX: 'max',
};

class FormatRuleBuilderService implements FormatRuleBuilderMethods {
  readonly #context: ScriptContext;
  readonly #workbook: RuleWorkbook;
  readonly #self: () => GoogleFormatRuleBuilder;
  readonly #look = {
    background: null as string | null,
    fontColor: null as string | null,
    isBold: null as boolean | null,
    isItalic: null as boolean | null,
  };
  readonly #gradient: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } = {};
  #condition: FormatCondition | null = null;
  #ranges: GoogleRange[] = [];

  constructor(context: ScriptContext, workbook: RuleWorkbook, self: () => GoogleFormatRuleBuilder) {
    this.#context = context;
    this.#workbook = workbook;
    this.#self = self;
  }

  build(): GoogleFormatRule {
    const what = this.#readGradient() ?? (this.#condition && { condition: this.#condition, ...this.#look });
    if (!what) return this.#context.raise('A conditional format rule needs a condition.');
    if (this.#ranges.length === 0) return this.#context.raise('A conditional format rule needs at least one range.');
    const ranges = this.#ranges.flatMap((range) => findImplementation(range, RangeService)?.cells ?? []);
    const rule: FormatRule = { ranges, ...what };
    const formula = this.#condition?.is === 'formula' ? this.#condition.formula : null;
    return guardFormatRule(
      this.#context,
      new FormatRuleService(
        (sheet) => this.#workbook.rules.buildFormatRule(sheet, rule),
        this.#context.makeArray(this.#ranges),
        formula === null ? null : guardCondition(this.#context, formula),
      ),
    );
  }

  setBackground(color: string | null): GoogleFormatRuleBuilder {
    this.#look.background = color;
    return this.#self();
  }

  setBold(isBold: boolean | null): GoogleFormatRuleBuilder {
    this.#look.isBold = isBold;
    return this.#self();
  }

  setFontColor(color: string | null): GoogleFormatRuleBuilder {
    this.#look.fontColor = color;
    return this.#self();
  }

  setGradientMaxpoint(color: string): GoogleFormatRuleBuilder {
    return this.#setPoint('max', { color, at: 'max', value: 0 });
  }

  setGradientMaxpointWithValue(color: string, type: InterpolationType, value: string): GoogleFormatRuleBuilder {
    return this.#setPoint('max', this.#readPoint(color, type, value));
  }

  setGradientMidpointWithValue(color: string, type: InterpolationType, value: string): GoogleFormatRuleBuilder {
    return this.#setPoint('mid', this.#readPoint(color, type, value));
  }

  setGradientMinpoint(color: string): GoogleFormatRuleBuilder {
    return this.#setPoint('min', { color, at: 'min', value: 0 });
  }

  setGradientMinpointWithValue(color: string, type: InterpolationType, value: string): GoogleFormatRuleBuilder {
    return this.#setPoint('min', this.#readPoint(color, type, value));
  }

  setItalic(isItalic: boolean | null): GoogleFormatRuleBuilder {
    this.#look.isItalic = isItalic;
    return this.#self();
  }

  setRanges(ranges: GoogleRange[]): GoogleFormatRuleBuilder {
    this.#ranges = [...ranges];
    return this.#self();
  }

  whenCellEmpty(): GoogleFormatRuleBuilder {
    return this.#when({ is: 'empty', isEmpty: true });
  }

  whenCellNotEmpty(): GoogleFormatRuleBuilder {
    return this.#when({ is: 'empty', isEmpty: false });
  }

  whenFormulaSatisfied(formula: string): GoogleFormatRuleBuilder {
    return this.#when({ is: 'formula', formula: readRuleFormula(this.#context, this.#workbook, formula) });
  }

  whenNumberBetween(start: number, end: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('between', start, end);
  }

  whenNumberEqualTo(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('equal', number);
  }

  whenNumberGreaterThan(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('greater', number);
  }

  whenNumberGreaterThanOrEqualTo(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('greater-or-equal', number);
  }

  whenNumberLessThan(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('less', number);
  }

  whenNumberLessThanOrEqualTo(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('less-or-equal', number);
  }

  whenNumberNotBetween(start: number, end: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('not-between', start, end);
  }

  whenNumberNotEqualTo(number: number): GoogleFormatRuleBuilder {
    return this.#whenNumber('not-equal', number);
  }

  whenTextContains(text: string): GoogleFormatRuleBuilder {
    return this.#when({ is: 'text', text, isContained: true });
  }

  whenTextDoesNotContain(text: string): GoogleFormatRuleBuilder {
    return this.#when({ is: 'text', text, isContained: false });
  }

  #when(condition: FormatCondition): GoogleFormatRuleBuilder {
    this.#condition = condition;
    return this.#self();
  }

  #whenNumber(comparison: NumberComparison, ...numbers: number[]): GoogleFormatRuleBuilder {
    return this.#when({ is: 'number', comparison, numbers });
  }

  #setPoint(place: 'min' | 'mid' | 'max', point: GradientPoint): GoogleFormatRuleBuilder {
    this.#gradient[place] = point;
    return this.#self();
  }

  #readPoint(color: string, type: InterpolationType, text: string): GradientPoint {
    const at = INTERPOLATION[String(type)] ?? 'num';
    const value = Number(text);
    const needsValue = at !== 'min' && at !== 'max';
    if (needsValue && (text.trim() === '' || Number.isNaN(value))) {
      this.#context.raise(`A point of a gradient at “${text}” is not part of this stand-in`);
    }
    return { color, at, value: needsValue ? value : 0 };
  }

  #readGradient(): { gradient: GradientPoint[] } | null {
    const { min, mid, max } = this.#gradient;
    if (!min && !mid && !max) return null;
    if (!min || !max) return this.#context.raise('A gradient needs a minimum and a maximum.');
    return { gradient: mid ? [min, mid, max] : [min, max] };
  }
}

const noArguments = [[]];
const oneNumber = [[aNumber]];
const twoNumbers = [[aNumber, aNumber]];
const aGradientPoint = [[aString, anEnum('InterpolationType'), aString]];

const formatRuleBuilderRules: MethodRules<FormatRuleBuilderMethods> = {
  build: { needs: 'read', takes: noArguments },
  setBackground: { needs: 'read', takes: [[orNull(aString)]] },
  setBold: { needs: 'read', takes: [[orNull(aBoolean)]] },
  setFontColor: { needs: 'read', takes: [[orNull(aString)]] },
  setGradientMaxpoint: { needs: 'read', takes: [[aString]] },
  setGradientMaxpointWithValue: { needs: 'read', takes: aGradientPoint },
  setGradientMidpointWithValue: { needs: 'read', takes: aGradientPoint },
  setGradientMinpoint: { needs: 'read', takes: [[aString]] },
  setGradientMinpointWithValue: { needs: 'read', takes: aGradientPoint },
  setItalic: { needs: 'read', takes: [[orNull(aBoolean)]] },
  setRanges: { needs: 'read', takes: [[listOf(aService('SpreadsheetApp.Range'))]] },
  whenCellEmpty: { needs: 'read', takes: noArguments },
  whenCellNotEmpty: { needs: 'read', takes: noArguments },
  whenFormulaSatisfied: { needs: 'read', takes: [[aString]] },
  whenNumberBetween: { needs: 'read', takes: twoNumbers },
  whenNumberEqualTo: { needs: 'read', takes: oneNumber },
  whenNumberGreaterThan: { needs: 'read', takes: oneNumber },
  whenNumberGreaterThanOrEqualTo: { needs: 'read', takes: oneNumber },
  whenNumberLessThan: { needs: 'read', takes: oneNumber },
  whenNumberLessThanOrEqualTo: { needs: 'read', takes: oneNumber },
  whenNumberNotBetween: { needs: 'read', takes: twoNumbers },
  whenNumberNotEqualTo: { needs: 'read', takes: oneNumber },
  whenTextContains: { needs: 'read', takes: [[aString]] },
  whenTextDoesNotContain: { needs: 'read', takes: [[aString]] },
};

/** Makes a new SpreadsheetApp.ConditionalFormatRuleBuilder. */
export function makeFormatRuleBuilder(context: ScriptContext, workbook: RuleWorkbook): GoogleFormatRuleBuilder {
  const builder: GoogleFormatRuleBuilder = guardService(
    context,
    new FormatRuleBuilderService(context, workbook, () => builder),
    { name: 'SpreadsheetApp.ConditionalFormatRuleBuilder', rules: formatRuleBuilderRules },
  );
  return builder;
}
