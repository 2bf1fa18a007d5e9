import { COLUMN_ROLES, type ColumnChoice, type ColumnRole } from '../../../record/reading/columns/column-choice.ts';
import type { ColumnUse, HeadingOfColumn } from '../../../record/reading/columns/column-use.ts';
import { foldHeading } from '../../../record/reading/columns/fold-heading.ts';
import { truncateText } from '../../../record/values/truncate-text.ts';
import { findComparisons } from '../../../rollup/calibration/comparison-headings.ts';
import type { State } from '../state.ts';
import { type ColumnDraft, findSameHeading } from './columns-draft.ts';

/** One picker. */
export interface ColumnPickerView {
  readonly role: ColumnRole;
  readonly label: string;
  /** The chosen heading; empty for the recognized one. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The sentence below the picker; empty for none. */
  readonly fault: string;
}

/** The line with the columns of the day, and the pickers for them. */
export interface ColumnsView {
  /** `Uses Task, Estimate, Agent.`; empty without a table. */
  readonly uses: string;
  /** `Not used: Project, Notes.`; empty if everything is used. */
  readonly unused: string;
  readonly button: string;
  /** Null while they are closed. */
  readonly pickers: readonly ColumnPickerView[] | null;
  readonly isBusy: boolean;
}

const LABELS: Readonly<Record<ColumnRole, string>> = {
  task: 'Task',
  human: 'Human estimate',
  ai: 'AI time',
  supervision: 'Supervision',
  tokens: 'Tokens',
  date: 'Date',
  number: 'Row number',
};

/** The roles in the line. Row numbers are not used: the post has its own. */
const SHOWN_ROLES = COLUMN_ROLES.filter((role) => role !== 'number');
const MOST_HEADINGS = 8;

function listHeadings(headings: readonly HeadingOfColumn[]): string {
  const named = headings.slice(0, MOST_HEADINGS).map(({ heading }) => truncateText(heading));
  const others = headings.length - named.length;
  return `${named.join(', ')}${others > 0 ? ` and ${others} more` : ''}`.replace(/\.?$/, '.');
}

/** Returns the label for no choice, with the heading that is then used, if it is known. */
function describeRecognized(role: ColumnRole, { used }: ColumnUse, saved: ColumnChoice): string {
  const heading = used[role]?.heading;
  if (heading === undefined) return saved[role] === undefined ? 'None recognized' : 'Recognize by heading';
  const isChosen = foldHeading(heading) === foldHeading(saved[role] ?? '');
  return isChosen ? 'Recognize by heading' : `Recognized: ${truncateText(heading)}`;
}

function viewPicker(
  role: ColumnRole,
  draft: ColumnDraft,
  use: ColumnUse,
  { saved, hasFaults }: Pick<ColumnsShown, 'saved' | 'hasFaults'>,
): ColumnPickerView {
  const value = draft[role] ?? '';
  const folded = foldHeading(value);
  const texts = [...new Set(use.headings.map(({ heading }) => heading))];
  const here = texts.find((heading) => foldHeading(heading) === folded);
  const same = hasFaults ? findSameHeading(draft, role) : null;
  return {
    role,
    label: LABELS[role],
    value: here ?? value,
    options: [
      { value: '', label: describeRecognized(role, use, saved) },
      ...texts.map((heading) => ({ value: heading, label: truncateText(heading) })),
      ...(value === '' || here !== undefined ? [] : [{ value, label: `${truncateText(value)} (not on this tab)` }]),
    ],
    fault: same === null ? '' : `${LABELS[same]} has this heading already. Choose another one.`,
  };
}

/** The headings that are used, and the pickers for them. */
export interface ColumnsShown {
  readonly use: ColumnUse;
  readonly isTable: boolean;
  /** The choice by which the headings were read. */
  readonly saved: ColumnChoice;
  /** Null while the pickers are closed. */
  readonly draft: ColumnDraft | null;
  /** Whether two pickers with one heading are reported. */
  readonly hasFaults: boolean;
  readonly isBusy: boolean;
}

/** Returns the columns of the tab; null without a row of headings. */
export function viewColumns(state: State): ColumnsView | null {
  const { sheet, columnDraft, status, settings, hasColumnFaults } = state;
  const use = sheet?.search.use ?? null;
  if (sheet === null || use === null) return null;
  const compared = findComparisons(use.unused);
  return viewColumnUse({
    // *Save to Records* uses columns that are compared with the estimates.
    use: { ...use, unused: use.unused.filter((_of, i) => !compared[i]) },
    isTable: sheet.search.table !== null,
    saved: settings.settings.columns,
    draft: columnDraft,
    hasFaults: hasColumnFaults,
    isBusy: status.kind === 'writing',
  });
}

/** Returns the line with the headings that are used, and the pickers. */
export function viewColumnUse(shown: ColumnsShown): ColumnsView {
  const { use, isTable, draft, isBusy } = shown;
  const used = SHOWN_ROLES.flatMap((role) => use.used[role] ?? []);
  return {
    uses: isTable ? `Uses ${listHeadings(used)}` : '',
    unused: isTable && use.unused.length > 0 ? `Not used: ${listHeadings(use.unused)}` : '',
    button: isTable ? 'Change…' : 'Choose columns…',
    pickers: draft === null ? null : COLUMN_ROLES.map((role) => viewPicker(role, draft, use, shown)),
    isBusy,
  };
}
