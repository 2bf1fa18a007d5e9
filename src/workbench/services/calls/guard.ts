import { isDate } from '../../engine/realm-values.ts';
import type { Need, ScriptContext } from './script-context.ts';

/** Whether an argument is valid; `value` is the argument from the script. */
export type ArgumentCheck = (value: unknown) => boolean;

/** The rule for one method of a service. */
export interface MethodRule {
  needs: Need;
  /** Whether it reads or writes the contents of cells. */
  cells?: true;
  /** The signatures of the method. */
  takes: readonly (readonly ArgumentCheck[])[];
}

/** Cells, some of which can be protected from the user. */
export abstract class WritableCells {
  /** @throws the error of Google's service if the user cannot edit all of the cells */
  abstract requireEditable(): void;
}

/** A rule for every method that a class implements. */
export type MethodRules<Service> = {
  readonly [Name in keyof Service as Service[Name] extends (...args: never[]) => unknown ? Name : never]: MethodRule;
};

/** A value of one of Google's enumerations, which is not a text. */
export class EnumValue {
  readonly enumName: string;
  readonly name: string;

  constructor(enumName: string, name: string) {
    this.enumName = enumName;
    this.name = name;
  }

  toString(): string {
    return this.name;
  }
}

const implementations = new WeakMap<object, object>();
const serviceNames = new WeakMap<object, string>();

/** Names that the language itself requests of any object. */
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'constructor', 'prototype', 'length', 'nodeType', '$$typeof']);

export interface GuardOptions {
  /** The name in error messages: SpreadsheetApp.Range. */
  name: string;
  rules: Readonly<Record<string, MethodRule>>;
  constants?: Readonly<Record<string, unknown>>;
}

/**
 * Puts a guard around the implementation of a service. Each call is counted, checked against the mode and the rights,
 * and its arguments against the signatures. Any name that is not implemented throws an error, so that no result is
 * guessed.
 */
export function guardService<Full>(context: ScriptContext, implementation: object, options: GuardOptions): Full {
  const { name, rules, constants = {} } = options;
  const methods = new Map<string, (...args: unknown[]) => unknown>();
  const findMethod = (property: string) => {
    const known = methods.get(property);
    if (known) return known;
    const rule = Object.hasOwn(rules, property) ? rules[property] : undefined;
    if (!rule) return undefined;
    const method = (...args: unknown[]) => {
      const path = `${name}.${property}`;
      context.countCall(rule.cells === true);
      context.requirePermission(path, rule.needs);
      checkArguments(context, path, args, rule);
      if (rule.needs === 'write' && implementation instanceof WritableCells) implementation.requireEditable();
      return Reflect.apply(Reflect.get(implementation, property), implementation, args);
    };
    methods.set(property, method);
    return method;
  };
  const shortName = name.slice(name.lastIndexOf('.') + 1);
  const proxy: object = new Proxy(Object.create(null), {
    get(_target, property) {
      if (typeof property === 'symbol') return property === Symbol.toPrimitive ? () => shortName : undefined;
      if (Object.hasOwn(constants, property)) return constants[property];
      if (property === 'toString') return () => shortName;
      const method = findMethod(property);
      if (method || ASKED_BY_THE_LANGUAGE.has(property)) return method;
      return context.raise(`${name}.${property} is not part of this stand-in`);
    },
    has: (_target, property) => typeof property === 'string' && (property in rules || property in constants),
    set: (_target, property) => context.raise(`${name}.${String(property)} cannot be assigned`),
    getPrototypeOf: () => null,
  });
  implementations.set(proxy, implementation);
  serviceNames.set(proxy, name);
  return proxy as Full;
}

/** Guards an enumeration: an unknown member throws an error with its name. */
export function guardEnum<Full>(context: ScriptContext, name: string, members: readonly string[]): Full {
  const shortName = name.slice(name.lastIndexOf('.') + 1);
  const values = new Map(members.map((member) => [member, new EnumValue(shortName, member)]));
  return new Proxy(Object.create(null), {
    get(_target, property) {
      if (typeof property === 'symbol') return undefined;
      const value = values.get(property);
      if (value || ASKED_BY_THE_LANGUAGE.has(property)) return value;
      return context.raise(`${name}.${property} is not part of this stand-in`);
    },
  }) as Full;
}

/** Finds the implementation behind a guarded value, if it is an instance of a class. */
export function findImplementation<Service>(
  value: unknown,
  service: abstract new (...args: never[]) => Service,
): Service | null {
  const implementation = typeof value === 'object' && value !== null ? implementations.get(value) : undefined;
  return implementation instanceof service ? implementation : null;
}

function checkArguments(context: ScriptContext, path: string, args: readonly unknown[], rule: MethodRule): void {
  const matches = rule.takes.some(
    (signature) => signature.length === args.length && signature.every((check, index) => check(args[index])),
  );
  if (matches) return;
  const kinds = args.map(describeKind).join(',');
  context.raise(`The parameters (${kinds}) don't match the method signature for ${path}.`);
}

function describeKind(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? describeKind(value[0]) : ''}[]`;
  if (typeof value === 'object') return serviceNames.get(value) ?? '(class)';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : '(class)';
}

export const aNumber: ArgumentCheck = (value) => typeof value === 'number' && Number.isFinite(value);
export const aString: ArgumentCheck = (value) => typeof value === 'string';
export const aBoolean: ArgumentCheck = (value) => typeof value === 'boolean';
export const aDate: ArgumentCheck = isDate;
export const anything: ArgumentCheck = () => true;
export const anObject: ArgumentCheck = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The valid values for one cell. */
export const aCellValue: ArgumentCheck = (value) =>
  value === null || value === undefined || ['string', 'number', 'boolean'].includes(typeof value) || isDate(value);

export const orNull =
  (check: ArgumentCheck): ArgumentCheck =>
  (value) =>
    value === null || check(value);

export const either =
  (one: ArgumentCheck, other: ArgumentCheck): ArgumentCheck =>
  (value) =>
    one(value) || other(value);

export const listOf =
  (check: ArgumentCheck): ArgumentCheck =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));

export const tableOf = (check: ArgumentCheck): ArgumentCheck => listOf(listOf(check));

export const aService =
  (name: string): ArgumentCheck =>
  (value) =>
    typeof value === 'object' && value !== null && serviceNames.get(value) === name;

export const anEnum =
  (name: string): ArgumentCheck =>
  (value) =>
    value instanceof EnumValue && value.enumName === name;

export const oneOf =
  (...texts: readonly string[]): ArgumentCheck =>
  (value) =>
    typeof value === 'string' && texts.includes(value);
