// Contexts like those that Apps Script makes for each call: fresh, and with the pushed scripts loaded.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

let scripts = 0;

/** Compiles a script with a unique text, because V8 caches compiled scripts by their text. */
export function newScript(code) {
  scripts += 1;
  return new Script(`${code}\n// ${scripts}`);
}

/** @returns {string} functions.js and app.js, in one text */
export function readPushedScripts() {
  return ['functions.js', 'app.js'].map((name) => readFileSync(`build/addon/${name}`, 'utf8')).join('\n');
}

export function emptyRealm() {
  return createContext({});
}

/** Makes a fresh context and runs these scripts in it. */
export function loadRealm(...codes) {
  const realm = emptyRealm();
  for (const code of codes) newScript(code).runInContext(realm);
  return realm;
}
