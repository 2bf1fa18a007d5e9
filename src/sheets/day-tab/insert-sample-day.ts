import type { InsertSampleDayReply } from '../../messages/messages.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { reportTab } from '../cells/report-write.ts';
import { readTabData } from '../tab-data/read-tab-data.ts';
import { makeSampleDay } from './day-content.ts';
import { placeForDay } from './day-tabs.ts';
import { readTabs } from './tab-index.ts';
import { removeUnfinishedTab } from './whole-tab.ts';
import { addDayTab } from './write-day-tab.ts';

/** Finds a free name for a tab: the date, with a number if other tabs already have it. */
function findFreeName(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, isoDate: string): string {
  let name = isoDate;
  for (let copy = 2; spreadsheet.getSheetByName(name) !== null; copy++) name = `${isoDate} (${copy})`;
  return name;
}

/** Adds a tab with the sample day. An existing tab with this name is not changed. */
export function insertSampleDay(): InsertSampleDayReply {
  return withDocumentLock((spreadsheet) => {
    removeUnfinishedTab(spreadsheet);
    const data = readTabData();
    const { date: isoDate, tasks } = data.sampleDay;
    const date = parseIsoDate(isoDate);
    const tabs = readTabs(spreadsheet, date);
    // A menu cannot repeat its call. Without an index of all tabs, the sample day becomes the first tab.
    const index = date === null || 'kind' in tabs ? 0 : placeForDay(tabs, date);
    const returnToSheetId = spreadsheet.getActiveSheet().getSheetId();
    const tab = addDayTab(spreadsheet, makeSampleDay(findFreeName(spreadsheet, isoDate), data), index, data);
    return reportTab(`${tasks.length} rows added in tab “${tab.tabName}”.`, tab, returnToSheetId);
  });
}
