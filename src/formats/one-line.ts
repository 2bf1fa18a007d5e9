/** A text on one line, for headings and titles. @example joinLines(' One\n two ') //=> 'One two' */
export function joinLines(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
}
