import { parseHtml } from '../../../src/imports/published/text/parse-html.ts';
import { readTableDays as readDays } from '../../../src/sidebar/import/read-table-days.ts';
import { CSV, DATED_CSV } from './import-texts.ts';

const readTableDays = (text: string, name: string) => readDays(text, name, parseHtml).days;

describe('a table as text', () => {
  it('keeps its headings, so that its units stay the same', () => {
    const [day] = readTableDays(CSV, '2026-04-04');
    expect(day?.date).toBe('2026-04-04');
    expect(day?.table).toEqual([
      ['Task', 'Human (min)', 'Claude', 'Sup.', 'Notes'],
      ['=Sum up', 90, 12, 3, 'first'],
      ['Draw, again', '1h 30m', 10, '', ''],
    ]);
    expect(day?.notices.map(({ code }) => code)).toContain('row-total');
  });

  it('skips factors, which formulas compute, and imports the labels next to the table', () => {
    const csv = 'Task,Human Est.,Claude,Factor,,Tokens,"11,636,500"\nWrite,4,12,20.0x,,Intro,Words.\n';
    const [day] = readTableDays(csv, '');
    expect(day?.date).toBeNull();
    expect(day?.table).toEqual([
      ['Task', 'Human Est.', 'Claude'],
      ['Write', 4, 12],
    ]);
    expect(day?.labels).toEqual([
      { label: 'Tokens', value: '11,636,500' },
      { label: 'Intro', value: 'Words.' },
    ]);
  });

  it('of several days keeps the texts of each day', () => {
    const csv =
      'Date,Task,Human,AI,Intro,Analysis\n2026-04-14,a,1,10,First.,\n2026-04-14,b,1,10,,Slow.\n2026-04-15,c,1,10,,\n';
    expect(readTableDays(csv, '').map(({ date, labels }) => [date, labels])).toEqual([
      ['2026-04-15', []],
      [
        '2026-04-14',
        [
          { label: 'Intro', value: 'First.' },
          { label: 'Analysis', value: 'Slow.' },
        ],
      ],
    ]);
  });

  it('of several days reports a total with the day of its date, and a wrong one without a date once', () => {
    const csv =
      'Date,Task,Human,AI\n2026-04-14,a,1,10\n2026-04-15,b,2,10\n2026-04-14,Total,9,10\n2026-04-15,Total,2,10\n,Total,7,20\n';
    const named = readTableDays(csv, '').map(({ date, notices }) => [
      date,
      ...notices.map(({ code, place }) => `${place.row} ${code}`),
    ]);
    expect(named).toEqual([
      ['2026-04-15', '6 total-unlike', '5 row-total'],
      ['2026-04-14', '4 total-unlike'],
    ]);
  });

  it('of several days makes one of each, and reports the rows without a day', () => {
    const days = readTableDays(DATED_CSV, '');
    expect(days.map(({ date, table }) => [date, table])).toEqual([
      [
        '2026-04-04',
        [
          ['Task', 'Human Est.', 'Claude'],
          ['Draw', 2, 10],
        ],
      ],
      [
        '2026-04-02',
        [
          ['Task', 'Human Est.', 'Claude'],
          ['Write', 4, 12],
        ],
      ],
    ]);
    expect(days[0]?.notices.map(({ code, place }) => [code, place.row])).toEqual([['row-date-unreadable', 4]]);
    expect(days[1]?.notices).toEqual([]);
  });

  it.each([
    ['1.50', '1.50'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['1.5', 1.5],
    ['-3', -3],
    ['NaN', 'NaN'],
    ['Infinity', 'Infinity'],
    ['1e21', '1e21'],
    [' 4 ', 4],
  ])('reads %j as a number only if that is exact', (text, cell) => {
    const [day] = readTableDays(`Task,Human Est.,Claude\nWrite,${text},12\n`, '');
    expect(day?.table[1]?.[1]).toBe(cell);
  });

  it('without a table has an error with the missing headings', () => {
    const [day] = readTableDays('Task,Hours,Who\nWalk,2,me\n', '');
    expect([day?.table, day?.notices[0]?.code]).toEqual([[], 'table-incomplete']);
  });

  it('can be Markdown, with a day for each dated heading', () => {
    const table = (task: string) => `| Task | Human Est. | Claude |\n|---|---|---|\n| ${task} | 4 | 12 |\n`;
    const days = readTableDays(`## 2026-04-14\n\n${table('**Port**')}\n## 2026-04-15\n\n${table('Split')}`, '');
    expect(days.map(({ date, table: rows }) => [date, rows[1]])).toEqual([
      ['2026-04-15', ['Split', 4, 12]],
      ['2026-04-14', ['Port', 4, 12]],
    ]);
  });
});

describe('times with a comma or point before three digits', () => {
  it('are written with the meaning that they have in the file, so that sheet and post agree', () => {
    const csv = 'Date;Task;Human;AI\n2026-04-04;Port;1,5;2,125\n2026-04-05;Split;1.426;2,125h\n';
    const bodies = readTableDays(csv, '').map(({ table }) => table.slice(1));
    expect(bodies).toEqual([[['Split', 1426, '2.1250h']], [['Port', '1,5', '2.1250']]]);
  });

  it('stay unchanged if no cell shows the mark', () => {
    const [day] = readTableDays('Task,Human,AI\nPort,400,"2,125"\n', '2026-04-04');
    expect(day?.table[1]).toEqual(['Port', 400, '2,125']);
    expect(day?.notices.map(({ code }) => code)).toContain('number-ambiguous');
  });
});

it('writes tokens with one meaning, and reads the texts of a day from columns and labels with its date', () => {
  const csv =
    'Date,Task,Human,AI,Tokens,Intro,,Analysis 2026-04-14,Slow.\n2026-04-14,Port,8h,10m,"1,234k",Hello.\n2026-04-15,Draw,8h,10m,"1,5M",\n';
  const days = readTableDays(csv, '');
  expect(days[1]?.table[1]).toEqual(['Port', '8h', '10m', 1234]);
  expect(days[1]?.labels).toEqual([
    { label: 'Intro', value: 'Hello.' },
    { label: 'Analysis', value: 'Slow.' },
  ]);
  const [only] = readTableDays(csv.replace(/2026-04-15.*/, ''), '');
  expect(only?.labels).toEqual(days[1]?.labels);
});
