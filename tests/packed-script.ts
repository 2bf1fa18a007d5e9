import { gunzipSync } from 'node:zlib';

/** The block of a page’s file with the script that it runs after its first frame. */
export const PACKED_BLOCK = /<script type="text\/plain" id="packed-script">([\w-]*)<\/script>/;

/** Returns the script that a page runs after its first frame; empty for none. */
export function laterScriptOf(html: string): string {
  const packed = PACKED_BLOCK.exec(html)?.[1];
  return packed === undefined ? '' : gunzipSync(Buffer.from(packed, 'base64url')).toString();
}
