/** Bytes of a character in UTF-8, in which properties are measured. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** @example countBytes('aé') //=> 3 */
export function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character);
  return bytes;
}

/**
 * Parts a text into pieces of at most so many bytes, never within a character. Joined they are the text; an empty text has none.
 * @example splitByBytes('aéb', 2) //=> ['a', 'é', 'b']
 */
export function splitByBytes(text: string, mostBytes: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const more = bytesOf(character);
    if (bytes + more > mostBytes) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += more;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
