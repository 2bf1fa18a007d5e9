import { decodeCsv } from '../../imports/csv.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';

/** The content of a file that the user chose, or the reason why there is none. */
export type ImportFile =
  | {
      readonly text: string;
      /** The file's name without its extension. */
      readonly name: string;
    }
  | { readonly problem: string };

const LARGEST_FILE_BYTES = 20_000_000;

/** Reads a file as text. */
export async function readImportFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<ImportFile> {
  if (file.size > LARGEST_FILE_BYTES) {
    return { problem: `${file.name} is larger than 20 MB. Split it into smaller files.` };
  }
  try {
    const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
    return { text, name: file.name.replace(/\.[^.]*$/, '') };
  } catch (error) {
    return { problem: error instanceof UnreadableFile ? error.message : 'The file could not be read.' };
  }
}
