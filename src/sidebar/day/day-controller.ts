import type { OpeningData, RequestOf } from '../../messages/messages.ts';
import type { SpanReplacement } from '../../prose/replace-span.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { type ColumnRole, printColumnChoice } from '../../record/reading/columns/column-choice.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import { formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import { type Answer, PATIENCE_MILLISECONDS } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { choiceOf, hasFaults } from './columns/columns-draft.ts';
import type { ControllerParts, DialogScreen } from './controller-parts.ts';
import { viewFirstFrame } from './first-frame.ts';
import { createCopying } from './output/copy-post.ts';
import type { CopyWay } from './output/copy-ways.ts';
import { readPrivateListAnswer } from './read-private-list.ts';
import { publishedDay } from './records.ts';
import { reduce } from './reduce.ts';
import { createState, type PageEvent, type ReadPurpose, type State } from './state.ts';
import type { DraftCorrection } from './texts/draft-issues.ts';
import { createTextFields } from './texts/text-fields.ts';
import { viewState } from './view/day-view.ts';

/** Coming back from the sheet reads it, but not more often than this. */
export const QUIET_INTERVAL_MILLISECONDS = 3000;

/** While a dialog of this page may be open, the server is asked so often whether the add-on has written something. */
export const LOOK_INTERVAL_MILLISECONDS = 4000;
/** While the user is elsewhere: a dialog of the menu is not known here. Six calls a minute. */
export const AWAY_INTERVAL_MILLISECONDS = 10_000;
/** Ten minutes with a dialog, 25 without one. Each return to the page begins again. */
const MAX_LOOKS = 150;

const CONVERTING: Readonly<Record<RequestOf<'convertFormulas'>['to'], string>> = {
  values: 'Replacing the formulas with values…',
  formulas: 'Restoring the formulas…',
};

function formatClockTime(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A cell of another tab carries its name. @example placeOf('Settings!B4') //=> { tabName: 'Settings', address: 'B4' } */
function placeOf(address: string): { address: string; tabName?: string } {
  const at = address.lastIndexOf('!');
  return at < 0 ? { address } : { tabName: address.slice(0, at), address: address.slice(at + 1) };
}

/** Turns what a person does and what the server answers into events, and shows what follows from them. */
export class Controller {
  private state: State;
  private readonly texts: ReturnType<typeof createTextFields>;
  private readonly copying: ReturnType<typeof createCopying>;
  private pendingReading: Promise<Answer<'readDay'>> | null = null;
  private readingStartedAt = Number.NEGATIVE_INFINITY;
  private patienceTimer: number | null = null;
  private comeBackTimer: number | null = null;
  /** A dialog may have changed the sheet meanwhile. */
  private hasOpenedDialog = false;
  /** A dialog may have changed the private list since it was read. */
  private isListOld = false;

  /** How often the server is still asked before the user returns. */
  private looksLeft = MAX_LOOKS;
  private lookInterval = AWAY_INTERVAL_MILLISECONDS;
  private lookTimer = 0;
  /** The stamp of the last write that the page knows; null before the first look. */
  private knownStamp: string | null = null;

  constructor(private readonly parts: ControllerParts) {
    const { copyKeys, style } = parts;
    this.state = createState({ screen: 'day', style, copyKeys, way: 'markdown' });
    const page = {
      getState: () => this.state,
      dispatch: (event: PageEvent) => this.dispatch(event),
      isWriting: () => this.isWriting(),
      read: (purpose: ReadPurpose) => this.read(purpose),
      showWrite: (status: WriteStatus) => this.tellWrite(status),
      showOwnWrite: (status: WriteStatus) => this.tellOwnWrite(status),
    };
    this.texts = createTextFields(page, parts);
    this.copying = createCopying(page, parts);
  }

  /** Shows the first screen. @param opening null when the page was opened without data */
  start(opening: OpeningData | null): void {
    this.watch();
    if (opening?.screen === 'help') {
      this.recallWay();
      this.openHelp();
      return;
    }
    if (opening === null || opening.day === null) {
      this.recallWay();
      void this.readPrivateList();
      void this.read('open');
      return;
    }
    const { day } = opening;
    const { view, clock, afterPaint } = this.parts;
    this.readingStartedAt = clock.now().getTime();
    if (day.kind === 'dayCells') view.render(viewFirstFrame(this.state, day, formatClockTime(clock.now())));
    afterPaint(() => {
      this.recallWay();
      void this.readPrivateList();
      this.dispatch({ kind: 'readStarted', purpose: 'open' });
      this.takeAnswer(day);
      this.takeNextStep();
      // A later look finds what was written since the page opened.
      void this.look();
    });
  }

  /** Moves the focus to the next step, which is in the sheet when the table has no rows yet. */
  private takeNextStep(): void {
    if (viewState(this.state).nextStep === 'sheet') this.parts.focusSheet();
    else this.parts.view.focusNextStep();
  }

  /** Takes the way of copying from the memory: after the first frame, because the first access to it takes a browser milliseconds. */
  private recallWay(): void {
    const way = this.copying.findLastWay();
    if (way !== null) this.state = reduce(this.state, { kind: 'wayRecalled', way });
  }

  /** Reads the active tab again and makes its post. */
  generate(): void {
    if (this.isListOld) void this.readPrivateList();
    if (this.state.reading !== 'generate') void this.read('generate');
  }

  refresh(): void {
    void this.read(this.state.sheet === null ? 'open' : 'refresh');
  }

  /** Reads the sheet again when the user returns to the page. The status line changes only if the sheet has changed. */
  comeBack(): void {
    const { state, parts } = this;
    const { day, failure, reading, screen } = state;
    const { isListOld } = this;
    if (screen === 'day' && isListOld) void this.readPrivateList();
    if (screen !== 'day' || day === null || failure !== null || reading !== null) return;
    const interval = this.hasOpenedDialog ? 0 : QUIET_INTERVAL_MILLISECONDS;
    this.looksLeft = MAX_LOOKS;
    this.lookInterval = AWAY_INTERVAL_MILLISECONDS;
    const wait = this.readingStartedAt + interval - parts.clock.now().getTime();
    if (wait > 0 && this.comeBackTimer !== null) return;
    void this.look();
    if (wait <= 0) {
      if (!isListOld) void this.readPrivateList();
      void this.read('quiet');
    } else {
      this.comeBackTimer = parts.clock.startTimer(() => {
        this.comeBackTimer = null;
        if (parts.isUsed()) this.comeBack();
      }, wait);
    }
  }

  /** Asks for the active tab and the last write. Reads the sheet again if either is new to the page. */
  private async look(): Promise<void> {
    const { statusTurn: turn } = this.state;
    const answer = await this.parts.server.ask('lookAtSheet', {});
    const { sheet, reading, statusTurn } = this.state;
    if (answer.kind !== 'sheetState' || sheet === null || this.isWriting()) return;
    const { sheetId, lastWrite } = answer;
    const stamp = lastWrite?.stamp ?? '';
    const isWritten = this.knownStamp !== null && stamp !== this.knownStamp;
    this.knownStamp = stamp;
    // A post that was made meanwhile is newer than the write.
    if (isWritten && lastWrite !== null && turn === statusTurn) {
      this.tellWrite({ kind: 'written', message: lastWrite.message, undo: lastWrite.undo });
    }
    if ((isWritten || sheetId !== sheet.cells.sheetId) && reading === null) await this.read('quiet');
  }

  /** Looks again and again while the user is elsewhere, because a dialog can write. */
  private watch(): void {
    const { clock, isLeft } = this.parts;
    clock.stopTimer(this.lookTimer);
    this.lookTimer = clock.startTimer(() => {
      if (this.looksLeft > 0 && isLeft()) {
        this.looksLeft -= 1;
        void this.look();
      }
      this.watch();
    }, this.lookInterval);
  }

  /** Reads the person's private list; until it is there nothing is copied. */
  async readPrivateList(): Promise<void> {
    if (this.state.privateList.kind === 'failed' || this.isListOld) this.dispatch({ kind: 'privateListAsked' });
    this.isListOld = false;
    const answer = await this.parts.server.ask('readPrivateList', {});
    this.dispatch({ kind: 'privateListTold', told: readPrivateListAnswer(answer) });
  }

  /** Requests the check of prose. Without it, the post is made as before, and a line reports it. */
  async loadProseCheck(): Promise<void> {
    const { load } = this.state.prose;
    if (load === 'asked' || load === 'ready') return;
    this.dispatch({ kind: 'proseCheckAsked' });
    const answer = await this.parts.server.ask('readProseCheck', {});
    const check = answer.kind === 'proseCheck' ? this.parts.startProseCheck(answer.html) : null;
    this.dispatch({ kind: 'proseCheckLoaded', check });
    if (check !== null) void this.readRecords();
  }

  /** Reads the Records tab, if there is one, to notice a day that has changed since it was saved. */
  private async readRecords(): Promise<void> {
    const answer = await this.parts.server.ask('readRecords', { creates: false });
    this.dispatch({ kind: 'recordsRead', records: answer.kind === 'tabCells' ? answer : null });
  }

  /** Saves the published day in the Records tab. */
  async saveRecord(): Promise<void> {
    const day = publishedDay(this.state);
    const { check } = this.state.prose;
    if (this.isWriting()) return;
    if (day === null || check === null) {
      const message = 'Generate the post of a whole day first. Then save it to Records.';
      this.tellWrite({ kind: 'refused', message, undo: null });
      return;
    }
    this.tellWrite({ kind: 'writing', message: 'Saving to Records…' });
    this.tellOwnWrite(await check.saveRecord(this.parts.server, day));
    await this.readRecords();
  }

  chooseStyle(id: string): void {
    this.dispatch({ kind: 'styleChosen', id });
  }

  chooseDay(isoDate: string): void {
    const date = parseIsoDate(isoDate);
    if (date !== null) this.dispatch({ kind: 'dayChosen', date });
  }

  /** Selects a cell in the sheet and hands the keyboard over, so that the person can type at once. */
  async goTo(address: string): Promise<void> {
    const { sheet } = this.state;
    if (sheet === null) return;
    const answer = await this.parts.server.ask('selectCell', { sheetId: sheet.cells.sheetId, ...placeOf(address) });
    if (answer.kind === 'selected') {
      this.dispatch({ kind: 'cellVisited', address });
      this.parts.focusSheet();
    } else {
      const message = answer.kind === 'refused' ? answer.message : `Could not go to ${address}: ${NO_ANSWER}`;
      this.dispatch({ kind: 'requestRefused', message });
    }
  }

  async insertSampleDay(): Promise<void> {
    if (this.isWriting()) return;
    this.tellWrite({ kind: 'writing', message: 'Adding the sample day…' });
    const answer = await this.parts.server.ask('insertSampleDay', {});
    this.tellOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look for the new tab before you try again.`));
    if (answer.kind !== 'written') return;
    await this.read('refresh');
    this.parts.view.focusNextStep();
  }

  /** Creates the tab of this evening's day, or opens the existing one, and moves the focus to its first task. */
  async createToday(): Promise<void> {
    if (this.isWriting()) return;
    this.tellWrite({ kind: 'writing', message: 'Creating the tab…' });
    const answer = await this.parts.server.ask('createToday', {});
    if (answer.kind === 'dayOpened') this.tellWrite({ kind: 'undone', message: answer.message });
    else this.tellWrite(statusOfWrite(answer, `${NO_ANSWER} Look for the new tab before you try again.`));
    if (answer.kind !== 'written' && answer.kind !== 'dayOpened') return;
    await this.read('refresh');
    this.parts.focusSheet();
  }

  /** Turns the formulas of the tab that was read into values, or back. */
  async convertFormulas(to: RequestOf<'convertFormulas'>['to']): Promise<void> {
    const { sheet } = this.state;
    if (sheet === null || this.isWriting()) return;
    this.tellWrite({ kind: 'writing', message: CONVERTING[to] });
    const answer = await this.parts.server.ask('convertFormulas', { sheetId: sheet.cells.sheetId, to });
    this.tellOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the formulas before you try again.`));
    if (answer.kind === 'written') await this.read('refresh');
  }

  /** Copies or downloads the post. Call it within the handler of a click. @param way null for the way used last */
  copy(way: CopyWay | null): void {
    this.copying.copy(way);
  }

  /** Opens the field of a text, or takes what the person types into it. @param text null for the text in the cell */
  typeText(label: TextLabel, text: string | null): void {
    this.texts.typeText(label, text);
  }

  checkTyping(): void {
    this.texts.checkTyping();
  }

  findCorrection(label: TextLabel, correction: DraftCorrection): SpanReplacement | null {
    return this.texts.findCorrection(label, correction);
  }

  draftText(label: TextLabel): void {
    this.texts.draftText(label);
  }

  dropText(label: TextLabel): void {
    this.texts.dropText(label);
  }

  claimText(label: TextLabel): Promise<void> {
    return this.texts.claimText(label);
  }

  saveText(label: TextLabel): Promise<void> {
    return this.texts.saveText(label);
  }

  replaceStatements(notices: readonly Notice[], usesPlaceholder = false): Promise<void> {
    return this.texts.replaceStatements(notices, usesPlaceholder);
  }

  openColumns(): void {
    this.dispatch({ kind: 'columnsAsked' });
  }

  closeColumns(): void {
    this.dispatch({ kind: 'columnsClosed' });
  }

  /** @param heading empty for the recognized one */
  chooseColumn(role: ColumnRole, heading: string): void {
    this.dispatch({ kind: 'columnChosen', role, heading });
  }

  /** Saves the chosen headings in the Settings tab, and reads the sheet by them. @returns whether they were saved */
  async saveColumns(): Promise<boolean> {
    const { columnDraft, settings } = this.state;
    if (columnDraft === null || this.isWriting()) return false;
    if (hasFaults(columnDraft)) {
      this.dispatch({ kind: 'columnsRefused' });
      return false;
    }
    const value = printColumnChoice(choiceOf(columnDraft));
    if (value === settings.texts.columns) {
      this.closeColumns();
      return true;
    }
    this.tellWrite({ kind: 'writing', message: 'Saving the columns…' });
    const entries = [{ key: 'columns', seen: settings.texts.columns, value }];
    const answer = await this.parts.server.ask('saveSettings', { entries });
    this.tellOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the Settings tab before you try again.`));
    if (answer.kind !== 'written') return false;
    this.closeColumns();
    await this.read('refresh');
    return true;
  }

  /** Takes back what was written last, as long as its line stands. */
  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.parts.server, this.state.status, (status) => this.tellOwnWrite(status));
    if (!isUndone) return;
    await this.read('refresh');
    if (this.state.records !== null) await this.readRecords();
  }

  /** Opens a dialog over the sheet; what it writes is read when the person comes back. */
  async openDialog(screen: DialogScreen): Promise<void> {
    if (this.state.status.kind === 'opening' || this.isWriting()) return;
    this.dispatch({ kind: 'dialogAsked' });
    const answer = await this.parts.server.ask('openDialog', { screen });
    if (answer.kind === 'opened') {
      this.hasOpenedDialog = true;
      this.isListOld = true;
      this.dispatch({ kind: 'dialogOpened' });
      void this.look();
      this.looksLeft = MAX_LOOKS;
      this.lookInterval = LOOK_INTERVAL_MILLISECONDS;
      this.watch();
      return;
    }
    const message = answer.kind === 'refused' ? answer.message : `The dialog could not be opened: ${NO_ANSWER}`;
    this.dispatch({ kind: 'requestRefused', message });
  }

  openHelp(): void {
    this.dispatch({ kind: 'helpOpened' });
    this.parts.view.focusHelp();
  }

  /** Back to the day; when Help was all that was opened, the day is read now. */
  closeHelp(): void {
    if (this.state.screen !== 'help') return;
    this.dispatch({ kind: 'helpClosed' });
    if (this.state.sheet === null && this.state.reading === null) {
      void this.readPrivateList();
      void this.read('open');
    } else this.parts.view.focusMore();
  }

  /** @param isoText what the date field holds */
  giveDate(isoText: string): void {
    const date = parseIsoDate(isoText);
    const { dateGiven } = this.state;
    const isSame =
      date === null ? dateGiven === null : dateGiven !== null && formatIsoDate(date) === formatIsoDate(dateGiven);
    if (!isSame) this.dispatch({ kind: 'dateGiven', date });
  }

  chooseRows(isSelection: boolean): void {
    if (isSelection !== this.state.isSelectionChosen) this.dispatch({ kind: 'rowsChosen', isSelection });
  }

  allow(keys: readonly string[], isAllowed: boolean): void {
    this.dispatch({ kind: 'noticesAllowed', keys, isAllowed });
  }

  toggleFold(key: string): void {
    this.dispatch({ kind: 'foldToggled', key });
  }

  showAllNotices(): void {
    this.dispatch({ kind: 'allNoticesAsked' });
  }

  showMoreTasks(): void {
    this.dispatch({ kind: 'moreTasksAsked' });
  }

  private isWriting(): boolean {
    return this.state.status.kind === 'writing';
  }

  private tellWrite(status: WriteStatus): void {
    this.dispatch({ kind: 'writeTold', status });
  }

  /** Reports a write that this page made. A later look finds only writes after it. */
  private tellOwnWrite(status: WriteStatus): void {
    this.tellWrite(status);
    this.knownStamp = null;
    if (status.kind === 'written' || status.kind === 'undone') void this.look();
  }

  private dispatch(event: PageEvent): void {
    this.state = reduce(this.state, event);
    this.parts.view.render(viewState(this.state));
    const { post, prose } = this.state;
    if (post !== null && prose.load === 'unasked') this.parts.afterPaint(() => void this.loadProseCheck());
  }

  private async read(purpose: ReadPurpose): Promise<void> {
    const { server, clock } = this.parts;
    this.hasOpenedDialog = false;
    this.dispatch({ kind: 'readStarted', purpose });
    const answer = server.readDay();
    this.restartPatience();
    if (answer === this.pendingReading) {
      await answer;
      return;
    }
    this.pendingReading = answer;
    this.readingStartedAt = clock.now().getTime();
    const result = await answer;
    // A later call has overtaken this one: its cells are newer.
    if (this.pendingReading !== answer) return;
    this.pendingReading = null;
    this.stopPatience();
    this.takeAnswer(result);
    if (purpose === 'open') this.takeNextStep();
  }

  private takeAnswer(answer: Answer<'readDay'>): void {
    if (answer.kind === 'dayCells') {
      const readAt = formatClockTime(this.parts.clock.now());
      const asked = this.state.reading;
      this.dispatch({ kind: 'readSucceeded', cells: answer, readAt });
      if (asked === 'generate') this.askForDate();
    } else {
      this.dispatch({ kind: 'readRefused', reason: answer.kind === 'refused' ? answer.message : null });
      this.askForDate();
    }
  }

  private askForDate(): void {
    if (this.state.status.kind === 'dateNeeded') this.parts.view.focusDateField();
  }

  private restartPatience(): void {
    this.stopPatience();
    this.patienceTimer = this.parts.clock.startTimer(() => {
      this.patienceTimer = null;
      this.dispatch({ kind: 'readTimedOut' });
      this.askForDate();
    }, PATIENCE_MILLISECONDS);
  }

  private stopPatience(): void {
    if (this.patienceTimer !== null) this.parts.clock.stopTimer(this.patienceTimer);
    this.patienceTimer = null;
  }
}
