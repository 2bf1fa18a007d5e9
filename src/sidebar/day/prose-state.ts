import type { ProseMarks } from '../../prose/claims/place-prose.ts';
import type { ProseReading } from '../../prose/claims/read-prose.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';

/** The check of prose, and its findings in the day of the last reading. */
export interface ProseState {
  /** The state of the file with the check, which is requested after a post is shown. */
  readonly load: 'unasked' | 'asked' | 'failed' | 'ready';
  readonly check: ProseCheck | null;
  /** Null before the check is loaded, and without a day. */
  readonly reading: ProseReading | null;
  /** The statements in the texts of the post. */
  readonly marks: ProseMarks | null;
}

export const NO_PROSE: ProseState = { load: 'unasked', check: null, reading: null, marks: null };

/** Returns the check without its reading, for other rows. */
export const withoutReading = (prose: ProseState): ProseState => ({ ...prose, reading: null, marks: null });
