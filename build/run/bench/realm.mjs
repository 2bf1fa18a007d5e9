// Contexts as Apps Script makes one for each call: fresh, and with the pushed scripts loaded.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

let scripts = 0;

/** Compiles a script whose text is unlike all before: V8 keeps what it has compiled by its text. */
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

/** A fresh context in which these scripts ran. */
export function loadRealm(...codes) {
  const realm = emptyRealm();
  for (const code of codes) newScript(code).runInContext(realm);
  return realm;
}
