import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGES = { jest: 'jest', tsc: 'typescript', biome: '@biomejs/biome' };

/**
 * Runs a program of this project's node_modules, its output shown, and says whether it ended well. Node runs it, never a shell:
 * what npm puts into `.bin` is a script of the system's own, and on Windows a shell would read `|` in an argument.
 */
export function runTool(name, args, env = {}) {
  const manifest = require.resolve(`${PACKAGES[name]}/package.json`);
  const { bin } = require(manifest);
  const program = join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}
