import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import type { CommandResult } from '../../src/workbench/command/command-result.ts';
import { runImport } from '../../src/workbench/command/import.ts';
import { runPost } from '../../src/workbench/command/post.ts';
import { runRollup } from '../../src/workbench/command/rollup/rollup.ts';
import { runRows } from '../../src/workbench/command/rows.ts';
import { runVerify } from '../../src/workbench/command/verify.ts';

export type CommandName = 'post' | 'rows' | 'verify' | 'import' | 'rollup';

/** The result of a command for its caller. Messages are the non-empty lines of standard error. */
export interface CommandRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly messages: readonly string[];
}

const COMMANDS: Readonly<Record<CommandName, (args: readonly string[]) => CommandResult<string | Uint8Array>>> = {
  post: runPost,
  rows: runRows,
  verify: runVerify,
  import: runImport,
  rollup: runRollup,
};
const STANDARD_INPUT = 0;

const listLines = (text: string) => text.split('\n').filter((line) => line !== '');

/**
 * Runs a command in this process, which is faster than a process for each. `process.test.ts` requires the same result
 * from a process.
 */
export function runCommand(name: CommandName, args: readonly string[], input = ''): CommandRun {
  const { readFileSync } = fs;
  const read = jest.spyOn(fs, 'readFileSync').mockImplementation((path, options) => {
    return path === STANDARD_INPUT ? Buffer.from(input) : readFileSync(path, options);
  });
  try {
    const { exitCode, output, messages } = COMMANDS[name](args);
    const text = typeof output === 'string' ? output : Buffer.from(output).toString('latin1');
    return { exitCode, output: text, messages: listLines(messages.join('\n')) };
  } finally {
    read.mockRestore();
  }
}

/** Runs a command in a process, like a user. */
export function runCommandAsProcess(name: string, args: readonly string[], input = ''): CommandRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run/command.mjs', name, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { exitCode: status, output: stdout, messages: listLines(stderr) };
}
