// Covers src/record/reading: the time grows linearly with the text.
import { unitInHeading } from '../../../src/record/reading/columns/heading-units.ts';
import { columnNamed, isDateHeading } from '../../../src/record/reading/columns/headings.ts';
import { findTable } from '../../../src/record/reading/find-table.ts';
import { openTable, readDay } from '../../../src/record/reading/read-day.ts';
import { readTokens } from '../../../src/record/reading/token-count.ts';
import { addDays, findDate, formatIsoDate, readDate } from '../../../src/record/values/calendar-date.ts';
import { readDuration } from '../../../src/record/values/duration.ts';
import { findCut, findInvisible } from '../../../src/record/values/text-checks.ts';
import { growthOf, LINEAR, repeat } from '../../linear-growth.ts';

const LENGTH = 100_000;

/** Texts that make a search backtrack: long repetitions, and starts without ends. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'a bracket and spaces': (length) => `Notes (${repeat(' ', length)}draft`,
  brackets: (length) => repeat('(', length),
  'closed brackets': (length) => repeat('(h)', length),
  spaces: (length) => `a${repeat(' ', length)}b`,
  digits: (length) => repeat('1', length),
  'digits and a letter': (length) => `${repeat('1', length)}q`,
  commas: (length) => `1${repeat(',111', length)}x`,
  points: (length) => `${repeat('1.', length)}x`,
  apostrophes: (length) => `1${repeat("'", length)}`,
  'units of a time': (length) => repeat('1h', length),
  letters: (length) => repeat('a', length),
  'clock times': (length) => repeat('1:', length),
  'dates that are none': (length) => repeat('2026-04-', length),
  months: (length) => repeat('april ', length),
  'a month and a number': (length) => `1${repeat('-', length)}q`,
};

const READERS: Readonly<Record<string, (text: string) => void>> = {
  columnNamed,
  unitInHeading,
  isDateHeading,
  readDuration: (text) => readDuration(text, 'hours'),
  readTokens,
  readDate,
  findDate,
  findCut,
  findInvisible,
  'readDay with the text above the table': (text) => readDayAround(text),
  'readDay with the text as a heading': (text) =>
    readDay(
      [
        ['Task', 'Human', 'AI', text],
        ['a', 1, 1, ''],
      ],
      { tabName: '2026-04-04' },
    ),
  'readDay with the text in every cell of a row': (text) =>
    readDay([['Task', 'Human', 'AI', 'Sup.', 'Tokens', 'Date'], Array(6).fill(text)], {
      tabName: text,
    }),
};

function readDayAround(text: string): void {
  readDay([[text], ['Task', 'Human', 'AI'], ['a', 1, 1], ['', '', '', '', 'Intro', text]], {
    tabName: '2026-04-04',
  });
}

describe.each(Object.entries(READERS))('the time of %s grows linearly with the text', (_, read) => {
  it.each(Object.entries(HOSTILE))('%s', (_name, makeText) => {
    expect(growthOf(read, makeText, LENGTH)).toBeLessThan(LINEAR);
  });
});

it('the time to read every day of a table grows linearly with the days', () => {
  const makeRows = (rows: number) =>
    Array.from(
      { length: rows },
      (_, at) => `${formatIsoDate(addDays({ year: 2001, month: 1, day: 1 }, at >> 1))},a,1,2`,
    ).join('\n');
  const readDays = (text: string) => {
    const grid = [['Date', 'Task', 'Human', 'AI'], ...text.split('\n').map((row) => row.split(','))];
    const search = findTable(grid);
    if (search.table === null) throw new Error('The grid has no table.');
    const { days, readDay: readOneDay } = openTable(grid, search, search.table, { tabName: 'Log' });
    for (const { date } of days?.days ?? []) readOneDay({ date });
  };
  expect(growthOf(readDays, makeRows, 6000)).toBeLessThan(LINEAR);
});

describe('a heading', () => {
  it('is read with its unit, up to 200 characters', () => {
    expect([columnNamed('Human Est. ( h )'), unitInHeading('Human Est. ( h )')]).toEqual(['humanEstimate', 'hours']);
    const heading = `Claude (min)${' '.repeat(188)}`;
    expect([heading.length, columnNamed(heading), unitInHeading(heading)]).toEqual([200, 'aiTime', 'minutes']);
    expect([columnNamed(`${heading} `), unitInHeading(`${heading} `)]).toEqual([null, null]);
  });
});
