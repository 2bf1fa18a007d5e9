import { checkProse } from '../../../../src/prose/claims/check-prose.ts';
import type { Claim } from '../../../../src/prose/claims/claim.ts';
import { readProse } from '../../../../src/prose/claims/read-prose.ts';
import { readDay } from '../../../../src/record/reading/read-day.ts';
import { standard } from '../../../../src/styles/standard.ts';

const HEADINGS = ['Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)'];
/** The weighted factor is 48 (26.2 to 104), the supervisory one 260 (120 to 840), the hours 34 (24 to 52). */
const RANGES = [
  ['Port the reports', '24h (16-40)', '20-40 min', '5 (2-8)'],
  ['Draw the covers', '~8h', '10', ''],
  ['Sort the archive', '2h', '<5 min', '1'],
];
const EXACT = [
  ['Port the reports', '24h', '30 min', '5'],
  ['Draw the covers', '8h', '10', ''],
];

function readRows(rows: readonly (readonly string[])[]) {
  const { day } = readDay([HEADINGS, ...rows], { tabName: '2026-04-04' });
  if (day === null) throw new Error('There is no day.');
  return day;
}

const DATE = { year: 2026, month: 4, day: 4 };
const check = (intro: string, rows: readonly (readonly string[])[] = RANGES) =>
  checkProse({ ...readRows(rows), intro, analysis: '' }, DATE, 40);
const show = ({ verdict, quote, finding, tasks }: Claim) => {
  const about = tasks.length === 0 ? '' : ` of ${tasks.join(' ')}`;
  return finding?.code === 'prose-figure-differs'
    ? `“${quote}”${about}: ${finding.figure} ${finding.actual}`
    : `${verdict} “${quote}”${verdict === 'agrees' ? about : ''}`;
};

describe('a range in the prose of a day with ranges', () => {
  it.each([
    ['The weighted average was 48.0x (26.2 to 104x).', ['agrees “48.0x”', 'agrees “26.2 to 104x”']],
    ['The weighted average was 26 to 104x.', ['agrees “26 to 104x”']],
    ['The weighted factor lies between 26.2x and 104x.', ['agrees “26.2x and 104x”']],
    ['Weighted, 26–104x.', ['agrees “26–104x”']],
    ['Weighted, 26.2x - 104.0x.', ['agrees “26.2x - 104.0x”']],
    ['The weighted average was from 26 to 104x.', ['agrees “26 to 104x”']],
    ['With supervision it was 260x (120 to 840x).', ['agrees “260x”', 'agrees “120 to 840x”']],
    ['In all 24 to 52 hours of human work.', ['agrees “24 to 52 hours”']],
    ['Porting the reports took 20 to 40 minutes.', ['agrees “20 to 40 minutes” of 0']],
    ['The covers are 36x to 60x.', ['agrees “36x to 60x” of 1']],
    ['The weighted average was 48.0x.', ['agrees “48.0x”']],
    ['The weighted average was at least 26x.', ['agrees “at least 26x”']],
  ])('agrees: %s', (text, expected) => {
    expect(check(text).map(show)).toEqual(expected);
  });

  it.each([
    ['The weighted average was 48.0x (30 to 104x).', ['agrees “48.0x”', '“30 to 104x”: factor 26 to 104x']],
    ['The weighted average was 48.0x (26.2 to 76x).', ['agrees “48.0x”', '“26.2 to 76x”: factor 26.2 to 104x']],
    ['The weighted average was 38 to 76x.', ['“38 to 76x”: factor 26 to 104x']],
    ['The weighted average was between 38 and 76x.', ['“38 and 76x”: factor 26 and 104x']],
    ['Weighted, 38.0x–76.5x.', ['“38.0x–76.5x”: factor 26.2x–104.0x']],
    ['Porting the reports took 25 to 40 minutes.', ['“25 to 40 minutes” of 0: ai 20 to 40 minutes']],
    ['The archive was 20 to 50x.', ['“20 to 50x” of 2: factor 24x or more']],
    ['The weighted average was 76x.', ['“76x”: factor 48x']],
  ])('contradicts: %s', (text, expected) => {
    expect(check(text).map(show)).toEqual(expected);
  });

  it.each([
    ['We moved 10 to 20 minutes away from the plan.'],
    ['The render farm ran 3 to 5 hours.'],
    ['It is 2 to 3 times better than the last tool.'],
  ])('is not in the data: %s', (text) => {
    expect(check(text).filter(({ verdict }) => verdict !== 'not in the data')).toEqual([]);
  });

  it('is about the ends of a column if the words show it', () => {
    expect(check('The factors ranged from 48x to 48x.').map(show)).toEqual(['agrees “48x” of 0', 'agrees “48x” of 2']);
  });

  it('is read as before on a day without ranges', () => {
    const text = 'The weighted average was 48.0x (26.2 to 104x).';
    expect(check(text, EXACT).map(show)).toEqual(['agrees “48.0x”', '“104x”: factor 48x']);
  });

  it('is corrected at its place, and reported as changed after an edit', () => {
    const intro = 'The weighted average was 48.0x (26.2 to 104x).';
    const read = (rows: readonly (readonly string[])[], before: ReturnType<typeof readProse> | null) =>
      readProse({
        day: { ...readRows(rows), intro },
        date: DATE,
        style: standard,
        columns: { task: 1, humanEstimate: 2, aiTime: 3, supervision: 4 },
        before,
      });
    const first = read(RANGES, null);
    expect(first.findings).toEqual([]);
    const [, ...others] = RANGES;
    const after = read([['Port the reports', '24h (20-40)', '20-40 min', '5 (2-8)'], ...others], first);
    expect(after.findings.map(({ notice, fix }) => [notice.code, notice.facts, fix])).toEqual([
      [
        'prose-figure-changed',
        { shown: '26.2 to 104x', where: 'intro', actual: '30.5 to 104x', cells: ['B2'] },
        { span: [32, 44], text: '30.5 to 104x' },
      ],
    ]);
  });
});
