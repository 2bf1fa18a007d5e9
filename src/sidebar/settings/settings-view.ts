import { findKeyFault, formatFrontMatter } from '../../formats/front-matter.ts';
import { placePostFile } from '../../formats/post-file.ts';
import { capitalise, numberInWords } from '../../record/publishing/number-words.ts';
import { makeRecord } from '../../record/publishing/record.ts';
import { readDay } from '../../record/reading/read-day.ts';
import { truncateText } from '../../record/values/truncate-text.ts';
import { frontMatterOfSettings } from '../../settings/front-matter-of-settings.ts';
import type { SettingKey } from '../../settings/settings.ts';
import { SETTINGS_HELP } from '../../settings/settings-help.ts';
import { SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { DEFAULT_STYLE } from '../../styles/styles.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { JsonBoxView } from '../controls/json-box.tsx';
import type { MessageView } from '../controls/message.tsx';
import type { StatusView } from '../day/view/status-view.ts';
import { UNSAVED_WORDS, viewReading } from '../server/settings-answer.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { describeJsonNote } from './private-json.ts';
import { findPrivateFault } from './private-rows.ts';
import {
  countFaults,
  draftSettings,
  type FormTab,
  findShownFault,
  hasPrivateChange,
  listChangedSettings,
  listChoices,
  SETTINGS_OF_TABS,
  type SettingsState,
  type SettingsTab,
  shownJson,
  shownSetting,
} from './settings-state.ts';

/** One setting in the form. */
export interface SettingFieldView {
  readonly key: SettingKey;
  readonly shape: 'list' | 'area' | 'line' | 'shortLine';
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** The default, shown in an empty field. */
  readonly placeholder: string;
  /** The entries of a list, the value included. */
  readonly choices: readonly string[];
  /** The sentence below the field; empty if the value is valid. */
  readonly fault: string;
}

/** The private list. */
export interface PrivateRowsView {
  /** Shown instead of the rows while they are read, and when that failed. */
  readonly message: MessageView | null;
  /** The error in the saved list; empty for none. */
  readonly savedFault: string;
  readonly terms: readonly { readonly term: string; readonly fault: string }[];
  readonly replacements: readonly { readonly term: string; readonly wording: string; readonly fault: string }[];
  readonly json: JsonBoxView;
}

/** The texts and choices that the dialog *Settings* shows. */
export interface SettingsView extends DialogFootView {
  /** Shown instead of the settings while they are read, and when that failed. */
  readonly message: MessageView | null;
  readonly tab: SettingsTab;
  /** The settings of each tab. */
  readonly forms: Readonly<Record<FormTab, readonly SettingFieldView[]>>;
  /** The start of a downloaded post; null without a site. */
  readonly sample: { readonly path: string; readonly text: string } | null;
  readonly privateRows: PrivateRowsView;
}

const SAMPLE_DAY = readDay(
  [
    ['Task', 'Human Est.', 'Claude', 'Sup.'],
    ['Draw the covers', 2, 10, 2],
  ],
  { tabName: '2026-04-04' },
).day;

function describeFault(key: SettingKey, state: SettingsState): string {
  const expected = findShownFault(key, state);
  if (expected !== null) return `“${truncateText(shownSetting(key, state))}” is not valid. Write ${expected}.`;
  const keys = key === 'frontMatterKeys' ? frontMatterOfSettings(draftSettings(state))?.keys : undefined;
  return keys === undefined ? '' : (findKeyFault(keys) ?? '');
}

function viewField(key: SettingKey, state: SettingsState): SettingFieldView {
  const { label, isLong, defaultValue, choices } = SETTINGS_TABLE[key];
  const value = shownSetting(key, state);
  const offered = listChoices(key, state);
  const lineShape = typeof defaultValue === 'number' ? 'shortLine' : 'line';
  return {
    key,
    shape: choices.length > 0 ? 'list' : isLong ? 'area' : lineShape,
    label,
    help: SETTINGS_HELP[key],
    value,
    placeholder: choices.length > 0 || typeof defaultValue === 'object' ? '' : String(defaultValue),
    // The sheet can contain a value that is not one of the choices.
    choices: offered.length === 0 || offered.includes(value) ? offered : [...offered, value],
    fault: describeFault(key, state),
  };
}

function viewForm(tab: FormTab, state: SettingsState): readonly SettingFieldView[] {
  return SETTINGS_OF_TABS[tab].map((key) => viewField(key, state));
}

function viewSample(state: SettingsState): SettingsView['sample'] {
  const settings = draftSettings(state);
  const frontMatter = frontMatterOfSettings(settings);
  if (frontMatter === null || SAMPLE_DAY?.date == null || findKeyFault(frontMatter.keys) !== null) return null;
  const { style } = styleOfSettings(settings, state.reading?.cells ?? {});
  const record = makeRecord(SAMPLE_DAY, SAMPLE_DAY.date, style, []);
  if (record === null) return null;
  const { folder, fileName } = placePostFile(record.slug, 'markdown', frontMatter.site);
  return { path: `${folder}/${fileName}`, text: formatFrontMatter(record, frontMatter).trimEnd() };
}

function viewPrivate(state: SettingsState): PrivateRowsView {
  const { privateRows, privateFailure, privateJson } = state;
  const json: JsonBoxView = { text: shownJson(state), note: describeJsonNote(privateJson.note) };
  if (privateRows === null) {
    const isFailure = privateFailure !== null;
    const message = { text: privateFailure ?? 'Reading your private list…', isFailure };
    return { message, savedFault: '', terms: [], replacements: [], json };
  }
  const { edited, savedFault } = privateRows;
  const fault = findPrivateFault(privateRows);
  const faultAt = (part: 'terms' | 'replacements', row: number) =>
    fault?.place?.part === part && fault.place.row === row ? fault.sentence : '';
  return {
    message: null,
    savedFault: savedFault === '' ? '' : `Your saved list cannot be read. ${savedFault} Saving replaces it.`,
    terms: edited.terms.map((term, row) => ({ term, fault: faultAt('terms', row) })),
    replacements: edited.replacements.map(({ term, wording }, row) => ({
      term,
      wording,
      fault: faultAt('replacements', row),
    })),
    json,
  };
}

function describeSave(state: SettingsState): string {
  const changed = listChangedSettings(state).length;
  const settings = changed === 1 ? '1 setting' : `${changed} settings`;
  const isPrivate = hasPrivateChange(state);
  if (changed === 0) return isPrivate ? 'Save private list' : 'Save settings';
  return `Save ${settings}${isPrivate ? ' and private list' : ''}`;
}

function describeFaulty(count: number): string {
  if (count === 1) return 'Not saved. One value is not valid.';
  return `Not saved. ${capitalise(numberInWords(count, DEFAULT_STYLE.language))} values are not valid.`;
}

function viewStatus(state: SettingsState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status, tab } = state;
  switch (status.kind) {
    case 'idle':
      if (tab !== 'private') return { ...rest, ...UNSAVED_WORDS.idle };
      return { tone: 'plain', text: 'Save stores the private list with your account, not in the sheet.', ...rest };
    case 'unchanged':
    case 'leaving':
      return { ...rest, ...UNSAVED_WORDS[status.kind] };
    case 'faulty':
      return { tone: 'error', text: describeFaulty(countFaults(state)), ...rest };
    default:
      return { ...rest, ...viewWriteStatus(status) };
  }
}

/** Returns the view of a state. */
export function viewSettings(state: SettingsState): SettingsView {
  const { reading, failure, tab, status } = state;
  const isChanged = listChangedSettings(state).length > 0 || hasPrivateChange(state);
  return {
    // The private list can be edited even if the settings cannot be read.
    message: tab === 'private' ? null : viewReading(failure, reading !== null),
    tab,
    forms: {
      post: viewForm('post', state),
      site: viewForm('site', state),
      newDay: viewForm('newDay', state),
      logs: viewForm('logs', state),
    },
    sample: tab === 'site' ? viewSample(state) : null,
    privateRows: viewPrivate(state),
    status: { ...viewStatus(state), turn: state.turn },
    act: { label: describeSave(state), isBusy: status.kind === 'writing', isOff: !isChanged },
    closeLabel: isChanged ? 'Cancel' : 'Close',
  };
}
