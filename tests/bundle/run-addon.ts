import { readFileSync } from 'node:fs';
import { type Context, createContext, runInContext } from 'node:vm';

export const PUSHED_SCRIPTS = ['functions.js', 'app.js'] as const;

export function readPushed(name: string): string {
  return readFileSync(`build/addon/${name}`, 'utf8');
}

/** Returns the globals of ECMAScript. A fresh V8 context additionally has only WebAssembly, Intl and a console. */
export function createBareContext(globals: Record<string, unknown> = {}): Context {
  const context = createContext({ ...globals });
  runInContext('delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.Intl;', context);
  return context;
}

/** Loads the pushed scripts like Apps Script: one after the other, into one global scope. */
export function loadAddon(globals: Record<string, unknown> = {}): Context {
  const context = createBareContext(globals);
  for (const name of PUSHED_SCRIPTS) runInContext(readPushed(name), context, { filename: name });
  return context;
}
