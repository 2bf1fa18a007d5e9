import type { RecordData } from './json.ts';

/** The visible content of a published record, from any source. */
export interface PublishedRecord {
  /** `YYYY-MM-DD`; null when no date is found. */
  readonly date: string | null;
  /** Null when there is no title. */
  readonly title: string | null;
  /** Headings of the task table. */
  readonly columns: readonly string[];
  /** Cells of the task table as displayed. An empty cell is `''`. */
  readonly rows: readonly (readonly string[])[];
  /** Label and value of each statistic. */
  readonly statistics: readonly (readonly string[])[];
  /** The sentences built from the figures. */
  readonly sentences: readonly string[];
  readonly intro: readonly string[];
  readonly analysis: readonly string[];
}

/** Returns the published texts of a record's data. */
export function publishedFromData({ date, title, printed }: RecordData): PublishedRecord {
  return { date, title, ...printed };
}

/** Normalizes what formats do not keep: kinds of line break, space around the text, and NUL, which becomes U+FFFD. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0/g, '\ufffd').trim();
}
