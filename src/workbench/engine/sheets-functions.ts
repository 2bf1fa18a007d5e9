import { numfmt } from '@univerjs/core';
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { formatGeneral, isGeneralPattern } from './locale/number-formats.ts';
import { getEngineLocale } from './locale/typed-text.ts';

/**
 * Sheets' ARRAYFORMULA, which the engine lacks. Every formula of the engine spills, so it returns its argument
 * (assumption: array-formula).
 */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(array: BaseValueObject): BaseValueObject {
    return array;
  }
}

function showValue(value: BaseValueObject): BaseValueObject {
  if (value.isError()) return value;
  if (value.isNull()) return StringValueObject.create('');
  if (value.isBoolean()) return StringValueObject.create(value.getValue() ? 'TRUE' : 'FALSE');
  const raw = value.getValue();
  if (typeof raw !== 'number') return StringValueObject.create(String(raw));
  const pattern = value.getPattern();
  const locale = getEngineLocale();
  const shown = isGeneralPattern(pattern)
    ? formatGeneral(raw, locale)
    : numfmt.format(pattern, raw, { locale: locale.tag });
  return StringValueObject.create(shown);
}

type Change = (value: BaseValueObject) => BaseValueObject;

/** Applies a function to each cell of an array, or to a single value. */
function changeEach(value: BaseValueObject, change: Change): BaseValueObject {
  return value.isArray()
    ? (value as ArrayValueObject).mapValue((cell) => change(cell ?? StringValueObject.create('')))
    : change(value);
}

function readText(value: BaseValueObject): string {
  const only = value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
  return only.isNull() ? '' : String(only.getValue());
}

type TextChange = (text: string, pattern: RegExp) => BaseValueObject;

/**
 * Applies a regular expression function like Sheets: only to text, and to each cell of an array. The engine uses only the
 * first cell.
 */
function changeText(value: BaseValueObject, pattern: BaseValueObject, change: TextChange): BaseValueObject {
  return changeEach(value, (cell) => {
    if (cell.isError()) return cell;
    if (cell.isNumber() || cell.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
    try {
      return change(cell.isNull() ? '' : String(cell.getValue()), new RegExp(readText(pattern), 'g'));
    } catch {
      return ErrorValueObject.create(ErrorType.REF);
    }
  });
}

/** Sheets' REGEXMATCH (assumption: plain-formula). */
class RegexMatch extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override calculate(value: BaseValueObject, pattern: BaseValueObject): BaseValueObject {
    return changeText(value, pattern, (text, expression) => BooleanValueObject.create(expression.test(text)));
  }
}

/** Sheets' REGEXREPLACE. */
class RegexReplace extends BaseFunction {
  override minParams = 3;
  override maxParams = 3;
  override calculate(value: BaseValueObject, pattern: BaseValueObject, replacement: BaseValueObject): BaseValueObject {
    return changeText(value, pattern, (text, expression) =>
      StringValueObject.create(text.replace(expression, readText(replacement))),
    );
  }
}

/** Sheets' TO_TEXT, which the engine lacks: the displayed text of a cell (assumption: plain-formula). */
class ToText extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(value: BaseValueObject): BaseValueObject {
    return changeEach(value, showValue);
  }
}

/** Functions of Google Sheets that the engine lacks or implements differently, by name. */
export const SHEETS_FUNCTIONS: readonly [new (name: string) => BaseFunction, string][] = [
  [ArrayFormula, 'ARRAYFORMULA'],
  [ToText, 'TO_TEXT'],
  [RegexMatch, 'REGEXMATCH'],
  [RegexReplace, 'REGEXREPLACE'],
];
