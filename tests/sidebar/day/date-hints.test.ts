import { dateHintsOf } from '../../../src/sidebar/day/date-hints.ts';

describe('the order of dates in a locale', () => {
  it.each([
    ['en_US', 'mdy'],
    ['en_PH', 'mdy'],
    ['en_GB', 'dmy'],
    ['de_DE', 'dmy'],
    ['pt_BR', 'dmy'],
    ['en_CA', null],
    ['ja_JP', null],
    ['sv_SE', null],
    [null, null],
  ])('of %s is %s', (locale, ofLocale) => {
    expect(dateHintsOf({ locale })).toEqual({ given: null, ofLocale });
  });
});
