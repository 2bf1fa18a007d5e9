import fc from 'fast-check';
import { findLeaks } from '../../src/prose/find-leaks.ts';
import { replaceTerms } from '../../src/prose/replace-terms.ts';
import { makeTermIndex } from '../../src/prose/term-index.ts';
import { propertyRuns } from '../sampling.ts';

const INVISIBLE = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]?';

function patternOfCharacter(character: string): string {
  if (/\s/.test(character)) return '\\s{1,8}';
  if (/['’]/.test(character)) return "['’]";
  if (/[-‐‑]/.test(character)) return '[-‐‑]';
  return character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&');
}

/** Makes a pattern for a term, in any case and with invisible characters inside. */
function patternOfTerm(term: string): string {
  const forms = [term.normalize('NFC'), term.normalize('NFD')];
  return forms.map((form) => Array.from(form.replace(/\s+/g, ' '), patternOfCharacter).join(INVISIBLE)).join('|');
}

const startsOf = (text: string) => [...text.matchAll(/./gsu)].map(({ index }) => index);

function listByPattern(terms: readonly string[], text: string): string[] {
  const patterns = terms.map((term) => new RegExp(patternOfTerm(term), 'iuy'));
  return startsOf(text).flatMap((at) =>
    patterns.flatMap((pattern, place) => {
      pattern.lastIndex = at;
      return pattern.test(text) ? [`${place} from ${at} to ${pattern.lastIndex}`] : [];
    }),
  );
}

function listByIndex(terms: readonly string[], text: string): string[] {
  const findAt = makeTermIndex(terms);
  return startsOf(text).flatMap((at) => findAt(text, at).map(({ place, end }) => `${place} from ${at} to ${end}`));
}

const PIECES = ['a', 'B', 'ab', 'é', 'e\u0301', 'ẹ\u0304', 'ſ', 's', 'K', 'k', 'İ', 'i', 'Σ', 'ς', '𝒜', '漢'];
const SIGNS = [' ', '  ', '\u00a0', '\t', '-', '‑', "'", '’', '.', '+', '$', '😀'];

describe('the index of terms', () => {
  const term = fc
    .array(fc.constantFrom(...PIECES, ...SIGNS), { maxLength: 4 })
    .map((parts) => `${parts.join('')}a`.trim());
  const textOf = (more: readonly string[]) =>
    fc.array(fc.constantFrom(...PIECES, ...SIGNS, ...more), { maxLength: 24 }).map((parts) => parts.join(''));
  const termsOf = fc.uniqueArray(term, { minLength: 1, maxLength: 6 });

  const fold = (text: string) =>
    text.toLowerCase().toUpperCase().toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'").replace(/‑/g, '-');

  it('finds the same as the pattern of every term, and only the term', () => {
    fc.assert(
      fc.property(termsOf, textOf([]), (terms, text) => {
        const around = `${text}${terms[0]}${text}`;
        const found = listByIndex(terms, around);
        expect(listByPattern(terms, around).filter((match) => !found.includes(match))).toEqual([]);
        for (const match of found) {
          const [place = 0, at, end] = match.match(/\d+/g)?.map(Number) ?? [];
          const [inText, inList] = [around.slice(at, end), terms[place] ?? ''].map((one) => fold(one).normalize('NFD'));
          expect(inText).toBe(inList);
        }
      }),
      propertyRuns(500),
    );
  });

  it('finds it with several invisible characters inside', () => {
    fc.assert(
      fc.property(termsOf, textOf(['\u00ad', '\u200b', '\ufeff']), (terms, text) => {
        const found = listByIndex(terms, text);
        expect(listByPattern(terms, text).filter((match) => !found.includes(match))).toEqual([]);
      }),
      propertyRuns(500),
    );
  });

  it('finds every letter in each of its cases', () => {
    const letters = Array.from({ length: 0x1_e950 }, (_, code) => code)
      .filter((code) => code < 0xd800 || code > 0xdfff)
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter);
    const all = letters.join('');
    const missed = letters.filter((letter) => {
      const findAt = makeTermIndex([letter]);
      const found = [...all.matchAll(new RegExp(patternOfTerm(letter), 'giu'))];
      return found.some(({ index: at }) => findAt(all, at).length === 0);
    });
    expect(letters.length).toBeGreaterThan(2_500);
    expect(missed).toEqual([]);
  });

  it.each([
    ['straße', 'STRASSE', 7],
    ['Zoë', 'Zoe\u0308', 4],
    ['file', 'ﬁle', 3],
    ['quill fern', 'Quill\ufeff Fern', 11],
    ['quillfern', 'quill\u200b\u200bfern', 11],
  ])('finds %s in %s', (one, text, end) => expect(makeTermIndex([one])(text, 0)).toEqual([{ place: 0, end }]));

  it.each([
    ['e', 'é'],
    ['f', 'ﬁle'],
    ['quill fern', 'quillfern'],
    ['quillfern', 'quill fern'],
    ['quill fern', 'quill         fern'],
  ])('does not find %s in %s', (one, text) => expect(makeTermIndex([one])(text, 0)).toEqual([]));
});

/** Returns the numbers of lookups per run: in the index, and with patterns. */
function countSteps(run: () => void): number {
  let steps = 0;
  const { get } = Map.prototype;
  const { exec } = RegExp.prototype;
  Map.prototype.get = function counting(key) {
    steps += 1;
    return get.call(this, key);
  };
  RegExp.prototype.exec = function counting(text) {
    steps += 1;
    return exec.call(this, text);
  };
  try {
    run();
  } finally {
    Map.prototype.get = get;
    RegExp.prototype.exec = exec;
  }
  return steps;
}

describe('a long private list', () => {
  const makeTerms = (count: number) => Array.from({ length: count }, (_, number) => `Customer Oak ${number + 1000}`);
  const makeRows = (count: number) =>
    Array.from({ length: count }, (_, row) => ({
      text: `Port the invoices of customer oak ${(row % 40) + 1000}, part ${row}, to the new service`,
      where: `row ${row}`,
    }));
  const search = (rows: ReturnType<typeof makeRows>, terms: readonly string[]) => {
    const list = { terms, replacements: [] };
    const replacements = terms.map((term) => ({ term, wording: 'a client' }));
    // The list is read once for all rows.
    findLeaks([], list);
    replaceTerms('', replacements);
    return countSteps(() => {
      expect(findLeaks(rows, list).filter(({ kind }) => kind === 'leak-private-term')).toHaveLength(rows.length);
      for (const { text } of rows) replaceTerms(text, replacements);
    });
  };

  it('takes no more work per row than a short one', () => {
    const rows = makeRows(200);
    expect(search(rows, makeTerms(5000)) / search(rows, makeTerms(50))).toBeLessThan(1.1);
  });

  it('takes work that is linear in the rows', () => {
    const terms = makeTerms(1000);
    expect(search(makeRows(2000), terms) / search(makeRows(200), terms)).toBeLessThan(11);
  });

  it.each(['a', 'a ', 'customer oak ', 'customer oak 1', '\u200b', '\u00a0', '\ufeff', 'a\ufeff'])(
    'is found in a long text in linear time: %j',
    (unit) => {
      const terms = ['a a a a b', 'aaaaaaaaaaaaaaaab', ...makeTerms(100)];
      const list = { terms, replacements: [] };
      const count = (length: number) => {
        const text = unit.repeat(length / unit.length);
        return countSteps(() => {
          findLeaks([{ text, where: 'the intro' }], list);
          replaceTerms(text, [{ term: 'a a a a b', wording: 'it' }]);
        });
      };
      expect(count(100_000) / count(10_000)).toBeLessThan(11);
    },
  );
});
