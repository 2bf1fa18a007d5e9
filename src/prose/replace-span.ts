/** A text that replaces some characters; the end is exclusive. */
export interface SpanReplacement {
  readonly span: readonly [number, number];
  readonly text: string;
}

/** @example applyFix('at 654.5x.', { span: [3, 9], text: '327.3x' }) //=> 'at 327.3x.' */
export function applyFix(text: string, { span: [from, to], text: replacement }: SpanReplacement): string {
  return text.slice(0, from) + replacement + text.slice(to);
}
