// Runs in every time zone.
// Covers src/record: the small readers of numbers, dates, headings and tokens.
import { parseDecimal } from '../../src/record/numbers/decimal.ts';
import { groupThousands } from '../../src/record/numbers/group-thousands.ts';
import { numberInWords } from '../../src/record/publishing/number-words.ts';
import { roundToTwoSignificant } from '../../src/record/publishing/print-number.ts';
import { unitInHeading } from '../../src/record/reading/columns/heading-units.ts';
import { columnNamed } from '../../src/record/reading/columns/headings.ts';
import { readTokens } from '../../src/record/reading/token-count.ts';
import { findDate, formatIsoDate, parseIsoDate, readDate, weekdayOf } from '../../src/record/values/calendar-date.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { findCut, findInvisible } from '../../src/record/values/text-checks.ts';
import { english } from '../../src/styles/english.ts';

describe('tokens', () => {
  it.each<[Cell, number]>([
    ['11636500', 11_636_500],
    ['11,636,500', 11_636_500],
    ['11.636.500', 11_636_500],
    ['150k', 150_000],
    ['1.5M', 1_500_000],
    ['1,5M', 1_500_000],
    ['~867,500', 867_500],
    ['867.500', 867_500],
    ['150.000', 150_000],
    ['10 000', 10_000],
    ['10\u00a0000', 10_000],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u2009234', 1234],
    ['1_000_000', 1_000_000],
    ["1'000'000", 1_000_000],
    ['1 200 k', 1_200_000],
    ['1 234,5k', 1_234_500],
    ['1,2 Mio', 1_200_000],
    ['1.2 Mio.', 1_200_000],
    ['1,2M', 1_200_000],
    ['500 Tsd.', 500_000],
    ['11.6 million', 11_600_000],
    ['11,6 Millionen Tokens', 11_600_000],
    ['1,2 million de tokens', 1_200_000],
    ['2 milliards', 2_000_000_000],
    ['1,2 millones de tokens', 1_200_000],
    ['1,2 milhões', 1_200_000],
    ['1,2 milioni di token', 1_200_000],
    ['500 mila', 500_000],
    ['1,2 miljoen', 1_200_000],
    ['2 Mrd.', 2_000_000_000],
    ['ca. 500k', 500_000],
    ['**150k**', 150_000],
    ['`867.500`', 867_500],
    ['150000.0', 150_000],
    ['45 k', 45_000],
    ['0', 0],
    [150_000, 150_000],
    [{ number: 150_000, shown: '150,000' }, 150_000],
    ['999999999999999', 999_999_999_999_999],
  ])('reads %j', (cell, tokens) => {
    expect(readTokens(cell)).toMatchObject({ kind: 'tokens', tokens, isAmbiguous: false });
  });

  it.each<Cell>([
    'many',
    '1.5',
    1.5,
    -1,
    '-150k',
    '1,50,000',
    '10 00',
    '1 2345',
    '0.125',
    '1,2 mil',
    '1.2 Mi',
    '20-30K',
    '500k+',
    '<1k',
    '1.2M in / 300k out',
    '~~150k~~',
    true,
    '#N/A',
    '12 tk',
    { wallClock: '2026-01-01T00:00:00.000', shown: 'x' },
    '1000000000000000',
  ])('does not guess %j', (cell) => {
    expect(readTokens(cell).kind).toBe('unreadable');
  });

  it.each([
    ['150.000', '.'],
    ['150,000', ','],
    ['867.500', ',.'],
  ] as const)('reads %s neither as thousands nor as a decimal next to decimal marks %s', (cell, marks) => {
    expect(readTokens(cell, marks)).toEqual({ kind: 'unreadable', shown: cell, fault: 'marks' });
  });

  it.each([
    ['150.000', ',', 150_000, false],
    ['1,234k', '', 1_234_000, true],
    ['1,234k', '.', 1_234_000, false],
    ['1,234k', ',', 1234, false],
    ['1.234M', '', 1_234_000, true],
    ['1.234k', ',', 1_234_000, false],
  ] as const)('reads %s next to decimal marks “%s”', (cell, marks, tokens, isAmbiguous) => {
    expect(readTokens(cell, marks)).toMatchObject({ kind: 'tokens', tokens, isAmbiguous });
  });

  it('distinguishes a blank from 0', () => {
    expect(readTokens(' ').kind).toBe('blank');
  });
});

describe('dates', () => {
  it.each([
    ['2026-04-04', '2026-04-04'],
    ['2026-4-4', '2026-04-04'],
    ['leverage-record-2026-04-04', '2026-04-04'],
    ['2026-04-04 (2)', '2026-04-04'],
    ['2026/04/04', '2026-04-04'],
    ['4.4.2026', '2026-04-04'],
    ['31.12.2026', '2026-12-31'],
    ['April 4, 2026', '2026-04-04'],
    ['Saturday, April 4th, 2026', '2026-04-04'],
    ['4 Apr 2026', '2026-04-04'],
    ['Sept. 9, 2026', '2026-09-09'],
    ['2028-02-29', '2028-02-29'],
    ['2026-04-04 (April 4, 2026)', '2026-04-04'],
    ['2026-04-04 to 05', '2026-04-04'],
  ])('finds the date in %s', (text, iso) => {
    const date = findDate(text);
    expect(date && formatIsoDate(date)).toBe(iso);
  });

  it.each([
    'April 4',
    '4/5/2026',
    '2026-13-01',
    '2026-02-29',
    '2026-04-31',
    'Sheet7',
    '',
    '20260404',
    'Mia 4, 2026x5',
    'Foo 4, 2026',
    '12026-04-04',
    '2026-03-30 - 2026-04-05',
    '2026-04-04, not April 5, 2026',
  ])('finds none in “%s”', (text) => {
    expect(findDate(text)).toBeNull();
  });

  it('reads the day of a date cell by the sheet’s clock', () => {
    expect(readDate({ wallClock: '2026-04-04T23:59:59.000', shown: '4/4/2026' })).toEqual({
      year: 2026,
      month: 4,
      day: 4,
    });
  });

  it('parses ISO days that exist and knows their weekday', () => {
    expect(parseIsoDate('2026-04-04 ')).toEqual({ year: 2026, month: 4, day: 4 });
    expect(parseIsoDate('2026-04-04T00:00')).toBeNull();
    expect(weekdayOf({ year: 2026, month: 4, day: 4 })).toBe(6);
  });
});

describe('headings', () => {
  it.each([
    ['Human Est. (h)', 'humanEstimate'],
    ['HUMAN EST', 'humanEstimate'],
    ['hours', 'humanEstimate'],
    ['Claude (min)', 'aiTime'],
    ['AI min', 'aiTime'],
    ['Claude Time', 'aiTime'],
    ['agent [m]', 'aiTime'],
    ['Sup.', 'supervision'],
    ['Supv. (min)', 'supervision'],
    ['#', 'number'],
    ['LF', 'factor'],
    ['Sup. Factor', 'supervisoryFactor'],
    ['SLF', 'supervisoryFactor'],
    ['Description', 'task'],
    ['Tokens', 'tokens'],
  ])('%s names %s', (heading, key) => {
    expect(columnNamed(heading)).toBe(key);
  });

  it.each(['Notes', 'Metric', 'Arbeitsplatz', '', 'Claude and Sup.'])('“%s” names none', (heading) => {
    expect(columnNamed(heading)).toBeNull();
  });

  it('gives the unit in brackets', () => {
    expect(unitInHeading('Human Est. (min)')).toBe('minutes');
    expect(unitInHeading('Human Est. [ H ]')).toBe('hours');
    expect(unitInHeading('Human Est. (guess)')).toBeNull();
    expect(unitInHeading('Human Est.')).toBeNull();
  });
});

describe('small printers', () => {
  const tiny = (digits: string) => ({ numerator: parseDecimal(digits), denominator: parseDecimal('1') });

  it.each([
    ['0.075', '0.075'],
    ['12.4', '12'],
    ['9.96', '10'],
    ['1.2e-11', '0.000000000012'],
    ['9.6e-13', '0.0'],
    ['0', '0.0'],
  ])('%s keeps two significant digits as %s', (digits, printed) => {
    expect(roundToTwoSignificant(tiny(digits))).toBe(printed);
  });

  it.each([
    [1, 'one'],
    [13, 'thirteen'],
    [20, 'twenty'],
    [29, 'twenty-nine'],
    [61, 'sixty-one'],
    [99, 'ninety-nine'],
    [100, 'one hundred'],
    [157, 'one hundred fifty-seven'],
    [1000, 'one thousand'],
    [10_011, 'ten thousand eleven'],
  ])('%s in words is %s', (value, words) => {
    expect(numberInWords(value, english)).toBe(words);
  });

  it.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1426.0', '1,426.0'],
    ['11636500.2555', '11,636,500.2555'],
  ])('groups %s as %s', (digits, grouped) => {
    expect(groupThousands(digits)).toBe(grouped);
  });
});

describe('texts that get a notice', () => {
  it.each([
    ['a\u200bb', 'U+200B'],
    ['\ufeffa', 'U+FEFF'],
    ['a\u0007', 'U+0007'],
    ['a\u202eb', 'U+202E'],
    ['soft\u00adhyphen', 'U+00AD'],
    ['a\u200d b', 'U+200D'],
  ])('finds the invisible character in %j', (text, character) => {
    expect(findInvisible(text)).toBe(character);
  });

  it.each(['plain', 'two\nlines\tand tab', '👩‍👩‍👧 family', 'می‌خواهم', 'naïve', ''])('finds nothing in %j', (text) => {
    expect(findInvisible(text)).toBeNull();
  });

  /** Characters that print as nothing, first and last of each run. */
  const RUNS = [
    [0x00, 0x08],
    [0x0b, 0x0c],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x61c, 0x61c],
    [0x180e, 0x180e],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x2064],
    [0x2066, 0x206f],
    [0xfeff, 0xfeff],
    [0xfff9, 0xfffb],
  ] as const;
  const nameOf = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

  it('finds exactly the characters that print as nothing', () => {
    const isJoiner = (code: number) => code === 0x200c || code === 0x200d;
    const found = Array.from({ length: 0x10000 }, (_, code) => code)
      .filter((code) => !isJoiner(code) && findInvisible(`é${String.fromCharCode(code)}é`) !== null)
      .map(nameOf);
    const expected = RUNS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    expect(found).toEqual(expected.map(nameOf));
  });

  it.each([
    ['\u200dx', 'U+200D'],
    ['x\u200c', 'U+200C'],
    ['é\u200c', 'U+200C'],
    ['\u200cé', 'U+200C'],
    ['é\u200c é', 'U+200C'],
    ['é\u200cé', null],
    ['é\u200cé a\u200db', 'U+200D'],
    ['a\u200db\u0007', 'U+0007'],
  ])('examines the neighbors of a joiner in %j', (text, character) => {
    expect(findInvisible(text)).toBe(character);
  });

  it('recognizes a text that was cut', () => {
    expect(findCut('Write the...')).toBe('...');
    expect(findCut('Write the…')).toBe('…');
    expect(findCut('Write the..')).toBeNull();
    expect(findCut('v1...2')).toBeNull();
  });
});
