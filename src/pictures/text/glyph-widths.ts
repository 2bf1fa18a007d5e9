/*
 * Upper bounds of the widths of characters, in hundredths of the font size. A picture does not know the font of its reader, so
 * these are the widths of DejaVu Sans, the widest common font without serifs, and wider where another one is wider.
 */

type Weight = 'normal' | 'bold';

/** The printable characters of ASCII by their width. */
const ASCII_CLASSES: Readonly<Record<Weight, readonly (readonly [number, string])[]>> = {
  normal: [
    [28, "'ijl"],
    [32, ' ,.I'],
    [36, '/:;\\f|J'],
    [40, '()-[]t'],
    [44, '!r'],
    [48, '"'],
    [52, '*_`'],
    [56, '?Lcsz'],
    [60, 'Fkvxy'],
    [64, '$0123456789EPSTYabdeghnopqu{}'],
    [68, 'K'],
    [72, 'ABCRVXZ'],
    [78, 'HNU'],
    [80, '&DGOQ'],
    [84, '#+<=>^w~'],
    [92, 'M'],
    [96, '%'],
    [102, '@Wm'],
  ],
  bold: [
    [32, "'"],
    [36, ' ijl'],
    [40, ',./:;IJ\\|'],
    [44, '-f'],
    [48, '!()[]t'],
    [52, '_`r'],
    [56, '"*'],
    [60, '?csz'],
    [64, 'L'],
    [68, 'aekvxy'],
    [72, '$0123456789EFTbdghnopqu{}'],
    [76, 'CPSYZ'],
    [80, 'ABKRVX'],
    [84, '#+<=>DGHNU^~'],
    [88, '&OQ'],
    [96, 'Mw'],
    [102, '@'],
    [104, '%'],
    [108, 'm'],
    [112, 'W'],
  ],
};

function readClasses(classes: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(classes.flatMap(([width, characters]) => [...characters].map((character) => [character, width])));
}

const ASCII: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  normal: readClasses(ASCII_CLASSES.normal),
  bold: readClasses(ASCII_CLASSES.bold),
};

/** Characters without a width of their own. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Presentation})$/u;
/** Latin with accents, Greek, Cyrillic and general punctuation. */
const ALPHABETIC = /^[\u00a0-\u024f\u0370-\u052f\u2010-\u2027\u202f\u2039\u203a]$/;
const SMALL_LETTER = /^\p{Ll}$/u;
/** Letters that are wider than the others, without rare ones: two letters in one, three stems, dashes. */
const WIDE_LETTERS = 'æœǣǽπσφψωώджмфшщыюњљ©®¼½¾ÆĦŒŴǼΉΎΜЉЊЖМФШЩЫЮ‰';
/** Chinese, Japanese, Korean, long dashes and the ellipsis. */
const AS_WIDE_AS_HIGH =
  /^[\u2014\u2015\u2026\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]$/u;
/** Hebrew and Arabic: an isolated letter can be wider, but a word is not. */
const SEMITIC = /^[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff]$/;
/** Single characters that are as wide as a word. */
const LIGATURES = /^[\ufdf0-\ufdfd\u2e3a\u2e3b\u{12000}-\u{1254f}]$/u;

const EMOJI_WIDTH = 140;
const SMALL_LETTER_WIDTH = 76;
const LETTER_WIDTH = 96;
const WIDE_LETTER_WIDTH = 144;
const FULL_WIDTH = 104;
const SEMITIC_WIDTH = 92;
const OTHER_WIDTH = 120;
const LIGATURE_WIDTH = 1000;

/** Returns the largest width of a character, in hundredths of the font size. @param character a code point */
export function widthOfCharacter(character: string, weight: Weight): number {
  const ascii = ASCII[weight].get(character);
  if (ascii !== undefined) return ascii;
  if (WITHOUT_WIDTH.test(character)) return 0;
  if (EMOJI.test(character)) return EMOJI_WIDTH;
  if (LIGATURES.test(character)) return LIGATURE_WIDTH;
  if (AS_WIDE_AS_HIGH.test(character)) return FULL_WIDTH;
  if (SEMITIC.test(character)) return SEMITIC_WIDTH;
  if (!ALPHABETIC.test(character)) return OTHER_WIDTH;
  if (WIDE_LETTERS.includes(character)) return WIDE_LETTER_WIDTH;
  return SMALL_LETTER.test(character) ? SMALL_LETTER_WIDTH : LETTER_WIDTH;
}
