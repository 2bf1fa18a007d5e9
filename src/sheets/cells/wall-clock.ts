type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Returns the local time of a moment in the spreadsheet's time zone, as `yyyy-MM-ddTHH:mm:ss.SSS`. */
export type WallClock = (date: Date) => string;

const WALL_CLOCK_PATTERN = "yyyy-MM-dd'T'HH:mm:ss.SSS";

const pad = (value: string | number, length: number) => String(value).padStart(length, '0');

/**
 * Makes the clock of a zone with Intl.
 * @throws if the platform lacks Intl or does not know the zone (assumption: old-dates-by-intl)
 */
export function makeIntlClock(timeZone: string): WallClock {
  // The types of ES2019 do not have `hourCycle`. The option `hour12: false` prints midnight as 24:00.
  const options = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as Intl.DateTimeFormatOptions;
  const format = new Intl.DateTimeFormat('en-US', options);
  return (date) => {
    const [month = '', day = '', year = '', hour = '', minute = '', second = ''] =
      format.format(date).match(/\d+/g) ?? [];
    const millisecond = ((date.getTime() % 1000) + 1000) % 1000;
    return `${pad(year, 4)}-${month}-${day}T${hour}:${minute}:${second}.${pad(millisecond, 3)}`;
  };
}

function makeClock(timeZone: string): WallClock {
  try {
    return makeIntlClock(timeZone);
  } catch {
    return (date) => Utilities.formatDate(date, timeZone, WALL_CLOCK_PATTERN);
  }
}

/**
 * Makes the clock of the spreadsheet's time zone. Durations arrive as dates near 1899-12-30, when the zone's clock
 * showed local mean time, to the second. Intl uses that time; `Utilities.formatDate` can use today's offset instead, so
 * it is only the fallback (assumptions: duration-argument, date-argument, local-mean-time, format-of-old-dates). A call
 * takes milliseconds, and a formula has 30 seconds (assumption: service-calls). Service calls: 0 until the first date,
 * then 1 for the time zone, and 1 more for the spreadsheet if it is not given. In the fallback, also 1 for each
 * different moment.
 * @example
 * const spreadsheet = { getSpreadsheetTimeZone: () => 'Asia/Kolkata' };
 * createWallClock(spreadsheet)(new Date('2026-04-04T00:00:00Z')) //=> '2026-04-04T05:30:00.000'
 */
export function createWallClock(spreadsheet?: Spreadsheet): WallClock {
  const known = new Map<number, string>();
  let clock: WallClock | undefined;
  return (date) => {
    const moment = date.getTime();
    let shown = known.get(moment);
    if (shown === undefined) {
      clock ??= makeClock((spreadsheet ?? SpreadsheetApp.getActiveSpreadsheet()).getSpreadsheetTimeZone());
      shown = clock(date);
      known.set(moment, shown);
    }
    return shown;
  };
}
