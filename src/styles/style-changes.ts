import type { Style } from '../record/publishing/style.ts';
import { type Fields, listDifferences } from './style-fields.ts';
import { DEFAULT_STYLE, findStyle } from './styles.ts';

/** The differences from a built-in style in the format of a style file: `{ "base": "standard", "hoursPerWeek": 35 }`. */
export type StyleChanges = Fields;

/** Returns the fields that affect a record's figures, cells and sentences: all except names, headings and fixed texts. */
function listPrintingFields({ id, name, description, titlePattern, headings, fixedTexts, ...printing }: Style): Fields {
  return printing;
}

/**
 * Lists the differences of a style that a record must contain, in addition to the style's id, so that it can be printed again.
 * @returns null when the id of a built-in style is sufficient
 * @example listStyleChanges({ ...standard, hoursPerWeek: 35 }) //=> { base: 'standard', hoursPerWeek: 35 }
 */
export function listStyleChanges(style: Style): StyleChanges | null {
  const builtIn = findStyle(style.id);
  const base = builtIn ?? DEFAULT_STYLE;
  const changes = listDifferences(listPrintingFields(style), listPrintingFields(base));
  return builtIn !== null && Object.keys(changes).length === 0 ? null : { base: base.id, ...changes };
}
