// Covers src/workbench/command/archive.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runArchive } from '../../../src/workbench/command/archive/archive.ts';
import { runCommand } from '../run-command.ts';
import { MadeFolder } from './made-folder.ts';

const DAY =
  'Task,Human Est.,Claude,Sup.,Tokens\nPort the shop,4h,10m,2m,"1,200"\nDraft the guide,24h (16-40),8.61m,,150k\n';

let folder: MadeFolder;
beforeEach(() => {
  folder = new MadeFolder();
});
afterEach(() => folder.remove());

/** Expects neither an archive nor a part of one. */
function expectNothingWritten(): void {
  expect(readdirSync(folder.path('.')).filter((name) => name !== 'days')).toEqual([]);
}

function readSummary(): unknown {
  return JSON.parse(readFileSync(join(folder.out, 'archive.json'), 'utf8'));
}

const PLACE = { team: 'design', person: 'ana', date: '2025-12-29', month: '2025-12', iso_week: '2026-W01' };

/** Returns the columns of a time in hours. */
function timeOf(name: string, hours: number | null, low = hours, high = hours, ranges: number | null = 0) {
  const inNanoseconds = (value: number | null) => (value === null ? null : Math.round(value * 3.6e12));
  return {
    [`${name}_ns`]: inNanoseconds(hours),
    [`${name}_low_ns`]: inNanoseconds(low),
    [`${name}_high_ns`]: inNanoseconds(high),
    [`${name}_ranges`]: hours === null ? null : ranges,
  };
}

describe('archive', () => {
  it('writes a row for each task, with exact integers and the parts of the calendar', async () => {
    folder.write('design/ana/2025-12-29.csv', DAY);
    expect(await folder.archive()).toEqual({
      exitCode: 0,
      output: `${folder.out}: 1 record with 2 tasks of 1 person, 2025-12 to 2025-12.\n`,
      messages: [],
    });
    expect(await folder.run('SELECT * FROM tasks ORDER BY number')).toEqual([
      {
        ...PLACE,
        number: 1,
        task: 'Port the shop',
        ...timeOf('human', 4),
        ...timeOf('ai', 10 / 60),
        ...timeOf('supervision', 2 / 60),
        ...timeOf('supervised_human', 4),
        tokens: 1200,
        basis: null,
        estimated: null,
      },
      {
        ...PLACE,
        number: 2,
        task: 'Draft the guide',
        ...timeOf('human', 24, 16, 40, 1),
        ...timeOf('ai', 8.61 / 60),
        ...timeOf('supervision', null),
        ...timeOf('supervised_human', null),
        tokens: 150_000,
        basis: null,
        estimated: null,
      },
    ]);
  });

  it('writes a row for each day, with the sums of its tasks', async () => {
    folder.write('design/ana/2025-12-29.csv', DAY.replace('Tokens\n', 'Tokens,,Title,A short week\n'));
    await folder.archive();
    const [row] = await folder.run('SELECT *, tasks AS count FROM records');
    expect(row).toEqual({
      ...PLACE,
      title: 'A short week',
      fingerprint: expect.stringMatching(/^a[\da-f]{16}$/),
      file: 'design/ana/2025-12-29.csv',
      count: 2,
      statistics: expect.objectContaining({ tasks: 2, humanHours: 28, aiMinutes: 18.61, tokens: 151_200 }),
      printed: expect.arrayContaining([['Total human-equivalent hours', '28.0 (20 to 44)']]),
    });
  });

  it('has integers with exact sums, and the months as folders', async () => {
    folder.write('2026-04-04.csv', DAY);
    folder.write('2026-05-01.csv', DAY);
    await folder.archive();
    expect(readdirSync(folder.out).sort()).toEqual(['archive.json', 'records', 'tasks']);
    for (const table of ['records', 'tasks']) {
      expect(readdirSync(join(folder.out, table)).sort()).toEqual(['month=2026-04', 'month=2026-05']);
    }
    const file = join(folder.out, 'tasks/month=2026-04/data_0.parquet');
    const columns = await folder.run(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${file}')`);
    const types = new Map(columns.map((column) => [column.column_name, column.column_type]));
    expect([types.get('human_ns'), types.get('tokens'), types.get('date'), types.has('month')]).toEqual([
      'DECIMAL(18,0)',
      'BIGINT',
      'DATE',
      true,
    ]);
    const inFile = await folder.run(`SELECT name FROM parquet_schema('${file}')`);
    expect(inFile.map(({ name }) => name)).not.toContain('month');
  });

  it('reads rows, dated rows, posts and records in JSON and HTML, recognized by their content', async () => {
    folder.write('2026-04-04.csv', DAY);
    const path = join(folder.days, '2026-04-04.csv');
    const post = (...options: string[]) => runCommand('post', [path, ...options]).output;
    folder.write('a.txt', post('--date', '2026-04-05'));
    folder.write('b.txt', post('--date', '2026-04-06', '--format', 'json'));
    folder.write('c.txt', post('--date', '2026-04-07', '--format', 'html', '--carry-data'));
    folder.write(
      'd.txt',
      'Date,Task,Human,AI\n2026-04-08,Port the shop,4h,10m\n2026-04-09,Draft the guide,24h,8.61m\n',
    );
    expect((await folder.archive()).messages).toEqual([
      `${join(folder.days, 'a.txt')}: warning: The bounds of the day are not counted, because the record does not show which tasks they belong to. Give its rows or its JSON in place of this file.`,
    ]);
    const rows = await folder.run(
      'SELECT date, COUNT(*) AS count, SUM(human_ns) AS sum FROM tasks GROUP BY date ORDER BY date',
    );
    expect(rows.map(({ date, count, sum }) => [date, count, Number(sum) / 3.6e12])).toEqual([
      ['2026-04-04', 2, 28],
      ['2026-04-05', 2, 28],
      ['2026-04-06', 2, 28],
      ['2026-04-07', 2, 28],
      ['2026-04-08', 1, 4],
      ['2026-04-09', 1, 24],
    ]);
  });

  it('keeps every character of a task', async () => {
    const task = `'quoted' "double" 測試 👩‍🚀 e\u0301 \\ % _ ; -- /* 42`;
    folder.write('2026-04-04.csv', `Task,Human,AI\n"${task.replace(/"/g, '""')}\nsecond line",4h,10m\n007,4h,10m\n`);
    await folder.archive();
    expect(await folder.run('SELECT task FROM tasks ORDER BY number')).toEqual([
      { task: `${task}\nsecond line` },
      { task: '007' },
    ]);
  });

  it('counts a day once that is in two files with the same figures', async () => {
    folder.write('ana/2026-04-04.csv', DAY);
    folder.write('ana/2026/2026-04-04.csv', DAY.replace('Port the shop', 'Port the store'));
    folder.write('ben/2026-04-04.csv', DAY);
    const { exitCode, output, messages } = await folder.archive();
    expect([exitCode, output]).toEqual([0, `${folder.out}: 2 records with 4 tasks of 2 people, 2026-04 to 2026-04.\n`]);
    expect(messages).toEqual([
      'ana/2026-04-04.csv: note: 2026-04-04 is also in ana/2026/2026-04-04.csv with the same figures. It counts once.',
    ]);
    expect(await folder.query('sql/check.sql')).toEqual([]);
  });

  it('runs a single statement, and names one that is not single or cannot be read', async () => {
    folder.write('2026-04-04.csv', DAY);
    await folder.archive();
    expect(await folder.run('-- A comment\nSELECT 1 AS a;\n')).toEqual([{ a: 1 }]);
    expect(await folder.run("PIVOT (SELECT 'm' AS a, 2 AS b) ON a USING SUM(b);")).toEqual([{ m: 2 }]);
    expect(await folder.run("SELECT ';' AS a -- ; SELECT 2")).toEqual([{ a: ';' }]);
    await expect(folder.run('SELECT 1 AS a; SELECT 2 AS b')).rejects.toThrow(
      'statement.sql has 2 statements. Give one.',
    );
    await expect(folder.run('SELECT')).rejects.toThrow('statement.sql cannot be run: ');
    await expect(folder.query(folder.path('none.sql'))).rejects.toThrow('none.sql cannot be read.');
  });

  it('lists files that it does not read', async () => {
    folder.write('2026-04-04.csv', DAY);
    folder.write('notes.md', 'Nothing here.');
    folder.write('april.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]));
    folder.write('.hidden/2026-04-05.csv', DAY);
    const { exitCode, messages } = await folder.archive();
    expect(exitCode).toBe(0);
    expect(messages).toEqual([
      `${join(folder.days, 'notes.md')}: note: The file has no record and is left out.`,
      'note: 1 file is neither CSV, text, Markdown, HTML nor JSON, and not read: april.xlsx',
    ]);
  });

  it('follows links, except for a link to a folder that contains it', async () => {
    folder.write('ana/2026-04-04.csv', DAY);
    symlinkSync(folder.days, join(folder.days, 'ana/loop'));
    symlinkSync(join(folder.days, 'ana'), join(folder.days, 'ben'));
    expect((await folder.archive()).output).toContain('2 records with 4 tasks of 2 people');
  });

  it('replaces an archive, and accepts an empty folder', async () => {
    mkdirSync(folder.out);
    folder.write('2026-04-04.csv', DAY);
    expect((await folder.archive()).exitCode).toBe(0);
    rmSync(join(folder.days, '2026-04-04.csv'));
    folder.write('2026-05-04.csv', DAY);
    expect((await folder.archive()).output).toContain('1 record with 2 tasks of 1 person, 2026-05 to 2026-05');
    expect(readdirSync(folder.path('.')).sort()).toEqual(['days', 'out']);
  });
});

describe('an error', () => {
  it('of a file leaves no archive, and names the file, the cell and what was expected', async () => {
    folder.write('ana/2026-04-04.csv', DAY);
    folder.write('ana/2026-04-05.csv', DAY.replace('4h', '4 potatoes'));
    folder.write('ben/2026-04-05.csv', new Uint8Array([0xff, 0xfe, 0x54, 0]));
    const { exitCode, output, messages } = await folder.archive();
    expect([exitCode, output]).toEqual([1, '']);
    expect(messages).toEqual([
      expect.stringMatching(/^\S+ana\/2026-04-05\.csv: B2 error: .*4 potatoes.*Row 2 is left out\.$/),
      expect.stringMatching(/^\S+ben\/2026-04-05\.csv: error: The file is UTF-16 text\. .+$/),
      `error: Files have problems, so ${folder.out} was not written. Fix them, or add --allow-skipped.`,
    ]);
    expectNothingWritten();
  });

  it('of a file keeps an earlier archive', async () => {
    folder.write('2026-04-04.csv', DAY);
    await folder.archive();
    const before = readSummary();
    folder.write('2026-04-05.csv', 'Task,Human,AI\nPort,x,10m\n');
    expect((await folder.archive()).exitCode).toBe(1);
    expect(readSummary()).toEqual(before);
    expect(await folder.run('SELECT COUNT(*) AS count FROM tasks')).toEqual([{ count: 2 }]);
  });

  it('is skipped with --allow-skipped, and listed in archive.json', async () => {
    folder.write('2026-04-04.csv', DAY);
    folder.write('2026-04-05.csv', DAY.replace('4h', '4 potatoes'));
    const { exitCode, output } = await folder.archive('--allow-skipped');
    expect([exitCode, output]).toEqual([0, `${folder.out}: 2 records with 3 tasks of 1 person, 2026-04 to 2026-04.\n`]);
    expect(readSummary()).toEqual({
      schema: 'leverage-archive/1',
      records: 2,
      tasks: 3,
      people: 1,
      firstMonth: '2026-04',
      lastMonth: '2026-04',
      files: 2,
      filesWithErrors: ['2026-04-05.csv'],
    });
  });

  it('is a day that two files have with other figures', async () => {
    folder.write('ana/2026-04-04.csv', DAY);
    folder.write('ana/day-2026-04-04.csv', DAY.replace('4h', '5h'));
    const { exitCode, messages } = await folder.archive();
    expect(exitCode).toBe(1);
    expect(messages[0]).toBe(
      'ana/day-2026-04-04.csv: error: 2026-04-04 is also in ana/2026-04-04.csv with other figures. Remove one of the two, or correct it.',
    );
  });

  it.each([
    ['0.000000001s', []],
    ['0.0000000001s', ['The AI time of “Port” is 0.0000000001 seconds']],
    ['1.33333333333h', []],
    ['1.33333333333333h', ['The AI time of “Port” is 4799.999999999988 seconds']],
    ['277777h', []],
    ['277778h', ['The AI time of “Port” is 1000000800 seconds']],
  ])('is a time that cannot be represented exactly: %s', async (time, sentences) => {
    folder.write('2026-04-04.csv', `Task,Human,AI\nPort,4h,${time}\n`);
    const { exitCode, messages } = await folder.archive();
    expect(exitCode).toBe(sentences.length);
    expect(messages.filter((message) => message.includes('error: The AI time'))).toEqual(
      sentences.map((sentence) => expect.stringContaining(sentence)),
    );
  });

  it('is a warning with --strict', async () => {
    folder.write('2026-04-04.csv', DAY.replace('2m', '20m'));
    expect((await folder.archive('--strict')).exitCode).toBe(1);
    expectNothingWritten();
    expect((await folder.archive()).exitCode).toBe(0);
  });

  it('is a folder without days', async () => {
    expect(await folder.archive()).toEqual({
      exitCode: 1,
      output: '',
      messages: [`error: ${folder.days} has no days, so ${folder.out} was not written.`],
    });
    expectNothingWritten();
  });

  it('is a missing DuckDB, with how to install it', async () => {
    folder.write('2026-04-04.csv', DAY);
    const missing = Object.assign(new Error("Cannot find package '@duckdb/node-api'"), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const version = devDependencies['@duckdb/node-api'];
    expect(await runArchive([folder.days, '--out', folder.out], () => Promise.reject(missing))).toEqual({
      exitCode: 1,
      output: '',
      messages: [
        `error: DuckDB is not installed. Run npm install --no-save @duckdb/node-api@${version} in the folder of Leverage Record, and try again.`,
      ],
    });
    expectNothingWritten();
  });
});

describe('wrong usage', () => {
  const usageOf = async (...args: string[]) => {
    const { exitCode, messages } = await runArchive(args, () => Promise.reject(new Error('It is not needed.')));
    expect(exitCode).toBe(2);
    return messages[0];
  };

  it('is a folder or an output that is missing', async () => {
    expect(await usageOf()).toBe('No folder given. Give a folder with the files of days.');
    expect(await usageOf(folder.days)).toBe('No output given. Add --out with the name of a new folder.');
    expect(await usageOf(folder.path('none'), '--out', folder.out)).toMatch(/none is not a folder\. Give a folder/);
    expect(await usageOf(folder.days, folder.days, '--out', folder.out)).toMatch(/^Only one folder at a time/);
  });

  it('is an output that archive did not write', async () => {
    mkdirSync(folder.out);
    writeFileSync(join(folder.out, 'letter.txt'), 'Keep this.');
    expect(await usageOf(folder.days, '--out', folder.out)).toBe(
      `--out is “${folder.out}”, which has files that archive did not write. Write a new or empty folder.`,
    );
    writeFileSync(join(folder.out, 'archive.json'), '{"schema":"leverage-archive/1"}');
    expect(await usageOf(folder.days, '--out', folder.out)).toMatch(/did not write/);
    expect(existsSync(join(folder.out, 'letter.txt'))).toBe(true);
  });

  it('is an output inside the folder of days, or around it', async () => {
    const sentence = 'and one of the two folders contains the other. Write another folder.';
    expect(await usageOf(folder.days, '--out', join(folder.days, 'out'))).toContain(sentence);
    expect(await usageOf(folder.days, '--out', folder.path('.'))).toContain(sentence);
    expect(await usageOf(folder.days, '--out', folder.days)).toContain(sentence);
  });
});
