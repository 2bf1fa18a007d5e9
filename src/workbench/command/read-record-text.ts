import { readFileSync } from 'node:fs';
import { decodeText } from '../../imports/csv.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';

const STANDARD_INPUT = 0;

/**
 * Reads the text of a published record, without a byte order mark.
 * @param file its path; `-` is standard input
 * @throws UnreadableFile when the file is missing or is not text
 */
export function readRecordText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch {
    throw new UnreadableFile(`${file} cannot be read. Give the path of an existing published record.`);
  }
  return decodeText(bytes).replace(/^\ufeff/, '');
}
