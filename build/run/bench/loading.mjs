import { measureMinimumTimes } from './measure.mjs';
import { emptyRealm, newScript, readPushedScripts } from './realm.mjs';

const ROUNDS = 25;

/** Measures loading the scripts against loading and running app.js, both minus the time of an empty script. */
export function measureLoading() {
  const pushed = readPushedScripts();
  const load = (code) => () => {
    const realm = emptyRealm();
    return () => newScript(code).runInContext(realm);
  };
  const { empty, lazy, eager } = measureMinimumTimes(
    { empty: load(''), lazy: load(pushed), eager: load(`${pushed}\napp_();`) },
    ROUNDS,
  );
  return [
    {
      name: 'loading the pushed scripts, against loading them and running app.js',
      ratio: (lazy - empty) / (eager - empty),
      bar: 0.5,
    },
  ];
}
