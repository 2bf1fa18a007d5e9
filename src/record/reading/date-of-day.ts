import type { Notice } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { type CalendarDate, findDate, formatIsoDate, readDate } from '../values/calendar-date.ts';
import { textOfCell } from '../values/cell.ts';
import { type DateHints, hintedOrder, readDateOrNotice } from './date-order.ts';
import type { DayLabels } from './day-labels.ts';

export interface DateReading {
  readonly date: CalendarDate | null;
  /** The notice that explains why there is no date. */
  readonly missing: Notice | null;
  readonly warnings: readonly Notice[];
}

/** Reads the date of a tab with one day, from its Date cell or else from its name. */
export function readDateOfTab(labels: DayLabels, tabName: string, hints: DateHints): DateReading {
  const order = hintedOrder(hints);
  const ofTab = findDate(tabName, order);
  if (labels.Date === undefined) {
    return { date: ofTab, missing: ofTab === null ? makeNotice('date-missing', { tab: tabName }) : null, warnings: [] };
  }
  const { value, address } = labels.Date;
  const reading = readDateOrNotice(value, order, { cell: address, row: null });
  if (reading.date === null) return { date: null, missing: reading.notice, warnings: [] };
  const { date } = reading;
  const place = { cell: address, quote: textOfCell(value) };
  const iso = formatIsoDate(date);
  const differs = ofTab !== null && formatIsoDate(ofTab) !== iso;
  return {
    date,
    missing: null,
    warnings: differs ? [makeNotice('date-differs', { date: iso, tab: tabName }, place)] : [],
  };
}

/** Compares the only date of a Date column with the Date cell next to the table and the tab's name. */
export function checkDateOfRows(date: CalendarDate, labels: DayLabels, tabName: string, hints: DateHints): Notice[] {
  const iso = formatIsoDate(date);
  const order = hintedOrder(hints);
  const ofTab = findDate(tabName, order);
  const differsFromTab = ofTab !== null && formatIsoDate(ofTab) !== iso;
  const ofNames = differsFromTab ? [makeNotice('date-differs', { date: iso, tab: tabName })] : [];
  if (labels.Date === undefined) return ofNames;
  const { value, address } = labels.Date;
  const ofLabel = readDate(value, order);
  if (ofLabel !== null && formatIsoDate(ofLabel) === iso) return ofNames;
  const label = textOfCell(value);
  return [...ofNames, makeNotice('date-column-differs', { label, date: iso }, { cell: address, quote: label })];
}
