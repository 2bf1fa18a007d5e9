import { type FactsOf, makeNoticeOf, type NoticePlace, note, warning } from './notice-kind.ts';
import type { Notice } from './sheet-notices.ts';

/** Notices about the Settings tab. */
export const SETTING_NOTICES = {
  'setting-unreadable': warning(
    ({ shown, label, expected, used }: { shown: string; label: string; expected: string; used: string }) =>
      `“${shown}” does not work as ${label}. Write ${expected}. Meanwhile it is ${used}.`,
  ),
  'setting-style-missing': warning(
    ({ used }: { used: string }) => `Style is Custom, but Custom style is blank. Meanwhile it is ${used}.`,
  ),
  'setting-style-faulty': warning(
    ({ faults, used }: { faults: string; used: string }) =>
      `The custom style does not work. ${faults} Meanwhile it is ${used}.`,
  ),
  'setting-twice': warning(
    ({ label, used }: { label: string; used: string }) => `${label} stands here again. The one in ${used} is used.`,
  ),
  'setting-unknown': note(({ label }: { label: string }) => `“${label}” is no setting, so this row is not used.`),
  'setting-newer': note(
    ({ version }: { version: number }) =>
      `The settings are of a newer version (${version}). What is known here is used, the rest is kept.`,
  ),
  'setting-foreign': note(
    () => 'The tab “Settings” has no headings Setting and Value, so no settings are read from it.',
  ),
} as const;

/** @example makeSettingNotice('setting-newer', { version: 2 }).severity //=> 'note' */
export function makeSettingNotice<Code extends keyof typeof SETTING_NOTICES>(
  code: Code,
  facts: FactsOf<typeof SETTING_NOTICES, Code>,
  place: NoticePlace = {},
): Notice {
  return makeNoticeOf(SETTING_NOTICES, code, facts, place);
}
