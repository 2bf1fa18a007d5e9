import { createWallClock, type WallClock } from '../../../src/sheets/cells/wall-clock.ts';
import { serialToEpochMs } from '../../../src/workbench/engine/locale/date-serials.ts';
import { formatJavaDate } from '../../../src/workbench/services/format-date.ts';
import { chooseCases } from '../../sampling.ts';
import { openAddon } from '../addon-fixture.ts';

const ALL_ZONES = Intl.supportedValuesOf('timeZone');

/** Opens the clock of a zone, with services that only provide the zone. */
function openClock(zone: string): { clock: WallClock; calls: string[] } {
  const calls: string[] = [];
  const spreadsheet = {
    getSpreadsheetTimeZone: () => {
      calls.push('getSpreadsheetTimeZone');
      return zone;
    },
  };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => (calls.push('getActiveSpreadsheet'), spreadsheet) },
    Utilities: {
      formatDate: (date: Date, timeZone: string, pattern: string) => {
        calls.push('formatDate');
        return formatJavaDate(date.getTime(), timeZone, pattern, 'history', (problem) => {
          throw new Error(problem);
        });
      },
    },
  });
  return { clock: createWallClock(), calls };
}

const CELLS: readonly (readonly [serial: number, shown: string])[] = [
  [0, '1899-12-30T00:00:00.000'],
  [1.5 / 24, '1899-12-30T01:30:00.000'],
  [20 / 1440, '1899-12-30T00:20:00.000'],
  [1 / 86_400, '1899-12-30T00:00:01.000'],
  [86_399 / 86_400, '1899-12-30T23:59:59.000'],
  [1, '1899-12-31T00:00:00.000'],
  [49.25 / 24, '1900-01-01T01:15:00.000'],
  [46_116, '2026-04-04T00:00:00.000'],
  [46_116.5, '2026-04-04T12:00:00.000'],
];

test('the displayed time of a cell is read from its moment in every zone', () => {
  for (const zone of ALL_ZONES) {
    const { clock, calls } = openClock(zone);
    for (const [serial, shown] of CELLS) {
      // If the clock of a zone skips this time, no cell can show it.
      const moment = new Date(serialToEpochMs(serial, zone));
      const own = formatJavaDate(moment.getTime(), zone, "yyyy-MM-dd'T'HH:mm:ss.SSS", 'history', () => {
        throw new Error();
      });
      expect([zone, clock(moment)]).toEqual([zone, own]);
      if (serial < 2) expect([zone, own]).toEqual([zone, shown]);
    }
    expect(calls).toEqual(['getActiveSpreadsheet', 'getSpreadsheetTimeZone']);
  }
});

test('midnight is 00:00 and milliseconds are kept', () => {
  const { clock } = openClock('Europe/Madrid');
  expect(clock(new Date('1899-12-30T00:14:44.000Z'))).toBe('1899-12-30T00:00:00.000');
  expect(clock(new Date('1899-12-30T00:14:44.250Z'))).toBe('1899-12-30T00:00:00.250');
  expect(clock(new Date('2026-04-03T22:00:00.001Z'))).toBe('2026-04-04T00:00:00.001');
});

test('without Intl, or for a zone that it does not know, the platform’s own formatting is called once for each moment', () => {
  const intl = globalThis.Intl;
  try {
    Reflect.set(globalThis, 'Intl', undefined);
    const { clock, calls } = openClockWith(intl);
    const moment = new Date('1899-12-30T17:14:44.000Z');
    expect([clock(moment), clock(moment)]).toEqual(['1899-12-30T17:00:00.000', '1899-12-30T17:00:00.000']);
    expect(calls).toEqual(['getActiveSpreadsheet', 'getSpreadsheetTimeZone', 'formatDate']);
  } finally {
    globalThis.Intl = intl;
  }
});

/** Opens a clock with another Intl. The stand-in itself needs Intl, so it gets the original one while it formats. */
function openClockWith(intl: typeof Intl) {
  const opened = openClock('Europe/Madrid');
  const utilities = Reflect.get(globalThis, 'Utilities') as { formatDate(...args: unknown[]): string };
  const { formatDate } = utilities;
  utilities.formatDate = (...args) => {
    globalThis.Intl = intl;
    try {
      return formatDate(...args);
    } finally {
      Reflect.set(globalThis, 'Intl', undefined);
    }
  };
  return opened;
}

const ZONES = [
  ...['Europe/Madrid', 'Asia/Kolkata', 'America/Sao_Paulo', 'Pacific/Auckland', 'America/New_York'],
  ...['Europe/Paris', 'America/Mexico_City', 'Europe/Berlin', 'Europe/London', 'Pacific/Apia', 'America/St_Johns'],
];
const CASES = ZONES.flatMap((zone) => (['java', 'history'] as const).map((rule) => [zone, rule] as const));
const FEW = CASES.filter(([zone]) => zone === 'Europe/Madrid' || zone === 'Asia/Kolkata');

describe.each(chooseCases(CASES, FEW))('in %s, where formatDate follows the rule %s', (zone, datesBefore1900) => {
  test('the factor of cells that show 1:30 and 0:20 is 4.5, and undo recognizes them', async () => {
    const addon = await openAddon({ zone, datesBefore1900, locale: 'es_ES' });
    await addon.type('A1:C2', [
      ['Task', 'Human', 'Claude'],
      ['a', '1:30', '0:20'],
    ]);
    await addon.type('D1:D2', [['=LEVERAGE(B1:B; C1:C)'], ['']]);
    await addon.type('F1', [['=LEVERAGE_STATS(A1:C)']]);
    expect(addon.values('D2')).toEqual([[4.5]]);
    expect(addon.display('F2:G4').map((row) => row.join())).toEqual([
      'Total tasks,1',
      'Total human-equivalent hours,1.5',
      'Total Claude minutes,20',
    ]);
    expect(addon.call('readDay').cells[1].slice(1, 3)).toEqual([
      { wallClock: '1899-12-30T01:30:00.000', shown: '01:30:00' },
      { wallClock: '1899-12-30T00:20:00.000', shown: '00:20:00' },
    ]);
    const plan = {
      kind: 'restoreCells',
      sheetId: 0,
      tabName: 'Sheet1',
      cells: [{ address: 'B2:C2', before: [['', '']], after: [[0.0625, 20 / 1440]] }],
      notes: [],
    };
    expect(addon.call('undoWrite', { plan }).kind).toBe('undone');
    expect(addon.values('B2:C2')).toEqual([['', '']]);
    addon.dispose();
  });
});
