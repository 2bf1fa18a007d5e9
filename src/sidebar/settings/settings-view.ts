import { findKeyFault, formatFrontMatter } from '../../formats/front-matter.ts';
import { placePostFile } from '../../formats/post-file.ts';
import { formatPrivateList } from '../../prose/private-list.ts';
import { makeRecord } from '../../record/publishing/record.ts';
import { readDay } from '../../record/reading/read-day.ts';
import { frontMatterOfSettings } from '../../settings/front-matter-of-settings.ts';
import type { SettingKey } from '../../settings/settings.ts';
import { SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { StatusView } from '../day/status-view.ts';
import { type ReadingMessage, UNSAVED_WORDS, viewReading } from '../server/kept-settings.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { findPrivateFault, listFilledRows } from './private-rows.ts';
import {
  describeSettingFault,
  draftSettings,
  hasPrivateChange,
  listChangedSettings,
  listChoices,
  SETTINGS_OF_TABS,
  type SettingsState,
  type SettingsTab,
  shownSetting,
} from './settings-state.ts';

export interface SettingFieldView {
  readonly key: SettingKey;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  /** The default, shown where nothing is set. */
  readonly placeholder: string;
  /** Empty for what is typed. */
  readonly choices: readonly string[];
  readonly isLong: boolean;
  readonly fault: string;
}

export interface PrivateRowsView {
  /** Said in place of the rows while there are none. */
  readonly message: string;
  readonly isFailure: boolean;
  readonly keptFault: string;
  readonly terms: readonly { readonly term: string; readonly fault: string }[];
  readonly replacements: readonly { readonly term: string; readonly wording: string; readonly fault: string }[];
  /** The list as it would be saved. */
  readonly json: string;
}

/** What the dialog *Settings* shows, in words. */
export interface SettingsView extends DialogFootView {
  readonly message: ReadingMessage | null;
  readonly tab: SettingsTab;
  readonly fields: readonly SettingFieldView[];
  /** How a downloaded post would begin; empty without a site. */
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

function viewField(key: SettingKey, state: SettingsState): SettingFieldView {
  const { label, help, isLong, defaultValue } = SETTINGS_TABLE[key];
  const fault = describeSettingFault(key, state);
  const keys =
    key === 'frontMatterKeys' && fault === '' ? frontMatterOfSettings(draftSettings(state))?.keys : undefined;
  return {
    key,
    label,
    help,
    value: shownSetting(key, state),
    placeholder: typeof defaultValue === 'number' ? String(defaultValue) : '',
    choices: listChoices(key, state),
    isLong,
    fault: keys === undefined ? fault : (findKeyFault(keys) ?? ''),
  };
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

function viewPrivate({ privateRows, privateFailure }: SettingsState): PrivateRowsView {
  if (privateRows === null) {
    const message = privateFailure ?? 'Reading your list…';
    return {
      message,
      isFailure: privateFailure !== null,
      keptFault: '',
      terms: [],
      replacements: [],
      json: '',
    };
  }
  const { edited, keptFault } = privateRows;
  const fault = findPrivateFault(privateRows);
  const faultAt = (part: 'terms' | 'replacements', row: number) =>
    fault?.place?.part === part && fault.place.row === row ? fault.sentence : '';
  return {
    message: '',
    isFailure: false,
    keptFault,
    terms: edited.terms.map((term, row) => ({ term, fault: faultAt('terms', row) })),
    replacements: edited.replacements.map(({ term, wording }, row) => ({
      term,
      wording,
      fault: faultAt('replacements', row),
    })),
    json: formatPrivateList(listFilledRows(edited)),
  };
}

function describeSave(state: SettingsState): string {
  const changed = listChangedSettings(state).length;
  const settings = changed === 1 ? '1 setting' : `${changed} settings`;
  const isPrivate = hasPrivateChange(state);
  if (changed === 0) return isPrivate ? 'Save private list' : 'Save settings';
  return `Save ${settings}${isPrivate ? ' and private list' : ''}`;
}

function viewStatus(state: SettingsState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status, tab } = state;
  switch (status.kind) {
    case 'idle':
      if (tab !== 'private') return { ...rest, ...UNSAVED_WORDS.idle };
      return { tone: 'plain', text: 'Kept with your account, not in the sheet.', ...rest };
    case 'unchanged':
    case 'leaving':
      return { ...rest, ...UNSAVED_WORDS[status.kind] };
    case 'faulty':
      return { tone: 'error', text: 'Not saved. One value does not work yet.', ...rest };
    default:
      return { ...rest, ...viewWriteStatus(status) };
  }
}

/** What follows from what the dialog knows. */
export function viewSettings(state: SettingsState): SettingsView {
  const { reading, failure, tab, status } = state;
  const isChanged = listChangedSettings(state).length > 0 || hasPrivateChange(state);
  return {
    message: viewReading(failure, reading !== null),
    tab,
    fields: tab === 'private' ? [] : SETTINGS_OF_TABS[tab].map((key) => viewField(key, state)),
    sample: tab === 'site' ? viewSample(state) : null,
    privateRows: viewPrivate(state),
    status: { ...viewStatus(state), turn: state.turn },
    act: { label: describeSave(state), isBusy: status.kind === 'writing', isOff: !isChanged },
    closeLabel: isChanged ? 'Cancel' : 'Close',
  };
}
