import type { DayCells } from '../../messages/messages.ts';
import { makeCardPicture } from '../../pictures/kinds/card-picture.ts';
import { makeDayPicture } from '../../pictures/kinds/day-picture.ts';
import type { Picture } from '../../pictures/scene/scene.ts';
import { writeSvg } from '../../pictures/scene/write-svg.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { publishDay } from '../../prose/publish-day.ts';
import { type Notice, sortNotices } from '../../record/notices/notice.ts';
import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { DayOfSheet } from '../../record/reading/days.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readSheet } from '../day/read-sheet.ts';
import { readSheetDay } from '../day/sheet-day.ts';

/** The pictures that the page offers. */
export const PICTURE_KINDS = ['wide', 'narrow', 'card'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

const WIDTHS = { wide: 720, narrow: 400 } as const;

export function pictureOf(record: LeverageRecord, kind: PictureKind): Picture {
  return kind === 'card' ? makeCardPicture(record) : makeDayPicture(record, { width: WIDTHS[kind], hasTitle: true });
}

/** A tab as a day that can be drawn. */
export interface PictureDay {
  /** The days of a table with a Date column; empty for a table of one day. */
  readonly days: readonly DayOfSheet[];
  readonly date: CalendarDate | null;
  readonly style: Style;
  /** Null without tasks or without a date. */
  readonly record: LeverageRecord | null;
  /** Whether there are tasks. */
  readonly hasTasks: boolean;
  /** Skipped rows, and texts in the pictures that may be private. */
  readonly errors: readonly Notice[];
}

/**
 * Reads a tab and searches its pictures for private information, like a post.
 * @param dateAsked the requested date in a table with a Date column; null for the newest day
 */
export function readPictureDay(cells: DayCells, privateList: PrivateList, dateAsked: CalendarDate | null): PictureDay {
  const { search } = readSheet(cells, '');
  const { reading, publicReading } = readSheetDay(cells, search, { onlyRows: null, dateAsked, privateList });
  const { settings, cells: settingCells } = readSettings(cells.settings);
  const { style } = styleOfSettings(settings, settingCells);
  const date = reading.day?.date ?? null;
  const { post, notices } = publishDay(publicReading, {
    date,
    style,
    otherNotices: [],
    checkProse: null,
    checkNames: null,
    write: (record) => PICTURE_KINDS.map((kind) => writeSvg(pictureOf(record, kind), 'light')).join('\n'),
  });
  return {
    days: reading.days,
    date,
    style,
    record: post?.record ?? null,
    hasTasks: (reading.day?.tasks.length ?? 0) > 0,
    errors: sortNotices(notices).filter(({ severity }) => severity === 'error'),
  };
}
