/** Text that is struck out is not emphasized. */
const EMPHASIZED = /^(?:([*_`])(.+)\1|<(b|strong|em|i|u|code|mark)>(.+)<\/\3>)$/i;
/** A longer text is not a figure. Each mark takes a step through the text. */
const LONGEST = 200;

/**
 * A text without the emphasis around all of it, in Markdown or HTML. Emphasis in the middle stays.
 * @example withoutEmphasis('**7h**')       //=> '7h'
 * @example withoutEmphasis('<b>_7h_</b>')  //=> '7h'
 * @example withoutEmphasis('**7**h')       //=> '**7**h'
 */
export function withoutEmphasis(text: string): string {
  const found = text.length > LONGEST ? null : EMPHASIZED.exec(text);
  return found === null ? text : withoutEmphasis((found[2] ?? found[4] ?? '').trim());
}
