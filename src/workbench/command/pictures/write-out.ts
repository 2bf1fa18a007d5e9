import { writeFileSync } from 'node:fs';
import type { CommandResult } from '../command-result.ts';

/** Writes the output to the requested file. Nothing is written without a record. @param out null for standard output */
export function writeOut(
  result: CommandResult<string | Uint8Array>,
  out: string | null,
): CommandResult<string | Uint8Array> {
  if (out === null) return result;
  if (result.output.length === 0) return { ...result, messages: [...result.messages, `${out} was not written.`] };
  try {
    writeFileSync(out, result.output);
  } catch {
    return { exitCode: 1, output: '', messages: [...result.messages, `error: ${out} cannot be written.`] };
  }
  return { ...result, output: '' };
}
