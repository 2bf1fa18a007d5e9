/** A longer text is prose, which cannot be a heading. */
export const LONGEST_HEADING = 200;

const IS_ASCII = /^[ -~]*$/;
const ACCENTS = /[\u0300-\u036f]/g;

/** Converts a text to lower case without accents. @example foldAccents('Prüfdatum') //=> 'prufdatum' */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  return IS_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '');
}

/**
 * Converts a heading to the form in which headings are compared: case, accents and extra spaces do not count.
 * @example foldHeading('  Schätzung  (Std.)') //=> 'schatzung (std.)'
 */
export function foldHeading(text: string): string {
  return foldAccents(text).replace(/\s+/g, ' ').trim();
}
