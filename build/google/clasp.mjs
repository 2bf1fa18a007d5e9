// Runs clasp, Google's command line for Apps Script, as installed in this project.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { explainFailure, Failure } from './failures.mjs';

/** Longer than all of clasp's own retries. */
const CALL_TIMEOUT_MS = 120_000;

/** Finds the path of clasp's entry file. */
export function findClasp() {
  try {
    return createRequire(import.meta.url).resolve('@google/clasp');
  } catch {
    throw new Failure('clasp is not installed. Run npm ci, then run this command again.');
  }
}

/**
 * Runs a clasp command without showing its output. Without a terminal, clasp does not ask questions and uses its
 * defaults.
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {{ isDone: boolean, output: string, complaint: string }} `output` from standard output, `complaint` from
 * both streams
 */
export function runClasp(args, { cwd = process.cwd() } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [findClasp(), ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: CALL_TIMEOUT_MS,
  });
  if (error?.code === 'ETIMEDOUT') {
    return { isDone: false, output: stdout ?? '', complaint: 'ETIMEDOUT: clasp got no answer within two minutes.' };
  }
  if (error) throw error;
  return { isDone: status === 0, output: stdout, complaint: `${stderr}\n${stdout}` };
}

/**
 * Runs a clasp command and reads the JSON it prints.
 * @param {string[]} args
 * @param {import('./failures.mjs').FailureContext & { cwd?: string }} context
 * @throws {Failure} also when clasp succeeds but prints something else
 */
export function readFromClasp(args, context) {
  const { isDone, output, complaint } = runClasp([...args, '--json'], context);
  if (!isDone) throw explainFailure(complaint, context);
  try {
    return JSON.parse(output);
  } catch {
    throw explainFailure(complaint, context);
  }
}

/** Runs a clasp command that asks questions in the terminal. */
export function runClaspInTerminal(args) {
  return spawnSync(process.execPath, [findClasp(), ...args], { stdio: 'inherit' }).status === 0;
}
