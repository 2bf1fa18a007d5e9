/** Returns the bytes of a character in UTF-8. The size of properties is measured in these bytes. */
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
 * Splits a text into pieces with a maximum number of bytes, never within a character. An empty text has no pieces.
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
