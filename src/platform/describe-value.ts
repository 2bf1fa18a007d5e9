/**
 * Describes a value on one line, equally in a cell, on the server and in the page. Dates are local times, so that the
 * description does not depend on a zone.
 * @example describeValue([[1.5], ['']], String) //=> '[[number 1.5], [string ""]]'
 */
export function describeValue(value: unknown, wallClock: (date: Date) => string): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `[${value.map((item) => describeValue(item, wallClock)).join(', ')}]`;
  if (Object.prototype.toString.call(value) === '[object Date]') return `date ${wallClock(value as Date)}`;
  if (typeof value === 'string') return `string ${JSON.stringify(value)}`;
  if (typeof value !== 'object') return `${typeof value} ${String(value)}`;
  const parts = Object.entries(value).map(([name, item]) => `${name}: ${describeValue(item, wallClock)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
