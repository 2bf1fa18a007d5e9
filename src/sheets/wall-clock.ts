const WALL_CLOCK_PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSS";

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
