import { formatPrivateList } from '../../prose/private-list.ts';
import type { SettingKey } from '../../settings/settings.ts';
import { askSettings, NOT_READ, NOT_SAVED } from '../server/kept-settings.ts';
import type { Server } from '../server/server.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { listFilledRows, type PrivateEdit } from './private-rows.ts';
import {
  FIRST_SETTINGS_STATE,
  findFirstFault,
  hasPrivateChange,
  listChangedSettings,
  reduceSettings,
  type SettingsEvent,
  type SettingsState,
  type SettingsTab,
} from './settings-state.ts';
import { type SettingsView, viewSettings } from './settings-view.ts';

export interface SettingsParts {
  readonly server: Pick<Server, 'ask'>;
  readonly view: { render(view: SettingsView): void; focusFault(): void };
  /** Closes the dialog. */
  readonly close: () => void;
}

const LIST_NOT_SAVED = 'Google Sheets did not answer, so your list may not be saved. Try again.';

/** Reads settings and private list, and saves what was changed of them. */
export class SettingsController {
  private state: SettingsState = FIRST_SETTINGS_STATE;

  constructor(private readonly parts: SettingsParts) {}

  async start(): Promise<void> {
    await Promise.all([this.readSettings(), this.readPrivateList()]);
  }

  async readPrivateList(): Promise<void> {
    const answer = await this.parts.server.ask('readPrivateList', {});
    if (answer.kind === 'privateList') this.dispatch({ kind: 'privateListRead', json: answer.json });
    else this.dispatch({ kind: 'privateListFailed', reason: answer.kind === 'refused' ? answer.message : NOT_READ });
  }

  chooseTab(tab: SettingsTab): void {
    this.dispatch({ kind: 'tabChosen', tab });
  }

  type(key: SettingKey, text: string): void {
    this.dispatch({ kind: 'typed', key, text });
  }

  editPrivate(edit: PrivateEdit): void {
    this.dispatch({ kind: 'privateEdited', edit });
  }

  /** Saves what was changed: the settings into their tab, the private list with the person's account. */
  async save(): Promise<void> {
    const { state } = this;
    if (state.status.kind === 'writing') return;
    const changed = listChangedSettings(state);
    const isPrivate = hasPrivateChange(state);
    if (changed.length === 0 && !isPrivate) {
      this.dispatch({ kind: 'saveHeld', why: 'unchanged' });
      return;
    }
    const fault = findFirstFault(state);
    if (fault !== null) {
      this.dispatch({ kind: 'tabChosen', tab: fault.tab });
      this.dispatch({ kind: 'saveHeld', why: 'faulty' });
      this.parts.view.focusFault();
      return;
    }
    this.tell({ kind: 'writing', message: 'Saving…' });
    const settingsStatus = changed.length === 0 ? null : await this.saveSettings(changed);
    if (settingsStatus !== null && settingsStatus.kind !== 'written') {
      this.tell(settingsStatus);
      return;
    }
    const listStatus = isPrivate ? await this.savePrivateList() : null;
    this.tell(joinStatus(settingsStatus, listStatus));
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
    const isChanged = listChangedSettings(this.state).length > 0 || hasPrivateChange(this.state);
    if (isChanged && this.state.status.kind !== 'leaving') this.dispatch({ kind: 'saveHeld', why: 'leaving' });
    else this.parts.close();
  }

  async readSettings(): Promise<void> {
    this.dispatch({ kind: 'readAsked' });
    this.dispatch(await askSettings(this.parts.server));
  }

  private async saveSettings(changed: readonly SettingKey[]): Promise<WriteStatus> {
    const { reading, drafts } = this.state;
    const entries = changed.map((key) => ({ key, seen: reading?.texts[key] ?? '', value: drafts[key] ?? '' }));
    const answer = await this.parts.server.ask('saveSettings', { entries });
    if (answer.kind === 'written') this.dispatch({ kind: 'settingsSaved' });
    // After a refusal too: another may have changed what is shown here.
    if (answer.kind !== 'unanswered') await this.readSettings();
    return statusOfWrite(answer, NOT_SAVED);
  }

  private async savePrivateList(): Promise<WriteStatus> {
    const { privateRows } = this.state;
    const json = privateRows === null ? '' : formatPrivateList(listFilledRows(privateRows.edited));
    const answer = await this.parts.server.ask('savePrivateList', { seen: privateRows?.seen ?? '', json });
    if (answer.kind === 'privateListSaved') {
      this.dispatch({ kind: 'privateListSaved', json });
      return { kind: 'written', message: 'Private list saved.', undo: null };
    }
    return { kind: 'refused', message: answer.kind === 'refused' ? answer.message : LIST_NOT_SAVED, undo: null };
  }

  private tell(status: WriteStatus): void {
    this.dispatch({ kind: 'writeTold', status });
  }

  private dispatch(event: SettingsEvent): void {
    this.state = reduceSettings(this.state, event);
    this.parts.view.render(viewSettings(this.state));
  }
}

/** Both saves in one line; the settings can be taken back though the list could not be saved. */
function joinStatus(settings: WriteStatus | null, list: WriteStatus | null): WriteStatus {
  if (settings === null || list === null) return settings ?? list ?? { kind: 'undone', message: '' };
  const undo = settings.kind === 'written' ? settings.undo : null;
  const kind = list.kind === 'written' ? 'written' : 'refused';
  return { kind, message: `${settings.message} ${list.message}`, undo };
}
