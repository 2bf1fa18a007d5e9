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
import type { SettingsAnswer } from '../server/kept-settings.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { type ListName, moveItem, type StyleDraft, setAt, showItem } from './style-draft.ts';
import type { StyleTab } from './style-fields.ts';

/** What is edited: a style over a built-in one. */
export interface Edited {
  readonly base: string;
  readonly draft: StyleDraft;
}

/** What the dialog *Edit style* knows. */
export interface EditStyleState {
  readonly tab: StyleTab;
  /** The Settings tab as it was read last; null until then. */
  readonly reading: SettingsReading | null;
  readonly failure: string | null;
  /** The tab in front; null where it could not be read. */
  readonly day: DayCells | null;
  readonly edited: Edited;
  /** As the settings have it: what is not another is not saved. */
  readonly kept: Edited;
  /** What saving would replace that is not shown here; empty when nothing is. */
  readonly keptNote: string;
  /** Earlier steps, the last one last. */
  readonly past: readonly Edited[];
  /** The text of the field that was typed in last, as it was typed. */
  readonly typed: { readonly path: string; readonly text: string } | null;
  /** The last style that was right. */
  readonly style: Style;
  readonly faults: readonly StyleFault[];
  /** What is wrong with a JSON text that was to be taken over, or what became of it. */
  readonly jsonNote: string;
  readonly status: { readonly kind: 'idle' | 'unchanged' | 'leaving' | 'faulty' } | WriteStatus;
  /** Counts the messages, so that the same words are announced again. */
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
  | { readonly kind: 'baseChosen'; readonly base: string }
  | { readonly kind: 'resetAsked' | 'stepBackAsked' }
  | { readonly kind: 'jsonTaken'; readonly json: string }
  | { readonly kind: 'saveHeld'; readonly why: 'unchanged' | 'leaving' | 'faulty' }
  | { readonly kind: 'writeTold'; readonly status: WriteStatus };

function editBase(base: Style): Edited {
  return { base: base.id, draft: { ...base, id: CUSTOM_STYLE, name: 'Custom', description: '' } };
}

const FIRST_EDITED = editBase(DEFAULT_STYLE);

export const FIRST_EDIT_STYLE_STATE: EditStyleState = {
  tab: 'table',
  reading: null,
  failure: null,
  day: null,
  edited: FIRST_EDITED,
  kept: FIRST_EDITED,
  keptNote: '',
  past: [],
  typed: null,
  style: DEFAULT_STYLE,
  faults: [],
  jsonNote: '',
  status: { kind: 'idle' },
  turn: 0,
};

const MOST_STEPS = 200;

type StyleText = { readonly edited: Edited } | { readonly faults: string };

/** Reads a style from JSON. */
export function readStyleJson(json: string): StyleText {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it ends too early';
    return { faults: `The text is no JSON: ${reason}. Expected a style, like {"base": "standard"}.` };
  }
  const reading = parseStyle(value);
  if ('faults' in reading) return { faults: reading.faults.map(describeStyleFault).join(' ') };
  const named = (value as { readonly base?: unknown }).base;
  const base = findStyle(typeof named === 'string' ? named : DEFAULT_STYLE.id) ?? DEFAULT_STYLE;
  return { edited: { base: base.id, draft: { ...reading.style, id: CUSTOM_STYLE } } };
}

/** The style that the settings ask for, to start from. */
function startFrom({ settings }: SettingsReading): { edited: Edited; note: string } {
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

/** Holds what is edited against the schema; the last right style stays for the preview. */
function check(state: EditStyleState): EditStyleState {
  const reading = parseStyle({ ...state.edited.draft, base: state.edited.base });
  if ('faults' in reading) return { ...state, faults: reading.faults };
  return { ...state, style: reading.style, faults: [] };
}

function edit(state: EditStyleState, edited: Edited, typed: EditStyleState['typed'] = null): EditStyleState {
  if (edited.draft === state.edited.draft && edited.base === state.edited.base) return state;
  // What is typed into one field is one step.
  const isSameField = typed !== null && typed.path === state.typed?.path && state.past.length > 0;
  const past = isSameField ? state.past : [...state.past, state.edited].slice(-MOST_STEPS);
  const status = state.status.kind === 'writing' ? state.status : ({ kind: 'idle' } as const);
  return check({ ...state, edited, past, typed, jsonNote: '', status });
}

function takeJson(state: EditStyleState, json: string): EditStyleState {
  const read = readStyleJson(json);
  if ('faults' in read) return { ...state, jsonNote: read.faults };
  const next = edit(state, read.edited);
  return { ...next, jsonNote: 'Taken over. Not saved yet.' };
}

/** What the style says differently from its base, as the settings keep it. */
export function makeStyleJson({ style, edited: { base } }: EditStyleState): string {
  return JSON.stringify(writeStyleFile(style, findStyle(base) ?? DEFAULT_STYLE), null, 2);
}

export function isStyleChanged({ edited, kept }: EditStyleState): boolean {
  return !isSame(edited, kept);
}

/** Whether the style is the built-in one it began as. */
export function isBaseStyle({ edited: { base, draft } }: EditStyleState): boolean {
  return isSame(draft, editBase(findStyle(base) ?? DEFAULT_STYLE).draft);
}

export interface SettingEntry {
  readonly key: SettingKey;
  readonly seen: string;
  readonly value: string;
}

/** What is to be written into the Settings tab. */
export function listEntries(state: EditStyleState): SettingEntry[] {
  const texts = state.reading?.texts;
  const entries = [
    { key: 'style', seen: texts?.style ?? '', value: SETTINGS_TABLE.style.print(CUSTOM_STYLE) },
    { key: 'customStyle', seen: texts?.customStyle ?? '', value: makeStyleJson(state) },
  ] as const;
  return entries.filter(({ seen, value }) => seen !== value);
}

/** The settings as they are now; what was edited meanwhile stays. */
function takeSettings(state: EditStyleState, cells: readonly (readonly Cell[])[] | null): EditStyleState {
  const reading = readSettings(cells);
  const { edited: kept, note: keptNote } = startFrom(reading);
  const isEdited = state.reading !== null && isStyleChanged(state);
  const edited = isEdited ? state.edited : kept;
  return check({ ...state, reading, failure: null, kept, keptNote, edited });
}

/** What the dialog knows after an event. */
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
      return takeSettings(state, event.cells);
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
    case 'baseChosen':
      return edit(state, editBase(findStyle(event.base) ?? DEFAULT_STYLE));
    case 'resetAsked':
      return edit(state, editBase(findStyle(base) ?? DEFAULT_STYLE));
    case 'stepBackAsked': {
      const last = state.past[state.past.length - 1];
      if (last === undefined) return state;
      const status = state.status.kind === 'writing' ? state.status : ({ kind: 'idle' } as const);
      return check({ ...state, edited: last, past: state.past.slice(0, -1), typed: null, jsonNote: '', status });
    }
    case 'jsonTaken':
      return takeJson(state, event.json);
    case 'saveHeld':
      return { ...state, status: { kind: event.why }, turn: state.turn + 1 };
    case 'writeTold':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
