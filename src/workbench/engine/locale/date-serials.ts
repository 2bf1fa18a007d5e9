/** The start of serial dates: a cell stores a date as days since 1899-12-30, in the spreadsheet's time zone. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A local date and time. Months are counted from 1. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function getFormatter(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Whether a time zone with this name exists. */
export function isZone(zone: string): boolean {
  try {
    getFormatter(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the local time in a zone. Before standard time zones, this is local mean time, to the second:
 * 1899-12-30 00:00:00 UTC was 05:21:10 in Kolkata (assumption: local-mean-time).
 */
export function readWallClock(epochMs: number, zone: string): WallClock {
  const parts: Record<string, string> = {};
  for (const { type, value } of getFormatter(zone).formatToParts(epochMs)) parts[type] = value;
  const year = Number(parts.year);
  return {
    year: parts.era === 'BC' ? 1 - year : year,
    month: Number(parts.month),
    day: Number(parts.day),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
    second: Number(parts.second),
    millisecond: ((epochMs % 1000) + 1000) % 1000,
  };
}

/** Returns the zone's offset from UTC at a moment, in milliseconds. It is positive east of Greenwich. */
export function findZoneOffsetMs(epochMs: number, zone: string): number {
  const clock = readWallClock(epochMs, zone);
  return toUtcMs(clock) - epochMs;
}

function toUtcMs(clock: WallClock): number {
  const date = new Date(0);
  date.setUTCFullYear(clock.year, clock.month - 1, clock.day);
  date.setUTCHours(clock.hour, clock.minute, clock.second, clock.millisecond);
  return date.getTime();
}

/**
 * Returns the moment of a local time in a zone. A time that is skipped in spring moves forward; a time that occurs twice is
 * the first one.
 */
function findMoment(wallMs: number, zone: string): number {
  const offsets = [findZoneOffsetMs(wallMs - DAY_MS, zone), findZoneOffsetMs(wallMs + DAY_MS, zone)];
  for (const offsetMs of offsets) {
    if (findZoneOffsetMs(wallMs - offsetMs, zone) === offsetMs) return wallMs - offsetMs;
  }
  return wallMs - (offsets[0] ?? 0);
}

/** Converts a serial date in the spreadsheet's time zone to a moment, in milliseconds since 1970. */
export function serialToEpochMs(serial: number, zone: string): number {
  return findMoment(SERIAL_EPOCH_MS + Math.round(serial * DAY_MS), zone);
}

/** Converts a moment, in milliseconds since 1970, to a serial date in the spreadsheet's time zone. */
export function epochMsToSerial(epochMs: number, zone: string): number {
  return (epochMs + findZoneOffsetMs(epochMs, zone) - SERIAL_EPOCH_MS) / DAY_MS;
}

/** Formats an offset such as -05:00, truncated to whole minutes, with or without the colon. */
export function formatOffset(offsetMs: number, separator: ':' | ''): string {
  const minutes = Math.trunc(Math.abs(offsetMs) / MINUTE_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${separator}${two(minutes % 60)}`;
}
