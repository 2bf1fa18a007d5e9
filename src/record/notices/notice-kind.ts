import type { Notice, NoticeCode } from './sheet-notices.ts';

export type Severity = 'error' | 'warning' | 'note';

/** One kind of notice: how grave it is, and what it says. When it is given and an example stand in `notice-reference.ts`. */
export interface NoticeKind<Facts> {
  readonly severity: Severity;
  readonly sentence: (facts: Facts) => string;
}

type Sentence<Facts> = NoticeKind<Facts>['sentence'];

export const error = <Facts>(sentence: Sentence<Facts>): NoticeKind<Facts> => ({ severity: 'error', sentence });
export const warning = <Facts>(sentence: Sentence<Facts>): NoticeKind<Facts> => ({ severity: 'warning', sentence });
export const note = <Facts>(sentence: Sentence<Facts>): NoticeKind<Facts> => ({ severity: 'note', sentence });

/** Each kind has facts of its own. */
export type NoticeKinds = Readonly<Record<string, NoticeKind<never>>>;

export type FactsOf<Kinds extends NoticeKinds, Code extends keyof Kinds> = Parameters<Kinds[Code]['sentence']>[0];

export interface NoticePlace {
  readonly cell?: string | null;
  readonly quote?: string | null;
  readonly row?: number | null;
}

/** A notice of one part of the catalogue. What makes none of a part does not load its sentences. */
export function makeNoticeOf<Kinds extends NoticeKinds, Code extends keyof Kinds & NoticeCode>(
  kinds: Kinds,
  code: Code,
  facts: FactsOf<Kinds, Code>,
  { cell = null, quote = null, row = null }: NoticePlace,
): Notice {
  const { severity, sentence } = kinds[code] as { severity: Severity; sentence: (given: typeof facts) => string };
  return { code, severity, cell, quote, message: sentence(facts), row };
}

/** @example listWords(['Task', 'Hours', 'AI']) //=> 'Task, Hours and AI' */
export function listWords(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`;
}
