import { HELD_A } from './days/held-a.ts';
import { HELD_B } from './days/held-b.ts';
import { TUNED_A } from './days/tuned-a.ts';
import { TUNED_B } from './days/tuned-b.ts';
import { TUNED_C } from './days/tuned-c.ts';
import { TUNED_D } from './days/tuned-d.ts';

/** Days on which the checker's words and rules were tuned. */
export const TUNED_DAYS = [...TUNED_A, ...TUNED_B, ...TUNED_C, ...TUNED_D];
/** Days written after that. */
export const HELD_DAYS = [...HELD_A, ...HELD_B];
