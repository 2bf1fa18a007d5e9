import type { DayCells } from '../messages/messages.ts';
import type { CalendarDate } from '../record/calendar-date.ts';
import { type DayReading, readDay } from '../record/day.ts';
import { makeNotice, type Notice, sortNotices } from '../record/notices.ts';
import { type LeverageRecord, makeRecord } from '../record/record.ts';
import { computeStatistics, type Statistics } from '../record/statistics.ts';
import type { Style } from '../record/style.ts';

/** Everything the page says about one reading of a tab. */
export interface SheetDay {
  readonly reading: DayReading;
  /** The sheet's own date, else the one the person gave. */
  readonly date: CalendarDate | null;
  /** Null without a task. */
  readonly statistics: Statistics | null;
  /** Null without a task or a date. */
  readonly record: LeverageRecord | null;
  readonly notices: readonly Notice[];
}

export interface SheetDayOptions {
  /** When given, these rows of the sheet alone make the day. */
  readonly onlyRows: ReadonlySet<number> | null;
  readonly dateGiven: CalendarDate | null;
  readonly style: Style;
}

/** Reads the cells of a tab as a day, with its record if there can be one. */
export function readSheetDay(sheet: DayCells, { onlyRows, dateGiven, style }: SheetDayOptions): SheetDay {
  const { tabName, cells, isFiltered } = sheet;
  const options = { tabName, factorDecimals: style.factorDecimals };
  const reading = readDay(cells, onlyRows === null ? options : { ...options, onlyRows });
  const { day } = reading;
  const date = day?.date ?? dateGiven;
  const found = isFiltered && day !== null ? [makeNotice('rows-filtered', undefined)] : [];
  const notices = sortNotices([...reading.notices, ...found]);
  const statistics = day === null || day.tasks.length === 0 ? null : computeStatistics(day.tasks, day.totalTokens);
  const record = day === null || date === null ? null : makeRecord(day, date, style, notices);
  return { reading, date, statistics, record, notices: record?.notices ?? notices };
}

/** Rows of the table that hold something but are not in the record. */
export function countRowsLeftOut({ reading: { day } }: SheetDay): number {
  return day === null ? 0 : day.rowCount - day.tasks.length;
}
