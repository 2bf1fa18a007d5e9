import type { ProseMarks } from '../../prose/claims/place-prose.ts';
import type { ProseFinding, ProseReading } from '../../prose/claims/read-prose.ts';
import { applyFix } from '../../prose/replace-span.ts';
import type { Notice } from '../../record/notices/notice.ts';
import type { ProsePlace } from '../../record/notices/prose/prose-facts.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';
import type { SheetDayReading } from './sheet-day.ts';
import type { State } from './state.ts';
import { findPlaceOfText } from './texts/texts-view.ts';

/** The check of prose, and what it found in the day of the last reading. */
export interface ProseState {
  /** The check is in a file of its own, which is requested after a post is shown. */
  readonly load: 'unasked' | 'asked' | 'failed' | 'ready';
  readonly check: ProseCheck | null;
  /** Null before the check is there, and without a day. */
  readonly reading: ProseReading | null;
  /** The statements in the texts of the post. */
  readonly marks: ProseMarks | null;
}

export const NO_PROSE: ProseState = { load: 'unasked', check: null, reading: null, marks: null };

/** The same check without a reading, for other rows. */
export const withoutReading = (prose: ProseState): ProseState => ({ ...prose, reading: null, marks: null });

/** Checks the prose of a day, unless nothing that it depends on has changed. */
export function checkAgain(
  prose: ProseState,
  { reading: { day, table } }: SheetDayReading,
  date: CalendarDate | null,
  style: Style,
): ProseState {
  const { check, reading: before } = prose;
  if (check === null || day === null || table === null) return withoutReading(prose);
  // Without placeholders, only the hours of a week depend on the style.
  const isSameStyle =
    before?.style === style ||
    (before?.shown.intro === day.intro &&
      before.shown.analysis === day.analysis &&
      before.shown.title === day.title &&
      before.style.hoursPerWeek === style.hoursPerWeek);
  if (before?.day === day && before.date === date && isSameStyle) return prose;
  try {
    return { ...prose, reading: check.read({ day, date, style, columns: table.columns, before }) };
  } catch {
    // A fault in the check must not cost the post.
    return { ...withoutReading(prose), load: 'failed' };
  }
}

const LABELS = { title: 'Title', intro: 'Intro', analysis: 'Analysis' } as const satisfies Record<string, TextLabel>;

/** The text of a day with a contradiction corrected, and the correction. */
export interface Replacement {
  readonly label: TextLabel;
  readonly text: string;
  readonly quote: string;
  readonly shown: string;
}

const isOf = ({ notice: { place } }: ProseFinding, other: Notice['place']) =>
  place.field === other.field && place.span?.[0] === other.span?.[0] && place.span?.[1] === other.span?.[1];

/**
 * What *Replace* writes for notices about one text; null where nothing can be written.
 * @param usesPlaceholder whether a placeholder is written instead of the figure
 */
export function findReplacement(state: State, notices: readonly Notice[], usesPlaceholder = false): Replacement | null {
  const { reading } = state.prose;
  const field = notices[0]?.place.field;
  const fixes = notices.flatMap(({ place }) => {
    const { fix, placeholder } = reading?.findings.find((finding) => isOf(finding, place)) ?? {};
    if (!usesPlaceholder) return fix ?? [];
    return fix && placeholder ? { ...fix, text: placeholder } : [];
  });
  const [first] = fixes;
  if (first === undefined || field === undefined || reading === null) return null;
  const label = LABELS[field];
  const cell = findPlaceOfText(state, label);
  // A text that was read in another form than its cell has it is not changed.
  if (cell === null || cell.text !== reading.day[field] || state.drafts[label] !== undefined) return null;
  // From the end, so that the places before stay.
  const text = [...fixes].sort((a, b) => b.span[0] - a.span[0]).reduce(applyFix, cell.text);
  return { label, text, quote: cell.text.slice(...first.span), shown: first.text };
}

/** The notices about one text that *Replace* can correct. */
export function listCorrectable({ prose: { reading } }: State, field: ProsePlace | undefined): Notice[] {
  const findings = reading?.findings ?? [];
  return findings.flatMap(({ notice, fix }) => (fix !== null && notice.place.field === field ? [notice] : []));
}
