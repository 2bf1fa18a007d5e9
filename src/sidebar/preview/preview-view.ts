import type { ProseMarks } from '../../prose/claims/place-prose.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import type { LeverageRecord, Section } from '../../record/publishing/record.ts';
import type { SectionId, Style } from '../../record/publishing/style.ts';
import { FIRST_TASKS_SHOWN, MOST_TASKS_AT_ONCE } from '../day/state.ts';
import type { TextMark } from './mark-texts.ts';

export interface PreviewView {
  readonly title: string;
  /** The sections of the record. The task table can be truncated. */
  readonly sections: readonly Section[];
  /** The texts to mark, because they may be private. */
  readonly marks: readonly TextMark[];
  /** The checked statements; null if they were not checked. */
  readonly prose: ProseMarks | null;
  /** Shown below a truncated task table; null otherwise. */
  readonly moreTasks: {
    readonly sentence: string;
    readonly label: string;
    /** Whether one press shows all other tasks. */
    readonly isLast: boolean;
  } | null;
  /** `Left out, no text yet: …`; empty if no text is missing. */
  readonly leftOut: string;
  /** Whether some of the missing texts belong in the settings. */
  readonly hasFixedTextsLeftOut: boolean;
}

const NAMES_OF_SECTIONS: Readonly<Record<SectionId, string>> = {
  aboutAuthor: 'About the author',
  intro: 'intro',
  averages: 'averages',
  aboutRecords: 'About These Records',
  taskLog: 'Task Log',
  statistics: 'Aggregate Statistics',
  analysis: 'analysis',
  closing: 'closing',
};

const count = (value: number) => groupThousands(String(value));

/** Lists the sections without text, in the order of the style; empty if there are none. */
function describeLeftOut(sectionsLeftOut: readonly SectionId[], style: Style): string {
  if (sectionsLeftOut.length === 0) return '';
  const names = style.sections.filter((id) => sectionsLeftOut.includes(id)).map((id) => NAMES_OF_SECTIONS[id]);
  return `Left out, no text yet: ${names.join(', ')}.`;
}

function describeMoreTasks(total: number, shown: number): PreviewView['moreTasks'] {
  const rest = total - shown;
  if (rest <= 0) return null;
  const isInPortions = total > MOST_TASKS_AT_ONCE && rest > FIRST_TASKS_SHOWN;
  const others = `Show the other ${rest === 1 ? 'task' : `${count(rest)} tasks`}`;
  return {
    sentence: `The text below has all ${count(total)}.`,
    label: isInPortions ? `Show ${FIRST_TASKS_SHOWN} more tasks` : others,
    isLast: !isInPortions,
  };
}

/**
 * Returns the view of a post, with only the first tasks of a long day.
 * @param sectionsWithBox sections without text whose place in the post shows a box
 * @param prose the checked statements in the texts of the record
 */
export function viewPreview(
  record: LeverageRecord,
  style: Style,
  tasksShown: number,
  marks: readonly TextMark[],
  sectionsWithBox: readonly SectionId[] = [],
  prose: ProseMarks | null = null,
): PreviewView {
  const sections = record.sections.map(
    (section): Section =>
      section.kind === 'table' && section.id === 'taskLog' && section.rows.length > tasksShown
        ? { ...section, rows: section.rows.slice(0, tasksShown) }
        : section,
  );
  return {
    title: record.title,
    sections,
    marks,
    prose,
    moreTasks: describeMoreTasks(record.tasks.length, tasksShown),
    leftOut: describeLeftOut(
      record.sectionsLeftOut.filter((id) => !sectionsWithBox.includes(id)),
      style,
    ),
    hasFixedTextsLeftOut: record.sectionsLeftOut.some((id) => id in style.fixedTexts),
  };
}
