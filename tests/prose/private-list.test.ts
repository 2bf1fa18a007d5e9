import fc from 'fast-check';
import {
  describeListFault,
  EMPTY_PRIVATE_LIST,
  formatPrivateList,
  parsePrivateList,
} from '../../src/prose/private-list.ts';
import { propertyRuns } from '../sampling.ts';

const faultOf = (json: string) => {
  const reading = parsePrivateList(json);
  return 'fault' in reading ? describeListFault(reading.fault) : null;
};

describe('a private list', () => {
  it('is read and trimmed', () => {
    const json =
      '\ufeff{"schema":"leverage-private/1","terms":[" Quillfern "],"replacements":[{"term":"Oak ","wording":" a tree"}]}';
    expect(parsePrivateList(json)).toEqual({
      list: { terms: ['Quillfern'], replacements: [{ term: 'Oak', wording: 'a tree' }] },
    });
  });

  it('can omit fields', () => {
    expect(parsePrivateList('{}')).toEqual({ list: EMPTY_PRIVATE_LIST });
  });

  it('keeps fields of a newer version', () => {
    const json =
      '{"schema":"leverage-private/1","terms":["a"],"replacements":[{"term":"b","wording":"c","since":1}],"hosts":["x"]}';
    const reading = parsePrivateList(json);
    expect(JSON.parse(formatPrivateList('list' in reading ? reading.list : EMPTY_PRIVATE_LIST))).toEqual(
      JSON.parse(json),
    );
  });

  it('is the same after writing and reading', () => {
    const word = fc.string({ unit: 'binary' }).map((text) => `${text}a`.trim());
    const replacement = fc.record({ term: word, wording: word });
    const list = fc.record({
      terms: fc.array(word),
      replacements: fc.uniqueArray(replacement, { selector: ({ term }) => term.toLowerCase() }),
    });
    fc.assert(
      fc.property(list, (whole) => expect(parsePrivateList(formatPrivateList(whole))).toEqual({ list: whole })),
      propertyRuns(),
    );
  });

  it.each([
    ['{', 'The private list is not JSON; it begins with "{". Expected { "schema": "leverage-private/1", '],
    ['[]', 'The private list is []. Expected { "schema": "leverage-private/1", '],
    [
      '{"schema":"leverage-private/2"}',
      'schema is "leverage-private/2". Expected "leverage-private/1", which this version reads.',
    ],
    ['{"terms":"Quillfern"}', 'terms is "Quillfern". Expected a list, like ["Quillfern"].'],
    ['{"terms":["a",5]}', 'terms.1 is 5. Expected text with a letter or a digit, like "Quillfern".'],
    ['{"terms":["--"]}', 'terms.0 is "--". Expected text with a letter or a digit, like "Quillfern".'],
    [
      '{"replacements":{"a":"b"}}',
      'replacements is {"a":"b"}. Expected a list, like [{ "term": "Quillfern", "wording": "a billing app" }].',
    ],
    [
      '{"replacements":["a"]}',
      'replacements.0 is "a". Expected a pair, like { "term": "Quillfern", "wording": "a billing app" }.',
    ],
    [
      '{"replacements":[{"term":"a"}]}',
      'replacements.0.wording is undefined. Expected the words to publish, like "a billing app".',
    ],
    [
      '{"replacements":[{"wording":"a"}]}',
      'replacements.0.term is undefined. Expected text with a letter or a digit, like "Quillfern".',
    ],
    [
      '{"replacements":[{"term":"a","wording":"b"},{"term":"A","wording":"c"}]}',
      'replacements.1.term is "A", which has the wording "b" already. Expected one wording a term, like "a billing app".',
    ],
  ])('%s is rejected', (json, fault) => expect(faultOf(json)).toContain(fault));
});
