import type { OpeningData } from '../../messages/messages.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import { type FileTheme, type FixedTheme, themeOfPng } from '../../pictures/scene/themes.ts';
import { writeSvg } from '../../pictures/scene/write-svg.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { readPrivateListAnswer } from '../day/read-private-list.ts';
import { ACCOUNTS, NO_ANSWER } from '../server/accounts.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite } from '../server/write-status.ts';
import { describeChart, describeNoChart } from './chart-words.ts';
import { type PictureKind, pictureOf } from './picture-day.ts';
import {
  FIRST_PICTURE_STATE,
  isStopped,
  type PictureEvent,
  type PictureState,
  type PictureStatus,
  reducePicture,
} from './picture-state.ts';
import { type PictureView, viewPicture } from './picture-view.ts';
import { planChart } from './plan-chart.ts';

/** The interface of the page for its controller. */
export interface PicturePage {
  render(view: PictureView): void;
  /** Moves the focus to *Copy picture*, or to *Try again*. */
  focusFirst(): void;
}

export interface PictureDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: PicturePage;
  /** Makes a PNG; null if the browser cannot. */
  readonly makePng: (picture: Picture, theme: FixedTheme) => Promise<Blob | null>;
  /** Copies a PNG, in the handler of a click. Returns whether the browser confirmed it. */
  readonly copyPng: (png: Promise<Blob | null>) => Promise<boolean>;
  readonly download: (name: string, content: string | Blob, mediaType: string) => void;
  /** Closes the dialog. */
  readonly close: () => void;
}

const NOT_READ = `${NO_ANSWER} ${ACCOUNTS}`;

/** Draws the day of the active tab, and copies or downloads the picture. */
export class PictureController {
  private state: PictureState = FIRST_PICTURE_STATE;

  constructor(private readonly dependencies: PictureDependencies) {}

  /** @param day the active tab, from the opening data; null if it is too long for them */
  async start(day: OpeningData['day']): Promise<void> {
    if (day?.kind === 'dayCells') this.dispatch({ kind: 'dayRead', cells: day });
    await this.read();
    this.dependencies.page.focusFirst();
  }

  /** Reads the sheet and the private list, if they are missing. */
  async read(): Promise<void> {
    this.dispatch({ kind: 'readAsked' });
    await Promise.all([this.readList(), this.state.cells === null ? this.readDay() : null]);
  }

  chooseDay(isoDate: string): void {
    const date = parseIsoDate(isoDate);
    if (date !== null) this.dispatch({ kind: 'dayChosen', date });
  }

  chooseKind(picture: PictureKind): void {
    this.dispatch({ kind: 'kindChosen', picture });
  }

  chooseTheme(theme: FileTheme): void {
    this.dispatch({ kind: 'themeChosen', theme });
  }

  allow(): void {
    this.dispatch({ kind: 'allowChanged', isAllowed: !this.state.isAllowed });
  }

  /** Copies the picture as PNG. */
  async act(): Promise<void> {
    const picture = this.findPicture();
    if (picture === null || this.state.status.kind === 'copying') return;
    // Started before anything else, because browsers allow copying only in the handler of a click.
    const copied = this.dependencies.copyPng(this.dependencies.makePng(picture, themeOfPng(this.state.theme)));
    this.setStatus({ kind: 'copying' });
    this.setStatus({ kind: (await copied) ? 'copied' : 'notCopied' });
  }

  downloadSvg(): void {
    const picture = this.findPicture();
    if (picture === null) return;
    const fileName = `${picture.id}.svg`;
    this.dependencies.download(fileName, writeSvg(picture, this.state.theme), 'image/svg+xml');
    this.setStatus({ kind: 'downloaded', fileName });
  }

  async downloadPng(): Promise<void> {
    const picture = this.findPicture();
    if (picture === null) return;
    const fileName = `${picture.id}.png`;
    const png = await this.dependencies.makePng(picture, themeOfPng(this.state.theme));
    if (png === null) {
      this.setStatus({ kind: 'notMade' });
      return;
    }
    this.dependencies.download(fileName, png, 'image/png');
    this.setStatus({ kind: 'downloaded', fileName });
  }

  /** Adds a chart of the current tab to the tab. */
  async insertChart(): Promise<void> {
    if (this.state.status.kind === 'writing') return;
    this.setStatus({ kind: 'writing', message: 'Inserting the chart…' });
    const { server } = this.dependencies;
    const cells = await server.ask('readDay', {});
    if (cells.kind !== 'dayCells') {
      this.setStatus(statusOfWrite(cells, NOT_READ));
      return;
    }
    const plan = planChart(cells);
    if (plan.kind !== 'planned') {
      this.setStatus({ kind: 'refused', message: describeNoChart(plan), undo: null });
      return;
    }
    const answer = await server.ask('insertChart', plan.request);
    const status = statusOfWrite(answer, `${NO_ANSWER} Look at the sheet before you try again.`);
    const hasInserted = status.kind === 'written';
    this.setStatus(hasInserted ? { ...status, message: describeChart(status.message, plan.rowsWithoutBar) } : status);
  }

  /** Removes the chart that was just inserted. */
  async undo(): Promise<void> {
    await undoWrite(this.dependencies.server, this.state.status, (status) => this.setStatus(status));
  }

  close(): void {
    this.dependencies.close();
  }

  /** Finds the picture to copy; null if there is none, or if copying is blocked. */
  private findPicture(): Picture | null {
    const { day, kind } = this.state;
    if (day?.record == null) return null;
    if (isStopped(this.state)) {
      this.setStatus({ kind: 'stopped' });
      return null;
    }
    return pictureOf(day.record, kind);
  }

  private async readDay(): Promise<void> {
    const answer = await this.dependencies.server.ask('readDay', {});
    if (answer.kind === 'dayCells') this.dispatch({ kind: 'dayRead', cells: answer });
    else this.dispatch({ kind: 'readFailed', reason: answer.kind === 'refused' ? answer.message : NOT_READ });
  }

  private async readList(): Promise<void> {
    const answer = await this.dependencies.server.ask('readPrivateList', {});
    this.dispatch({ kind: 'listRead', privateList: readPrivateListAnswer(answer) });
  }

  private setStatus(status: PictureStatus): void {
    this.dispatch({ kind: 'statusChanged', status });
  }

  private dispatch(event: PictureEvent): void {
    this.state = reducePicture(this.state, event);
    this.dependencies.page.render(viewPicture(this.state));
  }
}
