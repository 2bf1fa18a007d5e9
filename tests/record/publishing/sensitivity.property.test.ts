// Covers src/record/publishing/sensitivity.ts and its sentence in every format, against a recomputation with fractions.
import fc from 'fast-check';
import { FORMATS } from '../../../src/formats/formats.ts';
import { verifyData } from '../../../src/formats/verify-record.ts';
import { readPublished } from '../../../src/imports/published/read-published.ts';
import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import type { Style } from '../../../src/record/publishing/style.ts';
import { parseStyle } from '../../../src/styles/parse-style.ts';
import { STYLES } from '../../../src/styles/styles.ts';
import {
  addFractions,
  divideFractions,
  type Fraction,
  fractionOfText,
  multiplyFractions,
} from '../../exact-fractions.ts';
import { paragraphsOf, recordOf } from '../../make-record.ts';
import { dataOf, describeInTab } from '../../record-data.ts';
import { sampleGrid } from '../../sample-grid.ts';
import { propertyRuns } from '../../sampling.ts';

const styleOf = (changes: object): Style => {
  const reading = parseStyle(changes);
  if ('faults' in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.style;
};
const printing = (changes: object = {}) => styleOf({ base: 'standard', sensitivityCap: 8, ...changes });
const sentenceOf = (grid: Parameters<typeof recordOf>[0], style: Style) =>
  paragraphsOf(recordOf(grid, {}, style), 'averages')[1];

const ZERO: Fraction = { top: 0n, bottom: 1n };
const isLess = (a: Fraction, b: Fraction) => a.top * b.bottom < b.top * a.bottom;
const sum = (all: readonly Fraction[]) => all.reduce(addFractions, ZERO);

/** Rounds half to even. */
function print({ top, bottom }: Fraction, decimals: number): string {
  const scaled = top * 10n ** BigInt(decimals);
  const [whole, rest] = [scaled / bottom, scaled % bottom];
  const isUp = rest * 2n > bottom || (rest * 2n === bottom && whole % 2n === 1n);
  const digits = String(isUp ? whole + 1n : whole).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Computes the expected sentence by trying every way to leave out, choose or order the tasks. */
function expectedSentence(tasks: readonly { hours: Fraction; minutes: Fraction }[], cap: Fraction, decimals: number) {
  const SIXTY = fractionOfText('60');
  const averageOf = (some: typeof tasks) =>
    divideFractions(
      multiplyFractions(sum(some.map(({ hours }) => hours)), SIXTY),
      sum(some.map(({ minutes }) => minutes)),
    );
  const longest = tasks.filter((task) => !tasks.some((other) => isLess(task.minutes, other.minutes)));
  const without = longest.map((left) => averageOf(tasks.filter((task) => task !== left)));
  const lowest = without.find((average) => !without.some((other) => isLess(other, average))) ?? ZERO;
  const factors = tasks.map(({ hours, minutes }) => divideFractions(multiplyFractions(hours, SIXTY), minutes));
  const rankOf = (factor: Fraction) => factors.filter((other) => isLess(other, factor)).length;
  const atRank = (rank: number) =>
    factors.find((factor) => {
      const equal = factors.filter((other) => !isLess(other, factor) && !isLess(factor, other)).length;
      return rankOf(factor) <= rank && rank < rankOf(factor) + equal;
    }) ?? ZERO;
  const middle = (factors.length - 1) / 2;
  const median = divideFractions(
    addFractions(atRank(Math.floor(middle)), atRank(Math.ceil(middle))),
    fractionOfText('2'),
  );
  const triples = tasks.flatMap((a, i) =>
    tasks.slice(i + 1).flatMap((b, j) => tasks.slice(i + j + 2).map((c) => sum([a.hours, b.hours, c.hours]))),
  );
  const most = triples.find((triple) => !triples.some((other) => isLess(triple, other))) ?? ZERO;
  const share = divideFractions(multiplyFractions(most, fractionOfText('100')), sum(tasks.map(({ hours }) => hours)));
  const cappedFactor = averageOf(tasks.map((task) => (isLess(cap, task.hours) ? { ...task, hours: cap } : task)));
  return `${print(lowest, decimals)} ${print(median, decimals)} ${print(share, 1)} ${print(cappedFactor, decimals)}`;
}

const amounts = (max: number) =>
  fc.oneof(
    fc.integer({ min: 1, max }).map(String),
    fc
      .tuple(fc.integer({ min: 1, max: max * 100 }), fc.constantFrom(1, 2))
      .map(([digits, decimals]) => String(Number(`${digits}e-${decimals}`))),
    // Values with many ties.
    fc.constantFrom('1', '2', '5', '8', '10'),
  );

describe('the sentence about the largest tasks', () => {
  it('has the figures of the sample day', () => {
    expect(sentenceOf(sampleGrid(), printing())).toMatchInlineSnapshot(
      `"Without the longest task, the weighted factor was 120.4x; with at most 8 hours per task, 7.8x. The median factor was 54.5x, and the three largest estimates were 47.7% of the human hours."`,
    );
  });

  it('has figures that equal a recomputation of every choice of tasks', () => {
    const pattern = '{factorWithoutLongest} {medianFactor} {topThreeShare} {cappedFactor}';
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amounts(300), amounts(600)), { minLength: 5, maxLength: 9 }),
        fc.constantFrom(0.5, 4, 8, 40),
        fc.constantFrom(0, 1, 2),
        (rows, cap, averageDecimals) => {
          const grid = [['Task', 'Human (h)', 'AI (min)'], ...rows.map((cells, i) => [`Task ${i}`, ...cells])];
          const style = printing({ sensitivityCap: cap, averageDecimals, sentences: { sensitivity: pattern } });
          const tasks = rows.map(([hours, minutes]) => ({
            hours: fractionOfText(hours),
            minutes: fractionOfText(minutes),
          }));
          const expected = expectedSentence(tasks, fractionOfText(String(cap)), averageDecimals);
          expect(sentenceOf(grid, style)?.replace(/x/g, '')).toBe(expected);
        },
      ),
      propertyRuns(75, 3000),
    );
  });

  it.each(STYLES.map(({ id }) => [id] as const))('%s: prints it only if the style has it, from five tasks on', (id) => {
    const grid = (count: number) => sampleGrid().slice(0, count + 1);
    const on = printing({ base: id });
    for (const format of Object.values(FORMATS)) {
      const printsIt = (style: Style, count: number) =>
        format(recordOf(grid(count), {}, style), describeInTab).includes('three largest estimates');
      expect(printsIt(on, 5)).toBe(true);
      expect(printsIt(on, 4)).toBe(false);
      expect(printsIt(styleOf({ base: id }), 5)).toBe(false);
    }
  });

  it('is in the language and with the marks of the style', () => {
    const style = printing({
      language: { decimalMark: ',' },
      sensitivityCap: 7.5,
      sentences: {
        sensitivity:
          'Ohne die längste Aufgabe {factorWithoutLongest}, Median {medianFactor}, Anteil {topThreeShare} %, bei höchstens {cap} Stunden {cappedFactor}.',
      },
    });
    expect(sentenceOf(sampleGrid(), style)).toMatchInlineSnapshot(
      `"Ohne die längste Aufgabe 120,4x, Median 54,5x, Anteil 47,7 %, bei höchstens 7,5 Stunden 7,4x."`,
    );
  });

  it('uses the value that represents a range, without bounds', () => {
    const row = (name: string, hours: string, minutes: string) => [name, hours, minutes];
    const grid = [
      ['Task', 'Human (h)', 'AI (min)'],
      row('Port the reports', '24 (16-40)', '30'),
      ...['One', 'Two', 'Three', 'Four'].map((name) => row(name, '2', '10')),
    ];
    expect(sentenceOf(grid, printing())).toMatchInlineSnapshot(
      `"Without the longest task, the weighted factor was 12.0x; with at most 8 hours per task, 13.7x. The median factor was 12.0x, and the three largest estimates were 87.5% of the human hours."`,
    );
  });

  it('does not exist without human time', () => {
    const grid = [['Task', 'Human (h)', 'AI (min)'], ...['A', 'B', 'C', 'D', 'E'].map((name) => [name, '0', '5'])];
    expect(sentenceOf(grid, printing())).toBeUndefined();
  });
});

describe('a record with it', () => {
  const style = printing();
  const record = recordOf(sampleGrid(), { intro: 'A day.', analysis: 'The port took most of it.' }, style);
  const data = dataOf(record);

  it('has its figures in the data, unrounded', () => {
    const { factorWithoutLongest, medianFactor, topThreeShare, cappedFactor } = data.statistics;
    expect([data.schema, factorWithoutLongest, medianFactor, topThreeShare, cappedFactor]).toMatchInlineSnapshot(`
[
  "leverage-record/2",
  120.40609137055837,
  54.54545454545455,
  0.47685834502103785,
  7.817836812144212,
]
`);
    expect(Object.keys(dataOf(recordOf(sampleGrid())).statistics)).not.toContain('medianFactor');
  });

  it('is verified: a wrong figure or sentence is reported', () => {
    expect(verifyData(data, style)).toEqual([]);
    const statistics = { ...data.statistics, medianFactor: 1 };
    expect(verifyData({ ...data, statistics }, style)).toEqual([
      expect.stringContaining('statistics: medianFactor is 1'),
    ]);
    const [averages = '', sentence = ''] = data.printed.sentences;
    const printed = {
      ...data.printed,
      sentences: [averages, sentence.replace(/median factor was \d+/, 'median factor was 9')],
    };
    expect(verifyData({ ...data, printed }, style)).toHaveLength(1);
  });

  it.each(['markdown', 'html', 'text'] as const)('%s: is read back, and not as text of the author', (form) => {
    const text = FORMATS[form](record);
    const [day] = readPublished(text, { parseHtml });
    expect(day?.sentences).toEqual(data.printed.sentences);
    expect(day?.intro).toBe('Twenty-nine tasks. A day.');
    expect(day?.analysis).toBe('The port took most of it.');
    expect(day?.notices.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it.each([
    [/(longest task, the weighted factor was )\d+/, '$19', 'factorWithoutLongest'],
    [/(median factor was )\d+/, '$19', 'medianFactor'],
    [/(estimates were )\d+/, '$19', 'topThreeShare'],
    [/(per task, )\d+/, '$19', 'cappedFactor'],
  ])('reports a published figure that the rows do not give: %s', (figure, wrong, name) => {
    const text = FORMATS.markdown(record).replace(figure, wrong);
    const found = readPublished(text, { parseHtml })[0]?.notices.filter(
      ({ code }) => code === 'published-sentence-differs',
    );
    expect(found?.map(({ facts }) => facts)).toEqual([expect.objectContaining({ figure: name })]);
  });
});
