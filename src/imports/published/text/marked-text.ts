import { trimEnd } from '../../../record/values/trim-end.ts';

/** How a part of a text is shown, as far as it changes what its digits mean. */
export interface Look {
  readonly script: 'raised' | 'lowered' | null;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  /** The link or image of the part. Two parts of one link have the same. */
  readonly link: object | null;
}

/** A part of a text with one look. */
export interface MarkedText {
  readonly text: string;
  readonly look: Look;
}

export const PLAIN_LOOK: Look = { script: null, isStruck: false, isHidden: false, link: null };

/** Elements without visible text. */
export const IGNORED =
  'head script style template noscript nav svg button form rp select datalist audio video canvas object iframe'.split(
    ' ',
  );
/** Elements that start a new line. */
export const BLOCKS = (
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'
).split(' ');

const RAISING = ['sup', 'rt'];
const STRIKING = ['s', 'strike', 'del'];
/** The styles with which documents that are copied mark their text. */
const RAISING_STYLE = /vertical-align\s*:\s*(?:super|text-top)/i;
const LOWERING_STYLE = /vertical-align\s*:\s*sub/i;
const STRIKING_STYLE = /text-decoration[a-z-]*\s*:[^;]*line-through/i;
const HIDING_STYLE = /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;

/** An element of HTML. Attributes that it does not have are null. */
export interface ShownElement {
  /** In lower case. */
  readonly name: string;
  readonly hidden: string | null;
  readonly style: string | null;
  readonly href: string | null;
  readonly alt: string | null;
}

/** The mark of a comment in a document that Google Docs exported. */
const COMMENT_MARK = /^#cmnt/;

/**
 * Returns the look inside an element.
 * @example lookInside(PLAIN_LOOK, { name: 'sup', hidden: null, style: null, href: null, alt: null }).script //=> 'raised'
 */
export function lookInside(look: Look, { name, hidden, style, href }: ShownElement): Look {
  const isComment = href !== null && COMMENT_MARK.test(href);
  const isHidden =
    isComment || IGNORED.includes(name) || hidden !== null || (style !== null && HIDING_STYLE.test(style));
  if (isHidden) return { ...look, isHidden };
  const has = (pattern: RegExp) => style !== null && pattern.test(style);
  const isRaised = RAISING.includes(name) || has(RAISING_STYLE);
  const isLowered = name === 'sub' || has(LOWERING_STYLE);
  return {
    script: isRaised ? 'raised' : isLowered ? 'lowered' : look.script,
    isStruck: look.isStruck || STRIKING.includes(name) || has(STRIKING_STYLE),
    isHidden: look.isHidden,
    link: name === 'a' ? {} : look.link,
  };
}

/** Returns the character that an image shows, such as an emoji; empty for an image with words or figures. */
export function textOfImage({ name, alt }: ShownElement): string {
  return name === 'img' && alt !== null && !/[\p{L}\p{N}]/u.test(alt) ? alt : '';
}

const DIGITS = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹', lowered: '₀₁₂₃₄₅₆₇₈₉' };

function writeDigits(text: string, script: 'raised' | 'lowered'): string {
  return text.replace(/[0-9]/g, (digit) => DIGITS[script].charAt(Number(digit)));
}

/** A figure, with or without a unit. */
const ENDS_WITH_FIGURE = /\d(?: ?[a-z]{1,7})?$/i;

/** Writes the digits of a link as raised if they touch a figure outside it, like the number of a footnote. */
function separateLinks(parts: readonly MarkedText[]): string[] {
  const texts = parts.map(({ text, look }) => (look.script === null ? text : writeDigits(text, look.script)));
  const linkAt = (at: number) => parts[at]?.look.link ?? null;
  for (let at = 1; at < texts.length; at++) {
    const [before = '', after = ''] = [texts[at - 1], texts[at]];
    if (linkAt(at) === linkAt(at - 1) || !ENDS_WITH_FIGURE.test(before.slice(-9)) || !/^[0-9]/.test(after)) continue;
    if (linkAt(at) !== null) texts[at] = after.replace(/^[0-9]+/, (digits) => writeDigits(digits, 'raised'));
    else {
      const text = trimEnd(before, /[0-9]/);
      texts[at - 1] = text + writeDigits(before.slice(text.length), 'raised');
    }
  }
  return texts;
}

/** A text that is only a figure, with or without a unit. */
const IS_FIGURE =
  /^\s*[~≈<]?\d[\d.,:]{0,20} ?(?:[hmsdwkx]|hrs?|hours?|mins?|minutes?|secs?|seconds?|days?|weeks?|tokens?|std|stunden?|tage?)?\.?\s*$/i;

/**
 * Joins the parts of a text as a person sees them, so that no digits of two parts become one number. Raised and lowered
 * digits keep their form, a figure that is struck out keeps the marks of Markdown, unless it is in a text that is struck
 * out as a whole, and hidden parts are left out.
 * @example joinMarked([{ text: '8', look: PLAIN_LOOK }, { text: '1', look: { ...PLAIN_LOOK, script: 'raised' } }]) //=> '8¹'
 * @example joinMarked([{ text: '8h', look: { ...PLAIN_LOOK, isStruck: true } }, { text: '12h', look: PLAIN_LOOK }]) //=> '~~8h~~12h'
 */
export function joinMarked(parts: readonly MarkedText[]): string {
  const shown = parts.filter(({ text, look }) => text !== '' && !look.isHidden);
  const texts = separateLinks(shown);
  const isAllStruck =
    shown.every(({ text, look }) => look.isStruck || text.trim() === '') && !IS_FIGURE.test(texts.join(''));
  let joined = '';
  for (let at = 0; at < shown.length; ) {
    const isStruck = shown[at]?.look.isStruck ?? false;
    let stretch = '';
    for (; at < shown.length && shown[at]?.look.isStruck === isStruck; at++) stretch += texts[at];
    joined += isStruck && !isAllStruck && /\d/.test(stretch) ? `~~${stretch}~~` : stretch;
  }
  return joined;
}

/**
 * Joins the texts of blocks, with a line for each, without the blank ones and the spaces around them.
 * @example joinBlocks([[{ text: ' 8h ', look: PLAIN_LOOK }], [], [{ text: '2h', look: PLAIN_LOOK }]]) //=> '8h\n2h'
 */
export function joinBlocks(blocks: readonly (readonly MarkedText[])[]): string {
  return blocks
    .map(joinMarked)
    .filter((text) => text.trim() !== '')
    .map(trimLines)
    .join('\n');
}

/** Removes the spaces of the source around a text and its line breaks. */
export function trimLines(text: string): string {
  return trimEnd(text.replace(/^[ \t\n]+/, ''), /[ \t\n]/);
}
