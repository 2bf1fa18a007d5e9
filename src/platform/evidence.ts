/**
 * How *Check this installation* tests an assumption: by a formula, by reading cells, by services on the server, by a call from the page,
 * in the page, or not at all.
 */
export type FoundBy = 'formula' | 'reading' | 'server' | 'call' | 'page' | 'nothing';

/**
 * The evidence for or against an assumption: `recorded` is an observation of the live service that someone published;
 * `documented` is Google's reference.
 */
export type Evidence =
  | { readonly kind: 'recorded' | 'contradicted'; readonly by: string }
  | { readonly kind: 'documented'; readonly link: string }
  | { readonly kind: 'unknown' };

/** A behavior of Google Sheets or of its browser frame that the add-on relies on. */
export interface Assumption {
  readonly id: string;
  readonly question: string;
  readonly assumed: string;
  readonly foundBy: FoundBy;
  /** The exact text that a probe finds when the assumption is true; null if the result is only reported. */
  readonly expected: string | null;
  readonly evidence: Evidence;
  /** A description of what still works if the finding differs; null if nothing is compared. */
  readonly fallback: string | null;
  /** The files under `src/` that depend on it; each names the id in a comment. */
  readonly usedIn: readonly string[];
}

export const UNKNOWN = { kind: 'unknown' } as const;

export const TIMES = {
  kind: 'recorded',
  by: 'clock times that four public scripts read from live sheets in Madrid, Kolkata, São Paulo and Mexico City',
} as const;
