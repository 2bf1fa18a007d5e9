import type { Notice } from '../../../record/notices/notice.ts';
import type { StyleColumnKey } from '../../../record/publishing/style.ts';

/** The values that a column of a published table can show. */
export type PublishedColumnKey = StyleColumnKey;

export interface PublishedColumn {
  readonly key: PublishedColumnKey;
  /** As published. */
  readonly label: string;
}

/** One row's cells as published; `''` for columns that the record does not have. */
export type PublishedRow = Readonly<Record<PublishedColumnKey, string>>;

/**
 * A published record that is read back. Texts that the record does not have are `''` and lists are empty. Line breaks
 * separate paragraphs.
 */
export interface PublishedDay {
  /** The date, such as `2026-04-04`, from the title if it has one. */
  readonly date: string | null;
  readonly title: string;
  /** The style that prints exactly these cells, if there is one. */
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
  /** Notices about the rows, by their numbers, and the statistics. */
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

/** Returns the number of a row as published; null without one. */
export const numberOfRow = ({ number }: PublishedRow): number | null =>
  number === '' ? null : Number.parseInt(number, 10);

/** Makes a row from the existing cells. */
export function makePublishedRow(cells: Partial<PublishedRow>): PublishedRow {
  return { ...NO_CELLS, ...cells };
}
