import { type Notice, sortNotices } from '../record/notices/notice.ts';
import { type LeverageRecord, makeRecord } from '../record/publishing/record.ts';
import type { Style } from '../record/publishing/style.ts';
import type { DayReading } from '../record/reading/read-day.ts';
import { noticeTies } from '../record/reading/shown-factors.ts';
import { noticeWorkingTimes } from '../record/reading/time-cells.ts';
import type { CalendarDate } from '../record/values/calendar-date.ts';
import { type DayLeaks, findLeaksInDay, findLeaksInRecord } from './find-leaks-in-record.ts';
import type { PrivateList } from './private-list.ts';
import { replaceInDay, replaceInNotices, replaceInStyleTexts } from './replace-in-record.ts';

/** A reading with the private list applied to its day. No style changes it. */
export interface PublicReading {
  /** In its original words. */
  readonly reading: DayReading;
  readonly privateList: PrivateList;
  /** The day in its public wording, with what was found in its texts; null where the reading has no day. */
  readonly ofDay: DayLeaks | null;
}

/** Puts the day of a reading in its public wording and searches its texts. */
export function applyPrivateList(reading: DayReading, privateList: PrivateList): PublicReading {
  const { day } = reading;
  const ofDay = day === null ? null : findLeaksInDay(replaceInDay(day, privateList.replacements), privateList);
  return { reading, privateList, ofDay };
}

export interface PublishOptions {
  /** Null while nothing gives the date. */
  readonly date: CalendarDate | null;
  readonly style: Style;
  /** Notices about something other than the reading, such as the settings. */
  readonly otherNotices: readonly Notice[];
  /** Writes the record in the format in which it is published. */
  readonly write: (record: LeverageRecord) => string;
}

/** A record as it is published. */
export interface Post {
  /** In its public wording. It does not carry the leaks. */
  readonly record: LeverageRecord;
  readonly text: string;
  /** What may not be meant for others. */
  readonly leaks: readonly Notice[];
}

/** What comes of a reading: a post, if there can be one, and all notices in their public wording. */
export interface Publication {
  /** Null without a task or a date. */
  readonly post: Post | null;
  readonly notices: readonly Notice[];
}

/** Makes the post of a reading: record, text, search. Everything that depends on the style happens here. */
export function publishDay(
  { reading, privateList, ofDay }: PublicReading,
  { date, style, otherNotices, write }: PublishOptions,
): Publication {
  const { replacements } = privateList;
  const ofStyle = [
    ...noticeTies(reading.shownFactors, style.factorDecimals),
    ...noticeWorkingTimes(reading.workingTimes, style),
  ];
  const notices = replaceInNotices(sortNotices([...reading.notices, ...ofStyle, ...otherNotices]), replacements);
  const record =
    ofDay === null || date === null
      ? null
      : makeRecord(ofDay.day, date, replaceInStyleTexts(style, replacements), notices);
  if (ofDay === null || record === null) return { post: null, notices };
  const text = write(record);
  const leaks = findLeaksInRecord(record, ofDay, text);
  return { post: { record, text, leaks }, notices: sortNotices([...record.notices, ...leaks]) };
}
