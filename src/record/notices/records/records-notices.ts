import { makeNoticeOf, type Notice, type NoticeFacts, type NoticePlace, type Severities } from '../notice.ts';
import type { RecordsFacts } from './records-facts.ts';

/** The severity of each notice that is not a note. */
export const RECORDS_SEVERITIES: Partial<Severities<RecordsFacts>> = {};

/**
 * Makes a notice about the row of a day in the Records tab.
 * @example makeRecordsNotice('record-differs', { figures: [] }, { cell: 'Records!A5' }).severity //=> 'note'
 */
export function makeRecordsNotice<Code extends keyof RecordsFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> & { readonly cell: string },
): Notice {
  return makeNoticeOf(RECORDS_SEVERITIES, code, facts, place);
}
