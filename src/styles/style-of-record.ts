import { parseStyle, type StyleReading } from './parse-style.ts';
import type { StyleChanges } from './style-changes.ts';
import { findStyle } from './styles.ts';

/**
 * Returns the style of a record, as far as the record's data depends on it.
 * @param changes the differences from a built-in style, as the record contains them
 * @returns null when the id is not that of a built-in style and the record contains no differences
 * @example readStyleOfRecord('standard', { base: 'standard', hoursPerWeek: 35 }).style.hoursPerWeek //=> 35
 */
export function readStyleOfRecord(id: string, changes: StyleChanges | undefined): StyleReading | null {
  if (changes !== undefined) return parseStyle(changes);
  const style = findStyle(id);
  return style === null ? null : { style };
}
