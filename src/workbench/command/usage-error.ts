import type { CommandResult } from './command-result.ts';

/** Wrong usage: the command was not understood, so nothing was read. */
export class UsageError extends Error {}

/** Returns the result of wrong usage: the fault, and where the options are listed. */
export const reportUsage = ({ message }: UsageError, command: string): CommandResult => ({
  exitCode: 2,
  output: '',
  messages: [message, `To list the options of ${command}, use --help.`],
});
