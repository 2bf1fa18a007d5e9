/** The limit for `growthOf`. */
export const LINEAR = 4;

const RUNS = 5;
const STEPS = 10;

function timeOf(run: () => void): number {
  const { user, system } = process.cpuUsage();
  run();
  const after = process.cpuUsage();
  return after.user + after.system - user - system;
}

/**
 * Measures the time for a text relative to ten texts of a tenth of its length: about 1 for linear work, about 10 for
 * quadratic work. It uses processor time of this process and the best of several runs, so that the speed and the load of the
 * machine do not matter.
 * @param makeText returns a text with that many characters
 */
export function growthOf(read: (text: string) => void, makeText: (length: number) => string, length: number): number {
  const short = makeText(length / STEPS);
  const long = makeText(length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best >= LINEAR; run++) {
    const parts = timeOf(() => {
      for (let step = 0; step < STEPS; step++) read(short);
    });
    // The clock's resolution of microseconds is too coarse for a text that is rejected immediately.
    best = Math.min(best, timeOf(() => read(long)) / Math.max(parts, 2_000));
  }
  return best;
}

/** @example repeat('ab', 5) //=> 'ababa' */
export const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
