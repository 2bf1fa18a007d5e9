import type { Notice } from '../../record/notices/notice.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { type ProseState, withoutReading } from './prose-state.ts';
import type { Replacement } from './replacements.ts';
import type { SheetDayReading } from './sheet-day.ts';
import type { State, TextDraft } from './state.ts';
import type { DraftIssue } from './texts/draft-issues.ts';
import { findPlaceOfText, TEXT_LABELS } from './texts/texts-view.ts';

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
    // A fault in the check must not prevent the post.
    return { ...withoutReading(prose), load: 'failed' };
  }
}

/** Finds the text that *Replace* writes for notices about one text: see `findReplacement` in `replacements.ts`. */
export const findReplacement = (
  state: State,
  notices: readonly Notice[],
  usesPlaceholder: boolean,
): Replacement | null =>
  state.prose.check?.findReplacement(state, (label) => findPlaceOfText(state, label), notices, usesPlaceholder) ?? null;

function readIssues(
  { prose: { check, reading }, day, style }: State,
  label: TextLabel,
  text: string,
): readonly DraftIssue[] {
  const columns = day?.reading.table?.columns;
  if (check === null || reading === null || columns === undefined) return [];
  try {
    return check.readDraft({ reading, style, columns, label, text });
  } catch {
    // A fault in the check must not lose the text that the user typed.
    return [];
  }
}

/** Checks the texts in open fields: of a field that was opened, of all after a pause in typing and after another reading of the day. */
export function checkDrafts(before: State, state: State, isPause: boolean): State {
  const { drafts } = state;
  const isAll = isPause || state.prose.reading !== before.prose.reading;
  if (!isAll && drafts === before.drafts) return state;
  const check = (label: TextLabel, draft: TextDraft): TextDraft =>
    isAll || before.drafts[label] === undefined ? { ...draft, issues: readIssues(state, label, draft.text) } : draft;
  const checked = TEXT_LABELS.flatMap((label) => {
    const draft = drafts[label];
    return draft === undefined ? [] : [[label, check(label, draft)]];
  });
  return { ...state, drafts: Object.fromEntries(checked) };
}
