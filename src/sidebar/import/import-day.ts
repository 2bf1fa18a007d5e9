import type { RequestOf } from '../../messages/messages.ts';
import type { Notice } from '../../record/notices/notice.ts';

export type ImportRequestDay = RequestOf<'importDay'>;

/** A day that was found in a source, ready to become a tab. */
export interface ImportDay {
  /** The date, such as `2026-04-04`; null if the source does not give it. */
  readonly date: string | null;
  /** The cells to write, headings first. */
  readonly table: ImportRequestDay['table'];
  readonly labels: ImportRequestDay['labels'];
  /** The author's own texts in a published record, for Settings; empty if it has none. */
  readonly fixedTexts: Readonly<Record<'aboutAuthor' | 'aboutRecords' | 'closing', string>>;
  /** The cells to show, as found, headings first. */
  readonly shown: readonly (readonly string[])[];
  /** `every factor agrees`; empty if there is nothing to report. */
  readonly remark: string;
  readonly notices: readonly Notice[];
}
