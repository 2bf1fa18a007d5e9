import type { TabCells } from '../../messages/messages.ts';
import type { PeriodPictureKind } from '../../pictures/kinds/period-picture.ts';
import { type FileTheme } from '../../pictures/scene/themes.ts';
import { addDays, type CalendarDate, formatIsoDate } from '../../record/values/calendar-date.ts';
import { type Ledger, readLedger } from '../../rollup/ledger.ts';
import { rangeOfDays } from '../../rollup/rollup.ts';
import type { CopyWay } from '../day/output/copy-ways.ts';
import type { PrivateListState } from '../day/state.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { lastDaysOf, type PeriodChoice, periodOfChoice, type RecordsTab, type WeekUnit } from './rollup-output.ts';

/** The status in the line above the buttons. */
export type RecordsStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'copied'; readonly way: CopyWay; readonly fileName: string | null }
  | { readonly kind: 'copyRefused' }
  | { readonly kind: 'pictureCopied'; readonly isCopied: boolean }
  | { readonly kind: 'leaks'; readonly quotes: readonly string[] }
  | { readonly kind: 'listAwaited' }
  | WriteStatus;

/** The progress of a rebuild. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
  readonly tabName: string;
}

export interface RecordsState {
  /** The reason why the Records tab could not be read; null if it was, or is being read. */
  readonly failure: string | null;
  readonly isRead: boolean;
  /** Null if there is no Records tab. */
  readonly records: TabCells | null;
  /** Null without a Records tab, or if it has no headings of records. */
  readonly ledger: Ledger | null;
  readonly choice: PeriodChoice;
  /** The texts of the date fields. */
  readonly fromText: string;
  readonly toText: string;
  readonly way: CopyWay;
  /** The picture that the user chose; null for the usual one of each period. */
  readonly pictureKind: PeriodPictureKind | null;
  readonly theme: FileTheme;
  readonly privateList: PrivateListState;
  readonly rebuild: RebuildProgress | null;
  readonly status: RecordsStatus;
  readonly statusTurn: number;
}

const SOME_DAY: CalendarDate = { year: 2026, month: 1, day: 1 };

export const FIRST_RECORDS_STATE: RecordsState = {
  failure: null,
  isRead: false,
  records: null,
  ledger: null,
  choice: { tab: 'week', weekUnit: 'week', anchor: SOME_DAY, from: null, to: null },
  fromText: '',
  toText: '',
  way: 'markdown',
  pictureKind: null,
  theme: 'auto',
  privateList: { kind: 'unread' },
  rebuild: null,
  status: { kind: 'idle' },
  statusTurn: 0,
};

export type RecordsEvent =
  | { readonly kind: 'recordsRead'; readonly records: TabCells | null }
  | { readonly kind: 'readFailed'; readonly reason: string }
  | { readonly kind: 'listRead'; readonly list: PrivateListState }
  | { readonly kind: 'tabChosen'; readonly tab: RecordsTab }
  | { readonly kind: 'weekChosen'; readonly weekUnit: WeekUnit }
  /** The period before or after. */
  | { readonly kind: 'moved'; readonly by: -1 | 1 }
  | { readonly kind: 'rangeTyped'; readonly from: string; readonly to: string; readonly dates: DatesTyped }
  | { readonly kind: 'lastDaysChosen'; readonly days: number }
  | { readonly kind: 'wayChosen'; readonly way: CopyWay }
  | { readonly kind: 'pictureChosen'; readonly picture: PeriodPictureKind }
  | { readonly kind: 'themeChosen'; readonly theme: FileTheme }
  | { readonly kind: 'rebuildMoved'; readonly progress: RebuildProgress | null }
  | { readonly kind: 'said'; readonly status: RecordsStatus };

export interface DatesTyped {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Returns the days that are added up. */
export const daysOf = ({ ledger }: RecordsState): Ledger['days'] => ledger?.days ?? [];

/** Adds a reading of the records. The first shown period has the newest record; later readings keep the period. */
function takeRecords(state: RecordsState, records: TabCells | null): RecordsState {
  const ledger = records === null ? null : readLedger(records.day.cells);
  const newest = rangeOfDays(ledger?.days ?? [])?.to;
  const isFirst = daysOf(state).length === 0;
  const anchor = isFirst && newest !== undefined ? newest : state.choice.anchor;
  return { ...state, isRead: true, failure: null, records, ledger, choice: { ...state.choice, anchor } };
}

function move(state: RecordsState, by: -1 | 1): RecordsState {
  const period = periodOfChoice(state.choice, daysOf(state));
  const anchor = by === 1 ? addDays(period.to, 1) : addDays(period.from, -1);
  return { ...state, choice: { ...state.choice, anchor } };
}

export function reduceRecords(state: RecordsState, event: RecordsEvent): RecordsState {
  switch (event.kind) {
    case 'recordsRead':
      return takeRecords(state, event.records);
    case 'readFailed':
      return { ...state, failure: event.reason };
    case 'listRead':
      return { ...state, privateList: event.list };
    case 'tabChosen':
      return { ...state, choice: { ...state.choice, tab: event.tab } };
    case 'weekChosen':
      return { ...state, choice: { ...state.choice, weekUnit: event.weekUnit } };
    case 'moved':
      return move(state, event.by);
    case 'rangeTyped': {
      const { from, to, dates } = event;
      return { ...state, fromText: from, toText: to, choice: { ...state.choice, ...dates } };
    }
    case 'lastDaysChosen': {
      const period = lastDaysOf(daysOf(state), event.days);
      if (period === null) return state;
      const { from, to } = period;
      return {
        ...state,
        fromText: formatIsoDate(from),
        toText: formatIsoDate(to),
        choice: { ...state.choice, from, to },
      };
    }
    case 'wayChosen':
      return { ...state, way: event.way };
    case 'pictureChosen':
      return { ...state, pictureKind: event.picture };
    case 'themeChosen':
      return { ...state, theme: event.theme };
    case 'rebuildMoved':
      return { ...state, rebuild: event.progress };
    case 'said':
      return { ...state, status: event.status, statusTurn: state.statusTurn + 1 };
  }
}
