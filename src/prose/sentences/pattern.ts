/** The groups of sentences, in the order of the Sentences page. */
export const SENTENCE_KINDS = [
  'shape',
  'standout',
  'contrast',
  'floor',
  'groups',
  'shares',
  'supervision',
  'averages',
  'parallel',
  'time',
] as const;
export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** A sentence with places for names and figures of a day. */
export interface Pattern {
  readonly id: string;
  readonly kind: SentenceKind;
  /** `{top}` is the name of a task, `{top.factor}` a figure. The first letter becomes a capital. */
  readonly text: string;
  /** Conditions of the day, in addition to a value for all places. */
  readonly when: readonly string[];
}

/** Makes patterns of a kind from lines: an id, the text, and the conditions. */
export function listPatterns(kind: SentenceKind, rows: readonly (readonly [string, string, string?])[]): Pattern[] {
  return rows.map(([id, text, when = '']) => ({ id, kind, text, when: when === '' ? [] : when.split(' ') }));
}

/**
 * Lists the places of a text, in order.
 * @example listPlaces('{top} took {top.minutes}.') //=> ['top', 'top.minutes']
 */
export function listPlaces(text: string): string[] {
  return (text.match(/\{[\w.]+\}/g) ?? []).map((place) => place.slice(1, -1));
}
