import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isStale } from './staleness.mjs';

export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));
/** The built command line, relative to the project's folder. */
export const COMMAND_FILE = 'build/command/main.mjs';
export const COMMAND_PATH = join(PROJECT_FOLDER, COMMAND_FILE);

const SOURCES = ['src', 'build/run/command.mjs', 'package.json', 'package-lock.json'];

/** Whether the built command line is missing or older than its sources. */
export function isCommandStale() {
  return isStale(COMMAND_FILE, SOURCES);
}
