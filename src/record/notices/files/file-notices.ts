import { makeNoticeOf, NOTE, type Notice, type NoticeFacts, type Severities } from '../notice.ts';
import type { FileFacts } from './file-facts.ts';

/** The severity of each notice. */
export const FILE_SEVERITIES: Severities<FileFacts> = {
  'columns-unused': NOTE,
  'day-newest': NOTE,
};

/**
 * Makes a notice that only the command line makes.
 * @example makeFileNotice('columns-unused', { headings: ['Review (min)'] }).severity //=> 'note'
 */
export function makeFileNotice<Code extends keyof FileFacts>(code: Code, facts: NoticeFacts[Code]): Notice {
  return makeNoticeOf(FILE_SEVERITIES, code, facts, {});
}
