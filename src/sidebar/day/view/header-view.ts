import { groupThousands } from '../../../record/numbers/group-thousands.ts';
import { describeDay } from '../describe-day.ts';
import type { State } from '../state.ts';
import type { DayOfState } from './day-of-state.ts';
import { type DayChoiceView, viewDayPicker } from './day-picker-view.ts';

export interface DayHeaderView {
  readonly title: string;
  readonly line: string;
  /** Whether the cells are outdated. */
  readonly isOld: boolean;
  readonly isBusy: boolean;
  /** Other days of the same table; null if there is none. */
  readonly picker: readonly DayChoiceView[] | null;
}

export interface SegmentsView {
  readonly whole: string;
  readonly selected: string;
  readonly isSelectionChosen: boolean;
}

export function hasTask({ day }: Pick<DayOfState, 'day'>): boolean {
  return day !== null && day.statistics !== null;
}

/** Whether the tab has neither a task table nor something similar to one. */
export function isTabEmpty({ day }: Pick<DayOfState, 'day'>): boolean {
  const code = day?.reading.table === null ? day.notices[0]?.code : undefined;
  return code === 'sheet-empty' || code === 'table-missing';
}

function titleOfDay({ day, sheet, style, failure }: DayOfState): string {
  if (sheet === null || day === null) return failure === null ? 'Reading this tab' : 'This tab has not been read yet';
  if (day.reading.table === null) {
    return day.notices[0]?.code === 'sheet-empty' ? 'This tab is empty' : 'No task table on this tab';
  }
  if (day.statistics === null) {
    return (day.reading.day?.rowCount ?? 0) === 0 ? 'No tasks yet' : 'No row is ready yet';
  }
  if (day.date === null) return 'Which day is this?';
  return describeDay(day.date, style);
}

function lineOfDay(state: DayOfState): string {
  const { day, sheet, failure } = state;
  if (sheet === null || day === null) return '';
  const when = failure === null ? `read at ${sheet.readAt}` : `as of ${sheet.readAt}`;
  if (!hasTask(state)) return `“${sheet.cells.tabName}”, ${when}`;
  const ready = day.statistics?.tasks ?? 0;
  const rows = day.reading.day?.rowCount ?? 0;
  const { days } = day.reading;
  const count =
    ready === rows
      ? `${groupThousands(String(ready))} ${ready === 1 ? 'task' : 'tasks'}`
      : `${groupThousands(String(ready))} of ${groupThousands(String(rows))} rows ready`;
  const isOfMany = days.length > 1 && !state.isSelectionChosen;
  const ofDays = isOfMany ? `, 1 of ${groupThousands(String(days.length))} days` : '';
  return `${count}${ofDays}, ${when}`;
}

/** Returns the header. @param isBusy whether the tab is being read */
export function viewHeader(state: DayOfState, isBusy: boolean): DayHeaderView {
  return {
    title: titleOfDay(state),
    line: lineOfDay(state),
    isOld: state.failure !== null,
    isBusy,
    picker: viewDayPicker(state),
  };
}

/** Returns the choice between the whole day and the selected rows; null without one. */
export function viewSegments({
  selection,
  isSelectionChosen,
  day,
}: Pick<State, 'selection' | 'isSelectionChosen' | 'day'>): SegmentsView | null {
  if (selection === null) return null;
  const count = (rows: number) => groupThousands(String(rows));
  const selectedRows = isSelectionChosen ? (day?.reading.day?.rowCount ?? 0) : selection.rowCount;
  return {
    whole: `Whole day, ${count(selection.wholeRowCount)}`,
    selected: `Selected rows, ${count(selectedRows)}`,
    isSelectionChosen,
  };
}
