import type { NoFacts } from '../notice-fact.ts';

/**
 * The facts of each notice that only a post can have, because it depends on the author's style or on the tab. Functions do
 * not make them, so the server does not contain their sentences.
 */
export interface PostFacts {
  /** `read`: with days of 8 and weeks of 40 hours; `other`: with the hours of the style. */
  readonly 'working-time': { readonly shown: string; readonly read: string; readonly other: string };
  readonly 'tokens-small': { readonly tokens: number };
  /** A cell with another factor than the figures of its row give. */
  readonly 'factor-differs': { readonly shown: string; readonly expected: string };
  readonly 'rows-filtered': NoFacts;
}
