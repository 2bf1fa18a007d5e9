import type { DayCells } from '../../messages/messages.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import { type LeverageRecord, makeRecord } from '../../record/publishing/record.ts';
import { addSensitivity } from '../../record/publishing/sensitivity.ts';
import type { Style } from '../../record/publishing/style.ts';
import { readDay } from '../../record/reading/read-day.ts';
import { readSetting } from '../../settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings-table.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { describeStyleFault } from '../../styles/parse-style.ts';
import { STYLES } from '../../styles/styles.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { JsonBoxView } from '../controls/json-box.tsx';
import type { StatusView } from '../day/view/status-view.ts';
import { type PreviewView, viewPreview } from '../preview/preview-view.ts';
import { type ReadingMessage, UNSAVED_WORDS, viewReading } from '../server/settings-answer.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { type EditStyleState, isBaseStyle, isStyleChanged, type JsonNote, jsonShown } from './edit-style-state.ts';
import { SAMPLE_CELLS, SAMPLE_TAB } from './sample-cells.ts';
import { itemName, listKeys, valueAt } from './style-draft.ts';
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
  /** The path in the whole style. */
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
  /** Whether its fields are shown. */
  readonly isOpen: boolean;
  readonly fields: readonly StyleFieldView[];
}

/** The texts and choices that the dialog *Edit style* shows. */
export interface EditStyleView extends DialogFootView {
  readonly message: ReadingMessage | null;
  readonly tab: StyleTab;
  readonly base: string;
  readonly bases: readonly { readonly value: string; readonly label: string }[];
  readonly canStepBack: boolean;
  readonly canReset: boolean;
  /** One sentence for each fault that does not belong to a single field. */
  readonly faults: readonly string[];
  readonly items: readonly ListItemView[];
  readonly fields: readonly StyleFieldView[];
  readonly json: JsonBoxView;
  /** The source of the preview. */
  readonly previewOf: string;
  readonly preview: PreviewView | null;
}

/**
 * Returns the number of tasks in the preview: few if sentences and statistics are edited, so that these are visible
 * next to their fields.
 */
const tasksShown = (tab: StyleTab) => (tab === 'table' || tab === 'json' ? 12 : 2);

/** Returns the sentence below a field with a fault: the value to use instead; empty for none. */
function faultAt(state: EditStyleState, { kind }: StyleField, path: string): string {
  const fault = state.faults.find((found) => found.path === path || found.path.startsWith(`${path}.`));
  if (fault === undefined) return '';
  return `${kind === 'choice' || kind === 'flag' ? 'Choose' : 'Write'} ${fault.expected}.`;
}

function viewField(state: EditStyleState, field: StyleField, path: string): StyleFieldView {
  const { typed, edited } = state;
  const value = typed?.path === path ? typed.text : printValue(field.kind, valueAt(edited.draft, path));
  return { field, path, value, fault: faultAt(state, field, path) };
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
      isOpen: fields.length > 0 && state.openItems.includes(itemName(list, key)),
      fields,
    };
  });
}

const FIELD_PATHS = Object.values(FIELDS_OF_TABS).flatMap((fields) => fields.map(({ path }) => path));

/** Whether a fault is shown at a field of one of the tabs. */
function hasField(path: string): boolean {
  const isIn = (field: string) => path === field || path.startsWith(`${field}.`);
  return FIELD_PATHS.some(isIn) || /^(?:columns|statistics)\.\d+\.|^(?:headings|fixedTexts)\./.test(path);
}

/** Returns the tab with the first fault; null when there are no faults. */
export function tabOfFault({ faults }: EditStyleState): StyleTab | null {
  const path = faults[0]?.path;
  if (path === undefined) return null;
  const tabOfField = (Object.entries(FIELDS_OF_TABS) as [StyleTab, readonly StyleField[]][]).find(([, fields]) =>
    fields.some((field) => path === field.path || path.startsWith(`${field.path}.`)),
  );
  if (tabOfField !== undefined) return tabOfField[0];
  return path.startsWith('statistics') ? 'statistics' : path.startsWith('columns') ? 'table' : 'sections';
}

/** Returns the style as it prints after it is saved: fixed texts and hours of the settings replace its own. */
function styleToPrint({ reading, style }: EditStyleState): Style {
  const settings = { ...(reading?.settings ?? DEFAULT_SETTINGS), style: 'standard' };
  const { hoursPerWeek, hoursPerDay } = settings;
  const { fixedTexts } = styleOfSettings(settings, reading?.cells ?? {}).style;
  return {
    ...style,
    hoursPerWeek,
    hoursPerDay,
    fixedTexts: {
      ...fixedTexts,
      aboutAuthor: fixedTexts.aboutAuthor || style.fixedTexts.aboutAuthor,
      aboutRecords: fixedTexts.aboutRecords || style.fixedTexts.aboutRecords,
      closing: fixedTexts.closing || style.fixedTexts.closing,
    },
  };
}

type TabOfDay = Pick<DayCells, 'tabName' | 'cells' | 'settings'>;

/** Makes the record of a tab in a style; null if the tab has no tasks or no date. */
function recordOf({ tabName, cells, settings }: TabOfDay, style: Style): LeverageRecord | null {
  const { day } = readDay(cells, {
    tabName,
    columns: readSetting('columns', settings),
    approximatePercent: readSetting('approximatePercent', settings),
  });
  const record = day === null || day.date === null ? null : makeRecord(day, day.date, style, []);
  return record && addSensitivity(record, day?.tasks ?? []);
}

const SAMPLE_DAY = { tabName: SAMPLE_TAB, cells: SAMPLE_CELLS.map((row) => [...row]), settings: null };

function viewRecord(state: EditStyleState): Pick<EditStyleView, 'previewOf' | 'preview'> {
  const style = styleToPrint(state);
  const most = tasksShown(state.tab);
  const own = state.day === null ? null : recordOf(state.day, style);
  const record = own ?? recordOf(SAMPLE_DAY, style);
  const previewOf = own === null ? 'A sample day' : `Tab “${state.day?.tabName ?? ''}”`;
  if (record === null) return { previewOf, preview: null };
  const isShort = style.sections.includes('taskLog') && record.tasks.length > most;
  const extent = isShort ? `, first ${most} of ${groupThousands(String(record.tasks.length))} tasks` : '';
  const preview = viewPreview(record, style, most, []);
  return { previewOf: `${previewOf}${extent}`, preview: { ...preview, moreTasks: null } };
}

function describeJsonNote(note: JsonNote): string {
  switch (note.kind) {
    case 'none':
      return '';
    case 'taken':
      return 'Loaded. Not saved yet.';
    case 'copied':
      return 'Copied.';
    case 'notCopied':
      return 'This browser did not allow copying. The text is selected.';
    case 'faulty':
      return note.faults;
    case 'tooLarge':
      return `${note.fileName} is larger than 1 MB. Choose a style file.`;
  }
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
      if (count === 0) return { tone: 'plain', text: 'All values are valid now.', ...rest };
      const what = count === 1 ? 'One value is' : `${count} values are`;
      return { tone: 'error', text: `Not saved. ${what} not valid.`, ...rest };
    }
    default:
      return { ...rest, ...viewWriteStatus(status) };
  }
}

/** Returns the view of a state. */
export function viewEditStyle(state: EditStyleState): EditStyleView {
  const { reading, failure, tab, edited, past, faults, replacedNote, jsonNote, status } = state;
  const isChanged = isStyleChanged(state);
  return {
    message: viewReading(failure, reading !== null),
    tab,
    base: edited.base,
    bases: STYLES.map(({ id, name }) => ({ value: id, label: name })),
    canStepBack: past.length > 0,
    canReset: !isBaseStyle(state),
    faults: [
      ...(replacedNote === '' ? [] : [replacedNote]),
      ...faults.filter(({ path }) => !hasField(path)).map(describeStyleFault),
    ],
    items: viewItems(state),
    fields: FIELDS_OF_TABS[tab].map((field) => viewField(state, field, field.path)),
    json: { text: jsonShown(state), note: describeJsonNote(jsonNote) },
    ...viewRecord(state),
    status: { ...viewStatus(state), turn: state.turn },
    act: { label: 'Save style', isBusy: status.kind === 'writing', isOff: !isChanged },
    closeLabel: isChanged ? 'Cancel' : 'Close',
  };
}
