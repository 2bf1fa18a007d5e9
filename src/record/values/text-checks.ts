/**
 * Code points of control and format characters that print as nothing, first and last of each run. They do not include
 * line breaks and tabs, nor emoji joiners, which depend on their neighbors.
 */
const INVISIBLE_RANGES: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];
const escapeCode = (code: number) => `\\u${code.toString(16).padStart(4, '0')}`;
const INVISIBLE_CHARACTERS = INVISIBLE_RANGES.map(([first, last]) => `${escapeCode(first)}-${escapeCode(last)}`).join(
  '',
);
const INVISIBLE = new RegExp(`[${INVISIBLE_CHARACTERS}]`);
const ONLY_INVISIBLE = new RegExp(`^[\\s\\u200c\\u200d${INVISIBLE_CHARACTERS}]*$`);
const JOINER = /[\u200c\u200d]/;
/** A joiner next to a plain letter, digit, space or end of the text. It has no effect and was pasted by accident. */
const STRAY_JOINER = /(?:^|[\s!-~])[\u200c\u200d]|[\u200c\u200d](?:[\s!-~]|$)/;
const CUT_OFF = /(?:\.{3}|\u2026)$/;

function findStrayJoiner(text: string): string | null {
  if (!JOINER.test(text)) return null;
  const withNeighbour = STRAY_JOINER.exec(text)?.[0] ?? '';
  return JOINER.exec(withNeighbour)?.[0] ?? null;
}

/**
 * Finds the first invisible character of a text by its code point, else null.
 * @example findInvisible('a\u200bb') //=> 'U+200B'
 */
export function findInvisible(text: string): string | null {
  const found = INVISIBLE.exec(text)?.[0] ?? findStrayJoiner(text);
  return found === null ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Whether a text has invisible characters and spaces only.
 * @example isInvisible('\u200b ') //=> true
 */
export function isInvisible(text: string): boolean {
  return ONLY_INVISIBLE.test(text);
}

/** Finds the dots in which a cut text ends, else null. @example findCut('Write the …') //=> '…' */
export function findCut(text: string): string | null {
  return CUT_OFF.exec(text)?.[0] ?? null;
}
/** Text that is struck out is not emphasized. */
const EMPHASIZED = /^(?:([*_`])(.+)\1|<(b|strong|em|i|u|code|mark)>(.+)<\/\3>)$/i;
/**
 * The length limit for removing emphasis, because a longer text is not a figure and each mark takes a pass over the
 * text.
 */
const LONGEST = 200;

/**
 * Removes the emphasis around a whole text, in Markdown or HTML, but not the emphasis of a part.
 * @example withoutEmphasis('**7h**')       //=> '7h'
 * @example withoutEmphasis('<b>_7h_</b>')  //=> '7h'
 * @example withoutEmphasis('**7**h')       //=> '**7**h'
 */
export function withoutEmphasis(text: string): string {
  const found = text.length > LONGEST ? null : EMPHASIZED.exec(text);
  return found === null ? text : withoutEmphasis((found[2] ?? found[4] ?? '').trim());
}
