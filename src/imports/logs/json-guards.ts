/** A JSON object from an external source. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the object, or an empty one. @example objectOf(null) //=> {} */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** Returns the list, or an empty one. @example listOf('a') //=> [] */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Returns the text, or null if the value is not a text or is empty. @example textOf('') //=> null */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * Names the kind of a record for a notice.
 * @example nameKind('response_item', 'reasoning', 'type') //=> 'response_item/reasoning'
 * @example nameKind('response_item', null, 'type') //=> 'response_item without a type'
 */
export function nameKind(record: string, kind: unknown, field: string): string {
  const name = textOf(kind);
  return name === null ? `${record} without a ${field}` : `${record}/${name}`;
}

/** 1 January 2000 in milliseconds. An earlier number is not a time in milliseconds. */
const EARLIEST = 946_684_800_000;
/** 1 January 2200 in milliseconds. */
const LATEST = 7_258_118_400_000;

const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/i;
const MINUTE = 60_000;

/** The day that was read last. Most records of a log have the same day as the previous one. */
const lastDay = { year: 0, month: 0, day: 0, midnight: null as number | null };

/** Returns the beginning of a day in UTC; null if there is no such day. */
function midnightOf(year: number, month: number, day: number): number | null {
  if (year === lastDay.year && month === lastDay.month && day === lastDay.day) return lastDay.midnight;
  const date = Date.UTC(year, month - 1, day);
  // A day or month that does not exist is converted to another one.
  const read = new Date(Date.UTC(1970, 0, 1, 0, 0, 0, date));
  const exists = read.getUTCDate() === day && read.getUTCMonth() === month - 1;
  Object.assign(lastDay, { year, month, day, midnight: exists ? date : null });
  return lastDay.midnight;
}

function timeOfDay(hour: number, minute: number, second: number, millisecond: number): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 60 + minute) * MINUTE + second * 1000 + millisecond;
}

const add = (date: number | null, time: number | null) => (date === null || time === null ? null : date + time);

const ZERO = 0x30;

/** Reads digits at an index as a number; NaN for other characters. */
function digitsAt(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Parses the form in which agents write times, `2026-04-04T09:00:00.250Z`, without a regular expression; undefined for
 * other forms.
 */
function parseUsualTime(text: string): number | null | undefined {
  if (text.length !== 24 || text[10] !== 'T' || text[23] !== 'Z') return;
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':' || text[19] !== '.') return;
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  const hour = digitsAt(text, 11, 2);
  const minute = digitsAt(text, 14, 2);
  const second = digitsAt(text, 17, 2);
  const millisecond = digitsAt(text, 20, 3);
  if (Number.isNaN(year + month + day + hour + minute + second + millisecond)) return;
  return add(midnightOf(year, month, day), timeOfDay(hour, minute, second, millisecond));
}

function parseIsoTime(text: string): number | null {
  const usual = parseUsualTime(text);
  if (usual !== undefined) return usual;
  const match = ISO_TIME.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * MINUTE * (sign === '-' ? -1 : 1);
  const local = add(
    midnightOf(Number(year), Number(month), Number(day)),
    timeOfDay(Number(hour), Number(minute), Number(second), milliseconds),
  );
  return local === null ? null : local - offset;
}

/**
 * Returns a time in milliseconds since 1970, from text with a zone or from a number of milliseconds; null for anything
 * else.
 * @example timeOf('2026-04-04T09:00:00.250+02:00') //=> 1775286000250
 * @example timeOf('2026-02-30T09:00:00Z') //=> null // no such day
 * @example timeOf('2026-04-04T09:00:00') //=> null // no zone
 * @example timeOf(1775286000000) //=> 1775286000000
 */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? parseIsoTime(value) : value;
  return typeof time === 'number' && time >= EARLIEST && time < LATEST ? time : null;
}

/** Returns a time as text in UTC. @example formatTime(1775286000250) //=> '2026-04-04T07:00:00.250Z' */
export function formatTime(time: number): string {
  return new Date(Date.UTC(1970, 0, 1, 0, 0, 0, time)).toISOString();
}

/**
 * Returns a count of tokens: 0 if the field is missing, null if the value is not a count.
 * @example countOf(undefined) //=> 0
 * @example countOf('12') //=> null
 */
export function countOf(value: unknown): number | null {
  if (value === undefined || value === null) return 0;
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
}

/** Returns a duration in milliseconds, or null. */
export function durationOf(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value < LATEST ? value : null;
}

/** Returns the name of a folder, without the path to it. @example folderName('/home/me/acme/') //=> 'acme' */
export function folderName(path: string | null): string | null {
  const names = path === null ? [] : path.split(/[/\\]/).filter((name) => name !== '');
  return names[names.length - 1] ?? null;
}
