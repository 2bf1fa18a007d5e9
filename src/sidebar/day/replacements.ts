import type { ProseFinding, ProseReading } from '../../prose/claims/read-prose.ts';
import { applyFix } from '../../prose/replace-span.ts';
import type { NoticeGroup } from '../../record/notices/describe-notice.ts';
import type { Notice } from '../../record/notices/notice.ts';
import type { ProsePlace } from '../../record/notices/prose/prose-facts.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import type { TextPlace } from '../../record/reading/text-place.ts';
import type { TextLabel } from '../../record/reading/texts-of-day.ts';
import { truncateText } from '../../record/values/truncate-text.ts';

// Corrections of the author's texts. They are in the file with the check of prose, which finds the contradictions.

/** Finds the cell of a text. */
type PlaceOf = (label: TextLabel) => TextPlace | null;

/** The parts of the state of the page that corrections depend on. */
interface CheckedTexts {
  readonly prose: { readonly reading: ProseReading | null };
  readonly drafts: Readonly<Partial<Record<TextLabel, unknown>>>;
}

/** A button that corrects statements in a text of the author. */
export interface ReplaceView {
  readonly label: string;
  readonly name: string;
  readonly notices: readonly Notice[];
  readonly usesPlaceholder: boolean;
}

const LABELS = { title: 'Title', intro: 'Intro', analysis: 'Analysis' } as const satisfies Record<string, TextLabel>;

/** The corrected text of a day, and the correction. */
export interface Replacement {
  readonly label: TextLabel;
  readonly text: string;
  readonly quote: string;
  readonly shown: string;
}

const isOf = ({ notice: { place } }: ProseFinding, other: Notice['place']) =>
  place.field === other.field && place.span?.[0] === other.span?.[0] && place.span?.[1] === other.span?.[1];

/**
 * Finds the text that *Replace* writes for notices about one text; null if nothing can be written.
 * @param usesPlaceholder whether a placeholder is written instead of the figure
 */
export function findReplacement(
  state: CheckedTexts,
  placeOf: PlaceOf,
  notices: readonly Notice[],
  usesPlaceholder: boolean,
): Replacement | null {
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
  const cell = placeOf(label);
  // A text that differs from its cell is not changed.
  if (cell === null || cell.text !== reading.day[field] || state.drafts[label] !== undefined) return null;
  // From the end, so that earlier places stay valid.
  const text = [...fixes].sort((a, b) => b.span[0] - a.span[0]).reduce(applyFix, cell.text);
  return { label, text, quote: cell.text.slice(...first.span), shown: first.text };
}

/** Lists the notices about one text that *Replace* can correct. */
function listCorrectable({ prose: { reading } }: CheckedTexts, field: ProsePlace | undefined): Notice[] {
  const findings = reading?.findings ?? [];
  return findings.flatMap(({ notice, fix }) => (fix !== null && notice.place.field === field ? [notice] : []));
}

/** *Replace*, and once for each text *Replace all*. */
export function viewReplaces(
  { notices: [notice, ...others] }: NoticeGroup,
  state: CheckedTexts,
  placeOf: PlaceOf,
): ReplaceView[] {
  const replacement = others.length > 0 ? null : findReplacement(state, placeOf, [notice], false);
  if (replacement === null) return [];
  const { quote, shown, label } = replacement;
  const one = {
    label: 'Replace',
    name: `Replace “${truncateText(quote)}” with “${shown}”`,
    notices: [notice],
    usesPlaceholder: false,
  };
  const filled = findReplacement(state, placeOf, [notice], true);
  const use =
    filled === null
      ? []
      : [{ ...one, label: `Use ${filled.shown}`, name: `Use ${filled.shown}`, usesPlaceholder: true }];
  const all = listCorrectable(state, notice.place.field);
  if (all.length < 2 || all[0]?.place.span !== notice.place.span) return [one, ...use];
  const allLabel = `Replace all ${groupThousands(String(all.length))}`;
  return [one, { ...one, label: allLabel, name: `${allLabel} in the ${label.toLowerCase()}`, notices: all }, ...use];
}
