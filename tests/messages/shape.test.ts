import {
  arrayOf,
  boolean,
  either,
  nullOr,
  object,
  oneOf,
  pairOf,
  type Shape,
  text,
  textLike,
  type ValueOf,
} from '../../src/messages/shape.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  1,
  Number.NaN,
  '',
  'a',
  'b',
  [],
  ['a'],
  ['a', 'b'],
  ['a', 1],
  ['a', 'b', 'a'],
  {},
  { a: 'a' },
  { a: 'a', b: 'b' },
  { a: 'a', c: 'c' },
  { b: 'b' },
  { a: 'a', b: undefined },
  { a: undefined },
  { a: null },
  new Date(0),
  () => 'a',
  1n,
];

const accepted = (shape: Shape<unknown>) => VALUES.filter((value) => shape(value));

describe('a shape', () => {
  it.each<[string, Shape<unknown>, readonly unknown[]]>([
    ['text', text, ['', 'a', 'b']],
    ['boolean', boolean, [true, false]],
    ['textLike', textLike(/^a$/), ['a']],
    ['oneOf', oneOf<string | boolean>('a', true), [true, 'a']],
    ['nullOr', nullOr(text), [null, '', 'a', 'b']],
    ['either', either(text, boolean), [true, false, '', 'a', 'b']],
    ['arrayOf', arrayOf(text), [[], ['a'], ['a', 'b'], ['a', 'b', 'a']]],
    ['pairOf', pairOf(text), [['a', 'b']]],
    ['object', object({ a: text }), [{ a: 'a' }]],
    [
      'object with an optional field',
      object({ a: text }, { b: text }),
      [{ a: 'a' }, { a: 'a', b: 'b' }, { a: 'a', b: undefined }],
    ],
    ['object with only optional fields', object({}, { b: text }), [{}, { b: 'b' }, new Date(0)]],
  ])('%s accepts only its values', (_name, shape, expected) => {
    expect(accepted(shape)).toEqual(expected);
  });

  it('does not accept a list with a gap', () => {
    const gap: string[] = ['a'];
    gap[2] = 'b';
    expect(arrayOf(text)(gap)).toBe(false);
  });

  it('accepts only fields that the object itself has', () => {
    expect(object({ a: text })(Object.create({ a: 'a' }))).toBe(false);
    expect(object({ toString: text })({})).toBe(false);
    expect(object({})(JSON.parse('{ "__proto__": { "a": 1 } }'))).toBe(false);
  });

  it('has the type of the values it accepts', () => {
    const shape = object(
      { kind: oneOf('day', 'week'), rows: arrayOf(pairOf(text)), at: nullOr(text) },
      { isNew: boolean },
    );
    type Expected = { kind: 'day' | 'week'; rows: [string, string][]; at: string | null; isNew?: boolean | undefined };
    const isSame: Same<ValueOf<typeof shape>, Expected> = true;
    expect(isSame).toBe(true);
  });
});
