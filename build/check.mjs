import { pathToFileURL } from 'node:url';
import { runTool } from './run.mjs';

const CHECKS = [
  ['types of what runs in Apps Script', 'tsc', ['-p', 'tsconfig.server.json']],
  ['types of what runs in the browser', 'tsc', ['-p', 'tsconfig.browser.json']],
  ['types of the command line and the tests', 'tsc', ['-p', 'tsconfig.json']],
  ['lint and format', 'biome', ['check', '--error-on-warnings']],
];

/** Runs all checks, also after one has failed. */
export function check() {
  const failed = CHECKS.filter(([name, tool, args]) => {
    const isSound = runTool(tool, args);
    console.log(`${isSound ? 'ok' : 'FAILED'}: ${name}`);
    return !isSound;
  });
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = check().failed === 0 ? 0 : 1;
}
