import type { Notice } from '../../notices/notice.ts';
import { makeNotice } from '../../notices/sheet-notices.ts';
import { cellAddress } from '../../values/a1.ts';
import { type ColumnAssignment, listNeighbors } from './assign-columns.ts';
import { isHumanTime, isTotalHeading } from './headings.ts';

/**
 * Finds the open question about `Human Time` next to `AI Time` and `Total`: the user's own time, or the estimate? Null if the
 * headings do not raise it, as with a factor, or if the user has answered it.
 */
export function findSplitLabor(headerRow: number, { headings, used, chosen }: ColumnAssignment): Notice | null {
  const human = used.get('humanEstimate');
  const ai = used.get('aiTime');
  if (human === undefined || ai === undefined) return null;
  const total = listNeighbors(headings, human).find(({ key, text }) => key === null && isTotalHeading(text));
  if (total === undefined) return null;
  if (
    chosen.has('human') ||
    chosen.has('supervision') ||
    used.has('supervision') ||
    used.has('factor') ||
    !isHumanTime(human.text)
  )
    return null;
  const facts = { heading: human.text, ai: ai.text, total: total.text };
  return makeNotice('human-time-unclear', facts, { cell: cellAddress(headerRow, human.column), quote: human.text });
}
