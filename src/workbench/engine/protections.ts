import type { CellRange } from './cell-range.ts';
import { defineTabData } from './tab-data.ts';

/** A protection of cells. Unlike the engine's own protection, it can also only warn, like in Sheets. */
export interface SheetProtection {
  id: string;
  /** Null for the whole tab, except `unprotected`. */
  range: CellRange | null;
  unprotected: readonly CellRange[];
  description: string;
  isWarningOnly: boolean;
}

/** The protections of a tab. */
export const protectionData = defineTabData<SheetProtection>('protections', (protection, move) => {
  const range = protection.range && move(protection.range);
  if (protection.range && !range) return [];
  return [{ ...protection, range, unprotected: protection.unprotected.flatMap((cells) => move(cells) ?? []) }];
});
