import type { ScriptRealm } from './calls/script-context.ts';

/**
 * Sets the clock that scripts of a realm read: `new Date()`, `Date()` and `Date.now()` give the moment that `nowMs` says, in
 * milliseconds since 1970. Dates made of something stay what they are.
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
