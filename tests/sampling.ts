/** Random samples are the same in every run; `SEED=7 npm run test:fast` draws other ones. */
export const SEED = Number(process.env.SEED ?? 20_260_404);

/** How much of a large set a run takes, as a multiple of what `npm test` takes: `TEST_SAMPLE=small`, `usual` or `all`. */
const SHARES: Readonly<Record<string, number>> = { small: 1 / 20, usual: 1, all: 10 };
const FEWEST_RUNS = 5;

const name = process.env.TEST_SAMPLE ?? 'usual';
const share = SHARES[name] ?? 0;
if (share === 0) throw new Error(`TEST_SAMPLE is “${name}”. Set it to ${Object.keys(SHARES).join(', ')}.`);

/**
 * Parameters for `fc.assert` and `fc.sample`.
 * @param usual how many runs `npm test` makes; `test:fast` makes a twentieth of them, `test:all` ten times as many
 */
export function propertyRuns(usual = 100): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: Math.max(FEWEST_RUNS, Math.round(usual * share)) };
}

/**
 * A sample of cases that reaches from the first to the last: all of them in `test:all`.
 * @param usual how many cases `npm test` takes
 */
export function sampleCases<Case>(cases: readonly Case[], usual: number): Case[] {
  const count = name === 'all' ? cases.length : Math.max(1, Math.round(usual * share));
  if (count >= cases.length) return [...cases];
  const first = Math.abs(SEED) % cases.length;
  return Array.from({ length: count }, (_, i) => (first + Math.floor((i * cases.length) / count)) % cases.length)
    .sort((a, b) => a - b)
    .flatMap((at) => cases.slice(at, at + 1));
}
