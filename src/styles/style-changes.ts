import type { Style } from '../record/publishing/style.ts';
import { type Fields, listDifferences } from './style-fields.ts';
import { DEFAULT_STYLE, findStyle } from './styles.ts';

/** The differences from a built-in style in the format of a style file: `{ "base": "standard", "hoursPerWeek": 35 }`. */
export type StyleChanges = Fields;

/** The fields from which a record's figures, cells and sentences are printed: no names, headings or standing texts. */
function listPrintingFields({ id, name, description, titlePattern, headings, fixedTexts, ...printing }: Style): Fields {
  return printing;
}

/**
 * What a record has to say of its style, beside the name, so that it can be printed again.
 * @returns null when the name of a built-in style says it all
 * @example listStyleChanges({ ...standard, hoursPerWeek: 35 }) //=> { base: 'standard', hoursPerWeek: 35 }
 */
export function listStyleChanges(style: Style): StyleChanges | null {
  const builtIn = findStyle(style.id);
  const base = builtIn ?? DEFAULT_STYLE;
  const changes = listDifferences(listPrintingFields(style), listPrintingFields(base));
  return builtIn !== null && Object.keys(changes).length === 0 ? null : { base: base.id, ...changes };
}
