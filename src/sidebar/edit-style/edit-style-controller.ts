import type { DayCells, OpeningData } from '../../messages/messages.ts';
import { askSettings, NOT_SAVED } from '../server/kept-settings.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import {
  type EditStyleEvent,
  type EditStyleState,
  FIRST_EDIT_STYLE_STATE,
  isStyleChanged,
  listEntries,
  reduceEditStyle,
} from './edit-style-state.ts';
import { type EditStyleView, tabOfFault, viewEditStyle } from './edit-style-view.ts';
import type { ListName } from './style-draft.ts';
import { readValue, type StyleField, type StyleTab } from './style-fields.ts';

export interface EditStyleParts {
  readonly server: Pick<Server, 'ask'>;
  readonly view: { render(view: EditStyleView): void; focusFault(): void };
  /** Closes the dialog. */
  readonly close: () => void;
}

/** Reads the style of the settings, and saves what was made of it. */
export class EditStyleController {
  private state: EditStyleState = FIRST_EDIT_STYLE_STATE;

  constructor(private readonly parts: EditStyleParts) {}

  /** @param day the tab in front, as the dialog was opened with it; null when it was too long to be carried */
  async start(day: OpeningData['day']): Promise<void> {
    if (day?.kind === 'dayCells') this.dispatch({ kind: 'dayRead', day });
    await Promise.all([this.readSettings(), day === null ? this.readDay() : null]);
  }

  async readSettings(): Promise<void> {
    this.dispatch({ kind: 'readAsked' });
    this.dispatch(await askSettings(this.parts.server));
  }

  chooseTab(tab: StyleTab): void {
    this.dispatch({ kind: 'tabChosen', tab });
  }

  giveValue(field: StyleField, path: string, given: string): void {
    const isTyped = field.kind !== 'choice' && field.kind !== 'flag';
    const value = readValue(field.kind, given);
    this.dispatch({ kind: 'valueGiven', path, value, text: isTyped ? given : null });
  }

  showItem(list: ListName, key: string, isShown: boolean): void {
    this.dispatch({ kind: 'itemShown', list, key, isShown });
  }

  moveItem(list: ListName, key: string, by: -1 | 1): void {
    this.dispatch({ kind: 'itemMoved', list, key, by });
  }

  chooseBase(base: string): void {
    this.dispatch({ kind: 'baseChosen', base });
  }

  reset(): void {
    this.dispatch({ kind: 'resetAsked' });
  }

  stepBack(): void {
    this.dispatch({ kind: 'stepBackAsked' });
  }

  takeJson(json: string): void {
    this.dispatch({ kind: 'jsonTaken', json });
  }

  /** Saves the style into the Settings tab, unless a value is wrong or another has changed the settings meanwhile. */
  async save(): Promise<void> {
    const { state } = this;
    if (state.status.kind === 'writing' || state.reading === null) return;
    const tab = tabOfFault(state);
    if (tab !== null) {
      this.dispatch({ kind: 'tabChosen', tab });
      this.dispatch({ kind: 'saveHeld', why: 'faulty' });
      this.parts.view.focusFault();
      return;
    }
    const entries = listEntries(state);
    if (!isStyleChanged(state) || entries.length === 0) {
      this.dispatch({ kind: 'saveHeld', why: 'unchanged' });
      return;
    }
    this.tell({ kind: 'writing', message: 'Saving…' });
    const answer = await this.parts.server.ask('saveSettings', { entries });
    // After a refusal too: another may have changed what was seen here.
    if (answer.kind !== 'unanswered') await this.readSettings();
    this.tell(statusOfWrite(answer, NOT_SAVED));
  }

  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.parts.server, this.state.status, (status) => this.tell(status));
    if (isUndone) await this.readSettings();
  }

  close(): void {
    this.parts.close();
  }

  /** Escape closes at once when nothing would be lost. */
  escape(): void {
    if (isStyleChanged(this.state) && this.state.status.kind !== 'leaving') {
      this.dispatch({ kind: 'saveHeld', why: 'leaving' });
    } else {
      this.parts.close();
    }
  }

  private async readDay(): Promise<void> {
    const answer = await this.parts.server.ask('readDay', {});
    if (answer.kind === 'dayCells') this.dispatch({ kind: 'dayRead', day: answer satisfies DayCells });
  }

  private tell(status: WriteStatus): void {
    this.dispatch({ kind: 'writeTold', status });
  }

  private dispatch(event: EditStyleEvent): void {
    this.state = reduceEditStyle(this.state, event);
    this.parts.view.render(viewEditStyle(this.state));
  }
}
