import { epochMsToSerial, readWallClock, serialToEpochMs } from '../../../src/workbench/engine/locale/date-serials.ts';
import { formatJavaDate } from '../../../src/workbench/services/format-date.ts';

const refuse = (problem: string): never => {
  throw new Error(problem);
};
const format = (iso: string, zone: string, pattern: string) => formatJavaDate(Date.parse(iso), zone, pattern, refuse);

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

  test('before zones were agreed on, local mean time to the second', () => {
    expect(readWallClock(Date.UTC(1899, 11, 30), 'Asia/Kolkata')).toMatchObject({ hour: 5, minute: 21, second: 10 });
    expect(format('1899-12-30T00:00:00Z', 'Asia/Kolkata', 'yyyy-MM-dd HH:mm:ss Z')).toBe('1899-12-30 05:21:10 +0521');
    expect(format('1899-12-30T00:00:00Z', 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm:ss')).toBe('1899-12-29 20:53:32');
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

  test.each(zones)('a duration is what Google’s own conversion reads, in %s', (zone) => {
    for (const hours of [0, 1.5, 7.25, 30, 1000]) {
      const text = formatJavaDate(serialToEpochMs(hours / 24, zone), zone, "yyyy-MM-dd'T'HH:mm:ss", refuse);
      expect((Date.parse(`${text}Z`) - Date.UTC(1899, 11, 30)) / 3_600_000).toBe(hours);
    }
  });

  test.each(zones)('a day is its midnight, and back, in %s', (zone) => {
    for (const serial of [1, 36_526, 46_116, 46_116.75]) {
      const epochMs = serialToEpochMs(serial, zone);
      expect(epochMsToSerial(epochMs, zone)).toBe(serial);
    }
    expect(formatJavaDate(serialToEpochMs(46_116, zone), zone, 'yyyy-MM-dd HH:mm:ss', refuse)).toBe(
      '2026-04-04 00:00:00',
    );
  });

  test('an hour that is skipped in spring is moved on; of one that comes twice, the first is taken', () => {
    const at = (day: number, hour: number) =>
      new Date(serialToEpochMs(day + hour / 24, 'America/New_York')).toISOString();
    expect(at(46_089, 2.5)).toBe('2026-03-08T07:30:00.000Z');
    expect(at(46_327, 1.5)).toBe('2026-11-01T05:30:00.000Z');
  });
});
