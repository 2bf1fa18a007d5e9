import { findZoneOffsetMs, formatOffset, readWallClock, type WallClock } from '../engine/locale/date-serials.ts';

/**
 * The format of moments before 1900. `java`: with today's standard offset of the zone, like java.util.TimeZone.
 * `history`: with the local mean time of the tz database, like the dates that scripts read in Sheets. It is not known
 * which of the two Google does (assumption: format-of-old-dates).
 */
export type DatesBefore1900 = 'java' | 'history';

/** The start of Java's table of a zone, with the offset of that time. */
const JAVA_HISTORY_START_MS = Date.UTC(1900, 0, 1);

/** Finds today's offset from UTC without daylight saving time, in milliseconds. */
function findStandardOffsetMs(zone: string): number {
  const year = new Date().getUTCFullYear();
  return Math.min(...[0, 6].map((month) => findZoneOffsetMs(Date.UTC(year, month, 1), zone)));
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A repeated letter of a pattern, or a text that is copied. */
const PATTERN_PART = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/**
 * Formats a moment like Java's SimpleDateFormat, for the letters y M d E a H h m s S X Z and texts in apostrophes.
 *
 * @param refuse is called with a letter that is not supported, and must throw
 * @example formatJavaDate(0, 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ss", 'java', String) //=> '1970-01-01T00:00:00'
 */
export function formatJavaDate(
  epochMs: number,
  zone: string,
  pattern: string,
  rule: DatesBefore1900,
  refuse: (problem: string) => never,
): string {
  const isByStandard = rule === 'java' && epochMs < JAVA_HISTORY_START_MS;
  const offsetMs = isByStandard ? findStandardOffsetMs(zone) : findZoneOffsetMs(epochMs, zone);
  const clock = readWallClock(epochMs + offsetMs, 'Etc/UTC');
  if ((pattern.match(/'/g) ?? []).length % 2 === 1) refuse('Unterminated quote');
  return pattern.replace(PATTERN_PART, (part, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return part;
    return formatLetter(letter, part.length, clock, offsetMs) ?? refuse(`Illegal pattern character '${letter}'`);
  });
}

function formatLetter(letter: string, count: number, clock: WallClock, offsetMs: number): string | null {
  const padded = (value: number) => String(value).padStart(count, '0');
  switch (letter) {
    case 'y':
      return count === 2 ? String(clock.year % 100).padStart(2, '0') : padded(clock.year);
    case 'M':
      return count <= 2 ? padded(clock.month) : shorten(MONTHS[clock.month - 1] ?? '', count);
    case 'd':
      return padded(clock.day);
    case 'E':
      return shorten(WEEKDAYS[findWeekday(clock)] ?? '', count);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(clock.hour);
    case 'h':
      return padded(clock.hour % 12 || 12);
    case 'm':
      return padded(clock.minute);
    case 's':
      return padded(clock.second);
    case 'S':
      return padded(clock.millisecond);
    case 'X':
      return count <= 3 ? formatIsoOffset(offsetMs, count) : null;
    case 'Z':
      return formatOffset(offsetMs, '');
    default:
      return null;
  }
}

function shorten(name: string, count: number): string {
  return count <= 3 ? name.slice(0, 3) : name;
}

function findWeekday({ year, month, day }: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
}

/** Formats an offset: X is +05, XX is +0530, XXX is +05:30; an offset of 0 is Z. */
function formatIsoOffset(offsetMs: number, count: number): string {
  if (Math.trunc(offsetMs / 60_000) === 0) return 'Z';
  if (count === 1) return formatOffset(offsetMs, '').slice(0, 3);
  return formatOffset(offsetMs, count === 2 ? '' : ':');
}
