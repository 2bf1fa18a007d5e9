import { DeepJson, parseJson } from '../record/values/parse-json.ts';
import { truncateText } from '../record/values/truncate-text.ts';

/** A term that must not be published, and its replacement. */
export interface Replacement {
  readonly term: string;
  /** The public wording. */
  readonly wording: string;
  /** Fields of a newer version, kept unchanged. */
  readonly otherFields?: Readonly<Record<string, unknown>>;
}

/** A user's private list. It is stored in user properties, and no output contains it. */
export interface PrivateList {
  readonly terms: readonly string[];
  readonly replacements: readonly Replacement[];
  /** Fields of a newer version, kept unchanged. */
  readonly otherFields?: Readonly<Record<string, unknown>>;
}

export const EMPTY_PRIVATE_LIST: PrivateList = { terms: [], replacements: [] };

const SCHEMA = 'leverage-private/1';
const EXAMPLE = `{ "schema": "${SCHEMA}", "terms": ["Quillfern"], "replacements": [{ "term": "Quillfern", "wording": "a billing app" }] }`;
const HAS_WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The place and the description of a fault in a list. */
export interface PrivateListFault {
  /** `['terms', 0]`; empty for the list as a whole. */
  readonly path: readonly (string | number)[];
  /** The found and the expected value, as the rest of a sentence about the path. */
  readonly problem: string;
}

/** @example describeListFault({ path: ['terms', 0], problem: 'is 5. Expected text.' }) //=> 'terms.0 is 5. Expected text.' */
export function describeListFault({ path, problem }: PrivateListFault): string {
  return `${path.length === 0 ? 'The private list' : path.join('.')} ${problem}`;
}

type Path = PrivateListFault['path'];

class Fault extends Error {
  constructor(
    readonly path: Path,
    readonly problem: string,
  ) {
    super(problem);
  }
}

function show(value: unknown): string {
  return truncateText(JSON.stringify(value) ?? String(value));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readList(value: unknown, path: Path, example: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Fault(path, `is ${show(value)}. Expected a list, like ${example}.`);
  return value;
}

/** Reads a term and trims it. */
function readTerm(value: unknown, path: Path): string {
  const term = typeof value === 'string' ? value.trim() : '';
  if (HAS_WORD_CHARACTER.test(term)) return term;
  throw new Fault(path, `is ${show(value)}. Expected text with a letter or a digit, like "Quillfern".`);
}

function readReplacement(value: unknown, path: Path): Replacement {
  if (!isFields(value)) {
    throw new Fault(
      path,
      `is ${show(value)}. Expected a pair, like { "term": "Quillfern", "wording": "a billing app" }.`,
    );
  }
  const { term, wording, ...otherFields } = value;
  const readableTerm = readTerm(term, [...path, 'term']);
  if (typeof wording !== 'string' || wording.trim() === '') {
    throw new Fault([...path, 'wording'], `is ${show(wording)}. Expected the words to publish, like "a billing app".`);
  }
  const pair = { term: readableTerm, wording: wording.trim() };
  return Object.keys(otherFields).length === 0 ? pair : { ...pair, otherFields };
}

/** Rejects two different wordings for one term, because it would be unclear which one is published. */
function rejectConflicts(replacements: readonly Replacement[]): void {
  const wordings = new Map<string, string>();
  replacements.forEach(({ term, wording }, index) => {
    const key = term.toLowerCase();
    const earlier = wordings.get(key);
    if (earlier !== undefined && earlier !== wording) {
      throw new Fault(
        ['replacements', index, 'term'],
        `is ${show(term)}, which has the wording ${show(earlier)} already. Expected one wording a term, like "a billing app".`,
      );
    }
    wordings.set(key, wording);
  });
}

function readJson(json: string): unknown {
  try {
    return parseJson(json);
  } catch (error) {
    if (error instanceof DeepJson) throw new Fault([], `cannot be read: ${error.message}. Expected ${EXAMPLE}.`);
    throw new Fault([], `is not JSON; it begins with ${show(json.slice(0, 20))}. Expected ${EXAMPLE}.`);
  }
}

function readPrivateList(json: string): PrivateList {
  const value = readJson(json);
  if (!isFields(value)) throw new Fault([], `is ${show(value)}. Expected ${EXAMPLE}.`);
  const { schema = SCHEMA, terms, replacements, ...otherFields } = value;
  if (schema !== SCHEMA)
    throw new Fault(['schema'], `is ${show(schema)}. Expected "${SCHEMA}", which this version reads.`);
  const list = {
    terms: readList(terms, ['terms'], '["Quillfern"]').map((term, i) => readTerm(term, ['terms', i])),
    replacements: readList(replacements, ['replacements'], '[{ "term": "Quillfern", "wording": "a billing app" }]').map(
      (replacement, i) => readReplacement(replacement, ['replacements', i]),
    ),
  };
  rejectConflicts(list.replacements);
  return Object.keys(otherFields).length === 0 ? list : { ...list, otherFields };
}

/**
 * Reads a private list from its JSON. If it has a fault, no part of it is used.
 * @returns the list, or its first fault
 * @example parsePrivateList('{"terms":["Quillfern"]}') //=> { list: { terms: ['Quillfern'], replacements: [] } }
 * @example parsePrivateList('{"terms":[5]}').fault.path //=> ['terms', 0]
 */
export function parsePrivateList(json: string): { readonly list: PrivateList } | { readonly fault: PrivateListFault } {
  try {
    return { list: readPrivateList(json) };
  } catch (error) {
    if (error instanceof Fault) return { fault: { path: error.path, problem: error.problem } };
    throw error;
  }
}

/** Formats the list as JSON, including the fields of a newer version. `parsePrivateList` reads it. */
export function formatPrivateList({ terms, replacements, otherFields }: PrivateList): string {
  const pairs = replacements.map(({ term, wording, otherFields: others }) => ({ term, wording, ...others }));
  return JSON.stringify({ schema: SCHEMA, terms, replacements: pairs, ...otherFields }, null, 2);
}
