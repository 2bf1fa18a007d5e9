import type { RequestOf } from '../../messages/messages.ts';
import type { Notice } from '../../record/notices/notice.ts';

export type ImportRequestDay = RequestOf<'importDay'>;

/** A day that was found in what was given, ready to become a tab. */
export interface ImportDay {
  /** `2026-04-04`; null when nothing names it. */
  readonly date: string | null;
  /** As it will be written, headings first. */
  readonly table: ImportRequestDay['table'];
  readonly labels: ImportRequestDay['labels'];
  /** The author's own texts in a published record, for Settings; empty where it has none. */
  readonly standingTexts: Readonly<Record<'aboutAuthor' | 'aboutRecords' | 'closing', string>>;
  /** As it was found, headings first: what is shown. */
  readonly shown: readonly (readonly string[])[];
  /** `every factor agrees`; empty when there is nothing to say. */
  readonly remark: string;
  readonly notices: readonly Notice[];
}
