const WALL_CLOCK_PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSS";
const MILLISECONDS_IN_DAY = 86_400_000;
/**
 * No zone has put its clocks forth and back again within so short a time (the shortest in this century was three weeks, in
 * Egypt in 2010): where both ends are equally far from UTC, so is all between.
 */
const STEADY_MILLISECONDS = 14 * MILLISECONDS_IN_DAY;
/** Outside these, calendars and years of one digit are left to the platform. */
const FIRST_PLAIN_MOMENT = Date.UTC(1600, 0, 1);
const LAST_PLAIN_MOMENT = Date.UTC(9999, 0, 1);

/**
 * What a clock in the spreadsheet's zone shows at a moment. Durations arrive as dates near 1899-12-30 in that zone, whose
 * local time then was minutes and seconds off today's: only the platform knows it (assumptions: duration-argument,
 * date-argument, local-mean-time).
 * @example wallClock(new Date(...)) //=> '1899-12-30T01:30:00.000'
 */
export function wallClock(date: Date): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(date, zone, WALL_CLOCK_PATTERN);
}

/** The same for many cells of one spreadsheet: asks for the zone once, and for each moment once. */
export function createWallClock(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (date: Date) => string {
  const known = new Map<number, string>();
  let zone = '';
  return (date) => {
    const shown = known.get(date.getTime());
    if (shown !== undefined) return shown;
    if (zone === '') zone = spreadsheet.getSpreadsheetTimeZone();
    const text = Utilities.formatDate(date, zone, WALL_CLOCK_PATTERN);
    known.set(date.getTime(), text);
    return text;
  };
}

function listMoments(dates: readonly Date[]): number[] {
  return [...new Set(dates.map((date) => date.getTime()))].sort((a, b) => a - b);
}

/** What is added to a moment, in milliseconds, so that its UTC reads as the zone's clock. */
type OffsetAt = (moment: number) => number;

/** Finds the offsets of moments in order, asking at the ends of steady stretches and wherever the ends differ. */
function findOffsets(moments: readonly number[], askOffset: OffsetAt): Map<number, number> {
  const offsets = new Map<number, number>();
  const offsetAt = (index: number): number => {
    const moment = moments[index] ?? 0;
    const known = offsets.get(moment) ?? askOffset(moment);
    offsets.set(moment, known);
    return known;
  };
  const fill = (first: number, last: number): void => {
    const offset = offsetAt(first);
    if (last - first < 1) return;
    if (offset === offsetAt(last)) {
      for (let index = first + 1; index < last; index++) offsets.set(moments[index] ?? 0, offset);
    } else if (last - first > 1) {
      const middle = Math.floor((first + last) / 2);
      fill(first, middle);
      fill(middle, last);
    }
  };
  let first = 0;
  while (first < moments.length) {
    let last = first;
    while ((moments[last + 1] ?? Number.POSITIVE_INFINITY) - (moments[first] ?? 0) <= STEADY_MILLISECONDS) last += 1;
    fill(first, last);
    first = last + 1;
  }
  return offsets;
}

/**
 * What a clock in the spreadsheet's zone shows at each of many moments. Calls of services: none without dates; else one for the
 * zone, and at most two for each fortnight in which dates lie, with a few more where the clocks are changed.
 */
export function readWallClocks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  dates: readonly Date[],
): (date: Date) => string {
  const ask = createWallClock(spreadsheet);
  const isPlain = (moment: number) => moment >= FIRST_PLAIN_MOMENT && moment <= LAST_PLAIN_MOMENT;
  const askOffset: OffsetAt = (moment) => Date.parse(`${ask(new Date(moment))}Z`) - moment;
  const offsets = findOffsets(listMoments(dates).filter(isPlain), askOffset);
  return (date) => {
    const offset = offsets.get(date.getTime());
    return offset === undefined ? ask(date) : new Date(date.getTime() + offset).toISOString().slice(0, -1);
  };
}
