import type { ParseHtml } from '../../imports/published/text/html-tree.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import type { UndoPlan } from '../../messages/messages.ts';
import { EMPTY_PRIVATE_LIST } from '../../prose/private-list.ts';
import type { ColumnRole } from '../../record/reading/columns/column-choice.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { hasFaults } from '../day/columns/columns-draft.ts';
import { readPrivateListAnswer } from '../day/read-private-list.ts';
import { NO_ANSWER } from '../server/accounts.ts';
import type { Clock, Server } from '../server/server.ts';
import { askSettings, NOT_SAVED } from '../server/settings-answer.ts';
import { undoWrite } from '../server/undo-write.ts';
import { planOfUndo, type WriteStatus } from '../server/write-status.ts';
import { planAppend } from './append-plan.ts';
import { type FixedTextKey, type FixedTextOffer, listFixedTextKeys } from './fixed-texts.ts';
import {
  addDay,
  beginImport,
  describeNext,
  endImport,
  type ImportEnd,
  type ImportProgress,
  type TextsOutcome,
} from './import-progress.ts';
import {
  FIRST_IMPORT_STATE,
  type ImportEvent,
  type ImportFinding,
  type ImportSource,
  type ImportState,
  type ImportTab,
  listChosenTexts,
  listImportable,
  listUnread,
  makeImportRequest,
  reduceImport,
} from './import-state.ts';
import { canAct, type ImportView, viewImport } from './import-view.ts';
import { readPublishedDays } from './read-published-days.ts';
import { readTableDays } from './read-table-days.ts';
import { searchDays } from './search-days.ts';
import { undoImport } from './undo-import.ts';

export interface ImportParts {
  readonly server: Pick<Server, 'ask'>;
  readonly clock: Clock;
  readonly view: { render(view: ImportView): void; focusDate(): void };
  readonly parseHtml: ParseHtml;
  /** Closes the dialog. */
  readonly close: () => void;
}

/** The pause in typing after which a typed text is read. */
const REST_MILLISECONDS = 300;
const NOT_READ = `${NO_ANSWER} Try again in a moment.`;
const NOT_ADDED = `${NO_ANSWER} Look for the new tabs before you try again.`;

/** Reads a source, shows the days in it, and makes tabs from them. */
export class ImportController {
  private state: ImportState = FIRST_IMPORT_STATE;
  private timer: number | null = null;
  private isStopAsked = false;
  /** Restores the cells that the last import changed, the last ones first, except for the plan that the status contains. */
  private cellUndos: UndoPlan[] = [];

  constructor(private readonly parts: ImportParts) {}

  show(): void {
    this.parts.view.render(viewImport(this.state));
  }

  chooseTab(tab: ImportTab): void {
    this.stopTimer();
    this.dispatch({ kind: 'tabChosen', tab });
  }

  /** @param html the HTML that was pasted with the text; null if there is none */
  give(text: string, html: string | null = null, name = ''): void {
    this.stopTimer();
    this.dispatch({ kind: 'sourceGiven', source: { text, html, name } });
    this.timer = this.parts.clock.startTimer(() => {
      this.timer = null;
      this.dispatch({ kind: 'settingsTold', settings: null });
      const finding = this.readSource();
      if (listFixedTextKeys(finding.days).length > 0) void this.readSettings();
      if (finding.days.length > 0) void this.readExisting();
      if (listImportable(this.state).length > 0) void this.readPrivateList();
    }, REST_MILLISECONDS);
  }

  /** Reports a file that could not be read as text. The previous source stays. */
  refuse(problem: string): void {
    this.setStatus({ kind: 'refused', message: problem, undo: null });
  }

  typeDate(index: number, text: string): void {
    this.dispatch({ kind: 'dateTyped', index, text });
    void this.readOffers();
  }

  tickAppend(date: string, isTicked: boolean): void {
    this.dispatch({ kind: 'appendTicked', date, isTicked });
    void this.readOffers();
  }

  tickText(key: FixedTextKey, isTicked: boolean): void {
    this.dispatch({ kind: 'textTicked', key, isTicked });
  }

  openColumns(): void {
    this.dispatch({ kind: 'columnsOpened' });
  }

  closeColumns(): void {
    this.dispatch({ kind: 'columnsClosed' });
  }

  chooseColumn(role: ColumnRole, heading: string): void {
    this.dispatch({ kind: 'columnChosen', role, heading });
  }

  /** Reads the table again with the chosen headings. @returns false if two columns have the same heading */
  async saveColumns(): Promise<boolean> {
    if (hasFaults(this.state.columnDraft ?? {})) {
      this.dispatch({ kind: 'columnsRefused' });
      return false;
    }
    this.dispatch({ kind: 'columnsUsed' });
    this.readSource();
    void this.readOffers();
    return true;
  }

  /** Reads the days that have tabs and the locale, with which a table is read again. */
  private async readExisting(): Promise<void> {
    const answer = await this.parts.server.ask('planNewDay', {});
    if (answer.kind !== 'newDayPlan') return;
    const isNew = this.state.locale !== answer.locale;
    this.dispatch({ kind: 'existingTold', days: answer.days, locale: answer.locale });
    if (isNew && this.state.tab === 'table' && !this.state.isReading) this.readSource();
    await this.readOffers();
  }

  /** Reads the tabs to which rows are appended, one by one, to know which rows are new. */
  private async readOffers(): Promise<void> {
    for (let next = listUnread(this.state)[0]; next !== undefined; next = listUnread(this.state)[0]) {
      const { date, day } = next;
      const source = this.state.findings[this.state.tab];
      this.dispatch({ kind: 'offerTold', date, offer: null });
      const answer = await this.parts.server.ask('readTab', { date, sheetId: null });
      if (source !== this.state.findings[this.state.tab]) return;
      const problem = answer.kind === 'refused' ? answer.message : NOT_READ;
      const rows = { date, table: day.table, notes: null };
      const offer = answer.kind === 'tabCells' ? planAppend(answer, rows) : { problem };
      this.dispatch({ kind: 'offerTold', date, offer });
    }
  }

  private async readPrivateList(): Promise<void> {
    const privateList = readPrivateListAnswer(await this.parts.server.ask('readPrivateList', {}));
    this.dispatch({ kind: 'listTold', privateList });
    this.search();
  }

  /**
   * Searches the days that were found, as soon as the private list is known. Without a list, nothing is compared with
   * it.
   */
  private search(): void {
    const { privateList, findings, tab } = this.state;
    if (privateList === null) return;
    const list = privateList.kind === 'read' ? privateList.list : EMPTY_PRIVATE_LIST;
    this.dispatch({ kind: 'leaksTold', leaks: searchDays(findings[tab].days, list) });
  }

  private readSource(): ImportFinding {
    const finding = this.read();
    this.dispatch({ kind: 'sourceRead', finding });
    this.search();
    return finding;
  }

  private async readSettings(): Promise<void> {
    const answer = await askSettings(this.parts.server);
    const settings = answer.kind === 'settingsRead' ? readSettings(answer.cells ?? []) : { failure: answer.reason };
    this.dispatch({ kind: 'settingsTold', settings });
  }

  /** Writes the found days to new tabs, and the chosen texts to Settings. */
  async act(): Promise<void> {
    const { status } = this.state;
    if (status.kind === 'writing' || !canAct(this.state)) return;
    const days = makeImportRequest(this.state);
    if (days === null) {
      this.dispatch({ kind: 'dateMissed' });
      this.parts.view.focusDate();
      return;
    }
    const twice = days.find(({ date }, i) => days.findIndex((other) => other.date === date) !== i);
    if (twice !== undefined) {
      this.refuse(`${twice.date} is there twice in what you gave. Nothing was written.`);
      return;
    }
    this.isStopAsked = false;
    const texts = listChosenTexts(this.state);
    const { progress, end } = await this.write(beginImport(days));
    const result = await this.finish(progress, end, texts);
    this.setStatus(result);
    if (result.kind === 'refused') await this.readOffers();
  }

  /** Ends an import, or its undo, after the day that is being written or removed. */
  stop(): void {
    this.isStopAsked = true;
  }

  /**
   * Writes one day in each call, completely or not at all. A day that has a tab is skipped, so that a repetition
   * continues where it stopped.
   */
  private async write(begun: ImportProgress): Promise<{ progress: ImportProgress; end: ImportEnd }> {
    let progress = begun;
    for (const day of begun.days) {
      if (this.isStopAsked) return { progress, end: 'stopped' };
      this.setStatus({ kind: 'writing', message: describeNext(progress) });
      const { append, ...newDay } = day;
      const { server } = this.parts;
      const answer =
        append === null ? await server.ask('importDay', newDay) : await server.ask('appendRows', append.request);
      if (answer.kind === 'written') progress = addDay(progress, day, answer);
      else if (answer.kind === 'dayExists') progress = { ...progress, there: [...progress.there, answer.tabName] };
      else return { progress, end: { problem: answer.kind === 'refused' ? answer.message : NOT_ADDED } };
    }
    return { progress, end: null };
  }

  /** Saves the chosen texts after the days. An import that ended early does not save any. */
  private async finish(
    progress: ImportProgress,
    end: ImportEnd,
    texts: readonly FixedTextOffer[],
  ): Promise<WriteStatus> {
    this.cellUndos = [...progress.appendUndos];
    if (texts.length === 0) return this.withUndo(endImport(progress, end, null));
    const labels = texts.map(({ label }) => label);
    if (end !== null) return this.withUndo(endImport(progress, end, { kind: 'failed', labels, reason: '' }));
    this.setStatus({ kind: 'writing', message: 'Saving the texts…' });
    const entries = texts.map(({ key, text, saved }) => ({ key, seen: saved, value: text }));
    const answer = await this.parts.server.ask('saveSettings', { entries });
    if (answer.kind !== 'written') {
      const reason = answer.kind === 'refused' ? answer.message : NOT_SAVED;
      return this.withUndo(endImport(progress, null, { kind: 'failed', labels, reason }));
    }
    this.cellUndos.push(answer.undo);
    const outcome: TextsOutcome = { kind: 'saved', count: texts.length };
    return this.withUndo(endImport(progress, null, outcome));
  }

  /** Adds an undo plan to the status. Without new tabs, it undoes the last change of cells. */
  private withUndo(status: WriteStatus): WriteStatus {
    const hasOwn = planOfUndo(status) !== null;
    const undo = hasOwn ? null : (this.cellUndos.pop() ?? null);
    return undo !== null && (status.kind === 'written' || status.kind === 'refused') ? { ...status, undo } : status;
  }

  async undo(): Promise<void> {
    const { server } = this.parts;
    const setStatus = (status: WriteStatus) => this.setStatus(status);
    const plan = planOfUndo(this.state.status);
    this.isStopAsked = false;
    if (plan === null) return;
    for (let undo = this.cellUndos.pop(); undo !== undefined; undo = this.cellUndos.pop()) {
      const isUndone = await undoWrite(server, { kind: 'written', undo }, (status) => {
        // After a refusal, Undo tries all of them again.
        if (status.kind !== 'undone') setStatus(status.kind === 'refused' ? { ...status, undo: plan } : status);
      });
      if (isUndone) continue;
      this.cellUndos.push(undo);
      return;
    }
    if (plan.kind === 'removeTabs' && plan.tabs.length > 1)
      await undoImport(server, plan, setStatus, () => this.isStopAsked);
    else await undoWrite(server, { kind: 'written', undo: plan }, setStatus);
    if (this.state.settings !== null) await this.readSettings();
    await this.readOffers();
  }

  /** Closes the dialog; while several days are written, it stops them instead. */
  close(): void {
    if (this.state.status.kind === 'writing' && listImportable(this.state).length > 1) this.stop();
    else this.parts.close();
  }

  private read(): ImportFinding {
    const { tab, sources } = this.state;
    const source: ImportSource = sources[tab];
    try {
      if (tab === 'table') {
        return { ...readTableDays(source.text, source.name, this.parts.parseHtml, this.state), problem: '' };
      }
      return { days: readPublishedDays(source.html ?? source.text, this.parts.parseHtml), use: null, problem: '' };
    } catch (error) {
      if (error instanceof UnreadableFile) return { days: [], use: null, problem: error.message };
      throw error;
    }
  }

  private stopTimer(): void {
    if (this.timer !== null) this.parts.clock.stopTimer(this.timer);
    this.timer = null;
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeReported', status });
  }

  private dispatch(event: ImportEvent): void {
    this.state = reduceImport(this.state, event);
    this.show();
  }
}
