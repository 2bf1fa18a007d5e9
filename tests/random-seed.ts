/** Samples are the same in every run; `SEED=7 npx jest tests/record` looks elsewhere. */
export const SEED = Number(process.env.SEED ?? 20_260_404);
