import { pathToFileURL } from 'node:url';
import { buildCommand } from '../run/command.mjs';
import { buildAddon } from './addon.mjs';
import { buildEngineIfStale } from './engine.mjs';
import { buildWorkbench } from './workbench.mjs';

/** Builds everything: the pushed files, the workbench's page, its headless engine for tests, and the command line. */
export async function buildAll() {
  await Promise.all([buildAddon(), buildWorkbench(), buildEngineIfStale(), buildCommand()]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
