#!/usr/bin/env node
// Runs the built command line from any folder, without npm and without a build.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { COMMAND_FILE, COMMAND_PATH, isCommandStale, PROJECT_FOLDER } from './command-file.mjs';

if (existsSync(COMMAND_PATH)) {
  if (isCommandStale()) process.stderr.write(`${COMMAND_FILE} is older than its sources: run npm run build\n`);
  await import(pathToFileURL(COMMAND_PATH).href);
} else {
  process.stderr.write(`${COMMAND_FILE} is missing: run npm run build in ${PROJECT_FOLDER}\n`);
  process.exitCode = 2;
}
