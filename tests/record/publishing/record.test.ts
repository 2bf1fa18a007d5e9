// Runs in every time zone.

import fc from 'fast-check';
import type { Cell } from '../../../src/record/values/cell.ts';
import { standard } from '../../../src/styles/standard.ts';
import { paragraphsOf, recordOf, rowsOf } from '../../make-record.ts';
import { lineOf } from '../../notice-line.ts';
import { sampleGrid, tableOf } from '../../sample-grid.ts';
import { propertyRuns } from '../../sampling.ts';

/** Factor and supervisory factor of the reference day, in its printed order. */
const PUBLISHED_FACTORS =
  `654.5x 2880.0x|320.0x 1600.0x|288.0x 1440.0x|200.0x 240.0x|180.0x 288.0x|133.3x 600.0x|133.3x 1200.0x|
130.9x 480.0x|120.0x 180.0x|106.7x 1600.0x|96.0x 320.0x|90.0x 144.0x|80.0x 288.0x|60.0x 360.0x|54.5x 400.0x|53.3x 192.0x|48.0x 320.0x|
48.0x 48.0x|45.0x 36.0x|43.6x 192.0x|40.0x 48.0x|40.0x 240.0x|40.0x 96.0x|38.4x 480.0x|37.3x 336.0x|20.6x 240.0x|17.1x 40.0x|
14.5x 2880.0x|7.5x 30.0x`
    .replace(/\n/g, '')
    .split('|');

const AVERAGES =
  'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.';

describe('the reference day', () => {
  const record = recordOf(sampleGrid());

  it('prints all 58 factors as published, in order', () => {
    expect(rowsOf(record, 'taskLog').map((row) => row.slice(-2).join(' '))).toEqual(PUBLISHED_FACTORS);
    expect(rowsOf(record, 'taskLog').map(([number]) => number)).toEqual(
      Array.from({ length: 29 }, (_, i) => String(i + 1)),
    );
  });

  it('prints the seven statistics as published', () => {
    expect(rowsOf(record, 'statistics')).toEqual([
      ['Total tasks', '29'],
      ['Total human-equivalent hours', '1,426.0'],
      ['Total Claude minutes', '1,581'],
      ['Total supervisory minutes', '149'],
      ['Total tokens', '11,636,500'],
      ['Weighted average leverage factor', '54.1x'],
      ['Weighted average supervisory leverage factor', '574.2x'],
    ]);
  });

  it('has the title, the slug, the count in words and the averages', () => {
    expect([record.title, record.slug, record.date]).toEqual([
      'Leverage Record: April 04, 2026',
      '2026-04-04-leverage-record',
      '2026-04-04',
    ]);
    expect(paragraphsOf(record, 'intro')).toEqual(['Twenty-nine tasks.']);
    expect(paragraphsOf(record, 'averages')).toEqual([AVERAGES]);
  });

  it('has its unrounded figures', () => {
    expect(record.statistics).toEqual({
      tasks: 29,
      humanHours: 1426,
      aiMinutes: 1581,
      supervisionMinutes: 149,
      tokens: 11_636_500,
      weightedFactor: (1426 * 60) / 1581,
      weightedSupervisoryFactor: (1426 * 60) / 149,
      humanWeeks: 35.65,
    });
    expect(record.tasks[0]).toEqual({
      number: 1,
      task: sampleGrid()[1]?.[1],
      humanHours: 240,
      aiMinutes: 22,
      supervisionMinutes: 5,
      tokens: 161_500,
      factor: (240 * 60) / 22,
      supervisoryFactor: 2880,
      cell: 'B2',
    });
  });

  it('is the same from rows in any order, except for the order of ties', () => {
    const [header, ...rows] = sampleGrid();
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const other = recordOf([header ?? [], ...shuffled]);
        expect(rowsOf(other, 'statistics')).toEqual(rowsOf(record, 'statistics'));
        expect(rowsOf(other, 'taskLog').map((row) => row[5])).toEqual(rowsOf(record, 'taskLog').map((row) => row[5]));
        const tied = shuffled.filter((row) => row[6] === 40).map((row) => row[1]);
        expect(
          rowsOf(other, 'taskLog')
            .filter((row) => row[5] === '40.0x')
            .map((row) => row[1]),
        ).toEqual(tied);
      }),
      propertyRuns(10),
    );
  });

  it('keeps the sheet’s order when the style requires it', () => {
    const rows: Cell[][] = [
      ['slow', 1, 60],
      ['fast', 1, 1],
    ];
    const order = (sort: 'factor' | 'sheet') =>
      rowsOf(recordOf(tableOf(...rows), {}, { ...standard, order: sort }), 'taskLog').map((row) => row.slice(0, 2));
    expect(order('sheet')).toEqual([
      ['1', 'slow'],
      ['2', 'fast'],
    ]);
    expect(order('factor')).toEqual([
      ['1', 'fast'],
      ['2', 'slow'],
    ]);
  });
});

describe('figures', () => {
  const statistics = (...rows: Cell[][]) =>
    Object.fromEntries(rowsOf(recordOf(tableOf(...rows)), 'statistics') as [string, string][]);

  it('add up exactly', () => {
    expect(statistics(['a', 0.1, 1], ['b', 0.2, 1])['Total human-equivalent hours']).toBe('0.3');
    expect(statistics(['a', 0.05, 1], ['b', 0.1, 1], ['c', 0.1, 1])['Total human-equivalent hours']).toBe('0.2');
  });

  it('of minutes keep their fractions to two decimals', () => {
    expect(statistics(['a', 1, 8.6, 0.25], ['b', 1, 1000, 63])['Total Claude minutes']).toBe('1,008.6');
    expect(statistics(['a', 1, 8.6, 0.25], ['b', 1, 1, 63])['Total supervisory minutes']).toBe('63.25');
    expect(statistics(['a', 1, 1.125])['Total Claude minutes']).toBe('1.12');
    expect(statistics(['a', 1, '0:00:20'])['Total Claude minutes']).toBe('0.33');
  });

  it('show the number of tasks when they do not include all', () => {
    const partial = statistics(['a', 4, 10, 2, 100], ['b', 6, 10, '', '']);
    expect(partial).toMatchObject({
      'Total supervisory minutes': '2 (1 of 2 tasks)',
      'Total tokens': '100 (1 of 2 tasks)',
      'Weighted average leverage factor': '30.0x',
      'Weighted average supervisory leverage factor': '120.0x (1 of 2 tasks)',
    });
    expect(paragraphsOf(recordOf(tableOf(['a', 4, 10, 2], ['b', 6, 10])), 'averages')).toEqual([
      'The weighted average leverage factor was 30.0x with a supervisory leverage of 120.0x (1 of 2 tasks). In human terms, this was 0.2 weeks of work.',
    ]);
  });

  it('that are not known are blank, never 0', () => {
    const unknown = statistics(['a', 4, 10]);
    expect([
      unknown['Total supervisory minutes'],
      unknown['Total tokens'],
      unknown['Weighted average supervisory leverage factor'],
    ]).toEqual(['', '', '']);
    expect(paragraphsOf(recordOf(tableOf(['a', 80, 10])), 'averages')).toEqual([
      'The weighted average leverage factor was 480.0x. In human terms, this was 2.0 weeks of work.',
    ]);
    expect(rowsOf(recordOf(tableOf(['a', 4, 10])), 'taskLog')).toEqual([['1', 'a', '4h', '10m', '', '24.0x', '']]);
  });

  it('count supervision of 0 with its hours; only zeros have no average', () => {
    expect(statistics(['a', 1, 1, 5], ['b', 1, 1, 0])).toMatchObject({
      'Total supervisory minutes': '5',
      'Weighted average supervisory leverage factor': '24.0x',
    });
    expect(statistics(['a', 1, 1, 0])).toMatchObject({
      'Total supervisory minutes': '0',
      'Weighted average supervisory leverage factor': '',
    });
    expect(rowsOf(recordOf(tableOf(['a', 1, 1, 0])), 'taskLog')).toEqual([['1', 'a', '1h', '1m', '0m', '60.0x', '']]);
  });

  it('of a short day keep two digits of its weeks', () => {
    const weeks = (hours: number) =>
      / was ([\d.]+) weeks/.exec(paragraphsOf(recordOf(tableOf(['a', hours, 1])), 'averages')[0] ?? '')?.[1];
    expect([weeks(0), weeks(0.02), weeks(1.5), weeks(2), weeks(2.04), weeks(40), weeks(4000)]).toEqual([
      '0.0',
      '0.0005',
      '0.038',
      '0.05',
      '0.1',
      '1.0',
      '100.0',
    ]);
  });

  it('are not changed by splitting a row in two', () => {
    const part = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(part, part, part, part, (h1, h2, m1, m2) => {
        const other: Cell[] = ['other', 7, 30, 1];
        const split = statistics(other, ['a', h1 / 10, m1 / 10], ['b', h2 / 10, m2 / 10]);
        const whole = statistics(other, ['ab', (h1 + h2) / 10, (m1 + m2) / 10]);
        for (const label of [
          'Total human-equivalent hours',
          'Total Claude minutes',
          'Weighted average leverage factor',
        ]) {
          expect(split[label]).toBe(whole[label]);
        }
      }),
      propertyRuns(),
    );
  });
});

describe('words', () => {
  const introOf = (intro: string, rows = 2) =>
    recordOf(tableOf(...Array.from({ length: rows }, (_, i): Cell[] => [`task ${i}`, 1, 1, 0.5])), { intro });

  it('open with the count of tasks', () => {
    expect(paragraphsOf(introOf('Saturday went well.'), 'intro')).toEqual(['Two tasks. Saturday went well.']);
    expect(paragraphsOf(introOf('', 1), 'intro')).toEqual(['One task.']);
  });

  it.each(['Two tasks. Saturday went well.', '2 tasks, all of them small.', 'two tasks'])(
    'keep an existing count: %s',
    (intro) => {
      expect(paragraphsOf(introOf(intro), 'intro')).toEqual([intro]);
      expect(introOf(intro).notices).toEqual([]);
    },
  );

  it('are reported when their count is not the record’s', () => {
    const record = introOf('Three tasks. Saturday went well.');
    expect(paragraphsOf(record, 'intro')).toEqual(['Three tasks. Saturday went well.']);
    expect(record.notices.map(lineOf)).toEqual(['- count-differs shown="Three tasks" tasks=2']);
  });

  it('do not count other words as a number', () => {
    expect(paragraphsOf(introOf('All tasks went well.'), 'intro')).toEqual(['Two tasks. All tasks went well.']);
  });

  it('are split into paragraphs at line breaks', () => {
    expect(paragraphsOf(introOf('One.\n\n Two. \r\nThree.'), 'intro')).toEqual(['Two tasks. One.', 'Two.', 'Three.']);
  });

  it('that are missing leave no empty section', () => {
    const record = introOf('');
    expect(record.sections.map(({ id }) => id)).toEqual(['intro', 'averages', 'taskLog', 'statistics']);
    expect(record.sectionsLeftOut).toEqual(['aboutAuthor', 'aboutRecords', 'analysis', 'closing', 'intro']);
  });

  it('of the user replace the title and are in their places', () => {
    const record = recordOf(tableOf(['a', 1, 1, 0.5]), { title: 'My day', analysis: 'It went.' });
    expect([record.title, paragraphsOf(record, 'analysis')]).toEqual(['My day', ['It went.']]);
    expect(record.sections[record.sections.length - 1]).toMatchObject({ id: 'analysis', heading: 'Analysis' });
  });
});
