import type { SheetFunctionBody } from './call-sheet-function.ts';
import { computeByWeek, computePeriod } from './records.ts';

/** The functions for records of days. They need little code, which has a bundle of its own so that a call runs only that. */
export const PERIOD_FUNCTIONS = {
  LEVERAGE_PERIOD: computePeriod,
  LEVERAGE_BY_WEEK: computeByWeek,
} satisfies Readonly<Record<string, SheetFunctionBody>>;
