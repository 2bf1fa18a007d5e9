import { type Notice, type NoticePlace, sortNotices } from '../record/notices/notice.ts';
import { type LeverageRecord, makeRecord } from '../record/publishing/record.ts';
import { addSensitivity } from '../record/publishing/sensitivity.ts';
import type { Style } from '../record/publishing/style.ts';
import { noticeMultiples } from '../record/reading/columns/heading-multiple.ts';
import type { Day, DayReading } from '../record/reading/read-day.ts';
import { noticeOtherFactors, noticeTies } from '../record/reading/shown-factors.ts';
import { noticeSmallTokens } from '../record/reading/task-notices.ts';
import { noticeWorkingTimes } from '../record/reading/time-cells.ts';
import type { CalendarDate } from '../record/values/calendar-date.ts';
import { type DayLeaks, findLeaksInDay, findLeaksInRecord } from './find-leaks-in-record.ts';
import type { PrivateList } from './private-list.ts';
import { replaceInDay, replaceInNotices, replaceInStyleTexts } from './replace-in-record.ts';

/** A reading with the private list applied to its day. It does not depend on the style. */
export interface PublicReading {
  /** The reading before replacements. */
  readonly reading: DayReading;
  readonly privateList: PrivateList;
  /** The day after replacements, with its leaks; null if the reading has no day. */
  readonly ofDay: DayLeaks | null;
}

/** Applies the replacements to the day of a reading and searches its texts. */
export function applyPrivateList(reading: DayReading, privateList: PrivateList): PublicReading {
  const { day } = reading;
  const ofDay = day === null ? null : findLeaksInDay(replaceInDay(day, privateList.replacements), privateList);
  return { reading, privateList, ofDay };
}

export interface PublishOptions {
  /** Null if the date is unknown. */
  readonly date: CalendarDate | null;
  readonly style: Style;
  /** Notices about something other than the reading, such as the settings. */
  readonly otherNotices: readonly Notice[];
  /** Checks the prose of the day, in the author's own words; null if it is not checked. */
  readonly checkProse: ((day: Day, date: CalendarDate, style: Style) => readonly Notice[]) | null;
  /** Searches the texts for names of products; null if they are not searched. */
  readonly checkNames: ((record: LeverageRecord, ofDay: DayLeaks) => readonly Notice[]) | null;
  /** Formats the record for publication. */
  readonly write: (record: LeverageRecord) => string;
}

/** A record in its published form. */
export interface Post {
  /** The record after replacements. Its notices do not include the leaks. */
  readonly record: LeverageRecord;
  readonly text: string;
  /** Texts that may be private. */
  readonly leaks: readonly Notice[];
}

/** The result of publishing a reading: a post, if there is one, and all notices after replacements. */
export interface Publication {
  /** Null if there are no tasks or no date. */
  readonly post: Post | null;
  readonly notices: readonly Notice[];
}

/** Lists the notices about a place in a text that has no other notice yet. */
function listNew(notices: readonly Notice[], known: readonly Notice[]): Notice[] {
  const isSamePlace = ({ field, span: [from, to] = [0, 0] }: NoticePlace, other: NoticePlace) =>
    field === other.field && other.span !== undefined && from < other.span[1] && to > other.span[0];
  return notices.filter(({ place }) => !known.some((other) => isSamePlace(place, other.place)));
}

/** Makes the post of a reading: the record, its text and the leaks. Everything that depends on the style happens here. */
export function publishDay(
  { reading, privateList, ofDay }: PublicReading,
  { date, style, otherNotices, checkProse, checkNames, write }: PublishOptions,
): Publication {
  const { replacements } = privateList;
  const tasks = reading.day?.tasks ?? [];
  const furtherNotices = [
    ...noticeTies(reading.shownFactors, style.factorDecimals),
    ...noticeOtherFactors(reading.shownFactors, style.factorDecimals),
    ...(reading.all === null ? [] : noticeWorkingTimes(reading.all, tasks, style)),
    ...(reading.table === null ? [] : noticeSmallTokens(reading.table, tasks)),
    ...(reading.table === null || reading.columns === null ? [] : noticeMultiples(reading.table, reading.columns)),
  ];
  const notices = replaceInNotices(sortNotices([...reading.notices, ...furtherNotices, ...otherNotices]), replacements);
  const made =
    ofDay === null || date === null
      ? null
      : makeRecord(ofDay.day, date, replaceInStyleTexts(style, replacements), notices);
  if (ofDay === null || date === null || made === null) return { post: null, notices };
  const { day } = reading;
  const whole = addSensitivity(made, ofDay.day.tasks);
  const ofProse = day === null || checkProse === null ? [] : checkProse(day, date, style);
  const record = {
    ...whole,
    notices: sortNotices([...made.notices, ...listNew(replaceInNotices(ofProse, replacements), made.notices)]),
  };
  const text = write(record);
  const leaks = sortNotices([...findLeaksInRecord(record, ofDay, text), ...(checkNames?.(record, ofDay) ?? [])]);
  return { post: { record, text, leaks }, notices: sortNotices([...record.notices, ...leaks]) };
}
