import type { NoFacts } from '../notice-fact.ts';

/** The facts of each notice about the Settings tab. */
export interface SettingFacts {
  readonly 'setting-unreadable': {
    readonly shown: string;
    readonly label: string;
    /** Ends the sentence that begins with “Write”. */
    readonly expected: string;
    readonly used: string;
  };
  readonly 'setting-style-missing': { readonly used: string };
  readonly 'setting-style-faulty': {
    /** The first faults of the style. */
    readonly faults: readonly { readonly path: string; readonly found: string; readonly expected: string }[];
    /** The number of faults that are not listed. */
    readonly more: number;
    readonly used: string;
  };
  readonly 'setting-twice': { readonly label: string; readonly used: string };
  readonly 'setting-unknown': { readonly label: string };
  readonly 'setting-newer': { readonly version: number };
  readonly 'setting-foreign': NoFacts;
}
