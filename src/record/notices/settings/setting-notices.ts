import {
  makeNoticeOf,
  NOTE,
  type Notice,
  type NoticeFacts,
  type NoticePlace,
  type Severities,
  WARNING,
} from '../notice.ts';
import type { SettingFacts } from './setting-facts.ts';

/** The severity of each notice. */
export const SETTING_SEVERITIES: Severities<SettingFacts> = {
  'setting-unreadable': WARNING,
  'setting-style-missing': WARNING,
  'setting-style-faulty': WARNING,
  'setting-twice': WARNING,
  'setting-unknown': NOTE,
  'setting-newer': NOTE,
  'setting-foreign': NOTE,
};

/**
 * Makes a notice about a setting, always with its cell.
 * @example makeSettingNotice('setting-newer', { version: 2 }, { cell: 'Settings!B2' }).severity //=> 'note'
 */
export function makeSettingNotice<Code extends keyof SettingFacts>(
  code: Code,
  facts: NoticeFacts[Code],
  place: Partial<NoticePlace> & { readonly cell: string },
): Notice {
  return makeNoticeOf(SETTING_SEVERITIES, code, facts, place);
}
