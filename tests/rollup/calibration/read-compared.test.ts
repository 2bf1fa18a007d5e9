import { readDay } from '../../../src/record/reading/read-day.ts';
import type { Grid } from '../../../src/record/values/cell.ts';
import { writeCompared } from '../../../src/rollup/calibration/compared-estimates.ts';
import { describeComparisonFault, readComparisons } from '../../../src/rollup/calibration/read-compared.ts';

function read(grid: Grid) {
  const { day, table } = readDay(grid, { tabName: '2026-04-04' });
  if (table === null) throw new Error('no table');
  const { compared, faults } = readComparisons(grid, table, day?.tasks ?? []);
  return { text: writeCompared(compared), faults: faults.map(describeComparisonFault) };
}

const HEADINGS = ['Task', 'Human Est. (h)', 'Claude (min)'];

/** Reads 50 below a heading, next to an estimate of 40 hours. */
const readBelow = (heading: string) =>
  read([
    [...HEADINGS, heading],
    ['Port the reports', 40, 12, 50],
  ]).text;

describe('readComparisons', () => {
  it('reads actual hours and second estimates of the tasks', () => {
    const grid = [
      [...HEADINGS, 'Actual hours', 'Second estimate (min)'],
      ['Port the reports', 40, 12, 50, 1800],
      ['Draw the covers', '8h (6-10)', 10, '6h 30m', ''],
      ['Sort the mail', 2, '', 3, 90],
      ['Write the guide', 4, 6, '–', '1h'],
    ];
    expect(read(grid)).toEqual({ text: 'actual 40h/50h 8h/6.5h; second 40h/30h 4h/1h', faults: [] });
  });

  it('reports a text that is not a time, or a 0, with its cell', () => {
    const grid = [
      [...HEADINGS, 'Actual hours'],
      ['Port the reports', 40, 12, 'soon'],
      ['Draw the covers', 8, 10, 0],
      ['Sort the mail', 2, 5, 1],
    ];
    expect(read(grid)).toEqual({
      text: 'actual 2h/1h',
      faults: [
        'D2, Actual hours, is “soon” and is not compared. Write a time above 0, such as 6h.',
        'D3, Actual hours, is “0” and is not compared. Write a time above 0, such as 6h.',
      ],
    });
  });

  it.each([
    ['Actual hours', 'actual 40h/50h'],
    ['actual human', 'actual 40h/50h'],
    ['Actual human time', 'actual 40h/50h'],
    ['actual human hours', 'actual 40h/50h'],
    ['Actual without AI', 'actual 40h/50h'],
    ['Actual time without AI', 'actual 40h/50h'],
    ['actual without agent', 'actual 40h/50h'],
    ['Ist-Stunden', 'actual 40h/50h'],
    ['IST STUNDEN', 'actual 40h/50h'],
    ['Heures réelles', 'actual 40h/50h'],
    ['horas reales', 'actual 40h/50h'],
    ['Horas reais', 'actual 40h/50h'],
    ['ore effettive', 'actual 40h/50h'],
    ['werkelijke uren', 'actual 40h/50h'],
    ['ACTUAL HOURS (h)', 'actual 40h/50h'],
    ['Second estimate', 'second 40h/50h'],
    ['2nd estimate', 'second 40h/50h'],
    ['Blind estimate', 'second 40h/50h'],
    ['Re-estimate', 'second 40h/50h'],
    ['Zweite Schätzung', 'second 40h/50h'],
    ['Deuxième estimation', 'second 40h/50h'],
    ['seconde estimation', 'second 40h/50h'],
    ['segunda estimación', 'second 40h/50h'],
    ['segunda estimativa', 'second 40h/50h'],
    ['seconda stima', 'second 40h/50h'],
    ['tweede schatting', 'second 40h/50h'],
    ['2nd. estimate', 'second 40h/50h'],
    ['Actual', ''],
    ['Actual AI hours', ''],
    ['Actual time', ''],
    ['Estimate', ''],
    ['Third estimate', ''],
    ['Actual hours 2', ''],
  ])('reads the heading %s as %s', (heading, text) => {
    expect(readBelow(heading)).toBe(text);
  });

  it.each([
    ['Second estimate (weeks)', 'second 40h/2000h'],
    ['Second estimate (in wks)', 'second 40h/2000h'],
    ['Second estimate (d)', 'second 40h/400h'],
    ['Actual without AI (days)', 'actual 40h/400h'],
    ['Second estimate (h)', 'second 40h/50h'],
    ['Second estimate (min)', 'second 40h/0:50:00'],
    ['Second estimate (sec)', 'second 40h/0:00:50'],
  ])('reads numbers below %s as %s, by the rule for other headings', (heading, text) => {
    expect(readBelow(heading)).toBe(text);
  });

  it('does not compare a column that is the AI time, and no column outside the table', () => {
    expect(
      read([
        ['Task', 'Human Est. (h)', 'Actual hours'],
        ['Port the reports', 40, 2],
      ]),
    ).toEqual({ text: '', faults: [] });
    expect(
      read([
        [...HEADINGS, '', 'Actual hours'],
        ['Port the reports', 40, 12, '', 50],
      ]).text,
    ).toBe('');
    expect(
      read([
        [...HEADINGS, 'Actual'],
        ['Port the reports', 40, 12, 50],
      ]).text,
    ).toBe('');
  });

  it('does not guess the meaning of a text such as 1,500', () => {
    const grid = [
      [...HEADINGS, 'Actual hours'],
      ['Port the reports', '40', '12', '1,500'],
      ['Draw the covers', '8', '10', '6,5'],
    ];
    expect(read(grid)).toEqual({
      text: 'actual 8h/6.5h',
      faults: ['D2, Actual hours, is “1,500” and is not compared. Write a time above 0, such as 6h.'],
    });
    expect(
      read([
        [...HEADINGS, 'Actual hours'],
        ['Port the reports', 40, 12, 1.125],
      ]).text,
    ).toBe('actual 40h/1.125h');
  });
});
