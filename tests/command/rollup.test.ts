// Covers src/workbench/command/rollup.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { STYLES } from '../../src/styles/styles.ts';
import { runCommand } from './run-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Returns the messages without the folder. */
function rollup(...args: readonly string[]) {
  const { exitCode, output, messages } = runCommand('rollup', args);
  return { exitCode, output, messages: messages.map((text) => text.split(`${folder}/`).join('')) };
}

const HEADINGS = 'Task,Human Est. (h),Claude (min),Sup. (min),Tokens';
const MONDAY = `${HEADINGS}\nPort the reports,40,12,10,88000\nDraw the covers,8h,10,2,12000\n`;
const TUESDAY = `${HEADINGS}\nSort the archive,2.5,5,1,\n"Move the mail, twice",1:20,7,,3000\n`;
const MANY =
  'Date,Task,Human,AI\n2026-04-02,Check the invoices,3,4\n2026-04-02,Rename the folders,1,2\n2026-04-05,Write the guide,16,30\n';

interface Data {
  readonly periods: readonly {
    readonly period: string;
    readonly days: number;
    readonly missingDays: readonly string[];
    readonly statistics: Readonly<Record<string, number | null>>;
  }[];
}

const dataOf = (output: string) => JSON.parse(output) as Data;

describe('the Records tab as CSV', () => {
  const RECORDS_HEADINGS =
    'Date,Title,Tasks,Human hours,AI minutes,Supervision minutes,Supervised hours,Tokens,Weighted factor,Supervised factor,Style,Hours saved,Fingerprint';
  /** The row that *Save to Records* writes for MONDAY, as displayed in the sheet. */
  const ROW = '2026-03-30,A day,2,48,22,12,48,"100,000",130.9x,240.0x,standard,47.8,';
  /** The row of TUESDAY: 2.5 hours and 80 minutes, displayed with 10 digits. */
  const ROUNDED = '2026-03-31,A day,2,3.833333333,12,1,2.5,"3,000",19.2x,150.0x,standard,2.5,';
  const records = (...rows: readonly string[]) => [RECORDS_HEADINGS, ...rows].join('\n');
  const NOTE = 'note: 1 day has sums only, so the longest tasks do not include their tasks.';

  it('is added up with other files', () => {
    const file = write('records.csv', records(ROW));
    const tuesday = write('2026-03-31.csv', TUESDAY);
    const run = rollup(file, tuesday, '--format', 'json');
    expect([run.exitCode, run.messages]).toEqual([0, [`records.csv: ${NOTE}`]]);
    expect(dataOf(run.output).periods[0]).toMatchObject({
      days: 2,
      statistics: { tasks: 4, humanHours: 48 + 2.5 + 4 / 3, aiMinutes: 34, supervisionMinutes: 13, tokens: 103_000 },
    });
  });

  it('counts a day that a file has with the same figures once, in any order, with the tasks of the file', () => {
    const file = write('records.csv', records(ROW));
    const monday = write('2026-03-30.csv', MONDAY);
    for (const order of [
      [file, monday],
      [monday, file],
    ]) {
      const run = rollup(...order);
      expect(run.exitCode).toBe(0);
      expect(run.messages[1]).toMatch(/: note: 2026-03-30 is also in .* with the same figures\. It counts once\.$/);
      expect(run.output).toContain('Two tasks on one day.');
      expect(run.output).toContain('Port the reports (March 30, 2026)');
    }
  });

  it('restores times that the sheet shows with fewer digits', () => {
    const tuesday = write('2026-03-31.csv', TUESDAY);
    const headings = `${RECORDS_HEADINGS},Supervised tasks,Tasks with tokens`;
    const run = rollup(tuesday, write('records.csv', `${headings}\n${ROUNDED},1,1`), '--format', 'json');
    expect(run.messages).toEqual([
      `records.csv: ${NOTE}`,
      'records.csv: note: 2026-03-31 is also in 2026-03-31.csv with the same figures. It counts once.',
    ]);
  });

  const sumsOf = (text: string) => {
    const run = rollup(write('records.csv', text), '--format', 'json');
    const statistics = dataOf(run.output).periods[0]?.statistics;
    return { ...run, figures: [statistics?.humanHours, statistics?.aiMinutes, statistics?.tokens] };
  };

  it.each([
    ['semicolons', 'Date;Tasks;Human hours;AI minutes;Tokens\n2026-04-03;2;1.234,5;2,125;88.000\n'],
    [
      'a factor',
      'Date,Tasks,Human hours,AI minutes,Weighted factor,Tokens\n2026-04-03,2,"1234,5","2,125","34.856,5x",88.000\n',
    ],
  ])('has decimal commas if %s shows them', (_, text) => {
    const { figures, messages } = sumsOf(text);
    expect(figures).toEqual([1234.5, 2.125, 88_000]);
    expect(messages.filter((message) => message.includes('warning'))).toEqual([]);
  });

  it('has decimal points if a figure shows them', () => {
    const text = 'Date,Tasks,Human hours,AI minutes,Tokens\n2026-04-03,2,"1,234.5","2,125","88,000"\n';
    expect(sumsOf(text).figures).toEqual([1234.5, 2125, 88_000]);
    expect(sumsOf(text.replace('"2,125"', '2.125')).figures).toEqual([1234.5, 2.125, 88_000]);
  });

  it('has decimal points also in a file with semicolons', () => {
    const text = 'Date;Tasks;Human hours;AI minutes\n2026-04-03;2;4.125;12\n';
    expect(sumsOf(text).figures.slice(0, 2)).toEqual([4.125, 12]);
    expect(sumsOf(text.replace('4.125', '4,125')).figures.slice(0, 2)).toEqual([4.125, 12]);
  });

  it('leaves a row out if a comma in it has two meanings', () => {
    const text = 'Date,Tasks,Human hours,AI minutes\n2026-04-03,2,4,"2,125"\n2026-04-04,1,4,12\n';
    const { exitCode, figures, messages } = sumsOf(text);
    expect([exitCode, figures[0]]).toEqual([1, 4]);
    expect(messages[0]).toBe(
      'records.csv: row 2 error: The row has “2,125” as AI minutes and is left out. Write it as 2.125 or 2125.',
    );
  });

  it('stops if a file has other figures for a day, and names them', () => {
    const file = write('records.csv', records(ROW.replace(',22,', ',23,')));
    const run = rollup(file, write('2026-03-30.csv', MONDAY));
    expect([run.exitCode, run.output]).toEqual([1, '']);
    expect(run.messages[1]).toBe(
      '2026-03-30.csv: error: 2026-03-30 is also in records.csv with other figures: AI time 23m and 22m. Remove one of the two, or correct it.',
    );
  });

  it('reports skipped rows, and rows that were edited since they were saved', () => {
    const saved = `${ROW}a0123456789abcdef a0123456789abcdef`;
    const other = ROW.replace(',22,', ',x,').replace('30,A', '29,A');
    const run = rollup(
      write('records.csv', records(saved, ROW, ROW.replace('2026-03-30', 'soon'), other)),
      '--format',
      'json',
    );
    expect([run.exitCode, run.messages]).toEqual([
      1,
      [
        'records.csv: row 3 error: The date is also in row 2, which counts. Remove one of the rows.',
        'records.csv: row 4 error: The row has “soon” as its date, which is not clear, and is left out. Write a date such as 2026-04-04.',
        'records.csv: row 5 error: The row has “x” as AI minutes and is left out. Write a number there, 0 or more.',
        'records.csv: warning: The figures of 2026-03-30 are not those that were saved with its fingerprint. The row counts with the figures that it has.',
        `records.csv: ${NOTE}`,
      ],
    ]);
    expect(dataOf(run.output).periods[0]?.days).toBe(1);
  });

  it('reads the headings of the sums without a fingerprint as records if every cell of Tasks is a number', () => {
    const headings = 'Date,Title,Tasks,Human hours,AI minutes,Supervision minutes,Supervised hours,Tokens';
    const rows = ['2026-03-31,Ports,2,40,30,10,40,90000', '2026-04-03,Covers,3,24,30,5,20,12000'];
    const run = rollup(
      write('sums.csv', [headings, ...rows, '2026-04-05,,1,6,15,,,'].join('\n')),
      '--period',
      'all',
      '--format',
      'json',
    );
    expect([run.exitCode, run.messages]).toEqual([
      0,
      ['sums.csv: note: 3 days have sums only, so the longest tasks do not include their tasks.'],
    ]);
    expect(dataOf(run.output).periods[0]).toMatchObject({
      days: 3,
      statistics: { tasks: 6, weightedSupervisoryFactor: 240 },
    });
    const tasks = rollup(write('tasks.csv', [headings, ...rows, '2026-04-05,,Port the API,6,15,,,'].join('\n')));
    expect(tasks.output).toContain('Port the API (April 05, 2026)');
  });

  it('skips rows of sums with a wrong count, or with only one of the two figures of supervision', () => {
    const headings = 'Date,Tasks,Human hours,AI minutes,Supervision minutes,Supervised hours';
    const rows = [
      '2026-04-05,1,6,15,5,',
      '2026-04-06,1.5,24,30,5,20',
      '2026-04-07,0,24,30,5,20',
      '2026-04-08,2,24,30,,20',
    ];
    const run = rollup(write('sums.csv', [headings, ...rows].join('\n')));
    expect([run.exitCode, run.messages]).toEqual([
      1,
      [
        'sums.csv: row 2 error: The row has no Supervised hours and is left out. Write a number there, 0 or more.',
        'sums.csv: row 3 error: The row has “1.5” as Tasks and is left out. Write a whole number there, such as 29.',
        'sums.csv: row 4 error: The row has “0” as Tasks and is left out. Write a whole number there, such as 29.',
        'sums.csv: row 5 error: The row has no Supervision minutes and is left out. Write a number there, 0 or more.',
        'error: No row of these files counts.',
      ],
    ]);
  });

  it('reports a figure outside its bounds, as the file shows both', () => {
    const [headings, row] = [`${RECORDS_HEADINGS},"Human hours, low","Human hours, high"`, ROW.split(',')];
    const withHours = (hours: string, low: string, high: string) =>
      [...row.slice(0, 3), hours, ...row.slice(4), low, high].join(',');
    const run = rollup(
      write(
        'records.csv',
        [headings, withHours('160', '138', '146'), withHours('24.83333333', '', '23.83333333')].join('\n'),
      ),
    );
    expect([run.exitCode, run.messages]).toEqual([
      1,
      [
        'records.csv: row 2 error: The row has “160” as Human hours (outside its bounds 138 to 146) and is left out. Write a figure within the bounds, or change them.',
        'records.csv: row 3 error: The row has “24.83333333” as Human hours (above its bound 23.83333333) and is left out. Write a figure within the bounds, or change them.',
        'error: No row of these files counts.',
      ],
    ]);
  });

  it('gives its compared estimates', () => {
    const file = write('records.csv', `${RECORDS_HEADINGS},Compared estimates\n${ROW},actual 40h/50h`);
    expect(JSON.parse(rollup(file, '--format', 'json').output)).toMatchObject({
      periods: [{ calibration: [{ comparedWith: 'actual', tasks: 1, median: 0.8 }] }],
    });
  });
});

describe('compared estimates', () => {
  const rows = (...lines: readonly string[]) =>
    ['Task,Human Est. (h),Claude (min),Actual hours,Second estimate', ...lines].join('\n');

  it('are in the JSON, in the text and in a warning about cells that cannot be compared', () => {
    write('2026-04-04.csv', rows('Port the reports,40,12,50,', 'Draw the covers,8,10,6.5,9', 'Sort the mail,2,5,x,'));
    write('2026-04-05.csv', rows('Write the guide,6,10,4,', 'Test the form,3,10,2h,'));
    const { output, messages, exitCode } = rollup(folder, '--format', 'json');
    expect([exitCode, messages]).toEqual([
      0,
      ['2026-04-04.csv: warning: D4, Actual hours, is “x” and is not compared. Write a time above 0, such as 6h.'],
    ]);
    expect(JSON.parse(output)).toMatchObject({
      periods: [
        {
          calibration: [
            { comparedWith: 'actual', overHours: 2, upToHours: 8, tasks: 3, median: 1.5, lowerQuartile: null },
            { comparedWith: 'actual', overHours: 8, upToHours: 40, tasks: 1, median: 0.8 },
            { comparedWith: 'actual', overHours: 0, upToHours: null, tasks: 4, upperQuartile: 1.5 },
            { comparedWith: 'second', overHours: 2, upToHours: 8, tasks: 1, median: 8 / 9 },
          ],
        },
      ],
    });
    expect(runCommand('verify', ['-'], output).exitCode).toBe(0);
    for (const format of ['markdown', 'html', 'text']) {
      const text = rollup(folder, '--format', format).output;
      expect(text).toContain('All sizes: median 1.37, middle half 1.12 to 1.50 (4 tasks).');
      expect(runCommand('verify', ['-'], text).exitCode).toBe(0);
    }
  });

  it('are absent from the JSON if there are none', () => {
    expect(rollup(write('2026-04-04.csv', MONDAY), '--format', 'json').output).not.toContain('calibration');
  });
});

describe('ranges', () => {
  const first = `${HEADINGS}\nPort the reports,24h (16-40),20-40 min,5 (2-8),88000\nDraw the covers,~8h,10,,\n`;
  const second = `${HEADINGS}\nSort the archive,2h,<5 min,1,\n`;
  const third = `${HEADINGS}\nWrite the guide,3-5h,12-20 min,3 ± 50%,4000\n`;

  it('of three days are in the days, the averages and the statistics', () => {
    const days = [first, second, third].map((text, i) => write(`2026-04-0${4 + i}.csv`, text));
    expect(dataOf(rollup(folder, '--format', 'json').output).periods[0]?.statistics).toMatchObject({
      humanHours: 38,
      humanHoursLow: 27,
      humanHoursHigh: 57,
      aiMinutesLow: 42,
      aiMinutesHigh: 75,
      supervisionMinutesLow: 4.5,
      supervisionMinutesHigh: 13.5,
      weightedFactorLow: 21.6,
      weightedFactorHigh: expect.closeTo(3420 / 42, 10),
      weightedSupervisoryFactorLow: expect.closeTo(1260 / 13.5, 10),
      weightedSupervisoryFactorHigh: expect.closeTo(2820 / 4.5, 10),
      humanWeeksLow: 0.675,
      humanWeeksHigh: 1.425,
    });
    const text = rollup(...days).output;
    expect(text).toContain('was 39.0x (21.6 to 81.4x) with a supervisory leverage of 200.0x (93.3 to 626.7x)');
    expect(text).toContain('2h | 2.5m (0 to 5m) | 1m | 2h | – | 48.0x (24x or more) | 120.0x |');
    expect(text).toContain('| Total human-equivalent hours | 38.0 (27 to 57) |');
    expect(runCommand('verify', ['-'], text).exitCode).toBe(0);
  });

  it('of the supervision are those of the statistics if the post has no column for it', () => {
    const rows = 'Task,Human Est.,Claude,Sup.\nRename the folders,4h,10m,2-6m\nDraw the covers,3h,10m,2m\n';
    const day = write('2026-04-06.csv', rows);
    const post = write('posts/a.md', runCommand('post', [day, '--style', 'standard-weeks']).output);
    const [ofRows, ofPost] = [day, post].map((path) => rollup(path, '--format', 'json'));
    expect(ofPost?.messages).toEqual([]);
    expect(dataOf(ofPost?.output ?? '').periods).toEqual(dataOf(ofRows?.output ?? '').periods);
    expect(rollup(post).output).toContain('supervisory leverage of 70.0x (52.5 to 105x)');
  });

  it('of a post that prints them only in its sums are not counted, with a warning', () => {
    const day = write('2026-04-04.csv', first);
    const post = write('posts/a.md', runCommand('post', [day]).output);
    const warning =
      'posts/a.md: warning: The bounds of the day are not counted, because the record does not show which tasks they belong to. Give its rows or its JSON in place of this file.';
    const run = rollup(post, '--format', 'json');
    expect(run.messages).toEqual([warning]);
    expect(dataOf(run.output).periods[0]?.statistics).not.toHaveProperty('humanHoursLow');
    expect(rollup(day, post).messages).toEqual([
      warning,
      'posts/a.md: error: 2026-04-04 is also in 2026-04-04.csv with other figures: human time 32h (22h to 50h) and 32h, AI time 40m (30m to 50m) and 40m, supervision 5m (2m to 8m) and 5m, human time with supervision 24h (16h to 40h) and 24h. Remove one of the two, or correct it.',
    ]);
  });
});

describe('a day in two files of which one lacks figures', () => {
  const STYLE = ['--style', 'spelled-units'];

  it('counts once, with all figures, in any order', () => {
    const day = write('2026-03-30.csv', MONDAY);
    const post = write('a.md', runCommand('post', [day, ...STYLE]).output);
    const whole = dataOf(rollup(day, '--format', 'json').output).periods;
    for (const [first = '', second = ''] of [
      [day, post],
      [post, day],
    ]) {
      const run = rollup(first, second, '--format', 'json');
      const names = [first, second].map((path) => path.slice(folder.length + 1));
      expect([run.exitCode, run.messages]).toEqual([
        0,
        [
          `${names[1]}: note: 2026-03-30 is also in ${names[0]}. It counts once, with the figures that a.md lacks: supervision, human time with supervision.`,
        ],
      ]);
      expect(dataOf(run.output).periods).toEqual(whole);
    }
  });

  it('is an error if a figure that both have differs, or a time of one task', () => {
    const day = write('2026-03-30.csv', MONDAY);
    const changed = write(
      'a.md',
      runCommand('post', [
        write('2026-03-30/b.csv', MONDAY.replace('40,12', '41,12')),
        '--date',
        '2026-03-30',
        ...STYLE,
      ]).output,
    );
    expect(rollup(day, changed).messages).toContainEqual(
      expect.stringContaining('error: 2026-03-30 is also in 2026-03-30.csv with other figures: human time 48h and 49h'),
    );
    const moved = MONDAY.replace('40,12', '39,12').replace('8h,10', '9h,10');
    write('moved/2026-03-30.csv', moved);
    const post = write('c.md', runCommand('post', [join(folder, 'moved/2026-03-30.csv'), ...STYLE]).output);
    expect(rollup(day, post).messages).toContainEqual(
      expect.stringContaining('with other figures: supervision 12m and unknown'),
    );
  });
});

describe('figures of a file that its times do not give', () => {
  const ROWS =
    'Task,Human Est.,Claude,Sup.\nRename the folders,0:15,2,1\nDraw the covers,0:15,3,1\nMove the mail,0:45,3,1\n';

  it('are reported if the estimates of a post are rounded', () => {
    const day = write('2026-04-07.csv', ROWS);
    const post = write('posts/a.md', runCommand('post', [day, '--style', 'fixed-hours']).output);
    expect(rollup(post).messages).toEqual([
      'posts/a.md: warning: The human estimates of the rows are rounded, so the sums of the day are not exact. Give its rows or its JSON in place of this file.',
    ]);
  });

  it('are not reported if the estimates of a post have few digits and are exact', () => {
    const day = write('2026-04-07.csv', ROWS.replace(/0:15/g, '0:30').replace('0:45', '1:30'));
    const post = write('posts/a.md', runCommand('post', [day, '--style', 'fixed-hours']).output);
    expect(rollup(post).messages).toEqual([]);
  });

  it('are not reported if only the weeks differ, because the style has other working weeks', () => {
    const style = write('style.json', JSON.stringify({ base: 'fixed-hours', id: 'mine', hoursPerWeek: 35 }));
    const day = write('2026-04-07.csv', ROWS.replace(/0:15/g, '3h').replace('0:45', '16h'));
    const post = write('posts/a.md', runCommand('post', [day, '--style', style]).output);
    expect(rollup(post).messages).toEqual([]);
  });

  it('are reported for the factors of rows', () => {
    const rows = ROWS.replace('Sup.', 'Sup.,Factor').replace(/1\n(?=D|M|$)/g, '1,9.1x\n');
    expect(rollup(write('2026-04-07.csv', rows)).messages).toEqual([
      '2026-04-07.csv: E2 warning: The cell has 9.1x, but the figures of its row give 7.5x.',
      '2026-04-07.csv: E3 warning: The cell has 9.1x, but the figures of its row give 5.0x.',
      '2026-04-07.csv: E4 warning: The cell has 9.1x, but the figures of its row give 15.0x.',
    ]);
  });
});

describe('the files', () => {
  it('can be rows of one day, rows with dates, posts and record JSON, mixed', () => {
    write('2026-03-30.csv', MONDAY);
    const tuesday = write('2026-03-31.csv', TUESDAY);
    write('many.csv', MANY);
    write('posts/tuesday.md', runCommand('post', [tuesday]).output);
    write('posts/tuesday.html', runCommand('post', [tuesday, '--format', 'html']).output);
    write('posts/with-data.html', runCommand('post', [tuesday, '--format', 'html', '--carry-data']).output);
    write('posts/tuesday.txt', runCommand('post', [tuesday, '--format', 'text']).output);
    write('posts/weeks.md', runCommand('post', [tuesday, '--style', 'standard-weeks']).output);
    write('data/tuesday.json', runCommand('post', [tuesday, '--format', 'json']).output);
    const run = rollup(folder, '--format', 'json');
    const note = (file: string) =>
      `${file}: note: 2026-03-31 is also in 2026-03-31.csv with the same figures. It counts once.`;
    expect(run.messages).toEqual(
      [
        'data/tuesday.json',
        'posts/tuesday.html',
        'posts/tuesday.md',
        'posts/tuesday.txt',
        'posts/weeks.md',
        'posts/with-data.html',
      ].map(note),
    );
    expect(run.exitCode).toBe(0);
    expect(dataOf(run.output)).toEqual({
      schema: 'leverage-rollup/1',
      periods: [
        {
          period: '2026-03-30/2026-04-05',
          from: '2026-03-30',
          to: '2026-04-05',
          days: 4,
          missingDays: ['2026-04-01', '2026-04-03', '2026-04-04'],
          statistics: {
            tasks: 7,
            humanHours: 71 + 5 / 6,
            aiMinutes: 70,
            supervisionMinutes: 13,
            tokens: 103_000,
            weightedFactor: ((71 + 5 / 6) * 60) / 70,
            weightedSupervisoryFactor: (50.5 * 60) / 13,
            humanWeeks: (71 + 5 / 6) / 40,
          },
        },
      ],
    });
  });

  it('are an error with both names and the figures, if they have different figures for a day', () => {
    write('a/2026-03-30.csv', MONDAY);
    write('b/2026-03-30.csv', MONDAY.replace('8h,10', '8h,11').replace('12000', '13000'));
    const run = rollup(folder);
    expect(run).toEqual({
      exitCode: 1,
      output: '',
      messages: [
        'b/2026-03-30.csv: error: 2026-03-30 is also in a/2026-03-30.csv with other figures: AI time 22m and 23m, tokens 100000 and 101000. Remove one of the two, or correct it.',
      ],
    });
  });

  it('are an error if time moved from one task to another', () => {
    write('a/2026-03-30.csv', MONDAY);
    write('b/2026-03-30.csv', MONDAY.replace('40,12', '39,12').replace('8h', '9h'));
    expect(rollup(folder).messages[0]).toContain('with other figures: the times of single tasks.');
  });

  it('are an error without a date, which explains what to do', () => {
    const path = write('notes.csv', MONDAY);
    expect(rollup(path)).toEqual({
      exitCode: 1,
      output: '',
      messages: [
        'notes.csv: error: The file has no date. Name the file like 2026-04-04.csv, write Date and the date in two cells next to the table, or add a column Date.',
      ],
    });
  });

  it('are skipped with a note in a folder with others, and are an error if they are named', () => {
    write('2026-03-30.csv', MONDAY);
    const readme = write('readme.md', '# Notes\n\nNothing here.\n');
    write('.hidden/2026-03-31.csv', TUESDAY);
    write('picture.png', 'x');
    const run = rollup(folder, '--format', 'json');
    expect(run.messages).toEqual(['readme.md: note: The file has no record and is left out.']);
    expect([run.exitCode, dataOf(run.output).periods[0]?.days]).toEqual([0, 1]);
    const named = rollup(folder, readme);
    expect([named.exitCode, named.messages.length]).toEqual([0, 1]);
    expect(rollup(readme).messages).toEqual([
      'readme.md: error: The file has no record: neither a task table with headings such as Task, Human Est. and Claude nor the data of a record.',
    ]);
    expect(rollup(join(folder, 'missing.csv'))).toMatchObject({ exitCode: 1, output: '' });
  });

  it('do not count the days of a roll-up twice', () => {
    write('2026-03-30.csv', MONDAY);
    write('2026-03-31.csv', TUESDAY);
    const formats = ['markdown', 'html', 'text', 'json'];
    const rollups = formats.map((format) => rollup(folder, '--format', format).output);
    rollups.forEach((text, i) => write(`rollup-${i}.txt`, text));
    const run = rollup(folder, '--format', 'json');
    expect(run.messages).toEqual(
      rollups.map((_, i) => `rollup-${i}.txt: note: This is a roll-up. Days count only from their own records.`),
    );
    expect(dataOf(run.output).periods[0]?.statistics.tasks).toBe(4);
  });

  it('with a row that cannot be read give a roll-up without it, and exit 1', () => {
    const path = write('2026-03-30.csv', `${MONDAY}Lost,soon,5,,\n`);
    const run = rollup(path, '--format', 'json');
    expect([run.exitCode, dataOf(run.output).periods[0]?.statistics.tasks]).toEqual([1, 2]);
    expect(run.messages).toHaveLength(1);
    expect(run.messages[0]).toMatch(/^2026-03-30\.csv: B4 error: /);
    expect(rollup(path, '--allow-skipped').exitCode).toBe(0);
  });
});

describe('the periods', () => {
  beforeEach(() => {
    write('2026-03-30.csv', MONDAY);
    write('2026-03-31.csv', TUESDAY);
    write('many.csv', MANY);
  });

  const list = (...args: readonly string[]) =>
    dataOf(rollup(folder, '--format', 'json', ...args).output).periods.map(
      ({ period, days, missingDays }) => `${period}: ${days}, ${missingDays.join(' ')}`,
    );

  it('are weeks, months, quarters, years, the last days or everything', () => {
    expect(list('--period', 'week')).toEqual(['2026-W14: 4, 2026-04-01 2026-04-03 2026-04-04']);
    expect(list('--period', 'sunday-week')).toEqual([
      '2026-03-29/2026-04-04: 3, 2026-04-01 2026-04-03 2026-04-04',
      '2026-04-05/2026-04-11: 1, ',
    ]);
    expect(list('--period', 'month')).toEqual(['2026-03: 2, ', '2026-04: 2, 2026-04-01 2026-04-03 2026-04-04']);
    expect(list('--period', 'quarter')).toEqual(['2026-Q1: 2, ', '2026-Q2: 2, 2026-04-01 2026-04-03 2026-04-04']);
    expect(list('--period', 'year')).toEqual(['2026: 4, 2026-04-01 2026-04-03 2026-04-04']);
    expect(list('--period', 'last-7')).toEqual(['2026-03-30/2026-04-05: 4, 2026-04-01 2026-04-03 2026-04-04']);
  });

  it('are cut by --from and --to, and days are missing within them', () => {
    expect(list('--from', '2026-03-29', '--to', '2026-04-01')).toEqual([
      '2026-03-29/2026-04-01: 2, 2026-03-29 2026-04-01',
    ]);
    expect(list('--from', '2026-03-31', '--to', '2026-04-02', '--period', 'month')).toEqual([
      '2026-03: 1, ',
      '2026-04: 1, 2026-04-01',
    ]);
  });

  it('without a record are in JSON, and a note elsewhere', () => {
    write('2026-06-01.csv', MONDAY);
    expect(list('--period', 'month').map((line) => line.slice(0, 10))).toEqual([
      '2026-03: 2',
      '2026-04: 2',
      '2026-05: 0',
      '2026-06: 1',
    ]);
    const run = rollup(folder, '--period', 'month');
    expect(run.messages).toEqual(['note: 2026-05 has no record, so there is no roll-up of it.']);
    expect(run.output.match(/^# .*$/gm)).toEqual([
      '# Leverage Record: March 2026',
      '# Leverage Record: April 2026',
      '# Leverage Record: June 2026',
    ]);
    expect(rollup(folder, '--from', '2026-05-01', '--to', '2026-05-02')).toEqual({
      exitCode: 1,
      output: '',
      messages: ['error: No day from 2026-05-01 to 2026-05-02 has a record.'],
    });
  });

  it('name the last or first day with a record if they begin after it or end before it', () => {
    const [first, last] = ['2026-03-30', '2026-04-05'];
    write(`${first}.csv`, MONDAY);
    write('many.csv', MANY);
    expect([rollup(folder, '--from', '2030-01-01'), rollup(folder, '--to', '2026-01-01')]).toMatchObject([
      { exitCode: 1, messages: [`error: The last day with a record is ${last}, before --from, 2030-01-01.`] },
      { exitCode: 1, messages: [`error: The first day with a record is ${first}, after --to, 2026-01-01.`] },
    ]);
  });

  it('are written for a site, one at a time', () => {
    const run = rollup(folder, '--period', 'week', '--front-matter', 'jekyll', '--tags', 'leverage');
    expect(run.output).toMatch(
      /^---\nlayout: "post"\ntitle: "Leverage Record: Week 14, March 30 to April 5, 2026"\ndate: "2026-04-05"\n/,
    );
    expect(rollup(folder, '--period', 'month', '--front-matter', 'jekyll')).toMatchObject({ exitCode: 2, output: '' });
    expect(rollup(folder, '--period', 'month', '--title', 'Mine')).toMatchObject({ exitCode: 2, output: '' });
  });

  it('have the texts of the author', () => {
    const { output } = rollup(folder, '--title', 'A week', '--intro', 'It rained.', '--analysis', 'More next week.');
    expect(output).toContain('# A week\n\nSeven tasks on four days.');
    expect(output).toContain('\n\nIt rained.\n\n');
    expect(output).toContain('\n\nMore next week.\n\n## Longest Tasks');
  });
});

describe('private terms', () => {
  it('are replaced in tasks, and reported elsewhere', () => {
    const path = write('2026-03-30.csv', MONDAY.replace('the reports', 'Quillfern'));
    const list = write(
      'private-list.json',
      JSON.stringify({ terms: ['Quillfern'], replacements: [{ term: 'Quillfern', wording: 'a billing app' }] }),
    );
    const run = rollup(path, '--private', list);
    expect(run.output).toContain('Port a billing app (March 30, 2026)');
    expect([run.exitCode, run.messages]).toEqual([0, []]);
    const shown = rollup(path, '--private', list, '--title', 'Quillfern days');
    expect(shown.output).toContain('# A billing app days');
    const terms = write('terms.json', JSON.stringify({ terms: ['Quillfern'], replacements: [] }));
    const found = rollup(path, '--private', terms, '--strict');
    expect(found.exitCode).toBe(1);
    expect(found.messages[0]).toContain('(leak-private-term)');
  });
});

describe('wrong usage', () => {
  it.each([
    [[], 'No file given. Give files or a folder with records, or - for standard input.'],
    [
      ['x.csv', '--period', 'day'],
      '--period is “day”. Write one of week, sunday-week, month, quarter, year, last-7, last-30, all.',
    ],
    [['x.csv', '--from', 'soon'], '--from is “soon”. Write a date such as 2026-04-04.'],
    [
      ['x.csv', '--from', '2026-04-05', '--to', '2026-04-04'],
      '--from is 2026-04-05, after --to, 2026-04-04. Swap them.',
    ],
  ])('%j', (args, message) => {
    const run = runCommand('rollup', args);
    expect([run.exitCode, run.output, run.messages[0]]).toEqual([2, '', message]);
  });

  it('prints its help', () => {
    expect(runCommand('rollup', ['--help'])).toMatchObject({ exitCode: 0, messages: [] });
  });
});

describe('verify', () => {
  const FORMATS = ['markdown', 'html', 'text'] as const;

  it.each(STYLES.map(({ id }) => id))('adds up a roll-up in the style %s again', (style) => {
    const path = write(
      'many.csv',
      [
        `Date,${HEADINGS}`,
        '2026-02-11,Port the tests,24h (16-40),20-40 min,5 (2-8),1500',
        '2026-02-11,Draw,~8h,10.5,,',
        '2026-03-30,Port the reports,40,12,10,88000',
        '2026-03-31,Move the mail,1:20,7,,3000',
        '2026-04-01,Check the invoices,0.25,4,0,',
      ].join('\n'),
    );
    for (const format of FORMATS) {
      for (const period of ['week', 'year']) {
        const { output } = rollup(path, '--style', style, '--format', format, '--period', period);
        const run = runCommand('verify', ['-'], output);
        expect({ format, period, ...run }).toMatchObject({ format, period, exitCode: 0, messages: [] });
        expect(run.output.split('\n').filter(Boolean).length).toBe(period === 'week' ? 2 : 1);
      }
    }
  });

  it.each([1, 20, 99, 100, 105, 999, 1000, 1205])(
    'adds up a roll-up of %d tasks again, and refuses another number',
    (tasks) => {
      const others = Array.from({ length: tasks - 1 }, (_, i) => `Task ${i},1,2,,`);
      const file = write('2026-03-30.csv', [HEADINGS, 'Port the reports,40,12,10,88000', ...others].join('\n'));
      for (const format of FORMATS) {
        const { output } = rollup(file, '--format', format);
        expect(runCommand('verify', ['-'], output)).toMatchObject({ exitCode: 0, messages: [] });
        const [first = ''] = /\S.* tasks? on one day\./.exec(output) ?? [];
        const other = first.replace(/^(<p>)?.*/, '$1Two hundred six tasks on one day.');
        const changed = runCommand('verify', ['-'], output.replace(first, other));
        expect([changed.exitCode, changed.output]).toEqual([
          1,
          expect.stringContaining('sentence: printed “Two hundred six tasks on one day.”'),
        ]);
      }
    },
  );

  it('reads the units and the texts for empty cells of a style', () => {
    const column = (key: string, label: string, unit: string, emptyText: string) => ({
      key,
      label,
      align: 'right',
      digits: 'entered',
      unit: { one: unit, many: unit },
      emptyText,
    });
    const columns = [
      column('task', 'Task', '', ''),
      column('humanEstimate', 'By hand', ' hours', 'none'),
      column('aiTime', 'Agent', ' min', 'none'),
      column('supervision', 'Read', ' min', 'unknown'),
      column('tokens', 'Tokens', ' tokens', 'n/a'),
      column('factor', 'Factor', '', '?'),
      column('supervisoryFactor', 'Sup. factor', '', '?'),
    ];
    const style = write('style.json', JSON.stringify({ base: 'standard', columns }));
    const days = [
      write('2026-03-30.csv', `${HEADINGS}\nPort the reports,40,12,10,797\n`),
      write('2026-03-31.csv', `${HEADINGS}\nMove the mail,1:20,7,,\n`),
    ];
    for (const format of FORMATS) {
      const { output } = rollup(...days, '--style', style, '--format', format);
      expect(output).toContain('797 tokens');
      expect(runCommand('verify', ['-', '--style', style], output)).toMatchObject({ exitCode: 0, messages: [] });
      const changed = output.replaceAll('797 tokens', '798 tokens').replaceAll('unknown', '1 min');
      expect(runCommand('verify', ['-', '--style', style], changed).exitCode).toBe(1);
    }
  });

  it.each([
    [
      {
        sentences: {
          averages: '{factor} weighted; supervised {supervisory}.',
          averagesWithoutSupervision: '{factor}.',
        },
      },
    ],
    [{ sentences: { averages: 'The {weeks} of work had {factor} and {supervisory}.' } }],
    [{ language: { tasks: { one: 'piece of work', many: 'pieces of work' } } }],
  ])('reads the sentences of a style: %j', (changes) => {
    const style = write('style.json', JSON.stringify({ base: 'standard', ...changes }));
    const days = [write('2026-03-30.csv', MONDAY), write('2026-03-31.csv', TUESDAY)];
    for (const format of FORMATS) {
      const { output } = rollup(...days, '--style', style, '--format', format);
      expect(runCommand('verify', ['-', '--style', style], output)).toMatchObject({ exitCode: 0, messages: [] });
      const changed = output.replace(/233\.1x/, '233.2x');
      expect(runCommand('verify', ['-', '--style', style], changed).exitCode).toBe(1);
    }
  });

  it('reads rounded estimates of a style without bounds', () => {
    const style = write('style.json', JSON.stringify({ base: 'fixed-hours', bounds: 'none' }));
    const file = write('2026-03-30.csv', `${HEADINGS}\nPort the reports,~29h,10,,\nMove the mail,~0.5h,10,,\n`);
    const { output } = rollup(file, '--style', style);
    expect(runCommand('verify', ['-', '--style', style], output)).toMatchObject({ exitCode: 0, messages: [] });
  });

  it('names the figures of a roll-up that its rows do not give', () => {
    write('2026-03-30.csv', MONDAY);
    write('2026-03-31.csv', TUESDAY);
    const { output } = rollup(folder);
    const changed = output
      .replace('factor was 91.5x', 'factor was 75.1x')
      .replace('| 91.5x |', '| 75.1x |')
      .replace('| 48h |', '| 49h |');
    const run = runCommand('verify', ['-'], changed);
    expect([run.exitCode, run.output.split('\n').filter(Boolean)]).toEqual([
      1,
      [
        'March 30, 2026: Factor printed 130.9x, the row gives 133.6x',
        'statistics: Total human-equivalent hours printed 51.8, the rows give 52.8',
        'statistics: Weighted average leverage factor printed 75.1x, the rows give 93.2x',
        'sentence: printed “The weighted average leverage factor was 75.1x with a supervisory leverage of 233.1x (3 of 4 tasks). In human terms, this was 1.3 weeks of work.”, the rows give “The weighted average leverage factor was 93.2x with a supervisory leverage of 233.1x (3 of 4 tasks). In human terms, this was 1.3 weeks of work.”',
        'sentence: printed “The day with the highest weighted average was March 30, 2026 (130.9x, 2 tasks); the lowest was March 31, 2026 (19.2x, 2 tasks).”, the rows give “The day with the highest weighted average was March 30, 2026 (133.6x, 2 tasks); the lowest was March 31, 2026 (19.2x, 2 tasks).”',
      ],
    ]);
  });

  it('names falsified factors of the days with the highest and the lowest average, the longest tasks and the counts', () => {
    write('2026-03-30.csv', MONDAY);
    write('2026-03-31.csv', TUESDAY);
    for (const format of FORMATS) {
      const { output } = rollup(
        folder,
        '--format',
        format,
        '--analysis',
        'We moved on (again): done in 3 days, at last.',
      );
      expect(runCommand('verify', ['-'], output)).toEqual({
        exitCode: 0,
        output:
          'Roll-up of 2 days: 2 rows, 8 statistics, 3 sentences and 4 longest tasks agree. Not compared: the title, the dates of the rows and other texts.\n',
        messages: [],
      });
      const changed = output
        .replace('(130.9x, 2 tasks)', '(199.4x, 2 tasks)')
        .replace('Four tasks on two days', 'Five tasks on two days')
        .replace('8h in 10m, 48.0x', '8h in 10m, 99.4x')
        .replace('40h in 12m, 200.0x', '80h in 12m, 400.0x');
      const run = runCommand('verify', ['-'], changed);
      expect([format, run.exitCode, run.output.split('\n').filter(Boolean)]).toEqual([
        format,
        1,
        [
          'sentence: printed “Five tasks on two days.”, the rows give “Four tasks on two days.”',
          'sentence: printed “The day with the highest weighted average was March 30, 2026 (199.4x, 2 tasks); the lowest was March 31, 2026 (19.2x, 2 tasks).”, the rows give “The day with the highest weighted average was March 30, 2026 (130.9x, 2 tasks); the lowest was March 31, 2026 (19.2x, 2 tasks).”',
          'longest task “Port the reports”: 80h is more than March 30, 2026 has',
          'longest task “Draw the covers”: printed 99.4x, its times give 48.0x',
        ],
      ]);
    }
  });

  it.each(['\u2028', '\u2029', '\u0085', '\n'])('reads the longest tasks with the line break %j', (lineBreak) => {
    const path = write('2026-03-30.csv', MONDAY.replace('Port the reports', `"Port${lineBreak}the reports"`));
    for (const format of FORMATS) {
      const { output } = rollup(path, '--format', format);
      expect(runCommand('verify', ['-'], output)).toMatchObject({ exitCode: 0, messages: [] });
      const changed = runCommand('verify', ['-'], output.replace('8h in 10m, 48.0x', '8h in 10m, 99.4x'));
      expect([changed.exitCode, changed.output]).toEqual([
        1,
        'longest task “Draw the covers”: printed 99.4x, its times give 48.0x\n',
      ]);
      const first = runCommand('verify', ['-'], output.replace('40h in 12m, 200.0x', '40h in 12m, 99.4x'));
      expect([first.exitCode, first.output.split('printed').at(-1)]).toEqual([1, ' 99.4x, its times give 200.0x\n']);
    }
  });

  it('lists the figures that it does not compare', () => {
    write('2026-03-20.csv', MONDAY);
    write('2026-03-30.csv', MONDAY);
    write('2026-04-01.csv', TUESDAY);
    const verifyOf = (...args: readonly string[]) => runCommand('verify', ['-'], rollup(folder, ...args).output).output;
    expect(verifyOf('--format', 'html', '--picture', 'trend')).toBe(
      'Roll-up of 3 days: 3 rows, 8 statistics, 3 sentences and 5 longest tasks agree. Not compared: the days without a record, the picture, the title, the dates of the rows and other texts.\n',
    );
    expect(verifyOf('--period', 'month', '--from', '2026-04-01')).toBe(
      'Roll-up of 1 day: 1 row, 8 statistics, 2 sentences and 2 longest tasks agree. Not compared: the period before, the title, the dates of the rows and other texts.\n',
    );
    expect(verifyOf('--period', 'year')).toBe(
      'Roll-up of 3 days: 2 rows, 8 statistics, 2 sentences and 5 longest tasks agree. Not compared: the days with the highest and the lowest average, the days without a record, the title, the weeks of the rows and other texts.\n',
    );
  });

  it('checks the figures of JSON against each other', () => {
    write('2026-03-30.csv', MONDAY);
    const { output } = rollup(folder, '--format', 'json', '--period', 'week');
    const sound = runCommand('verify', ['-'], output);
    expect(sound).toEqual({
      exitCode: 0,
      output: '1 period: the figures of each agree. The days are not part of this file.\n',
      messages: [],
    });
    const changed = runCommand(
      'verify',
      ['-'],
      output.replace('"aiMinutes": 22', '"aiMinutes": 23').replace('2026-W14', '2026-W15'),
    );
    expect([changed.exitCode, changed.output.split('\n').filter(Boolean)]).toEqual([
      1,
      [
        '2026-W15: is not the period of 2026-03-30 to 2026-04-05',
        '2026-W15: weightedFactor is 130.9090909090909 in the data, the sums give 125.21739130434783',
      ],
    ]);
    const faulty = runCommand('verify', ['-'], output.replace('"days": 1', '"days": "one"'));
    expect(faulty.messages).toEqual(['error: periods.0.days is "one". Expected a number.']);
  });
});
