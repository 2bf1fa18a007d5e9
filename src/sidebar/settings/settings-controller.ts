import { describeListFault, parsePrivateList } from '../../prose/private-list.ts';
import type { SettingKey } from '../../settings/settings.ts';
import type { JsonFile } from '../controls/json-box.tsx';
import type { Server } from '../server/server.ts';
import { askSettings, NOT_READ, NOT_SAVED } from '../server/settings-answer.ts';
import { undoWrite } from '../server/undo-write.ts';
import { statusOfWrite, type WriteStatus } from '../server/write-status.ts';
import { FILE_SIZE_LIMIT_BYTES, type JsonNote } from './private-json.ts';
import { formatPrivateRows, type PrivateEdit } from './private-rows.ts';
import {
  FIRST_SETTINGS_STATE,
  findFirstFault,
  hasPrivateChange,
  listChangedSettings,
  reduceSettings,
  type SettingsEvent,
  type SettingsState,
  type SettingsTab,
  shownJson,
} from './settings-state.ts';
import { type SettingsView, viewSettings } from './settings-view.ts';

/** The interface of the dialog for its controller. */
export interface SettingsPage {
  render(view: SettingsView): void;
  /** Moves the focus to the first value with an error in the shown tab. */
  focusFault(): void;
  /** Moves the focus to the private list as JSON, and selects all of it. */
  selectJson(): void;
}

export interface SettingsDependencies {
  readonly server: Pick<Server, 'ask'>;
  readonly page: SettingsPage;
  /** Closes the dialog. */
  readonly close: () => void;
  /** Copies a text, in the handler of a click. Returns whether the browser confirmed it. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly download: (name: string, text: string) => void;
}

const LIST_NOT_SAVED = 'Google Sheets did not respond, so your private list might not be saved. Try again.';
const PRIVATE_LIST_FILE = 'leverage-private.json';

/** Reads the settings and the private list, and saves the changes. */
export class SettingsController {
  private state: SettingsState = FIRST_SETTINGS_STATE;

  constructor(private readonly dependencies: SettingsDependencies) {}

  async start(): Promise<void> {
    await Promise.all([this.readSettings(), this.readPrivateList()]);
  }

  async readPrivateList(): Promise<void> {
    const answer = await this.dependencies.server.ask('readPrivateList', {});
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

  typeJson(text: string): void {
    this.dispatch({ kind: 'jsonTyped', text });
  }

  /** Replaces the private list with a list given as JSON, unless that has an error. Then the text stays in the box. */
  takeJson(json: string): void {
    this.typeJson(json);
    const reading = parsePrivateList(json);
    if ('fault' in reading) {
      this.note({ kind: 'faulty', sentence: describeListFault(reading.fault) });
      return;
    }
    const { terms, replacements } = reading.list;
    this.editPrivate({ kind: 'listTaken', list: reading.list });
    this.note({ kind: 'taken', terms: terms.length, replacements: replacements.length });
  }

  async takeFile(file: JsonFile): Promise<void> {
    if (file.size > FILE_SIZE_LIMIT_BYTES) {
      this.note({ kind: 'tooLarge', fileName: file.name });
      return;
    }
    this.takeJson(await file.text());
  }

  /** Call this in the handler of a click. */
  async copyJson(): Promise<void> {
    const isCopied = await this.dependencies.copy(shownJson(this.state));
    this.note({ kind: isCopied ? 'copied' : 'copyRefused' });
    if (!isCopied) this.dependencies.page.selectJson();
  }

  downloadJson(): void {
    this.dependencies.download(PRIVATE_LIST_FILE, shownJson(this.state));
  }

  /** Saves the changes: settings in their tab, the private list with the user's account. */
  async act(): Promise<void> {
    const { state } = this;
    if (state.status.kind === 'writing') return;
    const changed = listChangedSettings(state);
    const isPrivate = hasPrivateChange(state);
    if (changed.length === 0 && !isPrivate) {
      this.dispatch({ kind: 'saveBlocked', why: 'unchanged' });
      return;
    }
    const fault = findFirstFault(state);
    if (fault !== null) {
      this.dispatch({ kind: 'tabChosen', tab: fault.tab });
      this.dispatch({ kind: 'saveBlocked', why: 'faulty' });
      this.dependencies.page.focusFault();
      return;
    }
    this.setStatus({ kind: 'writing', message: 'Saving…' });
    const settingsStatus = changed.length === 0 ? null : await this.saveSettings(changed);
    if (settingsStatus !== null && settingsStatus.kind !== 'written') {
      this.setStatus(settingsStatus);
      return;
    }
    const listStatus = isPrivate ? await this.savePrivateList() : null;
    this.setStatus(joinStatus(settingsStatus, listStatus));
  }

  async undo(): Promise<void> {
    const isUndone = await undoWrite(this.dependencies.server, this.state.status, (status) => this.setStatus(status));
    if (isUndone) await this.readSettings();
  }

  close(): void {
    this.dependencies.close();
  }

  /** Closes the dialog; if changes would be lost, only the second time. */
  escape(): void {
    const isChanged = listChangedSettings(this.state).length > 0 || hasPrivateChange(this.state);
    if (isChanged && this.state.status.kind !== 'leaving') this.dispatch({ kind: 'saveBlocked', why: 'leaving' });
    else this.dependencies.close();
  }

  async readSettings(): Promise<void> {
    this.dispatch({ kind: 'readAsked' });
    this.dispatch(await askSettings(this.dependencies.server));
  }

  private async saveSettings(changed: readonly SettingKey[]): Promise<WriteStatus> {
    const { reading, drafts } = this.state;
    const entries = changed.map((key) => ({ key, seen: reading?.texts[key] ?? '', value: drafts[key] ?? '' }));
    const answer = await this.dependencies.server.ask('saveSettings', { entries });
    if (answer.kind === 'written') this.dispatch({ kind: 'settingsSaved' });
    // Also after a refusal: another user can have changed the shown settings.
    if (answer.kind !== 'unanswered') await this.readSettings();
    return statusOfWrite(answer, NOT_SAVED);
  }

  private async savePrivateList(): Promise<WriteStatus> {
    const { privateRows } = this.state;
    const json = privateRows === null ? '' : formatPrivateRows(privateRows);
    const answer = await this.dependencies.server.ask('savePrivateList', { seen: privateRows?.seen ?? '', json });
    if (answer.kind === 'privateListSaved') {
      this.dispatch({ kind: 'privateListSaved', json });
      return { kind: 'written', message: 'Private list saved.', undo: null };
    }
    return { kind: 'refused', message: answer.kind === 'refused' ? answer.message : LIST_NOT_SAVED, undo: null };
  }

  private setStatus(status: WriteStatus): void {
    this.dispatch({ kind: 'writeChanged', status });
  }

  private note(note: JsonNote): void {
    this.dispatch({ kind: 'jsonNoted', note });
  }

  private dispatch(event: SettingsEvent): void {
    this.state = reduceSettings(this.state, event);
    this.dependencies.page.render(viewSettings(this.state));
  }
}

/** Joins both results in one line. The settings can be undone even if the list was not saved. */
function joinStatus(settings: WriteStatus | null, list: WriteStatus | null): WriteStatus {
  if (settings === null || list === null) return settings ?? list ?? { kind: 'undone', message: '' };
  const undo = settings.kind === 'written' ? settings.undo : null;
  const kind = list.kind === 'written' ? 'written' : 'refused';
  return { kind, message: `${settings.message} ${list.message}`, undo };
}
