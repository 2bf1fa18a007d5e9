import { formatMarkdown } from '../formats/markdown.ts';
import { formatText } from '../formats/text.ts';
import type { DayCells } from '../messages/messages.ts';
import type { CalendarDate } from '../record/calendar-date.ts';
import type { Notice } from '../record/notices.ts';
import type { LeverageRecord } from '../record/record.ts';
import type { Style } from '../record/style.ts';
import { findChangedCells, isSameSheet } from './changed-cells.ts';
import { findSelectedRows, haveRowsMoved, type SelectedRows } from './row-selection.ts';
import { readSheetDay, type SheetDay } from './sheet-day.ts';

export type Screen = 'day' | 'help';
export type CopyFormat = 'markdown' | 'text';
export type ReadPurpose = 'open' | 'generate' | 'refresh' | 'quiet';

/** The cells as they were last read. */
export interface SheetReading {
  readonly cells: DayCells;
  /** The browser's clock then, as shown: `21:14`. */
  readonly readAt: string;
}

export interface ReadFailure {
  /** A banner tells of it; of a quiet reading only the day's line does. */
  readonly isShown: boolean;
  /** The server's own words; null when it did not answer. */
  readonly reason: string | null;
  readonly isSlow: boolean;
}

export interface Post {
  readonly record: LeverageRecord;
  readonly markdown: string;
  /** What the text box holds: Markdown, unless the plain text has to be copied by hand. */
  readonly shown: { readonly format: CopyFormat; readonly text: string };
}

/** What lies on the clipboard, and the cells it was made from. */
export interface Copy {
  readonly format: CopyFormat;
  readonly text: string;
  readonly cells: DayCells;
  readonly reading: SheetDay['reading'];
}

/** What was just done, for the line above the buttons. */
export type Status =
  | { readonly kind: 'idle' | 'reading' | 'postReady' | 'copyRefused' | 'copyStopped' | 'stopsChanged' | 'rowsMoved' }
  | { readonly kind: 'dateNeeded' | 'addingSample' }
  | { readonly kind: 'copied'; readonly format: CopyFormat; readonly text: string }
  | { readonly kind: 'cellsChanged'; readonly cells: readonly string[]; readonly isCopyOld: boolean }
  | { readonly kind: 'otherTab'; readonly tabName: string }
  | { readonly kind: 'rowsAdded'; readonly rows: number; readonly tabName: string }
  | { readonly kind: 'refused'; readonly message: string };

export interface State {
  readonly screen: Screen;
  readonly style: Style;
  /** The keys that copy on this computer: `Ctrl+C` or `⌘C`. */
  readonly copyKeys: string;
  /** Null until the first reading succeeds. */
  readonly sheet: SheetReading | null;
  readonly day: SheetDay | null;
  readonly dateGiven: CalendarDate | null;
  readonly selection: SelectedRows | null;
  readonly isSelectionChosen: boolean;
  /** The reading under way; null also when it took too long to be waited for. */
  readonly reading: ReadPurpose | null;
  /** Null when the last reading succeeded. */
  readonly failure: ReadFailure | null;
  readonly post: Post | null;
  /** Counts the posts asked for, so that the page knows when to scroll. */
  readonly postTurn: number;
  readonly copy: Copy | null;
  /** Keys of error notices that no longer hold the copy. */
  readonly allowed: ReadonlySet<string>;
  readonly openFolds: ReadonlySet<string>;
  readonly hasAllNotices: boolean;
  readonly tasksShown: number;
  readonly visitedCell: string | null;
  readonly status: Status;
  /** Counts the messages, so that the same words are announced again. */
  readonly statusTurn: number;
}

export type PageEvent =
  | { readonly kind: 'readStarted'; readonly purpose: ReadPurpose }
  | { readonly kind: 'readSucceeded'; readonly cells: DayCells; readonly readAt: string }
  | { readonly kind: 'readRefused'; readonly reason: string | null }
  | { readonly kind: 'readTimedOut' }
  | { readonly kind: 'generateRefused' }
  | { readonly kind: 'copied' | 'copyRefused'; readonly format: CopyFormat; readonly text: string }
  | { readonly kind: 'copyStopped' }
  | { readonly kind: 'dateGiven'; readonly date: CalendarDate | null }
  | { readonly kind: 'rowsChosen'; readonly isSelection: boolean }
  | { readonly kind: 'noticesAllowed'; readonly keys: readonly string[]; readonly isAllowed: boolean }
  | { readonly kind: 'foldToggled'; readonly key: string }
  | { readonly kind: 'allNoticesAsked' | 'moreTasksAsked' | 'sampleAsked' }
  | { readonly kind: 'cellVisited'; readonly address: string }
  | { readonly kind: 'requestRefused'; readonly message: string }
  | { readonly kind: 'sampleInserted'; readonly rows: number; readonly tabName: string };

export const FIRST_TASKS_SHOWN = 100;
/** From here on, tasks are added to the preview in portions. */
export const MOST_TASKS_AT_ONCE = 1000;

/** The page before anything is known of the sheet. */
export function createState(options: Pick<State, 'screen' | 'style' | 'copyKeys'>): State {
  return {
    ...options,
    sheet: null,
    day: null,
    dateGiven: null,
    selection: null,
    isSelectionChosen: false,
    reading: null,
    failure: null,
    post: null,
    postTurn: 0,
    copy: null,
    allowed: new Set(),
    openFolds: new Set(),
    hasAllNotices: false,
    tasksShown: FIRST_TASKS_SHOWN,
    visitedCell: null,
    status: { kind: 'idle' },
    statusTurn: 0,
  };
}

function say(state: State, status: Status): State {
  return { ...state, status, statusTurn: state.statusTurn + 1 };
}

/** Identifies a notice as long as its cell holds the same. */
export function keyOfNotice({ code, cell, quote }: Notice): string {
  return [code, cell, quote].join('|');
}

/** The errors that hold the copy and were not allowed. */
export function listStops({ day, allowed }: State): Notice[] {
  const notices = day?.record?.notices ?? day?.notices ?? [];
  return notices.filter((notice) => notice.severity === 'error' && !allowed.has(keyOfNotice(notice)));
}

/** The text of a record as it is copied. */
export function formatPost(record: LeverageRecord, format: CopyFormat): string {
  return format === 'markdown' ? formatMarkdown(record) : formatText(record);
}

function readDayAgain(state: State): State {
  const { sheet, selection, isSelectionChosen, dateGiven, style } = state;
  if (sheet === null) return { ...state, day: null };
  const onlyRows = isSelectionChosen && selection !== null ? selection.rows : null;
  return { ...state, day: readSheetDay(sheet.cells, { onlyRows, dateGiven, style }) };
}

function writePost(state: State): State {
  const record = state.day?.record ?? null;
  if (record === null) return { ...state, post: null, copy: null };
  const markdown = formatMarkdown(record);
  return { ...state, post: { record, markdown, shown: { format: 'markdown', text: markdown } } };
}

/** Makes the post that was asked for, or says what it lacks. */
function generatePost(state: State): State {
  const next = writePost({ ...state, copy: null });
  if (next.post !== null) {
    return say({ ...next, postTurn: state.postTurn + 1, tasksShown: FIRST_TASKS_SHOWN }, { kind: 'postReady' });
  }
  const lacksDate = next.day !== null && next.day.statistics !== null && next.day.date === null;
  return say(next, { kind: lacksDate ? 'dateNeeded' : 'idle' });
}

/** The post after a reading nobody pressed Generate for: it follows the sheet, and the line says what changed. */
function followSheet(state: State, before: State): State {
  const next = writePost(state);
  const wasReading = before.status.kind === 'reading';
  if (next.post === null) return say(next, { kind: 'idle' });
  const { copy } = before;
  const isCopyOld = copy !== null && formatPost(next.post.record, copy.format) !== copy.text;
  const hasChanged = next.post.markdown !== before.post?.markdown;
  if (copy === null ? hasChanged : isCopyOld && (hasChanged || wasReading)) {
    const known = copy ?? (before.sheet && before.day && { cells: before.sheet.cells, reading: before.day.reading });
    return say(next, { kind: 'cellsChanged', cells: listChanges(known, next), isCopyOld });
  }
  // Back to what was copied: the line that called the copy old no longer holds.
  const isAlarmOver = !isCopyOld && before.status.kind === 'cellsChanged' && before.status.isCopyOld;
  if (copy !== null && (wasReading || isAlarmOver)) {
    return say(next, { kind: 'copied', format: copy.format, text: copy.text });
  }
  return wasReading ? say(next, { kind: 'postReady' }) : next;
}

function listChanges(known: Pick<Copy, 'cells' | 'reading'> | null, { sheet, day }: State): string[] {
  if (known === null || sheet === null || day === null) return [];
  return findChangedCells({ sheet: known.cells, reading: known.reading }, { sheet: sheet.cells, reading: day.reading });
}

function openTab(state: State, sheet: SheetReading): State {
  const { screen, style, copyKeys, postTurn, statusTurn } = state;
  const selection = findSelectedRows(sheet.cells);
  return readDayAgain({ ...createState({ screen, style, copyKeys }), postTurn, statusTurn, sheet, selection });
}

/**
 * Chosen rows stay chosen when a cell elsewhere is selected to be mended; other rows are taken when the person asks for
 * a reading, and a choice whose tasks have moved is given up.
 */
function followSelection(state: State, cells: DayCells): Pick<State, 'selection' | 'isSelectionChosen'> {
  const selection = findSelectedRows(cells);
  if (!state.isSelectionChosen || state.selection === null || state.sheet === null) {
    return { selection, isSelectionChosen: false };
  }
  const isAsked = state.reading === 'generate' || state.reading === 'refresh';
  if (selection !== null && isAsked) return { selection, isSelectionChosen: true };
  const isLost = haveRowsMoved(state.selection.rows, state.sheet.cells, cells);
  return isLost ? { selection, isSelectionChosen: false } : { selection: state.selection, isSelectionChosen: true };
}

function takeReading(state: State, sheet: SheetReading): State {
  if (state.sheet === null) return say(openTab(state, sheet), { kind: 'idle' });
  if (state.sheet.cells.sheetId !== sheet.cells.sheetId) {
    const opened = openTab(state, sheet);
    if (state.status.kind === 'rowsAdded') return say(opened, state.status);
    return say(opened, { kind: 'otherTab', tabName: sheet.cells.tabName });
  }
  const choice = followSelection(state, sheet.cells);
  const read = { ...state, ...choice, sheet, reading: null, failure: null };
  const isSameDay =
    isSameSheet(state.sheet.cells, sheet.cells) &&
    choice.isSelectionChosen === state.isSelectionChosen &&
    (!choice.isSelectionChosen || choice.selection === state.selection);
  // A day of thousands of rows takes its time, and mostly nothing has changed.
  const next = isSameDay ? read : readDayAgain(read);
  if (state.reading === 'generate') return generatePost(next);
  const followed = state.post === null ? next : followSheet(next, state);
  if (state.isSelectionChosen && !choice.isSelectionChosen) return say(followed, { kind: 'rowsMoved' });
  if (state.post !== null) return followed;
  const isAnswered = state.status.kind === 'dateNeeded' && next.day?.date !== null;
  return state.status.kind === 'reading' || isAnswered ? say(followed, { kind: 'idle' }) : followed;
}

function failReading(state: State, failure: Omit<ReadFailure, 'isShown'>): State {
  const { reading, sheet } = state;
  if (reading === null) return state;
  const isShown = reading !== 'quiet' || sheet === null || (state.failure?.isShown ?? false);
  const next = { ...state, reading: null, failure: { ...failure, isShown } };
  if (reading === 'generate') return generatePost(next);
  if (state.status.kind !== 'reading') return next;
  return say(next, { kind: next.post === null ? 'idle' : 'postReady' });
}

const PURPOSE_RANK: readonly ReadPurpose[] = ['quiet', 'open', 'refresh', 'generate'];

/** A reading under way is joined: it then serves the stronger of both purposes. */
function startReading(state: State, purpose: ReadPurpose): State {
  const { reading } = state;
  const joined = reading !== null && PURPOSE_RANK.indexOf(reading) > PURPOSE_RANK.indexOf(purpose) ? reading : purpose;
  const next = { ...state, reading: joined };
  const isSilent = joined === 'quiet' || state.status.kind === 'rowsAdded';
  return isSilent || state.status.kind === 'reading' ? next : say(next, { kind: 'reading' });
}

function toggle(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

function showMoreTasks(state: State): State {
  const total = state.post?.record.tasks.length ?? 0;
  const tasksShown = total > MOST_TASKS_AT_ONCE ? Math.min(total, state.tasksShown + FIRST_TASKS_SHOWN) : total;
  return { ...state, tasksShown };
}

function allowNotices(state: State, keys: readonly string[], isAllowed: boolean): State {
  const allowed = new Set(state.allowed);
  for (const key of keys) {
    if (isAllowed) allowed.add(key);
    else allowed.delete(key);
  }
  return say({ ...state, allowed }, { kind: 'stopsChanged' });
}

/** A choice that changes the record at once, without a reading. */
function changeDay(state: State, change: Partial<State>): State {
  const next = readDayAgain({ ...state, ...change });
  if (state.post !== null) {
    const written = writePost({ ...next, copy: null, tasksShown: FIRST_TASKS_SHOWN });
    return say(written, { kind: written.post === null ? 'idle' : 'postReady' });
  }
  const isAnswered = state.status.kind === 'dateNeeded' && next.day?.date !== null;
  return isAnswered ? say(next, { kind: 'idle' }) : next;
}

function keepCopy(state: State, format: CopyFormat, text: string): State {
  const { sheet, day, post } = state;
  if (sheet === null || day === null || post === null) return state;
  const copy: Copy = { format, text, cells: sheet.cells, reading: day.reading };
  const shown = { format: 'markdown', text: post.markdown } as const;
  return say({ ...state, copy, post: { ...post, shown } }, { kind: 'copied', format, text });
}

/** What the page knows after an event. */
export function reduce(state: State, event: PageEvent): State {
  switch (event.kind) {
    case 'readStarted':
      return startReading(state, event.purpose);
    case 'readSucceeded':
      return takeReading(state, { cells: event.cells, readAt: event.readAt });
    case 'readRefused':
      return failReading(state, { reason: event.reason, isSlow: false });
    case 'readTimedOut':
      return failReading(state, { reason: null, isSlow: true });
    case 'generateRefused':
      return say(state, { kind: 'idle' });
    case 'copied':
      return keepCopy(state, event.format, event.text);
    case 'copyRefused': {
      const { format, text } = event;
      return state.post === null
        ? state
        : say({ ...state, post: { ...state.post, shown: { format, text } } }, { kind: 'copyRefused' });
    }
    case 'copyStopped':
      return say(state, { kind: 'copyStopped' });
    case 'dateGiven':
      return changeDay(state, { dateGiven: event.date });
    case 'rowsChosen':
      return changeDay(state, { isSelectionChosen: event.isSelection });
    case 'noticesAllowed':
      return allowNotices(state, event.keys, event.isAllowed);
    case 'foldToggled':
      return { ...state, openFolds: toggle(state.openFolds, event.key) };
    case 'allNoticesAsked':
      return { ...state, hasAllNotices: true };
    case 'moreTasksAsked':
      return showMoreTasks(state);
    case 'sampleAsked':
      return say(state, { kind: 'addingSample' });
    case 'cellVisited':
      return { ...state, visitedCell: event.address };
    case 'requestRefused':
      return say(state, { kind: 'refused', message: event.message });
    case 'sampleInserted':
      return say(state, { kind: 'rowsAdded', rows: event.rows, tabName: event.tabName });
  }
}
