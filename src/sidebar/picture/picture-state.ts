import type { DayCells } from '../../messages/messages.ts';
import { type FileTheme } from '../../pictures/scene/themes.ts';
import { isBlockingLeak } from '../../record/notices/notice.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { PrivateListState } from '../day/state.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { type PictureDay, type PictureKind, readPictureDay } from './picture-day.ts';

/** The last action. */
export type PictureStatus =
  | { readonly kind: 'idle' | 'stopped' | 'copying' | 'copied' | 'notCopied' | 'notMade' }
  | { readonly kind: 'downloaded'; readonly fileName: string }
  | WriteStatus;

/** The state of the page *Picture*. */
export interface PictureState {
  /** Null until the sheet is read. */
  readonly cells: DayCells | null;
  readonly privateList: PrivateListState;
  /** Null until the sheet and the private list are read. */
  readonly day: PictureDay | null;
  /** The reason why the sheet could not be read; null while it is read. */
  readonly failure: string | null;
  readonly kind: PictureKind;
  readonly theme: FileTheme;
  /** Whether the user allows texts that may be private. */
  readonly isAllowed: boolean;
  readonly status: PictureStatus;
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type PictureEvent =
  | { readonly kind: 'readAsked' }
  | { readonly kind: 'dayRead'; readonly cells: DayCells }
  | { readonly kind: 'readFailed'; readonly reason: string }
  | { readonly kind: 'listRead'; readonly privateList: PrivateListState }
  | { readonly kind: 'dayChosen'; readonly date: CalendarDate }
  | { readonly kind: 'kindChosen'; readonly picture: PictureKind }
  | { readonly kind: 'themeChosen'; readonly theme: FileTheme }
  | { readonly kind: 'allowChanged'; readonly isAllowed: boolean }
  | { readonly kind: 'statusChanged'; readonly status: PictureStatus };

const IDLE: PictureStatus = { kind: 'idle' };

export const FIRST_PICTURE_STATE: PictureState = {
  cells: null,
  privateList: { kind: 'unread' },
  day: null,
  failure: null,
  kind: 'wide',
  theme: 'auto',
  isAllowed: false,
  status: IDLE,
  turn: 0,
};

/** Whether something may be private, and the user has not allowed it. */
export function isStopped({ day, isAllowed }: PictureState): boolean {
  return !isAllowed && (day?.errors.some(isBlockingLeak) ?? false);
}

/** Adds the day to the state, as soon as everything for it is read. */
function withDay(state: PictureState, dateAsked: CalendarDate | null): PictureState {
  const { cells, privateList } = state;
  if (cells === null || privateList.kind !== 'read') return { ...state, day: null };
  return { ...state, day: readPictureDay(cells, privateList.list, dateAsked), isAllowed: false, status: IDLE };
}

/** Returns the state after an event. */
export function reducePicture(state: PictureState, event: PictureEvent): PictureState {
  switch (event.kind) {
    case 'readAsked':
      return { ...state, failure: null, privateList: { kind: 'unread' }, turn: state.turn + 1 };
    case 'dayRead':
      return withDay({ ...state, cells: event.cells }, null);
    case 'readFailed':
      return { ...state, failure: event.reason, turn: state.turn + 1 };
    case 'listRead':
      return withDay({ ...state, privateList: event.privateList }, null);
    case 'dayChosen':
      return withDay(state, event.date);
    case 'kindChosen':
      return { ...state, kind: event.picture, status: IDLE };
    case 'themeChosen':
      return { ...state, theme: event.theme, status: IDLE };
    case 'allowChanged':
      return { ...state, isAllowed: event.isAllowed, status: IDLE };
    case 'statusChanged':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
