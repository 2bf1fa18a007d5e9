import { clipText } from '../record/values/clip-text.ts';

/** What is wrong with a style: where, what stands there and what was expected. */
export interface StyleFault {
  /** `columns.2.label`; empty for the style as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** @example describeFound(undefined) //=> 'missing' */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'missing';
  return clipText(JSON.stringify(value) ?? String(value));
}

/** @example describeStyleFault(fault) //=> 'columns.2.label is 5. Expected text, like "Human Est.".' */
export function describeStyleFault({ path, found, expected }: StyleFault): string {
  return `${path === '' ? 'The style' : path} is ${found}. Expected ${expected}.`;
}
