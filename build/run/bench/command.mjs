import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listTasks } from './tasks.mjs';

const ROUNDS = 9;
const ROWS_OF_A_DAY = 29;
const REPORT_FILE = 3;
/** Runs in the measured process and reports its processor time when it ends. */
const REPORTER = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(${REPORT_FILE}, String(user + system));
});`;

/** Runs a process and returns its processor time, in microseconds. */
function processorTimeOf(args) {
  const { output, status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(output[REPORT_FILE]);
}

const daysRows = (count) => listTasks(count).map((task, i) => `"${task}",${(i % 37) + 1}h,${(i % 91) + 1}m,5m\n`);

/** Measures the command line, run like the bin, against a process that does nothing. */
export function measureCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  try {
    const reporter = join(folder, 'reporter.cjs');
    const day = join(folder, '2026-04-04.csv');
    writeFileSync(reporter, REPORTER);
    writeFileSync(day, `Task,Human Est.,Claude,Sup.\n${daysRows(ROWS_OF_A_DAY).join('')}`);
    const minimum = { post: Number.POSITIVE_INFINITY, nothing: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      const post = ['-r', reporter, resolve('build/run/leverage-record.mjs'), 'post', day];
      minimum.post = Math.min(minimum.post, processorTimeOf(post));
      minimum.nothing = Math.min(minimum.nothing, processorTimeOf(['-r', reporter, '-e', '0']));
    }
    const name = `leverage-record post of ${ROWS_OF_A_DAY} rows, against node -e 0`;
    return [{ name, ratio: minimum.post / minimum.nothing, bar: 3 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
