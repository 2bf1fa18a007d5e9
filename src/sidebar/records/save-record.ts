import type { RequestOf, TabCells } from '../../messages/messages.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { makeRecordsNotice } from '../../record/notices/records/records-notices.ts';
import { describeChange } from '../../record/notices/records/records-sentences.ts';
import { cellAddress } from '../../record/values/a1.ts';
import { type DayOfTasks, totalDay } from '../../rollup/day-totals.ts';
import { compareWithRecords, planRecord, type RecordPlan, type RecordsCell } from '../../rollup/plan-record.ts';
import { RECORDS_TAB_NAME } from '../../rollup/records-columns.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { blocksOfCells, makeRecordsRequest } from './records-request.ts';

/** A published day with all of its tasks. */
export type SavedDay = Omit<DayOfTasks, 'sums'>;

const totalsOf = (day: SavedDay) => totalDay({ ...day, sums: {} });

/** The notice about a day that has changed since it was saved to the Records tab, if it has. */
export function compareRecord({ day: { cells } }: TabCells, day: SavedDay): Notice[] {
  const found = compareWithRecords(cells, totalsOf(day));
  if (found === null) return [];
  const cell = `${RECORDS_TAB_NAME}!${cellAddress(found.row, 1)}`;
  return [makeRecordsNotice('record-differs', { figures: found.figures }, { cell })];
}

const refuse = (message: string): WriteStatus => ({ kind: 'refused', message, undo: null });

/** The request that writes the row of one day. */
function requestOfPlan(records: TabCells, plan: Extract<RecordPlan, { kind: 'write' }>): RequestOf<'appendRows'> {
  const { row, isNew, cells } = plan;
  const isInNewRow = (cell: RecordsCell) => isNew && cell.row === row;
  const write = {
    row,
    rows: isNew ? 1 : 0,
    blocks: blocksOfCells(cells.filter(isInNewRow)),
    changed: cells.filter((cell) => !isInNewRow(cell)),
  };
  return makeRecordsRequest(records, write, describeSaved(plan));
}

function describeSaved({ isNew, row, figures }: Extract<RecordPlan, { kind: 'write' }>): string {
  if (isNew) return `Saved to ${RECORDS_TAB_NAME}, row ${row}.`;
  const changes = figures.map(describeChange).join('; ');
  return `Row ${row} of ${RECORDS_TAB_NAME} is updated${changes === '' ? '.' : `: ${changes}.`}`;
}

/** Why a plan writes nothing; null if it writes. */
export function describeRefusal(plan: RecordPlan): WriteStatus | null {
  switch (plan.kind) {
    case 'foreign':
      return refuse(
        `The tab “${RECORDS_TAB_NAME}” has no headings Date, Human hours and AI minutes. Rename it, then save again.`,
      );
    case 'twice':
      return refuse(
        `${RECORDS_TAB_NAME} has this day in rows ${plan.rows.join(' and ')}. Delete all but one, then save again.`,
      );
    case 'edited':
      return refuse(
        `Row ${plan.row} of ${RECORDS_TAB_NAME} was changed by hand: ${plan.figures.map(describeChange).join('; ')}. To replace it, delete the row and save again.`,
      );
    case 'same':
      return { kind: 'undone', message: `${RECORDS_TAB_NAME} already has this day, in row ${plan.row}.` };
    case 'write':
      return null;
  }
}

/** Another sidebar can save between the reading and the writing. Then nothing is written, and the day is planned again. */
const MOST_TRIES = 3;

/** Saves a published day as a row of the Records tab, which is created if it is missing. */
export async function saveRecord(server: Pick<Server, 'ask'>, day: SavedDay): Promise<WriteStatus> {
  const totals = totalsOf(day);
  for (let tries = 1; ; tries++) {
    const records = await server.ask('readRecords', { creates: true });
    if (records.kind === 'refused') return refuse(records.message);
    if (records.kind !== 'tabCells') return refuse(`${NO_ANSWER} Nothing was saved.`);
    const plan = planRecord(records.day.cells, totals);
    if (plan.kind !== 'write') return describeRefusal(plan) ?? refuse('Nothing was saved.');
    const answer = await server.ask('appendRows', requestOfPlan(records, plan));
    if (answer.kind !== 'refused' || tries === MOST_TRIES) {
      return statusOfWrite(answer, `${NO_ANSWER} Look at the tab “${RECORDS_TAB_NAME}” before you save again.`);
    }
  }
}
