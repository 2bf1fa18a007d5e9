import { truncateText } from '../record/values/truncate-text.ts';

/** A fault of a style: its place, the value found there and the expected value. */
export interface StyleFault {
  /** `columns.2.label`; empty for the style as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** Whether `found` is the name of an unknown field at the place, and `expected` has known ones. */
  readonly isUnknownField?: true;
}

/** @example describeFound(undefined) //=> 'missing' */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'missing';
  return truncateText(JSON.stringify(value) ?? String(value));
}

/** Makes the fault of a value. @example faultOf('order', 'size', 'one of factor, sheet').found //=> '"size"' */
export function faultOf(path: string, value: unknown, expected: string): StyleFault {
  return { path, found: describeFound(value), expected };
}

/** @example describeStyleFault({ path: 'columns.2.label', found: '5', expected: 'text, like "Human Est."' }) //=> 'columns.2.label is 5. Expected text, like "Human Est.".' */
export function describeStyleFault({ path, found, expected, isUnknownField }: StyleFault): string {
  if (isUnknownField)
    return `“${found}” is not a field of ${path === '' ? 'a style' : path}. Fields are, for example, ${expected}.`;
  return `${path === '' ? 'The style' : path} is ${found}. Expected ${expected}.`;
}
