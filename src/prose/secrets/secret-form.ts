/** Characters that the secret part of a form is made of, as a class of a pattern. */
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

/** A piece of a form: text that is the same in every secret, or characters of an alphabet. */
export type FormPart = string | { readonly alphabet: Alphabet; readonly least: number; readonly most: number };

/** No secret is longer than this many characters in one piece. */
const LONGEST = 4_000;

/** `{ghp,gho}_` as `ghp_` and `gho_`. */
function expandBraces(form: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(form);
  if (braces === null) return [form];
  const [all, choices = ''] = braces;
  const [before, behind] = [form.slice(0, braces.index), form.slice(braces.index + all.length)];
  return choices.split(',').flatMap((choice) => expandBraces(before + choice + behind));
}

function readPart(text: string): FormPart {
  const match = /^<([a-z]+)(\d+)(?:-(\d+)|(\+))?>$/.exec(text);
  if (match === null) return text;
  const [, alphabet = '', least, most, plus] = match;
  return {
    alphabet: alphabet as Alphabet,
    least: Number(least),
    most: plus === undefined ? Number(most ?? least) : LONGEST,
  };
}

/**
 * The pieces of every secret of a form: `{a,b}` is either text, `<hex32>` means 32 characters of an alphabet, `<hex20-40>`
 * means 20 to 40, and `<hex20+>` means 20 or more. A form may have several ways of writing, with spaces between them.
 * @example readForm('{sk,rk}_<hex8+>') //=> [['sk_', { alphabet: 'hex', least: 8, most: 4000 }], ['rk_', { alphabet: 'hex', least: 8, most: 4000 }]]
 */
export function readForm(form: string): FormPart[][] {
  return form
    .split(' ')
    .flatMap(expandBraces)
    .map((one) =>
      one
        .split(/(<[^<>]*>)/)
        .filter((text) => text !== '')
        .map(readPart),
    );
}

/** A form ready to search with. */
export interface FormPattern {
  /** The longest piece of fixed text, in lower case. A text without it contains no such secret. */
  readonly hint: string;
  readonly pattern: RegExp;
  /** What the pattern matches may go on with these characters. */
  readonly tail: RegExp | null;
}

const escapePattern = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');

function makePattern(parts: readonly FormPart[]): FormPattern {
  const literals = parts.filter((part) => typeof part === 'string');
  const hint = literals.reduce((longest, text) => (text.length > longest.length ? text : longest), '').toLowerCase();
  const last = parts[parts.length - 1];
  const isOpen = typeof last === 'object' && last.most === LONGEST;
  const source = parts.map((part) => {
    if (typeof part === 'string') return escapePattern(part);
    const { alphabet, least, most } = part;
    const count = part === last && isOpen ? `${least}` : `${least},${most}`;
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

/** The patterns of a form. Every repetition in them is counted, so that the work grows with the text and no faster. */
export const makeFormPatterns = (form: string): FormPattern[] => readForm(form).map(makePattern);

/** The form as it is shown in the documentation, with `…` for the secret parts. @example showForm('sq0{atp,csp}-<word22>') //=> 'sq0atp-…, sq0csp-…' */
export function showForm(form: string): string {
  const shown = form
    .split(' ')
    .flatMap(expandBraces)
    .map((one) => one.replace(/(?:<[^<>]*>)+/g, '…'));
  return [...new Set(shown)].join(', ');
}
