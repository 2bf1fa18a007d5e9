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

/** 1 January 2000 in milliseconds. An earlier number is not a time in milliseconds. */
const EARLIEST = 946_684_800_000;
/** 1 January 2200 in milliseconds. */
const LATEST = 7_258_118_400_000;

const ISO_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/i;
const MINUTE = 60_000;

function parseIsoTime(text: string): number | null {
  const match = ISO_TIME.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  // A day or month that does not exist becomes another one.
  const read = new Date(Date.UTC(1970, 0, 1, 0, 0, 0, date));
  const exists = read.getUTCDate() === Number(day) && read.getUTCMonth() === Number(month) - 1;
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time = (Number(hour) * 60 + Number(minute)) * MINUTE + Number(second) * 1000;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * MINUTE * (sign === '-' ? -1 : 1);
  return date + time + milliseconds - offset;
}

/**
 * A time in milliseconds since 1970, from text with a zone or from a number of milliseconds; null for anything else.
 * @example timeOf('2026-04-04T09:00:00.250+02:00') //=> 1775286000250
 * @example timeOf('2026-02-30T09:00:00Z') //=> null // no such day
 * @example timeOf('2026-04-04T09:00:00') //=> null // no zone
 * @example timeOf(1775286000000) //=> 1775286000000
 */
export function timeOf(value: unknown): number | null {
  const time = typeof value === 'string' ? parseIsoTime(value) : value;
  return typeof time === 'number' && time >= EARLIEST && time < LATEST ? time : null;
}

/** A time as text in UTC. @example formatTime(1775286000250) //=> '2026-04-04T07:00:00.250Z' */
export function formatTime(time: number): string {
  return new Date(Date.UTC(1970, 0, 1, 0, 0, 0, time)).toISOString();
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
