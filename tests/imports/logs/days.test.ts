// Runs in every time zone.
// Covers src/imports/logs/rule/days.ts and the division of sessions into days.
import { dayInZone } from '../../../src/imports/logs/rule/days.ts';
import { calendarOf } from '../../../src/imports/logs/rule/zone-dates.ts';
import { addDays, type CalendarDate, formatIsoDate } from '../../../src/record/values/calendar-date.ts';
import { chooseDay, importLogs } from './import-logs.ts';
import { ClaudeLog } from './make-logs.ts';

const HOUR = 3_600_000;
const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'];
/** A day in each zone on which the clock is set forward or back, with its hours. */
const CHANGES = [
  ['America/New_York', '2026-03-08', 23],
  ['America/New_York', '2026-11-01', 25],
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['Pacific/Auckland', '2026-09-27', 23],
  ['Pacific/Auckland', '2026-04-05', 25],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  ['America/Santiago', '2026-09-06', 23],
  ['Asia/Kolkata', '2026-04-04', 24],
  ['UTC', '2026-04-04', 24],
] as const;

describe('a day in a zone', () => {
  it.each(CHANGES)('in %s, %s has %d hours', (zone, date, hours) => {
    const { from, to } = chooseDay(date, zone).interval;
    expect((to - from) / HOUR).toBe(hours);
    const dateAt = calendarOf(zone, Intl.DateTimeFormat);
    expect([from - 1, from, to - 1, to].map((time) => dateAt?.(time) === date)).toEqual([false, true, true, false]);
  });

  it('is empty if the calendar skips it', () => {
    const dateAt = calendarOf('Pacific/Apia', Intl.DateTimeFormat);
    const { from, to } = dayInZone({ year: 2011, month: 12, day: 30 }, dateAt ?? (() => ''));
    expect(to - from).toBe(0);
  });
});

/** Makes a session of several days: a prompt every 150 minutes, and work for 100 minutes after each. */
function makeLongSession(start: number, prompts: number): string {
  const log = new ClaudeLog('long');
  const at = (time: number) => ({ timestamp: new Date(time).toISOString(), uuid: String(time) });
  for (let turn = 0; turn < prompts; turn++) {
    const time = start + turn * 2.5 * HOUR;
    log.prompt('00:00', 'Sort the imports', at(time));
    log.add('00:00', {
      type: 'assistant',
      message: { id: `m${turn}`, content: [], usage: { input_tokens: turn, output_tokens: 1 } },
      ...at(time + HOUR / 3),
    });
    log.add('00:00', {
      type: 'assistant',
      message: { id: `m${turn}`, role: 'assistant', content: [] },
      ...at(time + HOUR / 0.6),
    });
  }
  return log.text;
}

describe('the days of a session', () => {
  const firstDays: readonly (readonly [string, CalendarDate])[] = ZONES.flatMap((zone) =>
    CHANGES.filter(([changed]) => changed === zone).map(([, date]): [string, CalendarDate] => {
      const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
      return [zone, addDays({ year, month, day }, -1)];
    }),
  );

  it.each(firstDays)('add up to the whole in %s from %o on', (zone, first) => {
    const start = chooseDay(formatIsoDate(first), zone).interval.from + HOUR / 4;
    const files = { 'a.jsonl': makeLongSession(start, 30) };
    const days = Array.from(
      { length: 5 },
      (_, i) => importLogs(files, { date: formatIsoDate(addDays(first, i)), zone }).day,
    );
    const whole = importLogs(files).day;
    const sum = (of: (day: typeof whole) => number | null) => days.reduce((total, day) => total + (of(day) ?? 0), 0);
    expect(whole.aiMinutes).toBe(3000);
    expect(sum(({ aiMinutes }) => aiMinutes)).toBeCloseTo(3000, 6);
    expect(sum(({ wallClockMinutes }) => wallClockMinutes)).toBeCloseTo(3000, 6);
    expect(sum(({ supervisionMinutes }) => supervisionMinutes)).toBeCloseTo(whole.supervisionMinutes ?? Number.NaN, 6);
    expect(sum(({ tokens }) => tokens.total)).toBe(whole.tokens.total);
  });

  it('counts the tokens of a message on the day of its earliest record', () => {
    const log = new ClaudeLog('s')
      .prompt('23:50')
      .answer('23:59', { output: 1 }, { id: 'm' })
      .answer('23:59', { output: 50 }, { id: 'm' });
    log.records[2] = { ...log.records[2], timestamp: '2026-04-05T00:10:00.000Z' };
    const files = { 'a.jsonl': log.text };
    expect(importLogs(files, { date: '2026-04-04' }).rows[0]).toMatchObject({ aiMinutes: 10, tokens: { total: 50 } });
    expect(importLogs(files, { date: '2026-04-05' }).rows[0]).toMatchObject({ aiMinutes: 10, tokens: { total: null } });
    expect(importLogs(files, { date: '2026-04-05' }).rows[0]).toMatchObject({ supervisionMinutes: 0, prompts: 0 });
    expect(importLogs(files, { date: '2026-04-06' }).rows).toEqual([]);
  });

  it('counts the supervision of a prompt on the day of the prompt, and gives the day before no row', () => {
    const log = new ClaudeLog('s').prompt('23:59').answer('23:59', { output: 1 }).prompt('23:59').answer('23:59', {});
    const times = ['2026-04-05T00:00:30Z', '2026-04-05T00:10:00Z', '2026-04-05T23:58:00Z', '2026-04-05T23:59:00Z'];
    log.records.forEach((record, at) => {
      log.records[at] = { ...record, timestamp: times[at] };
    });
    const rowsOf = (date: string) => importLogs({ 'a.jsonl': log.text }, { date }).rows;
    expect(rowsOf('2026-04-04')).toEqual([]);
    expect(rowsOf('2026-04-05')).toMatchObject([{ aiMinutes: 10.5, supervisionMinutes: 6, prompts: 2 }]);
    log.records[2] = { ...log.records[2], timestamp: '2026-04-06T00:01:00Z' };
    log.records[3] = { ...log.records[3], timestamp: '2026-04-06T00:02:00Z' };
    expect(rowsOf('2026-04-05')).toMatchObject([{ aiMinutes: 9.5, supervisionMinutes: 1, prompts: 1 }]);
    expect(rowsOf('2026-04-06')).toMatchObject([{ aiMinutes: 1, supervisionMinutes: 5, prompts: 1 }]);
  });
});
