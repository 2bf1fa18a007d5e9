import type { Notice } from '../../record/notices/notice.ts';
import { type ColumnChoice, type ColumnRole, NO_CHOICE } from '../../record/reading/columns/column-choice.ts';
import { parseIsoDate } from '../../record/values/calendar-date.ts';
import type { SettingsReading } from '../../settings/read-settings.ts';
import { type ColumnDraft, choiceOf } from '../day/columns/columns-draft.ts';
import type { PrivateListState } from '../day/state.ts';
import type { WriteStatus } from '../server/write-status.ts';
import type { AppendOffer } from './append-plan.ts';
import {
  type FixedTextKey,
  type FixedTextOffer,
  isOfferedFirst,
  listFixedTextKeys,
  offerFixedTexts,
} from './fixed-texts.ts';
import type { ImportDay, ImportRequestDay } from './import-day.ts';
import type { TableFinding } from './read-table-days.ts';

export type ImportTab = 'published' | 'table';

export interface ImportSource {
  readonly text: string;
  /** The HTML that was pasted with the text, if it has a table. It is read instead of the text. */
  readonly html: string | null;
  /** The name of the file without its extension, which can give the date. */
  readonly name: string;
}

/** The result of reading a source, or the reason why nothing was found. */
export interface ImportFinding {
  readonly days: readonly ImportDay[];
  readonly problem: string;
  /** The headings of a table; null for a published record, and without a row of headings. */
  readonly use: TableFinding['use'];
}

/** A day that already has a tab. */
export interface ExistingDay {
  readonly date: string;
  readonly tabName: string;
}

/** The state of the dialog *Import*. */
export interface ImportState {
  readonly tab: ImportTab;
  readonly sources: Readonly<Record<ImportTab, ImportSource>>;
  readonly findings: Readonly<Record<ImportTab, ImportFinding>>;
  /** Whether the source is being read. */
  readonly isReading: boolean;
  /** Dates that the user gave, by the day's index. */
  readonly dates: readonly string[];
  readonly isDateMissing: boolean;
  /** The days that have a tab; empty until they are read. The server checks again before it writes. */
  readonly existing: readonly ExistingDay[];
  /**
   * The effect of appending to the tab of a day, by date; null while the tab is read. Only for days whose rows are to
   * be appended.
   */
  readonly offers: Readonly<Record<string, AppendOffer | { readonly problem: string } | null>>;
  /** The days whose rows are appended to their tab, by date, as the user chose. */
  readonly appends: Readonly<Record<string, boolean>>;
  /** The texts of the settings, or the reason why they could not be read; null until they are read. */
  readonly settings: Pick<SettingsReading, 'texts'> | { readonly failure: string } | null;
  /** The fixed texts that the user chose or rejected. */
  readonly ticks: Readonly<Partial<Record<FixedTextKey, boolean>>>;
  /** The locale of the spreadsheet; null until it is read. */
  readonly locale: string | null;
  /** The user's private list; null until it is read. */
  readonly privateList: PrivateListState | null;
  /** The texts that can be private in each day, by the day's index. */
  readonly leaks: readonly (readonly Notice[])[];
  /** The headings by which the table was read. */
  readonly columns: ColumnChoice;
  /** The headings in the pickers; null while they are closed. */
  readonly columnDraft: ColumnDraft | null;
  readonly hasColumnFaults: boolean;
  readonly status: { readonly kind: 'idle' } | { readonly kind: 'dateNeeded' } | WriteStatus;
  /** Counts the messages, so that the same words are announced again. */
  readonly turn: number;
}

export type ImportEvent =
  | { readonly kind: 'tabChosen'; readonly tab: ImportTab }
  | { readonly kind: 'sourceGiven'; readonly source: ImportSource }
  | { readonly kind: 'sourceRead'; readonly finding: ImportFinding }
  | { readonly kind: 'dateTyped'; readonly index: number; readonly text: string }
  | { readonly kind: 'dateMissed' }
  | { readonly kind: 'existingTold'; readonly days: readonly ExistingDay[]; readonly locale: string }
  | { readonly kind: 'listTold'; readonly privateList: PrivateListState }
  | { readonly kind: 'leaksTold'; readonly leaks: ImportState['leaks'] }
  | { readonly kind: 'columnsOpened' }
  | { readonly kind: 'columnsClosed' }
  | { readonly kind: 'columnChosen'; readonly role: ColumnRole; readonly heading: string }
  | { readonly kind: 'columnsRefused' }
  | { readonly kind: 'columnsUsed' }
  | { readonly kind: 'appendTicked'; readonly date: string; readonly isTicked: boolean }
  | { readonly kind: 'offerTold'; readonly date: string; readonly offer: ImportState['offers'][string] }
  | { readonly kind: 'settingsTold'; readonly settings: ImportState['settings'] }
  | { readonly kind: 'textTicked'; readonly key: FixedTextKey; readonly isTicked: boolean }
  | { readonly kind: 'writeReported'; readonly status: WriteStatus };

const NO_SOURCE: ImportSource = { text: '', html: null, name: '' };
const NOTHING: ImportFinding = { days: [], problem: '', use: null };
const CLOSED_COLUMNS = { columnDraft: null, hasColumnFaults: false };

export const FIRST_IMPORT_STATE: ImportState = {
  tab: 'published',
  sources: { published: NO_SOURCE, table: NO_SOURCE },
  findings: { published: NOTHING, table: NOTHING },
  isReading: false,
  dates: [],
  isDateMissing: false,
  existing: [],
  offers: {},
  appends: {},
  settings: null,
  ticks: {},
  locale: null,
  privateList: null,
  leaks: [],
  columns: NO_CHOICE,
  ...CLOSED_COLUMNS,
  status: { kind: 'idle' },
  turn: 0,
};

/** Returns the date of a day: the one in the source, or the one that the user gave. */
export function dateOfImport({ findings, tab, dates }: ImportState, index: number): string | null {
  const found = findings[tab].days[index]?.date ?? null;
  if (found !== null) return found;
  const given = dates[index] ?? '';
  return parseIsoDate(given) === null ? null : given;
}

/** Lists the days that have rows, with their place. */
export function listImportable({ findings, tab }: ImportState): { readonly day: ImportDay; readonly index: number }[] {
  return findings[tab].days.map((day, index) => ({ day, index })).filter(({ day }) => day.table.length > 1);
}

/** Returns the name of the tab that a day already has; null for none. */
export function existingTabOf(state: ImportState, index: number): string | null {
  const date = dateOfImport(state, index);
  return state.existing.find((day) => day.date === date)?.tabName ?? null;
}

/**
 * Whether a day's rows are appended to the tab that it has. The only day of a source is appended unless the user
 * decides otherwise; if there are several days, each is the user's choice, because a row that was edited in the sheet
 * counts as new.
 */
export function isAppended(state: ImportState, index: number): boolean {
  const date = dateOfImport(state, index);
  if (date === null || existingTabOf(state, index) === null) return false;
  return state.appends[date] ?? listImportable(state).length === 1;
}

/** Lists the appended days whose tab is not read yet. */
export function listUnread(state: ImportState): { readonly date: string; readonly day: ImportDay }[] {
  return listImportable(state).flatMap(({ day, index }) => {
    const date = dateOfImport(state, index);
    return date !== null && isAppended(state, index) && state.offers[date] === undefined ? { date, day } : [];
  });
}

/** Returns the rows to append to the tab of a day; null for none, and while they are unknown. */
export function offerOf(state: ImportState, index: number): AppendOffer | null {
  const date = dateOfImport(state, index) ?? '';
  const offer = isAppended(state, index) ? (state.offers[date] ?? null) : null;
  return offer === null || 'problem' in offer || offer.rows === 0 ? null : offer;
}

/** Lists the fixed texts that the settings do not contain; none until the settings are read. */
export function listOffers({ findings, tab, settings, privateList }: ImportState): FixedTextOffer[] {
  if (settings === null || 'failure' in settings) return [];
  const list = privateList?.kind === 'read' ? privateList.list : null;
  return offerFixedTexts(findings[tab].days, settings.texts, list);
}

/** Lists the fixed texts that will be saved. */
export function listChosenTexts(state: ImportState): FixedTextOffer[] {
  return listOffers(state).filter((offer) => state.ticks[offer.key] ?? isOfferedFirst(offer));
}

/** Whether fixed texts wait for the settings or for the private list. */
export function isWaitingForSettings({ findings, tab, settings, privateList }: ImportState): boolean {
  return (settings === null || privateList === null) && listFixedTextKeys(findings[tab].days).length > 0;
}

/** A day to write: into a new tab, or into the tab that it has. */
export interface DayToWrite extends ImportRequestDay {
  readonly append: AppendOffer | null;
}

/** Makes the request to the server; null if a day has no date yet. */
export function makeImportRequest(state: ImportState): DayToWrite[] | null {
  const days = listImportable(state).map(({ day: { table, labels }, index }) => {
    const date = dateOfImport(state, index);
    return date === null ? null : { date, table, labels, append: offerOf(state, index) };
  });
  return days.includes(null) ? null : days.flatMap((day) => day ?? []);
}

/** Returns the state after an event. */
export function reduceImport(state: ImportState, event: ImportEvent): ImportState {
  const { tab } = state;
  switch (event.kind) {
    case 'tabChosen':
      return {
        ...state,
        tab: event.tab,
        leaks: [],
        ...CLOSED_COLUMNS,
        dates: [],
        isDateMissing: false,
        isReading: false,
        ticks: {},
        offers: {},
        appends: {},
        status: { kind: 'idle' },
      };
    case 'sourceGiven':
      return {
        ...state,
        sources: { ...state.sources, [tab]: event.source },
        isReading: true,
        leaks: [],
        columns: NO_CHOICE,
        ...CLOSED_COLUMNS,
        dates: [],
        isDateMissing: false,
        ticks: {},
        offers: {},
        appends: {},
        status: { kind: 'idle' },
      };
    case 'sourceRead':
      return { ...state, findings: { ...state.findings, [tab]: event.finding }, isReading: false };
    case 'dateTyped': {
      const dates = [...state.dates];
      for (let i = dates.length; i < event.index; i++) dates.push('');
      dates[event.index] = event.text;
      return { ...state, dates, isDateMissing: false, status: { kind: 'idle' } };
    }
    case 'existingTold':
      return { ...state, existing: event.days, locale: event.locale };
    case 'listTold':
      return { ...state, privateList: event.privateList };
    case 'leaksTold':
      return { ...state, leaks: event.leaks };
    case 'columnsOpened':
      return { ...state, columnDraft: state.columns };
    case 'columnsClosed':
      return { ...state, ...CLOSED_COLUMNS };
    case 'columnChosen':
      return { ...state, columnDraft: { ...state.columnDraft, [event.role]: event.heading }, hasColumnFaults: false };
    case 'columnsRefused':
      return { ...state, hasColumnFaults: true };
    case 'columnsUsed':
      return {
        ...state,
        columns: choiceOf(state.columnDraft ?? {}),
        ...CLOSED_COLUMNS,
        dates: [],
        offers: {},
        leaks: [],
      };
    case 'appendTicked':
      return { ...state, appends: { ...state.appends, [event.date]: event.isTicked }, status: { kind: 'idle' } };
    case 'offerTold':
      return { ...state, offers: { ...state.offers, [event.date]: event.offer } };
    case 'settingsTold':
      return { ...state, settings: event.settings };
    case 'textTicked':
      return { ...state, ticks: { ...state.ticks, [event.key]: event.isTicked }, status: { kind: 'idle' } };
    case 'dateMissed':
      return { ...state, isDateMissing: true, status: { kind: 'dateNeeded' }, turn: state.turn + 1 };
    case 'writeReported': {
      const offers = event.status.kind === 'writing' ? state.offers : {};
      return { ...state, offers, status: event.status, turn: state.turn + 1 };
    }
  }
}
