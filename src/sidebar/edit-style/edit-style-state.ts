import type { DayCells } from '../../messages/messages.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { Cell } from '../../record/values/cell.ts';
import { parseJson } from '../../record/values/parse-json.ts';
import { readSettings, type SettingsReading } from '../../settings/read-settings.ts';
import { CUSTOM_STYLE, type SettingKey } from '../../settings/settings.ts';
import { SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { describeStyleFault, parseStyle } from '../../styles/parse-style.ts';
import { writeStyleFile } from '../../styles/style-as-file.ts';
import type { StyleFault } from '../../styles/style-fault.ts';
import { isSame } from '../../styles/style-fields.ts';
import { DEFAULT_STYLE, findStyle } from '../../styles/styles.ts';
import type { SettingsAnswer } from '../server/settings-answer.ts';
import type { WriteStatus } from '../server/write-status.ts';
import {
  itemName,
  itemOfPath,
  type ListName,
  listItemNames,
  moveItem,
  type StyleDraft,
  setAt,
  showItem,
} from './style-draft.ts';
import type { StyleTab } from './style-fields.ts';

/** A style that is based on a built-in one. */
export interface Edited {
  readonly base: string;
  readonly draft: StyleDraft;
}

/** The result of the last action in the JSON panel. */
export type JsonNote =
  | { readonly kind: 'none' | 'taken' | 'copied' | 'notCopied' }
  | { readonly kind: 'faulty'; readonly faults: string }
  | { readonly kind: 'tooLarge'; readonly fileName: string };

/** The state of the dialog *Edit style*. */
export interface EditStyleState {
  readonly tab: StyleTab;
  /** The Settings tab from the last reading; null before the first. */
  readonly reading: SettingsReading | null;
  readonly failure: string | null;
  /** The active tab; null until it is read, or if it could not be read. */
  readonly day: DayCells | null;
  readonly edited: Edited;
  /** The style of the settings. */
  readonly saved: Edited;
  /** A sentence about a style in the settings that is not shown here and that saving replaces; empty for none. */
  readonly replacedNote: string;
  /** Earlier steps, the latest last. */
  readonly past: readonly Edited[];
  /** The names of the items whose fields are shown. */
  readonly openItems: readonly string[];
  /** The field that the user edited last, with its text as typed; null for none. */
  readonly typed: { readonly path: string; readonly text: string } | null;
  /** The last valid style. */
  readonly style: Style;
  readonly faults: readonly StyleFault[];
  /** The text that the user typed in the JSON panel; null if the panel shows the style. */
  readonly jsonTyped: string | null;
  readonly jsonNote: JsonNote;
  readonly status: { readonly kind: 'idle' | 'unchanged' | 'leaving' | 'faulty' } | WriteStatus;
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type EditStyleEvent =
  | { readonly kind: 'tabChosen'; readonly tab: StyleTab }
  | { readonly kind: 'readAsked' }
  | SettingsAnswer
  | { readonly kind: 'dayRead'; readonly day: DayCells }
  | { readonly kind: 'valueGiven'; readonly path: string; readonly value: unknown; readonly text: string | null }
  | { readonly kind: 'itemShown'; readonly list: ListName; readonly key: string; readonly isShown: boolean }
  | { readonly kind: 'itemMoved'; readonly list: ListName; readonly key: string; readonly by: -1 | 1 }
  | { readonly kind: 'itemOpened'; readonly list: ListName; readonly key: string; readonly isOpen: boolean }
  | { readonly kind: 'baseChosen'; readonly base: string }
  | { readonly kind: 'resetRequested' | 'stepBackRequested' }
  | { readonly kind: 'jsonTyped'; readonly text: string }
  | { readonly kind: 'jsonTaken'; readonly json: string }
  | { readonly kind: 'jsonNoted'; readonly note: JsonNote }
  | { readonly kind: 'saveBlocked'; readonly why: 'unchanged' | 'leaving' | 'faulty' }
  | { readonly kind: 'writeChanged'; readonly status: WriteStatus };

function editBase(base: Style): Edited {
  return { base: base.id, draft: { ...base, id: CUSTOM_STYLE, name: 'Custom', description: '' } };
}

const FIRST_EDITED = editBase(DEFAULT_STYLE);
const NO_NOTE: JsonNote = { kind: 'none' };

export const FIRST_EDIT_STYLE_STATE: EditStyleState = {
  tab: 'table',
  reading: null,
  failure: null,
  day: null,
  edited: FIRST_EDITED,
  saved: FIRST_EDITED,
  replacedNote: '',
  past: [],
  openItems: [],
  typed: null,
  style: DEFAULT_STYLE,
  faults: [],
  jsonTyped: null,
  jsonNote: NO_NOTE,
  status: { kind: 'idle' },
  turn: 0,
};

const MAX_STEPS = 200;

type StyleText = { readonly edited: Edited } | { readonly faults: string };

/** Reads a style from JSON. */
export function readStyleJson(json: string): StyleText {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it ends too early';
    return { faults: `The text is not JSON: ${reason}. Expected a style, like {"base": "standard"}.` };
  }
  const reading = parseStyle(value);
  if ('faults' in reading) return { faults: reading.faults.map(describeStyleFault).join(' ') };
  const named = (value as { readonly base?: unknown }).base;
  const base = findStyle(typeof named === 'string' ? named : DEFAULT_STYLE.id) ?? DEFAULT_STYLE;
  return { edited: { base: base.id, draft: { ...reading.style, id: CUSTOM_STYLE } } };
}

/** Returns the style of the settings, and a note about a style that saving replaces; empty for none. */
function readSavedStyle({ settings }: SettingsReading): { edited: Edited; note: string } {
  const { style, customStyle } = settings;
  if (style !== CUSTOM_STYLE) {
    const note = customStyle === '' ? '' : 'Settings has a custom style that is not in use. Saving replaces it.';
    return { edited: editBase(findStyle(style) ?? DEFAULT_STYLE), note };
  }
  if (customStyle === '') return { edited: FIRST_EDITED, note: '' };
  const read = readStyleJson(customStyle);
  if ('edited' in read) return { edited: read.edited, note: '' };
  return { edited: FIRST_EDITED, note: `The style in Settings does not work. ${read.faults} Saving replaces it.` };
}

/** Opens the items that have faults, and removes those that the style no longer shows. */
function openFaulty(state: EditStyleState): EditStyleState {
  const { draft } = state.edited;
  const faulty = state.faults.map(({ path }) => itemOfPath(draft, path));
  const isOpen = (name: string) => state.openItems.includes(name) || faulty.includes(name);
  return { ...state, openItems: listItemNames(draft).filter(isOpen) };
}

/** Finds the faults of the edited style. The last valid style is saved for the preview. */
function check(state: EditStyleState): EditStyleState {
  const { base, draft } = state.edited;
  const reading = parseStyle({ ...draft, base });
  if ('faults' in reading) return openFaulty({ ...state, faults: reading.faults });
  return openFaulty({ ...state, style: reading.style, faults: [] });
}

function edit(state: EditStyleState, edited: Edited, typed: EditStyleState['typed'] = null): EditStyleState {
  if (edited.draft === state.edited.draft && edited.base === state.edited.base) return state;
  // All typing in one field is one step.
  const isSameField = typed !== null && typed.path === state.typed?.path && state.past.length > 0;
  const past = isSameField ? state.past : [...state.past, state.edited].slice(-MAX_STEPS);
  const status = state.status.kind === 'writing' ? state.status : ({ kind: 'idle' } as const);
  return check({ ...state, edited, past, typed, jsonTyped: null, jsonNote: NO_NOTE, status });
}

function takeJson(state: EditStyleState, json: string): EditStyleState {
  const read = readStyleJson(json);
  if ('faults' in read) return { ...state, jsonTyped: json, jsonNote: { kind: 'faulty', faults: read.faults } };
  return { ...edit(state, read.edited), jsonNote: { kind: 'taken' } };
}

/** Formats the differences of the style from its base as JSON for the settings. */
export function makeStyleJson({ style, edited: { base } }: EditStyleState): string {
  return JSON.stringify(writeStyleFile(style, findStyle(base) ?? DEFAULT_STYLE), null, 2);
}

/** Returns the text in the JSON panel. */
export function jsonShown(state: EditStyleState): string {
  return state.jsonTyped ?? makeStyleJson(state);
}

export function isStyleChanged({ edited, saved }: EditStyleState): boolean {
  return !isSame(edited, saved);
}

/** Whether the style equals the built-in one that it is based on. */
export function isBaseStyle({ edited: { base, draft } }: EditStyleState): boolean {
  return isSame(draft, editBase(findStyle(base) ?? DEFAULT_STYLE).draft);
}

export interface SettingEntry {
  readonly key: SettingKey;
  readonly seen: string;
  readonly value: string;
}

/** Lists the changes to write to the Settings tab. */
export function listEntries(state: EditStyleState): SettingEntry[] {
  const texts = state.reading?.texts;
  const entries = [
    { key: 'style', seen: texts?.style ?? '', value: SETTINGS_TABLE.style.print(CUSTOM_STYLE) },
    { key: 'customStyle', seen: texts?.customStyle ?? '', value: makeStyleJson(state) },
  ] as const;
  return entries.filter(({ seen, value }) => seen !== value);
}

/** Applies the current settings. The user's changes are saved. */
function applySettings(state: EditStyleState, cells: readonly (readonly Cell[])[] | null): EditStyleState {
  const reading = readSettings(cells);
  const { edited: saved, note: replacedNote } = readSavedStyle(reading);
  const isEdited = state.reading !== null && isStyleChanged(state);
  const edited = isEdited ? state.edited : saved;
  return check({ ...state, reading, failure: null, saved, replacedNote, edited });
}

/** Returns the state after an event. */
export function reduceEditStyle(state: EditStyleState, event: EditStyleEvent): EditStyleState {
  const { base, draft } = state.edited;
  switch (event.kind) {
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'readAsked':
      return { ...state, failure: null };
    case 'readFailed':
      return { ...state, failure: event.reason };
    case 'settingsRead':
      return applySettings(state, event.cells);
    case 'dayRead':
      return { ...state, day: event.day };
    case 'valueGiven': {
      const { path, value, text } = event;
      return edit(state, { base, draft: setAt(draft, path, value) }, text === null ? null : { path, text });
    }
    case 'itemShown':
      return edit(state, { base, draft: showItem(draft, event.list, event.key, event.isShown, base) });
    case 'itemMoved':
      return edit(state, { base, draft: moveItem(draft, event.list, event.key, event.by) });
    case 'itemOpened': {
      const name = itemName(event.list, event.key);
      const others = state.openItems.filter((other) => other !== name);
      return { ...state, openItems: event.isOpen ? [...others, name] : others };
    }
    case 'baseChosen':
      return edit(state, editBase(findStyle(event.base) ?? DEFAULT_STYLE));
    case 'resetRequested':
      return edit(state, editBase(findStyle(base) ?? DEFAULT_STYLE));
    case 'stepBackRequested': {
      const last = state.past[state.past.length - 1];
      if (last === undefined) return state;
      const status = state.status.kind === 'writing' ? state.status : ({ kind: 'idle' } as const);
      const past = state.past.slice(0, -1);
      return check({ ...state, edited: last, past, typed: null, jsonTyped: null, jsonNote: NO_NOTE, status });
    }
    case 'jsonTyped':
      return { ...state, jsonTyped: event.text };
    case 'jsonTaken':
      return takeJson(state, event.json);
    case 'jsonNoted':
      return { ...state, jsonNote: event.note };
    case 'saveBlocked':
      return openFaulty({ ...state, status: { kind: event.why }, turn: state.turn + 1 });
    case 'writeChanged':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
