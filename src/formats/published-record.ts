import type { RecordData } from './json.ts';

/** A published record as its readers see it, whatever it was read from. */
export interface PublishedRecord {
  /** `YYYY-MM-DD`; null when it names none. */
  readonly date: string | null;
  /** Null when it shows none. */
  readonly title: string | null;
  /** Headings of the task table. */
  readonly columns: readonly string[];
  /** Cells of the task table as they are shown, an empty one `''`. */
  readonly rows: readonly (readonly string[])[];
  /** Label and value of each statistic. */
  readonly statistics: readonly (readonly string[])[];
  /** The sentences that are made from the figures. */
  readonly sentences: readonly string[];
  readonly intro: readonly string[];
  readonly analysis: readonly string[];
}

/** The published texts of a record's data. */
export function publishedFromData({ date, title, printed }: RecordData): PublishedRecord {
  return { date, title, ...printed };
}

/** A text as any format gives it back: one kind of line break, no space around it, and no NUL, which none can hold. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0/g, '\ufffd').trim();
}
