/** The characters of the secret part of a form, as a character class of a regular expression. */
export const ALPHABETS = {
  digit: '\\d',
  hex: 'a-f\\d',
  anyhex: 'a-fA-F\\d',
  lower: 'a-z\\d',
  upper: 'A-Z\\d',
  upperdash: 'A-Z\\d-',
  uuid: 'a-f\\d-',
  letter: 'A-Za-z',
  alnum: 'A-Za-z\\d',
  word: '\\w-',
  name: '\\w',
  gitlab: '\\w.-',
  tilde: '\\w.~-',
  base: '\\w+/=-',
  dotted: '\\w.~+/=-',
  grafana: '\\w+/=',
  query: '\\w%+/=-',
  path: '\\w./@%-',
} as const;
export type Alphabet = keyof typeof ALPHABETS;

/** A part of a form: text that is the same in every secret, or characters of an alphabet. */
export type FormElement = string | { readonly alphabet: Alphabet; readonly min: number; readonly max: number };

/** The maximum length of one part of a secret. */
const LONGEST = 4_000;

/** Expands `{ghp,gho}_` to `ghp_` and `gho_`. */
function expandBraces(form: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(form);
  if (braces === null) return [form];
  const [all, choices = ''] = braces;
  const [before, after] = [form.slice(0, braces.index), form.slice(braces.index + all.length)];
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + after));
}

function readFormElement(text: string): FormElement {
  const match = /^<([a-z]+)(\d+)(?:-(\d+)|(\+))?>$/.exec(text);
  if (match === null) return text;
  const [, alphabet = '', min, max, plus] = match;
  return {
    alphabet: alphabet as Alphabet,
    min: Number(min),
    max: plus === undefined ? Number(max ?? min) : LONGEST,
  };
}

/**
 * Reads the alternatives of a form, each as a list of parts. `{a,b}` is either text, `<hex32>` means 32 characters of an
 * alphabet, `<hex20-40>` means 20 to 40, and `<hex20+>` means 20 or more. A form can have several notations, separated by
 * spaces.
 * @example readForm('{sk,rk}_<hex8+>') //=> [['sk_', { alphabet: 'hex', min: 8, max: 4000 }], ['rk_', { alphabet: 'hex', min: 8, max: 4000 }]]
 */
export function readForm(form: string): FormElement[][] {
  return form
    .split(' ')
    .flatMap(expandBraces)
    .map((one) =>
      one
        .split(/(<[^<>]*>)/)
        .filter((text) => text !== '')
        .map(readFormElement),
    );
}

/** A form that is prepared for a search. */
export interface FormPattern {
  /** The longest fixed text, in lower case. A text without it does not contain such a secret. */
  readonly hint: string;
  readonly pattern: RegExp;
  /** The characters that can follow a match of the pattern; null for none. */
  readonly tail: RegExp | null;
}

const escapePattern = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');

function makePattern(parts: readonly FormElement[]): FormPattern {
  const literals = parts.filter((part) => typeof part === 'string');
  const hint = literals.reduce((longest, text) => (text.length > longest.length ? text : longest), '').toLowerCase();
  const last = parts[parts.length - 1];
  const isOpen = typeof last === 'object' && last.max === LONGEST;
  const source = parts.map((part) => {
    if (typeof part === 'string') return escapePattern(part);
    const { alphabet, min, max } = part;
    const count = part === last && isOpen ? `${min}` : `${min},${max}`;
    return `[${ALPHABETS[alphabet]}]{${count}}`;
  });
  return {
    hint,
    pattern: new RegExp(
      source.join('') + (typeof last !== 'object' || isOpen ? '' : `(?![\\w${ALPHABETS[last.alphabet]}])`),
      'g',
    ),
    tail: isOpen ? new RegExp(`[${ALPHABETS[last.alphabet]}]*`, 'y') : null,
  };
}

/** Makes the patterns of a form. Every repetition is bounded, so that the run time is linear in the text. */
export const makeFormPatterns = (form: string): FormPattern[] => readForm(form).map(makePattern);

/** Formats a form for the documentation, with `…` for the secret parts. @example showForm('sq0{atp,csp}-<word22>') //=> 'sq0atp-…, sq0csp-…' */
export function showForm(form: string): string {
  const shown = form
    .split(' ')
    .flatMap(expandBraces)
    .map((one) => one.replace(/(?:<[^<>]*>)+/g, '…'));
  return [...new Set(shown)].join(', ');
}
