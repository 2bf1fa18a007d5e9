import { findLeaksInRecord } from '../../../prose/find-leaks-in-record.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import { keyOfNotice, type State } from '../state.ts';
import type { PostOutput } from './copy-ways.ts';

/**
 * Searches a post before it is exported.
 * @returns the matches that are not in its Markdown, such as one in the front matter
 */
export function searchOutput({ day, post }: State, { text, html }: PostOutput): Notice[] {
  const ofDay = day?.publicReading.ofDay ?? null;
  if (ofDay === null || post === null) return [];
  const outputs = html === null ? [text] : [text, html];
  const found = outputs.flatMap((output) => findLeaksInRecord(post.record, ofDay, output));
  const known = new Set(day?.post?.leaks.map(keyOfNotice));
  const further = new Map(found.map((notice) => [keyOfNotice(notice), notice]));
  return [...further].flatMap(([key, notice]) => (known.has(key) ? [] : [notice]));
}
