import { buildEngineIfStale } from '../make/engine.mjs';

/** Runs once before the tests: many files open the engine, and none should have to ask whether it is as its sources are. */
export default async function setUp() {
  await buildEngineIfStale();
}
