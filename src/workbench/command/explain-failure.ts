import { joinLines } from '../../formats/one-line.ts';

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'The output cannot be written: the disk is full.',
  EIO: 'The output cannot be written: the device reports an error.',
  EACCES: 'The output cannot be written: permission is denied.',
};

/**
 * Returns one sentence about an error that no command expects.
 * @example explainFailure(new RangeError('Maximum call stack size exceeded')) //=> 'The input is nested too deeply.'
 */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return `Unexpected: ${String(error)}`;
  const { code } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : SYSTEM_ERRORS[code];
  if (known !== undefined) return known;
  if (error instanceof RangeError && error.message.includes('call stack')) return 'The input is nested too deeply.';
  return `Unexpected: ${joinLines(error.message)}`;
}
