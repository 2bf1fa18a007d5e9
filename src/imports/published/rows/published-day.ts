import type { Notice } from '../../../record/notices/notice.ts';
import type { StyleColumnKey } from '../../../record/publishing/style.ts';

/** The values that a column of a published table can show. */
export type PublishedColumnKey = StyleColumnKey;

export interface PublishedColumn {
  readonly key: PublishedColumnKey;
  /** As published. */
  readonly label: string;
}

/** One row's cells as published; `''` where the record has none. */
export type PublishedRow = Readonly<Record<PublishedColumnKey, string>>;

/** A published record read back. Texts are `''` and lists empty where the record has none; line breaks part paragraphs. */
export interface PublishedDay {
  /** `2026-04-04`, by the title first. */
  readonly date: string | null;
  readonly title: string;
  /** The style that prints these very cells, when there is one. */
  readonly styleId: string | null;
  readonly columns: readonly PublishedColumn[];
  readonly rows: readonly PublishedRow[];
  /** Label and value of each, as published. */
  readonly statistics: readonly (readonly [label: string, value: string])[];
  /** The sentences about the averages. */
  readonly sentences: readonly string[];
  /** The lines between title and text, such as category and tags. */
  readonly tags: string;
  readonly aboutAuthor: string;
  readonly intro: string;
  readonly aboutRecords: string;
  readonly analysis: string;
  readonly closing: string;
  /** About the rows, by their numbers, and the statistics. */
  readonly notices: readonly Notice[];
}

const NO_CELLS: PublishedRow = {
  number: '',
  task: '',
  humanEstimate: '',
  aiTime: '',
  supervision: '',
  weeks: '',
  tokens: '',
  factor: '',
  supervisoryFactor: '',
  basis: '',
  estimated: '',
};

/** A row of the cells that there are. */
export function makePublishedRow(cells: Partial<PublishedRow>): PublishedRow {
  return { ...NO_CELLS, ...cells };
}
