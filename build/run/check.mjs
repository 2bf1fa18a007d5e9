import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.mjs';

const CHECKS = [
  ['types', 'tsc', ['--build']],
  ['lint and format', 'biome', ['check', '--error-on-warnings']],
  ['generated pages', 'node', ['build/run/docs.mjs', '--check']],
  ['words in texts, comments and names of tests', 'node', ['build/words/check-words.mjs']],
];

/** Runs all checks in parallel and prints their results. @returns the numbers of passed and failed checks */
export async function check() {
  const results = await Promise.all(
    CHECKS.map(async ([name, tool, args]) => {
      const { isSound, output } = await runTool(tool, args, { isQuiet: true });
      console.log(isSound ? `ok: ${name}` : `${output.trimEnd()}\nFAILED: ${name}`);
      return isSound;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await check()).failed === 0 ? 0 : 1;
}
