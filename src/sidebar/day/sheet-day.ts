import { formatMarkdown } from '../../formats/markdown.ts';
import type { DayCells } from '../../messages/messages.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import {
  applyPrivateList,
  type Publication,
  type PublicReading,
  type PublishOptions,
  publishDay,
} from '../../prose/publish-day.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { makePostNotice } from '../../record/notices/posts/post-notices.ts';
import { addSources, printSources } from '../../record/publishing/row-sources.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { TableSearch } from '../../record/reading/find-table.ts';
import type { DayReading } from '../../record/reading/read-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { computeStatistics, type Statistics } from '../../record/values/statistics.ts';
import { readDayOfSheet } from './read-sheet.ts';

/** A tab that was read as a day, with the private list applied. It does not depend on a style. */
export interface SheetDayReading {
  /** The reading before any replacement. */
  readonly reading: DayReading;
  readonly publicReading: PublicReading;
  /** Null without a task. */
  readonly statistics: Statistics | null;
  readonly isFiltered: boolean;
  /** The sentences about the sources of the figures; empty for none. */
  readonly sources: string;
}

/** A tab as a day, with its post as Markdown if there can be one. */
export interface SheetDay extends SheetDayReading, Publication {
  /** The sheet's own date, else the one the user gave. */
  readonly date: CalendarDate | null;
}

export interface SheetReadingOptions {
  /** If given, the day has only these rows of the sheet. */
  readonly onlyRows: ReadonlySet<number> | null;
  /** In a table with a Date column, the requested day; null for the newest. */
  readonly dateAsked: CalendarDate | null;
  readonly privateList: PrivateList;
}

/** Reads the cells of a tab as a day. @param search the search for a table in these cells */
export function readSheetDay(
  sheet: DayCells,
  search: TableSearch,
  { onlyRows, dateAsked, privateList }: SheetReadingOptions,
): SheetDayReading {
  const { isFiltered, notes = [] } = sheet;
  const ofCells = readDayOfSheet(sheet, search, dateAsked, onlyRows);
  const day = ofCells.day && { ...ofCells.day, tasks: addSources(ofCells.day.tasks, notes) };
  const reading = { ...ofCells, day };
  const statistics =
    day === null || day.tasks.length === 0 ? null : computeStatistics(day.tasks, day.totalTokens, day.tokenTasks);
  const sources = printSources(day?.tasks ?? []);
  return { reading, publicReading: applyPrivateList(reading, privateList), statistics, isFiltered, sources };
}

export interface SheetPostOptions {
  readonly dateGiven: CalendarDate | null;
  readonly style: Style;
  /** Whether the post states the sources of its figures. */
  readonly hasSources: boolean;
  /** Notices about something outside the tab, such as the settings. */
  readonly otherNotices: readonly Notice[];
  /** Notices about the prose of the day. */
  readonly proseNotices: readonly Notice[];
  /** Searches the texts for names of products; null until the check of prose is loaded. */
  readonly checkNames: PublishOptions['checkNames'];
}

/** Returns a style with one more paragraph about the records. */
function addParagraph(style: Style, paragraph: string): Style {
  const { aboutRecords } = style.fixedTexts;
  const text = aboutRecords === '' ? paragraph : `${aboutRecords}\n${paragraph}`;
  return { ...style, fixedTexts: { ...style.fixedTexts, aboutRecords: text } };
}

/** Makes the post of a day that was read. */
export function publishSheetDay(
  { reading, publicReading, statistics, isFiltered, sources }: SheetDayReading,
  { dateGiven, style, hasSources, otherNotices, proseNotices, checkNames }: SheetPostOptions,
): SheetDay {
  const date = reading.day?.date ?? dateGiven;
  const ofFilter = isFiltered && reading.day !== null ? [makePostNotice('rows-filtered', {})] : [];
  const publication = publishDay(publicReading, {
    date,
    style: hasSources && sources !== '' ? addParagraph(style, sources) : style,
    otherNotices: [...ofFilter, ...otherNotices],
    checkProse: () => proseNotices,
    checkNames,
    write: (record) => formatMarkdown(record),
  });
  return { reading, publicReading, statistics, isFiltered, sources, date, ...publication };
}
