import { readFileSync } from 'node:fs';
import { type Context, createContext, runInContext } from 'node:vm';

export const PUSHED_SCRIPTS = ['functions.js', 'app.js'] as const;

export function readPushed(name: string): string {
  return readFileSync(`build/addon/${name}`, 'utf8');
}

/** The globals of ECMAScript itself: a fresh V8 context has nothing else but WebAssembly, Intl and a console. */
export function createBareContext(globals: Record<string, unknown> = {}): Context {
  const context = createContext({ ...globals });
  runInContext('delete globalThis.WebAssembly; delete globalThis.console; delete globalThis.Intl;', context);
  return context;
}

/** Loads the pushed scripts as Apps Script does: one after the other, into one global scope. */
export function loadAddon(globals: Record<string, unknown> = {}): Context {
  const context = createBareContext(globals);
  for (const name of PUSHED_SCRIPTS) runInContext(readPushed(name), context, { filename: name });
  return context;
}
