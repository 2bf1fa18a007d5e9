// Covers src/prose: the time grows linearly with the text.
import { findLeaks } from '../../src/prose/find-leaks.ts';
import { findProductNames } from '../../src/prose/product-names.ts';
import { replaceTerms } from '../../src/prose/replace-terms.ts';
import { readForm } from '../../src/prose/secrets/secret-form.ts';
import { SECRET_KINDS } from '../../src/prose/secrets/secret-kinds.ts';

const LENGTH = 100_000;

/** Texts that cause backtracking: long runs of repeated parts, and starts without their ends. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one capital': 'A',
  'one digit': '1',
  spaces: ' ',
  underscores: '_',
  dots: '.',
  'a dotted name': 'a.',
  'a dotted number': '1.',
  'a hyphened name': 'a-',
  colons: ':',
  'groups of hex': 'ab12:',
  'a path': '/a',
  'home directories': '/home/a',
  'Windows paths': 'C:\\Users\\a',
  'mail names': 'a@',
  'mail hosts': 'a@a.',
  'starts of tokens': 'eyJaaaaaaaa.',
  'starts of keys': 'AKIA',
  'starts of key blocks': '-----BEGIN ',
  'names of passwords': 'password: ',
  'names and signs': 'secret_access_key = ',
  'addresses with a name': 'a://a:',
  headers: 'Authorization: Bearer ',
  options: '--password ',
  'names and brackets': '<Password>',
  'names and commas': '"token", ',
  'pairs of name and value': '"password", "value": ',
  'names with types': 'token string ',
  'names and blocks': 'password: | ',
  'calls of mysql': 'mysql -p ',
  'calls of curl': 'curl -u "',
  'names of cluster secrets': 'kind: Secret data: a: ',
  'invisible characters': '\u200b',
  'marks of two kinds': '\ufeff',
  quotes: '"',
  'inner hosts': 'a.internal.',
  'capitalised words': 'Quill ',
  terms: 'quill fern',
  'halves of a term': 'quill ',
};

const fill = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const LIST = { terms: ['quill fern', 'oak'], replacements: [{ term: 'quillfern', wording: 'an app' }] };

function searchEverything(text: string): void {
  findLeaks([{ text, where: 'the intro' }], LIST);
  findProductNames([{ text, isTitle: false }], [text], []);
  replaceTerms(text, LIST.replacements);
}

const LONG = 2_000;

/** Returns the patterns that run on long texts, recorded while they run. Others only run on short parts. */
function catchPatterns(run: () => void): RegExp[] {
  const caught = new Map<string, RegExp>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function catching(text) {
    if (text.length > LONG) caught.set(String(this), this);
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...caught.values()];
}

/**
 * Whether an unbounded repetition is before a part that can fail, so that every start could run to the end of the text without
 * a match. A sticky pattern starts once, and the search continues after its match.
 */
function hasOpenRepetition({ source, sticky }: RegExp): boolean {
  const bare = source.replace(/\\(?:[pu]\{[^}]*\}|u[\da-f]{4}|.)/gi, 'x').replace(/\[[^\]]*\]/g, 'x');
  return !sticky && /[*+](?!$)|\{\d+,\}(?!$)/.test(bare);
}

const samples = Object.values(HOSTILE).map((unit) => fill(unit, 2 * LONG));
const forms = SECRET_KINDS.flatMap(({ form }) => readForm(form));
const hints = forms.flatMap((parts) => parts.filter((part) => typeof part === 'string')).join(' ');
const patterns = catchPatterns(() => [...samples, samples.join(' ') + hints].forEach(searchEverything));

describe('the time of every pattern grows linearly with the text', () => {
  it('and the measurement detects quadratic work', () => {
    expect([/a+b/, /(?:a+)+$/, /[ab]*c/, /a{2,}b/].map(hasOpenRepetition)).toEqual([true, true, true, true]);
    expect([/a{1,64}b/, /[a+]b/, /\+b/, /[ab]*/, /a+b/y].map(hasOpenRepetition)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('because no unbounded repetition is before a part that can fail', () => {
    expect(patterns.length).toBeGreaterThan(forms.length);
    expect(patterns.filter(hasOpenRepetition).map(String)).toEqual([]);
  });
});

describe('long texts', () => {
  it.each(Object.entries(HOSTILE))('are searched to their end: %s', (_, unit) => {
    const text = `${fill(unit, LENGTH)} ,\n10.12.4.31 and ines@quillfern.example`;
    const codes = findLeaks([{ text, where: 'the intro' }], LIST).map(({ kind }) => kind);
    expect(codes).toEqual(expect.arrayContaining(['leak-ip', 'leak-email']));
  });
});
