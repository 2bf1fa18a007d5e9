export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/build/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/build/'],
  maxWorkers: 2,
  // A test that fails half-way can leave a browser or a spreadsheet open; the run has to end all the same.
  forceExit: true,
};
