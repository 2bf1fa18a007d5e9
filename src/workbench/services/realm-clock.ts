import type { ScriptRealm } from './calls/script-context.ts';

/**
 * Sets the clock that scripts of a realm read: `new Date()`, `Date()` and `Date.now()` return the moment from `nowMs`,
 * in milliseconds since 1970. Dates with arguments stay unchanged.
 */
export function setRealmClock(realm: ScriptRealm, nowMs: () => number): void {
  const RealDate = (Reflect.get(realm, 'Date') ?? Date) as DateConstructor;
  const ClockedDate: DateConstructor = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [nowMs()] : args, newTarget),
    apply: (target) => new target(nowMs()).toString(),
    get: (target, name) => (name === 'now' ? nowMs : Reflect.get(target, name)),
  });
  RealDate.prototype.constructor = ClockedDate;
  Reflect.set(realm, 'Date', ClockedDate);
}
