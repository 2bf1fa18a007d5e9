import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importBundled } from '../../make/import-bundled.mjs';
import { LONG_TEXTS, makeClaudeLog, makeCodexLog, SHORT_TEXTS } from './log-texts.mjs';
import { measureBrowserMemory } from './logs-browser.mjs';
import { measureMinimumTimes } from './measure.mjs';

const ROUNDS = 7;
const CHUNK = 1 << 17;
const TURNS_OF_A_SESSION = 120;
/** Limits from the specification: a third of the speed of JSON.parse, and 300 MB for 2 GB of logs. */
const MOST_TIME = 3;
const MOST_MEMORY = 300;
const MEMORY_FILES = 40;
const MEGABYTES_IN_BROWSER = 300;

/** The logs whose reading is measured, as texts of files. */
const SPEED_SETS = {
  'Claude Code, long': [0, 1].map((session) => makeClaudeLog(session, TURNS_OF_A_SESSION, LONG_TEXTS)),
  'Claude Code, short': [0, 1].map((session) => makeClaudeLog(session, 3 * TURNS_OF_A_SESSION, SHORT_TEXTS)),
  'Codex, long': [0, 1].map((session) => makeCodexLog(session, TURNS_OF_A_SESSION, LONG_TEXTS)),
  'Codex, short': [0, 1].map((session) => makeCodexLog(session, 3 * TURNS_OF_A_SESSION, SHORT_TEXTS)),
};

function measureSpeed(kind, sessions, { collectLogs, makeLogFormats, importDay, ALL_TIME }) {
  const lines = sessions.flatMap((text) => text.trimEnd().split('\n'));
  const files = sessions.map((text) => new TextEncoder().encode(text));
  const least = measureMinimumTimes(
    {
      logs: () => () => {
        const logs = collectLogs(makeLogFormats);
        files.forEach((bytes, index) => {
          const file = logs.open(`${index}.jsonl`);
          for (let at = 0; at < bytes.length; at += CHUNK) file.push(bytes.subarray(at, at + CHUNK));
          file.end();
        });
        importDay(logs.finish(), { interval: ALL_TIME, date: null }, { silence: 60, asks: true });
      },
      json: () => () => {
        for (const line of lines) JSON.parse(line);
      },
    },
    ROUNDS,
  );
  return {
    name: `reading ${lines.length} log lines (${kind}), against JSON.parse of them`,
    ratio: least.logs / least.json,
    bar: MOST_TIME,
  };
}

/** Runs in the measured process: it reports its largest memory when it ends, in kilobytes. */
const REPORTER = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));`;

function measureMemory() {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  try {
    const logs = join(folder, 'logs');
    mkdirSync(logs);
    let bytes = 0;
    for (let session = 0; session < MEMORY_FILES; session++) {
      const text = makeClaudeLog(session, TURNS_OF_A_SESSION, LONG_TEXTS);
      bytes += text.length;
      writeFileSync(join(logs, `${session}.jsonl`), text);
    }
    const reporter = join(folder, 'reporter.cjs');
    writeFileSync(reporter, REPORTER);
    const args = [
      '-r',
      reporter,
      resolve('build/run/leverage-record.mjs'),
      'import',
      logs,
      '--date',
      'all',
      '--zone',
      'UTC',
    ];
    const { output, status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(`import ended with ${status}`);
    const megabytes = Number(output[3]) / 1000;
    const size = Math.round(bytes / 1e6);
    return {
      name: `memory of import for ${size} MB of logs, in MB, against ${MOST_MEMORY}`,
      ratio: megabytes / MOST_MEMORY,
      bar: 1,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Measures the import of agents' logs: its speed and its memory. */
export async function measureLogs() {
  const modules = await Promise.all(
    ['log-collection', 'log-formats', 'import-day', 'rule/days'].map((name) =>
      importBundled(`src/imports/logs/${name}.ts`),
    ),
  );
  const core = Object.assign({}, ...modules);
  return [
    ...Object.entries(SPEED_SETS).map(([kind, sessions]) => measureSpeed(kind, sessions, core)),
    measureMemory(),
    await measureBrowserMemory(MEGABYTES_IN_BROWSER, MOST_MEMORY),
  ];
}
