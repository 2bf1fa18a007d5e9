/** The element of the page's file with the packed script. */
const ELEMENT_ID = 'packed-script';

/**
 * Reads the script that a page runs after its first frame. It is packed (gzip, as base64url), so that its bytes delay the
 * first frame less.
 */
export async function readPackedScript(): Promise<string> {
  const packed = document.getElementById(ELEMENT_ID)?.textContent ?? '';
  const binary = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(binary.length);
  // `Uint8Array.from` takes six times as long.
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  // The reader reports a fault in the bytes, too.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  return new Response(readable).text();
}
