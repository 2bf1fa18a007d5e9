import type { Picture, PictureTable } from '../../pictures/scene/scene.ts';
import { type FileTheme, type FixedTheme, themeOfPng } from '../../pictures/scene/themes.ts';
import { describeNotice } from '../../record/notices/describe-notice.ts';
import { isBlockingLeak, type Notice } from '../../record/notices/notice.ts';
import { TAB_WORDS } from '../../record/notices/source-words.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { MessageView } from '../controls/message.tsx';
import type { RadioChoice } from '../controls/radio-group.tsx';
import { describeDay } from '../day/describe-day.ts';
import { describeRows } from '../day/view/figures-view.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { type PictureKind, pictureOf } from './picture-day.ts';
import { isStopped, type PictureState } from './picture-state.ts';
import { CARD_LABEL, PICTURE_THEMES } from './picture-themes.ts';

/** The texts and choices that the page shows. */
export interface PictureView extends DialogFootView {
  /**
   * Shown instead of the picture while something is read, after a failure, and if there is nothing to draw; null
   * otherwise.
   */
  readonly message: MessageView | null;
  /** Empty for a table of one day. */
  readonly days: readonly { readonly date: string; readonly label: string }[];
  readonly chosenDay: string;
  readonly kinds: readonly RadioChoice<PictureKind>[];
  readonly chosenKind: PictureKind;
  readonly themes: readonly RadioChoice<FileTheme>[];
  readonly chosenTheme: FileTheme;
  readonly picture: Picture | null;
  /** The colors of the preview and of the PNG. */
  readonly previewTheme: FixedTheme;
  readonly table: PictureTable;
  /** Sentences about texts that may be private and about skipped rows. */
  readonly errors: readonly string[];
  readonly isInserting: boolean;
  /** *Allow in this picture*; null if nothing may be private. */
  readonly allow: { readonly isPressed: boolean } | null;
}

const KINDS: readonly RadioChoice<PictureKind>[] = [
  { value: 'wide', label: 'Day', help: '' },
  { value: 'narrow', label: 'Day, for phones', help: '' },
  { value: 'card', label: CARD_LABEL, help: '1,200 × 630 pixels' },
];

const NO_TABLE: PictureTable = { columns: [], rows: [] };

function viewMessage({ cells, privateList, day, failure }: PictureState): MessageView | null {
  if (failure !== null) return { text: failure, isFailure: true };
  if (privateList.kind === 'failed') {
    const text = `Your private list cannot be read, so the picture cannot be checked against it. ${privateList.reason}`;
    return { text, isFailure: true };
  }
  if (cells === null || day === null) return { text: 'Reading the sheet…', isFailure: false };
  if (day.record !== null) return null;
  const text = day.hasTasks
    ? 'This day has no date. Add a Date cell to the tab, then open the picture again.'
    : 'This tab has no tasks to draw.';
  return { text, isFailure: false };
}

/** @example `Row 17 …` with its cell: `D17: “20 mn” is not a duration. …` */
function describeError(notice: Notice): string {
  const { cell } = notice.place;
  return `${cell === null ? '' : `${cell}: `}${describeNotice(notice, TAB_WORDS)}`;
}

function viewStatus(state: PictureState): Omit<StatusView, 'turn'> {
  const { day, status } = state;
  const rest = { hasUndo: false, hint: '' };
  switch (status.kind) {
    case 'stopped':
      return { tone: 'error', text: 'Something in the picture may be private. Allow it first.', ...rest };
    case 'copying':
      return { tone: 'plain', text: 'Copying…', ...rest };
    case 'copied':
      return { tone: 'done', text: 'Copied as PNG.', ...rest };
    case 'notCopied':
      return { tone: 'error', text: 'This browser did not allow copying the picture. Download it instead.', ...rest };
    case 'notMade':
      return { tone: 'error', text: 'This browser could not make the PNG. Download the SVG instead.', ...rest };
    case 'downloaded':
      return { tone: 'done', text: `Downloaded ${status.fileName}.`, ...rest };
    case 'writing':
    case 'written':
    case 'undone':
    case 'refused':
      return { ...viewWriteStatus(status), hint: '' };
    case 'idle': {
      const left = day?.errors.filter((notice) => !isBlockingLeak(notice)).length ?? 0;
      if (left === 0) return { tone: 'plain', text: 'Only Insert chart changes your sheet.', ...rest };
      const text = `${describeRows(left)} ${left === 1 ? 'is' : 'are'} not in the picture.`;
      return { tone: 'warning', text, ...rest };
    }
  }
}

/** Returns the view of a state. */
export function viewPicture(state: PictureState): PictureView {
  const { day, kind, theme, isAllowed, status, turn } = state;
  const message = viewMessage(state);
  const record = message === null ? (day?.record ?? null) : null;
  const picture = record === null ? null : pictureOf(record, kind);
  const days = (day?.days.length ?? 0) > 1 ? (day?.days ?? []) : [];
  return {
    message,
    days: days.map(({ date }) => ({
      date: formatIsoDate(date),
      label: day === null ? '' : describeDay(date, day.style),
    })),
    chosenDay: day?.date == null ? '' : formatIsoDate(day.date),
    kinds: KINDS,
    chosenKind: kind,
    themes: PICTURE_THEMES,
    chosenTheme: theme,
    picture,
    previewTheme: themeOfPng(theme),
    table: picture?.table ?? NO_TABLE,
    errors: (day?.errors ?? []).map(describeError),
    isInserting: status.kind === 'writing',
    allow: day?.errors.some(isBlockingLeak) === true ? { isPressed: isAllowed } : null,
    status: { ...viewStatus(state), turn },
    act:
      picture === null ? null : { label: 'Copy picture', isBusy: status.kind === 'copying', isOff: isStopped(state) },
    closeLabel: 'Close',
  };
}
