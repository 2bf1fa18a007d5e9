import type { FilePlace } from '../../formats/post-file.ts';
import type { DayCells, TabCells } from '../../messages/messages.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { type Notice, sortNotices } from '../../record/notices/notice.ts';
import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { ColumnRole } from '../../record/reading/columns/column-choice.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import { type CalendarDate, formatIsoDate } from '../../record/values/calendar-date.ts';
import { frontMatterOfSettings } from '../../settings/front-matter-of-settings.ts';
import { readSettings, type SettingsReading } from '../../settings/read-settings.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';
import type { WriteStatus } from '../server/write-status.ts';
import type { ColumnDraft } from './columns/columns-draft.ts';
import type { CopyOptions, CopyWay } from './output/copy-ways.ts';
import { NO_PROSE, type ProseState } from './prose-state.ts';
import type { SheetReading } from './read-sheet.ts';
import type { SelectedRows } from './row-selection.ts';
import type { SheetDay } from './sheet-day.ts';
import type { DraftIssue } from './texts/draft-issues.ts';

export type Screen = 'day' | 'help';
export type ReadPurpose = 'open' | 'generate' | 'refresh' | 'quiet';

export interface ReadFailure {
  /** Whether a banner reports it. A failed background reading is only reported in the day's line. */
  readonly isShown: boolean;
  /** The message of the server; null if it did not answer. */
  readonly reason: string | null;
  readonly isSlow: boolean;
}

export interface Post {
  readonly record: LeverageRecord;
  readonly markdown: string;
  /** The content of the text box: Markdown, unless another text has to be copied manually. */
  readonly shown: { readonly way: CopyWay; readonly text: string };
}

/** The text that was copied or downloaded, and the cells it was made from. */
export interface Copy {
  readonly way: CopyWay;
  readonly text: string;
  /** Null if it is on the clipboard. */
  readonly file: FilePlace | null;
  readonly cells: DayCells;
  readonly reading: SheetDay['reading'];
}

/** The user's private list. Without it, copying is blocked until the user allows it. */
export type PrivateListState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly list: PrivateList }
  | { readonly kind: 'failed'; readonly reason: string };

/** A tab that is shown after another one. */
export interface OpenedTab {
  readonly name: string;
  /** The name of the tab whose post is on the clipboard, if it is that of the tab before; null otherwise. */
  readonly copied: string | null;
}

/** The last action, for the line above the buttons. */
export type Status =
  | { readonly kind: 'idle' | 'reading' | 'copyBlocked' | 'blockingIssuesChanged' | 'rowsMoved' | 'listAwaited' }
  | { readonly kind: 'dayGone'; readonly date: CalendarDate }
  | { readonly kind: 'copyRefused'; readonly way: CopyWay }
  /** With the tab, if the page showed another one before. */
  | { readonly kind: 'postReady' | 'dateNeeded'; readonly newTab: OpenedTab | null }
  /** A dialog was requested. The previous line returns after it is open. */
  | { readonly kind: 'opening'; readonly before: Status }
  | {
      readonly kind: 'copied';
      readonly way: CopyWay;
      readonly text: string;
      readonly file: FilePlace | null;
      readonly isFirst: boolean;
      /** Whether the sheet was being read again, so that the copy may be older than the cells. */
      readonly isUnsure: boolean;
    }
  | {
      readonly kind: 'cellsChanged';
      readonly cells: readonly string[];
      readonly haveSettingsChanged: boolean;
      readonly isCopyOld: boolean;
    }
  | { readonly kind: 'otherTab'; readonly newTab: OpenedTab }
  | WriteStatus;

/** A text that the user is writing. */
export interface TextDraft {
  readonly text: string;
  /** The text in the cell when the user began to edit. */
  readonly seen: string;
  /** The issues of the last check, which follows a pause in typing. */
  readonly issues: readonly DraftIssue[];
}

export type TextDrafts = Readonly<Partial<Record<TextLabel, TextDraft>>>;

export interface State {
  readonly screen: Screen;
  /** The style of the settings, or the one chosen since then. */
  readonly style: Style;
  /** The built-in style chosen for this session; null for that of the settings. */
  readonly styleChosen: string | null;
  readonly privateList: PrivateListState;
  /** The settings of the last reading, or the defaults before it. */
  readonly settings: SettingsReading;
  /** The export target of the blue button, which is the last used one. */
  readonly way: CopyWay;
  /** The keys that copy on this computer: `Ctrl+C` or `⌘C`. */
  readonly copyKeys: string;
  /** Null until the first reading succeeds. */
  readonly sheet: SheetReading | null;
  readonly day: SheetDay | null;
  readonly dateGiven: CalendarDate | null;
  /** The chosen day of a table with a Date column; null for the newest. */
  readonly dateAsked: CalendarDate | null;
  readonly selection: SelectedRows | null;
  readonly isSelectionChosen: boolean;
  /** The current reading; null also if it took too long to wait for it. */
  readonly reading: ReadPurpose | null;
  /** Null if the last reading succeeded. */
  readonly failure: ReadFailure | null;
  readonly post: Post | null;
  /** Counts the requested posts, so that the page knows when to scroll. */
  readonly postTurn: number;
  readonly copy: Copy | null;
  readonly prose: ProseState;
  /** The Records tab as last read; null before that, or if there is none. */
  readonly records: TabCells | null;
  /** Matches in the last exported form of the post, in addition to those in its Markdown. */
  readonly furtherLeaks: readonly Notice[];
  /** Keys of error notices that no longer block copying. */
  readonly allowed: ReadonlySet<string>;
  /** Keys of folds that the user opened, or closed if they open by themselves. */
  readonly openFolds: ReadonlySet<string>;
  readonly hasAllNotices: boolean;
  readonly tasksShown: number;
  readonly visitedCell: string | null;
  /** Texts of the day that are not saved yet. */
  readonly drafts: TextDrafts;
  /** Texts of other days and tabs, which are offered again there. */
  readonly draftsElsewhere: Readonly<Record<string, TextDrafts>>;
  /** The pickers of the columns; null while they are closed. */
  readonly columnDraft: ColumnDraft | null;
  /** Whether the user tried to save a heading in two pickers. */
  readonly hasColumnFaults: boolean;
  readonly status: Status;
  /** Counts the messages, so that the same words are announced again. */
  readonly statusTurn: number;
}

export type PageEvent =
  | { readonly kind: 'readStarted'; readonly purpose: ReadPurpose }
  | { readonly kind: 'readSucceeded'; readonly cells: DayCells; readonly readAt: string }
  | { readonly kind: 'readRefused'; readonly reason: string | null }
  | { readonly kind: 'readTimedOut' }
  | {
      readonly kind: 'copied';
      readonly way: CopyWay;
      readonly text: string;
      readonly file?: FilePlace | null;
      readonly isFirst?: boolean;
    }
  | { readonly kind: 'wayRecalled'; readonly way: CopyWay }
  | { readonly kind: 'copyRefused'; readonly way: CopyWay; readonly text: string }
  | { readonly kind: 'copyBlocked' }
  | { readonly kind: 'outputSearched'; readonly leaks: readonly Notice[] }
  | { readonly kind: 'listAwaited' | 'privateListAsked' | 'proseCheckAsked' }
  /** The check of prose, or null if it could not be loaded. */
  | { readonly kind: 'proseCheckLoaded'; readonly check: ProseCheck | null }
  | { readonly kind: 'recordsRead'; readonly records: TabCells | null }
  | { readonly kind: 'privateListRead'; readonly list: PrivateListState }
  | { readonly kind: 'styleChosen'; readonly id: string }
  | { readonly kind: 'dayChosen'; readonly date: CalendarDate }
  | { readonly kind: 'dateGiven'; readonly date: CalendarDate | null }
  | { readonly kind: 'rowsChosen'; readonly isSelection: boolean }
  | { readonly kind: 'noticesAllowed'; readonly keys: readonly string[]; readonly isAllowed: boolean }
  | { readonly kind: 'foldToggled'; readonly key: string }
  | {
      readonly kind:
        | 'allNoticesAsked'
        | 'moreTasksAsked'
        | 'helpOpened'
        | 'helpClosed'
        | 'dialogAsked'
        | 'dialogOpened';
    }
  | { readonly kind: 'columnsAsked' | 'columnsClosed' | 'columnsRefused' }
  | { readonly kind: 'columnChosen'; readonly role: ColumnRole; readonly heading: string }
  | { readonly kind: 'textTyped'; readonly label: TextLabel; readonly text: string; readonly seen: string }
  /** The text that was typed is checked. */
  | { readonly kind: 'typingPaused' }
  /** The user replaces the text that the cell contains now. */
  | { readonly kind: 'textClaimed'; readonly label: TextLabel; readonly seen: string }
  /** @param key the key of the day to which the text belongs */
  | { readonly kind: 'textClosed'; readonly label: TextLabel; readonly key: string }
  | { readonly kind: 'cellVisited'; readonly address: string }
  | { readonly kind: 'requestRefused'; readonly message: string }
  | { readonly kind: 'writeReported'; readonly status: WriteStatus };

export const FIRST_TASKS_SHOWN = 100;
/** The number of tasks from which the preview adds tasks in portions. */
export const MOST_TASKS_AT_ONCE = 1000;

/** Makes the state before the first reading. */
export function createState(options: Pick<State, 'screen' | 'style' | 'copyKeys' | 'way'>): State {
  return {
    ...options,
    settings: readSettings(null),
    styleChosen: null,
    privateList: { kind: 'unread' },
    sheet: null,
    day: null,
    dateGiven: null,
    dateAsked: null,
    selection: null,
    isSelectionChosen: false,
    reading: null,
    failure: null,
    post: null,
    postTurn: 0,
    copy: null,
    prose: NO_PROSE,
    records: null,
    furtherLeaks: [],
    allowed: new Set(),
    openFolds: new Set(),
    hasAllNotices: false,
    tasksShown: FIRST_TASKS_SHOWN,
    visitedCell: null,
    drafts: {},
    draftsElsewhere: {},
    columnDraft: null,
    hasColumnFaults: false,
    status: { kind: 'idle' },
    statusTurn: 0,
  };
}

/** Identifies the day whose texts are edited, in its tab. */
export function keyOfDrafts({ sheet, day }: State): string {
  const isOfMany = (day?.reading.days.length ?? 0) > 1;
  const date = isOfMany ? (day?.reading.day?.date ?? null) : null;
  return [sheet?.cells.sheetId ?? '', date === null ? '' : formatIsoDate(date)].join(' ');
}

/** Identifies a notice as long as its cell has the same content. */
export function keyOfNotice({ code, place: { cell, quote } }: Notice): string {
  return [code, cell, quote].join('|');
}

/** Lists all notices, including matches outside the Markdown. */
export function listNotices({ day, furtherLeaks }: State): readonly Notice[] {
  const notices = day?.notices ?? [];
  return furtherLeaks.length === 0 ? notices : sortNotices([...notices, ...furtherLeaks]);
}

/** The key of the check against the private list among the notices that can be allowed. */
export const UNCHECKED_KEY = 'private-list';

/** Whether copying is blocked because the private list could not be read and the user has not allowed it. */
export function isBlockedUnchecked({ privateList, allowed }: State): boolean {
  return privateList.kind === 'failed' && !allowed.has(UNCHECKED_KEY);
}

/** Lists the errors that block copying and were not allowed. */
export function listBlockingErrors(state: State): Notice[] {
  return listNotices(state).filter((notice) => notice.severity === 'error' && !state.allowed.has(keyOfNotice(notice)));
}

/** Counts the issues that block copying. */
export function countBlockingIssues(state: State): number {
  return listBlockingErrors(state).length + (isBlockedUnchecked(state) ? 1 : 0);
}

/** Returns the options of a download in addition to the record. */
export function copyOptionsOf({ settings, style }: State): CopyOptions {
  return { frontMatter: frontMatterOfSettings(settings.settings), language: style.language.code };
}
