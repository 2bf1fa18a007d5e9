/** What `growthOf` is less than. */
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
 * How many times as much work a text costs as ten texts of a tenth of its length: about 1 where the work grows with the
 * text, about 10 where it grows with its square. Processor time of the same process, the best of several runs, so that
 * neither a busy machine nor a slow one counts.
 * @param makeText a text of that many characters
 */
export function growthOf(read: (text: string) => void, makeText: (length: number) => string, length: number): number {
  const short = makeText(length / STEPS);
  const long = makeText(length);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS && best >= LINEAR; run++) {
    const parts = timeOf(() => {
      for (let step = 0; step < STEPS; step++) read(short);
    });
    // A clock of microseconds measures nothing in a text that is refused at a glance.
    best = Math.min(best, timeOf(() => read(long)) / Math.max(parts, 2_000));
  }
  return best;
}

/** @example repeat('ab', 5) //=> 'ababa' */
export const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
