import { isInvisible } from '../record/values/text-checks.ts';
import { truncateText } from '../record/values/truncate-text.ts';
import { faultOf, type StyleFault } from './style-fault.ts';
import { isFields } from './style-fields.ts';

/*
 * Rules for data that a user writes, as data: they find faults in a style, and `style-json-schema.ts` makes the JSON Schema from them.
 * The type of the values is inferred from a rule.
 */

interface RuleForm {
  /** The expected value, as a fault reports it. */
  readonly expected: string;
}
export interface TextRule extends RuleForm {
  readonly is: 'text';
  /** Null for no limit. */
  readonly mostCharacters: number | null;
  /** The expected value instead of a blank one. Without it, the text can be blank. */
  readonly notBlank?: string;
}
export interface ChoiceRule extends RuleForm {
  readonly is: 'choice';
  readonly values: readonly unknown[];
}
export interface NumberRule extends RuleForm {
  readonly is: 'number';
  readonly isWhole: boolean;
  readonly least: number;
  /** Whether the value must be greater than `least`. */
  readonly isAbove: boolean;
  readonly most: number;
}
export interface EitherRule extends RuleForm {
  readonly is: 'either';
  readonly rules: readonly Rule[];
}
export interface ListRule extends RuleForm {
  readonly is: 'list';
  readonly item: Rule;
  /** Null for any length. */
  readonly length: number | null;
}
export interface ObjectRule extends RuleForm {
  readonly is: 'object';
  readonly fields: Readonly<Record<string, Rule>>;
}
export type Rule = TextRule | ChoiceRule | NumberRule | EitherRule | ListRule | ObjectRule;

declare const VALUE: unique symbol;
/** A rule for values of a type. The property exists only for the compiler. */
export type RuleOf<Value, Form extends Rule = Rule> = Form & { readonly [VALUE]?: Value };
/** The type of the values that a rule accepts. */
export type ValueOf<R> = R extends { readonly [VALUE]?: infer Value } ? Exclude<Value, undefined> : never;

export const MOST_CHARACTERS = 20_000;

/** The expected value instead of a blank one. */
export const NOT_BLANK = 'text that is not blank';

/** Returns a word or heading of any length. */
export const words = (expected: string): RuleOf<string> => ({ is: 'text', expected, mostCharacters: null });

export const text = (example: string): RuleOf<string> => ({
  is: 'text',
  expected: `text, like ${JSON.stringify(example)}`,
  mostCharacters: MOST_CHARACTERS,
});

/** Returns a text that cannot be blank. */
export const visibleText = (example: string, notBlank = NOT_BLANK): RuleOf<string> => ({
  ...(text(example) as TextRule),
  notBlank,
});

export const choice = <const Value extends string>(...values: readonly Value[]): RuleOf<Value> => ({
  is: 'choice',
  expected: `one of ${values.join(', ')}`,
  values,
});

export const flag: RuleOf<boolean> = { is: 'choice', expected: 'true or false', values: [true, false] };

export const nothing: RuleOf<null> = { is: 'choice', expected: 'null', values: [null] };

export const whole = (most: number, expected: string): RuleOf<number> => ({
  is: 'number',
  expected,
  isWhole: true,
  least: 0,
  isAbove: false,
  most,
});

export const above0 = (most: number): RuleOf<number> => ({
  is: 'number',
  expected: `a number above 0 and up to ${most}`,
  isWhole: false,
  least: 0,
  isAbove: true,
  most,
});

export const either = <A, B>(expected: string, ...rules: readonly [RuleOf<A>, RuleOf<B>]): RuleOf<A | B> => ({
  is: 'either',
  expected,
  rules,
});

export const list = <Value>(expected: string, item: RuleOf<Value>): RuleOf<readonly Value[]> => ({
  is: 'list',
  expected,
  item,
  length: null,
});

/** @param canBeBlank whether words can be blank */
export const listOfWords = (length: number, canBeBlank = false): RuleOf<readonly string[]> => ({
  is: 'list',
  expected: `a list of ${length} words`,
  item: canBeBlank ? words('a word') : { ...(words('a word') as TextRule), notBlank: `all ${length} words` },
  length,
});

export const pair = <Value>(expected: string, item: RuleOf<Value>): RuleOf<readonly [Value, Value]> => ({
  is: 'list',
  expected,
  item,
  length: 2,
});

export const object = <const Fields extends Readonly<Record<string, Rule>>>(
  fields: Fields,
  expected = 'an object',
): RuleOf<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }> => ({ is: 'object', expected, fields });

/** The known fields that a fault names, those that start like the unknown one first. */
const MOST_EXAMPLES = 3;

function findFieldFaults({ fields }: ObjectRule, value: Readonly<Record<string, unknown>>, path: string): StyleFault[] {
  const unknown = Object.keys(value).filter((name) => !Object.prototype.propertyIsEnumerable.call(fields, name));
  const ofFields = Object.entries(fields).flatMap(([name, rule]) =>
    findFaults(rule, value[name], path === '' ? name : `${path}.${name}`),
  );
  if (unknown.length === 0) return ofFields;
  const known = Object.keys(fields);
  const isNear = (name: string, other: string) => other.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase();
  const ofUnknown = unknown.map((name): StyleFault => {
    const near = known.filter((other) => isNear(name, other));
    const examples = [...near, ...known.filter((other) => !near.includes(other))].slice(0, MOST_EXAMPLES);
    const found = truncateText(JSON.stringify(name).slice(1, -1));
    return { path, found, expected: examples.join(', '), isUnknownField: true };
  });
  return [...ofFields, ...ofUnknown];
}

function isInRange({ isWhole, least, isAbove, most }: NumberRule, value: unknown): boolean {
  if (typeof value !== 'number' || !(isWhole ? Number.isSafeInteger(value) : Number.isFinite(value))) return false;
  return (isAbove ? value > least : value >= least) && value <= most;
}

/**
 * Finds the faults of a value, in the order of the rule's fields.
 * @param path the path of the value; empty for the whole
 * @example findFaults(object({ label: text('Task') }), { label: 5 }, '') //=> [{ path: 'label', found: '5', expected: 'text, like "Task"' }]
 */
export function findFaults(rule: Rule, value: unknown, path: string): StyleFault[] {
  const check = (isRight: boolean, expected = rule.expected): StyleFault[] =>
    isRight ? [] : [faultOf(path, value, expected)];
  switch (rule.is) {
    case 'text': {
      if (typeof value !== 'string') return check(false);
      const { mostCharacters, notBlank } = rule;
      if (notBlank !== undefined && isInvisible(value)) return check(false, notBlank);
      return check(mostCharacters === null || value.length <= mostCharacters, 'no more than 20,000 characters');
    }
    case 'choice':
      return check(rule.values.includes(value));
    case 'number':
      return check(isInRange(rule, value));
    case 'either':
      return check(rule.rules.some((inner) => findFaults(inner, value, path).length === 0));
    case 'list': {
      if (!Array.isArray(value)) return check(false);
      const ofItems = value.flatMap((item: unknown, index) => findFaults(rule.item, item, `${path}.${index}`));
      return ofItems.length > 0 ? ofItems : check(rule.length === null || value.length === rule.length);
    }
    case 'object':
      return isFields(value) ? findFieldFaults(rule, value, path) : check(false);
  }
}
