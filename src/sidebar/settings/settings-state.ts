import { readSettings, type SettingsReading } from '../../settings/read-settings.ts';
import { CUSTOM_STYLE, type SettingKey, type Settings } from '../../settings/settings.ts';
import { DEFAULT_SETTINGS, findSettingFault, SETTING_KEYS, SETTINGS_TABLE } from '../../settings/settings-table.ts';
import type { SettingsAnswer } from '../server/settings-answer.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { FIRST_PRIVATE_JSON, type JsonNote, type PrivateJson } from './private-json.ts';
import {
  editPrivateRows,
  findPrivateFault,
  formatPrivateRows,
  isPrivateListChanged,
  listFilledRows,
  type PrivateEdit,
  type PrivateRows,
  readPrivateRows,
} from './private-rows.ts';

export type SettingsTab = FormTab | 'private';
/** The tabs with settings. */
export type FormTab = 'post' | 'site' | 'newDay' | 'logs';

/** The state of the dialog *Settings*. */
export interface SettingsState {
  readonly tab: SettingsTab;
  /** The last reading of the Settings tab; null until then. */
  readonly reading: SettingsReading | null;
  /** The reason why there is no reading; null during the request. */
  readonly failure: string | null;
  /** The typed texts of the edited settings. */
  readonly drafts: Readonly<Partial<Record<SettingKey, string>>>;
  /** Null until the private list is read. */
  readonly privateRows: PrivateRows | null;
  readonly privateFailure: string | null;
  readonly privateJson: PrivateJson;
  readonly status: { readonly kind: 'idle' | 'unchanged' | 'leaving' | 'faulty' } | WriteStatus;
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type SettingsEvent =
  | { readonly kind: 'readAsked' }
  | SettingsAnswer
  | { readonly kind: 'privateListRead'; readonly json: string }
  | { readonly kind: 'privateListFailed'; readonly reason: string }
  | { readonly kind: 'tabChosen'; readonly tab: SettingsTab }
  | { readonly kind: 'typed'; readonly key: SettingKey; readonly text: string }
  | { readonly kind: 'privateEdited'; readonly edit: PrivateEdit }
  | { readonly kind: 'jsonTyped'; readonly text: string }
  | { readonly kind: 'jsonNoted'; readonly note: JsonNote }
  | { readonly kind: 'settingsSaved' }
  | { readonly kind: 'privateListSaved'; readonly json: string }
  | { readonly kind: 'saveBlocked'; readonly why: 'unchanged' | 'leaving' | 'faulty' }
  | { readonly kind: 'writeChanged'; readonly status: WriteStatus };

export const FIRST_SETTINGS_STATE: SettingsState = {
  tab: 'post',
  reading: null,
  failure: null,
  drafts: {},
  privateRows: null,
  privateFailure: null,
  privateJson: FIRST_PRIVATE_JSON,
  status: { kind: 'idle' },
  turn: 0,
};

/** The settings of each tab, in the order of the form. */
export const SETTINGS_OF_TABS: Readonly<Record<FormTab, readonly SettingKey[]>> = {
  post: [
    'style',
    'hoursPerWeek',
    'hoursPerDay',
    'aboutAuthor',
    'aboutRecords',
    'scope',
    'tokenBasis',
    'closing',
    'approximatePercent',
    'columns',
  ],
  site: ['site', 'category', 'tags', 'frontMatterKeys'],
  newDay: ['newDayFormulas'],
  logs: ['importTimes', 'importOptions', 'importRule'],
};

/**
 * Lists the choices of a setting, *Custom* only when the sheet has a custom style; empty for a setting that is typed.
 */
export function listChoices(key: SettingKey, { reading }: SettingsState): readonly string[] {
  const { choices } = SETTINGS_TABLE[key];
  if (key !== 'style') return choices;
  const hasOwn = reading !== null && (reading.texts.customStyle !== '' || reading.settings.style === CUSTOM_STYLE);
  return hasOwn ? choices : choices.filter((words) => words !== SETTINGS_TABLE.style.print(CUSTOM_STYLE));
}

/** Returns the saved text of a setting in the form. A blank cell of a choice shows the default. */
export function savedText(key: SettingKey, { reading }: SettingsState): string {
  const text = reading?.texts[key] ?? '';
  if (SETTINGS_TABLE[key].choices.length === 0 || findSettingFault(key, text) !== null) return text;
  return printSetting(key, reading?.settings ?? DEFAULT_SETTINGS);
}

function printSetting<Key extends SettingKey>(key: Key, settings: Settings): string {
  return SETTINGS_TABLE[key].print(settings[key]);
}

export function shownSetting(key: SettingKey, state: SettingsState): string {
  return state.drafts[key] ?? savedText(key, state);
}

/** Lists the settings whose text differs from the sheet. */
export function listChangedSettings(state: SettingsState): SettingKey[] {
  return SETTING_KEYS.filter((key) => {
    const draft = state.drafts[key];
    return draft !== undefined && draft !== savedText(key, state);
  });
}

/**
 * Finds the value that a setting expects instead of the shown text, as the end of a sentence; null if the text is
 * valid.
 */
export function findShownFault(key: SettingKey, state: SettingsState): string | null {
  return findSettingFault(key, shownSetting(key, state));
}

/** Returns the settings with the unsaved changes. A setting with an error keeps its saved value. */
export function draftSettings(state: SettingsState): Settings {
  const settings: Record<string, unknown> = { ...(state.reading?.settings ?? DEFAULT_SETTINGS) };
  for (const key of listChangedSettings(state)) {
    const text = state.drafts[key] ?? '';
    const read = text.trim() === '' ? { value: DEFAULT_SETTINGS[key] } : SETTINGS_TABLE[key].read(text);
    if ('value' in read) settings[key] = read.value;
  }
  return settings as unknown as Settings;
}

/** Returns the text in the JSON box. */
export function shownJson({ privateJson, privateRows }: SettingsState): string {
  return privateJson.draft ?? (privateRows === null ? '' : formatPrivateRows(privateRows));
}

export function hasPrivateChange({ privateRows }: SettingsState): boolean {
  return privateRows !== null && isPrivateListChanged(privateRows);
}

/** Lists the changed settings whose text is not valid. */
function listFaultySettings(state: SettingsState): SettingKey[] {
  return listChangedSettings(state).filter((key) => findShownFault(key, state) !== null);
}

function isPrivateListFaulty(state: SettingsState): boolean {
  const { privateRows } = state;
  return privateRows !== null && hasPrivateChange(state) && findPrivateFault(privateRows) !== null;
}

/** Counts the values that block saving. The private list shows its first error only, which counts as one. */
export function countFaults(state: SettingsState): number {
  return listFaultySettings(state).length + (isPrivateListFaulty(state) ? 1 : 0);
}

/** Finds the first error that blocks saving; null for none. */
export function findFirstFault(
  state: SettingsState,
): { readonly tab: SettingsTab; readonly key: SettingKey | null } | null {
  const [key] = listFaultySettings(state);
  if (key !== undefined) {
    const tabs = Object.entries(SETTINGS_OF_TABS) as [FormTab, readonly SettingKey[]][];
    return { tab: tabs.find(([, keys]) => keys.includes(key))?.[0] ?? 'post', key };
  }
  return isPrivateListFaulty(state) ? { tab: 'private', key: null } : null;
}

/** Removes the drafts that equal the sheet. */
function dropSettledDrafts(state: SettingsState): SettingsState {
  const changed = listChangedSettings(state);
  const drafts = Object.fromEntries(changed.map((key) => [key, state.drafts[key]]));
  return { ...state, drafts: drafts as SettingsState['drafts'] };
}

/** Replaces the private rows of the state. A JSON text that the user typed is replaced when the list changes. */
function withPrivateRows(state: SettingsState, privateRows: PrivateRows): SettingsState {
  const before = state.privateRows;
  const isSame = before !== null && formatPrivateRows(before) === formatPrivateRows(privateRows);
  return { ...state, privateRows, privateJson: isSame ? state.privateJson : FIRST_PRIVATE_JSON };
}

/** Returns the state after an event. */
export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.kind) {
    case 'readAsked':
      return { ...state, failure: null };
    case 'settingsRead':
      return dropSettledDrafts({ ...state, reading: readSettings(event.cells), failure: null });
    case 'readFailed':
      return { ...state, failure: event.reason };
    case 'privateListRead':
      return { ...withPrivateRows(state, readPrivateRows(event.json)), privateFailure: null };
    case 'privateListFailed':
      return { ...state, privateFailure: event.reason };
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'typed':
      return { ...state, drafts: { ...state.drafts, [event.key]: event.text }, status: { kind: 'idle' } };
    case 'privateEdited': {
      if (state.privateRows === null) return state;
      const privateRows = editPrivateRows(state.privateRows, event.edit);
      return { ...withPrivateRows(state, privateRows), status: { kind: 'idle' } };
    }
    case 'jsonTyped':
      return { ...state, privateJson: { ...state.privateJson, draft: event.text } };
    case 'jsonNoted':
      return { ...state, privateJson: { ...state.privateJson, note: event.note } };
    case 'settingsSaved':
      return { ...state, drafts: {} };
    case 'privateListSaved': {
      const { privateRows } = state;
      if (privateRows === null) return state;
      const saved = listFilledRows(privateRows.edited);
      return withPrivateRows(state, { seen: event.json, saved, edited: saved, savedFault: '' });
    }
    case 'saveBlocked':
      return { ...state, status: { kind: event.why }, turn: state.turn + 1 };
    case 'writeChanged':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
