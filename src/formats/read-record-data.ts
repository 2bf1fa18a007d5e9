import type * as z from 'zod/mini';
import { parseJson } from '../record/values/parse-json.ts';
import { truncateText } from '../record/values/truncate-text.ts';
import type { RecordData } from './json.ts';
import { recordDataSchema } from './record-data-schema.ts';

export type DataReading =
  | { readonly kind: 'data'; readonly data: RecordData }
  | { readonly kind: 'unreadable'; readonly sentences: readonly string[] };

const MAX_FAULTS = 10;

function describeValue(root: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    root,
  );
  if (value === undefined) return 'missing';
  return truncateText(JSON.stringify(value));
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object with the record’s fields',
  record: 'an object',
};

type Issue = z.core.$ZodIssue;

function describeExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' or ');
    case 'too_small':
      return `${issue.inclusive === true ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return 'a day such as 2026-04-04';
    default:
      return 'another value';
  }
}

/** Describes the values that do not match a schema; only the first if there are many. */
export function describeIssues(issues: readonly Issue[], value: unknown): string[] {
  const faults = issues.map((issue) => {
    const { path } = issue;
    const place = path.length === 0 ? 'The JSON' : path.map(String).join('.');
    return `${place} is ${describeValue(value, path)}. Expected ${describeExpected(issue)}.`;
  });
  const more = faults.length - MAX_FAULTS;
  return [...faults.slice(0, MAX_FAULTS), ...(more > 0 ? [`There are ${more} more of these.`] : [])];
}

/**
 * Reads a record's JSON, or lists the values that do not match the schema.
 * @example readRecordData('{"schema":"x"}').sentences[0] //=> 'schema is "x". Expected "leverage-record/1" or "leverage-record/2".'
 */
export function readRecordData(json: string): DataReading {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', sentences: [`The JSON cannot be read: ${why}.`] };
  }
  const result = recordDataSchema.safeParse(value);
  if (result.success) return { kind: 'data', data: result.data };
  return { kind: 'unreadable', sentences: describeIssues(result.error.issues, value) };
}
