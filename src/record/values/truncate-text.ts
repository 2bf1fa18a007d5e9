const MOST_CHARACTERS_QUOTED = 60;

/** The rest of a character: half of a pair, a mark, a joiner, or the color or the region of an emoji. */
const REST = /^(?:[\udc00-\udfff\p{M}\u200d]|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}])/u;
/** More units than the flags next to each other have. */
const LONGEST_RUN = 160;
/** A letter of a flag whose other letter follows. */
const HALF_FLAG = /(?:^|\P{RI})(?:\p{RI}{2})*\p{RI}$/u;

/**
 * Finds the start of the character at a place in a text, with its marks and the parts of an emoji.
 * @example startOfCharacter('a👩‍💻', 4) //=> 1
 */
export function startOfCharacter(text: string, at: number): number {
  let start = at;
  const isInside = () => {
    const [before, after] = [text.slice(Math.max(0, start - LONGEST_RUN), start), text.slice(start, start + 2)];
    return REST.test(after) || before.endsWith('\u200d') || (/^\p{RI}/u.test(after) && HALF_FLAG.test(before));
  };
  while (start > 0 && isInside()) start--;
  return start;
}

/**
 * Shortens a text for a quote in a sentence: at most 60 UTF-16 units, including the dots that mark the cut.
 * @example truncateText('Draw the covers') //=> 'Draw the covers'
 */
export function truncateText(text: string): string {
  if (text.length <= MOST_CHARACTERS_QUOTED) return text;
  return `${text.slice(0, startOfCharacter(text, MOST_CHARACTERS_QUOTED - 1)).trimEnd()}…`;
}
