import { type Alphabet, readForm } from '../../src/prose/secrets/secret-form.ts';
import { SECRET_KINDS } from '../../src/prose/secrets/secret-kinds.ts';

/** Returns a generator of numbers from 0 to 1, which are equal for equal seeds. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const CAPITAL = SMALL.toUpperCase();
const DIGIT = '0123456789';
const CHARACTERS: Readonly<Record<Alphabet, string>> = {
  digit: DIGIT,
  hex: `abcdef${DIGIT}`,
  anyhex: `abcdefABCDEF${DIGIT}`,
  lower: SMALL + DIGIT,
  upper: CAPITAL + DIGIT,
  upperdash: `${CAPITAL}${DIGIT}-`,
  uuid: `abcdef${DIGIT}`,
  letter: SMALL + CAPITAL,
  alnum: SMALL + CAPITAL + DIGIT,
  word: `${SMALL}${CAPITAL}${DIGIT}_-`,
  name: `${SMALL}${CAPITAL}${DIGIT}_`,
  gitlab: `${SMALL}${CAPITAL}${DIGIT}_-`,
  tilde: `${SMALL}${CAPITAL}${DIGIT}_.~-`,
  base: `${SMALL}${CAPITAL}${DIGIT}+/`,
  dotted: `${SMALL}${CAPITAL}${DIGIT}_.-`,
  grafana: SMALL + CAPITAL + DIGIT,
  query: SMALL + CAPITAL + DIGIT,
  path: `${SMALL}${CAPITAL}${DIGIT}/`,
};
/** The maximum number of characters above the minimum length of a secret without a maximum length. */
const MAX_EXTRA_CHARACTERS = 40;

type Random = () => number;

const draw = (random: Random, characters: string, length: number) =>
  Array.from({ length }, () => characters.charAt(Math.floor(random() * characters.length))).join('');

/**
 * Makes secrets of every form in the table, without using its patterns: characters of each part's alphabet, in a valid
 * length.
 */
export function makeFormSecrets(random: Random): { what: string; secret: string }[] {
  return SECRET_KINDS.filter(({ kind }) => kind !== 'leak-private-key').flatMap(({ what, form }) =>
    readForm(form).map((parts) => {
      const pieces = parts.map((part) => {
        if (typeof part === 'string') return part;
        const max = Math.min(part.max, part.min + MAX_EXTRA_CHARACTERS);
        return draw(random, CHARACTERS[part.alphabet], part.min + Math.floor(random() * (max - part.min + 1)));
      });
      return { what, secret: pieces.join('') };
    }),
  );
}

const makeUuid = (random: Random) => [8, 4, 4, 4, 12].map((length) => draw(random, CHARACTERS.hex, length)).join('-');

/** Makes secrets without a known form, which can only be found by the name before them. */
export function makeBareSecrets(random: Random): string[] {
  const lengths = [20, 24, 32, 40, 64];
  return [
    ...lengths.map((length) => draw(random, CHARACTERS.hex, length)),
    ...lengths.map((length) => draw(random, CHARACTERS.lower, length)),
    ...lengths.map((length) => draw(random, CHARACTERS.alnum, length)),
    ...lengths.map((length) => draw(random, CHARACTERS.word, length)),
    `${draw(random, CHARACTERS.alnum, 43)}=`,
    draw(random, CHARACTERS.letter, 34),
    draw(random, DIGIT, 18),
    makeUuid(random),
  ];
}

/** 26 notations of secrets. */
export const NOTATIONS: Readonly<Record<string, (secret: string) => string>> = {
  'shell, without quotes': (secret) => `export LEDGER_TOKEN=${secret}`,
  'settings, without quotes': (secret) => `ledger_token = ${secret}`,
  'settings, in quotes': (secret) => `ledgerToken="${secret}"`,
  'settings, with spaces': (secret) => `ledger_api_key = '${secret}'`,
  JSON: (secret) => `{ "ledgerToken": "${secret}" }`,
  'JSON in a text': (secret) => `{"env": "{\\"ledger_token\\": \\"${secret}\\"}"}`,
  'lines in a text': (secret) => `{"env": "LEDGER_TOKEN=${secret}\\nLEDGER_BACKUP=true"}`,
  YAML: (secret) => `ledger_token: ${secret}`,
  'YAML, in quotes': (secret) => `ledger_token: '${secret}'`,
  'YAML, name and value': (secret) => `- name: LEDGER_TOKEN\n  value: "${secret}"`,
  'JSON, name and value': (secret) => `{ "name": "LEDGER_TOKEN", "value": "${secret}" }`,
  Go: (secret) => `var ledgerToken string = "${secret}"`,
  'Go, short': (secret) => `ledgerToken := \`${secret}\``,
  'C#': (secret) => `private const string LedgerToken = "${secret}";`,
  TypeScript: (secret) => `const ledgerToken: string = '${secret}'`,
  PHP: (secret) => `$ledgerToken .= "${secret}";`,
  'PHP, in a list': (secret) => `'ledger_token' => '${secret}',`,
  Make: (secret) => `LEDGER_TOKEN ?= "${secret}"`,
  'Make, at once': (secret) => `LEDGER_TOKEN ::= "${secret}"`,
  'a comparison': (secret) => `if (ledgerToken === "${secret}") return`,
  'a call': (secret) => `System.setProperty("LEDGER_TOKEN", "${secret}")`,
  'XML, an element': (secret) => `<LedgerToken>${secret}</LedgerToken>`,
  'XML, in lines': (secret) => `<LedgerToken>\n    ${secret}\n</LedgerToken>`,
  'XML, an attribute': (secret) => `<add key="LedgerPassword" value="${secret}" />`,
  'a header': (secret) => `curl -H "Authorization: Bearer ${secret}" https://quillfern.example/books`,
  'a user': (secret) => `curl -u "ledger:${secret}" https://quillfern.example/books`,
};
