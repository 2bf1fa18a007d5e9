import type { PostFile } from '../../formats/post-file.ts';
import type { PeriodPictureKind } from '../../pictures/kinds/period-picture.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import { type FileTheme, type FixedTheme, themeOfPng } from '../../pictures/scene/themes.ts';
import { writeSvg } from '../../pictures/scene/write-svg.ts';
import type { Leak } from '../../prose/find-leaks.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { ClipboardContent } from '../controls/clipboard.ts';
import type { CopyWay, PostOutput } from '../day/output/copy-ways.ts';
import { readPrivateListAnswer } from '../day/read-private-list.ts';
import { ACCOUNTS, NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite } from '../server/write-status.ts';
import { openRecords, undoWithTab } from './open-records.ts';
import { describeRebuild, planRebuild, type TabDay, totalTab } from './rebuild.ts';
import { makeRecordsRequest } from './records-request.ts';
import {
  FIRST_RECORDS_STATE,
  type RecordsEvent,
  type RecordsState,
  type RecordsStatus,
  reduceRecords,
} from './records-state.ts';
import { outputOf, pictureOfState, type RecordsView, viewRecords } from './records-view.ts';
import { type RecordsTab, searchPicture, searchRollup, type WeekUnit } from './rollup-output.ts';
import { refuseForeign } from './save-record.ts';

/** The interface of the page for its controller. */
export interface RecordsPage {
  render(view: RecordsView): void;
  /** Moves the focus to the button for the next step. */
  focusFirst(): void;
  /** Selects the text of the roll-up, to copy it manually. */
  selectText(): void;
}

export interface RecordsDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: RecordsPage;
  readonly copyContent: (content: ClipboardContent) => Promise<boolean>;
  /** Makes a PNG; null if the browser cannot. */
  readonly makePng: (picture: Picture, theme: FixedTheme) => Promise<Blob | null>;
  /** Copies a PNG, in the handler of a click. @returns whether the browser confirmed it */
  readonly copyPng: (png: Promise<Blob | null>) => Promise<boolean>;
  /** Throws if the frame does not allow it. */
  readonly download: (name: string, content: string | Blob, mediaType: string) => void;
  /** Closes the dialog. */
  readonly close: () => void;
}

const NOT_READ = `${NO_ANSWER} ${ACCOUNTS}`;
const NOT_WRITTEN = `${NO_ANSWER} Look at the tab “Records” before you try again.`;

/** Adds up the days of the Records tab, writes roll-ups out, and fills the tab from the day tabs. */
export class RecordsController {
  private state: RecordsState = FIRST_RECORDS_STATE;
  private isStopped = false;
  /**
   * The read days by date, so that a stopped rebuild continues where it was. While the dialog is open, no tab changes.
   */
  private readonly totals = new Map<string, TabDay | null>();

  constructor(private readonly dependencies: RecordsDependencies) {}

  async start(): Promise<void> {
    this.render();
    const { server } = this.dependencies;
    void server.ask('readPrivateList', {}).then((answer) => {
      this.dispatch({ kind: 'listRead', list: readPrivateListAnswer(answer) });
    });
    await this.read();
    this.dependencies.page.focusFirst();
  }

  async read(): Promise<void> {
    const answer = await this.dependencies.server.ask('readRecords', { creates: false });
    if (answer.kind === 'tabCells') this.dispatch({ kind: 'recordsRead', records: answer });
    else if (answer.kind === 'noRecords') this.dispatch({ kind: 'recordsRead', records: null });
    else this.dispatch({ kind: 'readFailed', reason: answer.kind === 'refused' ? answer.message : NOT_READ });
  }

  chooseTab(tab: RecordsTab): void {
    this.dispatch({ kind: 'tabChosen', tab });
  }

  chooseWeek(weekUnit: WeekUnit): void {
    this.dispatch({ kind: 'weekChosen', weekUnit });
  }

  move(by: -1 | 1): void {
    this.dispatch({ kind: 'moved', by });
  }

  /** @param from an ISO date; empty for the first record @param to empty for the last one */
  typeRange(from: string, to: string): void {
    const dates = { from: parseIsoDate(from.trim()), to: parseIsoDate(to.trim()) };
    this.dispatch({ kind: 'rangeTyped', from, to, dates });
  }

  chooseLastDays(days: number): void {
    this.dispatch({ kind: 'lastDaysChosen', days });
  }

  chooseWay(way: CopyWay): void {
    this.dispatch({ kind: 'wayChosen', way });
  }

  /** Copies or downloads the roll-up. Call this in the handler of a click. */
  act(): void {
    const { state } = this;
    const output = outputOf(state);
    if (output === null || state.rebuild !== null) return;
    if (!this.isPublic((list) => searchRollup(output.record, list))) return;
    if (output.file === null) void this.copy(output);
    else this.download(output.file);
  }

  /** Whether a search of the private list finds nothing; otherwise, the status explains why nothing is copied. */
  private isPublic(search: (list: PrivateList) => readonly Leak[]): boolean {
    const { privateList } = this.state;
    if (privateList.kind !== 'read') {
      this.setStatus({ kind: 'listAwaited' });
      return false;
    }
    const quotes = [...new Set(search(privateList.list).map(({ quote }) => quote))];
    if (quotes.length > 0) this.setStatus({ kind: 'leaks', quotes });
    return quotes.length === 0;
  }

  private async copy({ text, html }: PostOutput): Promise<void> {
    const isCopied = await this.dependencies.copyContent({ text, html });
    this.setStatus(isCopied ? { kind: 'copied', way: this.state.way, fileName: null } : { kind: 'copyRefused' });
    if (!isCopied) this.dependencies.page.selectText();
  }

  private download(file: PostFile): void {
    try {
      this.dependencies.download(file.fileName, file.text, file.mediaType);
      this.setStatus({ kind: 'copied', way: this.state.way, fileName: file.fileName });
    } catch {
      this.setStatus({ kind: 'copyRefused' });
      this.dependencies.page.selectText();
    }
  }

  choosePicture(picture: PeriodPictureKind): void {
    this.dispatch({ kind: 'pictureChosen', picture });
  }

  chooseTheme(theme: FileTheme): void {
    this.dispatch({ kind: 'themeChosen', theme });
  }

  /** Copies the picture of the period as PNG. Call this in the handler of a click. */
  async copyPicture(): Promise<void> {
    const { state, dependencies } = this;
    const picture = this.findPicture();
    if (picture === null) return;
    const png = dependencies.makePng(picture, themeOfPng(state.theme));
    this.setStatus({ kind: 'pictureCopied', isCopied: await dependencies.copyPng(png) });
  }

  downloadSvg(): void {
    const picture = this.findPicture();
    if (picture !== null) this.downloadPicture('svg', writeSvg(picture, this.state.theme), 'image/svg+xml');
  }

  async downloadPng(): Promise<void> {
    const picture = this.findPicture();
    if (picture === null) return;
    const png = await this.dependencies.makePng(picture, themeOfPng(this.state.theme));
    if (png === null) this.setStatus({ kind: 'pictureCopied', isCopied: false });
    else this.downloadPicture('png', png, 'image/png');
  }

  /** Finds the picture to copy; null if there is none, or if something in it may be private. */
  private findPicture(): Picture | null {
    const { state } = this;
    const picture = pictureOfState(state);
    return picture !== null && this.isPublic((list) => searchPicture(picture, list)) ? picture : null;
  }

  private downloadPicture(extension: 'svg' | 'png', content: string | Blob, mediaType: string): void {
    const { heading, rollup } = viewRecords(this.state);
    const kind = rollup?.pictureKind === 'card' ? 'card ' : '';
    const fileName = `leverage-${(kind + heading).toLowerCase().replace(/[^a-z0-9]+/g, '-')}.${extension}`;
    try {
      this.dependencies.download(fileName, content, mediaType);
      this.setStatus({ kind: 'copied', way: this.state.way, fileName });
    } catch {
      this.setStatus({ kind: 'pictureCopied', isCopied: false });
    }
  }

  /** Reads the day tabs, one in each call, and writes their rows at the end, or when the user stops. */
  async rebuild(): Promise<void> {
    const { server } = this.dependencies;
    if (this.state.rebuild !== null || this.state.status.kind === 'writing') return;
    this.isStopped = false;
    this.dispatch({ kind: 'rebuildMoved', progress: { done: 0, total: 0, tabName: '' } });
    const plan = await server.ask('planNewDay', {});
    if (plan.kind !== 'newDayPlan') {
      this.endRebuild({ kind: 'refused', message: plan.kind === 'refused' ? plan.message : NOT_READ, undo: null });
      return;
    }
    const problem = await this.readTabs(plan.days);
    if (problem !== null) this.endRebuild({ kind: 'refused', message: problem, undo: null });
    else await this.writeDays();
  }

  /** @returns the reason why a tab could not be read; null if all could, or the user stopped */
  private async readTabs(days: readonly { date: string; tabName: string }[]): Promise<string | null> {
    for (const [done, { date, tabName }] of days.entries()) {
      if (this.isStopped) return null;
      this.dispatch({ kind: 'rebuildMoved', progress: { done, total: days.length, tabName } });
      if (this.totals.has(date)) continue;
      const answer = await this.dependencies.server.ask('readTab', { date, sheetId: null });
      if (answer.kind !== 'tabCells') {
        const reason = answer.kind === 'refused' ? answer.message : NO_ANSWER;
        return `“${tabName}” could not be read: ${reason} Nothing was written. Try again to continue there.`;
      }
      this.totals.set(date, totalTab(answer, date));
    }
    return null;
  }

  private async writeDays(): Promise<void> {
    const { server } = this.dependencies;
    const days = [...this.totals.values()].flatMap((day) => day?.totals ?? []);
    if (days.length === 0) {
      this.endRebuild({ kind: 'undone', message: 'No day tab has a task yet.' });
      return;
    }
    const open = await openRecords(server, NOT_WRITTEN);
    if (open.kind !== 'open') {
      this.endRebuild(open);
      return;
    }
    const { records } = open;
    const plan = planRebuild(records, days);
    if (plan === 'foreign') {
      this.endRebuild(refuseForeign());
      return;
    }
    const message = describeRebuild(plan, this.totals);
    if (plan.write === null) this.endRebuild({ kind: 'undone', message });
    else {
      const answer = await server.ask('appendRows', makeRecordsRequest(records, plan.write, message));
      this.endRebuild(undoWithTab(statusOfWrite(answer, NOT_WRITTEN), open));
    }
    await this.read();
  }

  private endRebuild(status: RecordsStatus): void {
    this.dispatch({ kind: 'rebuildMoved', progress: null });
    this.setStatus(status);
  }

  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.dependencies.server, this.state.status, (status) => this.setStatus(status));
    if (isUndone) await this.read();
  }

  /** Closes the dialog, or stops a rebuild after the tab that is being read. */
  close(): void {
    if (this.state.rebuild === null) this.dependencies.close();
    else this.isStopped = true;
  }

  private setStatus(status: RecordsStatus): void {
    this.dispatch({ kind: 'said', status });
  }

  private dispatch(event: RecordsEvent): void {
    this.state = reduceRecords(this.state, event);
    this.render();
  }

  private render(): void {
    this.dependencies.page.render(viewRecords(this.state));
  }
}
