import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

type OptionTable = NonNullable<ParseArgsConfig['options']>;

interface Config<Options> {
  args: string[];
  options: Options;
  allowPositionals: true;
}

/** Returns a sentence about the first wrong option; null if all are valid. */
function findFault(args: string[], options: OptionTable): string | null {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) return `This command has no option ${rawName}.`;
    if (option.type === 'boolean') {
      if (value !== undefined) return `${rawName} takes no value. Remove “=${value}”.`;
    } else if (value === undefined) return `${rawName} has no value. Write one after it.`;
    else if (!inlineValue && /^-./.test(value)) {
      return `${rawName} has no value, because “${value}” follows. Write one, or ${rawName}=${value}.`;
    }
  }
  return null;
}

/**
 * Parses the options and file names of a command.
 * @throws UsageError for an option that the command does not have, or without its value
 */
export function parseOptions<const Options extends OptionTable>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<Config<Options>>> {
  const fault = findFault([...args], options);
  if (fault !== null) throw new UsageError(fault);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}
