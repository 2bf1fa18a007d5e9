// Runs in every time zone.
import { epochMsToSerial, readWallClock, serialToEpochMs } from '../../../src/workbench/engine/locale/date-serials.ts';
import { formatJavaDate } from '../../../src/workbench/services/format-date.ts';

const refuse = (problem: string): never => {
  throw new Error(problem);
};
const format = (iso: string, zone: string, pattern: string) =>
  formatJavaDate(Date.parse(iso), zone, pattern, 'history', refuse);
const formatByJava = (iso: string, zone: string) =>
  formatJavaDate(Date.parse(iso), zone, "yyyy-MM-dd'T'HH:mm:ss", 'java', refuse);

describe('the letters of SimpleDateFormat', () => {
  const moment = '2026-04-04T15:06:07.089Z';

  test.each([
    ['yyyy-MM-dd HH:mm:ss', '2026-04-04 15:06:07'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-04-04T15:06:07.089'],
    ['y yy yyy yyyyy', '2026 26 2026 02026'],
    ['M MM MMM MMMM', '4 04 Apr April'],
    ['d dd ddd', '4 04 004'],
    ['E EEE EEEE', 'Sat Sat Saturday'],
    ['h:m:s a', '3:6:7 PM'],
    ['H h S', '15 3 89'],
    ["h 'o''clock'", "3 o'clock"],
    ["''yy", "'26"],
    ['', ''],
    ['. / – :', '. / – :'],
  ])('%s is %s', (pattern, expected) => {
    expect(format(moment, 'Etc/UTC', pattern)).toBe(expected);
  });

  test.each([
    ['2026-04-04T00:00:00Z', '12:00 AM', '0'],
    ['2026-04-04T11:59:00Z', '11:59 AM', '11'],
    ['2026-04-04T12:00:00Z', '12:00 PM', '12'],
    ['2026-04-04T23:59:00Z', '11:59 PM', '23'],
  ])('%s is %s', (iso, twelve, hour) => {
    expect(format(iso, 'Etc/UTC', 'h:mm a')).toBe(twelve);
    expect(format(iso, 'Etc/UTC', 'H')).toBe(hour);
  });

  test.each([
    ['Etc/UTC', 'Z Z Z', '+0000'],
    ['America/Los_Angeles', '-07 -0700 -07:00', '-0700'],
    ['Asia/Kolkata', '+05 +0530 +05:30', '+0530'],
    ['Pacific/Auckland', '+12 +1200 +12:00', '+1200'],
  ])('offsets in %s', (zone, iso, rfc) => {
    expect(format(moment, zone, 'X XX XXX')).toBe(iso);
    expect(format(moment, zone, 'Z')).toBe(rfc);
  });

  test.each([
    ['YYYY', "Illegal pattern character 'Y'"],
    ['u', "Illegal pattern character 'u'"],
    ['D', "Illegal pattern character 'D'"],
    ['z', "Illegal pattern character 'z'"],
    ['XXXX', "Illegal pattern character 'X'"],
    ["yyyy 'open", 'Unterminated quote'],
  ])('%s is refused', (pattern, problem) => {
    expect(() => format(moment, 'Etc/UTC', pattern)).toThrow(problem);
  });
});

describe('zones', () => {
  test.each([
    ['Etc/UTC', '2026-04-04 06:30'],
    ['America/Los_Angeles', '2026-04-03 23:30'],
    ['Asia/Kolkata', '2026-04-04 12:00'],
    ['Pacific/Auckland', '2026-04-04 19:30'],
  ])('the day in %s', (zone, expected) => {
    expect(format('2026-04-04T06:30:00Z', zone, 'yyyy-MM-dd HH:mm')).toBe(expected);
  });

  test('before time zones, local mean time to the second', () => {
    expect(readWallClock(Date.UTC(1899, 11, 30), 'Asia/Kolkata')).toMatchObject({ hour: 5, minute: 21, second: 10 });
    expect(format('1899-12-30T00:00:00Z', 'Asia/Kolkata', 'yyyy-MM-dd HH:mm:ss Z')).toBe('1899-12-30 05:21:10 +0521');
    expect(format('1899-12-30T00:00:00Z', 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm:ss')).toBe('1899-12-29 20:53:32');
  });
});

// Printed by java.text.SimpleDateFormat of OpenJDK 17.0.15 with java.util.TimeZone.getTimeZone(zone).
describe('Java before 1900 uses today’s offset of the zone, and its history from then on', () => {
  test.each([
    ['Europe/Madrid', '1899-12-30T01:00:00', '1900-01-01T00:59:59', '1899-12-31T23:45:16'],
    ['Europe/Paris', '1899-12-30T01:00:00', '1900-01-01T00:59:59', '1900-01-01T00:09:21'],
    ['Europe/Berlin', '1899-12-30T01:00:00', '1900-01-01T00:59:59', '1900-01-01T01:00:00'],
    ['Europe/London', '1899-12-30T00:00:00', '1899-12-31T23:59:59', '1900-01-01T00:00:00'],
    ['Europe/Dublin', '1899-12-30T00:00:00', '1899-12-31T23:59:59', '1899-12-31T23:34:39'],
    ['Europe/Amsterdam', '1899-12-30T01:00:00', '1900-01-01T00:59:59', '1900-01-01T00:00:00'],
    ['Asia/Calcutta', '1899-12-30T05:30:00', '1900-01-01T05:29:59', '1900-01-01T05:21:10'],
    ['Asia/Tokyo', '1899-12-30T09:00:00', '1900-01-01T08:59:59', '1900-01-01T09:00:00'],
    ['America/Sao_Paulo', '1899-12-29T21:00:00', '1899-12-31T20:59:59', '1899-12-31T20:53:32'],
    ['America/New_York', '1899-12-29T19:00:00', '1899-12-31T18:59:59', '1899-12-31T19:00:00'],
    ['America/Mexico_City', '1899-12-29T18:00:00', '1899-12-31T17:59:59', '1899-12-31T17:23:24'],
    ['America/St_Johns', '1899-12-29T20:30:00', '1899-12-31T20:29:59', '1899-12-31T20:29:08'],
    ['Africa/Monrovia', '1899-12-30T00:00:00', '1899-12-31T23:59:59', '1899-12-31T23:16:52'],
    ['Pacific/Auckland', '1899-12-30T12:00:00', '1900-01-01T11:59:59', '1900-01-01T11:30:00'],
    ['Pacific/Apia', '1899-12-30T13:00:00', '1900-01-01T12:59:59', '1899-12-31T12:33:04'],
    ['Australia/Lord_Howe', '1899-12-30T10:30:00', '1900-01-01T10:29:59', '1900-01-01T10:00:00'],
  ])('in %s', (zone, first, lastSecond, firstSecond) => {
    expect(formatByJava('1899-12-30T00:00:00Z', zone)).toBe(first);
    expect(formatByJava('1899-12-31T23:59:59Z', zone)).toBe(lastSecond);
    expect(formatByJava('1900-01-01T00:00:00Z', zone)).toBe(firstSecond);
  });
});

/*
 * Cells of the live service and the moments that scripts read in them, posted with their output in public scripts and
 * issue threads of 2021 to 2025. The times of the second and third cells are inferred, because times are typed in whole
 * minutes.
 */
describe('recorded cells and their moments', () => {
  test.each([
    ['Europe/Madrid', '17:00:00', '1899-12-30T17:14:44.000Z', '18:14:44'],
    ['Asia/Kolkata', '10:57:00', '1899-12-30T05:35:50.000Z', '11:05:50'],
    ['America/Sao_Paulo', '07:30:00', '1899-12-30T10:36:28.000Z', '07:36:28'],
    ['America/Mexico_City', '00:00:00', '1899-12-30T06:36:36.000Z', '00:36:36'],
  ])('in %s, %s', (zone, cell, moment, byJava) => {
    const [hour = 0, minute = 0] = cell.split(':').map(Number);
    expect(new Date(serialToEpochMs((hour + minute / 60) / 24, zone)).toISOString()).toBe(moment);
    expect(format(moment, zone, 'HH:mm:ss')).toBe(cell);
    expect(formatByJava(moment, zone)).toBe(`1899-12-30T${byJava}`);
  });
});

describe('date cells', () => {
  const zones = [
    'Etc/UTC',
    'America/New_York',
    'America/Los_Angeles',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'Europe/Amsterdam',
  ];

  test.each(zones)('a duration has the value of Google’s own conversion, in %s', (zone) => {
    for (const hours of [0, 1.5, 7.25, 30, 1000]) {
      const text = formatJavaDate(serialToEpochMs(hours / 24, zone), zone, "yyyy-MM-dd'T'HH:mm:ss", 'history', refuse);
      expect((Date.parse(`${text}Z`) - Date.UTC(1899, 11, 30)) / 3_600_000).toBe(hours);
    }
  });

  test.each(zones)('a day is its midnight, and back, in %s', (zone) => {
    for (const serial of [1, 36_526, 46_116, 46_116.75]) {
      const epochMs = serialToEpochMs(serial, zone);
      expect(epochMsToSerial(epochMs, zone)).toBe(serial);
    }
    expect(formatJavaDate(serialToEpochMs(46_116, zone), zone, 'yyyy-MM-dd HH:mm:ss', 'history', refuse)).toBe(
      '2026-04-04 00:00:00',
    );
  });

  test('an hour that is skipped in spring moves forward; of a repeated hour, the first is used', () => {
    const at = (day: number, hour: number) =>
      new Date(serialToEpochMs(day + hour / 24, 'America/New_York')).toISOString();
    expect(at(46_089, 2.5)).toBe('2026-03-08T07:30:00.000Z');
    expect(at(46_327, 1.5)).toBe('2026-11-01T05:30:00.000Z');
  });
});
