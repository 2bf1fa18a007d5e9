/** The seed of random samples. They are the same in every run; `SEED=7 npm run test:fast` uses other ones. */
export const SEED = Number(process.env.SEED ?? 20_260_404);

const SAMPLES = ['small', 'usual', 'all'] as const;

/** The sample size of a run: small in `test:fast`, usual in `npm test`, everything in `test:all`. */
const SAMPLE = readSample(process.env.TEST_SAMPLE ?? 'usual');

/** Whether the run has complete samples, so that it includes long tests whose parts other tests check. */
export const isComplete = SAMPLE === 'all';

const FEWEST_RUNS = 5;

function readSample(name: string): (typeof SAMPLES)[number] {
  const sample = SAMPLES.find((known) => known === name);
  if (sample === undefined) throw new Error(`TEST_SAMPLE is “${name}”. Use ${SAMPLES.join(', ')}.`);
  return sample;
}

/**
 * Returns parameters for `fc.assert` and `fc.sample`.
 * @param usual the number of runs in `npm test`; `test:fast` has a tenth of them
 * @param all the number of runs in `test:all`
 */
export function propertyRuns(usual = 50, all = 20 * usual): { seed: number; numRuns: number } {
  const runs = { small: usual / 10, usual, all }[SAMPLE];
  return { seed: SEED, numRuns: Math.max(FEWEST_RUNS, Math.round(runs)) };
}

/**
 * Returns cases that are spread over a large table; all of them in `test:all`.
 * @param usual the number of cases in `npm test`
 * @param turn selects other cases for each value, so that several tables of the same cases cover all of them
 */
export function sampleCases<Case>(all: readonly Case[], usual: number, turn = 0): readonly Case[] {
  const count = isComplete ? all.length : Math.min(all.length, usual);
  const places = Array.from({ length: count }, (_, i) => (Math.floor((i * all.length) / count) + turn) % all.length);
  return places.sort((a, b) => a - b).flatMap((place) => all.slice(place, place + 1));
}

/**
 * Returns the selected cases of a large table; all of them in `test:all`.
 * @example chooseCases(['a', 'b', 'c'], ['b']) //=> ['b'] in `npm test`
 */
export function chooseCases<Case>(all: readonly Case[], few: readonly Case[]): readonly Case[] {
  return isComplete ? all : few;
}

/** Like `describe`, for tests that only `npm run test:all` runs, because others check their parts. */
export function describeInFull(name: string, tests: () => void): void {
  if (isComplete) describe(name, tests);
}

/** Like `test`, for a test that only `npm run test:all` runs, because others check its parts. */
export function testInFull(name: string, run: () => Promise<void>): void {
  if (isComplete) test(name, run);
}
