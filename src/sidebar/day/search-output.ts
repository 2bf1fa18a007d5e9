import { findLeaksInRecord } from '../../prose/find-leaks-in-record.ts';
import { EMPTY_PRIVATE_LIST } from '../../prose/private-list.ts';
import type { Notice } from '../../record/notices/sheet-notices.ts';
import type { PostOutput } from './copy-ways.ts';
import { keyOfNotice, type State } from './state.ts';

/**
 * Looks through a post as it is about to leave.
 * @returns the finds that its Markdown does not have, such as one in the front matter
 */
export function searchOutput({ day, post, privateList }: State, { text, html }: PostOutput): Notice[] {
  if (day === null || day.publicDay === null || post === null) return [];
  const { publicDay } = day;
  const list = privateList.kind === 'read' ? privateList.list : EMPTY_PRIVATE_LIST;
  const outputs = html === null ? [text] : [text, html];
  const found = outputs.flatMap((output) => findLeaksInRecord(post.record, publicDay, output, list));
  const known = new Set(day.leaks.map(keyOfNotice));
  const further = new Map(found.map((notice) => [keyOfNotice(notice), notice]));
  return [...further].flatMap(([key, notice]) => (known.has(key) ? [] : [notice]));
}
