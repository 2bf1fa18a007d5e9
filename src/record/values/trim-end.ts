/**
 * A text without the characters at its end that match, in one step for each. A pattern such as `/a+$/` looks for that
 * end from every `a` of the text instead, and takes the square of its length.
 * @param pattern of one character
 * @example trimEnd('1.500', /0/) //=> '1.5'
 */
export function trimEnd(text: string, pattern: RegExp): string {
  let end = text.length;
  while (end > 0 && pattern.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
