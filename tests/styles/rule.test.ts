import {
  above0,
  choice,
  either,
  findFaults,
  flag,
  list,
  listOfWords,
  MOST_CHARACTERS,
  nothing,
  object,
  pair,
  type Rule,
  text,
  type ValueOf,
  visibleText,
  whole,
  words,
} from '../../src/styles/rule.ts';
import { describeStyleFault } from '../../src/styles/style-fault.ts';

const describeFaults = (rule: Rule, value: unknown) => findFaults(rule, value, 'it').map(describeStyleFault);

it.each<[string, Rule, readonly unknown[]]>([
  ['text', text('a'), ['', 'a', 'a'.repeat(MOST_CHARACTERS)]],
  ['words', words('a word'), ['', 'a'.repeat(MOST_CHARACTERS + 1)]],
  ['choice', choice('left', 'right'), ['left', 'right']],
  ['flag', flag, [true, false]],
  ['nothing', nothing, [null]],
  ['whole', whole(6, 'six'), [0, 1, 6]],
  ['above0', above0(24), [0.001, 1, 24]],
  ['either', either('a flag or left', flag, choice('left')), [true, 'left']],
  ['list', list('a list', flag), [[], [true, false]]],
  ['visible text', visibleText('a'), ['a', ' a ']],
  ['list of words', listOfWords(2, true), [['', 'a']]],
  ['pair', pair('two', flag), [[true, true]]],
  ['object', object({ a: flag }), [{ a: true }]],
])('%s accepts its values, including the limits', (_name, rule, values) => {
  for (const value of values) expect(findFaults(rule, value, '')).toEqual([]);
});

it.each<[Rule, unknown, readonly string[]]>([
  [text('a'), 5, ['it is 5. Expected text, like "a".']],
  [text('a'), undefined, ['it is missing. Expected text, like "a".']],
  [choice('left', 'right'), 'Left', ['it is "Left". Expected one of left, right.']],
  [flag, 'true', ['it is "true". Expected true or false.']],
  [flag, 1, ['it is 1. Expected true or false.']],
  [nothing, undefined, ['it is missing. Expected null.']],
  [whole(6, 'six'), -1, ['it is -1. Expected six.']],
  [whole(6, 'six'), 7, ['it is 7. Expected six.']],
  [whole(6, 'six'), 0.5, ['it is 0.5. Expected six.']],
  [whole(6, 'six'), '3', ['it is "3". Expected six.']],
  [whole(6, 'six'), Number.NaN, ['it is null. Expected six.']],
  [above0(24), 0, ['it is 0. Expected a number above 0 and up to 24.']],
  [above0(24), 24.001, ['it is 24.001. Expected a number above 0 and up to 24.']],
  [above0(24), Number.POSITIVE_INFINITY, ['it is null. Expected a number above 0 and up to 24.']],
  [either('a flag or left', flag, choice('left')), 'right', ['it is "right". Expected a flag or left.']],
  [list('a list', flag), { 0: true }, ['it is {"0":true}. Expected a list.']],
  [list('a list', flag), [true, 1, 2], ['it.1 is 1. Expected true or false.', 'it.2 is 2. Expected true or false.']],
  [visibleText('a'), '', ['it is "". Expected text that is not blank.']],
  [visibleText('a'), '\u00a0 \t', ['it is "  \\t". Expected text that is not blank.']],
  [listOfWords(2), ['a'], ['it is ["a"]. Expected a list of 2 words.']],
  [listOfWords(2), ['a', 'b', 'c'], ['it is ["a","b","c"]. Expected a list of 2 words.']],
  [listOfWords(2), [5], ['it.0 is 5. Expected a word.']],
  [listOfWords(2), ['a', ''], ['it.1 is "". Expected all 2 words.']],
  [object({ a: flag }), [], ['it is []. Expected an object.']],
  [object({ a: flag }), null, ['it is null. Expected an object.']],
  [object({ a: flag }), {}, ['it.a is missing. Expected true or false.']],
  [
    object({ a: flag }),
    { a: true, b: 1, toString: 2 },
    [
      '“b” is not a field of it. Fields are, for example, a.',
      '“toString” is not a field of it. Fields are, for example, a.',
    ],
  ],
  [object({ a: object({ b: flag }) }), { a: { b: 1 } }, ['it.a.b is 1. Expected true or false.']],
])('%j reports the faults of %j', (rule, value, faults) => {
  expect(describeFaults(rule, value)).toEqual(faults);
});

it('reports text that is too long', () => {
  const faults = findFaults(text('a'), 'a'.repeat(MOST_CHARACTERS + 1), 'name');
  expect(faults.map(({ expected }) => expected)).toEqual(['no more than 20,000 characters']);
});

it('has the type of the values it accepts', () => {
  const rule = object({ a: flag, b: list('a list', choice('x', 'y')), c: either('', nothing, whole(6, '')) });
  type Expected = { readonly a: boolean; readonly b: readonly ('x' | 'y')[]; readonly c: number | null };
  type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
  const isSame: Same<ValueOf<typeof rule>, Expected> = true;
  expect(isSame).toBe(true);
});
