import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

interface Config<Options> {
  args: string[];
  options: Options;
  allowPositionals: true;
}

/**
 * Parses the options and file names of a command.
 * @throws UsageError for an option that the command does not have, or without its value
 */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<Config<Options>>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
