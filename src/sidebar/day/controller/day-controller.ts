import type { OpeningData } from '../../../messages/messages.ts';
import { splitTabAddress } from '../../../record/values/a1.ts';
import { formatIsoDate, parseIsoDate } from '../../../record/values/calendar-date.ts';
import { NO_ANSWER } from '../../server/accounts.ts';
import type { WriteStatus } from '../../server/write-status.ts';
import { createCopying } from '../output/copy-post.ts';
import type { CopyWay } from '../output/copy-ways.ts';
import { readPrivateListAnswer } from '../read-private-list.ts';
import { reduce } from '../reduce.ts';
import { createState, type PageEvent, type ReadPurpose } from '../state.ts';
import { createTextFields } from '../texts/text-fields.ts';
import { viewState } from '../view/day-view.ts';
import type { ControllerParts, DialogScreen, PageControl } from './controller-parts.ts';
import { createDayReading } from './day-reading.ts';
import { createSheetWrites } from './sheet-writes.ts';
import { createWriteWatch } from './write-watch.ts';

/** The shortest time between two readings when the user returns from the sheet. */
export const QUIET_INTERVAL_MILLISECONDS = 3000;

export type DayController = ReturnType<typeof createDayController>;

/** Creates the actions of the page. They turn what the user does, and what the server answers, into events, and show the new state. */
export function createDayController(parts: ControllerParts) {
  const { server, clock, view, afterPaint, focusSheet } = parts;
  let state = createState({ screen: 'day', style: parts.style, copyKeys: parts.copyKeys, way: 'markdown' });
  let comeBackTimer: number | null = null;
  /** Whether a dialog can have changed the private list since it was read. */
  let isListOld = false;

  const page: PageControl = { getState: () => state, dispatch, isWriting, read, showWrite, showOwnWrite };
  const reading = createDayReading(page, parts);
  const watch = createWriteWatch(page, parts);
  const writes = createSheetWrites(page, parts);
  const copying = createCopying(page, parts);
  const texts = createTextFields(page, parts);

  function dispatch(event: PageEvent): void {
    state = reduce(state, event);
    view.render(viewState(state));
    if (state.post !== null && state.prose.load === 'unasked') afterPaint(() => void loadProseCheck());
  }

  /**
   * Makes an action wait for the text whose field the press of its button left. The action is dropped if the text is not
   * saved, because the status line explains that.
   */
  function afterSaving<Args extends readonly unknown[]>(act: (...args: Args) => void | Promise<void>) {
    return (...args: Args): void | Promise<void> =>
      isWriting() ? texts.settleTexts().then((isSaved) => (isSaved ? act(...args) : undefined)) : act(...args);
  }

  function isWriting(): boolean {
    return state.status.kind === 'writing';
  }

  async function read(purpose: ReadPurpose): Promise<void> {
    const isAnswered = await reading.read(purpose);
    if (isAnswered && purpose === 'open') takeNextStep();
  }

  function showWrite(status: WriteStatus): void {
    dispatch({ kind: 'writeReported', status });
  }

  function showOwnWrite(status: WriteStatus): void {
    showWrite(status);
    watch.skipOwnWrite(status.kind === 'written' || status.kind === 'undone');
  }

  /** Shows the first screen, after its first frame. @param opening null when the page was opened without data */
  function start(opening: OpeningData | null): void {
    watch.watch();
    if (opening?.screen === 'help') {
      recallWay();
      openHelp();
      return;
    }
    if (opening === null || opening.day === null) {
      recallWay();
      void readPrivateList();
      void read('open');
      return;
    }
    const { day } = opening;
    reading.markStart();
    recallWay();
    void readPrivateList();
    dispatch({ kind: 'readStarted', purpose: 'open' });
    reading.useAnswer(day);
    takeNextStep();
    // A later look finds what was written since the page opened.
    void watch.look();
  }

  /** Moves the focus to the next step, which is in the sheet when the table has no rows yet. */
  function takeNextStep(): void {
    if (viewState(state).nextStep === 'sheet') focusSheet();
    else view.focusNextStep();
  }

  /** Restores the way of copying. */
  function recallWay(): void {
    const way = copying.findLastWay();
    if (way !== null) state = reduce(state, { kind: 'wayRecalled', way });
  }

  /** Reads the active tab again and makes its post. */
  function generate(): void {
    if (isListOld) void readPrivateList();
    if (state.reading !== 'generate') void read('generate');
  }

  /** Reads the sheet again when the user returns to the page. The status line changes only if the sheet has changed. */
  function comeBack(): void {
    const { day, failure, screen } = state;
    const wasListOld = isListOld;
    if (screen === 'day' && wasListOld) void readPrivateList();
    if (screen !== 'day' || day === null || failure !== null || state.reading !== null) return;
    watch.restart();
    const wait = reading.timeLeft(QUIET_INTERVAL_MILLISECONDS);
    if (wait > 0 && comeBackTimer !== null) return;
    void watch.look();
    if (wait <= 0) {
      if (!wasListOld) void readPrivateList();
      void read('quiet');
    } else {
      comeBackTimer = clock.startTimer(() => {
        comeBackTimer = null;
        if (parts.isUsed()) comeBack();
      }, wait);
    }
  }

  /** Copies the post. A reading that is due starts first, so that the status does not call an older copy complete. */
  function copy(way: CopyWay | null): void {
    if (comeBackTimer !== null) {
      clock.stopTimer(comeBackTimer);
      comeBackTimer = null;
      if (state.reading === null) void read('quiet');
    }
    copying.copy(way);
  }

  /** Reads the user's private list. Nothing is copied before. */
  async function readPrivateList(): Promise<void> {
    if (state.privateList.kind === 'failed' || isListOld) dispatch({ kind: 'privateListAsked' });
    isListOld = false;
    const answer = await server.ask('readPrivateList', {});
    dispatch({ kind: 'privateListRead', list: readPrivateListAnswer(answer) });
  }

  /** Requests the check of prose. Without it, the post is made as before, and a line reports it. */
  async function loadProseCheck(): Promise<void> {
    const { load } = state.prose;
    if (load === 'asked' || load === 'ready') return;
    dispatch({ kind: 'proseCheckAsked' });
    const answer = await server.ask('readProseCheck', {});
    const check = answer.kind === 'proseCheck' ? parts.startProseCheck(answer.html) : null;
    dispatch({ kind: 'proseCheckLoaded', check });
    if (check !== null) void writes.readRecords();
  }

  function chooseDay(isoDate: string): void {
    const date = parseIsoDate(isoDate);
    if (date !== null) dispatch({ kind: 'dayChosen', date });
  }

  /** Selects a cell in the sheet and moves the focus there, so that the user can type at once. */
  async function goTo(address: string): Promise<void> {
    const { sheet } = state;
    if (sheet === null) return;
    const { tabName, address: cell } = splitTabAddress(address);
    const request = { sheetId: sheet.cells.sheetId, ...(tabName === null ? {} : { tabName }), address: cell };
    const answer = await server.ask('selectCell', request);
    if (answer.kind === 'selected') {
      dispatch({ kind: 'cellVisited', address });
      focusSheet();
    } else {
      const message = answer.kind === 'refused' ? answer.message : `Could not go to ${address}: ${NO_ANSWER}`;
      dispatch({ kind: 'requestRefused', message });
    }
  }

  /** Opens a dialog over the sheet. The sheet is read again when the user returns. */
  async function openDialog(screen: DialogScreen): Promise<void> {
    if (state.status.kind === 'opening' || isWriting()) return;
    dispatch({ kind: 'dialogAsked' });
    const answer = await server.ask('openDialog', { screen });
    if (answer.kind === 'opened') {
      reading.expectChange();
      isListOld = true;
      dispatch({ kind: 'dialogOpened' });
      watch.followDialog();
      return;
    }
    const message = answer.kind === 'refused' ? answer.message : `The dialog could not be opened: ${NO_ANSWER}`;
    dispatch({ kind: 'requestRefused', message });
  }

  function openHelp(): void {
    dispatch({ kind: 'helpOpened' });
    view.focusHelp();
  }

  /** Returns from Help to the day, and reads the day if only Help was open before. */
  function closeHelp(): void {
    if (state.screen !== 'help') return;
    dispatch({ kind: 'helpClosed' });
    if (state.sheet === null && state.reading === null) {
      void readPrivateList();
      void read('open');
    } else view.focusMore();
  }

  /** @param isoText the content of the date field */
  function giveDate(isoText: string): void {
    const date = parseIsoDate(isoText);
    const { dateGiven } = state;
    const isSame =
      date === null ? dateGiven === null : dateGiven !== null && formatIsoDate(date) === formatIsoDate(dateGiven);
    if (!isSame) dispatch({ kind: 'dateGiven', date });
  }

  function chooseRows(isSelection: boolean): void {
    if (isSelection !== state.isSelectionChosen) dispatch({ kind: 'rowsChosen', isSelection });
  }

  return {
    start,
    generate,
    refresh: () => void read(state.sheet === null ? 'open' : 'refresh'),
    comeBack,
    readPrivateList,
    loadProseCheck,
    chooseDay,
    chooseStyle: (id: string) => dispatch({ kind: 'styleChosen', id }),
    chooseRows,
    giveDate,
    goTo,
    openDialog: afterSaving(openDialog),
    openHelp,
    closeHelp,
    allow: (keys: readonly string[], isAllowed: boolean) => dispatch({ kind: 'noticesAllowed', keys, isAllowed }),
    toggleFold: (key: string) => dispatch({ kind: 'foldToggled', key }),
    showAllNotices: () => dispatch({ kind: 'allNoticesAsked' }),
    showMoreTasks: () => dispatch({ kind: 'moreTasksAsked' }),
    copy: afterSaving(copy),
    ...texts,
    ...writes,
    convertFormulas: afterSaving(writes.convertFormulas),
    saveRecord: afterSaving(writes.saveRecord),
  };
}
