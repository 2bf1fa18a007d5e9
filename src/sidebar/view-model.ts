import { weekdayOf } from '../record/calendar-date.ts';
import { groupThousands } from '../record/group-thousands.ts';
import { formatDatePattern } from '../record/record.ts';
import { ACCOUNTS } from './accounts.ts';
import { describeCharacters } from './count-characters.ts';
import { type FiguresView, viewFigures } from './figures-view.ts';
import { type NoticesView, viewNotices } from './notices-view.ts';
import { type PreviewView, viewPreview } from './preview-view.ts';
import type { CopyFormat, Screen, State } from './state.ts';
import { type StatusView, viewStatus } from './status-view.ts';

export interface DayBandView {
  readonly title: string;
  readonly line: string;
  /** The cells are older than they should be. */
  readonly isOld: boolean;
  readonly isBusy: boolean;
}

export interface BannerView {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface SegmentsView {
  readonly whole: string;
  readonly selected: string;
  readonly isSelectionChosen: boolean;
}

export interface DateFieldView {
  readonly why: string;
  /** Generating was tried without a date. */
  readonly isMarked: boolean;
}

/** What to do on a tab from which no post can be made. */
export interface GuideView {
  readonly lead: string;
  /** Whether the headings are explained; a table that has them needs rows only. */
  readonly hasExample: boolean;
}

export interface PostTextView {
  readonly measure: string;
  readonly text: string;
}

export interface ViewModel {
  readonly screen: Screen;
  readonly day: DayBandView;
  readonly banner: BannerView | null;
  readonly segments: SegmentsView | null;
  readonly dateField: DateFieldView | null;
  readonly figures: FiguresView | null;
  readonly notices: NoticesView;
  readonly guide: GuideView | null;
  readonly preview: PreviewView | null;
  readonly postText: PostTextView | null;
  readonly status: StatusView;
  readonly generate: { readonly isOff: boolean; readonly isBusy: boolean };
  readonly postTurn: number;
}

const NAMES_OF_FORMATS: Readonly<Record<CopyFormat, string>> = { markdown: 'Markdown', text: 'Text' };

function hasTask({ day }: State): boolean {
  return day !== null && day.statistics !== null;
}

function titleOfDay({ day, sheet, style, failure }: State): string {
  if (sheet === null || day === null) return failure === null ? 'Reading this tab' : 'This tab is not read yet';
  if (day.reading.table === null) {
    return day.notices[0]?.code === 'sheet-empty' ? 'This tab is empty' : 'No task table on this tab';
  }
  if (day.statistics === null) {
    return (day.reading.day?.rowCount ?? 0) === 0 ? 'No tasks yet' : 'No row is ready yet';
  }
  if (day.date === null) return 'Which day is this?';
  return `${style.language.weekdays[weekdayOf(day.date)]}, ${formatDatePattern('{month} {d}, {yyyy}', day.date, style)}`;
}

function lineOfDay(state: State): string {
  const { day, sheet, failure } = state;
  if (sheet === null || day === null) return '';
  const when = failure === null ? `read at ${sheet.readAt}` : `as of ${sheet.readAt}`;
  if (!hasTask(state)) return `“${sheet.cells.tabName}”, ${when}`;
  const ready = day.statistics?.tasks ?? 0;
  const rows = day.reading.day?.rowCount ?? 0;
  const count =
    ready === rows
      ? `${groupThousands(String(ready))} ${ready === 1 ? 'task' : 'tasks'}`
      : `${groupThousands(String(ready))} of ${groupThousands(String(rows))} rows ready`;
  return `${count}, ${when}`;
}

function viewBanner({ failure, sheet, post }: State): BannerView | null {
  if (failure === null || !failure.isShown) return null;
  const reason = failure.reason ?? ACCOUNTS;
  if (sheet === null) {
    const title = failure.isSlow ? 'Google Sheets has not answered yet.' : 'The sheet could not be read.';
    return { title, lines: [reason] };
  }
  const missed = `Changes made since are not in ${post === null ? 'these figures' : 'this post'}.`;
  return { title: `Cells as of ${sheet.readAt}; the sheet could not be read again.`, lines: [missed, reason] };
}

function viewSegments({ selection, isSelectionChosen, day }: State): SegmentsView | null {
  if (selection === null) return null;
  const count = (rows: number) => groupThousands(String(rows));
  const selectedRows = isSelectionChosen ? (day?.reading.day?.rowCount ?? 0) : selection.rowCount;
  return {
    whole: `Whole day, ${count(selection.wholeRowCount)}`,
    selected: `Selected rows, ${count(selectedRows)}`,
    isSelectionChosen,
  };
}

/** The field stays once the date is given, so that it can be corrected. */
function viewDateField(state: State): DateFieldView | null {
  const notice = state.day?.reading.dateNotice ?? null;
  if (notice === null || !hasTask(state)) return null;
  const why = notice.code === 'date-missing' ? notice.message.replace(/ Give the date, like .*$/, '') : notice.message;
  return { why, isMarked: state.status.kind === 'dateNeeded' };
}

function viewGuide(state: State): GuideView | null {
  const { day } = state;
  if (day === null || hasTask(state)) return null;
  if (day.reading.table === null) return { lead: '', hasExample: true };
  const isBare = (day.reading.day?.rowCount ?? 0) === 0;
  return {
    lead: isBare
      ? 'Write a task below the headings, with hours and minutes.'
      : 'A row needs a task, a human estimate and AI time.',
    hasExample: isBare,
  };
}

/** What every band of the page shows, in words. */
export function viewState(state: State): ViewModel {
  const { post, reading, failure } = state;
  const isBusy = reading !== null && reading !== 'quiet';
  return {
    screen: state.screen,
    day: { title: titleOfDay(state), line: lineOfDay(state), isOld: failure !== null, isBusy },
    banner: viewBanner(state),
    segments: viewSegments(state),
    dateField: viewDateField(state),
    figures: viewFigures(state),
    notices: viewNotices(state),
    guide: viewGuide(state),
    preview: post === null ? null : viewPreview(post.record, state.style, state.tasksShown),
    postText:
      post === null
        ? null
        : {
            measure: `${NAMES_OF_FORMATS[post.shown.format]}, ${describeCharacters(post.shown.text)}`,
            text: post.shown.text,
          },
    status: viewStatus(state),
    generate: { isOff: !hasTask(state), isBusy: reading === 'generate' },
    postTurn: state.postTurn,
  };
}
