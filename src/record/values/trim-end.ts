/**
 * Removes the characters at the end of a text that match, in linear time. A pattern such as `/a+$/` searches from every
 * `a` of the text, which takes quadratic time.
 * @param pattern of one character
 * @example trimEnd('1.500', /0/) //=> '1.5'
 */
export function trimEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0 && pattern.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
