/** The globals of the add-on's scripts in addition to the language and the services. */
const ALLOWED_GLOBALS = new Set(['console', 'window', 'self', 'globalThis', 'document', 'location', 'top']);

/** Lists the globals that every JavaScript engine has in every environment. */
function listLanguageGlobals(): Set<string> {
  return new Set([
    ...[
      'Object',
      'Function',
      'Array',
      'String',
      'Number',
      'Boolean',
      'Symbol',
      'BigInt',
      'Math',
      'JSON',
      'Date',
      'RegExp',
    ],
    ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'],
    ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'Promise', 'Proxy', 'Reflect', 'Intl'],
    ...['ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Atomics', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray'],
    ...['Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array', 'BigInt64Array', 'BigUint64Array', 'Float32Array'],
    ...[
      'Float64Array',
      'NaN',
      'Infinity',
      'undefined',
      'eval',
      'isFinite',
      'isNaN',
      'parseFloat',
      'parseInt',
      'escape',
    ],
    ...['unescape', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'Iterator', 'WebAssembly'],
  ]);
}

export type AddonRealm = Window & typeof globalThis;

/**
 * Creates the realm for the pushed scripts: a hidden frame of this origin without the globals of the browser. `fetch`,
 * `setTimeout`, `URL` and others do not exist in Apps Script either (assumption: server-globals). `window` and `document`
 * cannot be removed.
 * @throws Error when the browser does not create the frame
 */
export function createAddonRealm(): AddonRealm {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Add-on scripts';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const realm = frame.contentWindow as AddonRealm | null;
  if (!realm) throw new Error('The browser could not create the frame for the add-on.');
  const language = listLanguageGlobals();
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (language.has(name) || ALLOWED_GLOBALS.has(name)) continue;
    Reflect.deleteProperty(realm, name);
  }
  return realm;
}

/** Loads a pushed script like Apps Script: as a classic script, whose functions become globals of the realm. */
export function loadAddonScript(realm: AddonRealm, url: string): Promise<void> {
  const script = realm.document.createElement('script');
  script.src = url;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    realm.document.head.append(script);
  });
}
