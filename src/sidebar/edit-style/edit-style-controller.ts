import type { DayCells, OpeningData } from '../../messages/messages.ts';
import type { Server } from '../server/server.ts';
import { askSettings, NOT_SAVED } from '../server/settings-answer.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import {
  type EditStyleEvent,
  type EditStyleState,
  FIRST_EDIT_STYLE_STATE,
  isStyleChanged,
  jsonShown,
  listEntries,
  reduceEditStyle,
} from './edit-style-state.ts';
import { type EditStyleView, tabOfFault, viewEditStyle } from './edit-style-view.ts';
import type { ListName } from './style-draft.ts';
import { readValue, type StyleField, type StyleTab } from './style-fields.ts';

/** The interface of the dialog for its controller. */
export interface EditStylePage {
  render(view: EditStyleView): void;
  /** Moves the focus to the first control with an error in the chosen tab. */
  focusFault(): void;
  /** Moves the focus to the JSON text and selects all of it. */
  selectJson(): void;
}

export interface EditStyleDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: EditStylePage;
  /** Copies a text, in the handler of a click. Returns whether the browser confirmed it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (name: string, text: string) => void;
  /** Closes the dialog. */
  readonly close: () => void;
}

export const STYLE_FILE = 'leverage-style.json';

const MAX_FILE_BYTES = 1_000_000;

/** Reads the style of the settings, applies the user's changes, and saves the result. */
export class EditStyleController {
  private state: EditStyleState = FIRST_EDIT_STYLE_STATE;

  constructor(private readonly dependencies: EditStyleDependencies) {}

  /** @param day the active tab, from the opening data; null if it is too long for them */
  async start(day: OpeningData['day']): Promise<void> {
    if (day?.kind === 'dayCells') this.dispatch({ kind: 'dayRead', day });
    await Promise.all([this.readSettings(), day === null ? this.readDay() : null]);
  }

  async readSettings(): Promise<void> {
    this.dispatch({ kind: 'readAsked' });
    this.dispatch(await askSettings(this.dependencies.server));
  }

  chooseTab(tab: StyleTab): void {
    this.dispatch({ kind: 'tabChosen', tab });
  }

  giveValue(field: StyleField, path: string, given: string): void {
    const isText = field.kind !== 'choice' && field.kind !== 'flag';
    const value = readValue(field.kind, given);
    this.dispatch({ kind: 'valueGiven', path, value, text: isText ? given : null });
  }

  showItem(list: ListName, key: string, isShown: boolean): void {
    this.dispatch({ kind: 'itemShown', list, key, isShown });
  }

  moveItem(list: ListName, key: string, by: -1 | 1): void {
    this.dispatch({ kind: 'itemMoved', list, key, by });
  }

  /** Shows or hides the fields of an item. */
  openItem(list: ListName, key: string, isOpen: boolean): void {
    this.dispatch({ kind: 'itemOpened', list, key, isOpen });
  }

  chooseBase(base: string): void {
    this.dispatch({ kind: 'baseChosen', base });
  }

  reset(): void {
    this.dispatch({ kind: 'resetRequested' });
  }

  stepBack(): void {
    this.dispatch({ kind: 'stepBackRequested' });
  }

  typeJson(text: string): void {
    this.dispatch({ kind: 'jsonTyped', text });
  }

  /** Replaces the style with one given as JSON, unless that has faults. */
  takeJson(json: string): void {
    this.dispatch({ kind: 'jsonTaken', json });
  }

  async takeFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<void> {
    if (file.size > MAX_FILE_BYTES) {
      this.dispatch({ kind: 'jsonNoted', note: { kind: 'tooLarge', fileName: file.name } });
    } else {
      this.takeJson(await file.text());
    }
  }

  async copyJson(): Promise<void> {
    const isCopied = await this.dependencies.copy(jsonShown(this.state));
    this.dispatch({ kind: 'jsonNoted', note: { kind: isCopied ? 'copied' : 'notCopied' } });
    if (!isCopied) this.dependencies.page.selectJson();
  }

  downloadJson(): void {
    this.dependencies.download(STYLE_FILE, jsonShown(this.state));
  }

  /** Saves the style to the Settings tab, unless it has a fault, or the settings have changed since they were read. */
  async save(): Promise<void> {
    const { state } = this;
    if (state.status.kind === 'writing' || state.reading === null) return;
    const tab = tabOfFault(state);
    if (tab !== null) {
      this.dispatch({ kind: 'tabChosen', tab });
      this.dispatch({ kind: 'saveBlocked', why: 'faulty' });
      this.dependencies.page.focusFault();
      return;
    }
    const entries = listEntries(state);
    if (!isStyleChanged(state) || entries.length === 0) {
      this.dispatch({ kind: 'saveBlocked', why: 'unchanged' });
      return;
    }
    this.setStatus({ kind: 'writing', message: 'Saving…' });
    const answer = await this.dependencies.server.ask('saveSettings', { entries });
    // Also after a refusal, because the settings may have changed.
    if (answer.kind !== 'unanswered') await this.readSettings();
    const status = statusOfWrite(answer, NOT_SAVED);
    this.setStatus(status.kind === 'written' ? { ...status, message: 'Style saved in the tab “Settings”.' } : status);
  }

  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.dependencies.server, this.state.status, (status) => this.setStatus(status));
    if (isUndone) await this.readSettings();
  }

  close(): void {
    this.dependencies.close();
  }

  /** Closes the dialog. If changes would be lost, Escape must be pressed twice. */
  escape(): void {
    if (isStyleChanged(this.state) && this.state.status.kind !== 'leaving') {
      this.dispatch({ kind: 'saveBlocked', why: 'leaving' });
    } else {
      this.dependencies.close();
    }
  }

  private async readDay(): Promise<void> {
    const answer = await this.dependencies.server.ask('readDay', {});
    if (answer.kind === 'dayCells') this.dispatch({ kind: 'dayRead', day: answer satisfies DayCells });
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeChanged', status });
  }

  private dispatch(event: EditStyleEvent): void {
    this.state = reduceEditStyle(this.state, event);
    this.dependencies.page.render(viewEditStyle(this.state));
  }
}
