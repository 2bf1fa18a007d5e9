import { widthOfCharacter } from './glyph-widths.ts';

/** The font of a text: its size in pixels, and its weight. */
export interface Font {
  readonly size: number;
  readonly weight: 'normal' | 'bold';
}

const PER_CENT = 100;
const ELLIPSIS = '…';

/**
 * A sequence that is drawn as one character: a letter with its accents, an emoji with all its parts, a flag, a Korean
 * syllable.
 */
const CLUSTER =
  /(?:\p{Regional_Indicator}\p{Regional_Indicator}|[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[^])(?:[\p{M}\p{Emoji_Modifier}\ufe0e\ufe0f\u{e0020}-\u{e007f}]|\u200d[^]?)*/gu;

/**
 * Splits a text into sequences that are each drawn as one character.
 * @example splitClusters('a\u0301b') //=> ['a\u0301', 'b']
 */
export function splitClusters(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}

function widthOfCluster(cluster: string, weight: Font['weight']): number {
  const widths = [...cluster].map((character) => widthOfCharacter(character, weight));
  // A font without the joined emoji draws its parts next to each other, so their sum is the upper bound.
  return widths.reduce((sum, width) => sum + width, 0);
}

/**
 * Returns the largest width of a text, in pixels.
 * @example measureText('1x', { size: 100, weight: 'normal' }) //=> 124
 */
export function measureText(text: string, { size, weight }: Font): number {
  const hundredths = splitClusters(text).reduce((sum, cluster) => sum + widthOfCluster(cluster, weight), 0);
  return (hundredths * size) / PER_CENT;
}

/** Returns the font in which a text fits into its room: the same, or a smaller one. */
export function shrinkToFit(text: string, room: number, font: Font): Font {
  const width = measureText(text, font);
  return width <= room ? font : { ...font, size: Math.floor((font.size * room) / width) };
}

/** Puts a text on one line, without spaces at its ends. Every run of spaces and line breaks is one space. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Returns the longest start of a text that fits. @returns the number of its clusters */
function countFitting(clusters: readonly string[], room: number, { size, weight }: Font): number {
  let width = 0;
  let count = 0;
  for (const cluster of clusters) {
    width += (widthOfCluster(cluster, weight) * size) / PER_CENT;
    if (width > room) return count;
    count += 1;
  }
  return count;
}

/**
 * Cuts a text so that it fits into its room, in pixels. A longer one ends with an ellipsis, which replaces whole
 * characters.
 * @param text on one line
 * @returns an empty text if not even the ellipsis fits
 * @example fitText('Port the app', 60, { size: 10, weight: 'normal' }) //=> 'Port the…'
 */
export function fitText(text: string, room: number, font: Font): string {
  const clusters = splitClusters(text);
  if (countFitting(clusters, room, font) === clusters.length) return text;
  const rest = room - measureText(ELLIPSIS, font);
  if (rest < 0) return '';
  return `${clusters
    .slice(0, countFitting(clusters, rest, font))
    .join('')
    .trimEnd()}${ELLIPSIS}`;
}

/**
 * Wraps a text into lines that fit into their room. Lines end at spaces, or inside a word that is longer than a line.
 * @param mostLines the maximum number of lines; the last one ends with an ellipsis if the text is longer
 * @returns an empty list for an empty text
 * @example wrapText('Port the app', 60, { size: 10, weight: 'normal' }, 2) //=> ['Port the', 'app']
 */
export function wrapText(text: string, room: number, font: Font, mostLines: number): readonly string[] {
  const lines: string[] = [];
  let rest = toOneLine(text);
  while (rest !== '') {
    const clusters = splitClusters(rest);
    const fitting = countFitting(clusters, room, font);
    if (fitting === clusters.length) return [...lines, rest];
    if (lines.length === mostLines - 1) return [...lines, fitText(rest, room, font)].filter((line) => line !== '');
    const start = clusters.slice(0, fitting).join('');
    const space = clusters[fitting] === ' ' ? start.length : start.lastIndexOf(' ');
    const line = space > 0 ? rest.slice(0, space) : start;
    if (line === '') return [...lines, fitText(rest, room, font)].filter((part) => part !== '');
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Whether the first letter of a text belongs to a script that runs from right to left.
 * @example isRightToLeft('2 שורות') //=> true
 */
export function isRightToLeft(text: string): boolean {
  const letter = LETTER.exec(text)?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}
