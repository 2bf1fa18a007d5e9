import type { DayCells } from '../../messages/messages.ts';
import type { offerSentences, SentenceGroup } from '../../prose/sentences/draft.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { DayOfSheet } from '../../record/reading/days.ts';
import type { TextPlace } from '../../record/reading/text-place.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { styleOfSettings } from '../../settings/style-of-settings.ts';
import { readDayOfSheet, readSheet } from '../day/read-sheet.ts';
import { findPlaceInDay } from '../day/texts/text-request.ts';

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
  /** Null if the text cannot be written to one cell. */
  readonly places: Readonly<Record<SentenceText, TextPlace | null>>;
}

/** Lists the sentences about a day; it is loaded after the page. */
export type OfferSentences = typeof offerSentences;

/**
 * Reads a tab, and lists the sentences about its day.
 * @param dateAsked the requested date in a table with a Date column; null for the newest day
 */
export function readSentencesDay(cells: DayCells, dateAsked: CalendarDate | null, offer: OfferSentences): SentencesDay {
  const { search } = readSheet(cells, '');
  const reading = readDayOfSheet(cells, search, dateAsked, null);
  const { day, days } = reading;
  const settings = readSettings(cells.settings);
  const { style } = styleOfSettings(settings.settings, settings.cells);
  const placeOf = (label: SentenceText) =>
    day === null ? null : findPlaceInDay(cells, reading, label, days.length > 1 || dateAsked !== null);
  return {
    days,
    date: day?.date ?? null,
    style,
    groups: day === null ? [] : offer(day, style),
    places: { Intro: placeOf('Intro'), Analysis: placeOf('Analysis') },
  };
}
