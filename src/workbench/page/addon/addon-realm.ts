/** The globals of the add-on's scripts in addition to the language and the services. */
const KEPT_GLOBALS = new Set(['console', 'window', 'self', 'globalThis', 'document', 'location', 'top']);

/** Names that every JavaScript engine has, whatever it runs in. */
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
 * Makes the place where the pushed scripts run: a hidden frame of this origin, in which the browser's own names are taken away
 * (`fetch`, `setTimeout`, `URL` … do not exist in Apps Script either; assumption: server-globals). `window` and `document` cannot be taken away.
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
    if (language.has(name) || KEPT_GLOBALS.has(name)) continue;
    Reflect.deleteProperty(realm, name);
  }
  return realm;
}

/** Loads a pushed script as Apps Script does: as a plain script, whose functions become globals of the realm. */
export function loadAddonScript(realm: AddonRealm, url: string): Promise<void> {
  const script = realm.document.createElement('script');
  script.src = url;
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${url} could not be loaded.`));
    realm.document.head.append(script);
  });
}
