import type { FormatName } from '../../formats/formats.ts';
import type { FrontMatter } from '../../formats/front-matter.ts';
import { makePeriodPicture, type PeriodPictureKind } from '../../pictures/kinds/period-picture.ts';
import { listWords, type Picture } from '../../pictures/scene/scene.ts';
import { findLeaks, type Leak } from '../../prose/find-leaks.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import { replaceInStyleTexts } from '../../prose/replace-in-record.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { DayTotals } from '../../rollup/day-totals.ts';
import { lastDays, type Period, periodOf, periodOfRange } from '../../rollup/periods.ts';
import { askedRange, type Rollup, rangeOfDays, rollUp } from '../../rollup/rollup.ts';
import { makeRollupFile } from '../../rollup/rollup-file.ts';
import { makeRollupRecord, NO_TEXTS, type RollupRecord } from '../../rollup/rollup-record.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import { frontMatterOfSettings } from '../../settings/front-matter-of-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { type CopyWay, type PostOutput, writeInWay } from '../day/output/copy-ways.ts';

/** The tabs of the page. */
export type RecordsTab = 'week' | 'month' | 'quarter' | 'year' | 'range';
export type WeekUnit = 'week' | 'sunday-week';

export interface PeriodChoice {
  readonly tab: RecordsTab;
  readonly weekUnit: WeekUnit;
  /** A day in the week, month, quarter or year that is shown. */
  readonly anchor: CalendarDate;
  /** The ends of *Range*; null for the first and the last record. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** Returns the period that is shown. */
export function periodOfChoice(choice: PeriodChoice, days: readonly DayTotals[]): Period {
  const { tab, weekUnit, anchor } = choice;
  if (tab !== 'range') return periodOf(anchor, tab === 'week' ? weekUnit : tab);
  return periodOfRange(askedRange(choice, days) ?? { from: anchor, to: anchor });
}

/** Returns the ends of the last days up to the last record. */
export function lastDaysOf(days: readonly DayTotals[], count: number): Period | null {
  const all = rangeOfDays(days);
  return all === null ? null : lastDays(all.to, count);
}

/**
 * Adds up the days of the chosen period. In a range, all days are expected; in other periods, those from the first
 * record to the last.
 */
export function rollUpChoice(choice: PeriodChoice, days: readonly DayTotals[]): Rollup {
  const period = periodOfChoice(choice, days);
  return rollUp(days, period, choice.tab === 'range' ? period : (rangeOfDays(days) ?? period));
}

/** Makes the roll-up as a record; null without a day in it. */
export function makeRecord(rollup: Rollup, weekUnit: WeekUnit, style: Style, list: PrivateList): RollupRecord | null {
  const shown = replaceInStyleTexts(style, list.replacements);
  return makeRollupRecord(rollup, weekUnit, shown, ENGLISH_ROLLUP, NO_TEXTS);
}

const PICTURE_WIDTH = 800;

/** Makes a picture of a roll-up; null without a day in it. */
export function makePicture(
  rollup: Rollup,
  kind: PeriodPictureKind,
  weekUnit: WeekUnit,
  asGiven: Style,
  list: PrivateList,
): Picture | null {
  const record = makeRecord(rollup, weekUnit, asGiven, list);
  const style = replaceInStyleTexts(asGiven, list.replacements);
  if (record === null) return null;
  return makePeriodPicture(record, kind, { weekUnit, style, width: PICTURE_WIDTH, hasTitle: true });
}

/** Writes a roll-up for an export target. */
export function writeRollup(record: RollupRecord, way: CopyWay, style: Style, settings: Settings): PostOutput {
  const make = (format: FormatName, isBare: boolean, frontMatter: FrontMatter | null) =>
    makeRollupFile(record, format, { style, isBare, frontMatter });
  return writeInWay(way, {
    file: (format) => make(format, false, frontMatterOfSettings(settings)),
    markdown: () => make('markdown', false, null).text,
    html: (isBare) => make('html', isBare, null).text,
    text: () => make('text', false, null).text,
  });
}

const searchTexts = (texts: readonly string[], list: PrivateList): Leak[] =>
  findLeaks(
    texts.map((text) => ({ text })),
    list,
  );

/** Searches the texts of a roll-up that can be private: those of its style. */
export function searchRollup(record: RollupRecord, list: PrivateList): Leak[] {
  const texts = record.sections.flatMap((section) =>
    section.kind === 'prose'
      ? section.paragraphs
      : [...section.columns.map(({ label }) => label), ...section.rows.map((cells) => cells.join(' '))],
  );
  return searchTexts([record.title, ...texts], list);
}

/** Searches the words of a picture that can be private. */
export const searchPicture = (picture: Picture, list: PrivateList): Leak[] => searchTexts(listWords(picture), list);
