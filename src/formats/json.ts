import type { Notice, Severity } from '../record/notices/notice.ts';
import type { LeverageRecord, Section } from '../record/publishing/record.ts';
import type { RecordStatistics, RecordTask } from '../record/publishing/task-data.ts';
import { replaceHalfCharacters } from '../record/values/well-formed.ts';
import type { StyleChanges } from '../styles/style-changes.ts';

/** The versions of a record's data. The second has bounds, the basis and the time of the estimates, and the sources of the figures. */
export const RECORD_SCHEMAS = ['leverage-record/1', 'leverage-record/2'] as const;

/** The record as data: unrounded figures, null for unknown, and the printed texts. */
export interface RecordData {
  readonly schema: (typeof RECORD_SCHEMAS)[number];
  readonly date: string;
  readonly title: string;
  readonly slug: string;
  readonly style: string;
  /** The scope of the record, and its kinds of tokens; absent without such texts. */
  readonly scope?: string | undefined;
  readonly tokenBasis?: string | undefined;
  /** The differences from the built-in style; absent when there are none. */
  readonly styleChanges?: StyleChanges | undefined;
  readonly tasks: readonly RecordTask[];
  readonly statistics: RecordStatistics;
  /** The printed texts before any format's escaping; an empty cell is `''`. */
  readonly printed: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly statistics: readonly (readonly string[])[];
    readonly sentences: readonly string[];
    readonly intro: readonly string[];
    readonly analysis: readonly string[];
  };
  readonly notices: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly cell: string | null;
    readonly quote: string | null;
    /** The text of the author that it is about; absent if it is not about a text. */
    readonly field?: 'title' | 'intro' | 'analysis' | undefined;
    /** Characters in that text, from 0; the end is exclusive. */
    readonly span?: readonly [number, number] | undefined;
    /** Absent in older records. */
    readonly facts?: Readonly<Record<string, unknown>> | undefined;
    readonly message: string;
  }[];
}

function tableOf(sections: readonly Section[], id: Section['id']): Extract<Section, { kind: 'table' }> | null {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'table' ? found : null;
}

function paragraphsOf(sections: readonly Section[], id: Section['id']): readonly string[] {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'prose' ? found.paragraphs : [];
}

/**
 * Returns the record as data: the unrounded figures and the printed texts.
 * @param describe makes the sentence of a notice
 * @param styleChanges the differences from the built-in style with the same id (`listStyleChanges`); null for none
 */
export function recordAsData(
  record: LeverageRecord,
  describe: (notice: Notice) => string,
  styleChanges: StyleChanges | null = null,
): RecordData {
  const { date, title, slug, style, tasks, statistics, sections } = record;
  const { scope, tokenBasis } = record.printedStyle.fixedTexts;
  const taskLog = tableOf(sections, 'taskLog');
  return {
    schema: RECORD_SCHEMAS[record.hasDetails ? 1 : 0],
    date,
    title,
    slug,
    style,
    ...(scope !== '' && { scope }),
    ...(tokenBasis !== '' && { tokenBasis }),
    ...(styleChanges === null ? {} : { styleChanges }),
    tasks,
    statistics,
    printed: {
      columns: taskLog?.columns.map(({ label }) => label) ?? [],
      rows: taskLog?.rows ?? [],
      statistics: tableOf(sections, 'statistics')?.rows ?? [],
      sentences: paragraphsOf(sections, 'averages'),
      intro: paragraphsOf(sections, 'intro'),
      analysis: paragraphsOf(sections, 'analysis'),
    },
    notices: record.notices.map((notice) => {
      const { code, severity, place, facts } = notice;
      const { cell, quote, field, span } = place;
      const inText = field === undefined ? {} : { field, span };
      return { code, severity, cell, quote, ...inText, facts: { ...facts }, message: describe(notice) };
    }),
  };
}

/** Formats the record's data as JSON. */
export function formatJson(
  record: LeverageRecord,
  describe: (notice: Notice) => string,
  styleChanges: StyleChanges | null = null,
): string {
  return `${JSON.stringify(recordAsData(record, describe, styleChanges), replaceHalfCharacters, 2)}\n`;
}
