import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../make/build.mjs';
import { check } from './check.mjs';
import { runTool } from './run-tool.mjs';

/** What reads dates and durations, or prints them. */
const CORE_TESTS = 'record|functions|formats|imports';
/**
 * Zones west and east of Greenwich, with half hours, and with summer time in the other half of the year. The sheets' code asks the
 * spreadsheet for its zone and takes every zone in its own tests: that it does not ask the process for one shows in any zone.
 */
const ZONED_TESTS = {
  'America/Los_Angeles': CORE_TESTS,
  'Asia/Kolkata': `${CORE_TESTS}|sheets`,
  'Pacific/Auckland': CORE_TESTS,
};
/** Of these, what holds thousands of texts or figures without a date, or builds in the zones by itself: once is enough. */
const UNZONED_TESTS =
  'tests/(formats/(editors/.*|escape-markdown|html|sites|verify-record)|imports/published/(damage|round-trip)|sheets/(check/.*|formulas/freeze|random-days))\\.';

const total = { passed: 0, failed: 0, skipped: 0 };

function add({ passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

function runJest(title, args, env) {
  console.log(`\n${title}`);
  const folder = mkdtempSync(join(tmpdir(), 'leverage-record-'));
  const countFile = join(folder, 'count.json');
  const reporters = ['--reporters=default', '--reporters=<rootDir>/build/run/count-reporter.cjs'];
  const isSound = runTool('jest', [...reporters, ...args], { ...env, COUNT_FILE: countFile });
  const count = readCount(countFile);
  add(isSound ? count : { ...count, failed: Math.max(1, count.failed) });
  rmSync(folder, { recursive: true, force: true });
}

function readCount(countFile) {
  try {
    return JSON.parse(readFileSync(countFile, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function build() {
  try {
    await buildAll();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

if (await build()) {
  add(check());
  runJest('Everything in UTC', process.argv.slice(2), { TZ: 'UTC' });
  if (process.argv.length === 2) {
    for (const [zone, folders] of Object.entries(ZONED_TESTS)) {
      const patterns = ['--testPathPatterns', `tests/(${folders})/`, '--testPathIgnorePatterns', UNZONED_TESTS];
      runJest(`The core in ${zone}`, patterns, { TZ: zone });
    }
  }
} else {
  add({ passed: 0, failed: 1 });
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
