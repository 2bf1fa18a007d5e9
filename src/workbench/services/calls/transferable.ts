import { isDate } from '../../engine/realm-values.ts';

/** The result of packing a value that is sent between page and script. */
export type Packed = { json: string } | { illegalAt: string };

/**
 * Packs a value in the way that google.script.run sends arguments: numbers, booleans, texts, null, and plain objects
 * and arrays of them. An undefined item becomes null, an undefined property is omitted. Dates, functions, elements,
 * instances of classes and circular values are illegal (assumptions: nothing-returned, nested-result, long-text,
 * not-finite-on-the-way, sent-undefined-property).
 */
export function packArgument(value: unknown, place: string): Packed {
  const illegalAt = findIllegal(value, place, []);
  return illegalAt === null ? { json: JSON.stringify(value ?? null) } : { illegalAt };
}

/**
 * Packs the result of a function. A date anywhere in it makes the whole value null; other illegal values stay illegal
 * (assumptions: returned-date, illegal-result).
 */
export function packResult(value: unknown): Packed {
  if (containsDate(value, [])) return { json: 'null' };
  return packArgument(value, 'value');
}

function findIllegal(value: unknown, place: string, above: readonly object[]): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return null;
  if (typeof value !== 'object' || above.includes(value)) return place;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = findIllegal(item, String(index), [...above, value]);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isPlainObject(value)) return place;
  for (const [key, item] of Object.entries(value)) {
    const found = findIllegal(item, key, [...above, value]);
    if (found !== null) return found;
  }
  return null;
}

function containsDate(value: unknown, above: readonly object[]): boolean {
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  if (isDate(value)) return true;
  if (!Array.isArray(value) && !isPlainObject(value)) return false;
  return Object.values(value).some((item) => containsDate(item, [...above, value]));
}

/**
 * Whether an object of any realm is plain: made by a literal, so that its prototype has no prototype itself and has
 * `hasOwnProperty`.
 */
function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (typeof prototype !== 'object' || prototype === null) return false;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
