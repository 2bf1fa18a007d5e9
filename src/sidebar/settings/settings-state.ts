import { clipText } from '../../record/values/clip-text.ts';
import { readSettings, type SettingsReading } from '../../settings/read-settings.ts';
import { CUSTOM_STYLE, type SettingKey, type Settings } from '../../settings/settings.ts';
import { DEFAULT_SETTINGS, findSettingFault, SETTING_KEYS, SETTINGS_TABLE } from '../../settings/settings-table.ts';
import type { SettingsAnswer } from '../server/kept-settings.ts';
import type { WriteStatus } from '../server/write-status.ts';
import {
  editPrivateRows,
  findPrivateFault,
  isPrivateListChanged,
  listFilledRows,
  type PrivateEdit,
  type PrivateRows,
  readPrivateRows,
} from './private-rows.ts';

export type SettingsTab = 'post' | 'site' | 'newDay' | 'private';

/** What the dialog *Settings* knows. */
export interface SettingsState {
  readonly tab: SettingsTab;
  /** The Settings tab as it was read last; null until then. */
  readonly reading: SettingsReading | null;
  /** Why there is no reading; null while it is asked for. */
  readonly failure: string | null;
  /** Texts as typed, of the settings that were touched. */
  readonly drafts: Readonly<Partial<Record<SettingKey, string>>>;
  /** Null until the private list was read. */
  readonly privateRows: PrivateRows | null;
  readonly privateFailure: string | null;
  readonly status: { readonly kind: 'idle' | 'unchanged' | 'leaving' | 'faulty' } | WriteStatus;
  /** Counts the messages, so that the same words are announced again. */
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
  | { readonly kind: 'settingsSaved' }
  | { readonly kind: 'privateListSaved'; readonly json: string }
  | { readonly kind: 'saveHeld'; readonly why: 'unchanged' | 'leaving' | 'faulty' }
  | { readonly kind: 'writeTold'; readonly status: WriteStatus };

export const FIRST_SETTINGS_STATE: SettingsState = {
  tab: 'post',
  reading: null,
  failure: null,
  drafts: {},
  privateRows: null,
  privateFailure: null,
  status: { kind: 'idle' },
  turn: 0,
};

/** The settings of each tab, in the order they are shown. */
export const SETTINGS_OF_TABS: Readonly<Record<Exclude<SettingsTab, 'private'>, readonly SettingKey[]>> = {
  post: ['style', 'hoursPerWeek', 'hoursPerDay', 'aboutAuthor', 'aboutRecords', 'closing'],
  site: ['site', 'category', 'tags', 'frontMatterKeys'],
  newDay: ['newDayFormulas'],
};

/** The choices that a setting offers, with that of an own style only when there is one; empty for what is typed. */
export function listChoices(key: SettingKey, { reading }: SettingsState): readonly string[] {
  const { choices } = SETTINGS_TABLE[key];
  if (key !== 'style') return choices;
  const hasOwn = reading !== null && (reading.texts.customStyle !== '' || reading.settings.style === CUSTOM_STYLE);
  return hasOwn ? choices : choices.filter((words) => words !== SETTINGS_TABLE.style.print(CUSTOM_STYLE));
}

/** What the sheet holds, as the form shows it: of a choice its words, the default's where the cell is blank. */
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

/** The settings whose text is another than the sheet's. */
export function listChangedSettings(state: SettingsState): SettingKey[] {
  return SETTING_KEYS.filter((key) => {
    const draft = state.drafts[key];
    return draft !== undefined && draft !== savedText(key, state);
  });
}

/** What is wrong with a text as a setting, as a sentence; empty when nothing is. */
export function describeSettingFault(key: SettingKey, state: SettingsState): string {
  const text = shownSetting(key, state);
  const expected = findSettingFault(key, text);
  if (expected === null) return '';
  return `“${clipText(text)}” does not work. Write ${expected}.`;
}

/** The settings as they would be after saving; what does not work is as it is now. */
export function draftSettings(state: SettingsState): Settings {
  const settings: Record<string, unknown> = { ...(state.reading?.settings ?? DEFAULT_SETTINGS) };
  for (const key of listChangedSettings(state)) {
    const text = state.drafts[key] ?? '';
    const read = text.trim() === '' ? { value: DEFAULT_SETTINGS[key] } : SETTINGS_TABLE[key].read(text);
    if ('value' in read) settings[key] = read.value;
  }
  return settings as unknown as Settings;
}

export function hasPrivateChange({ privateRows }: SettingsState): boolean {
  return privateRows !== null && isPrivateListChanged(privateRows);
}

/** The first thing that keeps the changes from being saved. */
export function findFirstFault(
  state: SettingsState,
): { readonly tab: SettingsTab; readonly key: SettingKey | null } | null {
  const key = listChangedSettings(state).find((changed) => describeSettingFault(changed, state) !== '');
  if (key !== undefined) {
    const tabs = Object.entries(SETTINGS_OF_TABS) as [SettingsTab, readonly SettingKey[]][];
    return { tab: tabs.find(([, keys]) => keys.includes(key))?.[0] ?? 'post', key };
  }
  const { privateRows } = state;
  const isHeld = privateRows !== null && hasPrivateChange(state) && findPrivateFault(privateRows) !== null;
  return isHeld ? { tab: 'private', key: null } : null;
}

/** Drafts that say what the sheet says now are none any more. */
function dropSettledDrafts(state: SettingsState): SettingsState {
  const changed = listChangedSettings(state);
  const drafts = Object.fromEntries(changed.map((key) => [key, state.drafts[key]]));
  return { ...state, drafts: drafts as SettingsState['drafts'] };
}

/** What the dialog knows after an event. */
export function reduceSettings(state: SettingsState, event: SettingsEvent): SettingsState {
  switch (event.kind) {
    case 'readAsked':
      return { ...state, failure: null };
    case 'settingsRead':
      return dropSettledDrafts({ ...state, reading: readSettings(event.cells), failure: null });
    case 'readFailed':
      return { ...state, failure: event.reason };
    case 'privateListRead':
      return { ...state, privateRows: readPrivateRows(event.json), privateFailure: null };
    case 'privateListFailed':
      return { ...state, privateFailure: event.reason };
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'typed':
      return { ...state, drafts: { ...state.drafts, [event.key]: event.text }, status: { kind: 'idle' } };
    case 'privateEdited': {
      if (state.privateRows === null) return state;
      return { ...state, privateRows: editPrivateRows(state.privateRows, event.edit), status: { kind: 'idle' } };
    }
    case 'settingsSaved':
      return { ...state, drafts: {} };
    case 'privateListSaved': {
      const { privateRows } = state;
      if (privateRows === null) return state;
      const saved = listFilledRows(privateRows.edited);
      return { ...state, privateRows: { seen: event.json, saved, edited: saved, keptFault: '' } };
    }
    case 'saveHeld':
      return { ...state, status: { kind: event.why }, turn: state.turn + 1 };
    case 'writeTold':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
