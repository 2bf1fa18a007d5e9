import type { DayCells } from '../../messages/messages.ts';
import { type LeverageRecord, makeRecord } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import { readDay } from '../../record/reading/read-day.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings-table.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { describeStyleFault } from '../../styles/parse-style.ts';
import { STYLES } from '../../styles/styles.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { StatusView } from '../day/status-view.ts';
import { type PreviewView, viewPreview } from '../preview/preview-view.ts';
import { type ReadingMessage, UNSAVED_WORDS, viewReading } from '../server/kept-settings.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { type EditStyleState, isBaseStyle, isStyleChanged, makeStyleJson } from './edit-style-state.ts';
import { SAMPLE_CELLS, SAMPLE_TAB } from './sample-cells.ts';
import { listKeys, valueAt } from './style-draft.ts';
import {
  FIELDS_OF_TABS,
  ITEMS_OF_LISTS,
  LIST_OF_TABS,
  pathOfField,
  printValue,
  type StyleField,
  type StyleTab,
} from './style-fields.ts';

export interface StyleFieldView {
  readonly field: StyleField;
  /** Within the whole style. */
  readonly path: string;
  readonly value: string;
  readonly fault: string;
}

export interface ListItemView {
  readonly key: string;
  readonly name: string;
  readonly isShown: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Whether one of its fields is wrong. */
  readonly hasFault: boolean;
  readonly fields: readonly StyleFieldView[];
}

/** What the dialog *Edit style* shows, in words. */
export interface EditStyleView extends DialogFootView {
  readonly message: ReadingMessage | null;
  readonly tab: StyleTab;
  readonly base: string;
  readonly bases: readonly { readonly value: string; readonly label: string }[];
  readonly canStepBack: boolean;
  readonly canReset: boolean;
  /** What concerns no single field, a sentence each. */
  readonly faults: readonly string[];
  readonly items: readonly ListItemView[];
  readonly fields: readonly StyleFieldView[];
  readonly json: string;
  readonly jsonNote: string;
  /** What the preview is made of. */
  readonly previewOf: string;
  readonly preview: PreviewView | null;
}

const TASKS_SHOWN = 12;

function faultAt(state: EditStyleState, path: string): string {
  const fault = state.faults.find((found) => found.path === path || found.path.startsWith(`${path}.`));
  return fault === undefined ? '' : `${fault.found} does not work. Expected ${fault.expected}.`;
}

function viewField(state: EditStyleState, field: StyleField, path: string): StyleFieldView {
  const { typed, edited } = state;
  const value = typed?.path === path ? typed.text : printValue(field.kind, valueAt(edited.draft, path));
  return { field, path, value, fault: faultAt(state, path) };
}

function viewItems(state: EditStyleState): ListItemView[] {
  const list = LIST_OF_TABS[state.tab];
  if (list === undefined) return [];
  const kinds = ITEMS_OF_LISTS[list];
  const shown = listKeys(state.edited.draft, list);
  const hidden = kinds.map(({ key }) => key).filter((key) => !shown.includes(key));
  return [...shown, ...hidden].map((key, index) => {
    const kind = kinds.find((candidate) => candidate.key === key);
    const isShown = index < shown.length;
    const fields = (isShown ? (kind?.fields ?? []) : []).map((field) =>
      viewField(state, field, pathOfField(list, index, field.path)),
    );
    return {
      key,
      name: kind?.name ?? key,
      isShown,
      isFirst: index === 0,
      isLast: index === shown.length - 1,
      hasFault: fields.some(({ fault }) => fault !== ''),
      fields,
    };
  });
}

const FIELD_PATHS = Object.values(FIELDS_OF_TABS).flatMap((fields) => fields.map(({ path }) => path));

/** Whether a fault is said at a field of some tab. */
function hasField(path: string): boolean {
  const isIn = (field: string) => path === field || path.startsWith(`${field}.`);
  return FIELD_PATHS.some(isIn) || /^(?:columns|statistics)\.\d+\.|^(?:headings|fixedTexts)\./.test(path);
}

/** The tab in which a fault is to be mended. */
export function tabOfFault({ faults }: EditStyleState): StyleTab | null {
  const path = faults[0]?.path;
  if (path === undefined) return null;
  const ofFields = (Object.entries(FIELDS_OF_TABS) as [StyleTab, readonly StyleField[]][]).find(([, fields]) =>
    fields.some((field) => path === field.path || path.startsWith(`${field.path}.`)),
  );
  if (ofFields !== undefined) return ofFields[0];
  return path.startsWith('statistics') ? 'statistics' : path.startsWith('columns') ? 'table' : 'sections';
}

/** The style as it prints once it is saved: standing texts and hours of the settings go before its own. */
function styleToPrint({ reading, style }: EditStyleState): Style {
  const settings = { ...(reading?.settings ?? DEFAULT_SETTINGS), style: 'standard' };
  const { hoursPerWeek, hoursPerDay } = settings;
  const { fixedTexts } = styleOfSettings(settings, reading?.cells ?? {}).style;
  return {
    ...style,
    hoursPerWeek,
    hoursPerDay,
    fixedTexts: {
      aboutAuthor: fixedTexts.aboutAuthor || style.fixedTexts.aboutAuthor,
      aboutRecords: fixedTexts.aboutRecords || style.fixedTexts.aboutRecords,
      closing: fixedTexts.closing || style.fixedTexts.closing,
    },
  };
}

/** The record of a tab in a style; null where the tab has no task or no date. */
function recordOf({ tabName, cells }: Pick<DayCells, 'tabName' | 'cells'>, style: Style): LeverageRecord | null {
  const { day } = readDay(cells, { tabName });
  return day === null || day.date === null ? null : makeRecord(day, day.date, style, []);
}

const SAMPLE_DAY = { tabName: SAMPLE_TAB, cells: SAMPLE_CELLS.map((row) => [...row]) };

function viewRecord(state: EditStyleState): Pick<EditStyleView, 'previewOf' | 'preview'> {
  const style = styleToPrint(state);
  const own = state.day === null ? null : recordOf(state.day, style);
  const record = own ?? recordOf(SAMPLE_DAY, style);
  const previewOf = own === null ? 'A sample day' : `Tab “${state.day?.tabName ?? ''}”`;
  return { previewOf, preview: record === null ? null : viewPreview(record, style, TASKS_SHOWN, []) };
}

function viewStatus(state: EditStyleState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status } = state;
  switch (status.kind) {
    case 'idle':
    case 'unchanged':
    case 'leaving':
      return { ...rest, ...UNSAVED_WORDS[status.kind] };
    case 'faulty': {
      const count = state.faults.length;
      if (count === 0) return { tone: 'plain', text: 'Every value works now.', ...rest };
      const what = count === 1 ? 'One value does' : `${count} values do`;
      return { tone: 'error', text: `Not saved. ${what} not work yet.`, ...rest };
    }
    default:
      return { ...rest, ...viewWriteStatus(status) };
  }
}

/** What follows from what the dialog knows. */
export function viewEditStyle(state: EditStyleState): EditStyleView {
  const { reading, failure, tab, edited, past, faults, keptNote, jsonNote, status } = state;
  const isChanged = isStyleChanged(state);
  return {
    message: viewReading(failure, reading !== null),
    tab,
    base: edited.base,
    bases: STYLES.map(({ id, name }) => ({ value: id, label: name })),
    canStepBack: past.length > 0,
    canReset: !isBaseStyle(state),
    faults: [
      ...(keptNote === '' ? [] : [keptNote]),
      ...faults.filter(({ path }) => !hasField(path)).map(describeStyleFault),
    ],
    items: viewItems(state),
    fields: FIELDS_OF_TABS[tab].map((field) => viewField(state, field, field.path)),
    json: makeStyleJson(state),
    jsonNote,
    ...viewRecord(state),
    status: { ...viewStatus(state), turn: state.turn },
    act: { label: 'Save style', isBusy: status.kind === 'writing', isOff: !isChanged },
    closeLabel: isChanged ? 'Cancel' : 'Close',
  };
}
