import type { CommandResult } from './command-result.ts';
import { runPost } from './post.ts';
import { runRows } from './rows.ts';
import { runVerify } from './verify.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => CommandResult>> = {
  post: runPost,
  rows: runRows,
  verify: runVerify,
};

const [name = '', ...args] = process.argv.slice(2);
const run = COMMANDS[name];
if (run === undefined) {
  process.stderr.write(`Unknown command “${name}”. The commands are ${Object.keys(COMMANDS).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const { exitCode, output, messages } = run(args);
  // A reader such as head may close the pipe early; that is not a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stderr.write(messages.map((message) => `${message}\n`).join(''));
  process.stdout.write(output);
  process.exitCode = exitCode;
}
