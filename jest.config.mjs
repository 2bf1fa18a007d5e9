export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/build/run/jest-setup.mjs',
  testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
  // parse5 is an ES module alone, and is read by code under test.
  transform: {
    '\\.tsx?$': '<rootDir>/build/run/jest-transform.cjs',
    '/(?:parse5|entities)/.*\\.js$': '<rootDir>/build/run/jest-transform.cjs',
  },
  transformIgnorePatterns: ['/node_modules/(?!(?:parse5|entities)/)'],
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  maxWorkers: 2,
  // A guard against what hangs, never a measure: a test takes seconds, but on a busy machine many times as long.
  testTimeout: 180_000,
  // A test that fails half-way can leave a browser or a spreadsheet open; the run has to end all the same.
  forceExit: true,
};
