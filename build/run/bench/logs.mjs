import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importBundled } from '../../make/import-bundled.mjs';
import { measureMinimumTimes } from './measure.mjs';

const ROUNDS = 7;
const CHUNK = 1 << 20;
const TURNS_OF_A_SESSION = 120;
const MESSAGES_OF_A_TURN = 8;
const SESSIONS = 4;
/** The lines of a log are as long as those of Claude Code: most are short, and the results of tools are long. */
const WORDS = 'amber stone river quartz willow meadow lantern cobalt summit harbor'.split(' ');
/** Limits from the specification: a third of the speed of JSON.parse, and 300 MB for 2 GB of logs. */
const MOST_TIME = 3;
const MOST_MEMORY = 300;
const MEMORY_FILES = 40;

const wordsOf = (count, start) =>
  Array.from({ length: count }, (_, i) => WORDS[(i * 7 + start) % WORDS.length]).join(' ');

/** The log of a session, as text. */
function makeSession(session) {
  const lines = [];
  let time = Date.UTC(2026, 3, 4, 8) + session * 1000;
  const add = (record) => {
    time += 2000;
    lines.push(
      JSON.stringify({
        isSidechain: false,
        cwd: '/home/me/acme',
        sessionId: `session-${session}`,
        version: '2.1.220',
        gitBranch: 'main',
        ...record,
        uuid: `00000000-${session}-${lines.length}`,
        timestamp: new Date(time).toISOString(),
      }),
    );
  };
  const usage = { input_tokens: 5, output_tokens: 90, cache_creation_input_tokens: 100, cache_read_input_tokens: 9000 };
  for (let turn = 0; turn < TURNS_OF_A_SESSION; turn++) {
    add({ type: 'user', message: { role: 'user', content: wordsOf(30, turn) } });
    for (let message = 0; message < MESSAGES_OF_A_TURN; message++) {
      const id = `${session}-${turn}-${message}`;
      const assistant = (block) => ({
        type: 'assistant',
        message: { id: `message-${id}`, role: 'assistant', model: 'model-a', content: [block], usage },
      });
      add(assistant({ type: 'text', text: `${wordsOf(60, message)}\n“quoted”` }));
      add(assistant({ type: 'tool_use', id: `tool-${id}`, name: 'Bash', input: { command: wordsOf(20, message) } }));
      const result = { type: 'tool_result', tool_use_id: `tool-${id}`, content: `${wordsOf(1500, message)}\n` };
      add({
        type: 'user',
        message: { role: 'user', content: [result] },
        toolUseResult: { stdout: wordsOf(300, turn) },
      });
    }
  }
  return `${lines.join('\n')}\n`;
}

function measureSpeed({ collectLogs, makeLogFormats, importDay, ALL_TIME }) {
  const sessions = Array.from({ length: SESSIONS }, (_, session) => makeSession(session));
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
    name: `reading ${lines.length} log lines, against JSON.parse of them`,
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
      const text = makeSession(session);
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

/** The import of agents' logs: its speed and its memory. */
export async function measureLogs() {
  const modules = await Promise.all(
    ['log-collection', 'log-formats', 'import-day', 'rule/days'].map((name) =>
      importBundled(`src/imports/logs/${name}.ts`),
    ),
  );
  return [measureSpeed(Object.assign({}, ...modules)), measureMemory()];
}
