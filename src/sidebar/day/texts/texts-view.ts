import { describeNotice } from '../../../record/notices/describe-notice.ts';
import type { Severity } from '../../../record/notices/notice.ts';
import { TAB_WORDS } from '../../../record/notices/source-words.ts';
import type { SectionId } from '../../../record/publishing/style.ts';
import type { TextPlace } from '../../../record/reading/text-place.ts';
import type { TextLabel } from '../../../record/reading/texts-of-day.ts';
import { keyOfNotice, type State } from '../state.ts';
import type { DraftCorrection, DraftIssue } from './draft-issues.ts';
import { findPlaceInDay } from './text-request.ts';

/** An issue in the text of an open field, in the words of *Notices*. */
export interface IssueView {
  readonly key: string;
  readonly severity: Severity;
  readonly message: string;
  readonly corrections: readonly DraftCorrection[];
}

/** The field for a text of the day. */
export interface TextView {
  readonly label: TextLabel;
  /** The cell of the text. */
  readonly address: string;
  /** The content of the open field, without replacements; empty while the field is closed. */
  readonly text: string;
  readonly isOpen: boolean;
  /** The text that the cell contains now, if it has changed since the field was opened; else null. */
  readonly changed: string | null;
  /** Empty until the check of prose is loaded. */
  readonly issues: readonly IssueView[];
  /** Whether the cell of an intro or analysis is blank, so that a box shows its place. */
  readonly isMissing: boolean;
  /** Whether a draft can be put into its field. */
  readonly canDraft: boolean;
  /** Whether sentences from the data can be added to it. */
  readonly hasSentences: boolean;
  /** The first section of the post after the place of a missing text; null at the end. */
  readonly before: SectionId | null;
}

const SECTIONS: Readonly<Record<TextLabel, SectionId | null>> = { Title: null, Intro: 'intro', Analysis: 'analysis' };
export const TEXT_LABELS: readonly TextLabel[] = ['Title', 'Intro', 'Analysis'];

const viewIssue = ({ notice, corrections }: DraftIssue): IssueView => ({
  key: keyOfNotice(notice),
  severity: notice.severity,
  message: describeNotice(notice, TAB_WORDS),
  corrections,
});

/** Returns the cell of a text of the day; null if there is no such cell, or if the user cannot change the sheet. */
export function findPlaceOfText(
  { sheet, day, dateAsked, isSelectionChosen }: State,
  label: TextLabel,
): TextPlace | null {
  if (sheet === null || day === null || isSelectionChosen) return null;
  return findPlaceInDay(sheet.cells, day.reading, label, day.reading.days.length > 1 || dateAsked !== null);
}

/** Lists the fields of the post: title, intro and analysis, if the style has them and they can be written. */
export function viewTexts(state: State): TextView[] {
  const { post, style, drafts, prose } = state;
  if (post === null) return [];
  return TEXT_LABELS.flatMap((label): TextView[] => {
    const section = SECTIONS[label];
    if (section !== null && !style.sections.includes(section)) return [];
    const place = findPlaceOfText(state, label);
    if (place === null) return [];
    const draft = drafts[label];
    // The section Intro also contains the number of tasks.
    const isMissing = section !== null && place.text === '';
    const later = section === null ? [] : style.sections.slice(style.sections.indexOf(section) + 1);
    return [
      {
        label,
        address: place.address,
        text: draft?.text ?? '',
        isOpen: draft !== undefined,
        changed: draft === undefined || draft.seen === place.text ? null : place.text,
        issues: draft?.issues.map(viewIssue) ?? [],
        isMissing,
        canDraft: isMissing && prose.load === 'ready' && style.language.code === 'en' && !draft?.text,
        hasSentences: section !== null,
        before: later.find((id) => post.record.sections.some((present) => present.id === id)) ?? null,
      },
    ];
  });
}

/** Lists the sections without text that have a box. */
export function listBoxes(texts: readonly TextView[]): SectionId[] {
  return texts.filter(({ isMissing }) => isMissing).flatMap(({ label }) => SECTIONS[label] ?? []);
}
