import { pathToFileURL } from 'node:url';
import { buildCommand } from '../run/command.mjs';
import { buildAddon } from './addon.mjs';
import { buildEngineIfStale } from './engine.mjs';
import { buildWorkbench } from './workbench.mjs';

/** Builds everything: what is pushed, the workbench's page, its engine for tests without a page, and the command line. */
export async function buildAll() {
  await Promise.all([buildAddon(), buildWorkbench(), buildEngineIfStale(), buildCommand()]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
