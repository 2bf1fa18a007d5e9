/** A pattern of a style, prepared to find what it printed. */
export interface PrintedPattern {
  /** The source of a regular expression, with a group for each value. */
  readonly source: string;
  /** The names of the values, in their order. */
  readonly names: readonly string[];
}

/**
 * Prepares a pattern of a style to find what it printed.
 * @param places the values to read, as one group
 * @param sourceOf the expression for a value, with one group
 * @param spaces the expression for spaces
 * @example compilePrinted('({counted} of {tasks})', /\{(counted|tasks)\}/, () => '(\\d)', ' ').source //=> '\\((\\d) of (\\d)\\)'
 */
export function compilePrinted(
  pattern: string,
  places: RegExp,
  sourceOf: (name: string) => string,
  spaces: string,
): PrintedPattern {
  const parts = pattern.trim().split(places);
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, spaces);
  return {
    source: parts.map((part, i) => (i % 2 === 0 ? escape(part) : sourceOf(part))).join(''),
    names: parts.filter((_, i) => i % 2 === 1),
  };
}
