import { describeNotice } from '../../../record/notices/describe-notice.ts';
import { isBlockingLeak, isLeakCode } from '../../../record/notices/notice.ts';
import type { NeededColumn } from '../../../record/notices/sheet-facts.ts';
import { TAB_WORDS } from '../../../record/notices/source-words.ts';
import type { Table } from '../../../record/reading/columns/table.ts';
import { cellAddress } from '../../../record/values/a1.ts';
import type { TextMark } from '../../preview/mark-texts.ts';
import { type PreviewView, viewPreview } from '../../preview/preview-view.ts';
import { ACCOUNTS } from '../../server/accounts.ts';
import { type ColumnsView, viewColumns } from '../columns/columns-view.ts';
import { CLIPBOARD_WAYS, COPY_WAYS, type CopyWay, FILE_WAYS, placeDownload } from '../output/copy-ways.ts';
import { describeCharacters } from '../output/count-characters.ts';
import { publishedDay } from '../records.ts';
import { copyOptionsOf, keyOfNotice, listNotices, type Screen, type State } from '../state.ts';
import { listBoxes, type TextView, viewTexts } from '../texts/texts-view.ts';
import { type FiguresView, viewFigures } from './figures-view.ts';
import { type DayHeaderView, hasTask, isTabEmpty, type SegmentsView, viewHeader, viewSegments } from './header-view.ts';
import { type NoticesView, viewNotices } from './notices-view.ts';
import { type StatusView, viewStatus } from './status-view.ts';
import { type StyleMenuView, viewStyleMenu } from './style-menu-view.ts';

export interface BannerView {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface DateFieldView {
  /** The tab, because each tab has its own field. */
  readonly sheetId: number;
  readonly why: string;
  /** Whether the user tried to generate a post without a date. */
  readonly isMarked: boolean;
}

/** Instructions for a tab from which no post can be made. */
export interface GuideView {
  readonly lead: string;
  /** Whether the headings are explained. */
  readonly hasExample: boolean;
  /** Whether *New day…* is in the guide, because it is not the filled button. */
  readonly hasNewDay: boolean;
  /** The next step, above *New day…* and *Insert sample day*; null on the tab of a day, which only needs rows. */
  readonly next: { readonly heading: string; readonly words: string } | null;
}

export interface PostTextView {
  readonly measure: string;
  readonly text: string;
  /** Whether the text is to be copied with the keys, because the button was not allowed to. */
  readonly isForKeys: boolean;
}

export interface CopyWayView {
  readonly way: CopyWay;
  readonly label: string;
  /** The purpose, or the file's name. */
  readonly use: string;
  readonly isLast: boolean;
}

export interface CopyMenuView {
  /** The blue button, with the last used export target. */
  readonly button: { readonly way: CopyWay; readonly label: string };
  readonly clipboard: readonly CopyWayView[];
  readonly files: readonly CopyWayView[];
}

export type PrimaryAction = 'generate' | 'copy' | 'newDay';

export interface ViewModel {
  readonly screen: Screen;
  readonly day: DayHeaderView;
  readonly banner: BannerView | null;
  readonly segments: SegmentsView | null;
  readonly dateField: DateFieldView | null;
  readonly figures: FiguresView | null;
  readonly columns: ColumnsView | null;
  readonly notices: NoticesView;
  readonly guide: GuideView | null;
  readonly preview: PreviewView | null;
  /** The fields for the texts of the day, in the preview. */
  readonly texts: readonly TextView[];
  readonly styles: StyleMenuView | null;
  readonly postText: PostTextView | null;
  readonly copying: CopyMenuView | null;
  readonly status: StatusView;
  /** Whether *Save to Records* is at the end of the status line. */
  readonly canSaveRecord: boolean;
  readonly isGenerating: boolean;
  /** The filled button. *New day* is shown only if it is the filled button. */
  readonly primary: PrimaryAction;
  /** The place of the focus on opening: the filled button, the date field, the first button of the content, or the sheet. */
  readonly nextStep: 'primary' | 'date' | 'content' | 'sheet';
  readonly postTurn: number;
}

function viewBanner({ failure, sheet, post }: State): BannerView | null {
  if (failure === null || !failure.isShown) return null;
  const reason = failure.reason ?? ACCOUNTS;
  if (sheet === null) {
    const title = failure.isSlow ? 'Google Sheets has not responded yet.' : 'The sheet could not be read.';
    return { title, lines: [reason] };
  }
  const missed = `Changes made since are not in ${post === null ? 'these figures' : 'this post'}.`;
  return { title: `Cells as of ${sheet.readAt}; the sheet could not be read again.`, lines: [missed, reason] };
}

/** Returns the date field, which stays after the date is given, so that it can be corrected. */
function viewDateField(state: State): DateFieldView | null {
  const notice = state.day?.reading.dateNotice ?? null;
  if (notice === null || !hasTask(state)) return null;
  return {
    sheetId: state.sheet?.cells.sheetId ?? 0,
    why: state.dateGiven === null ? describeNotice(notice, TAB_WORDS) : 'For this post only.',
    isMarked: state.status.kind === 'dateNeeded',
  };
}

const FIRST_EVENING = {
  heading: 'Start here',
  words: 'New day creates a tab with headings and formulas for your tasks. Or insert the sample day.',
};
const WRONG_TAB = {
  heading: 'Wrong tab?',
  words:
    'Open the tab of the day. The sidebar reads it when you come back. Or create a new day, or insert the sample day.',
};

/** Names the cells of the first task, and how the post comes after it. */
function describeFirstTask({ headerRow, columns }: Table): string {
  const cellOf = (key: NeededColumn) => cellAddress(headerRow + 1, columns[key] ?? 1);
  return `Type the first task in ${cellOf('task')}, with the human estimate in ${cellOf('humanEstimate')} and the AI time in ${cellOf('aiTime')}. Then move the pointer here or press Refresh: the post appears.`;
}

function viewGuide(state: State): GuideView | null {
  const { day, sheet } = state;
  if (day === null || hasTask(state)) return null;
  const { table } = day.reading;
  const hasNewDay = !isTabEmpty(state);
  if (table === null) {
    const next = sheet?.cells.isSpreadsheetEmpty ? FIRST_EVENING : WRONG_TAB;
    return { lead: '', hasExample: true, hasNewDay, next };
  }
  const isBare = (day.reading.day?.rowCount ?? 0) === 0;
  const lead = isBare ? describeFirstTask(table) : 'A row needs a task, a human estimate and AI time.';
  return { lead, hasExample: false, hasNewDay, next: null };
}

/** Lists the texts to mark in the preview: matches that were not allowed. */
function listMarks(state: State): TextMark[] {
  return listNotices(state).flatMap((notice) => {
    const isOpen = isLeakCode(notice.code) && !state.allowed.has(keyOfNotice(notice));
    const { quote } = notice.place;
    return isOpen && quote !== null ? [{ quote, isBlocking: isBlockingLeak(notice) }] : [];
  });
}

function viewCopying(state: State): CopyMenuView | null {
  const { post, way } = state;
  if (post === null) return null;
  const options = copyOptionsOf(state);
  const viewWay = (of: CopyWay): CopyWayView => {
    const place = placeDownload(post.record.slug, of, options);
    const path = place === null || place.folder === '' ? place?.fileName : `${place.folder}/${place.fileName}`;
    return { way: of, label: COPY_WAYS[of].label, use: path ?? COPY_WAYS[of].use, isLast: of === way };
  };
  return {
    button: { way, label: COPY_WAYS[way].label },
    clipboard: CLIPBOARD_WAYS.map(viewWay),
    files: FILE_WAYS.map(viewWay),
  };
}

function findPrimary(state: State): PrimaryAction {
  if (state.post !== null) return 'copy';
  return isTabEmpty(state) ? 'newDay' : 'generate';
}

function findNextStep(state: State): ViewModel['nextStep'] {
  const { day } = state;
  if (hasTask(state)) return day?.date === null ? 'date' : 'primary';
  if (isTabEmpty(state)) return 'primary';
  return day !== null && day.reading.table !== null && (day.reading.day?.rowCount ?? 0) === 0 ? 'sheet' : 'content';
}

/** Returns the view of a state: the texts of every part of the page. */
export function viewState(state: State): ViewModel {
  const { post, reading } = state;
  const texts = viewTexts(state);
  return {
    screen: state.screen,
    day: viewHeader(state, reading !== null && reading !== 'quiet'),
    banner: viewBanner(state),
    segments: viewSegments(state),
    dateField: viewDateField(state),
    figures: viewFigures(state),
    columns: viewColumns(state),
    notices: viewNotices(state),
    guide: viewGuide(state),
    preview:
      post === null
        ? null
        : viewPreview(
            post.record,
            state.style,
            state.tasksShown,
            listMarks(state),
            listBoxes(texts),
            state.day?.post?.record === post.record ? state.prose.marks : null,
          ),
    texts,
    styles: viewStyleMenu(state),
    postText:
      post === null
        ? null
        : {
            measure: `${COPY_WAYS[post.shown.way].name}, ${describeCharacters(post.shown.text)}`,
            text: post.shown.text,
            isForKeys: state.status.kind === 'copyRefused',
          },
    copying: viewCopying(state),
    status: viewStatus(state),
    canSaveRecord: state.status.kind === 'copied' && publishedDay(state) !== null,
    isGenerating: reading === 'generate',
    postTurn: state.postTurn,
    primary: findPrimary(state),
    nextStep: findNextStep(state),
  };
}
