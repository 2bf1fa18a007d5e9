import { pastedRowsAsJson } from '../../imports/logs/reports/pasted-rows.ts';
import { dayInZone } from '../../imports/logs/rule/days.ts';
import { calendarOf } from '../../imports/logs/rule/zone-dates.ts';
import { readDay } from '../../record/reading/read-day.ts';
import { formatIsoDate, parseIsoDate } from '../../record/values/calendar-date.ts';
import type { TokenBasis } from '../../record/values/task.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { dateHintsOf } from '../day/date-hints.ts';
import { readPrivateListAnswer } from '../day/read-private-list.ts';
import { describeRows } from '../day/view/figures-view.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Clock, Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { planOfUndo, statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { coverOf } from './cover.ts';
import {
  FIRST_LOGS_STATE,
  isDayKnown,
  isReadyToRead,
  type LogsEvent,
  type LogsState,
  listTitledRows,
  reduceLogs,
  ruleOptionsOf,
  type SilenceField,
  type TitledRow,
} from './logs-state.ts';
import { type LogsView, viewLogs } from './logs-view.ts';
import { makeLogTable, planWrite, type WritePlan } from './plan-write.ts';
import { listRows, type PreviewEvent } from './preview-rows.ts';
import { type Dropped, type FoundFiles, listChosen, listDropped } from './reading/list-files.ts';
import type { LogThread } from './reading/log-thread.ts';

export interface LogsParts {
  readonly server: Pick<Server, 'ask'>;
  readonly clock: Clock;
  readonly view: { render(view: LogsView): void };
  readonly startThread: () => Promise<LogThread>;
  /** Closes the dialog. */
  readonly close: () => void;
}

/** The pause in typing after which a typed text is read. */
const REST_MILLISECONDS = 300;
const NOT_READ = 'The logs could not be read. Try again, or use a browser that is up to date.';
const NOT_ADDED = `${NO_ANSWER} Look at the day before you try again.`;
const NEW_DAY_LABELS = ['Title', 'Tokens', 'Intro', 'Analysis'];
/** In a new tab, the estimates are in the column after the number and the task. */
const FIRST_ESTIMATE = 'C2';
const NEW_DAY_COVER = coverOf({ row: 2, estimate: 3, aiTime: 4 });
const PASTED_NAME = 'the pasted text';

function describeWritten({ tabName, added, updated }: WritePlan): string {
  if (added === 0) return `${describeRows(updated.length)} updated in “${tabName}”.`;
  const more = updated.length === 0 ? '' : `, ${updated.length} updated`;
  return `${describeRows(added)} added to “${tabName}”${more}. Next, enter the estimates.`;
}

interface OpenTab {
  readonly sheetId: number;
  /** Its dates. */
  readonly days: readonly string[];
  /** Whether it can have rows of any other day that has no tab of its own. */
  readonly takesAny: boolean;
}

/** Reads logs, shows their rows, and adds them to a day. */
export class LogsController {
  private state: LogsState = FIRST_LOGS_STATE;
  private thread: LogThread | null = null;
  /** Counts the readings, so that the end of a stopped reading does not change anything. */
  private run = 0;
  private timer: number | null = null;
  /** The active tab, if it has a task table. */
  private openTab: OpenTab | null = null;

  constructor(private readonly parts: LogsParts) {}

  async start(): Promise<void> {
    this.show();
    await Promise.all([this.readSheet(), this.readTerms(), this.readOptions()]);
    await this.readIfReady();
  }

  private async readSheet(): Promise<void> {
    const answer = await this.parts.server.ask('planNewDay', {});
    if (answer.kind !== 'newDayPlan') {
      const failure = answer.kind === 'refused' ? answer.message : NO_ANSWER;
      this.dispatch({ kind: 'sheetRead', sheet: { failure }, date: '' });
      return;
    }
    const { today, timeZone, days } = answer;
    const openDate = await this.readOpenTab(today);
    this.dispatch({ kind: 'sheetRead', sheet: { today, timeZone, days }, date: openDate ?? today });
    void this.readTarget();
  }

  /** Reads the active tab. @returns its date, or null if it has none */
  private async readOpenTab(today: string): Promise<string | null> {
    const { server } = this.parts;
    const state = await server.ask('lookAtSheet', {});
    if (state.kind !== 'sheetState') return null;
    const tab = await server.ask('readTab', { date: today, sheetId: state.sheetId });
    if (tab.kind !== 'tabCells') return null;
    const { cells, tabName, locale } = tab.day;
    const { table, day, days } = readDay(cells, { tabName, dateHints: dateHintsOf({ locale }) });
    if (table === null) return null;
    const date = day?.date == null ? null : formatIsoDate(day.date);
    this.openTab = {
      sheetId: state.sheetId,
      days: [...days.map((other) => formatIsoDate(other.date)), ...(date === null ? [] : [date])],
      takesAny: date === null || table.dateColumn !== null,
    };
    return date;
  }

  /**
   * Reads the tab to which the rows are added: the active one if it has that day, or else the tab of the day. If there is
   * none, the active one if it has no date, or a column for dates.
   */
  private async readTarget(): Promise<void> {
    const { date, sheet } = this.state;
    if (sheet === null || 'failure' in sheet || !isDayKnown(this.state)) return;
    const { openTab } = this;
    const hasTab = sheet.days.some((day) => day.date === date);
    const isOpen = openTab !== null && (openTab.days.includes(date) || (openTab.takesAny && !hasTab));
    if (!isOpen && !hasTab) {
      this.dispatch({ kind: 'targetRead', target: { kind: 'new' } });
      return;
    }
    const tab = await this.parts.server.ask('readTab', { date, sheetId: isOpen ? openTab.sheetId : null });
    if (date !== this.state.date) return;
    if (tab.kind === 'tabCells') this.dispatch({ kind: 'targetRead', target: { kind: 'tab', tab } });
    else {
      const reason = tab.kind === 'refused' ? tab.message : NO_ANSWER;
      this.dispatch({ kind: 'targetRead', target: { kind: 'failed', reason } });
    }
  }

  /** Reads the initial options from the settings. Without an answer, they have their defaults. */
  private async readOptions(): Promise<void> {
    const answer = await this.parts.server.ask('readSettings', {});
    const settings = answer.kind === 'settingsCells' ? readSettings(answer.cells).settings : null;
    this.dispatch({ kind: 'settingsRead', settings });
  }

  private async readTerms(): Promise<void> {
    const terms = readPrivateListAnswer(await this.parts.server.ask('readPrivateList', {}));
    this.dispatch({ kind: 'termsRead', terms });
  }

  /** Accepts a drop. Call it in the handler of the event, with the content of the event. */
  async drop(dropped: Dropped): Promise<void> {
    const run = this.begin();
    this.dispatch({ kind: 'progressed', progress: { kind: 'listing', files: 0 } });
    let reportedAt = this.parts.clock.now().getTime();
    const onFound = (files: number) => {
      const now = this.parts.clock.now().getTime();
      if (run !== this.run || now - reportedAt < 100) return;
      reportedAt = now;
      this.dispatch({ kind: 'progressed', progress: { kind: 'listing', files } });
    };
    const files = await listDropped(dropped, onFound, () => run !== this.run);
    if (run === this.run) await this.take(files);
  }

  async choose(files: readonly File[]): Promise<void> {
    this.begin();
    await this.take(listChosen(files));
  }

  private async take(files: FoundFiles): Promise<void> {
    this.dispatch({ kind: 'filesGiven', files });
    if (this.state.files.sources.length === 0) {
      this.dispatch({ kind: 'failed', problem: 'There are no files in it.' });
      return;
    }
    await this.readIfReady();
  }

  paste(text: string): void {
    this.dispatch({ kind: 'pasted', text });
    this.restThenRead();
  }

  typeDate(date: string): void {
    this.dispatch({ kind: 'dateTyped', date });
    this.restThenRead();
  }

  /** Reads the logs for another day. */
  async chooseDate(date: string): Promise<void> {
    this.typeDate(date);
    await this.readIfReady();
  }

  private restThenRead(): void {
    if (this.timer !== null) this.parts.clock.stopTimer(this.timer);
    this.timer = this.parts.clock.startTimer(() => void this.readIfReady(), REST_MILLISECONDS);
  }

  /**
   * Ends the pause in typing, because the typed text is read now. A second reading would hide the result of a write.
   */
  private endRest(): void {
    if (this.timer === null) return;
    this.parts.clock.stopTimer(this.timer);
    this.timer = null;
    if (this.state.target.kind === 'unread') void this.readTarget();
  }

  private begin(): number {
    this.thread?.stop();
    this.thread = null;
    this.run += 1;
    return this.run;
  }

  private chooseDay() {
    const { date, sheet } = this.state;
    const day = parseIsoDate(date);
    const dateAt = sheet !== null && 'timeZone' in sheet ? calendarOf(sheet.timeZone, Intl.DateTimeFormat) : null;
    return day === null || dateAt === null || sheet === null || 'failure' in sheet
      ? null
      : { choice: { interval: dayInZone(day, dateAt), date }, timeZone: sheet.timeZone };
  }

  /** Reads all sources, if everything that the preview depends on is known. */
  private async readIfReady(): Promise<void> {
    this.endRest();
    const { files, pasted } = this.state;
    const options = ruleOptionsOf(this.state);
    const isGiven = files.sources.length > 0 || pasted.trim() !== '';
    if (!isGiven || options === null || !isReadyToRead(this.state)) {
      if (this.state.progress !== null) this.dispatch({ kind: 'failed', problem: '' });
      return;
    }
    const ofDay = this.chooseDay();
    if (ofDay === null) {
      this.dispatch({ kind: 'failed', problem: 'This browser does not know the time zone of the spreadsheet.' });
      return;
    }
    const { choice } = ofDay;
    const run = this.begin();
    this.dispatch({ kind: 'progressed', progress: { kind: 'reading', done: 0, total: 0 } });
    const thread = await this.parts.startThread();
    if (run !== this.run) return;
    this.thread = thread;
    const now = this.parts.clock.now().getTime();
    const ofText = new File([pastedRowsAsJson(pasted, choice.date) ?? pasted], PASTED_NAME, { lastModified: now });
    const request = {
      sources: [
        ...files.sources,
        ...(pasted.trim() === '' ? [] : [{ path: PASTED_NAME, file: ofText, isNamed: true }]),
      ],
      unreadable: files.unreadable,
      // No file can have changed since a day that has not begun.
      since: choice.interval.from > now ? Number.NEGATIVE_INFINITY : choice.interval.from,
    };
    const found = await thread.read(request, (done, total) => {
      if (run === this.run) this.dispatch({ kind: 'progressed', progress: { kind: 'reading', done, total } });
    });
    const day = found === null || run !== this.run ? null : await thread.time({ ...ofDay, options });
    if (run !== this.run) return;
    if (found === null || day === null) this.dispatch({ kind: 'failed', problem: NOT_READ });
    else if (found.sessions === 0 && found.older === 0)
      this.dispatch({ kind: 'failed', problem: 'No logs of a known agent were found in what you gave.' });
    else this.dispatch({ kind: 'read', found, day });
  }

  /** Makes the rows again, with other options. */
  private async timeAgain(): Promise<void> {
    const { thread, run } = this;
    const options = ruleOptionsOf(this.state);
    const ofDay = this.chooseDay();
    if (thread === null || options === null || ofDay === null) return;
    const day = await thread.time({ ...ofDay, options });
    if (day !== null && run === this.run) this.dispatch({ kind: 'timed', day });
  }

  setSilence(silence: SilenceField): void {
    this.dispatch({ kind: 'silenceSet', silence });
    void this.timeAgain();
  }

  setAsks(asks: boolean): void {
    this.dispatch({ kind: 'asksSet', asks });
    void this.timeAgain();
  }

  setBasis(basis: TokenBasis): void {
    this.dispatch({ kind: 'basisSet', basis });
  }

  edit(edit: PreviewEvent): void {
    this.dispatch({ kind: 'edited', edit });
  }

  /** Starts to merge a row into the next chosen one. @param row null to cancel */
  beginMerge(row: string | null): void {
    this.dispatch({ kind: 'mergeBegun', row });
  }

  mergeInto(key: string): void {
    const { day, edits, merging } = this.state;
    const rows = day === null ? [] : listRows(day, edits);
    const row = rows.find((other) => other.key === merging);
    const into = rows.find((other) => other.key === key);
    if (row !== undefined && into !== undefined) this.edit({ kind: 'merged', row, into });
  }

  tickAll(isTicked: boolean): void {
    const { day, edits } = this.state;
    const rows = day === null ? [] : listRows(day, edits).map(({ key }) => key);
    this.edit({ kind: 'allTicked', rows, isTicked });
  }

  /** Removes all sources. */
  startOver(): void {
    this.begin();
    this.dispatch({ kind: 'startedOver' });
  }

  /** Adds the ticked rows to the day, and moves to the first estimate. */
  async act(): Promise<void> {
    if (this.timer !== null) {
      // The rows are older than the typed text.
      await this.readIfReady();
      return;
    }
    const { state } = this;
    const { target, basis, date, status, isCovered } = state;
    const rows = listTitledRows(state).filter(({ isTicked }) => isTicked);
    if (status.kind === 'writing' || rows.length === 0) return;
    if (target.kind === 'new') await this.addTab(rows);
    if (target.kind !== 'tab') return;
    const plan = planWrite(target.tab, rows, basis, date);
    if ('problem' in plan || plan.request === null) return;
    this.setStatus({ kind: 'writing', message: 'Adding the rows…' });
    const request = isCovered && plan.cover !== null ? { ...plan.request, cover: plan.cover } : plan.request;
    const answer = await this.parts.server.ask('appendRows', request);
    if (answer.kind !== 'written') {
      this.setStatus(statusOfWrite(answer, NOT_ADDED));
      await this.readTarget();
      return;
    }
    this.setStatus({ kind: 'written', message: describeWritten(plan), undo: answer.undo });
    if (plan.next !== null) await this.select(answer.sheetId, plan.next);
  }

  private async addTab(rows: readonly TitledRow[]): Promise<void> {
    const { basis, date, isCovered } = this.state;
    const { table, notes } = makeLogTable(rows, basis);
    const [headings = [], ...body] = table;
    this.setStatus({ kind: 'writing', message: 'Adding the rows…' });
    const answer = await this.parts.server.ask('importDay', {
      date,
      table: [['#', ...headings], ...body.map((row, at) => [at + 1, ...row])],
      labels: NEW_DAY_LABELS.map((label) => ({ label, value: '' })),
      notes: notes.map((row) => ['', ...row]),
      ...(isCovered ? { cover: NEW_DAY_COVER } : {}),
    });
    if (answer.kind === 'dayExists') {
      this.setStatus({ kind: 'refused', message: `There is a tab “${answer.tabName}” now. Try again.`, undo: null });
      await this.readSheet();
    } else if (answer.kind !== 'written') {
      this.setStatus(statusOfWrite(answer, NOT_ADDED));
    } else {
      const message = `${describeRows(rows.length)} added in tab “${answer.tabName}”. Next, enter the estimates.`;
      this.setStatus({ kind: 'written', message, undo: answer.undo });
      await this.select(answer.sheetId, FIRST_ESTIMATE);
    }
  }

  /** Selects a cell, so that the user can type when the dialog is closed. If it fails, nothing is lost. */
  private async select(sheetId: number, address: string): Promise<void> {
    await this.parts.server.ask('selectCell', { sheetId, address });
  }

  async undo(): Promise<void> {
    const plan = planOfUndo(this.state.status);
    if (plan === null) return;
    const isUndone = await undoWrite(this.parts.server, { kind: 'written', undo: plan }, (status) =>
      this.setStatus(status),
    );
    if (isUndone) await this.readTarget();
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeReported', status });
  }

  /** Stops a reading, or closes the dialog. */
  close(): void {
    if (this.state.progress === null) {
      this.begin();
      this.parts.close();
      return;
    }
    this.begin();
    this.dispatch({ kind: 'stopped' });
  }

  /** Closes the dialog unless rows would be lost. */
  escape(): void {
    const { progress, day, status } = this.state;
    if (progress !== null || day === null || status.kind === 'written') this.close();
  }

  private show(): void {
    this.parts.view.render(viewLogs(this.state));
  }

  private dispatch(event: LogsEvent): void {
    this.state = reduceLogs(this.state, event);
    this.show();
  }
}

/** The user's actions in the dialog. */
export type LogsActions = Pick<
  LogsController,
  | 'start'
  | 'drop'
  | 'choose'
  | 'paste'
  | 'typeDate'
  | 'chooseDate'
  | 'setSilence'
  | 'setAsks'
  | 'setBasis'
  | 'edit'
  | 'beginMerge'
  | 'mergeInto'
  | 'tickAll'
  | 'startOver'
  | 'act'
  | 'undo'
  | 'close'
  | 'escape'
>;
