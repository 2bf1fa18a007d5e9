import type { Notice } from '../../record/notices/notice.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { SavedDay } from '../records/save-record.ts';
import type { SheetDayReading } from './sheet-day.ts';
import type { State } from './state.ts';

/** Returns the day that *Save to Records* saves: a whole day with tasks and a date; null for none. */
export function dayToSave(
  { isSelectionChosen, prose: { check }, sheet }: Pick<State, 'isSelectionChosen' | 'prose' | 'sheet'>,
  { reading, statistics }: SheetDayReading,
  date: CalendarDate | null,
  title: string,
  style: string,
): SavedDay | null {
  if (check === null || isSelectionChosen || date === null || statistics === null) return null;
  return { date, title, style, reading, sheet };
}

/** Returns the published day; null without a post, or if only some of its rows were published. */
export function publishedDay(state: State): SavedDay | null {
  const { day, post, style } = state;
  return day === null || post === null ? null : dayToSave(state, day, day.date, post.record.title, style.id);
}

/** Makes the notice about a day that has changed since it was saved. */
export function noticesOfRecord(state: State, reading: SheetDayReading, date: CalendarDate | null): Notice[] {
  const { prose, records } = state;
  const day = dayToSave(state, reading, date, '', '');
  return records === null || day === null ? [] : (prose.check?.compareRecord(records, day) ?? []);
}

/** Adds the sums of its week to a reading, if a text of its day asks for them and the Records tab was read. */
export function addWeek(state: State, reading: SheetDayReading, date: CalendarDate | null): SheetDayReading {
  const day = dayToSave(state, reading, date, '', '');
  return (day && state.prose.check?.addWeek(state.records, day, reading)) ?? reading;
}
