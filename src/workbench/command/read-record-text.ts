import { readFileSync } from 'node:fs';
import { decodeText, UnreadableFile } from '../../imports/csv.ts';

const STANDARD_INPUT = 0;

/**
 * The text of a published record, without a byte order mark.
 * @param file its path; `-` is standard input
 * @throws UnreadableFile when it is not there or is no text
 */
export function readRecordText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch {
    throw new UnreadableFile(`${file} cannot be read. Give the path of a published record that is there.`);
  }
  return decodeText(bytes).replace(/^\ufeff/, '');
}
