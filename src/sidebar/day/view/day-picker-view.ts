import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { describeDay } from '../describe-day.ts';
import type { DayOfState } from './day-of-state.ts';
import { describeRows } from './figures-view.ts';

export interface DayChoiceView {
  readonly date: string;
  readonly label: string;
  /** `29 rows` */
  readonly use: string;
  readonly isShown: boolean;
}

/** Returns the days of a table with a Date column, the newest first; null if there is only one. */
export function viewDayPicker({ day, style }: Pick<DayOfState, 'day' | 'style'>): readonly DayChoiceView[] | null {
  if (day === null || day.reading.days.length < 2) return null;
  const shown = day.date === null ? '' : formatIsoDate(day.date);
  return day.reading.days.map(({ date, rowCount }) => {
    const isoDate = formatIsoDate(date);
    return { date: isoDate, label: describeDay(date, style), use: describeRows(rowCount), isShown: isoDate === shown };
  });
}
