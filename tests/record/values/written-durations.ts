import fc from 'fast-check';
import { addDecimals, type Decimal, parseDecimal } from '../../../src/record/numbers/decimal.ts';
import { durationOf } from '../../../src/record/values/duration.ts';
import { JOINING_WORDS, UNIT_WORDS } from '../../../src/record/values/duration-grammar.ts';

const digits = (max: number) => fc.nat(max).map(String);
const nonzero = fc.integer({ min: 1, max: 999 }).map(String);
const three = fc.nat(999).map((n) => String(n).padStart(3, '0'));

interface WrittenNumber {
  readonly text: string;
  readonly value: Decimal;
}

/** Numbers with one meaning. */
const numbers: fc.Arbitrary<WrittenNumber> = fc.oneof(
  digits(9999).map((text) => ({ text, value: parseDecimal(text) })),
  fc.tuple(digits(9999), fc.constantFrom('.', ','), digits(99)).map(([whole, mark, rest]) => ({
    text: `${whole}${mark}${rest}`,
    value: parseDecimal(`${whole}.${rest}`),
  })),
  fc.tuple(nonzero, three, digits(99)).map(([first, group, rest]) => ({
    text: `${first},${group}.${rest}`,
    value: parseDecimal(`${first}${group}.${rest}`),
  })),
  fc.tuple(nonzero, three, digits(99)).map(([first, group, rest]) => ({
    text: `${first}.${group},${rest}`,
    value: parseDecimal(`${first}${group}.${rest}`),
  })),
  fc
    .tuple(nonzero, fc.array(three, { minLength: 2, maxLength: 3 }), fc.constantFrom(',', '.', "'", '\u2019'))
    .map(([first, groups, mark]) => ({
      text: [first, ...groups].join(mark),
      value: parseDecimal([first, ...groups].join('')),
    })),
);

const separators = fc.constantFrom(
  '',
  ' ',
  ',',
  ', ',
  '. ',
  ...JOINING_WORDS.flatMap((word) => [` ${word} `, `, ${word} `]),
  '&',
);
const manyUnits = fc.subarray(
  UNIT_WORDS.map(([unit, words]) => ({ unit, words })),
  { minLength: 1 },
);

interface Written {
  readonly text: string;
  readonly seconds: Decimal;
}

/** Any sequence of parts with its exact sum. */
export const writtenParts: fc.Arbitrary<Written> = manyUnits.chain((units) =>
  fc
    .tuple(
      ...units.map(({ words }) => fc.tuple(numbers, fc.constantFrom('', ' '), fc.constantFrom(...words), separators)),
    )
    .map((all) => {
      let seconds: Decimal = parseDecimal('0');
      const text = all.map(([number, space, word, separator], i) => {
        seconds = addDecimals(seconds, durationOf(number.value, units[i]?.unit ?? 'hours').seconds);
        return `${number.text}${space}${word}${i === all.length - 1 ? '' : separator}`;
      });
      return { text: text.join(''), seconds };
    }),
);
