import { makeLeakNotice } from '../record/notices/leak-notices.ts';
import type { Notice } from '../record/notices/notice.ts';
import { findLeaks } from './find-leaks.ts';
import { showQuote } from './find-leaks-in-record.ts';
import type { PrivateList } from './private-list.ts';
import { makeTermReplacer } from './replace-terms.ts';

/** The text that replaces a match. */
const REMOVED = '…';
/**
 * The maximum number of searches, because removing a match can create another one. After that, the title is dropped.
 */
const MOST_SEARCHES = 3;

/** A title in its public wording. */
export interface CleanTitle {
  /** The title without its matches; null if nothing is left to show. */
  readonly title: string | null;
  /** Notices about the removed text, with the row. */
  readonly notices: readonly Notice[];
}

/**
 * Applies a private list to the title of a row and removes text that looks private: terms of the list, keys, tokens,
 * passwords, addresses, home directories and internal hosts.
 * @param row the number of the row, for the notices
 * @example cleanTitle('Mail ines@quillfern.example today', 2, EMPTY_PRIVATE_LIST).title //=> 'Mail … today'
 */
export function cleanTitle(title: string, row: number, list: PrivateList): CleanTitle {
  const notices: Notice[] = [];
  let text = makeTermReplacer(list.replacements)(title);
  for (let search = 0; search < MOST_SEARCHES; search++) {
    const leaks = findLeaks([{ text }], list);
    if (leaks.length === 0) {
      const isEmpty = text.split(REMOVED).join('').trim() === '';
      return { title: isEmpty ? null : text, notices };
    }
    for (const { kind, what, quote } of leaks) {
      const facts = { shown: showQuote(kind, quote), what, where: 'task' as const };
      notices.push(makeLeakNotice(kind, facts, { row, quote }));
    }
    const quotes = leaks.map(({ quote }) => quote).sort((a, b) => b.length - a.length);
    for (const quote of quotes) text = text.split(quote).join(REMOVED);
  }
  return { title: null, notices };
}
