import {
  makeNoticeOf,
  NOTE,
  type Notice,
  type NoticeFacts,
  type NoticeKinds,
  type NoticePlace,
  WARNING,
} from './notice.ts';
import type { SettingFacts } from './setting-facts.ts';

/** The severity of each notice, and its facts that quote the user. */
export const SETTING_NOTICES: NoticeKinds<SettingFacts> = {
  'setting-unreadable': ['warning', 'shown'],
  'setting-style-missing': WARNING,
  'setting-style-faulty': ['warning', 'faults.path', 'faults.found'],
  'setting-twice': WARNING,
  'setting-unknown': ['note', 'label'],
  'setting-newer': NOTE,
  'setting-foreign': NOTE,
};

/** A notice about a setting always has its cell. @example makeSettingNotice('setting-newer', { version: 2 }, { cell: 'Settings!B2' }).severity //=> 'note' */
export function makeSettingNotice<Code extends keyof SettingFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> & { readonly cell: string },
): Notice {
  return makeNoticeOf(SETTING_NOTICES, code, facts, place);
}
