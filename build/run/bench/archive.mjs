import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { makeArchive } from './made-archive.mjs';
import { writeDayFiles } from './made-days.mjs';

const ROUNDS = 5;
const PEOPLE = 100;
const DAYS = 365;
const FEW_FILES = 200;
const FILES = 2000;
const DAYS_OF_A_PERSON = 250;
const SUM = 'SELECT SUM(human_ns) FROM tasks';

/** Returns the processor time of all threads, in microseconds. */
async function timeOf(run) {
  const { user, system } = process.cpuUsage();
  await run();
  const after = process.cpuUsage();
  return after.user + after.system - user - system;
}

async function measureRollUp(folder) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    await makeArchive(connection, folder, { people: PEOPLE, days: DAYS });
    await connection.run(`CREATE VIEW tasks AS
      SELECT * FROM read_parquet('${folder}/tasks/*/*.parquet', hive_partitioning = true, hive_types = {'month': VARCHAR})`);
    const statement = readFileSync('sql/tasks-by-month.sql', 'utf8');
    const minimum = { rollUp: Number.POSITIVE_INFINITY, sum: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      minimum.rollUp = Math.min(minimum.rollUp, await timeOf(() => connection.runAndReadAll(statement)));
      minimum.sum = Math.min(minimum.sum, await timeOf(() => connection.runAndReadAll(SUM)));
    }
    return {
      name: `roll-up of ${PEOPLE * DAYS * 12} tasks by person, team and month, against a sum of one column`,
      ratio: minimum.rollUp / minimum.sum,
      bar: 20,
    };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Runs in the measured process and reports its processor time when it ends, in microseconds. */
const REPORTER = `data:text/javascript,process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('cpu ' + (user + system));
})`;

function measureGrowth(folder) {
  const times = [FEW_FILES, FILES].map((files) => {
    const days = join(folder, `days-${files}`);
    writeDayFiles(days, files, DAYS_OF_A_PERSON);
    const command = resolve('build/run/leverage-record.mjs');
    const args = ['--import', REPORTER, command, 'archive', days, '--out', join(folder, `archive-${files}`)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`archive ended with ${status}: ${stderr}`);
    return Number(/cpu (\d+)$/.exec(stderr)?.[1]);
  });
  return { name: `archive of ${FILES} files, against ${FEW_FILES}`, ratio: times[1] / times[0], bar: 20 };
}

/** Measures the archive: a roll-up of its tasks, and the time to write it. */
export async function measureArchive() {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  try {
    return [await measureRollUp(join(folder, 'made')), measureGrowth(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
