import { formatMarkdown } from '../../formats/markdown.ts';
import type { DayCells } from '../../messages/messages.ts';
import { findLeaksInRecord } from '../../prose/find-leaks-in-record.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { replaceInDay, replaceInNotices, replaceInStyleTexts } from '../../prose/replace-in-record.ts';
import { makeNotice, type Notice, sortNotices } from '../../record/notices/sheet-notices.ts';
import { type LeverageRecord, makeRecord } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { type Day, type DayReading, readDay } from '../../record/reading/read-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { computeStatistics, type Statistics } from '../../record/values/statistics.ts';

/** Everything the page says about one reading of a tab. */
export interface SheetDay {
  /** As the sheet has it, before any replacement. */
  readonly reading: DayReading;
  /** The sheet's own date, else the one the person gave. */
  readonly date: CalendarDate | null;
  /** Null without a task. */
  readonly statistics: Statistics | null;
  /** The day in its public wording; null without a table. */
  readonly publicDay: Day | null;
  /** In its public wording; null without a task or a date. */
  readonly record: LeverageRecord | null;
  /** What may not be meant for others, in the post as Markdown. The record itself does not carry it. */
  readonly leaks: readonly Notice[];
  readonly notices: readonly Notice[];
}

export interface SheetDayOptions {
  /** When given, these rows of the sheet alone make the day. */
  readonly onlyRows: ReadonlySet<number> | null;
  /** Of a table with a Date column the day that is asked for; null for the newest. */
  readonly dateAsked: CalendarDate | null;
  readonly dateGiven: CalendarDate | null;
  readonly style: Style;
  readonly privateList: PrivateList;
  /** What is to be looked at elsewhere, such as in the settings. */
  readonly otherNotices: readonly Notice[];
}

function readWhole({ tabName, cells }: DayCells, { onlyRows, dateAsked, style }: SheetDayOptions): DayReading {
  const options = { tabName, factorDecimals: style.factorDecimals, date: dateAsked };
  return readDay(cells, onlyRows === null ? options : { ...options, onlyRows });
}

/** Reads the cells of a tab as a day, with its record if there can be one. */
export function readSheetDay(sheet: DayCells, options: SheetDayOptions): SheetDay {
  const { dateGiven, style, privateList, otherNotices } = options;
  const { replacements } = privateList;
  const reading = readWhole(sheet, options);
  const day = reading.day === null ? null : replaceInDay(reading.day, replacements);
  const date = day?.date ?? dateGiven;
  const found = sheet.isFiltered && day !== null ? [makeNotice('rows-filtered', undefined)] : [];
  const notices = replaceInNotices(sortNotices([...reading.notices, ...found, ...otherNotices]), replacements);
  const statistics = day === null || day.tasks.length === 0 ? null : computeStatistics(day.tasks, day.totalTokens);
  const publicStyle = replaceInStyleTexts(style, replacements);
  const record = day === null || date === null ? null : makeRecord(day, date, publicStyle, notices);
  const leaks =
    day === null || record === null ? [] : findLeaksInRecord(record, day, formatMarkdown(record), privateList);
  const all = sortNotices([...(record?.notices ?? notices), ...leaks]);
  return { reading, date, statistics, publicDay: day, record, leaks, notices: all };
}

/** Rows of the table that hold something but are not in the record. */
export function countRowsLeftOut({ reading: { day } }: SheetDay): number {
  return day === null ? 0 : day.rowCount - day.tasks.length;
}
