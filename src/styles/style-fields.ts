/** The fields of an object. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const isFields = (value: unknown): value is Fields => isObject(value) && !Array.isArray(value);

/** Whether two values are deeply equal. The order of fields does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && isSame(a[name], b[name]))
  );
}

/**
 * Returns the fields that differ from a base. Objects are compared field by field, lists as a whole.
 * @example listDifferences({ a: 1, b: { c: 2, d: 3 } }, { a: 1, b: { c: 2, d: 4 } }) //=> { b: { d: 3 } }
 */
export function listDifferences(fields: Fields, base: Fields): Record<string, unknown> {
  const differing = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const before = base[name];
    if (isSame(before, value)) return [];
    return [[name, isFields(before) && isFields(value) ? listDifferences(value, before) : value]];
  });
  return Object.fromEntries(differing);
}
