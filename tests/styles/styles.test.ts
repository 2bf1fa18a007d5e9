import { formatMarkdown } from '../../src/formats/markdown.ts';
import type { Style } from '../../src/record/publishing/style.ts';
import type { Cell } from '../../src/record/values/cell.ts';
import { findStyle, STYLES } from '../../src/styles/styles.ts';
import { paragraphsOf, recordOf, rowsOf } from '../make-record.ts';
import { lineOf } from '../notice-line.ts';
import { sampleGrid, tableOf } from '../sample-grid.ts';

function styleOf(id: string): Style {
  const style = findStyle(id);
  if (style === null) throw new Error(`There is no style ${id}.`);
  return style;
}

const print = (id: string, rows: Cell[][], tokens: number | null = null) =>
  recordOf(tableOf(...rows), { totalTokens: tokens }, styleOf(id));
const taskRows = (id: string, ...rows: Cell[][]) => rowsOf(print(id, rows), 'taskLog');
const columnsOf = (id: string) => styleOf(id).columns.map(({ label }) => label);
const statisticsOf = (id: string, rows: Cell[][], tokens: number | null = null) =>
  rowsOf(print(id, rows, tokens), 'statistics').map((row) => row.join(' '));

describe('columns', () => {
  it.each([
    ['spelled-units', ['#', 'Task', 'Human Est.', 'Claude', 'Leverage']],
    ['token-column', ['Task', 'Human Est.', 'Claude Time', 'Tokens', 'Leverage']],
    ['spelled-units-trimmed', ['#', 'Task', 'Human Est.', 'Claude', 'Leverage']],
    ['spelled-units-fixed', ['#', 'Task', 'Human Est.', 'Claude', 'Leverage']],
    ['integer-factors', ['#', 'Task', 'Human Est.', 'Claude', 'Supv.', 'LF', 'SLF']],
    ['aggregate-stats', ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor']],
    ['aggregate-stats-weeks', ['#', 'Task', 'Human Est.', 'Claude', 'Weeks', 'Factor', 'Sup. Factor']],
    ['standard', ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor']],
    ['concise', ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor']],
    ['standard-weeks', ['#', 'Task', 'Human Est.', 'Claude', 'Weeks', 'Factor', 'Sup. Factor']],
    ['fixed-hours', ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor']],
  ])('%s', (id, labels) => {
    expect(columnsOf(id)).toEqual(labels);
  });
});

describe('rows', () => {
  it.each<[string, Cell[], string[]]>([
    ['spelled-units', ['Port', 120, 40, 5], ['1', 'Port', '120 hours', '40 min', '180x']],
    ['spelled-units', ['Port', 1, 1, 5], ['1', 'Port', '1 hour', '1 min', '60x']],
    ['token-column', ['Port', 40, 20, 5, 150_000], ['Port', '40h', '20min', '150k', '120x']],
    ['token-column', ['Port', 40, 125, 5, ''], ['Port', '40h', '125min', '', '19.2x']],
    ['token-column', ['Port', 1, 60, 5, 999], ['Port', '1h', '60min', '999', '1x']],
    ['token-column', ['Port', 1, 60, 5, 161_500], ['Port', '1h', '60min', '161.5k', '1x']],
    ['token-column', ['Port', 1, 60, 5, 7_295_000], ['Port', '1h', '60min', '7.295M', '1x']],
    ['spelled-units-trimmed', ['Port', 90, 105, 5], ['1', 'Port', '90 hours', '105 min', '51.4x']],
    ['spelled-units-trimmed', ['Port', 80, 60, 5], ['1', 'Port', '80 hours', '60 min', '80x']],
    ['spelled-units-fixed', ['Port', 1.5, 10, 5], ['1', 'Port', '1.5 hours', '10 min', '9.0x']],
    ['integer-factors', ['Port', 24, 8, 5], ['1', 'Port', '24h', '8m', '5m', '180x', '288x']],
    ['aggregate-stats', ['Port', 1.5, 8.6, 5], ['1', 'Port', '1.5h', '8.6m', '5m', '10.5x', '18.0x']],
    ['standard', ['Port', 240, 22, 5], ['1', 'Port', '240h', '22m', '5m', '654.5x', '2880.0x']],
    ['fixed-hours', ['Port', 60, 22, 5], ['1', 'Port', '60.0h', '22m', '5m', '163.6x', '720.0x']],
    ['fixed-hours', ['Port', 116.25, 60, 60], ['1', 'Port', '116.2h', '60m', '60m', '116.2x', '116.2x']],
    ['fixed-hours', ['Port', '1:20', 10, 5], ['1', 'Port', '1.3h', '10m', '5m', '8.0x', '16.0x']],
    ['spelled-units', ['Port', '1:20', 10, 5], ['1', 'Port', '1:20:00', '10 min', '8x']],
  ])('%s %j', (id, cells, printed) => {
    expect(taskRows(id, cells)).toEqual([printed]);
  });

  it.each([
    [120, '3.0w'],
    [44, '1.1w'],
    [32, '0.80w'],
    [6, '0.15w'],
    [3, '0.075w'],
    [4000, '100w'],
    [4932, '123w'],
    [498, '12w'],
    [0, '0.0w'],
    [0.001, '0.000025w'],
    [39.84, '1.0w'],
  ])('%j hours are %s', (hours, weeks) => {
    expect(taskRows('standard-weeks', ['Port', hours, 10, 5])[0]?.[4]).toBe(weeks);
    expect(taskRows('aggregate-stats-weeks', ['Port', hours, 10, 5])[0]?.[4]).toBe(weeks);
  });
});

describe('statistics', () => {
  it('spelled-units', () => {
    const rows = [
      ['A', 280, 200, 5],
      ...Array.from({ length: 8 }, (_, i): Cell[] => [`B${i}`, 0.25, 2, 1]),
      ['C', 2, 1, 1],
    ];
    expect(statisticsOf('spelled-units', rows, 1_495_000)).toEqual([
      'Tasks completed 10',
      'Human equivalent 284 hours (~7.1 work weeks)',
      'Claude wall-clock 217 minutes (~3.6 hours)',
      'Tokens consumed ~1,495,000',
    ]);
  });

  it('spelled-units, of one', () => {
    expect(statisticsOf('spelled-units', [['A', 1, 1, 1]], 1)).toEqual([
      'Tasks completed 1',
      'Human equivalent 1 hour (~0.025 work weeks)',
      'Claude wall-clock 1 minute (~0.0 hours)',
      'Tokens consumed ~1',
    ]);
  });

  it('aggregate-stats', () => {
    const rows = [
      ['A', 60, 50, 16],
      ['B', 5, 11, 2],
      ['C', 5, 11, 2],
      ['D', 5, 11, 2],
      ['E', 5, 11, 2],
      ['F', 5, 11, 2],
    ];
    expect(statisticsOf('aggregate-stats', rows, 867_500)).toEqual([
      'Total tasks 6',
      'Human-equivalent hours 85h (10.6 working days)',
      'Claude wall-clock time 105m (1.8h)',
      'Supervisory time 26m',
      'Tokens consumed ~867,500',
      'Weighted avg leverage factor 48.6x',
      'Weighted avg supervisory factor 196.2x',
    ]);
  });

  it('standard, with the figures of the reference day', () => {
    expect(
      rowsOf(recordOf(sampleGrid(), { totalTokens: 11_636_500 }), 'statistics').map((row) => row.join(' ')),
    ).toEqual([
      'Total tasks 29',
      'Total human-equivalent hours 1,426.0',
      'Total Claude minutes 1,581',
      'Total supervisory minutes 149',
      'Total tokens 11,636,500',
      'Weighted average leverage factor 54.1x',
      'Weighted average supervisory leverage factor 574.2x',
    ]);
  });

  it('integer-factors has the averages of aggregate-stats', () => {
    const rows: Cell[][] = [['A', 80, 60, 20]];
    expect(statisticsOf('integer-factors', rows)).toEqual(statisticsOf('aggregate-stats', rows));
    expect(statisticsOf('integer-factors', rows)).toContain('Weighted avg leverage factor 80.0x');
  });

  it('round halves to the even digit', () => {
    const [, hours, minutes] = statisticsOf('aggregate-stats', [['A', 1426, 801, 1]]);
    expect([hours, minutes]).toEqual([
      'Human-equivalent hours 1,426h (178.2 working days)',
      'Claude wall-clock time 801m (13.4h)',
    ]);
  });

  it('have the requested decimals for weeks', () => {
    const weeksWith = (decimals: number, hours: number) => {
      const fixedHours = styleOf('fixed-hours');
      const statistics = fixedHours.statistics
        .filter(({ key }) => key === 'humanWeeks')
        .map((statistic) => ({ ...statistic, decimals }));
      return rowsOf(recordOf(tableOf(['A', hours, 1, 1]), {}, { ...fixedHours, statistics }), 'statistics')[0]?.[1];
    };
    expect([weeksWith(0, 27), weeksWith(1, 27), weeksWith(2, 27), weeksWith(1, 49320), weeksWith(0, 1)]).toEqual([
      '1',
      '0.7',
      '0.68',
      '1,233.0',
      '0.025',
    ]);
  });

  it('fixed-hours has a row for weeks', () => {
    expect(statisticsOf('fixed-hours', [['A', 27, 50, 16]])).toContain('Human-equivalent weeks 0.7');
  });
});

describe('words', () => {
  const elevenRows = Array.from({ length: 11 }, (_, i): Cell[] => [`Task ${i}`, 1, 1, 1]);

  it.each(STYLES.map(({ id }) => id))('%s: the averages sentence is the standard one', (id) => {
    const sentence = paragraphsOf(recordOf(sampleGrid(), {}, styleOf(id)), 'averages');
    expect(sentence).toEqual([
      'The weighted average leverage factor was 54.1x with a supervisory leverage of 574.2x. In human terms, this was 35.6 weeks of work.',
    ]);
  });

  it.each(STYLES.map(({ id }) => id))('%s counts in words, or in digits above ten', (id) => {
    const inDigits = id === 'fixed-hours';
    expect(paragraphsOf(print(id, elevenRows), 'intro')).toEqual([inDigits ? '11 tasks.' : 'Eleven tasks.']);
    expect(paragraphsOf(print(id, elevenRows.slice(1)), 'intro')).toEqual(['Ten tasks.']);
  });

  it.each([
    ['spelled-units', 'Leverage Record: April 4, 2026', 'The Numbers', 'Aggregate'],
    ['spelled-units-trimmed', 'Leverage Record: April 4, 2026', 'The Numbers', 'Aggregate'],
    ['spelled-units-fixed', 'Leverage Record: April 4, 2026', 'The Numbers', 'Aggregate'],
    ['token-column', 'Leverage Record: April 4, 2026', 'Task Log', 'Aggregate Stats'],
    ['integer-factors', 'Leverage Record: April 4, 2026', 'Task Log', 'Aggregate Stats'],
    ['aggregate-stats', 'Leverage Record: April 4, 2026', 'Task Log', 'Aggregate Stats'],
    ['standard', 'Leverage Record: April 04, 2026', 'Task Log', 'Aggregate Statistics'],
    ['fixed-hours', 'Leverage Record: April 04, 2026', 'Task Log', 'Aggregate Statistics'],
  ])('%s has its title and headings', (id, title, taskLog, statistics) => {
    const record = print(id, [['A', 1, 1, 1]]);
    const headings = record.sections.flatMap(({ kind, heading }) => (kind === 'table' ? [heading] : []));
    expect([record.title, ...headings]).toEqual([title, taskLog, statistics]);
    expect(record.slug).toBe('2026-04-04-leverage-record');
  });

  it('integer-factors has the text about records before the intro', () => {
    const sections = (id: string) =>
      recordOf(
        tableOf(['A', 1, 1, 1]),
        {},
        {
          ...styleOf(id),
          fixedTexts: { ...styleOf(id).fixedTexts, aboutAuthor: 'Me.', aboutRecords: 'These.', closing: 'Write.' },
        },
      ).sections.map((section) => section.id);
    expect(sections('integer-factors').slice(0, 4)).toEqual(['aboutAuthor', 'aboutRecords', 'intro', 'averages']);
    expect(sections('standard').slice(0, 4)).toEqual(['aboutAuthor', 'intro', 'averages', 'aboutRecords']);
  });
});

it('a count inside a sentence begins with a lowercase letter', () => {
  const style = {
    ...styleOf('standard'),
    sentences: { ...styleOf('standard').sentences, count: 'In all {count} {tasks}.' },
  };
  expect(paragraphsOf(recordOf(tableOf(['A', 1, 1, 1]), {}, style), 'intro')).toEqual(['In all one task.']);
});

it('a count at the start of the intro is read with the marks of the style', () => {
  const language = { ...styleOf('standard').language, decimalMark: ',', thousandsMark: '.' } as const;
  const introOf = (intro: string) =>
    recordOf(tableOf(['A', 1, 2, 1]), { intro }, { ...styleOf('standard'), language }).notices.map(lineOf);
  expect(introOf('1.234 tasks.')).toEqual(['- count-differs shown="1.234 tasks" tasks=1']);
  expect(introOf('1,5 tasks.')).toEqual([]);
});

it('tokens can have a unit', () => {
  const style = styleOf('token-column');
  const columns = style.columns.map((column) =>
    column.key === 'tokens' ? { ...column, unit: { one: ' token', many: ' tokens' } } : column,
  );
  const record = recordOf(
    tableOf(['A', 1, 1, 1, 150_000], ['B', 1, 1, 1, 1], ['C', 1, 1, 1, '']),
    {},
    { ...style, columns },
  );
  expect(rowsOf(record, 'taskLog').map((row) => row[3])).toEqual(['150k tokens', '1 token', '']);
});

describe('order', () => {
  const rows: Cell[][] = [
    ['slow', 1, 60, 1],
    ['fast', 10, 60, 1],
  ];

  it.each([
    ['spelled-units', 'fast'],
    ['token-column', 'slow'],
    ['spelled-units-trimmed', 'slow'],
    ['spelled-units-fixed', 'slow'],
    ['integer-factors', 'fast'],
    ['aggregate-stats', 'fast'],
    ['standard', 'fast'],
    ['fixed-hours', 'fast'],
  ])('%s begins with the %s task', (id, first) => {
    expect(print(id, rows).tasks[0]?.task).toBe(first);
  });
});

it('a decimal comma is used in every figure', () => {
  const language = { ...styleOf('aggregate-stats').language, decimalMark: ',', thousandsMark: '.' } as const;
  const record = recordOf(
    tableOf(['A', 1426.5, '8.6m', 5.5, 1_234_567], ['B', 1, '0:00:01.5', '', '']),
    {},
    { ...styleOf('aggregate-stats'), language },
  );
  expect(rowsOf(record, 'taskLog')).toEqual([
    ['1', 'A', '1426,5h', '8,6m', '5,5m', '9952,3x', '15561,8x'],
    ['2', 'B', '1h', '0,025m', '', '2400,0x', ''],
  ]);
  expect(rowsOf(record, 'statistics').map(([, value]) => value)).toEqual([
    '2',
    '1.427,5h (178,4 working days)',
    '8,62m (0,1h)',
    '5,5m (1 of 2 tasks)',
    '~1.234.567 (1 of 2 tasks)',
    '9930,4x',
    '15561,8x (1 of 2 tasks)',
  ]);
  expect(paragraphsOf(record, 'averages')).toEqual([
    'The weighted average leverage factor was 9930,4x with a supervisory leverage of 15561,8x (1 of 2 tasks). In human terms, this was 35,7 weeks of work.',
  ]);
});

it('a blank cell stays blank if the style defines it', () => {
  const markdown = formatMarkdown(print('token-column', [['A', 1, 1, '', '']]));
  expect(markdown).toContain('| A | 1h | 1min |  | 60x |');
});

it.each(STYLES.map(({ id }) => id))('%s has a name and its own description', (id) => {
  const same = STYLES.filter(({ name, description }) => name === styleOf(id).name || description === '');
  expect(same).toHaveLength(1);
});

describe('a style without unused columns', () => {
  const tables = (id: string, ...rows: Cell[][]) => {
    const { sections } = print(id, rows);
    return sections.flatMap((section) =>
      section.kind === 'table' ? [[section.columns.map(({ label }) => label), ...section.rows]] : [],
    );
  };

  it('omits the columns and statistics that no task has a value for', () => {
    expect(tables('concise', ['Port', 8, 10, '', ''], ['Split', 4, 20, '', ''])).toEqual([
      [
        ['#', 'Task', 'Human Est.', 'Claude', 'Factor'],
        ['1', 'Port', '8h', '10m', '48.0x'],
        ['2', 'Split', '4h', '20m', '12.0x'],
      ],
      [
        ['Metric', 'Value'],
        ['Total tasks', '2'],
        ['Total human-equivalent hours', '12.0'],
        ['Total Claude minutes', '30'],
        ['Weighted average leverage factor', '24.0x'],
      ],
    ]);
  });

  it('keeps a column that one task has a value for', () => {
    const [taskTable = []] = tables('concise', ['Port', 8, 10, 1, ''], ['Split', 4, 20, '', '']);
    expect(taskTable).toEqual([
      ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor', 'Sup. Factor'],
      ['1', 'Port', '8h', '10m', '1m', '48.0x', '480.0x'],
      ['2', 'Split', '4h', '20m', '', '12.0x', ''],
    ]);
  });

  it('keeps supervision of 0 minutes and omits its factors, which do not exist', () => {
    const [[heads = []] = []] = tables('concise', ['Port', 8, 10, 0, '']);
    expect(heads).toEqual(['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Factor']);
  });

  it.each(STYLES.filter(({ id }) => id !== 'concise').map(({ id }) => [id]))('is not %s', (id) => {
    const [[heads = []] = []] = tables(id, ['Port', 8, 10, '', '']);
    expect(heads).toEqual(columnsOf(id));
  });
});

describe('{work}', () => {
  const workOf = (hours: Cell, change: Partial<Style> = {}) => {
    const style = {
      ...styleOf('concise'),
      ...change,
      sentences: { ...styleOf('concise').sentences, averagesWithoutSupervision: '{work}' },
    };
    return paragraphsOf(recordOf(tableOf(['Port', hours, 10, '', '']), {}, style), 'averages')[0];
  };

  it.each([
    [1426, '35.6 weeks of work'],
    [40, '1.0 weeks of work'],
    ['39.99h', '5.0 days of work'],
    [8, '1.0 days of work'],
    ['7.99h', '8.0 hours of work'],
    [2, '2.0 hours of work'],
    [0.06, '0.1 hours of work'],
    [0.05, '0.05 hours of work'],
    [0.02, '0.02 hours of work'],
    [0, '0.0 hours of work'],
    [44_000, '1,100.0 weeks of work'],
  ])('of %j hours is %s', (hours, work) => {
    expect(workOf(hours)).toBe(work);
  });

  it('follows the hours of a working day and week', () => {
    expect(workOf(38, { hoursPerWeek: 38 })).toBe('1.0 weeks of work');
    expect(workOf(7, { hoursPerDay: 7 })).toBe('1.0 days of work');
  });
});
