import { showDay } from '../../../prose/claims/notice-prose.ts';
import { type ProseFinding, type ProseReading, readProse } from '../../../prose/claims/read-prose.ts';
import type { SpanReplacement } from '../../../prose/replace-span.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import { noticePlaceholders } from '../../../record/publishing/record.ts';
import type { Style } from '../../../record/publishing/style.ts';
import type { Table } from '../../../record/reading/columns/table.ts';
import type { TextLabel } from '../../../record/reading/texts-of-day.ts';
import { truncateText } from '../../../record/values/truncate-text.ts';

// The check of a text while it is typed. It is in the file with the check of prose.

/** A button that corrects a statement in an open field. */
export interface DraftCorrection extends SpanReplacement {
  readonly label: string;
  readonly name: string;
  /** The text to replace. */
  readonly quote: string;
}

/** An issue in the text of an open field. Places are in this text. */
export interface DraftIssue {
  readonly notice: Notice;
  readonly corrections: readonly DraftCorrection[];
}

export interface DraftInput {
  /** The check of the day with its saved texts. */
  readonly reading: ProseReading;
  readonly style: Style;
  readonly columns: Table['columns'];
  readonly label: TextLabel;
  /** The text in the field. */
  readonly text: string;
}

const FIELDS = { Title: 'title', Intro: 'intro', Analysis: 'analysis' } as const satisfies Record<TextLabel, string>;

function listCorrections({ fix, placeholder }: ProseFinding, text: string): DraftCorrection[] {
  if (fix === null) return [];
  const quote = text.slice(...fix.span);
  const one = { ...fix, quote, label: 'Replace', name: `Replace “${truncateText(quote)}” with “${fix.text}”` };
  if (placeholder === null) return [one];
  const use = `Use ${placeholder}`;
  return [one, { ...one, text: placeholder, label: use, name: use }];
}

/** Checks a text that is not saved yet: the same findings in the same order as after saving it, without those of the other texts. */
export function readDraft({ reading, style, columns, label, text }: DraftInput): DraftIssue[] {
  const field = FIELDS[label];
  const day = { ...reading.day, [field]: text };
  const isOfField = ({ place }: Notice) => place.field === field;
  const ofPlaceholders = noticePlaceholders(showDay(day, style).filled, day).filter(isOfField);
  const { findings } = readProse({ day, date: reading.date, style, columns, before: reading });
  return [
    ...ofPlaceholders.map((notice) => ({ notice, corrections: [] })),
    ...findings.flatMap((finding) =>
      isOfField(finding.notice) ? [{ notice: finding.notice, corrections: listCorrections(finding, text) }] : [],
    ),
  ];
}
