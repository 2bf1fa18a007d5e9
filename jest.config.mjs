import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * A test belongs to one project, which the word before `.test.ts` names:
 *
 * - `name.test.ts`: unit. Runs the sources only. The spreadsheet engine is built when a test opens it.
 * - `name.property.test.ts`: property. Large sets, random or labeled, and the growth of time.
 * - `name.bundle.test.ts`: bundle. Runs what is built for Google, or the built command line.
 * - `name.browser.test.ts`: browser. Opens a page of the sidebar or the workbench.
 * - `name.push.test.ts`: push. Runs clasp.
 *
 * All run in UTC. A file whose first line is `// Runs in every time zone.` also runs in the projects that are named
 * after time zones, which are west and east of Greenwich, one of them with half hours and one with summer in January:
 * in each of them with `npm run test:all`, otherwise a unit test in one of them, which the zones take in turn.
 *
 * A file whose second line is ``// Runs in `npm run test:all` only.`` is left out of the other commands.
 */
const ZONES = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const ZONE_MARK = '// Runs in every time zone.\n';
const COMPLETE_MARK = '\n// Runs in `npm run test:all` only.\n';

const isAll = process.env.TEST_SAMPLE === 'all';
const TESTS_FOLDER = fileURLToPath(new URL('tests/', import.meta.url));

/** The paths of the tests whose text fulfills a condition, in the folder of the tests. */
function listTests(hasMark) {
  return readdirSync(TESTS_FOLDER, { recursive: true })
    .map((name) => name.replace(/\\/g, '/'))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .filter((name) => hasMark(readFileSync(TESTS_FOLDER + name, 'utf8')));
}

const leftOut = isAll ? [] : listTests((text) => text.includes(COMPLETE_MARK));

const SHARED = {
  testEnvironment: '<rootDir>/build/test/environment.cjs',
  // parse5 is published as an ES module only, and the tested code imports it.
  transform: {
    '\\.tsx?$': '<rootDir>/build/test/transform.cjs',
    '/(?:parse5|entities)/.*\\.js$': '<rootDir>/build/test/transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:parse5|entities)/)'],
  // jest cannot require the modules of d3, which end in .mjs, so tests run the same code from its other build.
  moduleNameMapper: { '^(d3-[a-z-]+|internmap)$': '<rootDir>/node_modules/$1/dist/$1.min.js' },
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  testPathIgnorePatterns: ['/node_modules/', ...leftOut.map((name) => `/tests/${name}$`)],
};

const inZone = (zone) => ({ ...SHARED, testEnvironmentOptions: { zone } });

const script = (name) => `<rootDir>/build/test/${name}.mjs`;

function makeProject(name, testRegex, setup, teardown) {
  return {
    ...inZone('UTC'),
    displayName: name,
    testRegex,
    ...(setup ? { globalSetup: script(setup) } : {}),
    ...(teardown ? { globalTeardown: script(teardown) } : {}),
  };
}

const zonedTests = listTests((text) => text.startsWith(ZONE_MARK)).map((name) => `<rootDir>/tests/${name}`);

const isUnitTest = (path) => /\/[^/.]+\.test\.tsx?$/.test(path);

export default {
  projects: [
    makeProject('unit', '/tests/(?:.+/)?[^/.]+\\.test\\.tsx?$'),
    makeProject('property', '\\.property\\.test\\.tsx?$', 'setup-addon'),
    makeProject('bundle', '\\.bundle\\.test\\.tsx?$', 'setup-addon'),
    makeProject('browser', '\\.browser\\.test\\.tsx?$', 'setup-browser', 'teardown-browser'),
    makeProject('push', '\\.push\\.test\\.tsx?$', 'setup-push', 'teardown-browser'),
    ...ZONES.map((zone, i) => ({
      ...inZone(zone),
      displayName: zone,
      testMatch: zonedTests.filter((path, at) => isAll || (at % ZONES.length === i && isUnitTest(path))),
      globalSetup: script('setup-addon'),
    })),
  ],
  // Tests of pages and of clasp wait for other processes in a fifth of their time, so that two cores have work for three.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  // Only a guard against what hangs: a test takes seconds, but many times as long on a busy machine.
  testTimeout: 180_000,
};
