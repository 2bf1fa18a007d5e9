import { withoutEmphasis } from '../../values/text-checks.ts';
import { foldAccents, LONGEST_HEADING } from './fold-heading.ts';

/**
 * Returns the letters a to z and digits of a heading, in lower case, without accents and without text in brackets;
 * empty for a long heading.
 * @example headingKey('**Ist-Stunden** (h)') //=> 'iststunden'
 */
export function headingKey(heading: string): string {
  if (heading.length > LONGEST_HEADING) return '';
  return foldAccents(withoutEmphasis(heading.trim()))
    .replace(/[([][^()[\]]*[)\]]/g, '')
    .replace(/[^a-z0-9]+/g, '');
}
