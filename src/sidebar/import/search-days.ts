import { findLeaks } from '../../prose/find-leaks.ts';
import { showQuote } from '../../prose/find-leaks-in-record.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import type { LeakPlace } from '../../record/notices/leak-facts.ts';
import { makeLeakNotice } from '../../record/notices/leak-notices.ts';
import type { Notice } from '../../record/notices/notice.ts';
import type { ImportDay } from './import-day.ts';

const PLACES: Readonly<Record<string, LeakPlace>> = { Title: 'title', Intro: 'intro', Analysis: 'analysis' };

/**
 * Searches the texts that will be in the sheet for private information. Equal findings in several cells of a day are one notice.
 * @returns the notices of each day, with the rows of its new tab
 * @example searchDays([], EMPTY_PRIVATE_LIST) //=> []
 */
export function searchDays(days: readonly ImportDay[], list: PrivateList): Notice[][] {
  return days.map(({ table, labels }) => {
    const texts = [
      ...labels.map(({ label, value }) => ({ text: String(value), where: PLACES[label] ?? 'title', row: null })),
      ...table.flatMap((cells, i) => cells.map((cell) => ({ text: String(cell), where: 'task' as const, row: i + 1 }))),
    ];
    const seen = new Set<string>();
    return findLeaks(texts, list).flatMap(({ kind, what, quote, source: { where, row } }) => {
      if (seen.has(quote)) return [];
      seen.add(quote);
      return [makeLeakNotice(kind, { shown: showQuote(kind, quote), what, where }, { row, quote })];
    });
  });
}
