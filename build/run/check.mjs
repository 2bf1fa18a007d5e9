import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.mjs';

const CHECKS = [
  ['types', 'tsc', ['--build']],
  ['lint and format', 'biome', ['check', '--error-on-warnings']],
  ['generated pages', 'node', ['build/run/docs.mjs', '--check']],
  ['words in texts for users', 'node', ['build/words/check-words.mjs']],
];

/** A program with its arguments: one of this project's tools, or a script of ours for node. */
function runCheck(tool, args) {
  return tool === 'node' ? spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0 : runTool(tool, args);
}

/** Runs all checks, also after one has failed. */
export function check() {
  const failed = CHECKS.filter(([name, tool, args]) => {
    const isSound = runCheck(tool, args);
    console.log(`${isSound ? 'ok' : 'FAILED'}: ${name}`);
    return !isSound;
  });
  return { passed: CHECKS.length - failed.length, failed: failed.length };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = check().failed === 0 ? 0 : 1;
}
