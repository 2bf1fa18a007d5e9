import { APPROXIMATE_PERCENT } from '../../record/values/duration-grammar.ts';
import { readPercent } from '../../settings/setting-readers.ts';
import { UsageError } from './usage-error.ts';

export const APPROXIMATE_USAGE = `  --approximate PERCENT how far the bounds of a time such as ~30 min are from it. Default: ${APPROXIMATE_PERCENT}%`;

/** Reads the option --approximate in percent; 25 if it is not given. @throws UsageError with a sentence */
export function readApproximateOption(value: string | undefined): number {
  if (value === undefined) return APPROXIMATE_PERCENT;
  const reading = readPercent(value);
  if ('value' in reading) return reading.value;
  throw new UsageError(`--approximate is “${value}”. Write ${reading.expected}.`);
}
