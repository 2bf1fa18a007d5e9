import type { RequestOf, TabCells } from '../../messages/messages.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { makeRecordsNotice } from '../../record/notices/records/records-notices.ts';
import { describeChange } from '../../record/notices/records/records-sentences.ts';
import { type Ratio, roundRatio } from '../../record/numbers/rounding.ts';
import type { DayReading } from '../../record/reading/read-day.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { type CalendarDate, compareDates, formatIsoDate } from '../../record/values/calendar-date.ts';
import type { Grid } from '../../record/values/cell.ts';
import { type Duration, formatDuration } from '../../record/values/duration.ts';
import { NOTHING_COMPARED } from '../../rollup/calibration/compared-estimates.ts';
import { findOutsideHistory } from '../../rollup/calibration/outside-history.ts';
import {
  type ComparisonFault,
  describeComparisonFault,
  readComparisons,
} from '../../rollup/calibration/read-compared.ts';
import { type DayOfTasks, type DayTotals, totalDay } from '../../rollup/day-totals.ts';
import { describeFigure } from '../../rollup/figure-fault.ts';
import { compareWithRecords, planRecord, type RecordPlan, type RecordsCell } from '../../rollup/plan-record.ts';
import { RECORDS_TAB_NAME } from '../../rollup/records-columns.ts';
import { findRecordsTable, readRowsWhere } from '../../rollup/records-table.ts';
import { addUpWeek } from '../../rollup/week-of-records.ts';
import type { SheetDayReading } from '../day/sheet-day.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { openRecords, undoWithTab } from './open-records.ts';
import { blocksOfCells, makeRecordsRequest } from './records-request.ts';

/** A published day, with the cells that it was read from. */
export interface SavedDay extends Pick<DayOfTasks, 'date' | 'title' | 'style'> {
  readonly reading: Pick<DayReading, 'day' | 'table'>;
  readonly sheet: { readonly cells: { readonly cells: Grid } } | null;
}

/** Computes the sums of a day, and lists its cells that cannot be compared. */
export function totalSavedDay({ date, title, style, reading: { day, table }, sheet }: SavedDay): {
  readonly totals: DayTotals;
  readonly faults: readonly ComparisonFault[];
} {
  const { tasks = [], totalTokens = null, tokenTasks } = day ?? {};
  const { compared, faults } =
    table === null || sheet === null
      ? { compared: NOTHING_COMPARED, faults: [] }
      : readComparisons(sheet.cells.cells, table, tasks);
  return { totals: totalDay({ date, title, style, tasks, totalTokens, tokenTasks, sums: {}, compared }), faults };
}

const printTime = (time: Duration) => formatDuration(time, 'hours', 'h');
const printRatio = (ratio: Ratio) => roundRatio(ratio, 2);

/** Makes the notices about estimates of the day that are outside the author's comparisons on other days. */
function noticeOutsideHistory(
  grid: Grid,
  { date, compared }: DayTotals,
  { reading: { day, table } }: SavedDay,
): Notice[] {
  const tasks = day?.tasks ?? [];
  const records = findRecordsTable(grid);
  if (records?.columns.compared === undefined) return [];
  const isOther = (other: CalendarDate | null) => other !== null && compareDates(other, date) !== 0;
  const history = readRowsWhere(grid, records, isOther, grid).flatMap((row) => row.compared?.actual ?? []);
  const estimates = tasks.map(({ human }) => human);
  return findOutsideHistory(history, estimates, compared.actual).map((found) => {
    const longest = tasks.find(({ human }) => found.figure === 'estimate' && human.seconds === found.value.seconds);
    const [shown, low, high] =
      found.figure === 'estimate'
        ? [found.value, found.low, found.high].map(printTime)
        : [found.value, found.low, found.high].map(printRatio);
    const cell = cellAddress(longest?.row ?? table?.headerRow ?? 1, table?.columns.humanEstimate ?? 1);
    const facts = { isRatio: found.figure === 'ratio', shown: shown ?? '', low: low ?? '', high: high ?? '' };
    return makeRecordsNotice('estimate-outside', facts, { cell });
  });
}

/**
 * Makes the notices about a day that has changed since it was saved to the Records tab, or has estimates outside its
 * history.
 */
export function compareRecord({ day: { cells } }: TabCells, day: SavedDay): Notice[] {
  const { totals } = totalSavedDay(day);
  const outside = noticeOutsideHistory(cells, totals, day);
  const found = compareWithRecords(cells, totals);
  if (found === null) return outside;
  const cell = `${RECORDS_TAB_NAME}!${cellAddress(found.row, 1)}`;
  return [makeRecordsNotice('record-differs', { figures: found.figures }, { cell }), ...outside];
}

const ASKS_FOR_WEEK = /\{[^{}]{0,60}week/i;

/** Adds the sums of its week to a reading of the day, if one of its texts asks for them. @param records null if there is no tab */
export function addWeekOfRecords(records: TabCells | null, saved: SavedDay, reading: SheetDayReading): SheetDayReading {
  const { publicReading } = reading;
  const { ofDay } = publicReading;
  const { day } = reading.reading;
  if (day === null || ofDay === null || !ASKS_FOR_WEEK.test(day.title + day.intro + day.analysis)) return reading;
  const week = (records && addUpWeek(records.day.cells, totalSavedDay(saved).totals)) ?? undefined;
  return {
    ...reading,
    reading: { ...reading.reading, day: { ...day, week } },
    publicReading: { ...publicReading, ofDay: { ...ofDay, day: { ...ofDay.day, week } } },
  };
}

const refuse = (message: string): WriteStatus => ({ kind: 'refused', message, undo: null });

/** Makes the request that writes the row of one day. */
function requestOfPlan(
  records: TabCells,
  plan: Extract<RecordPlan, { kind: 'write' }>,
  faults: readonly ComparisonFault[],
  isoDate: string,
): RequestOf<'appendRows'> {
  const { row, isNew, cells } = plan;
  const isInNewRow = (cell: RecordsCell) => isNew && cell.row === row;
  const write = {
    row,
    rows: isNew ? 1 : 0,
    blocks: blocksOfCells(cells.filter(isInNewRow)),
    changed: cells.filter((cell) => !isInNewRow(cell)),
  };
  return makeRecordsRequest(
    records,
    write,
    [describeSaved(plan, isoDate), ...faults.map(describeComparisonFault)].join(' '),
  );
}

/**
 * Describes a save. The sentence contains the date, because it stays in the sidebar when the user selects the tab of
 * another day.
 */
function describeSaved({ isNew, row, figures }: Extract<RecordPlan, { kind: 'write' }>, isoDate: string): string {
  if (isNew) return `Saved ${isoDate} to ${RECORDS_TAB_NAME}, row ${row}.`;
  const changes = figures.map(describeChange).join('; ');
  return `Updated ${isoDate} in ${RECORDS_TAB_NAME}, row ${row}${changes === '' ? '.' : `: ${changes}.`}`;
}

/** Explains why nothing is saved to a tab that is not a Records tab. */
export const refuseForeign = () =>
  refuse(`The tab “${RECORDS_TAB_NAME}” has no headings Date, Human hours and AI minutes. Rename it, then save again.`);

/** Explains why a plan does not write anything; null if it does. */
function describeRefusal(plan: RecordPlan, isoDate: string): WriteStatus | null {
  switch (plan.kind) {
    case 'foreign':
      return refuseForeign();
    case 'twice':
      return refuse(
        `${RECORDS_TAB_NAME} has this day in rows ${plan.rows.join(' and ')}. Delete all but one, then save again.`,
      );
    case 'unreadable':
      return refuse(
        `Row ${plan.row} of ${RECORDS_TAB_NAME} ${describeFigure(plan.fault)}. To replace it, delete the row and save again.`,
      );
    case 'edited':
      return refuse(
        `Row ${plan.row} of ${RECORDS_TAB_NAME} was changed by hand: ${plan.figures.map(describeChange).join('; ')}. To replace it, delete the row and save again.`,
      );
    case 'same':
      return { kind: 'undone', message: `${RECORDS_TAB_NAME} already has ${isoDate}, in row ${plan.row}.` };
    case 'write':
      return null;
  }
}

/**
 * The maximum number of attempts. If another sidebar saves between reading and writing, nothing is written, and the day
 * is planned again.
 */
const MOST_TRIES = 3;

/** Saves a published day as a row of the Records tab, which is created if it is missing. */
export async function saveRecord(server: Pick<Server, 'ask'>, day: SavedDay): Promise<WriteStatus> {
  const { totals, faults } = totalSavedDay(day);
  const isoDate = formatIsoDate(day.date);
  for (let tries = 1; ; tries++) {
    const open = await openRecords(server, `${NO_ANSWER} Nothing was saved.`);
    if (open.kind !== 'open') return open;
    const plan = planRecord(open.records.day.cells, totals);
    if (plan.kind !== 'write') return describeRefusal(plan, isoDate) ?? refuse('Nothing was saved.');
    const answer = await server.ask('appendRows', requestOfPlan(open.records, plan, faults, isoDate));
    if (answer.kind !== 'refused' || tries === MOST_TRIES) {
      const unanswered = `${NO_ANSWER} Look at the tab “${RECORDS_TAB_NAME}” before you save again.`;
      return undoWithTab(statusOfWrite(answer, unanswered), open);
    }
  }
}
