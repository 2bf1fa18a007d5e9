import { error, type FactsOf, makeNoticeOf, type NoticePlace, warning } from './notice-kind.ts';
import type { Notice } from './sheet-notices.ts';

interface LeakFacts {
  /** As it may be said aloud: of a secret no more than its beginning. */
  readonly shown: string;
  readonly what: string;
  readonly where: string;
}

/** Something that may not be meant for others. It holds the copy, but leaves no row out. */
const LEAK = error(({ shown, what, where }: LeakFacts) => `“${shown}” reads like ${what}. It stands in ${where}.`);

/** Notices of what may not be meant for others. */
export const LEAK_NOTICES = {
  'leak-private-term': error(
    ({ shown, where }: { shown: string; where: string }) =>
      `“${shown}” is on your private list. It stands in ${where}.`,
  ),
  'leak-private-key': LEAK,
  'leak-key': LEAK,
  'leak-token': LEAK,
  'leak-jwt': LEAK,
  'leak-password': LEAK,
  'leak-email': LEAK,
  'leak-ip': LEAK,
  'leak-home-path': LEAK,
  'leak-host': LEAK,
  'leak-product-name': warning(
    ({ shown, where }: { shown: string; where: string }) =>
      `“${shown}” stands in ${where} but in no task. Is it meant to be public?`,
  ),
} as const;

type LeakCode = keyof typeof LEAK_NOTICES;

/** @example makeLeakNotice('leak-ip', { shown: '192.0.2.44', what: 'an IP address', where: 'row 19' }).severity //=> 'error' */
export function makeLeakNotice<Code extends LeakCode>(
  code: Code,
  facts: FactsOf<typeof LEAK_NOTICES, Code>,
  place: NoticePlace = {},
): Notice {
  return makeNoticeOf(LEAK_NOTICES, code, facts, place);
}
