import { describeSession } from '../../imports/logs/import-sentences.ts';
import { formatMinutes } from '../../imports/logs/row-figures.ts';
import { DEFAULT_RULE_OPTIONS, type RuleOptions } from '../../imports/logs/rule/turns.ts';
import type { TabCells } from '../../messages/messages.ts';
import { type CleanTitle, cleanTitle } from '../../prose/clean-titles.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import { TOKEN_BASES, type TokenBasis } from '../../record/values/task.ts';
import { MOST_SILENCE } from '../../settings/setting-readers.ts';
import type { Settings } from '../../settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings-table.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { listImportedRows } from './imported-rows.ts';
import {
  adoptRows,
  editPreview,
  listRows,
  NO_EDITS,
  type PreviewEdits,
  type PreviewEvent,
  type PreviewRow,
} from './preview-rows.ts';
import type { FoundFiles } from './reading/list-files.ts';
import type { FoundDay, LogsRead } from './reading/log-messages.ts';

/** The facts about the spreadsheet. */
export interface SheetFacts {
  /** Today's date in the spreadsheet's time zone. */
  readonly today: string;
  readonly timeZone: string;
  /** Days that have a tab, and its name. */
  readonly days: readonly { readonly date: string; readonly tabName: string }[];
}

/** The progress of reading logs. */
export type Progress =
  | { readonly kind: 'listing'; readonly files: number }
  /** In bytes. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number };

/** The private list, for which titles are searched before they are shown. */
export type PrivateTerms =
  | { readonly kind: 'unread' }
  | { readonly kind: 'read'; readonly list: PrivateList }
  | { readonly kind: 'failed'; readonly reason: string };

/** The tab to which the rows are added. */
export type WriteTarget =
  | { readonly kind: 'unread' }
  /** A new tab, named after the date. */
  | { readonly kind: 'new' }
  | { readonly kind: 'tab'; readonly tab: TabCells }
  | { readonly kind: 'failed'; readonly reason: string };

/** The state of the dialog *Import agent logs*. */
export interface LogsState {
  /** Null until it is read. */
  readonly sheet: SheetFacts | { readonly failure: string } | null;
  readonly privateTerms: PrivateTerms;
  /**
   * Whether the reading of the settings has ended, successfully or not. The settings decide whether AI times are
   * hidden.
   */
  readonly hasAskedSettings: boolean;
  readonly target: WriteTarget;
  /** The day to import; empty until it is known. */
  readonly date: string;
  /** All files so far. */
  readonly files: FoundFiles;
  readonly pasted: string;
  /** Null while nothing is read. */
  readonly progress: Progress | null;
  /** Null before the first reading. */
  readonly found: LogsRead | null;
  /** The rows by the rule; null before the first reading. */
  readonly day: FoundDay | null;
  /** The reason why nothing is shown; empty for none. */
  readonly problem: string;
  readonly silence: SilenceField;
  readonly asks: boolean;
  readonly basis: TokenBasis;
  /** Whether AI times are hidden until the estimate is typed. */
  readonly isCovered: boolean;
  readonly edits: PreviewEdits;
  /** The key of the row that is about to be merged into another one; null for none. */
  readonly merging: string | null;
  readonly status: { readonly kind: 'idle' } | WriteStatus;
  /** Counts the messages, so that the same words are announced again. */
  readonly turn: number;
}

/** The field of the option `--silence`, as typed. */
export interface SilenceField {
  readonly isOn: boolean;
  readonly minutes: string;
}

export type LogsEvent =
  | { readonly kind: 'sheetRead'; readonly sheet: LogsState['sheet']; readonly date: string }
  /** Null if they could not be read. */
  | { readonly kind: 'settingsRead'; readonly settings: Settings | null }
  | { readonly kind: 'targetRead'; readonly target: WriteTarget }
  | { readonly kind: 'termsRead'; readonly terms: PrivateTerms }
  | { readonly kind: 'dateTyped'; readonly date: string }
  | { readonly kind: 'filesGiven'; readonly files: FoundFiles }
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: string }
  | { readonly kind: 'read'; readonly found: LogsRead; readonly day: FoundDay }
  | { readonly kind: 'timed'; readonly day: FoundDay }
  | { readonly kind: 'startedOver' }
  | { readonly kind: 'silenceSet'; readonly silence: SilenceField }
  | { readonly kind: 'asksSet'; readonly asks: boolean }
  | { readonly kind: 'basisSet'; readonly basis: TokenBasis }
  | { readonly kind: 'edited'; readonly edit: PreviewEvent }
  | { readonly kind: 'mergeBegun'; readonly row: string | null }
  | { readonly kind: 'writeReported'; readonly status: WriteStatus };

type OptionsState = Pick<LogsState, 'silence' | 'asks' | 'basis' | 'isCovered'>;

/** Prints the options in the words of the setting and of the notes on imported rows. */
export function printOptions({ silence, asks, basis }: Omit<OptionsState, 'isCovered'>): string {
  return `silence ${silence.isOn ? Number(silence.minutes) : 'off'}, asks ${asks ? 'on' : 'off'}, tokens ${basis}`;
}

/** Returns the options in the settings. */
export function optionsOfSettings({ importOptions, importTimes }: Settings): OptionsState {
  const [silence = '', asks, basis] = importOptions.split(', ').map((option) => option.split(' ')[1] ?? '');
  const isOn = silence !== 'off';
  return {
    silence: { isOn, minutes: isOn ? silence : String(DEFAULT_RULE_OPTIONS.silence) },
    asks: asks === 'on',
    basis: TOKEN_BASES.find((known) => known === basis) ?? 'all',
    isCovered: importTimes === 'hide',
  };
}

const NO_FILES: FoundFiles = { sources: [], unreadable: [] };

export const FIRST_LOGS_STATE: LogsState = {
  sheet: null,
  privateTerms: { kind: 'unread' },
  hasAskedSettings: false,
  target: { kind: 'unread' },
  date: '',
  files: NO_FILES,
  pasted: '',
  progress: null,
  found: null,
  day: null,
  problem: '',
  ...optionsOfSettings(DEFAULT_SETTINGS),
  edits: NO_EDITS,
  merging: null,
  status: { kind: 'idle' },
  turn: 0,
};

/** Reads the minutes of the option; undefined if the field has no such number. */
function readSilence({ isOn, minutes }: SilenceField): number | null | undefined {
  if (!isOn) return null;
  const value = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0;
  return value >= 1 && value <= MOST_SILENCE ? value : undefined;
}

/** Returns the options of the rule; null if a field contains none. */
export function ruleOptionsOf({ silence, asks }: LogsState): RuleOptions | null {
  const minutes = readSilence(silence);
  return minutes === undefined ? null : { silence: minutes, asks };
}

/** Whether everything that the preview depends on is known: the day, the private list and the settings. */
export function isReadyToRead(state: LogsState): boolean {
  return isDayKnown(state) && state.privateTerms.kind === 'read' && state.hasAskedSettings;
}

/** Whether the date is a day and the zone is known, so that logs can be read. */
export function isDayKnown({ sheet, date }: LogsState): boolean {
  return sheet !== null && 'timeZone' in sheet && parseIsoDate(date) !== null;
}

const keyOfSource = ({ path, file }: FoundFiles['sources'][number]) => `${path} ${file.size} ${file.lastModified}`;

/** Adds files. A file that is added again replaces its older version. */
function addFiles(known: FoundFiles, given: FoundFiles): FoundFiles {
  const sources = new Map([...known.sources, ...given.sources].map((source) => [keyOfSource(source), source]));
  return { sources: [...sources.values()], unreadable: [...new Set([...known.unreadable, ...given.unreadable])] };
}

/** Returns the state after an event. */
export function reduceLogs(state: LogsState, event: LogsEvent): LogsState {
  // The status of a running write stays, so that the same rows are not offered again.
  const idle = state.status.kind === 'writing' ? {} : ({ status: { kind: 'idle' } } as const);
  switch (event.kind) {
    case 'sheetRead':
      return { ...state, sheet: event.sheet, date: state.date === '' ? event.date : state.date };
    case 'settingsRead':
      return {
        ...state,
        ...(event.settings === null ? {} : optionsOfSettings(event.settings)),
        hasAskedSettings: true,
      };
    case 'targetRead': {
      const { target } = event;
      const sessions =
        target.kind === 'tab' ? listImportedRows(target.tab.day).map(({ provenance }) => provenance.sessions) : [];
      return { ...state, target, edits: adoptRows(state.edits, sessions) };
    }
    case 'termsRead':
      return { ...state, privateTerms: event.terms };
    case 'dateTyped':
      return { ...state, ...idle, date: event.date, target: { kind: 'unread' } };
    case 'filesGiven':
      return { ...state, ...idle, files: addFiles(state.files, event.files), problem: '' };
    case 'pasted':
      return { ...state, ...idle, pasted: event.text, problem: '' };
    case 'progressed':
      return { ...state, progress: event.progress, problem: '' };
    case 'stopped':
      return { ...state, progress: null, problem: 'Stopped. Nothing was read.', turn: state.turn + 1 };
    case 'failed':
      return { ...state, progress: null, problem: event.problem, turn: state.turn + 1 };
    case 'read':
      return { ...state, ...idle, progress: null, found: event.found, day: event.day, merging: null, problem: '' };
    case 'timed':
      return { ...state, ...idle, day: event.day };
    case 'startedOver':
      return { ...state, ...idle, files: NO_FILES, pasted: '', found: null, day: null, edits: NO_EDITS, merging: null };
    case 'silenceSet':
      return { ...state, ...idle, silence: event.silence };
    case 'asksSet':
      return { ...state, ...idle, asks: event.asks };
    case 'basisSet':
      return { ...state, ...idle, basis: event.basis };
    case 'edited':
      return { ...state, ...idle, edits: editPreview(state.edits, event.edit), merging: null };
    case 'mergeBegun':
      return { ...state, merging: event.row };
    case 'writeReported':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}

/** A row with the title that goes into the sheet. */
export interface TitledRow extends PreviewRow {
  /** The text in the field. */
  readonly text: string;
  /** The title for the sheet, and the text that was removed from it. */
  readonly title: CleanTitle & { readonly title: string };
}

/** A cache of cleaned titles, because every event shows all rows again. */
const cleanedTitles = new WeakMap<PrivateList, Map<string, CleanTitle>>();

function cleanOnce(text: string, list: PrivateList): CleanTitle {
  const known = cleanedTitles.get(list) ?? new Map<string, CleanTitle>();
  cleanedTitles.set(list, known);
  const cleaned = known.get(text) ?? cleanTitle(text, 1, list);
  known.set(text, cleaned);
  return cleaned;
}

/** Cleans the title of a row for the sheet: text that looks private is removed. */
function cleanRow(row: PreviewRow, list: PrivateList): TitledRow {
  const [first] = row.units;
  const fallback = first === undefined ? '' : describeSession(first.row);
  const ofLog = first?.row.task ?? fallback;
  const typed = row.typedTitle?.trim() ?? '';
  const cleaned = cleanOnce(typed === '' ? ofLog : typed, list);
  const title = cleaned.title ?? fallback;
  // A title of the log is shown in its public wording. Typed text stays unchanged.
  return { ...row, text: row.typedTitle ?? title, title: { ...cleaned, title } };
}

/** Lists the rows with their titles. Empty until the private list is read, because titles can contain its terms. */
export function listTitledRows({ day, edits, privateTerms }: LogsState): TitledRow[] {
  if (day === null || privateTerms.kind !== 'read') return [];
  return listRows(day, edits).map((row) => cleanRow(row, privateTerms.list));
}

/** Rounds minutes for a cell. @example minutesForCell(7.499833) //=> 7.5 */
export function minutesForCell(minutes: number | null): number | null {
  return minutes === null ? null : Number(formatMinutes(minutes, '.'));
}
