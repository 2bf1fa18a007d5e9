import type { DayCells } from '../../messages/messages.ts';
import { type Provenance, readProvenance } from '../../record/publishing/provenance.ts';

/** A row of the sheet that was imported before. */
export interface ImportedRow {
  readonly row: number;
  readonly note: string;
  readonly provenance: Provenance;
}

/** Lists the rows of a tab that were imported before. */
export function listImportedRows({ notes = [] }: DayCells): ImportedRow[] {
  return notes.flatMap(({ row, note }) => {
    const provenance = readProvenance(note);
    return provenance === null ? [] : [{ row, note, provenance }];
  });
}
