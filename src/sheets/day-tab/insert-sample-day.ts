import type { InsertSampleDayReply } from '../../messages/messages.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { makeSampleDay } from './day-content.ts';
import { findFreeName, listTabs, placeForDay } from './day-tabs.ts';
import { SAMPLE_DATE, SAMPLE_TASKS } from './sample-day.ts';
import { addDayTab } from './write-day-tab.ts';

/** Adds a tab with a filled-in day; a tab of that name that is there already is left alone. */
export function insertSampleDay(): InsertSampleDayReply {
  return withDocumentLock((spreadsheet) => {
    const before = spreadsheet.getActiveSheet();
    const tabs = listTabs(spreadsheet);
    const date = parseIsoDate(SAMPLE_DATE);
    if (date === null) throw new Error(`${SAMPLE_DATE} is not a date.`);
    const tabName = findFreeName(tabs, date);
    const tab = addDayTab(spreadsheet, makeSampleDay(tabName), placeForDay(tabs, date), before);
    return {
      kind: 'written',
      message: `${SAMPLE_TASKS.length} rows added in tab “${tabName}”.`,
      sheetId: tab.sheetId,
      tabName,
      undo: { kind: 'removeTabs', tabs: [tab], returnToSheetId: before.getSheetId() },
    };
  });
}
