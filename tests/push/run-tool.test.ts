// Covers build/run/run-tool.mjs.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(join(__dirname, '../../build/run/run-tool.mjs')).href;

/** Runs a tool like npm run release, with `platform` as the operating system. */
function runTool(platform: string, args: readonly string[]): string {
  const program = `
    Object.defineProperty(process, 'platform', { value: ${JSON.stringify(platform)} });
    const { runTool } = await import(${JSON.stringify(MODULE)});
    console.log((await runTool('jest', ${JSON.stringify(args)})).isSound);`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
}

test.each(['linux', 'win32'])('a tool gets its arguments unchanged on %s', (platform) => {
  const listed = runTool(platform, [
    '--listTests',
    '--testPathPatterns',
    'tests/push/(run-tool\\.|documents\\.bundle\\.)test',
  ]);
  expect(
    listed
      .trim()
      .split(/\r?\n/)
      .map((line) => line.replace(/^.*[\\/]/, ''))
      .sort(),
  ).toEqual(['documents.bundle.test.ts', 'run-tool.test.ts', 'true']);
});
