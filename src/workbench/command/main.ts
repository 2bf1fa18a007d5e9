import type { CommandResult } from './command-result.ts';
import { explainFailure } from './explain-failure.ts';

type Run = (args: readonly string[]) => CommandResult<string | Uint8Array> | Promise<CommandResult>;

interface Command {
  /** Loads the command: only the code of the one that runs is read. */
  readonly load: () => Promise<Run>;
  readonly summary: string;
}

const loadDuckDb = () => import('@duckdb/node-api');

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  [
    'post',
    {
      load: async () => (await import('./post.ts')).runPost,
      summary: 'Prints the leverage record of the rows of a day',
    },
  ],
  [
    'rows',
    {
      load: async () => (await import('./rows.ts')).runRows,
      summary: 'Reads a published record back into rows',
    },
  ],
  [
    'verify',
    {
      load: async () => (await import('./verify.ts')).runVerify,
      summary: 'Computes a published record again and prints every difference',
    },
  ],
  [
    'rollup',
    {
      load: async () => (await import('./rollup/rollup.ts')).runRollup,
      summary: 'Adds up the records of many days by week, month, quarter or year',
    },
  ],
  [
    'import',
    {
      load: async () => (await import('./import.ts')).runImport,
      summary: 'Converts the logs of coding agents to the rows of a day',
    },
  ],
  [
    'archive',
    {
      load: async () => {
        const { runArchive } = await import('./archive/archive.ts');
        return (args) => runArchive(args, loadDuckDb);
      },
      summary: 'Writes the days of a folder as Parquet files, for DuckDB and BigQuery',
    },
  ],
  [
    'query',
    {
      load: async () => {
        const { runQuery } = await import('./archive/query.ts');
        return (args) => runQuery(args, loadDuckDb);
      },
      summary: 'Runs a statement on an archive and prints statistics',
    },
  ],
]);
const NAMES = [...COMMANDS.keys()].join(', ');

const HELP = `Usage: leverage-record COMMAND [options]

${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(7)} ${summary}\n`).join('')}
leverage-record COMMAND --help lists the options of a command.
`;

async function runCommand([name, ...args]: readonly string[]): Promise<CommandResult<string | Uint8Array>> {
  if (name === '--help' || name === '-h') return { exitCode: 0, output: HELP, messages: [] };
  if (name === undefined) return { exitCode: 2, output: '', messages: [`Give a command. The commands are ${NAMES}.`] };
  const command = COMMANDS.get(name);
  if (command !== undefined) return (await command.load())(args);
  return { exitCode: 2, output: '', messages: [`Unknown command “${name}”. The commands are ${NAMES}.`] };
}

function fail(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`error: ${explainFailure(error)}\n`);
}

// Errors of this stream are ignored, because they cannot be reported.
process.stderr.on('error', () => undefined);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as head can close the pipe early, which is not a failure.
  if (error.code !== 'EPIPE') fail(error);
});

try {
  const { exitCode, output, messages } = await runCommand(process.argv.slice(2));
  process.exitCode = exitCode;
  process.stderr.write(messages.map((message) => `${message}\n`).join(''));
  if (typeof output !== 'string' && process.stdout.isTTY) {
    process.exitCode = 2;
    process.stderr.write('A PNG is not text. Add --out FILE.png.\n');
  } else process.stdout.write(output);
} catch (error) {
  fail(error);
}
