import type { DayCells } from '../../messages/messages.ts';
import { EMPTY_PRIVATE_LIST, type PrivateList } from '../../prose/private-list.ts';
import { applyPrivateList } from '../../prose/publish-day.ts';
import type { Notice } from '../../record/notices/notice.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { readSettings, type SettingsReading } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { planOfUndo } from '../server/write-status.ts';
import { findChangedCells, haveSettingsChanged, isSameSheet } from './changed-cells.ts';
import { startColumnDraft } from './columns/columns-draft.ts';
import { isWriteUnchanged } from './is-write-unchanged.ts';
import { writeOut } from './output/copy-ways.ts';
import { checkAgain, checkDrafts } from './prose.ts';
import { withoutReading } from './prose-state.ts';
import { readSheet, type SheetReading } from './read-sheet.ts';
import { addWeek, noticesOfRecord } from './records.ts';
import { findSelectedRows, haveRowsMoved } from './row-selection.ts';
import { publishSheetDay, readSheetDay, type SheetDayReading } from './sheet-day.ts';
import {
  type Copy,
  copyOptionsOf,
  createState,
  FIRST_TASKS_SHOWN,
  keyOfDrafts,
  MOST_TASKS_AT_ONCE,
  type OpenedTab,
  type PageEvent,
  type PrivateListState,
  type ReadFailure,
  type ReadPurpose,
  type State,
  type Status,
  type TextDrafts,
} from './state.ts';

const IDLE: Status = { kind: 'idle' };
const POST_READY: Status = { kind: 'postReady', newTab: null };

function setStatus(state: State, status: Status): State {
  return { ...state, status, statusTurn: state.statusTurn + 1 };
}

/** Returns the style of the settings, or the style that the user chose, with the texts and hours of the settings. */
function findStyleOf({ styleChosen }: State, { settings, cells }: SettingsReading): ReturnType<typeof styleOfSettings> {
  return styleOfSettings(styleChosen === null ? settings : { ...settings, style: styleChosen }, cells);
}

const listOf = ({ privateList }: Pick<State, 'privateList'>): PrivateList =>
  privateList.kind === 'read' ? privateList.list : EMPTY_PRIVATE_LIST;

/** Makes the day's record from a reading of its cells. A style or a date changes only the record. */
function publishAgain(state: State, ofCells: SheetDayReading): State {
  const { dateGiven, settings } = state;
  const { style, notices } = findStyleOf(state, settings);
  const date = ofCells.reading.day?.date ?? dateGiven;
  const reading = addWeek(state, ofCells, date);
  const prose = checkAgain(state.prose, reading, date, style);
  const day = publishSheetDay(reading, {
    dateGiven,
    style,
    hasSources: settings.settings.importRule === 'on',
    otherNotices: [...settings.notices, ...notices, ...noticesOfRecord(state, reading, date)],
    proseNotices: prose.reading?.findings.map(({ notice }) => notice) ?? [],
    checkNames: prose.check?.names ?? null,
  });
  const record = day.post?.record ?? null;
  const marks = prose.reading === null || record === null ? null : (prose.check?.place(prose.reading, record) ?? null);
  return { ...state, style, day, furtherLeaks: [], prose: { ...prose, marks } };
}

function readDayAgain(state: State): State {
  const { sheet, selection, isSelectionChosen, dateAsked } = state;
  if (sheet === null) return { ...state, day: null };
  const reading = readSheetDay(sheet.cells, sheet.search, {
    onlyRows: isSelectionChosen && selection !== null ? selection.rows : null,
    dateAsked,
    privateList: listOf(state),
  });
  return publishAgain({ ...state, settings: readSettings(sheet.cells.settings) }, reading);
}

function writePost(state: State): State {
  const post = state.day?.post ?? null;
  if (post === null) return { ...state, post: null, copy: null };
  const { record, text } = post;
  return { ...state, post: { record, markdown: text, shown: { way: 'markdown', text } } };
}

/**
 * Makes the requested post, or reports what is missing.
 * @param newTab the tab, if the page showed another one before; null otherwise
 */
function generatePost(state: State, newTab: OpenedTab | null): State {
  const next = writePost({ ...state, copy: null });
  if (next.post !== null) {
    return setStatus(
      { ...next, postTurn: state.postTurn + 1, tasksShown: FIRST_TASKS_SHOWN },
      { kind: 'postReady', newTab },
    );
  }
  if (next.day !== null && next.day.statistics !== null && next.day.date === null) {
    return setStatus(next, { kind: 'dateNeeded', newTab });
  }
  return setStatus(next, newTab === null ? IDLE : { kind: 'otherTab', newTab });
}

/** Whether the post can be shown without a request: nothing blocks copying, and no notice is a warning. */
function isClean({ day }: State): boolean {
  // Contradictions in the prose are marked in the post.
  const isQuiet = ({ severity, code }: Notice) => severity === 'note' || code.startsWith('prose-');
  return day !== null && day.post !== null && day.notices.every(isQuiet);
}

/** Shows an opened day, with its post if the day is clean. @param newTab as for `generatePost` */
function showDay(opened: State, newTab: OpenedTab | null): State {
  if (isClean(opened)) return setStatus(writePost(opened), { kind: 'postReady', newTab });
  return setStatus(opened, newTab === null ? IDLE : { kind: 'otherTab', newTab });
}

/** Updates the post after a reading without Generate. The status line shows the changes. */
function followSheet(state: State, before: State): State {
  const next = writePost(state);
  const wasReading = before.status.kind === 'reading';
  if (next.post === null) return setStatus(next, IDLE);
  const { copy } = before;
  const isUnchanged = next.post.markdown === before.post?.markdown;
  // The text that the user copies with the keys stays in its box.
  if (before.status.kind === 'copyRefused' && isUnchanged)
    return { ...next, post: { ...next.post, shown: before.post.shown } };
  const isCopyOld = copy !== null && writeOut(next.post.record, copy.way, copyOptionsOf(next)).text !== copy.text;
  const hasChanged = !isUnchanged;
  // A choice of columns was saved: its status line remains, and with it *Undo*.
  if (copy === null && tellsOfWrite(before)) return next;
  if (copy === null ? hasChanged : isCopyOld && (hasChanged || wasReading)) {
    const known = copy ?? (before.sheet && before.day && { cells: before.sheet.cells, reading: before.day.reading });
    const cells = listChanges(known, next);
    const isBySettings = known !== null && next.sheet !== null && haveSettingsChanged(known.cells, next.sheet.cells);
    return setStatus(next, { kind: 'cellsChanged', cells, haveSettingsChanged: isBySettings, isCopyOld });
  }
  // The post is again the copied one, so the status line must not call the copy old.
  const isAlarmOver = !isCopyOld && before.status.kind === 'cellsChanged' && before.status.isCopyOld;
  // The private list can be read while the sheet is still being read.
  const wasUnsure = before.status.kind === 'copied' && before.status.isUnsure && state.reading === null;
  if (copy !== null && (wasReading || isAlarmOver || wasUnsure)) {
    const { way, text, file } = copy;
    const isFirst = before.status.kind === 'copied' && before.status.isFirst;
    return setStatus(next, { kind: 'copied', way, text, file, isFirst, isUnsure: false });
  }
  return wasReading ? setStatus(next, POST_READY) : next;
}

function listChanges(known: Pick<Copy, 'cells' | 'reading'> | null, { sheet, day }: State): string[] {
  if (known === null || sheet === null || day === null) return [];
  return findChangedCells({ sheet: known.cells, reading: known.reading }, { sheet: sheet.cells, reading: day.reading });
}

function openTab(state: State, sheet: SheetReading): State {
  const { screen, style, styleChosen, privateList, prose, records, copyKeys, way, postTurn, statusTurn } = state;
  const selection = findSelectedRows(sheet.cells, sheet.search, null);
  const kept = { styleChosen, privateList, prose: withoutReading(prose), records, postTurn, statusTurn };
  return readDayAgain({ ...createState({ screen, style, copyKeys, way }), ...kept, sheet, selection });
}

/**
 * Updates the selected rows. Chosen rows remain chosen when the user selects another cell to fix it. When the user
 * requests a reading, the selection replaces them. If their tasks have moved, they are no longer chosen.
 */
function followSelection(state: State, sheet: SheetReading): Pick<State, 'selection' | 'isSelectionChosen'> {
  const selection = findSelectedRows(sheet.cells, sheet.search, state.dateAsked);
  if (!state.isSelectionChosen || state.selection === null || state.sheet === null) {
    return { selection, isSelectionChosen: false };
  }
  const isAsked = state.reading === 'generate' || state.reading === 'refresh';
  if (selection !== null && isAsked) return { selection, isSelectionChosen: true };
  const isLost = haveRowsMoved(state.selection.rows, state.sheet, sheet);
  return isLost ? { selection, isSelectionChosen: false } : { selection: state.selection, isSelectionChosen: true };
}

/** Whether the status line reports a write or its undo. It remains while the sheet is read again after the write. */
function tellsOfWrite({ status }: State): boolean {
  return status.kind === 'written' || status.kind === 'undone';
}

/** Removes *Undo* if the cells have changed since the write. */
function followWrite(state: State, cells: DayCells): State {
  const { status } = state;
  if (status.kind !== 'written' && status.kind !== 'refused') return state;
  const plan = planOfUndo(status);
  if (plan === null || isWriteUnchanged(plan, cells)) return state;
  return { ...state, status: { ...status, undo: null } };
}

function takeReading(before: State, sheet: SheetReading): State {
  const state = followWrite(before, sheet.cells);
  if (state.sheet === null) return showDay(openTab(state, sheet), null);
  if (state.sheet.cells.sheetId !== sheet.cells.sheetId) {
    const opened = openTab(state, sheet);
    const { copy } = state;
    const copied = copy !== null && copy.file === null ? copy.cells.tabName : null;
    const newTab = { name: sheet.cells.tabName, copied };
    if (state.reading === 'generate') return generatePost(opened, newTab);
    const shown = showDay(opened, newTab);
    return tellsOfWrite(state) ? { ...shown, status: state.status, statusTurn: state.statusTurn } : shown;
  }
  const choice = followSelection(state, sheet);
  const isSameChoice = choice.isSelectionChosen === state.isSelectionChosen;
  const prose = isSameChoice ? state.prose : withoutReading(state.prose);
  const read = { ...state, ...choice, prose, sheet, reading: null, failure: null };
  const isSameDay =
    isSameSheet(state.sheet.cells, sheet.cells) &&
    isSameChoice &&
    (!choice.isSelectionChosen || choice.selection === state.selection);
  // A day of thousands of rows takes long to read, and usually nothing has changed.
  const next = isSameDay ? read : readDayAgain(read);
  const { dateAsked } = state;
  const isDayGone = dateAsked !== null && next.day?.reading.table != null && next.day.reading.day === null;
  if (isDayGone) return setStatus(showDay(openTab(state, sheet), null), { kind: 'dayGone', date: dateAsked });
  if (state.reading === 'generate') {
    const generated = generatePost(next, null);
    const { postTurn, tasksShown } = generated;
    const wasCopied = state.status.kind === 'copied' && state.status.isUnsure;
    // The user has copied while the tab was read: the status shows whether the copy is still that of the post.
    return wasCopied && generated.post !== null ? { ...followSheet(next, state), postTurn, tasksShown } : generated;
  }
  const followed = state.post === null ? next : followSheet(next, state);
  if (state.isSelectionChosen && !choice.isSelectionChosen) return setStatus(followed, { kind: 'rowsMoved' });
  if (state.post !== null) return followed;
  if (isClean(next)) return tellsOfWrite(state) ? writePost(next) : showDay(next, null);
  const isAnswered = state.status.kind === 'dateNeeded' && next.day?.date !== null;
  return state.status.kind === 'reading' || isAnswered ? setStatus(followed, IDLE) : followed;
}

function failReading(state: State, failure: Omit<ReadFailure, 'isShown'>): State {
  const { reading, sheet } = state;
  if (reading === null) return state;
  const isShown = reading !== 'quiet' || sheet === null || (state.failure?.isShown ?? false);
  const next = { ...state, reading: null, failure: { ...failure, isShown } };
  if (reading === 'generate') return generatePost(next, null);
  if (state.status.kind !== 'reading') return next;
  return setStatus(next, next.post === null ? IDLE : POST_READY);
}

const PURPOSE_RANK: readonly ReadPurpose[] = ['quiet', 'open', 'refresh', 'generate'];

/** Starts a reading, or joins the current one, which then has the higher of both purposes. */
function startReading(state: State, purpose: ReadPurpose): State {
  const { reading } = state;
  const joined = reading !== null && PURPOSE_RANK.indexOf(reading) > PURPOSE_RANK.indexOf(purpose) ? reading : purpose;
  const next = { ...state, reading: joined };
  const isSilent = joined === 'quiet' || (joined !== 'generate' && tellsOfWrite(state));
  return isSilent || state.status.kind === 'reading' ? next : setStatus(next, { kind: 'reading' });
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
  return setStatus({ ...state, allowed }, { kind: 'blockingIssuesChanged' });
}

/** Updates the page after a choice that changes the record at once, without a reading of the sheet. */
function followChoice(state: State, next: State): State {
  if (state.post !== null) {
    const written = writePost({ ...next, copy: null, tasksShown: FIRST_TASKS_SHOWN });
    return setStatus(written, written.post === null ? IDLE : POST_READY);
  }
  const isAnswered = state.status.kind === 'dateNeeded' && next.day?.date !== null;
  return isAnswered || isClean(next) ? showDay(next, null) : next;
}

function giveDate(state: State, dateGiven: CalendarDate | null): State {
  const next = { ...state, dateGiven };
  return followChoice(state, state.day === null ? next : publishAgain(next, state.day));
}

function keepCopy(state: State, event: Extract<PageEvent, { kind: 'copied' }>): State {
  const { sheet, day, post } = state;
  if (sheet === null || day === null || post === null) return state;
  const { way, text, file = null, isFirst = false } = event;
  const copy: Copy = { way, text, file, cells: sheet.cells, reading: day.reading };
  const shown = { way: 'markdown', text: post.markdown } as const;
  const isUnsure = state.reading !== null;
  return setStatus(
    { ...state, way, copy, post: { ...post, shown } },
    { kind: 'copied', way, text, file, isFirst, isUnsure },
  );
}

/** Opens another day of the same table, with its own record. */
function openDay(state: State, date: CalendarDate): State {
  const { sheet, privateList, prose, records, styleChosen, screen, style, copyKeys, way, postTurn, statusTurn } = state;
  if (sheet === null) return state;
  const selection = findSelectedRows(sheet.cells, sheet.search, date);
  const kept = {
    styleChosen,
    privateList,
    prose: withoutReading(prose),
    records,
    postTurn,
    statusTurn,
    failure: state.failure,
  };
  const fresh = { ...createState({ screen, style, copyKeys, way }), ...kept, sheet, selection, dateAsked: date };
  return showDay(readDayAgain(fresh), null);
}

const isEmptyList = ({ terms, replacements }: PrivateList) => terms.length === 0 && replacements.length === 0;

/** Applies another private list to the same cells. An empty list after none changes nothing. */
function applyListAgain(state: State, privateList: PrivateListState): State {
  const next = { ...state, privateList };
  const list = listOf(next);
  if (state.day === null || (isEmptyList(list) && isEmptyList(listOf(state)))) return next;
  const { reading } = state.day;
  return publishAgain(next, { ...state.day, publicReading: applyPrivateList(reading, list) });
}

/** Updates the post after the private list is read, or cannot be read. */
function takePrivateList(state: State, privateList: PrivateListState): State {
  const next = applyListAgain(state, privateList);
  if (next.post === null) return next;
  const followed = followSheet(next, state);
  return state.status.kind === 'listAwaited' ? setStatus(followed, POST_READY) : followed;
}

/** Shows the same post in another style. The copied text is then a different one. */
function changeStyle(state: State, id: string): State {
  const next = { ...state, styleChosen: id };
  if (state.day === null) return next;
  const published = publishAgain(next, state.day);
  if (published.post === null) return published;
  return setStatus(writePost({ ...published, copy: null }), POST_READY);
}

/** Updates the notices and marks of the post. The text of the post changes only with its week. */
function noticeAgain(state: State): State {
  const { day, post } = state;
  if (day === null) return state;
  const published = publishAgain(state, day);
  const { record, text } = published.day?.post ?? {};
  if (post === null || record === undefined) return published;
  return text === post.markdown ? { ...published, post: { ...post, record } } : writePost(published);
}

function without(drafts: TextDrafts, label: TextLabel): TextDrafts {
  const { [label]: _closed, ...others } = drafts;
  return others;
}

/** Returns the state of the page after an event. */
export function reduce(state: State, event: PageEvent): State {
  const next = reduceEvent(state, event);
  const [before, after] = [keyOfDrafts(state), keyOfDrafts(next)];
  const isPause = event.kind === 'typingPaused';
  if (before === after) return checkDrafts(state, next, isPause);
  const draftsElsewhere = { ...state.draftsElsewhere, [before]: state.drafts };
  return checkDrafts(state, { ...next, drafts: draftsElsewhere[after] ?? {}, draftsElsewhere }, isPause);
}

function reduceEvent(state: State, event: PageEvent): State {
  switch (event.kind) {
    case 'readStarted':
      return startReading(state, event.purpose);
    case 'readSucceeded':
      return takeReading(state, readSheet(event.cells, event.readAt));
    case 'readRefused':
      return failReading(state, { reason: event.reason, isSlow: false });
    case 'readTimedOut':
      return failReading(state, { reason: null, isSlow: true });
    case 'copied':
      return keepCopy(state, event);
    case 'copyRefused': {
      const { way, text } = event;
      return state.post === null
        ? state
        : setStatus({ ...state, way, post: { ...state.post, shown: { way, text } } }, { kind: 'copyRefused', way });
    }
    case 'copyBlocked':
      return setStatus(state, { kind: 'copyBlocked' });
    case 'outputSearched':
      return { ...state, furtherLeaks: event.leaks };
    case 'listAwaited':
      return setStatus(state, { kind: 'listAwaited' });
    case 'privateListAsked':
      return { ...state, privateList: { kind: 'unread' } };
    case 'privateListRead':
      return takePrivateList(state, event.list);
    case 'proseCheckAsked':
      return { ...state, prose: { ...state.prose, load: 'asked' } };
    case 'proseCheckLoaded':
      return noticeAgain({
        ...state,
        prose: { ...state.prose, load: event.check === null ? 'failed' : 'ready', check: event.check },
      });
    case 'recordsRead':
      return noticeAgain({ ...state, records: event.records });
    case 'styleChosen':
      return changeStyle(state, event.id);
    case 'dayChosen':
      return openDay(state, event.date);
    case 'dateGiven':
      return giveDate(state, event.date);
    case 'rowsChosen':
      return followChoice(
        state,
        readDayAgain({ ...state, prose: withoutReading(state.prose), isSelectionChosen: event.isSelection }),
      );
    case 'noticesAllowed':
      return allowNotices(state, event.keys, event.isAllowed);
    case 'foldToggled':
      return { ...state, openFolds: toggle(state.openFolds, event.key) };
    case 'allNoticesAsked':
      return { ...state, hasAllNotices: true };
    case 'wayRecalled':
      return { ...state, way: event.way };
    case 'moreTasksAsked':
      return showMoreTasks(state);
    case 'helpOpened':
      return { ...state, screen: 'help' };
    case 'helpClosed':
      return { ...state, screen: 'day' };
    case 'dialogAsked':
      return setStatus(state, { kind: 'opening', before: state.status });
    case 'dialogOpened':
      return state.status.kind === 'opening' ? { ...state, status: state.status.before } : state;
    case 'columnsAsked':
      return { ...state, columnDraft: startColumnDraft(state), hasColumnFaults: false };
    case 'columnsClosed':
      return { ...state, columnDraft: null };
    case 'columnChosen':
      return { ...state, columnDraft: { ...state.columnDraft, [event.role]: event.heading } };
    case 'columnsRefused':
      return { ...state, hasColumnFaults: true };
    case 'textTyped': {
      const { label, text, seen } = event;
      const draft = state.drafts[label] ?? { seen, issues: [] };
      return { ...state, drafts: { ...state.drafts, [label]: { ...draft, text } } };
    }
    case 'typingPaused':
      return state;
    case 'textClaimed': {
      const draft = state.drafts[event.label];
      return draft === undefined
        ? state
        : { ...state, drafts: { ...state.drafts, [event.label]: { ...draft, seen: event.seen } } };
    }
    case 'textClosed': {
      const { key, label } = event;
      if (key === keyOfDrafts(state)) return { ...state, drafts: without(state.drafts, label) };
      const ofOther = without(state.draftsElsewhere[key] ?? {}, label);
      return { ...state, draftsElsewhere: { ...state.draftsElsewhere, [key]: ofOther } };
    }
    case 'cellVisited':
      return { ...state, visitedCell: event.address };
    case 'requestRefused':
      return setStatus(state, { kind: 'refused', message: event.message, undo: null });
    case 'writeReported':
      return setStatus(state, event.status);
  }
}
