/** A JSON object from outside. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. @example objectOf(null) //=> {} */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one. @example listOf('a') //=> [] */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The text, or null if the value is not a text or is empty. @example textOf('') //=> null */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/i;
/** 1 January 2000 in milliseconds. An earlier number is not a time in milliseconds. */
const EARLIEST = 946_684_800_000;
/** 1 January 2200 in milliseconds. */
const LATEST = 7_258_118_400_000;

/**
 * A time in milliseconds since 1970, from text with a zone or from a number of milliseconds; null for anything else.
 * @example timeOf('2026-04-04T09:00:00+02:00') //=> 1775286000000
 * @example timeOf('2026-04-04T09:00:00') //=> null // no zone
 * @example timeOf(1775286000000) //=> 1775286000000
 */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' && ISO_TIME.test(value) ? Date.parse(value) : value;
  return typeof time === 'number' && time >= EARLIEST && time < LATEST ? time : null;
}

/**
 * A count of tokens: 0 if the field is missing, null if the value is not a count.
 * @example countOf(undefined) //=> 0
 * @example countOf('12') //=> null
 */
export function countOf(value: unknown): number | null {
  if (value === undefined || value === null) return 0;
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

/** A duration in milliseconds, or null. */
export function durationOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < LATEST ? value : null;
}

/** The name of a folder, without the path to it. @example folderName('/home/me/acme/') //=> 'acme' */
export function folderName(path: string | null): string | null {
  const names = path === null ? [] : path.split(/[/\\]/).filter((name) => name !== '');
  return names[names.length - 1] ?? null;
}
