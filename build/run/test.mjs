// npm test, npm run test:fast and npm run test:all. docs/testing.md describes them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { runTool } from './run-tool.mjs';

const REPORTERS = ['--reporters=default', '--reporters=<rootDir>/build/test/count-reporter.cjs'];

/** The tests and checks of each command. Further arguments select test files by their path. */
const COMMANDS = {
  fast: { sample: 'small', jestArgs: ['--selectProjects', 'unit'], hasChecks: false },
  usual: { sample: 'usual', jestArgs: [], hasChecks: true },
  all: { sample: 'all', jestArgs: [], hasChecks: true },
};

async function runJest(args, sample) {
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  const countFile = join(folder, 'count.json');
  const env = { TEST_SAMPLE: sample, COUNT_FILE: countFile };
  const { isSound } = await runTool('jest', [...args, ...REPORTERS], { env });
  const count = readCount(countFile);
  rmSync(folder, { recursive: true, force: true });
  return isSound ? count : { ...count, failed: Math.max(1, count.failed) };
}

function readCount(countFile) {
  try {
    return JSON.parse(readFileSync(countFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const [command, ...paths] = process.argv.slice(2);
const { sample, jestArgs, hasChecks } = COMMANDS[command];
const NOTHING = { passed: 0, failed: 0 };
const counts = await Promise.all([hasChecks ? check() : NOTHING, runJest([...paths, ...jestArgs], sample)]);

const sum = (key) => counts.reduce((total, count) => total + (count[key] ?? 0), 0);
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
if (command === 'fast' && passed === 0)
  console.log('test:fast runs unit tests only. To run other tests: npx jest PATH');
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
