// Runs a release with the result of the checks from the variable CHECKS.
import { runCommand } from '../../build/google/failures.mjs';
import { readProject } from '../../build/google/projects.mjs';
import { releaseAddon } from '../../build/google/release.mjs';

await runCommand(() =>
  releaseAddon({
    project: readProject('.clasp.release.json'),
    productVersion: '1.2.3',
    runChecks: () => process.env.CHECKS === 'sound',
    build: async () => {},
  }),
);
