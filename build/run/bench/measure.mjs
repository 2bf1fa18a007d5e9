import { threadClock } from './clock.mjs';

/** Nanoseconds of processor time that a call takes. */
function timeOf(run) {
  const start = threadClock();
  run();
  return threadClock() - start;
}

/**
 * The least time of each call. The calls take turns, so that a busy moment of the machine meets all of them.
 * @param {Record<string, () => void | (() => void)>} calls each is called once a round; one that returns a function has only
 *   prepared, and that function is what is timed
 * @returns {Record<string, number>} nanoseconds by the same names
 */
export function leastTimes(calls, rounds) {
  const least = Object.fromEntries(Object.keys(calls).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, prepare] of Object.entries(calls)) {
      least[name] = Math.min(least[name], timeOf(prepare()));
    }
  }
  return least;
}
