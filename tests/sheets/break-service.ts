import type { OpenAddon } from './addon-fixture.ts';

/**
 * Makes one method of the script's services fail like an overloaded service of Google, from a given call on and a given
 * number of times.
 */
export function breakService(
  { evaluate }: OpenAddon,
  method: string,
  callsBefore = 0,
  failures = Number.MAX_SAFE_INTEGER,
): void {
  evaluate(`
    (() => {
      const targets = new WeakMap();
      const unwrap = (value) => Array.isArray(value) ? value.map(unwrap) : (value !== null && typeof value === 'object' && targets.get(value)) || value;
      let calls = 0;
      const wrap = (value) => {
        if (Array.isArray(value)) return value.map(wrap);
        if (value === null || typeof value !== 'object' || value instanceof Date) return value;
        const proxy = new Proxy(value, {
          get: (target, name) => {
            const found = target[name];
            if (typeof found !== 'function') return found;
            return (...args) => {
              if (name === '${method}' && ++calls > ${callsBefore} && calls <= ${callsBefore + failures}) throw new Error('Service invoked too many times');
              return wrap(found.apply(target, args.map(unwrap)));
            };
          },
        });
        targets.set(proxy, value);
        return proxy;
      };
      SpreadsheetApp = wrap(SpreadsheetApp);
      Utilities = wrap(Utilities);
      Session = wrap(Session);
      PropertiesService = wrap(PropertiesService);
    })()`);
}
