import type { DayCells } from '../../messages/messages.ts';
import { offerSentences, type SentenceGroup } from '../../prose/sentences/draft.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { DayOfSheet } from '../../record/reading/days.ts';
import { findTextPlace, type TextPlace } from '../../record/reading/text-place.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readDayOfSheet, readSheet } from '../day/read-sheet.ts';

/** The texts that sentences can be added to. */
export const SENTENCE_TEXTS = ['Intro', 'Analysis'] as const;
export type SentenceText = (typeof SENTENCE_TEXTS)[number];

/** A day with its sentences, and the cells of its texts. */
export interface SentencesDay {
  /** The days of a table with a Date column; empty for a table of one day. */
  readonly days: readonly DayOfSheet[];
  readonly date: CalendarDate | null;
  readonly style: Style;
  readonly groups: readonly SentenceGroup[];
  /** Null where the text cannot be written to one cell. */
  readonly places: Readonly<Record<SentenceText, TextPlace | null>>;
}

/** Reads a tab, and lists the sentences about its day. @param dateAsked of a table with a Date column; null for the newest day */
export function readSentencesDay(cells: DayCells, dateAsked: CalendarDate | null): SentencesDay {
  const { search } = readSheet(cells, '');
  const { day, days, table } = readDayOfSheet(cells, search, dateAsked, null);
  const settings = readSettings(cells.settings);
  const { style } = styleOfSettings(settings.settings, settings.cells);
  const dayOfMany = days.length > 1 ? { rows: day?.tasks.map(({ row }) => row) ?? [], date: day?.date ?? null } : null;
  const place = (label: SentenceText) => {
    if (day === null || table === null || !cells.isEditable || (day.parts?.[label]?.length ?? 0) > 1) return null;
    const found = findTextPlace(cells.cells, table, label, dayOfMany);
    // A text that was read from another cell is not changed.
    const read = day.cells[label];
    return read === undefined || read === found?.address ? found : null;
  };
  return {
    days,
    date: day?.date ?? null,
    style,
    groups: day === null ? [] : offerSentences(day, style),
    places: { Intro: place('Intro'), Analysis: place('Analysis') },
  };
}
