/** A sheet keeps a date as the number of days since 1899-12-30, in the spreadsheet's own zone. */
const SERIAL_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A moment as it is read off a clock on the wall; months count from 1. */
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

/** Whether there is a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    getFormatter(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the clock on the wall shows in a zone. Before zones were agreed on that is local mean time, to the second:
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

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
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

/** The moment at which a zone's clock shows this time. A time skipped in spring is moved on; of a time shown twice, the first. */
function findMoment(wallMs: number, zone: string): number {
  const offsets = [findZoneOffsetMs(wallMs - DAY_MS, zone), findZoneOffsetMs(wallMs + DAY_MS, zone)];
  for (const offsetMs of offsets) {
    if (findZoneOffsetMs(wallMs - offsetMs, zone) === offsetMs) return wallMs - offsetMs;
  }
  return wallMs - (offsets[0] ?? 0);
}

/** The moment, in milliseconds since 1970, that a date cell stands for in the spreadsheet's zone. */
export function serialToEpochMs(serial: number, zone: string): number {
  return findMoment(SERIAL_EPOCH_MS + Math.round(serial * DAY_MS), zone);
}

/** The number a sheet keeps for a moment, as the spreadsheet's zone reads it. */
export function epochMsToSerial(epochMs: number, zone: string): number {
  return (epochMs + findZoneOffsetMs(epochMs, zone) - SERIAL_EPOCH_MS) / DAY_MS;
}

/** An offset such as -05:00, in whole minutes towards zero, with the colon left out on request. */
export function formatOffset(offsetMs: number, separator: ':' | ''): string {
  const minutes = Math.trunc(Math.abs(offsetMs) / MINUTE_MS);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${offsetMs < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}${separator}${two(minutes % 60)}`;
}
