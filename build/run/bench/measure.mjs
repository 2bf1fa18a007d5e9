import { threadClock } from './clock.mjs';

/** Returns the processor time of a call, in nanoseconds. */
function timeOf(run) {
  const start = threadClock();
  run();
  return threadClock() - start;
}

/**
 * Measures the minimum time of each call. The calls alternate, so that other load of the machine affects all of them.
 * @param {Record<string, () => () => void>} calls each is called once per round to prepare, and returns the function
 *   that is timed
 * @returns {Record<string, number>} nanoseconds by the same names
 */
export function measureMinimumTimes(calls, rounds) {
  const minimum = Object.fromEntries(Object.keys(calls).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, prepare] of Object.entries(calls)) {
      minimum[name] = Math.min(minimum[name], timeOf(prepare()));
    }
  }
  return minimum;
}
