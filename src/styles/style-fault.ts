import { truncateText } from '../record/values/truncate-text.ts';

/** A fault of a style: its place, the value found there and the expected value. */
export interface StyleFault {
  /** `columns.2.label`; empty for the style as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** @example describeFound(undefined) //=> 'missing' */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'missing';
  return truncateText(JSON.stringify(value) ?? String(value));
}

/** @example describeStyleFault({ path: 'columns.2.label', found: '5', expected: 'text, like "Human Est."' }) //=> 'columns.2.label is 5. Expected text, like "Human Est.".' */
export function describeStyleFault({ path, found, expected }: StyleFault): string {
  return `${path === '' ? 'The style' : path} is ${found}. Expected ${expected}.`;
}
