import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const PACKAGES = { jest: 'jest', tsc: 'typescript7', biome: '@biomejs/biome' };

/**
 * Runs a tool from node_modules, or a script for node.
 *
 * Node runs it directly, without a shell: the files that npm puts into `.bin` differ between systems, and on Windows a
 * shell would interpret `|` in an argument.
 *
 * @param {'jest' | 'tsc' | 'biome' | 'node'} name
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, isQuiet?: boolean }} [options] a quiet tool's output is returned, not shown
 * @returns {Promise<{ isSound: boolean, output: string }>}
 */
export function runTool(name, args, { env = {}, isQuiet = false } = {}) {
  const child = spawn(process.execPath, name === 'node' ? args : [findProgram(name), ...args], {
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ isSound: code === 0, output }));
  });
}

function findProgram(name) {
  const manifest = require.resolve(`${PACKAGES[name]}/package.json`);
  const { bin } = require(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}
