/** Joins the lines of a text with spaces, for headings and titles. @example joinLines(' One\n two ') //=> 'One two' */
export function joinLines(text: string): string {
  return text.trim().replace(/\s+/g, (spaces) => (/[\r\n]/.test(spaces) ? ' ' : spaces));
}
