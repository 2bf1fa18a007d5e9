const MOST_CHARACTERS_QUOTED = 60;

/** Finds the start of the character at a place in a text. A character above U+FFFF has two places. */
export function startOfCharacter(text: string, at: number): number {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at;
}

/**
 * Shortens a text for a quote in a sentence: at most 60 UTF-16 units, including the dots that mark the cut.
 * @example truncateText('Draw the covers') //=> 'Draw the covers'
 */
export function truncateText(text: string): string {
  if (text.length <= MOST_CHARACTERS_QUOTED) return text;
  return `${text.slice(0, startOfCharacter(text, MOST_CHARACTERS_QUOTED - 1)).trimEnd()}…`;
}
