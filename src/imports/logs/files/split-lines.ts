const LINE_FEED = 0x0a;
const NO_BYTES = new Uint8Array(0);

/** Splits bytes at line feeds. */
export interface LineSplitter {
  readonly push: (bytes: Uint8Array) => void;
  /** Passes on the last line, which has no line feed. */
  readonly end: () => void;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/**
 * Makes a splitter. A chunk can end anywhere, also within a character.
 * @param onLine gets the bytes of a line without its line feed, and its number from 1. The bytes are null for a line
 *   that is too long. The bytes are valid only during the call.
 * @param longest the most bytes of a line
 */
export function makeLineSplitter(
  onLine: (bytes: Uint8Array | null, line: number) => void,
  longest: number,
): LineSplitter {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  const pass = (rest: Uint8Array) => {
    line += 1;
    const total = length + rest.length;
    if (total > longest) onLine(null, line);
    else onLine(length === 0 ? rest : join([...parts, rest], total), line);
    parts = [];
    length = 0;
  };
  return {
    push(bytes) {
      let from = 0;
      for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
        pass(bytes.subarray(from, at));
        from = at + 1;
      }
      if (from === bytes.length) return;
      length += bytes.length - from;
      // A caller can reuse the memory of its chunk. For a line that is too long, only the length is kept.
      if (length > longest) parts = [];
      else parts.push(bytes.slice(from));
    },
    end() {
      if (length > 0) pass(NO_BYTES);
    },
  };
}
