import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program of this project's node_modules, its output shown, and says whether it ended well. */
export function runTool(name, args, env = {}) {
  const path = `node_modules/.bin/${name}`;
  const program = process.platform === 'win32' && existsSync(`${path}.cmd`) ? `${path}.cmd` : path;
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
