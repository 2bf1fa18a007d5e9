/** The text box that contains the private list as JSON. */
export interface PrivateJson {
  /** The text that the user typed; null while the box shows the list in its saved form. */
  readonly draft: string | null;
  readonly note: JsonNote;
}

/** The result of the last action on the text. */
export type JsonNote =
  | { readonly kind: 'none' | 'copied' | 'copyRefused' }
  | { readonly kind: 'tooLarge'; readonly fileName: string }
  | { readonly kind: 'faulty'; readonly sentence: string }
  | { readonly kind: 'taken'; readonly terms: number; readonly replacements: number };

export const FIRST_PRIVATE_JSON: PrivateJson = { draft: null, note: { kind: 'none' } };

/** Files above this size are not read. */
export const FILE_SIZE_LIMIT_BYTES = 1_000_000;

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/**
 * Returns the note as a sentence; empty for none.
 * @example describeJsonNote({ kind: 'taken', terms: 1, replacements: 0 }) //=> 'Imported 1 term and 0 replacements. Not saved yet.'
 */
export function describeJsonNote(note: JsonNote): string {
  switch (note.kind) {
    case 'none':
      return '';
    case 'copied':
      return 'Copied.';
    case 'copyRefused':
      return 'This browser did not allow copying. The text is selected.';
    case 'tooLarge':
      return `${note.fileName} is larger than 1 MB. A private list is smaller.`;
    case 'faulty':
      return note.sentence;
    case 'taken':
      return `Imported ${count(note.terms, 'term')} and ${count(note.replacements, 'replacement')}. Not saved yet.`;
  }
}
