// Compares the tokens of generated logs with those of ccusage, which npx downloads: node build/run/compare-ccusage.mjs
// It ends with 1 if they differ. docs/logs.md explains the logs with differences.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeClaudeLog, makeCodexLog, SHORT_TEXTS } from './bench/log-texts.mjs';

const CCUSAGE = 'ccusage@20.0.24';
const COMMAND = fileURLToPath(new URL('leverage-record.mjs', import.meta.url));
const TURNS = 20;

/** Runs a program and returns its JSON. */
function runJson(program, args, environment) {
  const { stdout, stderr, status } = spawnSync(program, args, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Returns a message that is logged again with more tokens, because it grew while it was written. */
function growMessages(text) {
  const lines = text.trimEnd().split('\n');
  return lines.flatMap((line, at) => {
    const record = JSON.parse(line);
    if (record.type !== 'assistant' || at % 5 !== 0) return [line];
    const usage = { ...record.message.usage, output_tokens: record.message.usage.output_tokens + 40 };
    return [line, JSON.stringify({ ...record, uuid: `${record.uuid}-more`, message: { ...record.message, usage } })];
  });
}

/**
 * Writes logs of both agents: copies of sessions, messages that grow, Windows line ends, and counters that are
 * repeated.
 */
function writeLogs(folder) {
  const projects = join(folder, 'claude', 'projects', 'shelves');
  const threads = join(folder, 'codex', 'sessions', '2026', '04', '04');
  mkdirSync(projects, { recursive: true });
  mkdirSync(threads, { recursive: true });
  const lines = growMessages(makeClaudeLog(0, TURNS, SHORT_TEXTS)).map((line) => {
    const record = JSON.parse(line);
    // With a request id on every record, ccusage recognizes a message too.
    return JSON.stringify(
      record.type === 'assistant' ? { requestId: `request-${record.message.id}`, ...record } : record,
    );
  });
  const fork = lines.slice(0, lines.length / 2).map((line) => line.replaceAll('session-0', 'fork-0'));
  writeFileSync(join(projects, 'session-0.jsonl'), `${lines.join('\r\n')}\r\n`);
  writeFileSync(join(projects, 'fork-0.jsonl'), `${fork.join('\n')}\n`);
  const thread = makeCodexLog(0, TURNS, SHORT_TEXTS).trimEnd().split('\n');
  const repeated = thread.flatMap((line) => (line.includes('"token_count"') ? [line, line] : [line]));
  writeFileSync(join(threads, 'rollout-2026-04-04T08-00-00-thread-0.jsonl'), `${repeated.join('\n')}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
try {
  writeLogs(folder);
  const agents = [
    { name: 'claude', home: 'claude', variable: 'CLAUDE_CONFIG_DIR' },
    { name: 'codex', home: 'codex', variable: 'CODEX_HOME' },
  ];
  for (const { name, home, variable } of agents) {
    const path = join(folder, home);
    const args = ['-y', CCUSAGE, name, 'session', '--json', '--offline'];
    const theirs = runJson('npx', args, { [variable]: path }).totals.totalTokens;
    const importArgs = [COMMAND, 'import', path, '--date', 'all', '--zone', 'UTC', '--format', 'json'];
    const ours = runJson(process.execPath, importArgs, {}).day.tokens.total;
    console.log(`${name}: ${ours} tokens, ${CCUSAGE}: ${theirs}`);
    if (ours !== theirs) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
