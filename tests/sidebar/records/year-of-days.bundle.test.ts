// Covers src/sidebar/records: a year of days, saved and rebuilt with the pushed files as the server, and rolled up.

import { statisticsAsData } from '../../../src/record/publishing/task-data.ts';
import { readDay } from '../../../src/record/reading/read-day.ts';
import { addDays, formatIsoDate } from '../../../src/record/values/calendar-date.ts';
import type { Grid } from '../../../src/record/values/cell.ts';
import { readLedger } from '../../../src/rollup/ledger.ts';
import { listPeriods, PERIOD_UNITS, periodOfRange } from '../../../src/rollup/periods.ts';
import { rangeOfDays, rollUp } from '../../../src/rollup/rollup.ts';
import { RecordsController } from '../../../src/sidebar/records/records-controller.ts';
import { saveRecord } from '../../../src/sidebar/records/save-record.ts';
import { addRows } from '../../rollup/add-rows.ts';
import { dateOf, type PlainDay, type PlainTask } from '../../rollup/make-days.ts';
import { chooseCases } from '../../sampling.ts';
import { type OpenAddon, openAddon } from '../../sheets/addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const HEADINGS = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];

/** Pseudo-random whole numbers below a limit, equal in every run (mulberry32). */
function makeRandom(seed: number) {
  let state = seed;
  return (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/**
 * Makes a day in which all tasks or none have supervision and tokens, so that a row of the Records tab does not need
 * further columns.
 */
function makeDay(iso: string, random: (limit: number) => number): PlainDay {
  const isSupervised = random(5) > 0;
  const tasks = Array.from(
    { length: 1 + random(4) },
    (): PlainTask => [
      (1 + random(4000)) / 100,
      (1 + random(900)) / 10,
      isSupervised ? random(40) / 4 : null,
      isSupervised ? random(5_000_000) : null,
    ],
  );
  return [iso, tasks];
}

const gridOf = ([, tasks]: PlainDay): Grid => [
  HEADINGS,
  ...tasks.map(([human, ai, supervision, tokens], i) => [`Task ${i + 1}`, human, ai, supervision ?? '', tokens ?? '']),
];

function makeYear(first: string): PlainDay[] {
  const random = makeRandom(first.length + Number(first.slice(0, 4)));
  return Array.from({ length: 365 }, (_, i) => makeDay(formatIsoDate(addDays(dateOf(first), i)), random));
}

/** Days around ISO week 53, the end of a year, and changes of the clock. */
const SOME_DAYS = [
  '2026-10-24',
  '2026-10-25',
  '2026-12-28',
  '2026-12-31',
  '2027-01-01',
  '2027-01-03',
  '2027-01-04',
  '2027-03-14',
  '2027-03-28',
];
const WHOLE_YEAR = makeYear('2026-07-01');
const PART_OF_YEAR = WHOLE_YEAR.filter(([iso]) => SOME_DAYS.includes(iso));
/** From 11 hours west of Greenwich to 14 hours east of it. */
const WESTERNMOST = 'Pacific/Niue';
const EASTERNMOST = 'Pacific/Kiritimati';
const ZONES = [WESTERNMOST, 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland', EASTERNMOST];
/** The whole year takes minutes, so it is in one zone. */
const CASES = [
  ...chooseCases(ZONES, [WESTERNMOST, EASTERNMOST]).map((zone) => ({
    name: 'days of a year',
    zone,
    days: PART_OF_YEAR,
  })),
  ...chooseCases([{ name: 'a year of days', zone: 'Europe/Berlin', days: WHOLE_YEAR }], []),
];

/** Saving a day reads all rows of the days before it. */
const MOST_MILLISECONDS = 1_800_000;

let year: readonly PlainDay[];

/** Repeats a call while the index of tabs is made, like the page. */
const server = {
  ask: async (name: string, request: unknown) => {
    for (;;) {
      const reply = addon.call(name, request) as { kind: string };
      await addon.workbook.recalculated();
      if (reply.kind !== 'indexing') return reply;
    }
  },
} as never;

async function saveAll() {
  for (const day of year) {
    const grid = gridOf(day);
    const reading = readDay(grid, { tabName: day[0] });
    const sheet = { cells: { cells: grid } };
    const status = await saveRecord(server, { date: dateOf(day[0]), title: day[0], style: 'standard', reading, sheet });
    expect(status.kind).toBe('written');
  }
}

async function rebuildAll() {
  const tabs = JSON.stringify(year.map((day) => [day[0], gridOf(day)]));
  addon.evaluate(`for (const [name, cells] of ${tabs}) {
    SpreadsheetApp.getActiveSpreadsheet().insertSheet(name).getRange(1, 1, cells.length, 5).setValues(cells);
  }`);
  await addon.workbook.recalculated();
  const controller = new RecordsController({
    server,
    page: { render: () => undefined, focusFirst: () => undefined, selectText: () => undefined },
  } as never);
  await controller.start();
  await controller.rebuild();
}

/** Reads the figures of the Records tab like the page. */
function readTab() {
  const { day } = addon.call('readRecords', { creates: false }) as { day: { cells: Grid } };
  const ledger = readLedger(day.cells);
  if (ledger === null) throw new Error('no records');
  expect(ledger.faults).toEqual([]);
  return ledger.days;
}

function checkEveryPeriod(days: ReturnType<typeof readTab>) {
  expect(days.map(({ date }) => formatIsoDate(date))).toEqual(year.map(([iso]) => iso));
  const range = rangeOfDays(days);
  if (range === null) throw new Error('no days');
  for (const period of [...PERIOD_UNITS.flatMap((unit) => listPeriods(unit, range)), periodOfRange(range)]) {
    const { statistics, days: included } = rollUp(days, period, range);
    const [from, to] = [formatIsoDate(period.from), formatIsoDate(period.to)];
    const ofPeriod = year.filter(([iso]) => iso >= from && iso <= to);
    const { humanWeeks, ...figures } = statisticsAsData(statistics, 40, false);
    const { supervisedHours, ...expected } = addRows(ofPeriod);
    expect({ period: period.id, days: included.length, ...figures }).toEqual({
      period: period.id,
      days: ofPeriod.length,
      ...expected,
    });
  }
}

/**
 * Checks the results of the custom functions for the tab, whose dates are date cells in the zone of the spreadsheet.
 */
function checkFunctions(days: ReturnType<typeof readTab>) {
  const range = rangeOfDays(days);
  if (range === null) throw new Error('no days');
  for (const unit of PERIOD_UNITS) {
    const expected = listPeriods(unit, range).flatMap((period) => {
      const [from, to] = [formatIsoDate(period.from), formatIsoDate(period.to)];
      const ofPeriod = year.filter(([iso]) => iso >= from && iso <= to);
      const { tasks, humanHours, aiMinutes } = addRows(ofPeriod);
      return ofPeriod.length === 0 ? [] : [[period.id, from, to, ofPeriod.length, tasks, humanHours, aiMinutes]];
    });
    const result = addon.evaluate(
      `JSON.stringify(LEVERAGE_BY_WEEK(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getDataRange().getValues(), '${unit}'))`,
    );
    const rows = JSON.parse(String(result)) as unknown[][];
    // A cell keeps 15 digits of a sum.
    const rounded = (row: readonly unknown[]) =>
      row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(14)) : value));
    expect(rows.slice(1).map((row) => rounded(row.slice(0, 7)))).toEqual(expected.map(rounded));
  }
}

describe.each(CASES)('$name in $zone', ({ zone, days: daysOfCase }) => {
  beforeEach(() => {
    year = daysOfCase;
  });

  it(
    'is, saved day by day, the exact sum of all its rows in every period, and in the custom functions',
    async () => {
      addon = await openAddon({ zone });
      await saveAll();
      const days = readTab();
      checkEveryPeriod(days);
      checkFunctions(days);
    },
    MOST_MILLISECONDS,
  );

  it(
    'is the same after a rebuild from its tabs',
    async () => {
      addon = await openAddon({ zone });
      await rebuildAll();
      checkEveryPeriod(readTab());
    },
    MOST_MILLISECONDS,
  );
});
