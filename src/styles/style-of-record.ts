import { parseStyle, type StyleReading } from './parse-style.ts';
import type { StyleChanges } from './style-changes.ts';
import { findStyle } from './styles.ts';

/**
 * The style that a record was printed in, as far as its data depends on it.
 * @param changes what the record says differs from a built-in style
 * @returns null when it has a name that is not built in, and nothing more is known
 * @example readStyleOfRecord('standard', { base: 'standard', hoursPerWeek: 35 }).style.hoursPerWeek //=> 35
 */
export function readStyleOfRecord(id: string, changes: StyleChanges | undefined): StyleReading | null {
  if (changes !== undefined) return parseStyle(changes);
  const style = findStyle(id);
  return style === null ? null : { style };
}
